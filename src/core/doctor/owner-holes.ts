import { OWNERS_PLACES, readOwners, ruleFor } from '../code-owners.ts';
import type { BranchFacts, OwnersFacts } from './facts.ts';
import type { Found, Hole } from './finding.ts';
import { text } from './workflow.ts';

/** What can be wrong with CODEOWNERS. */
export const OWNER_HOLES: readonly Hole<BranchFacts>[] = [
  {
    id: 'owners-missing',
    severity: 'hole',
    fine: 'there is a CODEOWNERS file',
    why: 'Without one, nobody in particular must look at a change to the checklist or the workflow.',
    fix: 'Add `.github/CODEOWNERS` with `/.github/ @your-org/owners`.',
    example: 'no CODEOWNERS in `.github/`, the root or `docs/`',
    find: (facts) =>
      ownersOf(facts, ({ active }) => (active ? [] : [{ what: `\`${facts.branch}\` has no CODEOWNERS` }])),
  },
  {
    id: 'unowned',
    severity: 'hole',
    fine: 'checklist, workflows and CODEOWNERS itself have owners',
    why: 'A pull request can change it, and no code owner has to look. The last pattern that matches decides, also one without owners.',
    fix: 'Add it as the last line of CODEOWNERS: `/.github/ @your-org/owners`.',
    example: '/.github/workflows/ without an owner behind it',
    find: (facts) =>
      ownersOf(facts, ({ active }) => {
        if (!active) return undefined;
        const rules = readOwners(active.text);
        return protectedPaths(facts, active.file).flatMap(({ path, name, severity }) => {
          const rule = ruleFor(path, rules);
          if (rule && rule.owners.length > 0) return [];
          const why = rule ? `\`${rule.pattern}\` takes its owners away` : 'no pattern covers it';
          return [{ what: `${name} has no owner: ${why}`, file: active.file, line: rule?.line ?? 1, severity }];
        });
      }),
  },
  {
    id: 'owners-errors',
    severity: 'weak',
    fine: 'GitHub finds nothing wrong with CODEOWNERS, and its owners can write',
    why: 'GitHub skips a line it cannot read and an owner who cannot write, as if they were not there.',
    fix: 'Mend the line; owners need write access, and teams must be visible.',
    example: '/.github/ @acme/nobody',
    find: (facts) =>
      ownersOf(facts, ({ active, errors }) => {
        if (!active) return undefined;
        if ('unseen' in errors) return [{ unseen: errors.unseen }];
        const rules = readOwners(active.text);
        const deciding = new Set(protectedPaths(facts, active.file).map(({ path }) => ruleFor(path, rules)?.line));
        return errors.seen
          .filter(({ path }) => path.replace(/^\//, '') === active.file)
          .map(({ line, kind, message }) => ({
            what: `${kind}: ${message.split('\n')[0]}`,
            file: active.file,
            line,
            ...(deciding.has(line) ? { severity: 'hole' as const } : {}),
          }));
      }),
  },
  {
    id: 'owners-ignored',
    severity: 'weak',
    fine: 'there is only one CODEOWNERS file',
    why: 'GitHub reads the first of `.github/`, the root and `docs/`; what the others say does not count.',
    fix: 'Keep one file.',
    example: '.github/CODEOWNERS beside CODEOWNERS',
    find: (facts) =>
      ownersOf(
        facts,
        ({ active, ignored }) =>
          active &&
          ignored.map((file) => ({ what: `\`${file}\` is ignored: \`${active.file}\` counts`, file, line: 1 })),
      ),
  },
];

interface ProtectedPath {
  readonly path: string;
  /** For people. */
  readonly name: string;
  readonly severity: 'hole' | 'weak';
}

/** What a pull request must not change without somebody looking. */
export function protectedPaths({ files, checklists }: BranchFacts, active: string): ProtectedPath[] {
  const own = (path: string, name = `\`${path}\``, severity: ProtectedPath['severity'] = 'hole') => ({
    path,
    name,
    severity,
  });
  const workflows = files.gates
    .filter((gate) => !gate.outside)
    .flatMap((gate) => [gate.step.file, ...gate.places.map((place) => place.workflow.file)]);
  const countsFile = files.gates.some((gate) => text(gate.step.with.signatures) !== '');
  const before = OWNERS_PLACES.slice(0, OWNERS_PLACES.indexOf(active));
  const all = [
    ...checklists.map(({ file }) => own(file)),
    ...checklists.flatMap(extendedIn).map((file) => own(file)),
    ...workflows.map((file) => own(file)),
    // A job of the gate's name in a new file would satisfy the required check as well.
    own('.github/workflows/a-new-one.yml', 'a new file in `.github/workflows/`'),
    own(active),
    ...before.map((file) => own(file, `a new \`${file}\`, which would count before \`${active}\`,`)),
    ...(countsFile || files.signOffs
      ? [own('.gonogo/signoffs.ndjson', '`.gonogo/signoffs.ndjson`', countsFile ? 'hole' : 'weak')]
      : []),
  ];
  return [...new Map(all.map((one) => [one.path, one])).values()];
}

/** The files of this repository that a checklist extends: they judge as it does. */
function extendedIn(one: BranchFacts['checklists'][number]): string[] {
  const files = 'checklist' in one ? (one.checklist.extended?.files ?? []) : [];
  return files.filter(({ repository }) => repository === null).map(({ file }) => file);
}

function ownersOf(
  { files: { owners } }: BranchFacts,
  find: (owners: OwnersFacts) => readonly Found[] | undefined,
): readonly Found[] | undefined {
  return 'unseen' in owners ? [{ unseen: owners.unseen }] : find(owners.seen);
}
