/** Variables that every command gets, where they are set. Everything else it is given by name. */
export const COMMON_VARIABLES = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'TZ'] as const;

/** Programs and runners obey these: a value would change what runs, or what the job does after it. */
const OBEYED =
  /^(?:ACTIONS_|RUNNER_|INPUT_|LD_|DYLD_|BASH_FUNC_|NODE_OPTIONS$|BASH_ENV$|ENV$|SHELLOPTS$|BASHOPTS$|IFS$|PS4$|PROMPT_COMMAND$)/i;

/** Why a command must not be given a variable of this name; `undefined` when it may. */
export function variableFault(name: string): string | undefined {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return `\`${name}\` is no name of a variable`;
  // Of GitHub's own, the token is only a text; GITHUB_ENV, GITHUB_OUTPUT and the like name files that the runner obeys.
  if (/^GITHUB_/i.test(name) && name !== 'GITHUB_TOKEN')
    return `\`${name}\` belongs to the runner; give the value under another name`;
  return OBEYED.test(name) ? `\`${name}\` changes what programs or the runner do, and is not passed on` : undefined;
}
