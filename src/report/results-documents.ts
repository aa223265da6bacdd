import { createHash } from 'node:crypto';
import type { Context } from '../core/context.ts';
import { EvidenceError, type EvidenceProblem, type Source } from '../core/evidence.ts';
import type { Files } from '../core/ports.ts';
import { UserError } from '../core/problem.ts';
import type { Results } from '../core/results.ts';
import { parseTime } from '../core/time.ts';
import { verify } from '../core/verify/verify.ts';
import { parseResults } from '../read-results.ts';
import { parseJson, readText } from '../reading/json.ts';
import { staleness } from './fresh.ts';
import { findReports, hashed } from './gather.ts';

/** Which results are meant, and what they must be. */
export interface ResultsOptions {
  readonly file: string | readonly string[];
  readonly phase?: string;
  readonly checklist?: string;
  readonly repository?: string;
  readonly 'any-commit'?: boolean;
  /** Seconds. */
  readonly 'max-age'?: number;
  readonly tracked?: boolean;
}

/** Results that may be relied on, and what kept others from it. */
export interface ReadResults {
  readonly documents: readonly { readonly where: string; readonly results: Results; readonly age: number }[];
  readonly sources: readonly Source[];
  readonly problems: readonly EvidenceProblem[];
}

/** Reads the results that are meant. What is no whole, real run, or has a verdict that does not follow, is a problem. */
export async function readResultsDocuments(
  options: ResultsOptions,
  files: Files,
  context: Context,
): Promise<ReadResults> {
  const { files: found, problems } = await findReports({ report: options.file }, files);
  const documents: ReadResults['documents'][number][] = [];
  const sources: Source[] = [];
  let others = 0;
  for (const file of found) {
    const source = { kind: 'file', where: file.path, bytes: file.bytes, trust: 'artifact' } as const;
    const hash = createHash('sha256');
    try {
      const all = await parse(await readText(hashed(files.read(file), hash)), file.path);
      const meant = all.filter((results) => isMeant(results, options));
      others += all.length - meant.length;
      const digest = hash.digest('hex');
      for (const results of meant) {
        const where = all.length > 1 ? `${file.path}, document ${all.indexOf(results) + 1}` : file.path;
        const at = parseTime(results.context.now);
        if (at === undefined) throw new EvidenceError('invalid', `\`${results.context.now}\` is no time`);
        const age = Math.max(0, context.now - at);
        sources.push({ ...source, format: results.schema, sha256: digest, ageSeconds: Math.round(age) });
        const refused = await refusal(results, where, options, context);
        const fresh = { report: options.file, ...limitsOf(options) };
        problems.push(...refused, ...(await staleness(file, { generatedAt: at }, fresh, context, files)));
        if (refused.length === 0) documents.push({ where, results, age });
      }
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      const problem = error.toProblem();
      sources.push(source);
      problems.push({ ...problem, message: `\`${file.path}\`: ${problem.message}` });
    }
  }
  if (documents.length === 0 && problems.length === 0) problems.push(noneMeant(options, others));
  return { documents, sources, problems };
}

/** Every reader must read the same in them, so that duplicate keys are refused, too. */
async function parse(text: string, path: string): Promise<readonly Results[]> {
  parseJson(text);
  try {
    return await parseResults(text, path);
  } catch (error) {
    if (error instanceof UserError) throw new EvidenceError('invalid', 'it is no gonogo results document');
    throw error;
  }
}

function limitsOf({ 'max-age': maxAge, tracked }: ResultsOptions) {
  return { ...(maxAge === undefined ? {} : { 'max-age': maxAge }), ...(tracked === undefined ? {} : { tracked }) };
}

function isMeant({ checklist, context }: Results, { phase, checklist: name, repository }: ResultsOptions): boolean {
  return (
    (phase === undefined || checklist.phase === phase) &&
    (name === undefined || checklist.name === name) &&
    (repository === undefined || context.repository === repository)
  );
}

function noneMeant({ file, phase, checklist, repository }: ResultsOptions, others: number): EvidenceProblem {
  const of = [
    phase === undefined ? '' : ` of the phase \`${phase}\``,
    checklist === undefined ? '' : ` of the checklist \`${checklist}\``,
    repository === undefined ? '' : ` of the repository \`${repository}\``,
  ].join('');
  return {
    cause: 'missing',
    message: `\`${[file].flat().join('`, `')}\` has no results${of}`,
    ...(others > 0
      ? { hint: `${others === 1 ? 'one document is' : `${others} documents are`} of something else` }
      : {}),
  };
}

/** Why results cannot be relied on, whatever they say. */
async function refusal(
  results: Results,
  where: string,
  options: ResultsOptions,
  { commit, repository }: Context,
): Promise<EvidenceProblem[]> {
  const invalid = (message: string, hint?: string): EvidenceProblem[] => [
    { cause: 'invalid', message: `\`${where}\` ${message}`, ...(hint ? { hint } : {}) },
  ];
  if (results.kind === 'shard') return invalid('is a shard, which decides nothing', 'let `gonogo decide` judge it');
  if (results.partial) return invalid('is of a partial run (`--only`)');
  if (results.simulated) return invalid('is of a simulated run (`--now`)');
  if (results.observe) return invalid('is of a checklist or phase that only observes');
  const [first] = await verify(results);
  if (first)
    return invalid(
      `has a verdict that does not follow from what it records: ${first.where} is ${first.recorded}, and ${first.derived} follows`,
      'see `gonogo verify`',
    );
  const { repository: own, commit: about } = results.context;
  if (options.repository === undefined && own !== null && repository !== undefined && own !== repository)
    return invalid(`is of the repository \`${own}\``, `say \`repository: ${own}\` if that is meant`);
  if (options['any-commit'] || about === (commit ?? null)) return [];
  return [
    {
      cause: 'stale',
      message: `\`${where}\` is about ${about === null ? 'no commit' : `commit ${about.slice(0, 12)}`}, and ${commit === undefined ? 'no commit' : commit.slice(0, 12)} is judged`,
      hint: 'say `any-commit: true` if results of any commit count',
    },
  ];
}
