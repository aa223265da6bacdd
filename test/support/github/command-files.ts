/** What a step tells the runner, read as the runner reads it. */

/**
 * The entries of `GITHUB_OUTPUT`, `GITHUB_ENV` or `GITHUB_STATE`: `name=value` or `name<<delimiter`. Throws where the
 * runner fails the step (https://github.com/actions/runner, `FileCommandManager`).
 */
export function parseCommandFile(text: string): Record<string, string> {
  const entries: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      const name = line.slice(0, equals);
      if (name === '') throw new Error(`invalid format '${line}': no name`);
      entries[name] = line.slice(equals + 1);
    } else if (heredoc >= 0) {
      const name = line.slice(0, heredoc);
      const delimiter = line.slice(heredoc + 2);
      if (name === '' || delimiter === '') throw new Error(`invalid format '${line}': no name or no delimiter`);
      const end = lines.indexOf(delimiter, at + 1);
      if (end < 0) throw new Error(`invalid value: the delimiter '${delimiter}' is missing`);
      entries[name] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else throw new Error(`invalid format '${line}'`);
  }
  return entries;
}

/** One workflow command, `::error file=a.yml,line=3::message`. */
export interface WorkflowCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** The commands in a log. The runner looks at both streams, skips white space at the start, and obeys `stop-commands`. */
export function parseWorkflowCommands(log: string): WorkflowCommand[] {
  const found: WorkflowCommand[] = [];
  let stopped: string | undefined;
  for (const line of log.split(/\r?\n/)) {
    const trimmed = line.trimStart();
    if (stopped !== undefined) {
      if (trimmed.trimEnd() === `::${stopped}::`) stopped = undefined;
      continue;
    }
    const match =
      /^::([\w-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(trimmed) ?? /##\[([\w-]+)(?: ([^\]]*))?\](.*)$/.exec(line);
    if (!match) continue;
    const [, command = '', properties = '', message = ''] = match;
    if (command === 'stop-commands') stopped = message;
    found.push({ command, properties: propertiesOf(properties), message: unescapeData(message) });
  }
  return found;
}

function propertiesOf(text: string): Record<string, string> {
  const pairs = text.split(',').filter((pair) => pair.includes('='));
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', ...value] = pair.trim().split('=');
      return [name, unescapeData(value.join('=').replaceAll('%3A', ':').replaceAll('%2C', ','))];
    }),
  );
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
