import type { YAMLSeq } from 'yaml';
import type { Contact } from '../../checklist.ts';
import { cleanLine } from './clean.ts';
import { listOf, mapOf, scalar } from './nodes.ts';

/** The people to ask as YAML; a name that is still open is marked. */
export function contactNodes(contacts: readonly Contact[], todo: () => void): YAMLSeq | undefined {
  if (contacts.length === 0) return undefined;
  return listOf(
    contacts.map(({ role, name, reach }) => {
      const known = given(name);
      const map = mapOf([
        ['role', cleanLine(role)],
        ['name', known || 'TODO'],
        reach && given(reach) ? ['reach', scalar(given(reach))] : undefined,
      ]);
      map.flow = true;
      if (known === '') todo();
      return map;
    }),
  );
}

/** What is filled in of it: `[Name]` and `TBD` are not. */
function given(text: string): string {
  return cleanLine(
    text.replaceAll(/\[[^\]]*\]|<[^>]*>|\b(?:TBD|TBA|n\/a)\b/gi, '').replaceAll(/^[\s,;|–-]+|[\s,;|–-]+$/g, ''),
  );
}
