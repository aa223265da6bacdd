import { EvidenceError } from '../core/evidence.ts';
import { unquoted } from './quoted-path.ts';

/** A file after the change, and the lines that were added to it or are different from before. */
export interface ChangedFile {
  readonly path: string;
  readonly lines: readonly number[];
  /** True when the diff says that the file changed and not where: it is binary to git. */
  readonly opaque: boolean;
}

const HUNK = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@(?: .*)?$/;
const HINT = 'write it with `git diff --no-color --output=changes.diff origin/main...`';
/** What git says of a file before its lines; of these alone the file may have no lines that changed. */
const EXTENDED =
  /^(?:old mode|new mode|new file mode|deleted file mode|similarity index|dissimilarity index|rename from|rename to|copy from|copy to) /;
/** Those after which nothing has to come. */
const LAST = /^(?:new mode|rename to|copy to) /;
/** The name that git gives to empty content: https://git-scm.com/docs/git-hash-object. */
const EMPTY = /^(?:e69de29|473a0f4)/;
const NO_NAME = /^0+$/;

/**
 * Reads a unified diff as git writes it (https://git-scm.com/docs/git-diff#generate_patch_text_with_p), strictly: every
 * line must belong to a file, and every hunk must have as many lines as it says. Renames count as their new path, files
 * that are binary, deleted or only renamed have no changed lines. Throws `EvidenceError` (`invalid`) for anything else:
 * combined diffs, e-mails around a diff, a diff that was cut. One that was cut between two files looks whole.
 */
export function readDiff(text: string): readonly ChangedFile[] {
  if (text !== '' && !text.endsWith('\n'))
    throw new EvidenceError('invalid', 'the diff ends in the middle of a line: it is truncated', HINT);
  const reader = new DiffReader();
  // Not at lone carriage returns: those are content.
  for (const line of text.split('\n').slice(0, -1)) reader.line(line);
  return reader.finish();
}

class DiffReader {
  readonly #files: ChangedFile[] = [];
  #number = 0;
  /** Lines that the open hunk still has to have, before and after the change. */
  #left = { before: 0, after: 0 };
  #next = 0;
  #after: string | undefined;
  #before: string | undefined;
  #lines: number[] = [];
  /** What was said of the file that has to follow: `---` and `+++`, or something binary. */
  #owed: string | undefined;
  #binary = false;
  /** What `diff --git` says, for files that have no `+++`. */
  #names = '';
  #git = false;
  #open = false;

  line(written: string): void {
    this.#number += 1;
    if (this.#left.before > 0 || this.#left.after > 0) this.#content(written);
    else this.#header(written);
  }

  #header(written: string): void {
    const line = written.endsWith('\r') ? written.slice(0, -1) : written;
    if (line.startsWith('diff --git ')) this.#begin(true, line.slice(11));
    else if (line.startsWith('\\ ') && this.#after !== undefined) return;
    else if (this.#binary && /^(?:literal|delta) \d+$|^[A-Za-z][!-~]+$|^$/.test(line)) return;
    else if (line.startsWith('index ') && this.#open) this.#index(line);
    else if (EXTENDED.test(line) && this.#open) this.#owed = LAST.test(line) ? undefined : 'what changed';
    else if (/^Binary files .+ differ$|^GIT binary patch$/.test(line)) this.#binaryFile(line);
    else if (line.startsWith('--- ')) this.#from(line.slice(4));
    else if (line.startsWith('+++ ') && this.#before !== undefined) this.#to(line.slice(4));
    else if (line.startsWith('@@ ') && this.#after !== undefined) this.#hunk(line);
    else
      throw this.#invalid(/^@@@|^diff --(?:cc|combined)/.test(line) ? 'is of a combined diff' : 'is no line of a diff');
  }

  finish(): readonly ChangedFile[] {
    this.#end();
    if (this.#number > 0 && !this.#open) throw this.#invalid('is no line of a diff');
    return this.#files.filter((file) => file.opaque || file.lines.length > 0);
  }

  #begin(git: boolean, names = ''): void {
    this.#end();
    this.#names = names;
    [this.#open, this.#git, this.#binary] = [true, git, false];
    [this.#before, this.#after, this.#lines] = [undefined, undefined, []];
    this.#owed = git ? 'what changed' : undefined;
  }

  #end(): void {
    if (this.#left.before > 0 || this.#left.after > 0)
      throw this.#invalid('ends a hunk too early: the diff is truncated');
    if (this.#owed !== undefined) throw this.#invalid(`ends a file without ${this.#owed}: the diff is truncated`);
    if (this.#after !== undefined) this.#files.push({ path: this.#after, lines: this.#lines, opaque: false });
  }

  /** `index 83db48f..bf2a5b1 100644`: content that differs must be shown. */
  #index(line: string): void {
    const [, before = '', after = ''] = /^index ([0-9a-f]+)\.\.([0-9a-f]+)(?: \d+)?$/.exec(line) ?? [];
    if (after === '') throw this.#invalid('is of a combined diff');
    const nothing = (name: string) => EMPTY.test(name) || NO_NAME.test(name);
    this.#owed = before === after || (nothing(before) && nothing(after)) ? undefined : 'its lines';
  }

  #binaryFile(line: string): void {
    if (!this.#open) this.#begin(false);
    [this.#binary, this.#owed] = [true, undefined];
    // Git writes a name twice on its first line, and both on the line about binary files.
    const [, quoted, plain] =
      /^(?:.+ )?(?:("b\/.+")|b\/(.+))$/.exec(this.#names) ?? / and (?:(".+")|(.+)) differ$/.exec(line) ?? [];
    const path = quoted === undefined ? (plain ?? '') : pathOf(quoted, true);
    const gone = line.endsWith(' and /dev/null differ');
    if (!gone) this.#files.push({ path: this.#names === '' ? pathOf(path, true) : path, lines: [], opaque: true });
  }

  #from(name: string): void {
    // Outside of git a file begins here.
    if (!this.#open || this.#after !== undefined || !this.#git) this.#begin(false);
    [this.#before, this.#owed] = [name, '`+++` and a hunk'];
  }

  #to(name: string): void {
    const path = pathOf(name, this.#git || (/^"?a\//.test(this.#before ?? '') && /^"?b\//.test(name)));
    this.#owed = 'a hunk';
    // A deleted file has no lines any more.
    this.#after = path;
    [this.#before] = [undefined];
  }

  #hunk(line: string): void {
    const [, , before = '1', start = '', after = '1'] = HUNK.exec(line) ?? [];
    if (start === '') throw this.#invalid('is no line of a diff');
    this.#left = { before: Number.parseInt(before, 10), after: Number.parseInt(after, 10) };
    this.#next = Number.parseInt(start, 10);
    this.#owed = undefined;
  }

  #content(line: string): void {
    // Some tools strip the blank that stands for "as before" from empty lines.
    const mark = line === '' || line === '\r' ? ' ' : line[0];
    if (mark === '\\') return;
    if (mark === '+' && this.#after !== '') this.#lines.push(this.#next);
    if (mark === ' ' || mark === '+') {
      this.#left.after -= 1;
      this.#next += 1;
    }
    if (mark === ' ' || mark === '-') this.#left.before -= 1;
    if (!' +-'.includes(mark ?? '') || this.#left.before < 0 || this.#left.after < 0)
      throw this.#invalid('does not belong into its hunk: the diff is truncated or was changed');
  }

  #invalid(what: string): EvidenceError {
    return new EvidenceError('invalid', `line ${this.#number} of the diff ${what}`, HINT);
  }
}

/** The path after `+++`: in quotes if it has odd characters, else up to a tab; without git's `b/`. Nothing for `/dev/null`. */
function pathOf(written: string, prefixed: boolean): string {
  const name = written.startsWith('"') ? unquoted(written) : (written.split('\t', 1)[0] ?? '');
  if (name === '/dev/null') return '';
  return prefixed ? name.replace(/^[abciow]\//, '') : name;
}
