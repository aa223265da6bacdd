const PATH_CHARACTERS = 300;

/**
 * A URL for people: scheme, host and path. User name, password, query and fragment are where secrets live, and are
 * left out. What is no http or https URL is only named by its scheme. A path is never cut in the middle, where it could
 * leave half of a secret that nobody recognises.
 */
export function printUrl(url: string | URL): string {
  if (!URL.canParse(String(url))) return '(no URL)';
  const { protocol, host, pathname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return `${protocol}…`;
  return `${protocol}//${host}${pathname.length > PATH_CHARACTERS ? '/…' : pathname}`;
}
