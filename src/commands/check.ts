import { resolve } from 'node:path';
import type { Command } from '../core/command.ts';
import { exitCode, FAIL_ON, type FailOn, unenforced } from '../core/exit.ts';
import { callError } from '../core/problem.ts';
import { deskOptions } from '../desk/options.ts';
import { renderers } from '../generated/renderers.ts';

/** `gonogo check`: evaluate on a desk or in any CI, and say so by the exit code. */
export default {
  name: 'check',
  summary: 'evaluate a checklist and decide GO, CAUTION, HOLD or NO-GO',
  usage: 'gonogo check [-c FILE] [options]',
  options: {
    ...deskOptions,
    'fail-on': {
      type: 'string',
      value: 'VERDICT',
      description: 'exit with an error at no-go, hold (default), caution or never',
    },
    format: {
      type: 'string',
      value: 'NAME',
      description: `what to print: ${Object.keys(renderers).join(', ')} (default text)`,
    },
    results: { type: 'string', value: 'FILE', description: 'also write the results document (JSON) to a file' },
    verbose: { type: 'boolean', short: 'v', description: 'list what is go, too' },
  },
  async run(call) {
    const failOn = oneOf(call.values['fail-on'] ?? 'hold', FAIL_ON, '--fail-on') as FailOn;
    const format = oneOf(call.values.format ?? 'text', Object.keys(renderers), '--format');
    const { evaluateOnDesk } = await import('../desk/evaluate.ts');
    const { results, redactor } = await evaluateOnDesk(call);
    if (typeof call.values.results === 'string') {
      const { writeResults } = await import('../io/write-results.ts');
      await writeResults(resolve(call.cwd, call.values.results), results);
    }
    const renderer = await renderers[format]?.();
    if (!renderer) throw new Error(`no renderer ${format}`);
    const plain = call.environment('NO_COLOR');
    const forced = call.environment('FORCE_COLOR');
    call.stdout.write(
      redactor.text(
        renderer.render(results, {
          color: !plain && (call.stdout.isTTY || Boolean(forced && forced !== '0')),
          unicode: unicodeTerminal(call.environment),
          verbose: call.values.verbose === true,
          call:
            typeof call.values.checklist === 'object'
              ? call.values.checklist.map((file) => ` -c ${file}`).join('')
              : '',
        }),
      ),
    );
    const open = unenforced(results, failOn);
    if (open) call.stderr.write(`gonogo: ${open}\n`);
    return exitCode(results, failOn);
  },
} satisfies Command;

function oneOf(value: unknown, allowed: readonly string[], flag: string): string {
  if (typeof value === 'string' && allowed.includes(value)) return value;
  throw callError('call-invalid', `\`${flag} ${String(value)}\` is not known; it is one of ${allowed.join(', ')}`);
}

/** Terminals say by the locale whether they show more than ASCII; without a locale, Windows' own terminals do. */
function unicodeTerminal(environment: (name: string) => string | undefined): boolean {
  const locale = environment('LC_ALL') || environment('LC_CTYPE') || environment('LANG');
  if (environment('CI') || !locale) return environment('TERM') !== 'dumb';
  return /utf-?8/i.test(locale);
}
