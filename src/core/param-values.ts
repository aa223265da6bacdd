import type { Checklist, Param } from './checklist.ts';
import { undeclaredParam } from './load/options.ts';
import { paramFault } from './load/params.ts';
import type { Problem } from './problem.ts';
import { isQuantity, parseQuantity } from './quantity.ts';
import type { Json } from './schema.ts';

/**
 * The values of all declared parameters: what was passed (`--param`, input `params`), else the default. Passing an
 * undeclared one, or leaving one without value, is an error.
 */
export function paramValues(
  checklist: Pick<Checklist, 'params' | 'file'>,
  passed: Readonly<Record<string, string>>,
): { values: Record<string, Json>; problems: Problem[] } {
  const problems: Problem[] = [];
  const values: Record<string, Json> = {};
  const fail = (id: Problem['id'], message: string, more: Partial<Problem> = {}) =>
    problems.push({ id, severity: 'error', message, ...more });
  const names = checklist.params.map((param) => param.name);
  for (const name of Object.keys(passed)) {
    if (names.includes(name)) continue;
    const { suggestion } = undeclaredParam(name, names);
    fail(
      'param-undeclared',
      `the parameter \`${name}\` was passed, and \`${checklist.file}\` does not declare it`,
      suggestion
        ? { suggestion }
        : { hint: names.length > 0 ? `declared are ${names.join(', ')}` : 'it declares none' },
    );
  }
  for (const param of checklist.params) {
    const text = Object.hasOwn(passed, param.name) ? passed[param.name] : undefined;
    const value = text === undefined ? param.default : typed(param, text);
    const fault = value === undefined ? undefined : paramFault(param, value);
    if (value === undefined)
      fail('param-missing', `the parameter \`${param.name}\` has no value and no default`, {
        hint: `pass it: --param ${param.name}=…`,
      });
    else if (fault)
      fail('param-type', `the parameter \`${param.name}\` ${fault.replace(/; quote it$/, '')}, not \`${text}\``);
    else values[param.name] = value;
  }
  return { values, problems };
}

/** What was passed is text; numbers and flags are read strictly, and left as text when they are none. */
function typed(param: Param, text: string): Json {
  if (param.type === 'flag') return text === 'true' ? true : text === 'false' ? false : text;
  if (param.type !== 'number') return text;
  const quantity = parseQuantity(text);
  return isQuantity(quantity) && quantity.unit === null ? quantity.value : text;
}
