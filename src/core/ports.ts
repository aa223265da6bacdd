/** The outside world in the words of the domain. Adapters live in `src/io`; tests use plain objects. */

import type { GitHubState } from './github/state.ts';
import type { Network } from './network.ts';
import type { PhaseRecords } from './phase/record.ts';

/** A regular file inside the workspace. */
export interface FileRef {
  /** Relative to the checklist's base folder, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  /** Seconds since 1970. */
  readonly modifiedAt: number;
  /** The same file without links, where the path has any. */
  readonly target?: string;
}

/** What looking for files gave: what was found, and which patterns found nothing. */
export interface FileSearch {
  readonly files: readonly FileRef[];
  readonly missed: readonly { readonly pattern: string; readonly nearest?: string }[];
}

export interface Files {
  /**
   * Files by path or glob; a folder means every file in it. Throws `EvidenceError`: `denied` for links that leave the
   * workspace and for things that are no regular files, `invalid` past the limit of files.
   */
  find(patterns: readonly string[]): Promise<FileSearch>;
  /** The bytes of a file, read in pieces. Throws `EvidenceError`. */
  read(file: FileRef): AsyncIterable<Uint8Array>;
  /** Whether git tracks the file at the judged commit; `undefined` where git cannot tell although there is a repository. */
  tracked(path: string): Promise<boolean | undefined>;
  /**
   * When the last commit that changed any of the files was made, seconds since 1970; `undefined` outside of git and for
   * files git does not know. Throws `EvidenceError` (`missing`) where the clone has too little history to tell.
   */
  committedAt(paths: readonly string[]): Promise<number | undefined>;
  /**
   * Paths that differ, at the checked-out commit, from a tag, branch or commit; with `fork`, from where the history parted
   * from it, as a pull request shows them. Deleted files are among them. Throws `EvidenceError`.
   */
  changedSince(ref: string, fork?: boolean): Promise<readonly string[]>;
  /**
   * The same as a unified diff without lines around the changes; its paths are from the root of the repository, which
   * lies at `root` on disk. Throws `EvidenceError`.
   */
  diffSince(ref: string, fork?: boolean): Promise<{ readonly root: string; readonly text: string }>;
}

export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Seconds for everything, tries included. */
  readonly timeout: number;
  /** The largest body to read, in place of the limit of the HTTP client (1 MiB); at most that of a page of metrics. */
  readonly bodyBytes?: number;
  /** How many redirects to follow; 0 unless the author allows them. */
  readonly redirects: number;
  /** True for a request that is sent once, whatever comes back: a sample. */
  readonly once?: boolean;
  /** Who is trusted and who asks, for `https:`; another origin that a redirect leads to gets none of it. */
  readonly tls?: HttpTls;
  /** Requests with the same session, an object of the caller's, share the cookies that they get. */
  readonly session?: object;
  /** Origins that stand literally in the trusted checklist, such as `https://example.com`. */
  readonly origins: readonly string[];
  /** Ends the request and its connection at once. */
  readonly signal?: AbortSignal;
}

/** PEM texts. The certificate of the server is always verified. */
export interface HttpTls {
  /** In place of the authorities that are trusted otherwise. */
  readonly authorities?: string;
  readonly certificate?: string;
  readonly key?: string;
  readonly passphrase?: string;
  /** The name that is asked for and that the server's certificate must be for, where it is not the URL's. */
  readonly serverName?: string;
}

export interface HttpResponse {
  readonly status: number;
  /** Lower-case names; several values of one name are joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Seconds from the request to the last byte of the body, of the try that succeeded. */
  readonly latency: number;
  /** Where the answer came from: the URL of the request, or of the last redirect that was followed. */
  readonly url: string;
  /** How many tries it took, counted from 1. */
  readonly tries: number;
  /** Seconds it waited for its turn, because the origin had too many requests under way; not part of the latency. */
  readonly waited: number;
}

export interface Http {
  /** Sends one request. Throws `EvidenceError` (`denied`, `unreachable`, `timeout`, `invalid`). */
  request(request: HttpRequest): Promise<HttpResponse>;
}

/** A program to run, in the words of the checklist. */
export interface CommandRequest {
  /** A program and its arguments, or a script for bash. */
  readonly run: readonly string[] | string;
  /** The folder to run in, relative to the checklist's base folder. */
  readonly cwd: string;
  /** Variables besides those that every command gets. */
  readonly variables: Readonly<Record<string, string>>;
  /** Seconds for everything, waiting for other commands included. */
  readonly timeout: number;
  /** Ends the command and what it started. */
  readonly signal: AbortSignal;
}

/** What a command that ran to its end came to. */
export interface CommandOutcome {
  readonly exitCode: number;
  /** Seconds from the start to the end of the program itself. */
  readonly duration: number;
  readonly stdout: Uint8Array;
  /** False when processes that it left behind held its output open, so that there may be more of it. */
  readonly whole: boolean;
}

export interface Commands {
  /**
   * Runs a program to its end, and ends what it leaves behind. Throws `EvidenceError`: `denied` where commands are not
   * allowed or the program may not be run, `missing` when it is not there, `timeout`, and `invalid` when it was killed by a
   * signal or printed too much.
   */
  run(request: CommandRequest): Promise<CommandOutcome>;
}

/** The environment the run was started in; `undefined` for a name that is not set. */
export type Environment = (name: string) => string | undefined;

/** The sign-offs that were recorded, oldest first, and the digest of the tree they must be bound to. */
export interface SignOffs {
  recorded(): Promise<{ readonly entries: readonly RecordedSignOff[]; readonly problems: readonly string[] }>;
  /** Digest of the files under the base folder without the record itself. Throws `EvidenceError`. */
  tree(): Promise<string>;
  /** False where entries are shown but do not count (under Actions, unless `signatures: file`). */
  readonly counted: boolean;
  /** True in a run with another clock (`--now`): only there entries of a rehearsal count. */
  readonly rehearsal: boolean;
}

/** One line of `.gonogo/signoffs.ndjson`. */
export interface RecordedSignOff {
  readonly kind: 'sign' | 'done' | 'revoke';
  readonly criterion: string;
  readonly role: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly tree: string;
  readonly commit?: string;
  /** Digest of what was signed: title, check, options, bounds and roles as they read then. */
  readonly digest: string;
  readonly value?: number;
  readonly note?: string;
  /** Said with another clock (`gonogo sign --now`): in a rehearsal, which no real run takes for real. */
  readonly simulated?: true;
}

export interface Ports {
  readonly files: Files;
  readonly http: Http;
  readonly network: Network;
  readonly commands: Commands;
  readonly environment: Environment;
  readonly signOffs: SignOffs;
  /** Absent where there is no repository on GitHub, or no token for it. */
  readonly github?: GitHubState;
  /** Absent where nobody said where earlier verdicts are. */
  readonly phaseRecords?: PhaseRecords;
}
