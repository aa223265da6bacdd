import { defineCheck, type OptionMistake } from '../core/check.ts';
import { EvidenceError, type EvidenceProblem } from '../core/evidence.ts';
import type { Fact } from '../core/fact.ts';
import { namedUnit, UNIT_NAMES } from '../core/unit.ts';
import { AGGREGATES, type DeclaredFact, declaredSpec } from '../reading/declared-fact.ts';
import { reportOptions } from '../report/options.ts';

const path = {
  type: 'string',
  kind: 'json-path',
  description: 'Where the value stands: a JSONPath (RFC 9535).',
} as const;
const { 'max-age': maxAge, 'min-files': minFiles, tracked } = reportOptions;

/** Values from files of data, as facts that the author names. */
export default defineCheck({
  key: 'data',
  summary:
    'Reads values from files of data (JSON, YAML, TOML, CSV, NDJSON): queue depths, counts, settings, whatever they say.',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['file', 'facts'],
    properties: {
      file: { ...reportOptions.report, description: 'The file: a path, a glob, or a list of them.' },
      facts: {
        type: 'object',
        minProperties: 1,
        description: 'The facts to read, each by its name and where it stands.',
        additionalProperties: {
          description: 'Where the value of this fact stands: a JSONPath, or more about it.',
          anyOf: [
            path,
            {
              type: 'object',
              additionalProperties: false,
              required: ['path'],
              properties: {
                path,
                as: {
                  type: 'string',
                  literal: true,
                  enum: AGGREGATES,
                  description: 'How several values become one; without it there must be exactly one.',
                },
                unit: {
                  type: 'string',
                  literal: true,
                  description: 'What the numbers count in: a unit such as ms, %, kB, /s, or a dimension such as ratio.',
                },
              },
            },
          ],
        },
      },
      'max-age': maxAge,
      'min-files': minFiles,
      tracked,
    },
  },
  facts: {
    known: {},
    declared: (options) => Object.fromEntries(declaredIn(options).map(([name, fact]) => [name, declaredSpec(fact)])),
  },
  defaults: [],
  boundNeeded: true,
  mistakes: (options) => declaredIn(options).flatMap(([name, fact]) => mistakesOf(name, fact)),
  async gather(options, ports, context) {
    const [{ readDocuments }, { readDeclared }] = await Promise.all([
      import('../report/documents.ts'),
      import('../reading/json-facts.ts'),
    ]);
    const { documents, sources, problems } = await readDocuments(
      { ...options, report: options.file },
      ports.files,
      context,
    );
    const facts: Fact[] = [];
    const unread: EvidenceProblem[] = [];
    for (const [name, fact] of documents.length === 0 ? [] : declaredIn(options)) {
      try {
        facts.push(await readDeclared(name, fact, documents));
      } catch (error) {
        if (!(error instanceof EvidenceError)) throw error;
        const problem = error.toProblem();
        unread.push({ ...problem, message: `\`${name}\`: ${problem.message}`, facts: [name] });
      }
    }
    return { facts, sources, problems: [...problems, ...unread] };
  },
});

function declaredIn(options: Readonly<Record<string, unknown>>): [name: string, fact: DeclaredFact][] {
  const facts = (options.facts ?? {}) as Readonly<Record<string, string | DeclaredFact>>;
  return Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? { path: fact } : fact]);
}

function mistakesOf(name: string, { as, unit }: DeclaredFact): OptionMistake[] {
  const found: OptionMistake[] = [];
  if (!/^[a-z0-9][a-z0-9._-]{0,63}$/.test(name))
    found.push({
      path: ['facts', name],
      message: `\`${name}\` is no name for a fact: lower-case letters, digits, \`.\`, \`_\` and \`-\`, at most 64`,
    });
  if (unit !== undefined && !namedUnit(unit))
    found.push({
      path: ['facts', name, 'unit'],
      message: `unknown unit \`${unit}\``,
      hint: `units are ${UNIT_NAMES.join(' ')}`,
    });
  if (unit !== undefined && as === 'count')
    found.push({
      path: ['facts', name, 'unit'],
      message: '`as: count` counts values, whatever unit they have',
      hint: 'leave `unit` out',
    });
  return found;
}
