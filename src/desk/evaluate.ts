import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { baselineFault } from '../core/baseline.ts';
import type { CommandCall } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { callError } from '../core/problem.ts';
import { Redactor } from '../core/redact.ts';
import type { Results } from '../core/results.ts';
import { parseTime } from '../core/time.ts';
import { baseFolder, DEFAULT_CHECKLIST, readChecklistFile } from '../io/checklist-file.ts';
import { headCommit } from '../io/head.ts';
import { portsFor } from '../io/ports.ts';
import { loadChecklists } from '../load-checklist.ts';
import { parseResults } from '../read-results.ts';
import { isChosen, type RunRequest, run } from '../run.ts';

/** Evaluates the checklists of a call: on a desk or in any CI, with the disk and the environment as they are. */
export async function evaluateOnDesk(
  call: CommandCall,
  onProgress?: RunRequest['onProgress'],
): Promise<{ results: Results[]; redactor: Redactor }> {
  const files = texts(call, 'checklist');
  const named = files.length > 0 ? files : [DEFAULT_CHECKLIST];
  const read = await Promise.all(named.map(async (file) => ({ file, bytes: await readChecklistFile(call.cwd, file) })));
  const ready = await loadChecklists(read, params(texts(call, 'param')));
  const only = texts(call, 'only');
  for (const name of only) {
    const known = ready.some(({ checklist }) => checklist.criteria.some((criterion) => isChosen(criterion, [name])));
    if (!known) throw callError('call-invalid', `\`--only ${name}\` matches no criterion, group or tag`);
  }
  const baseline = await readBaseline(call);
  const redactor = new Redactor();
  const context = await contextOf(call);
  const results: Results[] = [];
  for (const [index, { checklist, sha256, params: values }] of ready.entries()) {
    const base = baseFolder(resolve(call.cwd, named[index] ?? ''));
    const ports = await portsFor(base, call);
    try {
      const own =
        baseline?.find((one) => one.checklist.file === checklist.file) ??
        (baseline?.length === 1 ? baseline[0] : undefined);
      results.push(
        await run(
          {
            checklist,
            sha256,
            ref: null,
            params: values,
            github: {},
            inputs: {},
            context,
            redactor,
            ...(own ? { baseline: own } : {}),
            ...(only.length > 0 ? { only } : {}),
            simulated: call.values.now !== undefined,
            clock: () => performance.now() / 1000,
            signal: call.signal,
            ...(onProgress ? { onProgress } : {}),
          },
          ports,
        ),
      );
    } finally {
      await ports.close();
    }
  }
  return { results, redactor };
}

/** The values of an option that may be given several times. */
export function texts(call: CommandCall, name: string): string[] {
  const value = call.values[name];
  return (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter(
    (one): one is string => typeof one === 'string',
  );
}

function params(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw callError('call-invalid', `\`--param ${pair}\` is not NAME=VALUE`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

async function readBaseline(call: CommandCall): Promise<Results[] | undefined> {
  const { baseline } = call.values;
  if (typeof baseline !== 'string') return undefined;
  const text = await readFile(resolve(call.cwd, baseline), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw callError(
      'call-invalid',
      `the baseline \`${baseline}\` cannot be read (${error.code})`,
      'leave out --baseline for the first run',
    );
  });
  const results = await parseResults(text, baseline);
  for (const one of results) {
    const fault = baselineFault(one);
    if (fault) throw callError('baseline-refused', `\`${baseline}\` cannot be a baseline: ${fault}`);
  }
  return results;
}

async function contextOf(call: CommandCall): Promise<Context> {
  const { now, commit } = call.values;
  const set = typeof now === 'string' ? parseTime(now) : call.now;
  if (set === undefined) throw callError('call-invalid', `\`--now ${now}\` is no time; write 2026-11-21T09:00:00Z`);
  if (now !== undefined && call.environment('GITHUB_ACTIONS') === 'true') {
    throw callError('call-invalid', 'a simulated run (`--now`) is refused under GitHub Actions');
  }
  const head = typeof commit === 'string' ? commit : await headCommit(call.cwd);
  if (typeof commit === 'string' && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
    throw callError('call-invalid', `\`--commit ${commit}\` is no full commit id`);
  return {
    now: set,
    ...(head ? { commit: head } : {}),
    actions: call.environment('GITHUB_ACTIONS') === 'true',
    fork: false,
  };
}
