import type { Criterion, Level, Mode, WhenUnknown } from '../checklist.ts';
import { isMap } from '../options.ts';
import type { Moment } from '../phase/moment.ts';
import type { Path } from '../problem.ts';
import type { Json } from '../schema.ts';
import type { Document } from './document.ts';
import type { Vocabulary } from './vocabulary.ts';

type Item = { readonly [key: string]: Json };

/** What the file says besides its criteria, as far as criteria need it. */
export interface CriteriaScope {
  readonly document: Document;
  readonly vocabulary: Vocabulary;
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly params: readonly string[];
  readonly mode: Mode;
}

/** What the groups around a criterion, and the criterion itself, say of more than bounds. */
export interface Inherited {
  /** `undefined` where nothing around the criterion says it. */
  readonly level: Level | undefined;
  readonly mode: Mode;
  readonly whenUnknown: WhenUnknown;
  readonly owner: string | undefined;
  readonly tags: readonly string[];
  readonly conditions: Criterion['conditions'];
  readonly groups: readonly string[];
  readonly groupIds: readonly string[];
  readonly notBefore?: Moment;
  readonly due?: Moment;
  readonly phases?: readonly string[];
}

/** The `defaults` that reach a place, and where they stand. */
export function defaultsFor(path: Path, { document }: CriteriaScope): { readonly values: Item; readonly path: Path } {
  const place = document.defaultsFor(path);
  const values = document.data[String(place[0])];
  return { values: isMap(values) ? values : {}, path: place };
}

/** What nothing around a criterion says is as `defaults` say. */
export function withDefaults(around: Inherited, defaults: Item): Inherited & { readonly level: Level } {
  return {
    ...around,
    level: around.level ?? (defaults.level as Level | null | undefined) ?? 'required',
    whenUnknown: { ...(defaults['when-unknown'] as WhenUnknown | null | undefined), ...around.whenUnknown },
  };
}
