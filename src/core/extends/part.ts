import type { Origin } from '../load/document.ts';
import type { ChecklistFile } from '../load/read-checklist.ts';
import { slug } from '../load/slug.ts';
import type { SourceFile } from '../load/source.ts';
import { isMap } from '../options.ts';
import type { Path } from '../problem.ts';
import type { Json } from '../schema.ts';
import type { Kind } from './extended.ts';

/** A value and where it stands. */
export interface Value {
  readonly data: Json;
  readonly origin: Origin;
}

/** A criterion, group or phase while files are laid over one another: its keys, each of the file that last has it. */
export interface Part {
  readonly kind: Kind;
  /** `undefined` for a title that gives none. */
  readonly id: string | undefined;
  readonly keys: Map<string, Value>;
  /** What is in a group or phase. */
  readonly items: Part[];
  /** The file that has it first: its `defaults` fill what no file says. */
  readonly home: SourceFile;
  /** Where it stands in the file that last says something of it. */
  readonly place: Origin;
  /** Where the list of what is in it stands; `undefined` where it has none. */
  readonly list: Origin | undefined;
}

/** The criteria and groups of a list, or the phases. What has no shape was reported, and is left out. */
export function partsOf({ source }: Pick<ChecklistFile, 'source'>, list: Json | undefined, path: Path): Part[] {
  const phases = path.length === 1 && path[0] === 'phases';
  return (Array.isArray(list) ? (list as readonly Json[]) : []).flatMap((item, index): Part[] => {
    if (!isMap(item)) return [];
    const place = [...path, index];
    const kind = phases ? 'phase' : Object.hasOwn(item, 'group') ? 'group' : 'criterion';
    const held = kind !== 'criterion' && Object.hasOwn(item, 'criteria');
    const keys = Object.entries(item).filter(([key]) => !(held && key === 'criteria'));
    const title = kind === 'group' ? item.group : item.title;
    return [
      {
        kind,
        id: typeof item.id === 'string' ? item.id : typeof title === 'string' ? slug(title) : undefined,
        keys: new Map(keys.map(([key, data]) => [key, { data, origin: { source, path: [...place, key] } }])),
        items: held ? partsOf({ source }, item.criteria, [...place, 'criteria']) : [],
        home: source,
        place: { source, path: place },
        list: held ? { source, path: [...place, 'criteria'] } : undefined,
      },
    ];
  });
}
