import { headersWith } from '../ask/credentials.ts';
import { CREDENTIAL_OPTIONS, credentialMistakes, isHeaderName } from '../ask/options.ts';
import { defineCheck, type OptionMistake } from '../core/check.ts';
import { EvidenceError } from '../core/evidence.ts';
import type { HttpResponse } from '../core/ports.ts';
import type { Json } from '../core/schema.ts';
import { printUrl } from '../core/url.ts';
import { BODY, HEADER } from '../reading/answer-names.ts';

/** A part of the criterion's time is left for saying what was waited for. */
const SHARE_OF_TIME = 0.95;

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
      method: {
        type: 'string',
        enum: ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'],
        description: 'The method: GET, or POST when there is a body.',
      },
      ...CREDENTIAL_OPTIONS,
      json: { json: true, env: true, description: 'A body to send as JSON.' },
      body: { type: 'string', env: true, description: 'A body to send as text.' },
      redirects: {
        type: 'integer',
        minimum: 0,
        maximum: 3,
        description: 'How many redirects to follow; without it none, so that a redirect is the measured status.',
      },
    },
  },
  main: 'url',
  timeout: 30,
  facts: {
    known: {
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
    },
    families: [
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
    ],
  },
  defaults: [{ band: 'go', fact: 'status', bound: '200 .. 299' }],
  mistakes: (options) => [...bodyMistakes(options), ...credentialMistakes(options)],
  gather: async (options, { http }, context) => {
    const source = { kind: 'url', where: printUrl(options.url), trust: 'platform' } as const;
    const body = options.json === undefined ? options.body : JSON.stringify(options.json);
    try {
      const headers = headersWith(options);
      const answer = await http.request({
        method: options.method ?? (body === undefined ? 'GET' : 'POST'),
        url: options.url,
        headers: body === undefined ? headers : { 'content-type': contentType(options.json), ...headers },
        ...(body === undefined ? {} : { body }),
        timeout: context.timeout * SHARE_OF_TIME,
        redirects: options.redirects ?? 0,
        origins: context.literalOrigins,
        signal: context.signal,
      });
      const { answerFacts } = await import('../reading/answer.ts');
      const read = await answerFacts(answer, context.asked);
      return { ...read, sources: [{ ...source, bytes: answer.body.length }], notes: notesOf(answer, source.where) };
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      return { facts: [], sources: [source], problems: [error.toProblem()] };
    }
  },
});

function notesOf(answer: HttpResponse, asked: string): string[] {
  const from = printUrl(answer.url);
  return [
    ...(from === asked ? [] : [`the answer is that of \`${from}\`, after a redirect`]),
    ...(answer.tries === 1 ? [] : [`answered at try ${answer.tries}`]),
  ];
}

function contentType(json: Json | undefined): string {
  return json === undefined ? 'text/plain; charset=utf-8' : 'application/json';
}

function bodyMistakes({ json, body, method }: Readonly<Record<string, unknown>>): OptionMistake[] {
  if (json !== undefined && body !== undefined)
    return [{ path: ['body'], message: '`json` and `body` are two bodies; a request has one' }];
  if ((json === undefined && body === undefined) || (method !== 'GET' && method !== 'HEAD')) return [];
  return [
    { path: ['method'], message: `a ${method} has no body`, hint: 'write `method: POST`, or leave the body out' },
  ];
}
