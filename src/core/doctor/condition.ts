import { data, type Expr, Lexer, Parser } from '@actions/expressions';
import {
  Binary,
  ContextAccess,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Unary,
} from '@actions/expressions/ast';

/** The `if` of a job or a step. `text`: an expression with text around it, which is always true. */
export type Condition =
  | { readonly kind: 'expression'; readonly text: string; readonly tree: Expr }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly text: string };

/** What is known while a condition is looked at. */
export interface Moment {
  /** `github.event_name`. */
  readonly event: string;
  /** What `success()` gives: `maybe` for a job that needs others. */
  readonly success: 'yes' | 'maybe';
}

const STATUS = ['always', 'cancelled', 'failure', 'success'];
/** https://docs.github.com/en/actions/reference/workflows-and-actions/contexts */
const CONTEXTS = [
  'github',
  'env',
  'vars',
  'job',
  'jobs',
  'steps',
  'runner',
  'secrets',
  'strategy',
  'matrix',
  'needs',
  'inputs',
];
const FUNCTIONS = [...STATUS, 'hashFiles'].map((name) => ({ name, minArgs: 0, maxArgs: 255 }));

/**
 * Reads an `if`. Without `${{ }}` all of it is an expression; text around one, be it the line break that `|` leaves at the end,
 * makes a text of it (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idif).
 */
export function readCondition(value: unknown): Condition | undefined {
  if (value === undefined || value === null) return undefined;
  const text = String(value);
  const inner = text.includes('${{') ? /^\s*\$\{\{((?:[^'}]|'[^']*'|\}(?!\}))*)\}\}$/.exec(text)?.[1] : text;
  if (inner === undefined) return { kind: 'text', text };
  try {
    return { kind: 'expression', text, tree: new Parser(new Lexer(inner).lex().tokens, CONTEXTS, FUNCTIONS).parse() };
  } catch {
    return { kind: 'unreadable', text };
  }
}

/** Whether a job or step with this condition runs. A status function in it takes the place of `success()`. */
export function runs(condition: Condition | undefined, moment: Moment): 'yes' | 'no' | 'maybe' {
  if (condition === undefined || condition.kind === 'text') return moment.success;
  if (condition.kind === 'unreadable') return 'maybe';
  const value = worthOf(condition.tree, moment);
  const own = value === UNKNOWN ? 'maybe' : isTrue(value) ? 'yes' : 'no';
  return own === 'no' || hasStatus(condition) || moment.success === 'yes' ? own : 'maybe';
}

/** True when the condition says itself what happens after a failure. */
export function hasStatus(condition: Condition | undefined): boolean {
  if (condition?.kind !== 'expression') return false;
  return nodesOf(condition.tree).some((node) => node instanceof FunctionCall && STATUS.includes(nameOf(node)));
}

/** Everything in an expression, outermost first. */
export function nodesOf(tree: Expr): readonly Expr[] {
  const inner =
    tree instanceof Binary
      ? [tree.left, tree.right]
      : tree instanceof Unary
        ? [tree.expr]
        : tree instanceof Grouping
          ? [tree.group]
          : tree instanceof IndexAccess
            ? [tree.expr, tree.index]
            : tree instanceof Logical || tree instanceof FunctionCall
              ? tree.args
              : [];
  return [tree, ...inner.flatMap(nodesOf)];
}

/** The name of a function, in lower case. */
export function nameOf(call: FunctionCall): string {
  return call.functionName.lexeme.toLowerCase();
}

/** `github.event.number` of what reads it; `undefined` for anything else. In lower case. */
export function pathOf(node: Expr): string | undefined {
  if (node instanceof ContextAccess) return node.name.lexeme.toLowerCase();
  if (node instanceof Grouping) return pathOf(node.group);
  if (!(node instanceof IndexAccess)) return undefined;
  const [before, name] = [pathOf(node.expr), textOf(node.index)];
  return before === undefined || name === undefined ? undefined : `${before}.${name.toLowerCase()}`;
}

/** The text of a literal. */
export function textOf(node: Expr | undefined): string | undefined {
  return node instanceof Literal && node.literal.kind === data.Kind.String ? node.literal.coerceString() : undefined;
}

const UNKNOWN = Symbol('unknown');
type Value = string | number | boolean | null | typeof UNKNOWN;

function worthOf(node: Expr, moment: Moment): Value {
  if (node instanceof Literal) return plain(node);
  if (node instanceof Grouping) return worthOf(node.group, moment);
  if (node instanceof IndexAccess) return pathOf(node) === 'github.event_name' ? moment.event : UNKNOWN;
  if (node instanceof Unary) {
    const value = worthOf(node.expr, moment);
    return value === UNKNOWN ? UNKNOWN : !isTrue(value);
  }
  if (node instanceof Logical) return logical(node, moment);
  if (node instanceof Binary) return compared(node, moment);
  if (node instanceof FunctionCall) return called(node, moment);
  return UNKNOWN;
}

/** One that decides, decides whatever the unknown ones are. */
function logical(node: Logical, moment: Moment): Value {
  const values = node.args.map((arg) => worthOf(arg, moment));
  const decides = (value: Value) => value !== UNKNOWN && isTrue(value) === (node.operator.lexeme === '||');
  const deciding = values.find(decides);
  if (deciding !== undefined) return isTrue(deciding);
  return values.includes(UNKNOWN) ? UNKNOWN : isTrue(values.at(-1) ?? null);
}

function compared(node: Binary, moment: Moment): Value {
  const [left, right] = [worthOf(node.left, moment), worthOf(node.right, moment)];
  const { lexeme } = node.operator;
  if (left === UNKNOWN || right === UNKNOWN || typeof left !== typeof right || !/^[!=]=$/.test(lexeme)) return UNKNOWN;
  // GitHub compares texts without regard to case.
  const same = String(left).toLowerCase() === String(right).toLowerCase();
  return lexeme === '==' ? same : !same;
}

function called(node: FunctionCall, moment: Moment): Value {
  switch (nameOf(node)) {
    case 'always':
      return true;
    case 'cancelled':
      // A run that was cancelled does not pass, so it is the other case that matters.
      return false;
    case 'success':
      return moment.success === 'yes' ? true : UNKNOWN;
    case 'failure':
      return moment.success === 'yes' ? false : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

function plain({ literal }: Literal): Value {
  if (literal.kind === data.Kind.Null) return null;
  return 'value' in literal ? (literal.value as string | number | boolean) : UNKNOWN;
}

function isTrue(value: Value): boolean {
  return value !== UNKNOWN && value !== null && value !== false && value !== 0 && value !== '' && !Number.isNaN(value);
}
