import { EvidenceError } from '../core/evidence.ts';
import { compileJsonPath } from '../core/json-path.ts';
import type { HttpResponse } from '../core/ports.ts';
import type { Json } from '../core/schema.ts';
import { readJsonOf } from '../reading/json-fact.ts';
import type { Step } from './step-options.ts';

/**
 * The values that a step captures from its answer. Throws `EvidenceError`: `missing` for what is not there, `ambiguous`
 * for several values, `empty` for a text without characters, `invalid` for what is no JSON or no single value.
 */
export async function capturedFrom(
  step: Step,
  answer: HttpResponse,
): Promise<[name: string, value: string | number | boolean][]> {
  const wanted = Object.entries(step.capture ?? {});
  const needsBody = wanted.some(([, from]) => typeof from === 'string');
  const data = needsBody ? await readJsonOf('the body', answer.body) : null;
  return Promise.all(
    wanted.map(async ([name, from]) => {
      const value =
        typeof from === 'string' ? await atPath(name, from, data) : answer.headers[from.header.toLowerCase()];
      if (value === undefined)
        throw new EvidenceError('missing', `nothing to capture as \`${name}\`: the answer has no such header`);
      if (value === '') throw new EvidenceError('empty', `what is captured as \`${name}\` is an empty text`);
      return [name, value] as [string, string | number | boolean];
    }),
  );
}

async function atPath(name: string, path: string, data: Json): Promise<string | number | boolean> {
  const query = await compileJsonPath(path);
  if (typeof query === 'string') throw new EvidenceError('invalid', `\`${path}\` is no JSONPath (RFC 9535): ${query}`);
  const values = query.select(data);
  const [value] = values;
  if (value === undefined)
    throw new EvidenceError('missing', `nothing to capture as \`${name}\`: \`${path}\` selects nothing`);
  if (values.length > 1)
    throw new EvidenceError('ambiguous', `\`${path}\` selects ${values.length} values to capture as \`${name}\``);
  if (typeof value === 'object')
    throw new EvidenceError('invalid', `what \`${path}\` selects is no number, text, true or false`);
  return value;
}
