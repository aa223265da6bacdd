import { hasExpression } from '../expression.ts';
import { isMap } from '../options.ts';
import type { Finding, Path } from '../problem.ts';
import type { Json } from '../schema.ts';

/** What is an expression, is looked at elsewhere, or is free text in which somebody may quote a workflow. */
const EXEMPT = new Set(['if', 'notes', 'why', 'description', 'go', 'caution', 'no-go', 'enough', 'covers', 'max-age']);

/**
 * Expressions where none may stand. There they would be taken word for word, and read as if they were evaluated: only
 * `if` and the text options of checks are (SPEC section 2). `checks` are the keys below which options stand.
 */
export function misplacedExpressions(data: Json, checks: readonly string[]): Finding[] {
  const found: Finding[] = [];
  const visit = (node: Json, path: Path): void => {
    if (typeof node === 'string' && hasExpression(node)) {
      const message = `\`${node}\` must be written out: an expression is not allowed here`;
      found.push({ id: 'expression-place', path, message });
    } else if (Array.isArray(node)) {
      for (const [index, inner] of (node as readonly Json[]).entries()) visit(inner, [...path, index]);
    } else if (isMap(node)) {
      for (const [key, inner] of Object.entries(node))
        if (!EXEMPT.has(key) && !checks.includes(key)) visit(inner, [...path, key]);
    }
  };
  visit(data, []);
  return found;
}
