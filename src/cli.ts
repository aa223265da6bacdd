import { parseArgs } from 'node:util';
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
  const [name = '--help', ...rest] = world.argv;
  if (name === '--version' || name === '-V') return print(world.stdout, `${NAME} ${VERSION}\n`);
  if (name === '--help' || name === '-h' || name === 'help') return help(world, rest[0]);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const close = nearest(name, Object.keys(commands));
    throw callError(
      'call-invalid',
      `there is no command \`${name}\``,
      close ? `did you mean \`gonogo ${close}\`?` : `commands are ${Object.keys(commands).join(', ')}`,
    );
  }
  if (rest.includes('--help') || rest.includes('-h')) return print(world.stdout, commandHelp(command));
  const { values, positionals } = parse(command, rest);
  return command.run({ ...world, values, positionals });
}

function parse(command: Command, args: readonly string[]): Pick<CommandCall, 'values' | 'positionals'> {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { type, short, multiple }]) => [
      name,
      { type, ...(short ? { short } : {}), ...(multiple ? { multiple } : {}) },
    ]),
  );
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return { values: parsed.values as CommandCall['values'], positionals: parsed.positionals };
  } catch (error) {
    const flag = /'(--?[^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const close = flag?.startsWith('--') ? nearest(flag.slice(2), Object.keys(command.options)) : undefined;
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw callError(
      'call-invalid',
      `\`gonogo ${command.name}\`: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
      close && !(close in {}) && `--${close}` !== flag
        ? `did you mean \`--${close}\`?`
        : `see \`gonogo ${command.name} --help\``,
    );
  }
}

function help(world: CliProcess, topic: string | undefined): number {
  const one = topic !== undefined && Object.hasOwn(commands, topic) ? commands[topic] : undefined;
  if (one) return print(world.stdout, commandHelp(one));
  const all = Object.values(commands);
  const width = Math.max(...all.map((command) => command.name.length));
  return print(
    world.stdout,
    [
      `${NAME} ${VERSION}: go or no-go, from evidence`,
      '',
      'Usage: gonogo COMMAND [options]',
      '',
      ...all.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
      '',
      'gonogo COMMAND --help lists its options. Exit codes: 0 passed, 1 NO-GO, 2 the checklist or the call is wrong,',
      '3 gonogo itself failed, 4 HOLD, 130 interrupted.',
      '',
    ].join('\n'),
  );
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
