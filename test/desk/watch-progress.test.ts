import { expect, it } from 'vitest';
import { parseWatch } from '../../src/core/watch/plan.ts';
import { START } from '../../src/core/watch/state.ts';
import { watchProgress } from '../../src/desk/watch-progress.ts';
import { criterionWith, resultsWith } from '../support/results.ts';

const plan = parseWatch('10m');

function watching(isTTY: boolean, environment: Readonly<Record<string, string>> = { LANG: 'C.UTF-8' }) {
  let said = '';
  let now = 0;
  const write = (text: string) => {
    said += text;
  };
  const output = { write, isTTY, columns: 60 };
  const call = { environment: (name: string) => environment[name], stdout: output, stderr: output };
  const progress = watchProgress(
    call,
    () => now,
    (text) => text.replaceAll('secret', '***'),
  );
  return {
    at(seconds: number, state: 'go' | 'no-go', message = 'why') {
      now = seconds;
      const results = resultsWith({ criteria: [criterionWith({ state, message })] });
      progress.show({ plan, state: { ...START, samples: 1, last: { at: seconds, wall: 0 } }, results });
    },
    stop: progress.stop,
    said: () => said,
  };
}

it('a terminal has one line that is drawn anew and taken away', () => {
  const { at, stop, said } = watching(true);
  at(0, 'go');
  at(30, 'no-go', 'a secret');
  stop();
  stop();
  expect(said()).toBe(
    'sample 1 at 0s: GO, not steady\r\u001b[Ksample 1 at 30s: NO-GO, not steady: x (a ***)\r\u001b[K',
  );
});

it.each([
  ['a log', false, {}],
  ['CI', true, { CI: 'true' }],
  ['a terminal that cannot move its cursor', true, { TERM: 'dumb' }],
])('%s gets a line when something changes, and one a minute', (_, isTTY, environment) => {
  const { at, stop, said } = watching(isTTY, environment);
  for (const seconds of [0, 30, 59, 60, 90]) at(seconds, 'go');
  at(91, 'no-go', '::error::');
  at(92, 'no-go', 'other words');
  stop();
  expect(said().split('\n')).toEqual([
    'sample 1 at 0s: GO, not steady',
    'sample 1 at 1m: GO, not steady',
    'sample 1 at 1m31s: NO-GO, not steady: x (::error::)',
    '',
  ]);
});
