import type { Check } from '../check.ts';
import type { SchemaObject } from './frame.ts';
import type { Validate } from './shape.ts';

/** A check, and the validator generated from the schema of its options. */
export interface CheckModule {
  readonly check: Check;
  readonly validate: Validate;
}

/** What a checklist may say. Checks are loaded when a file first uses them: most files use few of those there are. */
export interface Vocabulary {
  /** The keys of all checks. */
  readonly names: readonly string[];
  readonly frame: SchemaObject;
  readonly validateChecklist: Validate;
  /** The check of a key. Rejects for a key that is not in `names`, so that no criterion is passed over in silence. */
  load(name: string): Promise<CheckModule>;
}
