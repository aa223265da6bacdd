import { ABOUTS, EFFECTS } from '../diff/change.ts';
import { KINDS } from './extended.ts';

const text = { type: 'string' };
const orNull = { type: ['string', 'null'] };
const list = (items: object) => ({ type: 'array', items });
const record = (properties: Record<string, object>) => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
});

/** The keys of a change of a checklist. */
export const changeRecord = {
  effect: { enum: [...EFFECTS] },
  about: { enum: [...ABOUTS] },
  criterion: orNull,
  what: text,
};

/** What a checklist extends, in results. */
export const extendedSchema = {
  ...record({
    files: list(record({ file: text, repository: orNull, ref: orNull, commit: orNull, sha256: text })),
    overridden: list(
      record({ kind: { enum: [...KINDS, 'role', 'param'] }, id: text, keys: list(text), by: text, of: text }),
    ),
    changes: list(record({ ...changeRecord, by: text })),
  }),
  description: 'The files that the checklist extends, what of them is replaced by which file, and what that does.',
};
