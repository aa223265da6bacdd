import { frameSchema } from './core/load/frame.ts';
import type { Vocabulary } from './core/load/load.ts';
import type { Validate } from './core/load/shape.ts';
import { checks } from './generated/checks.ts';
import * as validators from './generated/validators.js';

const byName: Readonly<Record<string, Validate>> = { ...validators };

/** Everything a checklist may say in this build: its checks, and the validators generated from their schemas. */
export const vocabulary: Vocabulary = {
  checks,
  frame: frameSchema(Object.fromEntries(Object.keys(checks).map((key) => [key, true]))),
  validateChecklist: validators.checklist,
  validateOptions: Object.fromEntries(Object.keys(checks).map((key) => [key, validatorOf(key)])),
};

function validatorOf(key: string): Validate {
  const validate = byName[`check_${key.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}`];
  if (!validate) throw new Error(`no validator for the check ${key}; run npm run generate`);
  return validate;
}
