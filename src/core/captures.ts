/**
 * `{{ name }}`: what an earlier step captured. It is looked for in the text as the author wrote it; what an expression or
 * a captured value brings in is never read again.
 */
const PLACEHOLDER = /\{\{ *([a-z][a-z0-9-]*) *\}\}/g;

/** The names that a text refers to, in order. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
}

/** True for a text with `{{` that is no placeholder: misspelt, it would be sent as it stands. */
export function hasStrayBraces(text: string): boolean {
  return text.replace(PLACEHOLDER, '').includes('{{');
}

/** The name, where the whole text is one placeholder, so that the value can keep its type. */
export function onlyPlaceholder(text: string): string | undefined {
  const [name, second] = placeholdersIn(text);
  return name !== undefined && second === undefined && text.replace(PLACEHOLDER, '') === '' ? name : undefined;
}

/** The text with every placeholder replaced, once. */
export function fillPlaceholders(text: string, by: (name: string) => string): string {
  return text.replace(PLACEHOLDER, (_, name: string) => by(name));
}
