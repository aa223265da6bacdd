import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gatesIn } from '../../src/core/doctor/gate.ts';
import { readWorkflow } from '../../src/core/doctor/workflow.ts';
import { branchRule } from '../../src/io/github/protection-shape.ts';
import { CHECKS, diagnosisOf, SOUND, WORKFLOW, withFiles } from '../support/doctor.ts';

/** What we tell people to write must have no hole of ours. */
const blocks = (file: string, language: string) =>
  [...readFileSync(file, 'utf8').matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, text = '']) => text,
  );
const isWorkflow = (text: string) => /^jobs:/m.test(text) && /^on:/m.test(text);
const documents = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const written = documents.flatMap((file) =>
  blocks(file, 'yaml')
    .filter(isWorkflow)
    .map((text, index) => [`${file} ${index + 1}`, text] as const),
);
const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.ya?ml$/.test(path))
  .map((path) => [join('examples', path), readFileSync(join('examples', path), 'utf8')] as const)
  .filter(([, text]) => isWorkflow(text))
  // Those that comment, and those that release, gate no pull request.
  .filter(([, text]) => /^on: pull_request$/m.test(text));

describe.each([...written, ...examples])('the workflow of %s', (_, text) => {
  const gates = gatesIn({ workflows: [readWorkflow(WORKFLOW, text)], actions: {} }, undefined);
  it('is a gate on pull requests', () => expect(gates.length).toBeGreaterThan(0));
  it('has no hole that a file can have', async () => {
    const names = gates.flatMap((gate) => gate.check.names);
    const rules = [{ ...CHECKS, checks: names.map((name) => ({ name, app: 15368 })) }, ...SOUND.rules.slice(1)];
    const { findings, level } = await diagnosisOf({
      ...withFiles({ [WORKFLOW]: text }),
      rules: rules as typeof SOUND.rules,
    });
    // There is no release yet whose commit could be named.
    const expected = text.includes('acme/gonogo@v1') ? ['`acme/gonogo@v1` is not pinned by a commit'] : [];
    expect(findings.map((one) => one.what)).toEqual(expected);
    expect(level).toBe('enforced');
  });
});
it('there are workflows to look at', () => {
  expect(written.map(([file]) => file)).toEqual(expect.arrayContaining(['README.md 1', 'docs/enforcement.md 1']));
  expect(examples.length).toBeGreaterThanOrEqual(2);
});

it('the setting of docs/enforcement.md is enforced', async () => {
  const file = 'docs/enforcement.md';
  const [workflow = ''] = blocks(file, 'yaml');
  const [owners = ''] = blocks(file, 'codeowners');
  const ruleset = JSON.parse(blocks(file, 'json')[0] ?? '{}');
  const of = { ruleset_id: 7, ruleset_source_type: 'Repository', ruleset_source: 'acme/shop' };
  const rules = ruleset.rules.flatMap((rule: object) => branchRule({ ...rule, ...of }));
  expect(owners).toContain('/.github/');
  const { level, findings } = await diagnosisOf({
    ...withFiles({ [WORKFLOW]: workflow, '.github/CODEOWNERS': owners }),
    rules,
    bypass: ruleset.bypass_actors,
  });
  expect({ level, findings }).toEqual({ level: 'enforced', findings: [] });
});
