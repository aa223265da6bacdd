const ID_CHARACTERS = 64;

/**
 * The id that a title gives: ASCII letters and digits in lower case, joined by hyphens. `undefined` when the title
 * has letters that no ASCII letter stands for, or none at all, because a mutilated id would surprise.
 */
export function slug(title: string): string | undefined {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '');
  if (/[^\p{ASCII}]/u.test(plain.replace(/[^\p{L}\p{N}]/gu, ''))) return undefined;
  const id = plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, ID_CHARACTERS)
    .replace(/^-+|-+$/g, '');
  return id === '' ? undefined : id;
}
