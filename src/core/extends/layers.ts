import { same } from '../diff/change.ts';
import type { Placed } from '../load/document.ts';
import type { ChecklistFile } from '../load/read-checklist.ts';
import { isMap } from '../options.ts';
import type { Json } from '../schema.ts';
import type { Overridden } from './extended.ts';
import { type Part, partsOf, type Value } from './part.ts';

/** Files laid over one another, as far as it got. */
export interface Layers {
  readonly criteria: readonly Part[];
  readonly phases: readonly Part[];
  readonly params: ReadonlyMap<string, Value>;
  readonly roles: ReadonlyMap<string, Value>;
  readonly contacts: readonly Value[];
}

export const NO_LAYERS: Layers = { criteria: [], phases: [], params: new Map(), roles: new Map(), contacts: [] };

/** What one file does to those below it. */
export interface Layered {
  readonly layers: Layers;
  readonly overridden: readonly Overridden[];
  /** What is wrong with how it overrides. */
  readonly placed: readonly Placed[];
  /** The items of the file that are of an id below, and so need not say everything again. */
  readonly partial: readonly Part[];
}

/** Lays a file over others: keys of what has the same id are replaced as a whole, what is new comes last. */
export function layOver(below: Layers, file: ChecklistFile, checks: readonly string[]): Layered {
  const overridden: Overridden[] = [];
  const placed: Placed[] = [];
  const partial: Part[] = [];
  const by = file.source.file;
  const known = indexOf(below);
  // A second one of this id in this file is a mistake of this file, and reported as such.
  const met = new Set<string>();

  /** `inside` is the id of what is around the items in this file; null at the top. */
  const lay = (over: readonly Part[], under: readonly Part[], inside: string | null): Part[] => {
    const list = [...under];
    for (const item of over) {
      const found = item.id === undefined || met.has(item.id) ? undefined : known.get(item.id);
      if (item.id !== undefined) met.add(item.id);
      if (!found) list.push({ ...item, items: lay(item.items, [], item.id ?? '') });
      else {
        partial.push(item);
        if (fits(item, found, inside)) replaced.set(found.part, override(item, found.part));
      }
    }
    return list;
  };

  const fits = (item: Part, { part, inside: home }: Known, inside: string | null): boolean => {
    const { source } = item.place;
    if (item.kind !== part.kind) {
      placed.push({
        source,
        finding: {
          id: 'extends-kind',
          path: item.place.path,
          at: 'key',
          message: `\`${item.id}\` is a ${part.kind} in \`${part.home.file}\`, and a ${item.kind} here`,
          hint: 'give one of them an `id` of its own',
        },
      });
      return false;
    }
    // At the top of `criteria` what stands anywhere may be overridden: it stays where it is.
    if (inside === null || inside === home) return true;
    const there = home === null ? 'in no group' : `in \`${home}\``;
    placed.push({
      source,
      finding: {
        id: 'extends-moved',
        path: item.place.path,
        at: 'key',
        message: `\`${item.id}\` stands ${there} in \`${part.home.file}\`, and stays there`,
        hint: 'override it at the top of `criteria`',
      },
    });
    return false;
  };

  const replaced = new Map<Part, Part>();
  const override = (item: Part, part: Part): Part => {
    const keys = new Map(part.keys);
    // The check is one thing, whichever it is.
    if ([...item.keys.keys()].some((key) => checks.includes(key))) for (const check of checks) keys.delete(check);
    const others: string[] = [];
    for (const [key, value] of item.keys) {
      // The same check in another file has the `defaults` of that file.
      if (key !== 'id' && (checks.includes(key) || !same(part.keys.get(key)?.data, value.data))) others.push(key);
      keys.set(key, value);
    }
    if (others.length > 0)
      overridden.push({ kind: item.kind, id: item.id ?? '', keys: others, by, of: part.place.source.file });
    return {
      ...part,
      keys,
      items: lay(item.items, part.items, item.id ?? ''),
      place: item.place,
      list: item.list ?? part.list,
    };
  };

  const criteria = lay(partsOf(file, file.data.criteria, ['criteria']), below.criteria, null);
  const phases = lay(partsOf(file, file.data.phases, ['phases']), below.phases, null);
  const settle = (list: readonly Part[]): Part[] =>
    list.map((part) => {
      const now = replaced.get(part) ?? part;
      return { ...now, items: settle(now.items) };
    });
  const named = (kind: 'param' | 'role', key: 'params' | 'roles') => {
    const all = new Map(below[key]);
    for (const [name, value] of valuesOf(file, key)) {
      const before = all.get(name);
      if (before && !same(before.data, value.data))
        overridden.push({ kind, id: name, keys: [], by, of: before.origin.source.file });
      all.set(name, value);
    }
    return all;
  };
  return {
    layers: {
      criteria: settle(criteria),
      phases: settle(phases),
      params: named('param', 'params'),
      roles: named('role', 'roles'),
      contacts: contactsOver(below.contacts, file),
    },
    overridden,
    placed,
    partial,
  };
}

interface Known {
  readonly part: Part;
  /** The id of what is around it; null at the top. */
  readonly inside: string | null;
}

function indexOf({ criteria, phases }: Layers): ReadonlyMap<string, Known> {
  const found = new Map<string, Known>();
  const walk = (list: readonly Part[], inside: string | null) => {
    for (const part of list) {
      // Of two with one id, which is reported, the first.
      if (part.id !== undefined && !found.has(part.id)) found.set(part.id, { part, inside });
      walk(part.items, part.id ?? '');
    }
  };
  walk(criteria, null);
  walk(phases, null);
  return found;
}

function valuesOf({ source, data }: ChecklistFile, key: string): [name: string, value: Value][] {
  const map = data[key];
  return Object.entries(isMap(map) ? map : {}).map(([name, value]) => [
    name,
    { data: value, origin: { source, path: [key, name] } },
  ]);
}

/** Contacts of a role are those of the last file that names the role. */
function contactsOver(below: readonly Value[], { source, data }: ChecklistFile): Value[] {
  const list = Array.isArray(data.contacts) ? (data.contacts as readonly Json[]) : [];
  const own = list.map((contact, index): Value => ({ data: contact, origin: { source, path: ['contacts', index] } }));
  const role = ({ data: contact }: Value) => (isMap(contact) ? contact.role : undefined);
  const roles = own.map(role);
  return [...below.filter((contact) => !roles.includes(role(contact))), ...own];
}
