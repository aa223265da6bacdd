import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { additions } from './additions.ts';
import { changedBy } from './changed.ts';
import { operationFor } from './description.ts';
import { type Dress, dress, undressPath } from './dress.ts';
import { type Fault, Faults } from './faults.ts';
import { answerGraphQL, type Declared, type Rest } from './graphql.ts';
import { type DeclaredList, pageOf } from './lists.ts';
import { type Paging, pageOf as pageOfItems } from './paged.ts';
import { brokenRules } from './rules.ts';
import { type Answer, send, sendFaulty } from './send.ts';
import { answerRuns, OWN_RUN, type WorldRun } from './workflow-runs.ts';

/** Who a token belongs to, and what it may do. */
export interface Holder {
  readonly login: string;
  readonly write: boolean;
  /** True for tokens of apps, `GITHUB_TOKEN` among them: they have no user to ask for. */
  readonly app?: boolean;
}

/** One request that came in, as a test sees it. */
export interface SeenRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly body: unknown;
  readonly headers: IncomingMessage['headers'];
  /** GitHub's name for it, such as `pulls/get`; `undefined` when GitHub has no such operation. */
  readonly operation: string | undefined;
}

export interface FrontOptions {
  readonly tokens: Readonly<Record<string, Holder>>;
  /** `absent`: 404, as on servers without it; `old`: one that does not know `fullDatabaseId`. */
  readonly graphql?: 'present' | 'absent' | 'old';
  /** `/api/v3` for GitHub Enterprise Server. */
  readonly base?: string;
}

/**
 * A server before the emulator that refuses what GitHub refuses: every request is held against GitHub's description, and
 * what breaks it is answered 4xx and remembered. It adds what the emulator lacks and does wrong what a test declares.
 */
export class Front {
  readonly requests: SeenRequest[] = [];
  readonly violations: string[] = [];
  readonly faults = new Faults();
  readonly deleted = new Set<string>();
  readonly minimized = new Set<number>();
  /** Runs of workflows there are, and the ids of those that were started again. */
  readonly runs: WorldRun[] = [{ ...OWN_RUN }];
  readonly reruns: number[] = [];
  /** A fork of the repository: GitHub finds its commits through the repository it came from too. */
  fork: string | undefined;
  /** What only GraphQL knows. */
  readonly graph: Declared = { linked: new Map(), queues: new Map() };
  readonly #options: FrontOptions;
  readonly #add = additions();
  readonly #declared = new Map<string, (url: URL) => Answer>();
  readonly #lists = new Map<string, DeclaredList>();
  readonly #server = createServer((request, response) => {
    this.#take(request, response).catch((error: unknown) => {
      this.violations.push(`the front itself failed: ${error instanceof Error ? error.stack : error}`);
      response.destroy();
    });
  });
  #emulator = '';

  constructor(options: FrontOptions) {
    this.#options = options;
  }

  /** Listens on a free port of the loopback; gives its origin. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this.origin;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get apiUrl(): string {
    return `${this.origin}${this.#options.base ?? ''}`;
  }

  get graphqlUrl(): string {
    return `${this.origin}${this.#options.base ? '/api/graphql' : '/graphql'}`;
  }

  /** Where requests go that were found good. */
  before(emulator: string): void {
    this.#emulator = emulator;
  }

  /** Declares an answer, for what neither emulator nor front knows: `GET /repos/acme/shop/rulesets`. */
  answer(line: string, data: unknown, status = 200): void {
    this.#declared.set(line, (url) =>
      Array.isArray(data) && data.length >= 100 ? pageOfItems(data, url, {}) : { status, data },
    );
  }

  /** Declares a list, which is answered in pages; it may change while it is read. */
  paged(line: string, items: () => readonly unknown[], paging: Paging = {}): void {
    this.#declared.set(line, (url) => pageOfItems(items(), url, paging));
  }

  /** Declares a list, which is given in pages: `GET /repos/acme/shop/environments`. */
  list(line: string, list: DeclaredList): void {
    this.#lists.set(line, list);
  }

  /** Throws when a request broke GitHub's description or rules, or when a declared fault was never met. */
  expectClean(): void {
    const unmet = this.faults.unmet().map((on) => `no request met the fault on ${on}`);
    const found = [...this.violations, ...unmet];
    if (found.length > 0) throw new Error(`GitHub would not have taken this:\n${found.join('\n')}`);
  }

  /** What would be answered to a GET, without it being seen or checked. Throws when it is no success. */
  async see(path: string, token: string): Promise<string> {
    const answer = await this.#forward('GET', path, '', `token ${token}`);
    if (answer.status !== 200) throw new Error(`GET ${path} gave ${answer.status}`);
    return answer.text ?? '';
  }

  /** Stops listening and breaks what is open. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await bodyOf(request);
    const { method = 'GET', url = '/', headers } = request;
    const path = this.#options.base && url.startsWith(this.#options.base) ? url.slice(this.#options.base.length) : url;
    const { pathname, searchParams } = new URL(path, this.origin);
    const body = raw === '' ? undefined : parsed(raw);
    const graphql = url === new URL(this.graphqlUrl).pathname;
    const operation = graphql ? undefined : operationFor(method, pathname);
    this.requests.push({ method, path, body, headers, operation: graphql ? 'graphql' : operation?.id });

    const handle = async (): Promise<Answer> => {
      const holder = this.#holder(headers.authorization);
      if (headers['user-agent'] === undefined) return this.#refuse(`${method} ${path}`, ['no user agent'], 403);
      if (holder === undefined) return { status: 401, data: { message: 'Bad credentials' } };
      if (graphql) return this.#graphql(method, body, holder, headers.authorization);
      if (operation === undefined) return this.#refuse(`${method} ${path}`, ['GitHub has no such operation'], 404);
      const wrong = [...operation.problems(searchParams, body), ...brokenRules(operation, searchParams, body)];
      if (wrong.length > 0) return this.#refuse(`${method} ${path}`, wrong, 422);
      if (method !== 'GET' && !holder.write) return NOT_ACCESSIBLE;
      if (operation.id === 'users/get-authenticated' && holder.app) return NOT_ACCESSIBLE;
      const list = this.#lists.get(`${method} ${pathname}`);
      if (list) return pageOf(list, pathname, searchParams, this.apiUrl);
      const rest = this.#rest(headers.authorization);
      const sent = (typeof body === 'object' ? body : {}) as Record<string, unknown>;
      const declared =
        this.#declared.get(`${method} ${pathname}`)?.(new URL(url, this.origin)) ??
        answerRuns(operation, searchParams, this.runs, this.reruns) ??
        (await this.#add(operation, sent, searchParams, rest));
      if (declared) return declared;
      const answer = await this.#forward(method, path, raw, headers.authorization);
      const object = answer.status === 404 && this.fork !== undefined && /\/(?:git|contents|commits)\//.test(pathname);
      return object
        ? this.#forward(method, path.replace(HOME, `/repos/${this.fork}/`), raw, headers.authorization)
        : answer;
    };
    const fault = this.faults.take(`${method} ${path}`);
    if (fault === undefined) return send(response, await handle());
    return sendFaulty(response, fault as Fault, handle);
  }

  #holder(authorization: string | undefined): Holder | undefined {
    const token = authorization?.replace(/^(?:token|bearer) /i, '');
    return token === undefined ? undefined : this.#options.tokens[token];
  }

  #refuse(line: string, wrong: readonly string[], status: number): Answer {
    this.violations.push(...wrong.map((problem) => `${line}: ${problem}`));
    const errors = wrong.map((message) => ({ resource: 'Request', code: 'invalid', message }));
    return { status, data: { message: status === 422 ? 'Validation Failed' : 'Not Found', errors } };
  }

  async #graphql(method: string, body: unknown, holder: Holder, authorization = ''): Promise<Answer> {
    const { graphql = 'present' } = this.#options;
    if (graphql === 'absent') return { status: 404, data: { message: 'Not Found' } };
    const asked = (typeof body === 'object' && body !== null ? body : {}) as { query?: unknown };
    if (method !== 'POST') return this.#refuse(`${method} GraphQL`, ['GraphQL takes POST'], 404);
    if (graphql === 'old' && NEW_FIELDS.test(String(asked.query))) return OLD_SCHEMA;
    const { answer, invalid } = await answerGraphQL(asked, holder.login, this.#rest(authorization), this.graph);
    this.violations.push(...invalid.map((problem) => `GraphQL: ${problem}`));
    return { status: 200, data: answer };
  }

  async #forward(method: string, path: string, body: string, authorization = ''): Promise<Answer> {
    const headers = { authorization, ...(body === '' ? {} : { 'content-type': 'application/json' }) };
    const init = { method, headers, ...(body === '' ? {} : { body }) };
    const answer = await fetch(`${this.#emulator}${undressPath(path)}`, init);
    const { deleted, minimized } = this;
    const how: Dress = { deleted, minimized, origin: { emulator: this.#emulator, front: this.apiUrl } };
    const kept = [...answer.headers].filter(([name]) => /^(?:link|content-type|x-ratelimit-.*|location)$/.test(name));
    const own = kept.map(([name, value]) => [name, value.replaceAll(this.#emulator, this.apiUrl)]);
    const text = await answer.text();
    const pull = method === 'GET' && answer.status === 200 && /\/pulls\/\d+$/.test(path);
    const current = pull ? await this.#current(text, headers, path) : text;
    return { status: answer.status, text: dress(current, how), headers: Object.fromEntries(own) };
  }

  /**
   * The emulator keeps a pull request at the head it was opened with; on GitHub its head is the tip of its branch. Nor does
   * it count what the pull request brings.
   */
  async #current(text: string, headers: Readonly<Record<string, string>>, path: string): Promise<string> {
    const pull = JSON.parse(text);
    const home = pull.head?.repo?.full_name;
    if (home === undefined) return text;
    const answer = await fetch(`${this.#emulator}/repos/${home}/git/ref/heads/${pull.head.ref}`, { headers });
    if (answer.status !== 200) return text;
    const ref = (await answer.json()) as { object: { sha: string } };
    const tip = { ...pull, head: { ...pull.head, sha: ref.object.sha } };
    const changed = await changedBy(tip, path.replace(/\/pulls\/\d+$/, ''), this.#rest(headers.authorization));
    const counts = changed && { commits: changed.commits.length, changed_files: changed.files.length };
    return JSON.stringify({ ...tip, ...counts });
  }

  #rest(authorization = ''): Rest {
    const read = async (path: string) => {
      const url = new URL(path, this.origin);
      const declared = this.#declared.get(`GET ${url.pathname}`)?.(url);
      if (declared) return declared.status === 404 ? undefined : declared.data;
      const answer = await this.#forward('GET', path, '', authorization);
      return answer.status === 404 ? undefined : JSON.parse(answer.text ?? 'null');
    };
    return {
      one: read,
      all: async (path) => {
        const items = [];
        for (let page = 1; ; page++) {
          const got = await read(`${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`);
          items.push(...got);
          if (got.length < 100) return items;
        }
      },
    };
  }
}

const HOME = /^\/repos\/[^/]+\/[^/]+\//;
/** What servers of some years ago do not know. */
const NEW_FIELDS = /fullDatabaseId|closingIssuesReferences|mergeQueue/;
const NOT_ACCESSIBLE: Answer = { status: 403, data: { message: 'Resource not accessible by integration' } };
const OLD_SCHEMA: Answer = {
  status: 200,
  data: {
    errors: [
      {
        extensions: { code: 'undefinedField', typeName: 'IssueComment', fieldName: 'fullDatabaseId' },
        message: "Field 'fullDatabaseId' doesn't exist on type 'IssueComment'",
      },
    ],
  },
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}
