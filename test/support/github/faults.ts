/** What a server or the way to it does wrong, to be declared by a test for a request. */
export type Fault =
  /** Answers with this status. `late`: after the request was carried out, as a gateway that gave up waiting does. */
  | { readonly status: number; readonly body?: unknown; readonly headers?: Headers; readonly late?: boolean }
  /** Answers rightly, but so many milliseconds later. */
  | { readonly delay: number }
  /** Breaks the connection: before the request is carried out, after, or within the answer's body. */
  | { readonly reset: 'before' | 'after' | 'within' }
  /** Carries it out and cuts the body of the answer to half, as a whole HTTP message. */
  | { readonly truncated: true }
  /** Answers 200 with this body, and this type. */
  | { readonly says: string; readonly type?: string }
  /** Answers rightly with these headers on top; `null` takes one away. */
  | { readonly headers: Readonly<Record<string, string | null>> }
  /** Something else happens before the answer: a comment is deleted between two pages. */
  | { readonly meanwhile: () => Promise<unknown> };
type Headers = Readonly<Record<string, string>>;

export interface DeclaredFault {
  /** Part of `METHOD /path?query`, or a pattern for it. */
  readonly on: string | RegExp;
  readonly fault: Fault;
  /** How many requests pass before it begins. */
  readonly skip: number;
  /** How many requests meet it. */
  readonly times: number;
  seen: number;
}

/** The faults a test has declared. */
export class Faults {
  readonly #declared: DeclaredFault[] = [];

  /** Declares a fault for the next request that fits, or the next `times`, after `skip` others. */
  declare(on: string | RegExp, fault: Fault, { times = 1, skip = 0 } = {}): void {
    this.#declared.push({ on, fault, skip, times, seen: 0 });
  }

  clear(): void {
    this.#declared.length = 0;
  }

  /** The fault that this request meets. */
  take(line: string): Fault | undefined {
    let met: Fault | undefined;
    for (const declared of this.#declared) {
      const fits = typeof declared.on === 'string' ? line.includes(declared.on) : declared.on.test(line);
      if (!fits) continue;
      declared.seen++;
      if (declared.seen > declared.skip && declared.seen <= declared.skip + declared.times) met ??= declared.fault;
    }
    return met;
  }

  /** Faults that no request has met; a test that declares one means it. */
  unmet(): string[] {
    return this.#declared.filter(({ seen, skip }) => seen <= skip).map(({ on }) => String(on));
  }
}

/** The answers GitHub gives at its limits, in the shapes that were seen (THREATS F10). */
export const RATE_LIMITS = {
  primary: (reset: number): Fault => ({
    status: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
    body: { message: 'API rate limit exceeded for installation ID 1.' },
  }),
  secondary: (seconds: number | string, status = 403): Fault => ({
    status,
    headers: { 'retry-after': String(seconds) },
    body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' },
  }),
  abuse: (seconds?: number): Fault => ({
    status: 422,
    ...(seconds === undefined ? {} : { headers: { 'retry-after': String(seconds) } }),
    body: { message: 'Validation Failed', errors: [{ resource: 'Issue', code: 'abuse', field: 'title' }] },
  }),
} as const;
