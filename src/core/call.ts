/** Where a checklist is looked for when none is named. */
export const DEFAULT_CHECKLIST = '.github/gonogo.yml';

/** A word as one types it in a POSIX shell, in quotes where it needs them: what people are told to run, they paste. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** What a call needs to find these checklists: ` -c FILE` for each; nothing for the default one alone. */
export function checklistOption(...files: readonly string[]): string {
  if (files.every((file) => file === DEFAULT_CHECKLIST)) return '';
  return files.map((file) => ` -c ${shellWord(file)}`).join('');
}
