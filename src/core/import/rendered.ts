import type { ListItem, Root } from 'mdast';
import { stringify } from 'yaml';
import { readBack } from '../document/read-back.ts';
import { load } from '../load/load.ts';
import { slug } from '../load/slug.ts';
import { readSource } from '../load/source.ts';
import type { Vocabulary } from '../load/vocabulary.ts';
import { isMap } from '../options.ts';
import { callError } from '../problem.ts';
import type { Json } from '../schema.ts';
import type { Imported } from './import-markdown.ts';
import { entriesOf, type Outline } from './outline/outline.ts';
import { planCriterion } from './plan/criterion.ts';
import { idsOf } from './plan/ids.ts';
import type { ProposedBands } from './proposal.ts';
import { propose } from './propose.ts';
import { writeChecklist } from './writing/checklist-document.ts';
import { automatedShare } from './writing/item-list.ts';

type Data = { [key: string]: Json };

/**
 * The checklist of a document that `gonogo render` wrote: the same criteria, and for items that were added by hand what an import
 * proposes. `undefined` for any other document. Throws `UserError` where what it defines does not load.
 */
export async function importRendered(
  file: string,
  tree: Root,
  outline: Outline,
  vocabulary: Vocabulary,
): Promise<Imported | undefined> {
  const read: { readonly item: ListItem; readonly data: Data; readonly why: string }[] = [];
  const roles: Data = {};
  const data = readBack(
    tree,
    (item) => {
      const added = criterionFor(item, outline, file);
      Object.assign(roles, added?.roles);
      if (added) read.push({ item, ...added });
      return added?.data;
    },
    (item, defined) => read.push({ item, data: defined, why: 'the document defines it' }),
  );
  if (data === undefined) return undefined;
  const whole = Object.keys(roles).length === 0 ? data : { ...data, roles: { ...roles, ...mapOf(data.roles) } };
  const text = stringify(whole, { lineWidth: 140, blockQuote: 'literal' });
  // The files that it extends are beside the checklist, and not here.
  if (!Object.hasOwn(whole, 'extends')) await mustLoad(file, text, vocabulary);
  const items = read.flatMap(({ item, data: one, why }) => {
    const title = String(one.title ?? '');
    const id = typeof one.id === 'string' ? one.id : (slug(title) ?? '');
    const check = Object.keys(one).find((key) => vocabulary.names.includes(key)) ?? null;
    const line = item.position?.start.line ?? 0;
    return [{ line, text: title, id, check, bands: bandsOf(one), why }];
  });
  return {
    text,
    todos: Object.keys(roles).length,
    roles: Object.keys(roles),
    items,
    automated: automatedShare(items),
    html: [],
  };
}

async function mustLoad(file: string, text: string, vocabulary: Vocabulary): Promise<void> {
  const loaded = await load(file, new TextEncoder().encode(text), vocabulary);
  if (!('problems' in loaded)) return;
  const first = loaded.problems.find(({ severity }) => severity === 'error');
  throw callError(
    'import-refused',
    `what \`${file}\` defines is no checklist: ${first?.message ?? 'it does not load'}`,
    'render it again, or take the hidden comments (`<!-- gonogo:… -->`) out of it',
  );
}

/** What is proposed for an item that has no definition, as plain data with the roles that it names. */
function criterionFor(item: ListItem, outline: Outline, file: string) {
  const entry = entriesOf(outline).find((one) => one.item.line === item.position?.start.line && !one.heads);
  if (!entry) return undefined;
  const proposal = propose(entry.item);
  const criteria = [planCriterion(entry, proposal, file)];
  const plan = { file, name: file, notes: [], contacts: [], criteria, phases: [] };
  const written = readSource(file, writeChecklist(plan, idsOf(plan), {}).text);
  const top = 'source' in written ? mapOf(written.source.data) : {};
  const [data] = Array.isArray(top.criteria) ? top.criteria : [];
  return isMap(data) ? { data: { ...data } as Data, roles: mapOf(top.roles), why: proposal.why } : undefined;
}

function mapOf(value: Json | undefined): Data {
  return isMap(value) ? { ...value } : {};
}

function bandsOf(data: Data): ProposedBands {
  const bands = ['go', 'caution', 'no-go'].flatMap((band) => (isMap(data[band]) ? [[band, data[band]] as const] : []));
  return Object.fromEntries(bands) as ProposedBands;
}
