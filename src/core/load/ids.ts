import type { Finding, Path } from '../problem.ts';
import type { Json } from '../schema.ts';
import { slug } from './slug.ts';

/**
 * The id of a criterion or group: its `id`, or the one that its title gives; empty when there is none, which is reported.
 * `taken` maps each id given so far to its title.
 */
export function claimId(
  item: { readonly [key: string]: Json },
  title: string,
  path: Path,
  taken: Map<string, string>,
  findings: Finding[],
): string {
  const id = typeof item.id === 'string' ? item.id : slug(title);
  const key = typeof item.id === 'string' ? 'id' : Object.hasOwn(item, 'group') ? 'group' : 'title';
  if (id === undefined) {
    // A title that is missing, empty or no text was reported as that.
    if (title !== '')
      findings.push({
        id: 'id-needed',
        path: [...path, key],
        message: `the title \`${title}\` gives no id`,
        hint: 'add `id:` in lower-case ASCII letters',
      });
    return '';
  }
  const other = taken.get(id);
  if (other === undefined) taken.set(id, title);
  else
    findings.push({
      id: 'id-taken',
      path: [...path, key],
      message: `the id \`${id}\` is taken by \`${other}\``,
      hint: 'give one of them an `id` of its own',
    });
  return id;
}
