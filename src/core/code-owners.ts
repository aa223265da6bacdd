/** Where GitHub looks for the file, in its order; the first one counts and the others are ignored. */
export const OWNERS_PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** One line that names owners for a pattern; without owners it takes them away. */
export interface OwnersRule {
  readonly line: number;
  readonly pattern: string;
  readonly owners: readonly string[];
}

/** GitHub ignores a file over 3 MB. */
export const OWNERS_BYTES = 3_000_000;

/**
 * The rules of a CODEOWNERS file
 * (https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners).
 * GitHub skips a line it cannot read: one with `!`, `[…]`, an escaped `#`, or a word that is no owner.
 */
export function readOwners(text: string): OwnersRule[] {
  return linesOf(text).flatMap(({ line, rule }) => (rule ? [{ line, ...rule }] : []));
}

/** The numbers of the lines that say something and are skipped. */
export function skippedLines(text: string): number[] {
  return linesOf(text).flatMap(({ line, rule }) => (rule ? [] : [line]));
}

/** The lines that say something; those that cannot be read without a rule. */
function linesOf(text: string): { readonly line: number; readonly rule?: Omit<OwnersRule, 'line'> }[] {
  return text.split(/\r?\n/).flatMap((raw, index) => {
    // A space in a path is escaped; a `#` begins a comment, at the start of the line or after a space.
    const said = raw
      .replace(/^\uFEFF/, '')
      .replace(/(?:^|\s)#.*$/, '')
      .trim();
    const line = index + 1;
    const words = said.match(/(?:\\.|\S)+/g) ?? [];
    const [pattern, ...owners] = words;
    if (pattern === undefined) return [];
    if (/^!|[[\]]|^\\#/.test(pattern) || !owners.every(isOwner)) return [{ line }];
    return [{ line, rule: { pattern: pattern.replaceAll(/\\(.)/g, '$1'), owners } }];
  });
}

/** The rule that decides about a path: the last one that matches; `undefined` when none does. */
export function ruleFor(path: string, rules: readonly OwnersRule[]): OwnersRule | undefined {
  return rules.findLast((rule) => ownsPath(rule.pattern, path));
}

/**
 * True when a pattern covers a file. As in gitignore a slash before the end binds it to the root, a folder covers all below it
 * and `**` stands for any folders; unlike there, `docs/*` covers only the files directly in `docs`.
 */
export function ownsPath(pattern: string, path: string): boolean {
  const folder = pattern.endsWith('/');
  const bare = pattern.replace(/^\/+/, '').replace(/\/+$/, '');
  if (bare === '') return pattern.startsWith('/');
  const anchored = pattern.startsWith('/') || bare.includes('/');
  const segments = [...(anchored ? [] : ['**']), ...bare.split(/\/+/)];
  const names = path.split('/');
  const last = segments.at(-1);
  // `docs/*` stops there; `docs`, `docs/`, `*` and `**` go on to everything below.
  const below = last === '**' || !(anchored && last?.includes('*'));
  const reached = ends(segments, names);
  return reached.some((end) => (end === names.length ? !folder : below && end > 0));
}

/** How many names of the path a pattern can have taken when it is at its end. */
function ends(segments: readonly string[], names: readonly string[]): number[] {
  let at = new Set([0]);
  for (const segment of segments) {
    const next = new Set<number>();
    for (const from of at) {
      if (segment === '**') for (let to = from; to <= names.length; to++) next.add(to);
      else if (from < names.length && fitsName(segment, names[from] ?? '')) next.add(from + 1);
    }
    at = next;
  }
  return [...at];
}

/** `*` and `?` within a name. A `*` that turns out too short is only ever lengthened, so this cannot explode. */
function fitsName(pattern: string, name: string): boolean {
  let [sign, at] = [0, 0];
  let retry: { sign: number; at: number } | undefined;
  while (at < name.length) {
    if (pattern[sign] === '*') {
      retry = { sign, at };
      sign += 1;
    } else if (sign < pattern.length && (pattern[sign] === '?' || pattern[sign] === name[at])) {
      sign += 1;
      at += 1;
    } else if (retry) {
      retry.at += 1;
      [sign, at] = [retry.sign + 1, retry.at];
    } else return false;
  }
  return /^\**$/.test(pattern.slice(sign));
}

function isOwner(word: string): boolean {
  return /^@[\w.-]+(?:\/[\w.-]+)?$/.test(word) || /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(word);
}
