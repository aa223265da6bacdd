export const id = 130;
export const ids = [130];
export const modules = {

/***/ 1503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   se: () => (/* binding */ peek)
/* harmony export */ });
/** A stream that hands out what is already in memory. */
async function* once(bytes) {
    yield bytes;
}
/**
 * The first `size` bytes of a stream (fewer when it is shorter), and the whole stream again. Who may not read the whole
 * calls `close`: a file stays open until then.
 */
async function peek(stream, size) {
    const iterator = stream[Symbol.asyncIterator]();
    const pieces = [];
    let length = 0;
    let ended = false;
    while (length < size && !ended) {
        const next = await iterator.next();
        if (next.done)
            ended = true;
        else {
            pieces.push(next.value);
            length += next.value.length;
        }
    }
    async function* whole() {
        try {
            yield* pieces;
            while (!ended) {
                const next = await iterator.next();
                if (next.done)
                    return;
                yield next.value;
            }
        }
        finally {
            await iterator.return?.();
        }
    }
    const head = Buffer.concat(pieces);
    const close = async () => {
        await iterator.return?.();
    };
    return { head: head.subarray(0, size), whole: whole(), short: length <= size && ended, close };
}
/** Collects a stream. Throws `RangeError` past `limit` bytes, without reading on. */
async function collect(stream, limit) {
    const pieces = [];
    let length = 0;
    for await (const piece of stream) {
        length += piece.length;
        if (length > limit)
            throw new RangeError(`more than ${limit} bytes`);
        pieces.push(piece);
    }
    return Buffer.concat(pieces);
}


/***/ }),

/***/ 556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2094);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7535);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1503);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1965);




/**
 * Reads one JSON document (RFC 8259), strictly: nothing before or after it, no duplicate keys, at most 64 MiB and 256
 * levels. Throws `EvidenceError`: `empty` for nothing at all, else `invalid`. Messages never quote the content.
 */
async function readJson(stream) {
    return parseJson(await readText(stream));
}
/** The text of a document that is held in memory as a whole, of at most 64 MiB. Throws `EvidenceError` (`invalid`). */
async function readText(stream) {
    const bytes = await (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .collect */ .Fo)(stream, _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.treeReportBytes).catch((error) => {
        if (error instanceof RangeError)
            throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `the file is larger than the limit of ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.treeReportBytes / 1024 / 1024} MiB for a JSON document`);
        throw error;
    });
    let text = '';
    for await (const piece of (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .Oo)(bytes)))
        text += piece;
    return text;
}
/** The same for text that is already in memory. */
function parseJson(text) {
    if (text.trim() === '')
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('empty', 'the file has no content');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', syntaxMessage(error, text));
    }
    checkKeys(text);
    return value;
}
/** JSON.parse quotes what it met, which may be a secret; only the place is kept. */
function syntaxMessage(error, text) {
    const message = error instanceof Error ? error.message : '';
    if (/end of JSON input|Unterminated/.test(message))
        return 'the JSON document ends in the middle: the file is truncated';
    const offset = /position (\d+)/.exec(message)?.[1];
    if (offset === undefined)
        return 'the file is not valid JSON';
    const before = text.slice(0, Number(offset)).split('\n');
    return `the file is not valid JSON (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`;
}
/** Walks over text that is known to be valid JSON, for what JSON.parse lets through: duplicate keys and great depth. */
function checkKeys(text) {
    const open = [];
    let keyNext = false;
    for (let at = 0; at < text.length; at++) {
        switch (text.charCodeAt(at)) {
            case 0x22: {
                const end = endOfString(text, at);
                if (keyNext)
                    addKey(open.at(-1), text, at, end);
                keyNext = false;
                at = end;
                break;
            }
            case 0x7b:
                open.push(new Set());
                keyNext = true;
                if (open.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.treeReportDepth)
                    throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `the JSON document is nested deeper than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.treeReportDepth} levels`);
                break;
            case 0x5b:
                open.push(null);
                keyNext = false;
                if (open.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.treeReportDepth)
                    throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `the JSON document is nested deeper than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.treeReportDepth} levels`);
                break;
            case 0x7d:
            case 0x5d:
                open.pop();
                keyNext = false;
                break;
            case 0x2c:
                keyNext = open.at(-1) instanceof Set;
                break;
        }
    }
}
function endOfString(text, start) {
    let end = text.indexOf('"', start + 1);
    while (isEscaped(text, end))
        end = text.indexOf('"', end + 1);
    return end;
}
function isEscaped(text, at) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === 0x5c)
        slashes++;
    return slashes % 2 === 1;
}
function addKey(keys, text, start, end) {
    const raw = text.slice(start + 1, end);
    const key = raw.includes('\\') ? JSON.parse(`"${raw}"`) : raw;
    if (!keys?.has(key)) {
        keys?.add(key);
        return;
    }
    const line = text.slice(0, start).split('\n').length;
    throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `the JSON document has the same key twice in one object (line ${line}), so it does not say which value is meant`);
}


/***/ }),

/***/ 1965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   P$: () => (/* binding */ encodingOf),
/* harmony export */   m8: () => (/* binding */ glimpse)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2094);


/** The encoding that a byte order mark announces; UTF-8 without one. */
function encodingOf(head) {
    if (head[0] === 0xff && head[1] === 0xfe)
        return 'utf-16le';
    return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8';
}
/**
 * Decodes a stream piece by piece, without its byte order mark. Throws `EvidenceError` (`invalid`) on bytes that are
 * not of the encoding and on NUL characters, which no text report has.
 */
async function* decode(stream, known) {
    let decoder;
    let name = 'utf-8';
    const text = (bytes) => {
        try {
            const piece = bytes
                ? decoder.decode(bytes, { stream: true })
                : (decoder?.decode() ?? '');
            if (piece.includes('\0'))
                throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe('invalid', 'the file has NUL bytes: it is not text');
            return piece;
        }
        catch (error) {
            if (error instanceof _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe)
                throw error;
            throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe('invalid', `the file is not valid ${name.toUpperCase()}`);
        }
    };
    for await (const bytes of stream) {
        if (!decoder) {
            name = known ?? encodingOf(bytes);
            decoder = new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder(name, { fatal: true });
        }
        const piece = text(bytes);
        if (piece !== '')
            yield piece;
    }
    const rest = text();
    if (rest !== '')
        yield rest;
}
/** Text for looking at: what the bytes say, undecodable ones replaced. Never for reading values. */
function glimpse(head) {
    return new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder(encodingOf(head)).decode(head);
}


/***/ }),

/***/ 7130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changeOf: () => (/* binding */ changeOf)
});

// EXTERNAL MODULE: ./lib/core/evidence.js
var evidence = __webpack_require__(2094);
// EXTERNAL MODULE: ./lib/core/glob.js
var core_glob = __webpack_require__(29);
// EXTERNAL MODULE: ./lib/reading/json.js
var json = __webpack_require__(556);
;// CONCATENATED MODULE: ./lib/reading/quoted-path.js

const LETTERS = {
    a: 7,
    b: 8,
    t: 9,
    n: 10,
    v: 11,
    f: 12,
    r: 13,
    '"': 34,
    '\\': 92,
};
/**
 * The path that git writes in double quotes, with C escapes and bytes in octal: `core.quotePath` of
 * https://git-scm.com/docs/git-config. Throws `EvidenceError` (`invalid`) for any other text.
 */
function unquoted(written) {
    const [, inner] = /^"((?:[^"\\]|\\(?:[abtnvfr"\\]|[0-3][0-7]{2}))*)"\s*$/.exec(written) ?? [];
    if (inner === undefined)
        throw new evidence/* EvidenceError */.oe('invalid', 'a path in the diff is quoted in an unknown way');
    const pieces = inner.split(/(\\(?:[abtnvfr"\\]|[0-7]{3}))/).map((piece) => {
        if (!piece.startsWith('\\'))
            return Buffer.from(piece, 'utf8');
        return Buffer.from([LETTERS[piece.slice(1)] ?? Number.parseInt(piece.slice(1), 8)]);
    });
    return Buffer.concat(pieces).toString('utf8');
}

;// CONCATENATED MODULE: ./lib/reading/unified-diff.js


const HUNK = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@(?: .*)?$/;
const HINT = 'write it with `git diff --no-color --output=changes.diff origin/main...`';
/** What git says of a file before its lines; of these alone the file may have no lines that changed. */
const EXTENDED = /^(?:old mode|new mode|new file mode|deleted file mode|similarity index|dissimilarity index|rename from|rename to|copy from|copy to) /;
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
function readDiff(text) {
    if (text !== '' && !text.endsWith('\n'))
        throw new evidence/* EvidenceError */.oe('invalid', 'the diff ends in the middle of a line: it is truncated', HINT);
    const reader = new DiffReader();
    // Not at lone carriage returns: those are content.
    for (const line of text.split('\n').slice(0, -1))
        reader.line(line);
    return reader.finish();
}
class DiffReader {
    #files = [];
    #number = 0;
    /** Lines that the open hunk still has to have, before and after the change. */
    #left = { before: 0, after: 0 };
    #next = 0;
    #after;
    #before;
    #lines = [];
    /** What was said of the file that has to follow: `---` and `+++`, or something binary. */
    #owed;
    #binary = false;
    /** What `diff --git` says, for files that have no `+++`. */
    #names = '';
    #git = false;
    #open = false;
    line(written) {
        this.#number += 1;
        if (this.#left.before > 0 || this.#left.after > 0)
            this.#content(written);
        else
            this.#header(written);
    }
    #header(written) {
        const line = written.endsWith('\r') ? written.slice(0, -1) : written;
        if (line.startsWith('diff --git '))
            this.#begin(true, line.slice(11));
        else if (line.startsWith('\\ ') && this.#after !== undefined)
            return;
        else if (this.#binary && /^(?:literal|delta) \d+$|^[A-Za-z][!-~]+$|^$/.test(line))
            return;
        else if (line.startsWith('index ') && this.#open)
            this.#index(line);
        else if (EXTENDED.test(line) && this.#open)
            this.#owed = LAST.test(line) ? undefined : 'what changed';
        else if (/^Binary files .+ differ$|^GIT binary patch$/.test(line))
            this.#binaryFile(line);
        else if (line.startsWith('--- '))
            this.#from(line.slice(4));
        else if (line.startsWith('+++ ') && this.#before !== undefined)
            this.#to(line.slice(4));
        else if (line.startsWith('@@ ') && this.#after !== undefined)
            this.#hunk(line);
        else
            throw this.#invalid(/^@@@|^diff --(?:cc|combined)/.test(line) ? 'is of a combined diff' : 'is no line of a diff');
    }
    finish() {
        this.#end();
        if (this.#number > 0 && !this.#open)
            throw this.#invalid('is no line of a diff');
        return this.#files.filter((file) => file.opaque || file.lines.length > 0);
    }
    #begin(git, names = '') {
        this.#end();
        this.#names = names;
        [this.#open, this.#git, this.#binary] = [true, git, false];
        [this.#before, this.#after, this.#lines] = [undefined, undefined, []];
        this.#owed = git ? 'what changed' : undefined;
    }
    #end() {
        if (this.#left.before > 0 || this.#left.after > 0)
            throw this.#invalid('ends a hunk too early: the diff is truncated');
        if (this.#owed !== undefined)
            throw this.#invalid(`ends a file without ${this.#owed}: the diff is truncated`);
        if (this.#after !== undefined)
            this.#files.push({ path: this.#after, lines: this.#lines, opaque: false });
    }
    /** `index 83db48f..bf2a5b1 100644`: content that differs must be shown. */
    #index(line) {
        const [, before = '', after = ''] = /^index ([0-9a-f]+)\.\.([0-9a-f]+)(?: \d+)?$/.exec(line) ?? [];
        if (after === '')
            throw this.#invalid('is of a combined diff');
        const nothing = (name) => EMPTY.test(name) || NO_NAME.test(name);
        this.#owed = before === after || (nothing(before) && nothing(after)) ? undefined : 'its lines';
    }
    #binaryFile(line) {
        if (!this.#open)
            this.#begin(false);
        [this.#binary, this.#owed] = [true, undefined];
        // Git writes a name twice on its first line, and both on the line about binary files.
        const [, quoted, plain] = /^(?:.+ )?(?:("b\/.+")|b\/(.+))$/.exec(this.#names) ?? / and (?:(".+")|(.+)) differ$/.exec(line) ?? [];
        const path = quoted === undefined ? (plain ?? '') : pathOf(quoted, true);
        const gone = line.endsWith(' and /dev/null differ');
        if (!gone)
            this.#files.push({ path: this.#names === '' ? pathOf(path, true) : path, lines: [], opaque: true });
    }
    #from(name) {
        // Outside of git a file begins here.
        if (!this.#open || this.#after !== undefined || !this.#git)
            this.#begin(false);
        [this.#before, this.#owed] = [name, '`+++` and a hunk'];
    }
    #to(name) {
        const path = pathOf(name, this.#git || (/^"?a\//.test(this.#before ?? '') && /^"?b\//.test(name)));
        this.#owed = 'a hunk';
        // A deleted file has no lines any more.
        this.#after = path;
        [this.#before] = [undefined];
    }
    #hunk(line) {
        const [, , before = '1', start = '', after = '1'] = HUNK.exec(line) ?? [];
        if (start === '')
            throw this.#invalid('is no line of a diff');
        this.#left = { before: Number.parseInt(before, 10), after: Number.parseInt(after, 10) };
        this.#next = Number.parseInt(start, 10);
        this.#owed = undefined;
    }
    #content(line) {
        // Some tools strip the blank that stands for "as before" from empty lines.
        const mark = line === '' || line === '\r' ? ' ' : line[0];
        if (mark === '\\')
            return;
        if (mark === '+' && this.#after !== '')
            this.#lines.push(this.#next);
        if (mark === ' ' || mark === '+') {
            this.#left.after -= 1;
            this.#next += 1;
        }
        if (mark === ' ' || mark === '-')
            this.#left.before -= 1;
        if (!' +-'.includes(mark ?? '') || this.#left.before < 0 || this.#left.after < 0)
            throw this.#invalid('does not belong into its hunk: the diff is truncated or was changed');
    }
    #invalid(what) {
        return new evidence/* EvidenceError */.oe('invalid', `line ${this.#number} of the diff ${what}`, HINT);
    }
}
/** The path after `+++`: in quotes if it has odd characters, else up to a tab; without git's `b/`. Nothing for `/dev/null`. */
function pathOf(written, prefixed) {
    const name = written.startsWith('"') ? unquoted(written) : (written.split('\t', 1)[0] ?? '');
    if (name === '/dev/null')
        return '';
    return prefixed ? name.replace(/^[abciow]\//, '') : name;
}

;// CONCATENATED MODULE: ./lib/report/change.js




/**
 * The change that is judged: of a diff in a file, since a tag, branch or commit, or of the pull request. Throws
 * `EvidenceError` where there is none or it cannot be read.
 */
async function changeOf(options, files, context) {
    const exempt = exemption(options.except ?? []);
    if (options.diff !== undefined)
        return { files: readDiff(await diffIn(options.diff, files)), exempt };
    const ref = options.since ?? context.base;
    if (ref === undefined)
        throw new evidence/* EvidenceError */.oe('missing', 'there is no pull request whose changed lines could be looked at', 'say what to compare with, `since: main`, or give a `diff`');
    // A pull request changes what it has beyond the point where it parted from its base; so does a branch beyond another.
    const { root, text } = await files.diffSince(ref, true);
    return { files: readDiff(text), root, exempt };
}
async function diffIn(path, files) {
    const { files: found, missed } = await files.find([path]);
    const [file] = found;
    if (!file) {
        const nearest = missed[0]?.nearest;
        throw new evidence/* EvidenceError */.oe('missing', `no file matches \`${path}\`${nearest ? `; found \`${nearest}\`` : ''}`);
    }
    if (found.length > 1)
        throw new evidence/* EvidenceError */.oe('ambiguous', `\`${path}\` matches ${found.length} files`);
    try {
        const text = await (0,json/* readText */.yR)(files.read(file));
        if (text.trim() === '')
            throw new evidence/* EvidenceError */.oe('empty', 'the diff is empty', 'a diff that failed looks like this; use `since` instead');
        return text;
    }
    catch (error) {
        if (!(error instanceof evidence/* EvidenceError */.oe))
            throw error;
        throw new evidence/* EvidenceError */.oe(error.cause, `\`${path}\`: ${error.message}`, error.hint);
    }
}
/** Patterns as for files, from the root of the repository; a folder stands for all in it. */
function exemption(patterns) {
    const tests = patterns.map((pattern) => {
        const plain = pattern.replace(/^\.\//, '').replace(/\/$/, '');
        if (!(0,core_glob/* isGlob */.fg)(pattern))
            return (path) => path === plain || path.startsWith(`${plain}/`);
        const glob = new core_glob/* Glob */.fo(pattern);
        return (path) => glob.matches(path);
    });
    return (path) => tests.some((test) => test(path));
}


/***/ })

};
