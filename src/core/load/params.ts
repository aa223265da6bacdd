import type { Param, ParamType } from '../checklist.ts';
import { isMap } from '../options.ts';
import type { Finding } from '../problem.ts';
import type { Json } from '../schema.ts';

/** Reads the declared parameters and checks each default against its type. */
export function loadParams(params: Json | undefined, findings: Finding[]): Param[] {
  return Object.entries(isMap(params) ? params : {}).map(([name, declared]) => {
    // A declaration of the wrong shape was reported; the name is declared all the same.
    if (!isMap(declared) || typeof declared.type !== 'string') return { name, type: 'text' };
    const type = declared.type as ParamType;
    const listed = Array.isArray(declared.options) ? (declared.options as readonly Json[]) : undefined;
    const options = listed?.filter((option) => typeof option === 'string');
    if ((type === 'one-of') !== Object.hasOwn(declared, 'options')) {
      findings.push({
        id: 'param-type',
        path: ['params', name],
        at: 'key',
        message:
          type === 'one-of' ? `\`${name}\` needs \`options\`: the values it may have` : '`options` belongs to `one-of`',
      });
    }
    const param: Param = {
      name,
      type,
      ...(options === undefined ? {} : { options }),
      ...(typeof declared.description === 'string' ? { description: declared.description } : {}),
    };
    if (declared.default === undefined || declared.default === null) return param;
    const fault = type === 'one-of' && options === undefined ? undefined : paramFault(param, declared.default);
    if (fault)
      findings.push({
        id: 'param-type',
        path: ['params', name, 'default'],
        message: `the default of \`${name}\` ${fault}`,
      });
    return { ...param, default: declared.default as string | number | boolean };
  });
}

/** What is wrong with a value for a parameter, or `undefined`: "is no URL". */
export function paramFault(param: Param, value: Json): string | undefined {
  switch (param.type) {
    case 'text':
      return typeof value === 'string' ? undefined : 'must be text; quote it';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? undefined : 'must be a number';
    case 'flag':
      return typeof value === 'boolean' ? undefined : 'must be true or false';
    case 'url':
      return typeof value === 'string' && URL.canParse(value) && /^https?:/.test(value)
        ? undefined
        : 'must be an http or https URL';
    case 'one-of':
      return typeof value === 'string' && (param.options ?? []).includes(value)
        ? undefined
        : `must be one of ${(param.options ?? []).join(', ')}`;
  }
}
