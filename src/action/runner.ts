import { issueFileCommand, prepareKeyValueMessage } from '../../node_modules/@actions/core/lib/file-command.js';
import { summary } from '../../node_modules/@actions/core/lib/summary.js';
import { workflowCommand } from '../core/workflow-command.ts';
import { writeAll } from '../io/write-all.ts';

/**
 * The runner's protocol, from the parts of `@actions/core` that speak it. Its main module also loads the OIDC client and
 * with it undici, which doubles the time of a run without network
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands).
 */
export interface Runner {
  /** The value of an input; empty when it is absent. The runner turns names to upper case and keeps hyphens. */
  input(name: string): string;
  setOutput(name: string, value: string): void;
  annotate(level: 'error' | 'warning' | 'notice', message: string, place?: Place): void;
  /** Appends to the job summary. Throws when there is none or when it cannot be written. */
  summarize(markdown: string): Promise<void>;
}

/** Where an annotation stands. */
export interface Place {
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
}

export const runner: Runner = {
  input: (name) => process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '',
  setOutput(name, value) {
    // Runners before 2022 have no file; what they read from the log could be forged by any line of it.
    if (process.env.GITHUB_OUTPUT) issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
  },
  annotate(level, message, { title, file, line, endLine, column } = {}) {
    writeAll(1, workflowCommand(level, { title, file, line, endLine, col: column }, message));
  },
  async summarize(markdown) {
    await summary.addRaw(markdown).write();
  },
};

/** A runner that is told nothing with a secret in it, whoever wrote the text: GitHub's own answers are quoted too. */
export function redacting(inner: Runner, redact: (text: string) => string): Runner {
  return {
    input: inner.input,
    setOutput: inner.setOutput,
    annotate: (level, message, { title, file, ...place } = {}) =>
      inner.annotate(level, redact(message), {
        ...place,
        ...(title === undefined ? {} : { title: redact(title) }),
        ...(file === undefined ? {} : { file: redact(file) }),
      }),
    summarize: (markdown) => inner.summarize(redact(markdown)),
  };
}
