import { afterAll, expect, it } from 'vitest';
import { readEvent } from '../../src/action/event.ts';
import { readInputs } from '../../src/action/inputs.ts';
import { type ActionRequest, runAction } from '../../src/action/run-action.ts';
import { Redactor } from '../../src/core/redact.ts';
import { workspace } from '../support/workspace.ts';

const folder = workspace();
afterAll(() => folder.remove());
folder.write('.github/gonogo.yml', 'version: 1\ncriteria:\n  - { title: There is a readme, file: README.md }\n');
folder.write('README.md');

function request(
  inputs: Readonly<Record<string, string>>,
  event: Readonly<Record<string, string>>,
  opened: () => void,
): ActionRequest {
  const environment = (name: string) => ({ GITHUB_EVENT_NAME: 'push', ...event })[name];
  return {
    inputs: readInputs((name) => inputs[name] ?? '', []),
    event: readEvent(environment, {}),
    environment,
    github: undefined,
    repositories: undefined,
    state: undefined,
    freshState: () => {
      opened();
      return undefined;
    },
    workspace: folder.root,
    now: Date.now() / 1000,
    redactor: new Redactor(),
    signal: new AbortController().signal,
    log: { write: () => {}, isTTY: false, columns: 80 },
  };
}
const COMMIT = { GITHUB_SHA: 'a'.repeat(40) };

it('what GitHub said for one sample is asked again for the next; without a watch it is asked once', async () => {
  let opened = 0;
  const count = () => {
    opened++;
  };
  const { results } = await runAction(request({ watch: '2s every 1s' }, COMMIT, count));
  expect(results[0]?.watch?.samples.length).toBeGreaterThan(1);
  expect(opened).toBe(results[0]?.watch?.samples.length);
  await runAction(request({}, COMMIT, count));
  expect(opened).toBe(results[0]?.watch?.samples.length);
});

it('a commit that nobody named is not watched for: no sample can mend that', async () => {
  const { results } = await runAction(request({ watch: '10m' }, {}, () => {}));
  expect(results[0]?.watch).toBeUndefined();
  expect(results[0]?.decision.verdict).toBe('NO-GO');
});

it('where the deployment failed there is nothing to watch', async () => {
  const needs = JSON.stringify({ deploy: { result: 'failure', outputs: {} } });
  const { results } = await runAction(request({ watch: '10m', needs }, COMMIT, () => {}));
  expect(results[0]?.watch).toBeUndefined();
  expect(results[0]?.decision).toMatchObject({ verdict: 'NO-GO', rollback: false });
});
