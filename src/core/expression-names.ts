import { data } from '@actions/expressions';
import {
  Binary,
  ContextAccess,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Unary,
} from '@actions/expressions/ast';
import { ExpressionFault } from './expression.ts';

/**
 * Collects the params and environment variables an expression uses. Both must be named literally (`env.TOKEN`,
 * `env['TOKEN']`), so that what is used is known before anything runs; anything else throws `ExpressionFault`.
 */
export function collectNames(tree: Expr, params: Set<string>, env: Set<string>): void {
  const visit = (node: Expr): void => {
    if (node instanceof IndexAccess) {
      if (node.expr instanceof ContextAccess && named(node.expr) !== undefined) {
        (named(node.expr) === 'env' ? env : params).add(literalName(node));
        return;
      }
      visit(node.expr);
      visit(node.index);
    } else if (node instanceof ContextAccess) {
      if (named(node))
        throw new ExpressionFault(
          'expression-context',
          `\`${node.name.lexeme}\` must be used by name, as in \`${node.name.lexeme}.some-name\``,
        );
    } else if (node instanceof Binary) {
      visit(node.left);
      visit(node.right);
    } else if (node instanceof Unary) visit(node.expr);
    else if (node instanceof Grouping) visit(node.group);
    else if (node instanceof Logical || node instanceof FunctionCall) node.args.forEach(visit);
  };
  visit(tree);
}

function named(access: ContextAccess): 'env' | 'params' | undefined {
  const name = access.name.lexeme.toLowerCase();
  return name === 'env' || name === 'params' ? name : undefined;
}

function literalName(access: IndexAccess): string {
  if (access.index instanceof Literal && access.index.literal.kind === data.Kind.String)
    return access.index.literal.coerceString();
  const context = (access.expr as ContextAccess).name.lexeme;
  throw new ExpressionFault(
    'expression-context',
    `\`${context}\` must be used by a literal name, not by one that is computed`,
  );
}
