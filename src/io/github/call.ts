/** One request to GitHub's API. */
export interface Call {
  /** Method and path template, `GET /repos/{owner}/{repo}/pulls/{number}`; `{owner}` and `{repo}` are filled in. */
  readonly route: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** What it is for, to go after "GitHub would not": "read comments of #7". */
  readonly what: string;
  /** The permission the token needs for it, as a workflow names it: `pull-requests: write`. */
  readonly permission: string;
  /** True for a request that changes nothing although it is no GET, as GraphQL queries are. */
  readonly readOnly?: boolean;
  /** True for a list whose pages have no numbers: only the link of one leads to the next. */
  readonly unnumbered?: boolean;
}

/** What GitHub answered. */
export interface Answer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body; text when it is no JSON. */
  readonly data: unknown;
}

/** No whole answer came: the connection broke, time ran out, or the body is no JSON. */
export interface Broken {
  readonly broken: string;
}

/** Sends a request once. Never throws for what GitHub or the network does. */
export type Send = (call: Call, seconds: number) => Promise<Answer | Broken>;

/** True for requests that may be sent again without a second effect. */
export function changesNothing(call: Call): boolean {
  return call.readOnly === true || call.route.startsWith('GET ');
}
