import { parseArgs } from 'node:util';
import { shellWord } from './core/call.ts';
import type { Command, CommandCall, Output } from './core/command.ts';
import { EXIT } from './core/exit.ts';
import { frames } from './core/frame.ts';
import { nearest } from './core/nearest.ts';
import { callError, UserError } from './core/problem.ts';
import { commands } from './generated/commands.ts';
import { NAME, VERSION } from './version.ts';

/** The world a process gives the CLI. */
export interface CliProcess extends Omit<CommandCall, 'values' | 'positionals'> {
  readonly argv: readonly string[];
}

/** Runs one call of the CLI and returns its exit code; never throws. */
export async function cli(world: CliProcess): Promise<number> {
  try {
    return await dispatch(world);
  } catch (error) {
    if (error instanceof UserError) {
      world.stderr.write(`${frames(error)}\n`);
      return EXIT.usage;
    }
    if (world.signal.aborted) return EXIT.interrupted;
    world.stderr.write(
      `gonogo ${VERSION} failed; this is a bug in gonogo, please report it.\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return EXIT.bug;
  }
}

async function dispatch(world: CliProcess): Promise<number> {
  const [name, ...rest] = world.argv;
  if (name === undefined) {
    // A gate that was called without its arguments must not pass.
    world.stderr.write(await overview());
    return EXIT.usage;
  }
  if (name === '--version' || name === '-V') return print(world.stdout, `${NAME} ${VERSION}\n`);
  if (name === '--help' || name === '-h' || name === 'help')
    return print(world.stdout, rest[0] === undefined ? await overview() : commandHelp(await commandOf(rest[0])));
  const command = await commandOf(name);
  if (rest.includes('--help') || rest.includes('-h')) return print(world.stdout, commandHelp(command));
  const { values, positionals } = parse(command, rest);
  return command.run({ ...world, values, positionals });
}

async function commandOf(name: string): Promise<Command> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load) return load();
  const names = Object.keys(commands);
  const close = nearest(name, names);
  const hint = close ? `did you mean \`gonogo ${close}\`?` : `commands are ${names.join(', ')}`;
  throw callError('call-invalid', `there is no command \`${name}\``, hint);
}

function parse(command: Command, args: readonly string[]): Pick<CommandCall, 'values' | 'positionals'> {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { type, short, multiple }]) => [
      name,
      { type, ...(short ? { short } : {}), ...(multiple ? { multiple } : {}) },
    ]),
  );
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw misparsed(command, error);
  }
  const { values, positionals } = parsed;
  const limit = { nothing: 0, one: 1, any: Number.POSITIVE_INFINITY }[command.takes];
  const extra = positionals[limit];
  if (extra !== undefined) {
    const hint =
      command.takes === 'nothing' && command.options.checklist
        ? `to name a checklist, write \`gonogo ${command.name} -c ${shellWord(extra)}\``
        : `usage: ${command.usage}`;
    throw callError('call-invalid', `\`gonogo ${command.name}\` does not know what to do with \`${extra}\``, hint);
  }
  return { values: values as CommandCall['values'], positionals };
}

/** What is wrong with the options, in our words: those of `util.parseArgs` speak of positionals. */
function misparsed(command: Command, error: unknown): UserError {
  const { code, message = '' } = error as { code?: string; message?: string };
  const flag = /'(?:-\w, )?(--?[^' ]+)/.exec(message)?.[1];
  if (flag === undefined || !code?.startsWith('ERR_PARSE_ARGS')) throw error;
  const option = command.options[flag.replace(/^--/, '')];
  const see = `see \`gonogo ${command.name} --help\``;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const close = flag.startsWith('--') ? nearest(flag.slice(2), Object.keys(command.options)) : undefined;
    const hint = close ? `did you mean \`--${close}\`?` : see;
    return callError('call-invalid', `\`gonogo ${command.name}\` has no option \`${flag}\``, hint);
  }
  const wrong =
    option?.type === 'boolean' ? 'takes no value' : `needs a value: \`${flag} ${option?.value ?? 'VALUE'}\``;
  const dash = message.includes('ambiguous') ? `; a value that begins with a dash is written \`${flag}=-…\`` : '';
  return callError('call-invalid', `\`${flag}\` ${wrong}${dash}`, see);
}

async function overview(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const width = Math.max(...all.map((command) => command.name.length));
  return [
    `${NAME} ${VERSION}: go or no-go, from evidence`,
    '',
    'Usage: gonogo COMMAND [options]',
    '',
    ...all.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    'gonogo COMMAND --help lists its options. Exit codes: 0 passed, 1 NO-GO, 2 the checklist or the call is wrong,',
    '3 gonogo itself failed, 4 HOLD, 130 interrupted.',
    '',
  ].join('\n');
}

function commandHelp(command: Command): string {
  const rows = Object.entries(command.options).map(
    ([name, option]) =>
      [
        `${option.short ? `-${option.short}, ` : '    '}--${name}${option.value ? ` ${option.value}` : ''}`,
        option.description,
      ] as const,
  );
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  const options =
    rows.length > 0 ? ['', 'Options:', ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)] : [];
  return [`gonogo ${command.name}: ${command.summary}`, '', `Usage: ${command.usage}`, ...options, ''].join('\n');
}

function print(output: Output, text: string): number {
  output.write(text);
  return EXIT.ok;
}
