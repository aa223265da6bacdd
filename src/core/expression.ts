import type { Json } from './schema.ts';

/** The contexts of SPEC section 2. `env` holds only the values the expression names. */
export interface ExpressionContexts {
  readonly params: Readonly<Record<string, Json>>;
  readonly env: Readonly<Record<string, string>>;
  readonly github: Json;
  readonly inputs: Readonly<Record<string, Json>>;
}

/** Text with `${{ }}` in it, parsed. */
export interface Template {
  readonly text: string;
  /** Names of params and environment variables that are used. */
  readonly params: readonly string[];
  readonly env: readonly string[];
  /** What stands before the first expression. */
  readonly literalPrefix: string;
  /** True when the text is one expression and nothing else, so that its value keeps its type. */
  readonly whole: boolean;
  /** Evaluates each expression once; the result is never parsed again. Throws `ExpressionFailure`. */
  evaluate(contexts: ExpressionContexts): string | boolean | number | null;
}

/** An expression that does not parse, or names what does not exist here. */
export class ExpressionFault extends Error {
  readonly id: 'expression-syntax' | 'expression-context';
  constructor(id: ExpressionFault['id'], message: string) {
    super(message);
    this.id = id;
  }
}

/** An expression that parses, and could not be evaluated with the values of this run. */
export class ExpressionFailure extends Error {}

const CONTEXTS = ['params', 'env', 'github', 'inputs'];

/** True when the text has an expression in it, so that the expression library must be loaded. */
export function hasExpression(text: string): boolean {
  return text.includes('${{');
}

/** Parses text with `${{ }}` in it. Throws `ExpressionFault`. */
export async function parseTemplate(text: string): Promise<Template> {
  const pieces = split(text);
  const params = new Set<string>();
  const env = new Set<string>();
  const parts = await Promise.all(
    pieces.map(async (piece) => (typeof piece === 'string' ? piece : parseExpression(piece.expression, params, env))),
  );
  const evaluate = (contexts: ExpressionContexts): string | boolean | number | null => {
    const [only] = parts;
    if (parts.length === 1 && only !== undefined && typeof only !== 'string') return only.evaluate(contexts);
    return parts.map((part) => (typeof part === 'string' ? part : part.coerce(contexts))).join('');
  };
  const [first] = pieces;
  return {
    text,
    params: [...params],
    env: [...env],
    literalPrefix: typeof first === 'string' ? first : '',
    whole: pieces.length === 1 && typeof first !== 'string',
    evaluate,
  };
}

/** Parses the text of an `if`, with or without `${{ }}` around it. Throws `ExpressionFault`. */
export async function parseCondition(text: string): Promise<Template> {
  const template = await parseTemplate(hasExpression(text) ? text.trim() : `\${{ ${text} }}`);
  if (template.whole) return template;
  throw new ExpressionFault(
    'expression-syntax',
    `\`${text.trim()}\` has text around an expression, so it is text and never true or false; write one expression`,
  );
}

/** What stands outside of the expressions of a text, in order. Throws `ExpressionFault` for one that does not end. */
export function literalsOf(text: string): string[] {
  return split(text).filter((piece): piece is string => typeof piece === 'string');
}

type Piece = string | { readonly expression: string };

/** Splits at `${{` and its `}}`; braces inside quoted strings do not end an expression. */
function split(text: string): Piece[] {
  const pieces: Piece[] = [];
  let position = 0;
  for (let start = text.indexOf('${{'); start >= 0; start = text.indexOf('${{', position)) {
    if (start > position) pieces.push(text.slice(position, start));
    const end = endOf(text, start + 3);
    if (end === undefined) throw new ExpressionFault('expression-syntax', `\`\${{\` without its \`}}\` in \`${text}\``);
    pieces.push({ expression: text.slice(start + 3, end) });
    position = end + 2;
  }
  if (position < text.length) pieces.push(text.slice(position));
  return pieces;
}

function endOf(text: string, from: number): number | undefined {
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text.startsWith('}}', at)) return at;
  }
  return undefined;
}

interface Evaluable {
  evaluate(contexts: ExpressionContexts): string | boolean | number | null;
  coerce(contexts: ExpressionContexts): string;
}

/** What the parser says, where it speaks of its own parts in our words. */
function misparsed(expression: string, message: string): ExpressionFault {
  const name = /^Unrecognized named-value: '([^']*)'/.exec(message)?.[1];
  if (name !== undefined) {
    const known = CONTEXTS.map((one) => `\`${one}\``).join(', ');
    const secret = name === 'secrets' ? '; give the step the secret as an environment variable and write `env`' : '';
    return new ExpressionFault(
      'expression-context',
      `\`${expression}\`: there is no \`${name}\` here, only ${known}${secret}`,
    );
  }
  const why = /^Unexpected symbol: 'EOF'/.test(message) ? 'it ends where something must follow' : message;
  return new ExpressionFault('expression-syntax', `\`${expression}\`: ${why}`);
}

async function parseExpression(expression: string, params: Set<string>, env: Set<string>): Promise<Evaluable> {
  if (expression.trim() === '') throw new ExpressionFault('expression-syntax', 'the expression is empty');
  const { data, Evaluator, Lexer, Parser } = await import('@actions/expressions');
  const { collectNames } = await import('./expression-names.ts');
  let tree: ConstructorParameters<typeof Evaluator>[0];
  try {
    tree = new Parser(new Lexer(expression).lex().tokens, CONTEXTS, []).parse();
  } catch (error) {
    throw misparsed(expression.trim(), error instanceof Error ? error.message : String(error));
  }
  collectNames(tree, params, env);
  const result = (contexts: ExpressionContexts) => {
    const failure = (why: string) => new ExpressionFailure(`\`${expression.trim()}\`: ${why}`);
    let value: ReturnType<InstanceType<typeof Evaluator>['evaluate']>;
    try {
      value = new Evaluator(tree, JSON.parse(JSON.stringify(contexts), data.reviver)).evaluate();
    } catch (error) {
      throw failure(error instanceof Error ? error.message : String(error));
    }
    if (value.kind === data.Kind.Array || value.kind === data.Kind.Dictionary)
      throw failure('it is a list or a map, not text; `toJSON()` makes text of it');
    return value;
  };
  return {
    coerce: (contexts) => result(contexts).coerceString(),
    evaluate: (contexts) => {
      const value = result(contexts);
      return value.kind === data.Kind.Null ? null : (value as { value: string | boolean | number }).value;
    },
  };
}
