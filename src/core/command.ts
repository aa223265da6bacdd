/** One subcommand of the CLI. */
export interface Command {
  /** The file's name. */
  readonly name: string;
  /** One sentence for `gonogo --help`. */
  readonly summary: string;
  /** How many words besides options it takes; more of them are refused, because they would be ignored. */
  readonly takes: 'nothing' | 'one' | 'any';
  /** How it is called: `gonogo check [-c FILE] …`. */
  readonly usage: string;
  /** Options in the form of `util.parseArgs`, each with a description for help. */
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Returns the exit code (SPEC section 9). */
  run(call: CommandCall): Promise<number>;
}

export interface CommandOption {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: boolean;
  /** What stands for its value in help: `FILE`. */
  readonly value?: string;
  readonly description: string;
}

/** A parsed call and the world it runs in; shells make it from `process`, tests from plain objects. */
export interface CommandCall {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
  readonly cwd: string;
  readonly environment: (name: string) => string | undefined;
  /** Seconds since 1970. */
  readonly now: number;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly signal: AbortSignal;
  /** Somebody at a terminal who can be asked; gives `undefined` where nobody can. */
  readonly asking?: () => Promise<Asking | undefined>;
}

/** A conversation with somebody at a terminal. */
export interface Asking {
  /** The line that was typed; `undefined` when there is no more, or the call was interrupted. */
  ask(question: string): Promise<string | undefined>;
  say(text: string): void;
}

/** Where text goes, and what it can show. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  readonly columns: number;
}
