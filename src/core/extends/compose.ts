import type { Document, Origin } from '../load/document.ts';
import type { ChecklistFile } from '../load/read-checklist.ts';
import type { Path } from '../problem.ts';
import type { Json } from '../schema.ts';
import type { Layers } from './layers.ts';
import type { Part, Value } from './part.ts';

/** Where the parts of a composed checklist stand: a part that has no entry of its own stands within the nearest that has. */
interface Places {
  readonly origin: Origin;
  /** The file whose `defaults` fill what is not said. */
  readonly home?: string;
  readonly inner?: ReadonlyMap<string | number, Places>;
}

/** Keys that count in the file itself only. */
const OWN = ['version', 'name', 'description', 'notes', 'branches', 'extends', 'waivers', 'mode'];

/** The `defaults` of a file stand under a name of their own: each reaches what stands in its file. */
const defaultsKey = (file: string) => `defaults of ${file}`;

/** What files laid over one another come to. `main` is the one that extends the others; without it nothing is its own. */
export function compose(layers: Layers, files: readonly ChecklistFile[], main?: ChecklistFile): Document {
  const data: Record<string, Json> = Object.create(null);
  const inner = new Map<string | number, Places>();
  const root = main ?? files.at(-1);
  if (!root) throw new Error('a checklist comes from one file at least');
  const put = (key: string, value: Json, places: Places) => {
    data[key] = value;
    inner.set(key, places);
  };
  const at = (file: ChecklistFile, key: string): Places => ({ origin: { source: file.source, path: [key] } });
  for (const key of main ? OWN : [])
    if (main && Object.hasOwn(main.data, key)) put(key, main.data[key] ?? null, at(main, key));
  for (const file of files)
    if (file.data.defaults !== undefined) put(defaultsKey(file.source.file), file.data.defaults, at(file, 'defaults'));
  for (const key of ['params', 'roles'] as const)
    if (layers[key].size > 0) put(key, mapOf(layers[key]), { ...at(root, key), inner: placesOf(layers[key]) });
  if (layers.contacts.length > 0)
    put(
      'contacts',
      layers.contacts.map((one) => one.data),
      { ...at(root, 'contacts'), inner: new Map(layers.contacts.map(({ origin }, index) => [index, { origin }])) },
    );
  for (const key of ['criteria', 'phases'] as const) {
    const has = layers[key].length > 0 || (main !== undefined && Object.hasOwn(main.data, key));
    if (has)
      put(key, layers[key].map(dataOf), {
        ...at(root, key),
        inner: new Map(layers[key].map((part, index) => [index, placesIn(part)])),
      });
  }
  const find = (path: Path): { readonly places: Places; readonly rest: Path } => {
    let places: Places = { origin: { source: root.source, path: [] }, inner };
    for (const [depth, step] of path.entries()) {
      const next: Places | undefined = places.inner?.get(step);
      if (!next) return { places, rest: path.slice(depth) };
      places = next;
    }
    return { places, rest: [] };
  };
  const origin = (path: Path): Origin => {
    const { places, rest } = find(path);
    return { source: places.origin.source, path: [...places.origin.path, ...rest] };
  };
  return {
    data,
    origin,
    locate(path, where) {
      const { source, path: route } = origin(path);
      return source.locate(route, where);
    },
    defaultsFor(path) {
      const { places } = find(path);
      return [defaultsKey(places.home ?? places.origin.source.file)];
    },
  };
}

function dataOf(part: Part): Json {
  return { ...mapOf(part.keys), ...(part.list ? { criteria: part.items.map(dataOf) } : {}) };
}

function placesIn({ keys, items, list, place, home }: Part): Places {
  const inner = new Map<string | number, Places>(placesOf(keys));
  if (list)
    inner.set('criteria', { origin: list, inner: new Map(items.map((item, index) => [index, placesIn(item)])) });
  return { origin: place, home: home.file, inner };
}

function mapOf(values: ReadonlyMap<string, Value>): Record<string, Json> {
  const map: Record<string, Json> = Object.create(null);
  for (const [key, { data }] of values) map[key] = data;
  return map;
}

function placesOf(values: ReadonlyMap<string, Value>): ReadonlyMap<string, Places> {
  return new Map([...values].map(([key, { origin }]) => [key, { origin }]));
}
