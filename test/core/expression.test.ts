import { describe, expect, it } from 'vitest';
import {
  type ExpressionContexts,
  ExpressionFailure,
  ExpressionFault,
  hasExpression,
  parseCondition,
  parseTemplate,
} from '../../src/core/expression.ts';

const CONTEXTS: ExpressionContexts = {
  params: { region: 'eu', n: 5, flag: true, hostile: '${{ env.SECRET }}', quoted: "'}}", nothing: '' },
  env: { TOKEN: 's3cr3t-value', SECRET: 'never-seen' },
  github: { ref: 'refs/heads/main', event: { action: 'opened', labels: [{ name: 'a' }, { name: 'b' }], n: null } },
  inputs: { mode: 'full' },
};
const value = async (text: string) => (await parseTemplate(text)).evaluate(CONTEXTS);

describe('an expression gives', () => {
  it.each<[string, string, string | number | boolean | null]>([
    ['text', '${{ params.region }}', 'eu'],
    ['text within text', 'https://${{ params.region }}.example.com/x', 'https://eu.example.com/x'],
    ['several within text', '${{ params.region }}-${{ params.n }}', 'eu-5'],
    ['a number as a number when it is all there is', '${{ params.n }}', 5],
    ['a number as text within text', 'n=${{ params.n }}', 'n=5'],
    ['a flag as a flag', '${{ params.flag }}', true],
    ['nothing for what is not there', '${{ github.event.nope.deeper }}', null],
    ['nothing as no text within text', 'a${{ github.event.n }}b', 'ab'],
    ['an input', '${{ inputs.mode }}', 'full'],
    ['the event', '${{ github.event.action }}', 'opened'],
    ['by an index', "${{ github['event']['action'] }}", 'opened'],
    ['a function', "${{ format('{0}!', params.region) }}", 'eu!'],
    ['a filter', "${{ contains(github.event.labels.*.name, 'b') }}", true],
    ['a list joined', "${{ join(github.event.labels.*.name, '+') }}", 'a+b'],
    ['JSON of a part of the event', '${{ toJSON(github.event.n) }}', 'null'],
    ['a comparison', "${{ github.ref == 'refs/heads/main' && params.n > 4 }}", true],
    ['braces within quotes', "${{ 'a }} b' }}", 'a }} b'],
    ['a doubled quote', "${{ 'it''s }}' }}", "it's }}"],
    ['a dollar before', '$${{ params.region }}', '$eu'],
    ['braces behind', '${{ params.region }}}}', 'eu}}'],
    ['a value of env', '${{ env.TOKEN }}', 's3cr3t-value'],
    ['the first that there is', "${{ github.event.nope || 'fallback' }}", 'fallback'],
  ])('%s: %s', async (_, text, expected) => expect(await value(text)).toBe(expected));

  // Evaluated once: what comes out is never parsed again.
  it.each([
    ['alone', '${{ params.hostile }}', '${{ env.SECRET }}'],
    ['within text', 'a ${{ params.hostile }} b', 'a ${{ env.SECRET }} b'],
    ['through a function', "${{ format('{0}', params.hostile) }}", '${{ env.SECRET }}'],
    ['put together from parts', "${{ format('{0}{1}', '$', '{{ env.SECRET }}') }}", '${{ env.SECRET }}'],
    ['a value with quotes and braces', "${{ format('{0}', params.quoted) }}", "'}}"],
  ])('text that looks like an expression stays text: %s', async (_, text, expected) =>
    expect(await value(text)).toBe(expected),
  );
});

describe('what an expression uses is known before it is evaluated', () => {
  it.each([
    ['by a dot', '${{ params.region }} ${{ env.TOKEN }}', ['region'], ['TOKEN']],
    ['by an index', "${{ params['region'] }}${{ env['TOKEN'] }}", ['region'], ['TOKEN']],
    ['in capitals', '${{ PARAMS.region }}${{ Env.TOKEN }}', ['region'], ['TOKEN']],
    ['in a call', "${{ format('{0}{1}', env.A, params.b) }}", ['b'], ['A']],
    ['in a comparison', '${{ env.A == env.B || !env.C && (env.D < 5) }}', [], ['A', 'B', 'C', 'D']],
    ['in an index', '${{ github[env.A] }}', [], ['A']],
    ['below', "${{ env.A.b['c'] }}", [], ['A']],
    ['once, however often', '${{ env.A }}${{ env.A }}', [], ['A']],
    ['nothing', "${{ github.ref }}${{ 'env.A' }}", [], []],
  ])('%s: %s', async (_, text, params, env) => expect(await parseTemplate(text)).toMatchObject({ params, env }));

  it.each([
    ['text before', 'https://a.example.com/${{ params.region }}', 'https://a.example.com/', false],
    ['nothing before', '${{ params.region }}/x', '', false],
    ['nothing around', '${{ params.region }}', '', true],
    ['a blank behind', '${{ params.region }} ', '', false],
  ])('what is literal: %s', async (_, text, literalPrefix, whole) =>
    expect(await parseTemplate(text)).toMatchObject({ literalPrefix, whole, text }),
  );

  it.each([
    ['${{ x }}', true],
    ['a ${{', true],
    ['$ {{ x }}', false],
    ['{{ x }}', false],
    ['', false],
  ])('hasExpression of %s', (text, is) => expect(hasExpression(text)).toBe(is));
});

describe('an expression is refused', () => {
  it.each([
    ['without its end', '${{ params.region', 'expression-syntax'],
    ['ended only within quotes', "${{ 'a }}", 'expression-syntax'],
    ['empty', 'a ${{  }} b', 'expression-syntax'],
    ['with an operator too much', '${{ 1 == }}', 'expression-syntax'],
    ['with double quotes', '${{ "a" }}', 'expression-syntax'],
    ['with the context secrets', '${{ secrets.TOKEN }}', 'expression-context'],
    ['with the context steps', '${{ steps.x.outputs.y }}', 'expression-context'],
    ['with a function of steps', '${{ always() }}', 'expression-syntax'],
    ['with a function of files', "${{ hashFiles('x') }}", 'expression-syntax'],
    ['with too many parentheses to parse', `\${{ ${'('.repeat(100_000)} }}`, 'expression-syntax'],
    ['with too many exclamation marks to parse', `\${{ ${'!'.repeat(100_000)}true }}`, 'expression-syntax'],
    ['all of env', '${{ env }}', 'expression-context'],
    ['all of env as JSON', '${{ toJSON(env) }}', 'expression-context'],
    ['all values of env', "${{ join(env.*, ',') }}", 'expression-context'],
    ['all of params', '${{ toJSON(params) }}', 'expression-context'],
    ['env by a computed name', "${{ env[format('{0}', 'TOKEN')] }}", 'expression-context'],
    ['env by a param', '${{ env[params.region] }}', 'expression-context'],
    ['env by a number', '${{ env[0] }}', 'expression-context'],
    ['params by the event', '${{ params[github.ref] }}', 'expression-context'],
    ['env within a comparison', "${{ env == 'x' }}", 'expression-context'],
    ['env negated', '${{ !env }}', 'expression-context'],
    ['env in parentheses', '${{ (env).TOKEN }}', 'expression-context'],
    ['env as an index', '${{ github[env] }}', 'expression-context'],
  ])('%s', async (_, text, id) => {
    const error = await parseTemplate(text).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(ExpressionFault);
    expect((error as ExpressionFault).id).toBe(id);
  });
  it.each([
    [
      '${{ secrets.X }}',
      '`secrets.X`: there is no `secrets` here, only `params`, `env`, `github`, `inputs`; give the step the secret as an environment variable and write `env`',
    ],
    ['${{ steps.x }}', '`steps.x`: there is no `steps` here, only `params`, `env`, `github`, `inputs`'],
    ['${{ params. }}', '`params.`: it ends where something must follow'],
  ])('%s, in words', async (text, message) => await expect(parseTemplate(text)).rejects.toThrow(message));

  it.each([
    ['JSON that is none', "${{ fromJSON('{') }}"],
    ['too few arguments for its text', "${{ format('{0}{1}', 'a') }}"],
    ['a map', '${{ github.event }}'],
    ['a list', '${{ github.event.labels }}'],
    ['a map within text', 'a ${{ github }} b'],
  ])('when it is evaluated: %s', async (_, text) => {
    const template = await parseTemplate(text);
    expect(() => template.evaluate(CONTEXTS)).toThrow(ExpressionFailure);
  });
});

describe('a condition', () => {
  it.each<[string, string, unknown]>([
    ['bare', "github.event.action == 'opened'", true],
    ['in braces', '${{ params.flag }}', true],
    ['with blanks and a line break', ' ${{ params.flag }} \n', true],
    ['negated', '!params.flag', false],
    ['with braces within quotes', "'}}' == '}}' && params.flag", true],
    ['a literal', 'false', false],
    ['that gives text', 'github.ref', 'refs/heads/main'],
  ])('%s', async (_, text, expected) => expect((await parseCondition(text)).evaluate(CONTEXTS)).toBe(expected));

  // GitHub takes these for text, and text that is not empty for true.
  it.each([
    ['several expressions', '${{ false }} && ${{ false }}'],
    ['text around', '${{ false }} x'],
    ['a half-open one', 'true }} || ${{ true'],
    ['its end in the middle', 'true }} x'],
    ['empty', ''],
    ['blank', '  '],
    ['empty braces', '${{ }}'],
  ])('A12: is refused with %s', async (_, text) => {
    await expect(parseCondition(text)).rejects.toThrow(ExpressionFault);
  });
});
