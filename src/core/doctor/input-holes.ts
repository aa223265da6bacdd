import type { Hole } from './finding.ts';
import { at } from './finding.ts';
import type { Gate } from './gate.ts';
import { text } from './workflow.ts';

/** What can be wrong with how a step calls gonogo. */
export const INPUT_HOLES: readonly Hole<Gate>[] = [
  {
    id: 'fail-on',
    severity: 'hole',
    fine: 'the step fails at HOLD and at NO-GO',
    why: 'With `never` nothing fails the step; with `no-go` a change passes whose sign-offs are still open.',
    fix: 'Leave `fail-on` out (it is `hold`), or write `hold` or `caution`.',
    example: 'with: { fail-on: never }',
    find: ({ step }) => {
      const said =
        step.uses === '' ? (/--fail-on[ =]["']?([\w$-]+)/.exec(step.run)?.[1] ?? '') : text(step.with['fail-on']);
      return said === '' || said === 'hold' || said === 'caution'
        ? []
        : [
            at(
              step.file,
              step.lineOf(...(step.uses === '' ? ['run'] : ['with', 'fail-on'])),
              `\`fail-on\` is \`${said}\``,
            ),
          ];
    },
  },
  {
    id: 'checklist-from',
    severity: 'hole',
    fine: 'the checklist is that of the base branch',
    why: 'A pull request that is judged by another version than that of the base branch can bring its own rules.',
    fix: 'Leave `checklist-from` out (it is `base`).',
    example: 'with: { checklist-from: head }',
    find: ({ step, events }) => {
      const from = text(step.with['checklist-from']);
      if (step.uses === '') {
        return events.includes('pull_request')
          ? [
              {
                ...at(step.file, step.lineOf('run'), 'the command reads the checklist that the pull request brings'),
                fix: 'Use the action, which reads it from the base branch.',
              },
            ]
          : [];
      }
      return from === '' || from === 'base'
        ? []
        : [at(step.file, step.lineOf('with', 'checklist-from'), `\`checklist-from\` is \`${from}\``)];
    },
  },
  {
    id: 'exit-ignored',
    severity: 'hole',
    fine: 'the exit code of the command counts',
    why: 'What comes after `||`, or behind a pipe without `pipefail`, decides in place of the verdict.',
    fix: 'Call gonogo alone on its line; before a pipe, give the step `shell: bash`, which sets `pipefail`.',
    example: 'run: npx gonogo check || true',
    find: ({ step }) =>
      step.run === ''
        ? undefined
        : ignoresExit(step.run, text(step.data.shell))
          ? [at(step.file, step.lineOf('run'), 'the command can fail without failing the step')]
          : [],
  },
  {
    id: 'signatures-file',
    severity: 'hole',
    fine: 'sign-offs come from GitHub',
    why: 'Whoever can change `.gonogo/signoffs.ndjson` can sign for everybody.',
    fix: 'Leave `signatures` out, and sign by comments or reviews.',
    example: 'with: { signatures: file }',
    find: ({ step }) =>
      text(step.with.signatures) === ''
        ? []
        : [at(step.file, step.lineOf('with', 'signatures'), '`signatures: file` counts sign-offs of a file')],
  },
  {
    id: 'commands-allowed',
    severity: 'weak',
    fine: '`command` checks are off',
    why: 'Commands run on the code of the pull request, which decides what they find.',
    fix: 'Leave `allow-commands` out where the checklist has no `command`.',
    example: 'with: { allow-commands: true }',
    find: ({ step }) => {
      const said =
        step.uses === '' ? (/--allow-commands\b/.test(step.run) ? 'true' : '') : text(step.with['allow-commands']);
      return said === '' || /^false$/i.test(said)
        ? []
        : [
            at(
              step.file,
              step.lineOf(...(step.uses === '' ? ['run'] : ['with', 'allow-commands'])),
              '`command` checks may run',
            ),
          ];
    },
  },
];

function ignoresExit(run: string, shell: string): boolean {
  const calls = run
    .split(/\r?\n/)
    .filter((line) => /(?:gonogo|cli\/index\.js)\S*["']?\s+(?:check|decide|watch)\b/.test(line));
  const piped = calls.some((line) => /[^|]\|[^|]/.test(line)) && !/^bash$/.test(shell) && !/pipefail/.test(run);
  return (
    piped ||
    // Of a condition, and of what stands within another command, the exit code is used up.
    calls.some((line) => /\|\||;\s*(?:exit 0|true)\b|&\s*$|^\s*(?:if|elif|while|until|!)\s/.test(line)) ||
    (calls.length > 0 && /^\s*set \+e\b/m.test(run))
  );
}
