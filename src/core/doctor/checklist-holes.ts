import type { Checklist, Criterion } from '../checklist.ts';
import type { BranchFacts, ChecklistFacts } from './facts.ts';
import { type Found, type Hole, some } from './finding.ts';

/** What can be wrong with the checklists of a gate. */
export const CHECKLIST_HOLES: readonly Hole<BranchFacts>[] = [
  {
    id: 'checklist-unusable',
    severity: 'hole',
    fine: 'the checklist is there and loads',
    why: 'Pull requests are then judged by the checklist they bring themselves.',
    fix: 'Mend it: `gonogo validate` says what is wrong.',
    example: 'no `.github/gonogo.yml` on the default branch',
    find: ({ checklists }) =>
      some(checklists)?.flatMap((one): Found[] => {
        if ('unseen' in one) return [{ unseen: one.unseen }];
        return 'fault' in one ? [{ what: `\`${one.file}\`: ${one.fault}`, file: one.file, line: 1 }] : [];
      }),
  },
  {
    id: 'observed',
    severity: 'hole',
    fine: 'the checklist enforces',
    why: 'With `mode: observe` everything is evaluated and nothing counts.',
    fix: 'Take `mode: observe` away once the verdicts are right.',
    example: 'mode: observe',
    find: (facts) =>
      loaded(facts, ({ checklist, file }) =>
        checklist.mode === 'observe' ? [{ what: `\`${file}\` only observes`, file, line: 1 }] : [],
      ),
  },
  {
    id: 'nothing-required',
    severity: 'hole',
    fine: 'the checklist has required criteria',
    why: 'Criteria that are advisory, info or observed can at worst cause CAUTION, which passes.',
    fix: 'Make at least one criterion `level: required` (the default).',
    example: 'every criterion is `level: advisory`',
    find: (facts) =>
      loaded(facts, ({ checklist, file }) =>
        checklist.mode === 'observe' ||
        checklist.criteria.some((one) => one.level === 'required' && one.mode === 'enforce')
          ? []
          : [{ what: `no criterion of \`${file}\` is required`, file, line: 1 }],
      ),
  },
  {
    id: 'role-empty',
    severity: 'weak',
    fine: 'every role has somebody in it',
    why: 'What it must sign can never become go, and people will look for a way around.',
    fix: 'Name members under `roles`.',
    example: 'roles: { sre: [] }',
    find: (facts) =>
      loaded(facts, ({ checklist, file }) =>
        Object.entries(checklist.roles).flatMap(([role, members]) =>
          members.length === 0 ? [{ what: `the role \`${role}\` has nobody in it`, file, line: 1 }] : [],
        ),
      ),
  },
  {
    id: 'member-unknown',
    severity: 'hole',
    fine: 'everybody in a role exists',
    why: 'Whoever registers a login that is free signs as that person.',
    fix: 'Correct the login, or take it out of the role.',
    example: 'roles: { sre: ["@somebody-who-left"] }',
    find: (facts) =>
      loaded(facts, ({ checklist, file }) =>
        Object.entries(checklist.roles).flatMap(([role, members]) =>
          members.flatMap((member): Found[] => {
            const known = facts.members[member.toLowerCase()];
            if (known === undefined) return [];
            if ('unseen' in known) return [{ unseen: known.unseen }];
            return known.seen
              ? []
              : [{ what: `there is no \`${member}\`, who is in the role \`${role}\``, file, line: 1 }];
          }),
        ),
      ),
  },
  {
    id: 'extends-unpinned',
    severity: 'weak',
    fine: 'what the checklist extends in other repositories is pinned to a commit',
    why: 'Whoever may move the branch or tag there changes what judges here, without a pull request here.',
    fix: 'Name the commit by its full id: `owner/repo/path@<commit> # v2`.',
    example: 'extends: acme/policies/launch.yml@main',
    find: (facts) =>
      loaded(facts, ({ checklist, file }) =>
        (checklist.extended?.files ?? []).flatMap((one): Found[] =>
          one.ref === one.commit
            ? []
            : [{ what: `\`${one.file}\` can be moved; now it is \`${one.commit}\``, file, line: 1 }],
        ),
      ),
  },
  {
    id: 'author-signs',
    severity: 'weak',
    fine: 'nobody signs a change of their own',
    why: 'With `allow-author` the word of the author alone can make a change go.',
    fix: 'Take `allow-author` away, or name two roles.',
    example: 'sign-off: { role: sre, allow-author: true }',
    find: (facts) =>
      criteria(facts, (one) => one.options['allow-author'] === true, 'may be signed by the author of the change'),
  },
];

type Loaded = Extract<ChecklistFacts, { readonly checklist: Checklist }>;

function loaded({ checklists }: BranchFacts, find: (one: Loaded) => readonly Found[]): Found[] | undefined {
  const all = checklists.filter((one): one is Loaded => 'checklist' in one);
  return some(all)?.flatMap(find);
}

function criteria(facts: BranchFacts, test: (one: Criterion) => boolean, does: string): Found[] | undefined {
  return loaded(facts, ({ checklist, file }) =>
    checklist.criteria.filter(test).map((one) => ({ what: `\`${one.id}\` ${does}`, file, line: one.location.line })),
  );
}
