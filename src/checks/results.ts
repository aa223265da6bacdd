import { defineCheck } from '../core/check.ts';
import { worse } from '../core/decide.ts';
import { EvidenceError } from '../core/evidence.ts';
import { reportOptions } from '../report/options.ts';

/** The verdict of another checklist, phase or repository, as recorded in the results of its run. */
export default defineCheck({
  key: 'results',
  summary:
    'Reads results of other gonogo runs, and derives their verdict again: of a part, a phase, another repository.',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['file'],
    properties: {
      file: { ...reportOptions.report, description: 'The results: a path, a glob, or a list of them.' },
      phase: { type: 'string', minLength: 1, literal: true, description: 'The phase that they must be of.' },
      checklist: {
        type: 'string',
        minLength: 1,
        literal: true,
        description: 'The name of the checklist that they must be of.',
      },
      repository: {
        type: 'string',
        minLength: 1,
        literal: true,
        description: 'The repository that they must be of, as `owner/name`; the judged one without it.',
      },
      'any-commit': {
        type: 'boolean',
        description: 'True when results of any commit count, not only of the judged one.',
      },
      'max-age': {
        type: 'string',
        kind: 'duration',
        description: 'The oldest that they may be; 24h by default under Actions.',
      },
      tracked: reportOptions.tracked,
    },
  },
  main: 'file',
  facts: {
    known: {
      verdict: {
        dimension: 'text',
        describe: 'The verdict, derived again from the recorded facts.',
        example: 'one of GO, CAUTION',
      },
      age: {
        dimension: 'duration',
        describe: 'How long ago it was given.',
        better: 'lower',
        unit: 'h',
        example: '< 4h',
      },
    },
  },
  defaults: [{ band: 'go', fact: 'verdict', bound: '== GO' }],
  async gather(options, { files }, context) {
    const { readResultsDocuments } = await import('../report/results-documents.ts');
    const { documents, sources, problems } = await readResultsDocuments(options, files, context);
    const [first, ...others] = documents;
    if (!first) return { facts: [], sources, problems };
    const verdict = documents.map(({ results }) => results.decision.verdict).reduce(worse);
    const age = Math.max(...documents.map((one) => one.age));
    const several = new EvidenceError(
      'ambiguous',
      `${documents.length} results are there: ${documents.map(({ where }) => `\`${where}\``).join(', ')}`,
      'say which with `phase`, `checklist` or `repository`, or name each in a criterion of its own',
    );
    const ends = documents.flatMap(({ results }) => results.decision.holdsUntil ?? []).sort();
    const over = ends.find((end) => Date.parse(end) / 1000 < context.now);
    return {
      facts: [
        { name: 'verdict', dimension: 'text', value: verdict },
        { name: 'age', dimension: 'duration', value: age },
      ],
      sources,
      problems: [
        ...problems,
        ...(others.length > 0 ? [several.toProblem()] : []),
        ...(over === undefined ? [] : [{ cause: 'stale' as const, message: `what they say held until ${over}` }]),
      ],
      notes: documents.map(
        ({ where, results: { decision, checklist } }) =>
          `\`${where}\`: ${decision.verdict} of \`${checklist.name}\`${checklist.phase === null ? '' : `, phase \`${checklist.phase}\``}`,
      ),
      ...(ends[0] === undefined ? {} : { holdsUntil: ends[0] }),
    };
  },
});
