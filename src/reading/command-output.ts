import { type Evidence, EvidenceError, type EvidenceProblem } from '../core/evidence.ts';
import type { Fact } from '../core/fact.ts';
import { LIMITS } from '../core/limits.ts';
import type { Pattern } from '../core/pattern.ts';
import type { CommandOutcome } from '../core/ports.ts';
import { once } from './bytes.ts';
import { readText } from './json.ts';
import { jsonFact, pathOfFact, readJsonOf } from './json-fact.ts';
import { eachLine, lineBatches } from './lines.ts';

/** What the names of facts from JSON on stdout start with. */
export const JSON_PREFIX = 'json.';

type Found = Pick<Evidence, 'facts' | 'problems'>;

/** The facts that a command printed, those that are asked for. Each that cannot be had is a problem of its own. */
export async function outputFacts(
  { stdout, whole }: CommandOutcome,
  asked: readonly string[],
  pattern: Pattern | undefined,
): Promise<Found> {
  const ofJson = asked.filter((name) => name.startsWith(JSON_PREFIX));
  const names = [...asked.filter((name) => name === 'stdout' || name === 'matches'), ...ofJson];
  if (names.length === 0) return { facts: [], problems: [] };
  if (!whole)
    return {
      facts: [],
      problems: [
        {
          cause: 'invalid',
          message: 'the command left processes behind that hold its output open, so there may be more of it',
          hint: '`wait` for what the script starts, or send the output of it elsewhere',
          facts: names,
        },
      ],
    };
  const facts: Fact[] = [];
  const problems: EvidenceProblem[] = [];
  const read = async (of: readonly string[], found: () => Promise<readonly Fact[]>) => {
    try {
      facts.push(...(await found()));
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      problems.push({ ...error.toProblem(), message: error.message.replaceAll('the file', 'the output'), facts: of });
    }
  };
  if (names.includes('stdout')) await read(['stdout'], async () => [await textFact(stdout)]);
  if (names.includes('matches') && pattern)
    await read(['matches'], async () => [
      { name: 'matches', dimension: 'count', value: await countMatches(stdout, pattern) },
    ]);
  const data = ofJson.length > 0 ? readJsonOf('the output', stdout) : undefined;
  for (const name of ofJson)
    await read([name], async () => [
      await jsonFact(name, pathOfFact(name.slice(JSON_PREFIX.length)), (await data) ?? null),
    ]);
  return { facts, problems };
}

/** All that was printed, without blanks around it; nothing at all is an answer, too. */
async function textFact(stdout: Uint8Array): Promise<Fact> {
  const value = (await readText(once(stdout))).trim();
  if (value.length > LIMITS.factCharacters)
    throw new EvidenceError(
      'invalid',
      `the output has ${value.length} characters; a fact has at most ${LIMITS.factCharacters}`,
      'count lines with `pattern` and `matches`, or bind `json.<path>`',
    );
  return { name: 'stdout', dimension: 'text', value };
}

async function countMatches(stdout: Uint8Array, pattern: Pattern): Promise<number> {
  let matches = 0;
  for await (const batch of lineBatches(once(stdout)))
    eachLine(batch, (line) => {
      if (pattern.found(line)) matches += 1;
    });
  return matches;
}
