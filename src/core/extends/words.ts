import { sentenceOf } from '../diff/sentence.ts';
import type { Extended, ExtendedFile, OverrideChange } from './extended.ts';

/** So many files are named. */
const NAMED = 5;

/**
 * "Extends `policies/base.yml` and `acme/policies/launch.yml@v2` (`3f2c9a1`). Overriding them loosens 1 bound." Names are
 * between backticks, and the author's: untrusted.
 */
export function extendsSentence({ files, overridden, changes }: Extended): string {
  const names = files.slice(0, NAMED).map(nameOf);
  const rest = files.length - names.length;
  const all = rest > 0 ? [...names, `${rest} more`] : names;
  const last = all.at(-1) ?? '';
  const listed = all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`;
  const overrides =
    overridden.length > 0 || changes.length > 0
      ? ` Overriding ${files.length === 1 ? 'it' : 'them'} ${sentenceOf(changes)}.`
      : '';
  return `Extends ${listed}.${overrides}`;
}

/** What overrides do, with the file that does it where that is not the checklist itself. */
export function overridesOf({ changes }: Extended, main: string): OverrideChange[] {
  return changes.map((change) =>
    change.by === main ? change : { ...change, what: `${change.what} (in \`${change.by}\`)` },
  );
}

function nameOf({ file, ref, commit }: ExtendedFile): string {
  return `\`${file}\`${commit !== null && ref !== commit ? ` (\`${commit.slice(0, 12)}\`)` : ''}`;
}
