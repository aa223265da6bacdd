/**
 * True for a path that may stand in a command, in a workflow and in a checklist as it is: no blanks, quotes, globs, `$` or
 * `{`, nothing that reads as an option, and no way out of the repository. Whatever else a repository names is only told.
 */
export function isPlainPath(path: string): boolean {
  return (
    /^[\w@+][\w@+.,/-]{0,199}$|^\.[\w@+-][\w@+.,/-]{0,199}$/.test(path) && !/(?:^|\/)\.\.?(?:\/|$)|\/\//.test(path)
  );
}

/** True for the name of a package script that may stand in a command. */
export function isPlainName(name: string): boolean {
  return /^[A-Za-z0-9][\w:.-]{0,63}$/.test(name);
}

/**
 * True for words of a command that bash takes as they stand, and a workflow too: no quotes, `$`, `{`, `;`, `&`, `|`, `<`, `>`,
 * `#`, backslash or line break.
 */
export function isPlainCommand(text: string): boolean {
  return /^[\w@%+=:,./* -]{1,200}$/.test(text) && text === text.trim();
}
