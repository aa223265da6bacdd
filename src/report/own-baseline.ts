import type { Context } from '../core/context.ts';
import { type Evidence, EvidenceError, type EvidenceProblem } from '../core/evidence.ts';
import type { Fact } from '../core/fact.ts';
import type { Files } from '../core/ports.ts';
import type { ReportOptions } from './options.ts';

type Options = ReportOptions & { readonly baseline: string | readonly string[] };

/**
 * The evidence with the facts of the report that the criterion says to compare with (SPEC section 3). A baseline that
 * is missing, broken or the report itself is a problem of its own cause: it never counts as "no change". It may be of
 * any age and commit, and may be committed, because that is what a baseline is.
 */
export async function withBaseline(
  evidence: Evidence,
  options: Options,
  gather: (options: ReportOptions, context: Context) => Promise<Evidence>,
  files: Files,
  context: Context,
): Promise<Evidence> {
  const { commit: _, ...anyCommit } = context;
  const asked = { report: options.baseline, tracked: true };
  const before = await orProblem(() => gather(asked, { ...anyCommit, actions: false }));
  const rivals = namedTwice(before.facts);
  const itself = await shared(options, files);
  const problems = [...before.problems, ...rivals.map(several), ...itself.map(notItself)];
  const digests = new Set(evidence.sources.flatMap(({ sha256 }) => sha256 ?? []));
  const copies = itself.length > 0 ? [] : before.sources.filter(({ sha256 }) => sha256 && digests.has(sha256));
  return {
    ...evidence,
    // With what is broken nothing is compared, not even to its disadvantage.
    baseline: problems.length > 0 ? [] : before.facts,
    sources: [...evidence.sources, ...(itself.length > 0 ? [] : before.sources)],
    problems: [...evidence.problems, ...problems.map((one) => ({ ...one, message: `the baseline: ${one.message}` }))],
    notes: [
      ...(evidence.notes ?? []),
      ...before.sources.map(({ where }) => `compared with \`${where}\``),
      ...copies.map(({ where }) => `the baseline \`${where}\` is byte for byte the report`),
    ],
  };
}

async function orProblem(gather: () => Promise<Evidence>): Promise<Evidence> {
  try {
    return await gather();
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    return { facts: [], sources: [], problems: [error.toProblem()] };
  }
}

/** Files that are both the report and its baseline, links followed. */
async function shared(options: Options, files: Files): Promise<readonly string[]> {
  const targets = async (patterns: string | readonly string[]) => {
    const { files: found } = await files.find([patterns].flat());
    return found.map(({ path, target }) => target ?? path);
  };
  try {
    const own = new Set(await targets(options.report));
    return (await targets(options.baseline)).filter((path) => own.has(path));
  } catch (error) {
    // What cannot be looked for was not read either, and is a problem already.
    if (error instanceof EvidenceError) return [];
    throw error;
  }
}

function notItself(path: string): EvidenceProblem {
  return {
    cause: 'invalid',
    message: `\`${path}\` is the report itself, which never differs from itself`,
    hint: 'name the report of the other run',
  };
}

/** Facts that the baseline has more than once: which one to compare with nobody says. */
function namedTwice(facts: readonly Fact[]): readonly string[] {
  const names = facts.map(({ name }) => name);
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

function several(name: string): EvidenceProblem {
  return { cause: 'ambiguous', message: `it has several values for \`${name}\`` };
}
