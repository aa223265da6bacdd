import { describe, expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import type { HttpRequest } from '../../src/core/ports.ts';
import { client } from '../support/http-client.ts';
import { judgeCriterion, loadMistakes } from '../support/judge-criterion.ts';
import { serve } from '../support/servers.ts';

describe('what is sent', () => {
  it.each([
    ['nothing given', '', { method: 'GET', body: '', type: undefined }],
    ['JSON', 'json: { a: [1, "x"] }', { method: 'POST', body: '{"a":[1,"x"]}', type: 'application/json' }],
    ['JSON null', 'json: null', { method: 'POST', body: 'null', type: 'application/json' }],
    ['text', 'body: hello', { method: 'POST', body: 'hello', type: 'text/plain; charset=utf-8' }],
    [
      'text of a type',
      'body: a=1\nheaders: { Content-Type: application/x-www-form-urlencoded }',
      { method: 'POST', body: 'a=1', type: 'application/x-www-form-urlencoded' },
    ],
    ['a method', 'body: x\nmethod: PUT', { method: 'PUT', body: 'x', type: 'text/plain; charset=utf-8' }],
    ['another method', 'method: DELETE', { method: 'DELETE', body: '', type: undefined }],
  ])('%s', async (_, options, { method, body, type }) => {
    const server = await serve((_request, response) => response.end());
    const yaml = `http:\n  url: ${server.origin}/health\n${options.replace(/^(?=.)/gm, '  ')}`;
    await judgeCriterion(yaml, { http: client() });
    expect(server.received[0]).toMatchObject({ method, path: '/health', body });
    expect(server.received[0]?.headers['content-type']).toBe(type);
  });
  it('the port gets limits, literal origins and the signal', async () => {
    const requests: HttpRequest[] = [];
    const http = {
      request: async (request: HttpRequest) => {
        requests.push(request);
        throw new EvidenceError('unreachable', 'nobody there');
      },
    };
    const signal = new AbortController().signal;
    await judgeCriterion('http: https://example.com/x\ntimeout: 10s', { http }, { signal });
    expect(requests[0]).toMatchObject({ redirects: 0, origins: ['https://example.com'], signal });
    expect(requests[0]?.timeout).toBeGreaterThan(9);
    expect(requests[0]?.timeout).toBeLessThan(10);
  });
});

describe('mistakes at load', () => {
  const URL_OPTION = 'url: https://example.com/';
  it.each([
    ['no URL', 'http: example.com', 'is no URL'],
    ['credentials in the URL', 'http: https://me:pw@example.com/', 'user name or password'],
    ['another scheme', 'http: ftp://example.com/', 'not supported'],
    ['two bodies', `http: { ${URL_OPTION}, json: {}, body: x }`, 'two bodies'],
    ['a body of GET', `http: { ${URL_OPTION}, method: GET, body: x }`, 'a GET has no body'],
    ['a body of HEAD', `http: { ${URL_OPTION}, method: HEAD, json: 1 }`, 'a HEAD has no body'],
    ['an unknown method', `http: { ${URL_OPTION}, method: TRACE }`, 'TRACE'],
    ['too many redirects', `http: { ${URL_OPTION}, redirects: 4 }`, 'redirects'],
    ['a header that frames', `http: { ${URL_OPTION}, headers: { Content-Length: "1" } }`, 'not set by hand'],
    ['a header that routes', `http: { ${URL_OPTION}, headers: { Host: inner } }`, 'not set by hand'],
    ['a header for proxies', `http: { ${URL_OPTION}, headers: { Proxy-Authorization: x } }`, 'not set by hand'],
    ['a header that is no name', `http: { ${URL_OPTION}, headers: { "x y": z } }`, 'no name of a header'],
    ['a header twice', `http: { ${URL_OPTION}, headers: { A: x, a: y } }`, 'twice'],
    ['F18: a line break in a header', `http: { ${URL_OPTION}, headers: { a: "x\\r\\nb: c" } }`, 'on one line'],
    ['an option that does not exist', `http: { ${URL_OPTION}, follow: true }`, 'follow'],
    ['no URL at all', 'http: { method: GET }', 'url'],
    ['a status that never is', `http: { ${URL_OPTION} }\ngo: { status: "< 100" }`, 'never hold'],
    ['a path that does not parse', `http: { ${URL_OPTION} }\ngo: { "body.a[": 1 }`, 'no JSONPath'],
    ['a header name that is none', `http: { ${URL_OPTION} }\ngo: { "header.a b": x }`, 'no such name'],
    ['an unknown fact', `http: { ${URL_OPTION} }\ngo: { latncy: "< 1s" }`, 'no fact'],
    ['nothing judged', `http: { ${URL_OPTION} }\ngo: { status: any }`, 'nothing would be judged'],
  ])('%s', async (_, criterion, words) => {
    expect((await loadMistakes(criterion)).join('\n')).toContain(words);
  });
  it('env is allowed where a secret may stand, and nowhere else', async () => {
    const secret = `\${{ env.T }}`;
    const at = (options: string) => loadMistakes(`http: { ${options} }`);
    expect(await at(`url: "https://example.com/${secret}", headers: { a: "${secret}" }, body: "${secret}"`)).toEqual(
      [],
    );
    expect(await at(`url: https://example.com/, json: { deep: [ "${secret}" ] }`)).toEqual([]);
    expect(await at(`url: https://example.com/, method: "${secret}"`)).not.toEqual([]);
  });
});
