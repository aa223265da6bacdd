/**
 * True for a comment that is a command to gonogo: its first line that is not blank begins with one, in the first column, so
 * that nothing quoted, fenced or mentioned in passing is one (THREATS B09).
 */
export function isGonogoCommand(body: string): boolean {
  const first = body.split(/\r?\n/).find((line) => line.trim() !== '') ?? '';
  return /^\/gonogo (?:sign|done|revoke|no-go)(?:\s|$)/.test(first);
}
