import { ASKER_OPTIONS, askerMistakes } from '../ask/asker-options.ts';
import { BODY_OPTIONS, bodyMistakes } from '../ask/body-options.ts';
import { isHeaderName } from '../ask/options.ts';
import { SAMPLE_FACTS, SAMPLE_OPTIONS, sampleMistakes } from '../ask/sample-options.ts';
import { stepDefaults, stepFacts, stepFamilies } from '../ask/step-facts.ts';
import { stepMistakes } from '../ask/step-mistakes.ts';
import { REDIRECTS, STEP_OPTIONS } from '../ask/step-options.ts';
import { timeLeft } from '../ask/time-left.ts';
import { defineCheck } from '../core/check.ts';
import { EvidenceError } from '../core/evidence.ts';
import type { FactCatalog, FactFamily } from '../core/fact.ts';
import { printUrl } from '../core/url.ts';
import { BODY, HEADER } from '../reading/answer-names.ts';

const ANSWER: FactCatalog['known'] = {
  status: { dimension: 'count', min: 100, max: 999, describe: 'The status of the answer.', example: '200 .. 299' },
  latency: {
    dimension: 'duration',
    better: 'lower',
    min: 0,
    unit: 'ms',
    describe: 'From the start of the connection to the last byte of the answer.',
    example: '< 500ms',
  },
  'body-size': { dimension: 'bytes', min: 0, describe: 'How long the body is.', example: '> 0B' },
};

const FAMILIES: readonly FactFamily[] = [
  {
    prefix: BODY,
    form: 'body.<path>',
    spec: {
      dimension: 'own',
      describe: 'A value of the JSON body by its JSONPath, written without the leading `$.`.',
    },
    check: async (rest) => (await import('../reading/json-fact.ts')).pathFault(rest),
  },
  {
    prefix: HEADER,
    form: 'header.<name>',
    spec: { dimension: 'text', describe: 'A header of the answer, by name in any case.' },
    check: (rest) => (isHeaderName(rest) ? undefined : 'a header has no such name'),
  },
];

/** A URL: does it answer as it should, in time, with the right content? */
export default defineCheck({
  key: 'http',
  summary: 'Asks a URL: does it answer as it should, in time, with the right content?',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['url'],
    properties: {
      url: {
        type: 'string',
        kind: 'url',
        env: true,
        description: 'The URL; a value from `env` only in path and query.',
      },
      ...ASKER_OPTIONS,
      ...BODY_OPTIONS,
      redirects: REDIRECTS,
      ...SAMPLE_OPTIONS,
      ...STEP_OPTIONS,
    },
  },
  main: 'url',
  timeout: 30,
  remote: true,
  facts: {
    known: { ...ANSWER, ...SAMPLE_FACTS },
    families: FAMILIES,
    declared: (options) => stepFacts(ANSWER, options),
    declaredFamilies: (options) => stepFamilies(FAMILIES, options),
    declaredForm: '<step>.<any of these>',
  },
  defaults: [{ band: 'go', fact: 'status', bound: '200 .. 299' }],
  defaultsFor: (options, go) => {
    if (options.samples !== undefined) return [{ band: 'go', fact: 'availability', bound: '>= 100%' }];
    return options.steps === undefined ? undefined : stepDefaults(options, go);
  },
  mistakes: (options, bound) => [
    ...bodyMistakes(options),
    ...askerMistakes(options),
    ...sampleMistakes(options, bound),
    ...stepMistakes(options),
  ],
  gather: async (options, ports, context) => {
    const left = timeLeft(context);
    const source = { kind: 'url', where: printUrl(options.url), trust: 'platform' } as const;
    try {
      const tls = options.tls && (await (await import('../ask/tls.ts')).tlsOf(options.tls, ports.files));
      if (options.steps) {
        const { gatherSteps } = await import('../ask/steps.ts');
        return await gatherSteps(options, options.steps, tls, ports, context, left);
      }
      const { requestOf } = await import('../ask/question.ts');
      const request = await requestOf(options, tls, ports.files, context);
      if (options.samples !== undefined) {
        const { gatherSamples } = await import('../ask/samples.ts');
        return { ...(await gatherSamples(options.samples, request, ports.http, context, left)), sources: [source] };
      }
      const answer = await ports.http.request({ ...request, timeout: left() });
      const { answerFacts } = await import('../reading/answer.ts');
      const { answerNotes } = await import('../ask/answer-notes.ts');
      const read = await answerFacts(answer, context.asked);
      return { ...read, sources: [{ ...source, bytes: answer.body.length }], notes: answerNotes(answer, options.url) };
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      return { facts: [], sources: [source], problems: [error.toProblem()] };
    }
  },
});
