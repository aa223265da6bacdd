import type { GatherContext } from '../core/check.ts';
import { displayNumber } from '../core/display.ts';
import { EvidenceError, type EvidenceProblem, type Source } from '../core/evidence.ts';
import type { Fact } from '../core/fact.ts';
import { compilePattern } from '../core/pattern.ts';
import type { FileRef, Files } from '../core/ports.ts';
import { readDocument } from '../reading/document.ts';
import { compileSchema } from '../reading/json-schema.ts';
import { changedAmong } from './changed-paths.ts';
import { readAside } from './documents.ts';
import { countLines } from './file-lines.ts';

/** Clocks differ; a change from further ahead than this is dated wrongly. */
const SKEW = 300;
/** Remarks on files, so that a thousand invalid ones stay readable. */
const NAMED = 5;

/** What is asked about which files. */
export interface FileQuestion {
  readonly patterns: readonly string[];
  readonly found: readonly FileRef[];
  readonly pattern?: string | undefined;
  readonly schema?: string | undefined;
  readonly since?: string | undefined;
  readonly files: Files;
  readonly context: GatherContext;
}

/** What looking into files gave. */
export interface FileAnswer {
  readonly facts: readonly Fact[];
  readonly problems?: readonly EvidenceProblem[];
  readonly sources?: readonly Source[];
  readonly notes?: readonly string[];
}

/** Each group of facts that one look at the files answers. */
const ANSWERS: readonly (readonly [names: readonly string[], answer: (asked: FileQuestion) => Promise<FileAnswer>])[] =
  [
    [['age'], age],
    [['lines', 'matches'], lines],
    [['valid'], valid],
    [['changed'], changed],
  ];

/** The facts of files that somebody asked for; what cannot be told is a problem that stands in for its facts. */
export async function fileFacts(asked: FileQuestion): Promise<Required<FileAnswer>> {
  const all = {
    facts: [] as Fact[],
    problems: [] as EvidenceProblem[],
    sources: [] as Source[],
    notes: [] as string[],
  };
  for (const [group, answer] of ANSWERS) {
    const names = group.filter((name) => asked.context.asked.includes(name));
    if (names.length === 0) continue;
    try {
      const { facts, problems = [], sources = [], notes = [] } = await answer(asked);
      all.facts.push(...facts);
      all.problems.push(...problems);
      all.sources.push(...sources);
      all.notes.push(...notes);
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      all.problems.push({ ...error.toProblem(), facts: names });
    }
  }
  return all;
}

function needFiles({ found, patterns }: FileQuestion): void {
  if (found.length === 0) throw new EvidenceError('missing', `no file matches \`${patterns.join('`, `')}\``);
}

async function age(asked: FileQuestion): Promise<FileAnswer> {
  needFiles(asked);
  const { found, files, context } = asked;
  const committed = await files.committedAt(found.map((file) => file.path));
  const newest = committed ?? found.reduce((latest, file) => Math.max(latest, file.modifiedAt), 0);
  const value = context.now - newest;
  if (value < -SKEW)
    throw new EvidenceError(
      'invalid',
      `the last change is dated ${displayNumber(-value, 'duration', 3)} from now`,
      'a wrong clock made the commit, or somebody chose its date',
    );
  const notes = committed === undefined ? ['git does not know the files; their age is that of the files on disk'] : [];
  return { facts: [{ name: 'age', dimension: 'duration', value: Math.max(0, value) }], notes };
}

async function lines(asked: FileQuestion): Promise<FileAnswer> {
  needFiles(asked);
  const { found, files, context, pattern } = asked;
  const compiled = pattern === undefined ? undefined : await compilePattern(pattern);
  const count = await countLines(found, files, compiled, context.signal);
  const facts: Fact[] = [{ name: 'lines', dimension: 'count', value: count.lines }];
  return { facts: compiled ? [...facts, { name: 'matches', dimension: 'count', value: count.matches }] : facts };
}

async function valid(asked: FileQuestion): Promise<FileAnswer> {
  needFiles(asked);
  const { found, files, schema } = asked;
  if (schema === undefined) throw new EvidenceError('missing', '`valid` needs the option `schema`');
  const { data, source } = await readAside(schema, files);
  const faultOf = await compileSchema(data);
  const wrong: string[] = [];
  for (const file of found) {
    const fault = await documentFault(file, files, faultOf);
    if (fault !== undefined) wrong.push(`\`${file.path}\`: ${fault}`);
  }
  const more = wrong.length > NAMED ? [`${wrong.length - NAMED} more files are not valid`] : [];
  return {
    facts: [{ name: 'valid', dimension: 'flag', value: wrong.length === 0 }],
    sources: [source],
    notes: [...wrong.slice(0, NAMED), ...more],
  };
}

/** Why a file is not valid: it cannot be read as data, or it breaks the schema; `undefined` when it is valid. */
async function documentFault(
  file: FileRef,
  files: Files,
  faultOf: Awaited<ReturnType<typeof compileSchema>>,
): Promise<string | undefined> {
  let data: Awaited<ReturnType<typeof readDocument>>['data'];
  try {
    ({ data } = await readDocument(files.read(file), file.path));
  } catch (error) {
    if (error instanceof EvidenceError && (error.cause === 'invalid' || error.cause === 'empty')) return error.message;
    throw error;
  }
  const place = faultOf(data);
  return place === undefined ? undefined : `not valid at ${place}`;
}

async function changed({ patterns, found, since, files, context }: FileQuestion): Promise<FileAnswer> {
  const ref = since ?? context.base;
  if (ref === undefined)
    throw new EvidenceError(
      'missing',
      'there is no pull request whose changes could be looked at',
      'say what to compare with: `since: v1.2.0`',
    );
  const paths = changedAmong(await files.changedSince(ref, since === undefined), patterns, found);
  const shown = paths.slice(0, NAMED).map((path) => `\`${path}\``);
  const notes = paths.length === 0 ? [] : [`changed: ${shown.join(', ')}${paths.length > NAMED ? ', …' : ''}`];
  return { facts: [{ name: 'changed', dimension: 'flag', value: paths.length > 0 }], notes };
}
