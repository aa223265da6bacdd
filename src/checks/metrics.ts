import { ASKER_OPTIONS, askerMistakes } from '../ask/asker-options.ts';
import { defineCheck, type OptionMistake } from '../core/check.ts';
import { type Evidence, EvidenceError } from '../core/evidence.ts';
import { printUrl } from '../core/url.ts';
import { inUnit, UNIT_OPTION } from '../prometheus/options.ts';
import type { MetricsPage } from '../prometheus/page.ts';
import type { SeriesFact } from '../prometheus/page-facts.ts';
import { declaredSeries, metricsMistakes, selectorFault } from '../prometheus/page-options.ts';
import { AGGREGATES } from '../reading/declared-fact.ts';
import { reportOptions } from '../report/options.ts';

const series = { type: 'string', kind: 'series', description: 'The series: `name` or `name{label="x"}`.' } as const;
const { 'max-age': maxAge, 'min-files': minFiles, tracked } = reportOptions;

/** A page of metrics, as services show it to Prometheus: are the metrics there, and what do they say now? */
export default defineCheck({
  key: 'metrics',
  summary: 'Reads a page of metrics (/metrics, or a file of it): are the metrics there, and what do they say now?',
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      url: {
        type: 'string',
        kind: 'url',
        env: true,
        description: 'The page, of one instance: https://shop.example.com/metrics.',
      },
      file: {
        ...reportOptions.report,
        description: 'A page that an earlier step saved: a path, a glob, or a list of them.',
      },
      names: {
        type: 'array',
        minItems: 1,
        description:
          'Metrics that must be there, with a sample: a counter also without `_total`, a histogram or summary by its own name.',
        items: { ...series, description: 'The name of a metric, with labels where they matter.' },
      },
      facts: {
        type: 'object',
        minProperties: 1,
        description: 'Facts with names of your own, each with the series it is read from.',
        additionalProperties: {
          description: 'The series that this fact is read from, or more about it.',
          anyOf: [
            series,
            {
              type: 'object',
              additionalProperties: false,
              required: ['series'],
              properties: {
                series,
                as: {
                  type: 'string',
                  literal: true,
                  enum: AGGREGATES,
                  description: 'How several series become one; without it there must be exactly one.',
                },
                unit: UNIT_OPTION,
              },
            },
          ],
        },
      },
      unit: UNIT_OPTION,
      ...ASKER_OPTIONS,
      'max-age': {
        ...maxAge,
        description: 'The oldest that a file, and samples that say their time, may be; 24h for files under Actions.',
      },
      'min-files': minFiles,
      tracked,
    },
  },
  main: 'url',
  timeout: 30,
  remote: true,
  facts: {
    known: {
      missing: {
        dimension: 'count',
        better: 'lower',
        min: 0,
        describe: 'How many of the metrics in `names` have no sample on the page.',
        example: '0',
      },
    },
    declared: (options) =>
      Object.fromEntries(
        declaredSeries(options).map(([name, { series, as, unit }]) => {
          const describe = `What \`${series}\` says${as ? ` (${as})` : ''}.`;
          return [name, as === 'count' ? { dimension: 'count', describe } : inUnit({ describe }, unit ?? options.unit)];
        }),
      ),
    families: [
      {
        prefix: '',
        form: '<series>',
        spec: { dimension: 'number', describe: 'The value of a series: `name` or `name{label="x"}`.' },
        declared: ({ unit }) => inUnit({ describe: 'The value of a series.' }, unit),
        check: selectorFault,
      },
    ],
  },
  // Present where `names` is; without it a bound on a series is needed, which the mistakes see to.
  defaults: [{ band: 'go', fact: 'missing', bound: 0, when: 'present' }],
  mistakes: (options, bound): OptionMistake[] => [...metricsMistakes(options, bound), ...askerMistakes(options)],
  async gather(options, ports, context): Promise<Evidence> {
    const [{ pageEvidence }, { readPage }] = await Promise.all([
      import('../prometheus/page-evidence.ts'),
      import('../prometheus/page.ts'),
    ]);
    const { unit } = options;
    const declared = declaredSeries(options);
    const named = new Set(['missing', ...declared.map(([name]) => name)]);
    const bare = context.asked.filter((name) => !named.has(name)).map((name) => [name, { series: name }] as const);
    const question = {
      names: options.names ?? [],
      facts: [...declared, ...bare].map(([name, fact]): [string, SeriesFact] => [
        name,
        unit === undefined ? fact : { unit, ...fact },
      ]),
      maxAge: options['max-age'],
      now: context.now,
    };
    if (options.url === undefined) {
      const { readEach } = await import('../report/documents.ts');
      const report = { ...options, report: options.file ?? [] };
      const { documents, sources, problems } = await readEach<MetricsPage>(
        report,
        ports.files,
        context,
        async (stream) => {
          const page = await readPage(stream);
          return { format: page.format, data: page };
        },
      );
      const read = await pageEvidence(documents, question);
      return { ...read, sources, problems: [...problems, ...read.problems] };
    }
    const [{ askingAs }, { askPage }] = await Promise.all([
      import('../ask/asking.ts'),
      import('../prometheus/page-answer.ts'),
    ]);
    const where = printUrl(options.url);
    try {
      const { page, source } = await askPage(options.url, await askingAs(options, ports, context));
      return { ...(await pageEvidence([page], question)), sources: [source] };
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      const problem = { ...error.toProblem(), message: `\`${where}\`: ${error.message}` };
      return { facts: [], sources: [{ kind: 'url', where, trust: 'platform' }], problems: [problem] };
    }
  },
});
