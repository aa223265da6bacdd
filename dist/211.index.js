export const id = 211;
export const ids = [211];
export const modules = {

/***/ 5476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ UnprovenError),
/* harmony export */   DW: () => (/* binding */ PROVE_RUN),
/* harmony export */   nP: () => (/* binding */ defineFormat)
/* harmony export */ });
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2094);

/**
 * Thrown by formats whose clean output proves nothing, because a step that failed may leave the same (`[]`). `clean` is what
 * the report says once the option `ran` proves the run; without it the cause is `empty`.
 */
class UnprovenError extends _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe {
    clean;
    constructor(message, clean, hint = PROVE_RUN) {
        super('empty', message, hint);
        this.clean = clean;
    }
}
/** How a step proves that a tool ran. */
const PROVE_RUN = 'have the step write the exit code (`code=0; tool … > report || code=$?; echo $code > audit.exit`) and say `ran: { file: audit.exit, equals: 0 }`';
/** Says that a format is one; its type is checked against the reading of its kind. */
const defineFormat = () => (format) => format;


/***/ }),

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

/***/ 996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ errorWords),
/* harmony export */   y: () => (/* binding */ toolWords)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7953);

const LONGEST = 160;
/** What credentials look like: known prefixes, and long runs of letters with digits. */
const SECRET = /\b(?:gh[opsu]_|github_pat_|glpat-|npm_|pypi-|xox[abp]-|AKIA|ASIA)[\w-]*|(?=[\w+=-]*\d)(?=[\w+=-]*[A-Za-z])[\w+=-]{24,}/g;
/**
 * A tool's own words, fit to be quoted in a message: one line of at most 160 characters, without control characters,
 * without the credentials and queries of URLs and without anything that looks like a token (THREATS E17, E19).
 */
function toolWords(value) {
    if (typeof value !== 'string')
        return undefined;
    const plain = value
        .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .replaceAll(/:\/\/[^\s/@]*@/g, '://')
        .replaceAll(/(:\/\/[^\s?#]*)[?#]\S*/g, '$1')
        .replaceAll(SECRET, '…')
        .trim();
    if (plain === '')
        return undefined;
    return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}
/** What an error document says, by its code and its words: `ENOLOCK: This command requires an existing lockfile.` */
function errorWords(document) {
    const code = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(document);
    const places = [
        (0,_value_js__WEBPACK_IMPORTED_MODULE_0__.at)(document, 'error', 'summary'),
        (0,_value_js__WEBPACK_IMPORTED_MODULE_0__.at)(document, 'error', 'message'),
        (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(document, 'error'),
        (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(document, 'message'),
    ];
    const words = places.map(toolWords).find((one) => one !== undefined && one !== code);
    const said = [code, words].filter((part) => part !== undefined);
    return said.length === 0 ? undefined : said.join(': ');
}


/***/ }),

/***/ 7953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   xS: () => (/* binding */ finiteText)
/* harmony export */ });
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2094);

/** True for a JSON object. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** True for a JSON array. */
function isList(value) {
    return Array.isArray(value);
}
/** An own property; `undefined` when there is none. Never reaches into prototypes. */
function own(value, key) {
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** The value at a path of own properties. */
function at(value, ...keys) {
    return keys.reduce((node, key) => own(node, key), value);
}
/** A whole number of zero or more. `name` says where it stands, for the message. */
function count(value, name) {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `\`${name}\` is ${describe(value)}, and should be a whole number of zero or more`);
}
/** A finite number. Integers beyond 2^53 have lost digits and are refused. */
function finite(value, name) {
    if (typeof value === 'number' && Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)))
        return value;
    throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `\`${name}\` is ${describe(value)}, and should be a finite number`);
}
/** A map of keys. */
function object(value, name) {
    if (isObject(value))
        return value;
    throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `\`${name}\` is ${describe(value)}, and should be a map of keys`);
}
/** A list. */
function list(value, name) {
    if (isList(value))
        return value;
    throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `\`${name}\` is ${describe(value)}, and should be a list`);
}
/** Text, or `undefined` when it is anything else. */
function text(value) {
    return typeof value === 'string' ? value : undefined;
}
/** A whole number of zero or more written as text, as XML attributes and line formats have them. */
function countText(value, name) {
    if (value !== undefined && /^\d{1,15}$/.test(value.trim()))
        return Number.parseInt(value, 10);
    throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `\`${name}\` is ${value === undefined ? 'missing' : 'no whole number of zero or more'}`);
}
/** A decimal number written as text. */
function finiteText(value, name) {
    if (value !== undefined && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/.test(value.trim())) {
        const number = Number.parseFloat(value);
        if (Number.isFinite(number))
            return number;
    }
    throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `\`${name}\` is ${value === undefined ? 'missing' : 'no number'}`);
}
/**
 * The code of an error document, `ENOLOCK` of `{"error": {"code": "ENOLOCK"}}` or an HTTP status. Only short identifiers,
 * so that a message can name it: free text of a report may be anything.
 */
function errorCode(document) {
    const codes = [
        at(document, 'error', 'code'),
        own(document, 'code'),
        own(document, 'error'),
        own(document, 'errorCode'),
    ];
    const code = codes.find((one) => typeof one === 'string' && /^[A-Z][A-Z0-9_]{2,63}$/.test(one));
    if (code !== undefined)
        return code;
    const status = own(document, 'statusCode');
    return typeof status === 'number' && Number.isInteger(status) && status >= 100 && status < 600
        ? `HTTP status ${status}`
        : undefined;
}
function describe(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map of keys';
    return typeof value === 'string' ? 'text' : `\`${value}\``;
}


/***/ }),

/***/ 6773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readXml)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2094);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7535);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1503);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1965);





/** `<!DOCTYPE coverage SYSTEM "…">`: an external identifier and nothing else, as Cobertura and JaCoCo write it. */
const BARE_DOCTYPE = /^\s*[\w:.-]+(?:\s+(?:SYSTEM\s+(?:"[^"<>[]*"|'[^'<>[]*')|PUBLIC\s+"[^"<>[]*"\s+(?:"[^"<>[]*"|'[^'<>[]*')))?\s*$/;
/** The largest single text, CDATA section or comment that is held in memory. */
const PIECE_CHARACTERS = 64 * 1024 * 1024;
const SINGLE_BYTE = /^(?:us-ascii|ascii|iso-8859-\d+|latin1|windows-125\d)$/i;
/**
 * Reads an XML document strictly and with bounded memory. Throws `EvidenceError` (`invalid`; `empty` for nothing at
 * all) unless it is well-formed to the last byte. External identifiers are ignored and never opened; an internal
 * subset is refused, so that no entity but the five of XML exists (THREATS D09, D10).
 */
async function readXml(stream, handlers) {
    const { head, whole } = await (0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .peek */ .se)(stream, 4);
    const encoding = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .encodingOf */ .P$)(head);
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ position: true });
    let depth = 0;
    let since = 0;
    let ascii = true;
    let content = false;
    let declared;
    const fail = (message) => {
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe('invalid', `${message} (line ${parser.line}, column ${parser.column})`);
    };
    parser.on('error', (error) => fail(`the XML is not well-formed: ${error.message.replace(/^\S*\d+:\d+: /, '')}`));
    parser.on('xmldecl', (declaration) => {
        declared = declaration.encoding;
        if (!agrees(declared, encoding))
            fail(`the file says it is ${declared}, and its bytes are ${encoding.toUpperCase()}`);
    });
    parser.on('doctype', (doctype) => {
        if (!BARE_DOCTYPE.test(doctype))
            fail('the document type declaration has an internal subset, which is refused');
    });
    parser.on('opentag', (tag) => {
        since = 0;
        depth += 1;
        if (depth > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.streamDepth)
            fail(`the XML is nested deeper than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.streamDepth} levels`);
        handlers.open(tag.name, tag.attributes);
    });
    parser.on('closetag', (tag) => {
        since = 0;
        depth -= 1;
        handlers.close?.(tag.name);
    });
    if (handlers.text) {
        const hear = handlers.text.bind(handlers);
        parser.on('text', hear);
        parser.on('cdata', hear);
    }
    for await (const piece of (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(whole, encoding)) {
        content ||= piece.trim() !== '';
        since += piece.length;
        if (since > PIECE_CHARACTERS)
            fail('a single text in the XML is larger than 64 MiB');
        if (ascii && /[^\u0000-\u007f]/.test(piece))
            ascii = false;
        parser.write(piece);
        if (!ascii && declared !== undefined && SINGLE_BYTE.test(declared))
            fail(`the file says it is ${declared}, which is not read; write UTF-8`);
    }
    if (!content)
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe('empty', 'the file has no content');
    parser.close();
}
function agrees(declared, encoding) {
    if (declared === undefined)
        return true;
    if (encoding === 'utf-8')
        return /^utf-?8$/i.test(declared) || SINGLE_BYTE.test(declared);
    return /^utf-?16(?:le|be)?$/i.test(declared);
}


/***/ }),

/***/ 5354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ staleness),
/* harmony export */   h: () => (/* binding */ ageOf)
/* harmony export */ });
/* harmony import */ var _core_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1289);

/** Under Actions a report is written by the run that judges it; a day covers every schedule. */
const ACTIONS_MAX_AGE = 24 * 3600;
/** Clocks differ; a report from further ahead than this is dated wrongly. */
const SKEW = 300;
/** Seconds since the report was made: from the time inside it, else the file's. */
function ageOf(file, reading, context) {
    return context.now - (reading?.generatedAt ?? file.modifiedAt);
}
/** Everything that makes a report stale: too old, from the future, of another commit, or committed. */
async function staleness(file, reading, options, context, files) {
    const found = [];
    const stale = (message, hint) => found.push({ cause: 'stale', message, ...(hint ? { hint } : {}) });
    const limit = options['max-age'] ?? (context.actions ? ACTIONS_MAX_AGE : undefined);
    const age = ageOf(file, reading, context);
    if (limit !== undefined && age > limit) {
        stale(`\`${file.path}\` is ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayNumber */ .oR)(age, 'duration', 3)} old; at most ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayNumber */ .oR)(limit, 'duration', 3)} is allowed`, 'run the tool again');
    }
    if (reading.generatedAt !== undefined && age < -SKEW) {
        stale(`\`${file.path}\` says it was made ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayNumber */ .oR)(-age, 'duration', 3)} from now`, 'check the clock of the machine that wrote it');
    }
    if (reading.commit !== undefined && context.commit !== undefined && !sameCommit(reading.commit, context.commit)) {
        stale(`\`${file.path}\` is about commit ${reading.commit.slice(0, 12)}, and ${context.commit.slice(0, 12)} is judged`);
    }
    if (context.actions && options.tracked !== true) {
        const tracked = await files.tracked(file.path);
        if (tracked)
            stale(`\`${file.path}\` is committed to the repository, so this run did not write it`, 'say `tracked: true` if it is meant to be committed');
        if (tracked === undefined)
            stale(`git could not tell whether \`${file.path}\` is committed, so it may not be of this run`);
    }
    return found;
}
function sameCommit(a, b) {
    const short = Math.min(a.length, b.length);
    return short >= 7 && a.slice(0, short).toLowerCase() === b.slice(0, short).toLowerCase();
}


/***/ }),

/***/ 7211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ findReports),
  gatherReports: () => (/* binding */ gatherReports),
  Y: () => (/* binding */ hashed)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/core/evidence.js
var evidence = __webpack_require__(2094);
// EXTERNAL MODULE: ./lib/report/fresh.js
var fresh = __webpack_require__(5354);
// EXTERNAL MODULE: ./lib/core/display.js
var display = __webpack_require__(1289);
// EXTERNAL MODULE: ./lib/reading/bytes.js
var reading_bytes = __webpack_require__(1503);
// EXTERNAL MODULE: ./lib/reading/text.js
var reading_text = __webpack_require__(1965);
;// CONCATENATED MODULE: ./lib/report/ran.js





/** An exit code and some white space. */
const LONGEST = 64;
/** A step writes the code right after its report; unpacking an artifact may turn the two around. */
const ORDER = 60;
/**
 * Reads the exit code that a step wrote (SPEC section 5, `ran`). It proves a run only if it is there, a number, one of
 * the codes the author expects, and as fresh as the newest of the reports; each failure has a cause of its own.
 */
async function readRan(ran, reports, options, files, context) {
    try {
        const file = await findCode(ran.file, files);
        const source = {
            kind: 'file',
            where: file.path,
            bytes: file.bytes,
            ageSeconds: Math.round((0,fresh/* ageOf */.h)(file, undefined, context)),
            trust: 'workspace',
        };
        const stale = [...(await (0,fresh/* staleness */.T)(file, {}, options, context, files)), ...behind(file, reports)];
        const code = await readCode(file, files);
        return { problems: [...stale, ...unexpected(code, file, ran)], sources: [source], code };
    }
    catch (error) {
        if (!(error instanceof evidence/* EvidenceError */.oe))
            throw error;
        return { problems: [error.toProblem()], sources: [] };
    }
}
async function findCode(path, files) {
    const { files: found, missed } = await files.find([path]);
    const [file] = found;
    const nearest = missed[0]?.nearest;
    if (!file)
        throw new evidence/* EvidenceError */.oe('missing', `no file matches \`${path}\`, which should hold the exit code${nearest ? `; found \`${nearest}\`` : ''}`, `have the step write it: \`code=0; tool … > report || code=$?; echo $code > ${path}\``);
    if (found.length > 1)
        throw new evidence/* EvidenceError */.oe('ambiguous', `\`${path}\` matches ${found.length} files, and only one holds the exit code`);
    return file;
}
/** A code that is older than the report is left over from another run. */
function behind(file, reports) {
    const newest = Math.max(...reports.map((report) => report.modifiedAt));
    if (!(newest - file.modifiedAt > ORDER))
        return [];
    const message = `\`${file.path}\` is ${(0,display/* displayNumber */.oR)(newest - file.modifiedAt, 'duration', 3)} older than the report, so it is of another run`;
    return [{ cause: 'stale', message, hint: 'write the exit code after the report, in the same step' }];
}
function unexpected(code, file, ran) {
    const expected = [ran.equals].flat();
    if (expected.includes(code))
        return [];
    const wanted = expected.join(' or ');
    return [
        {
            cause: 'invalid',
            message: `the tool ended with exit code ${code} (\`${file.path}\`), and ${wanted} is what proves its run`,
            hint: 'see what the tool says; if that code is no failure of its own, add it to `equals`',
        },
    ];
}
/**
 * What keeps a report that proves nothing by itself (an empty file, `[]`) from being a clean one. An exit code that the
 * author expects and that is not 0 means findings or a failure, never nothing: Yarn 4 ends with 1 in both cases.
 */
function unprovenStill(unproven, ran) {
    if (!ran)
        return [unproven];
    if (ran.problems.length > 0 || ran.code === 0)
        return ran.problems;
    const message = `${unproven.message}, and the tool ended with exit code ${ran.code}: it failed, or what it found is not here`;
    return [
        { cause: 'empty', message, hint: 'see what the tool says; only exit code 0 makes a report of nothing a clean one' },
    ];
}
/** The code in the file. Throws `EvidenceError`: `empty`, or `invalid` for anything but a number from 0 to 255. */
async function readCode(file, files) {
    const bytes = await (0,reading_bytes/* collect */.Fo)(files.read(file), LONGEST).catch((error) => {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    });
    let text = '';
    if (bytes)
        for await (const piece of (0,reading_text/* decode */.D4)((0,reading_bytes/* once */.Oo)(bytes)))
            text += piece;
    if (bytes && text.trim() === '')
        throw new evidence/* EvidenceError */.oe('empty', `\`${file.path}\` is empty, and should hold an exit code`);
    const code = /^\d{1,3}$/.test(text.trim()) ? Number.parseInt(text, 10) : Number.NaN;
    if (code <= 255)
        return code;
    throw new evidence/* EvidenceError */.oe('invalid', `\`${file.path}\` does not hold an exit code, which is a number from 0 to 255`, `write nothing else into it: \`echo $code > ${file.path}\``);
}

// EXTERNAL MODULE: ./lib/kinds/format.js
var kinds_format = __webpack_require__(5476);
// EXTERNAL MODULE: ./lib/reading/json.js
var json = __webpack_require__(556);
// EXTERNAL MODULE: ./lib/reading/tool-words.js
var tool_words = __webpack_require__(996);
// EXTERNAL MODULE: ./lib/reading/value.js
var value = __webpack_require__(7953);
// EXTERNAL MODULE: ./lib/reading/xml.js
var xml = __webpack_require__(6773);
;// CONCATENATED MODULE: ./lib/report/recognise.js








/** How much of a file is looked at to tell what it is. */
const HEAD_BYTES = 64 * 1024;
/**
 * Tells the format of a report by its content and reads it. `kind` limits what is expected; `named` is the author's
 * `format:`. Throws `EvidenceError`: what a format says of its own, or `invalid` when no format fits.
 */
async function recognise(stream, formats, kind, named, request) {
    const peeked = await (0,reading_bytes/* peek */.se)(stream, HEAD_BYTES);
    try {
        return await readAs(peeked, formats, kind, named, request);
    }
    finally {
        await peeked.close();
    }
}
async function readAs({ head, whole, short }, formats, kind, named, request) {
    const start = (0,reading_text/* glimpse */.m8)(head);
    if (start.includes('\0'))
        throw new evidence/* EvidenceError */.oe('invalid', 'the file has NUL bytes: it is not text');
    const candidates = formats.filter((format) => (kind === undefined || format.kind === kind) && (named === undefined || format.id === named));
    if (short && start.trim() === '')
        return silence(head.length, candidates, named);
    const byLine = candidates.find((format) => format.shape === 'lines' && (named !== undefined || format.matches(start)));
    if (byLine?.shape === 'lines')
        return settle(byLine, () => byLine.read(whole, request));
    const first = start.trimStart()[0];
    if (first === '<')
        return readAsXml(whole, start, candidates, formats, kind, named, request);
    if (first === '{' || first === '[' || candidates.every((format) => format.shape === 'json')) {
        return readAsJson(await (0,json/* readJson */.Vh)(whole), candidates, formats, kind, named, request);
    }
    throw unknown(kind, other(formats, (format) => format.shape === 'lines' && format.matches(start)));
}
/** Reads by a format, and keeps apart what it says only if the run is proved. */
async function settle(format, read) {
    try {
        return { format, reading: await read() };
    }
    catch (error) {
        if (!(error instanceof kinds_format/* UnprovenError */.AN))
            throw error;
        return { format, reading: error.clean, unproven: error.toProblem() };
    }
}
/** An empty file proves nothing, unless the author names a tool that writes nothing when clean, and proves its run. */
function silence(bytes, candidates, named) {
    const message = bytes === 0 ? 'the file is empty (0 bytes)' : 'the file has no content';
    const silent = candidates.filter((format) => format.silence !== undefined);
    const [format] = silent;
    if (named !== undefined && format?.silence !== undefined)
        return { format, reading: format.silence, unproven: { cause: 'empty', message, hint: kinds_format/* PROVE_RUN */.DW } };
    const ids = silent.map(({ id }) => `\`format: ${id}\``).join(' or ');
    throw new evidence/* EvidenceError */.oe('empty', message, ids === ''
        ? undefined
        : `if the tool writes nothing when it finds nothing, say ${ids} and prove its run with \`ran\``);
}
async function readAsJson(document, candidates, formats, kind, named, request) {
    const isJson = (format) => format.shape === 'json';
    const format = candidates.filter(isJson).find((one) => named !== undefined || one.matches(document));
    if (format)
        return settle(format, () => format.read(document, request));
    if (document === null || (Array.isArray(document) && document.length === 0))
        throw new evidence/* EvidenceError */.oe('invalid', `the file is \`${document === null ? 'null' : '[]'}\`, which says neither what wrote it nor that anything was looked at`, 'if that is how the tool says that it found nothing, name its `format` and prove its run with `ran`');
    throw unknown(kind, other(formats, (one) => isJson(one) && one.matches(document)), toolError(document));
}
async function readAsXml(whole, start, candidates, formats, kind, named, request) {
    const isXml = (format) => format.shape === 'xml';
    const root = await rootOf(start);
    const format = candidates
        .filter(isXml)
        .find((one) => named !== undefined || (root !== undefined && one.matches(root)));
    if (format)
        return settle(format, () => format.read(whole, request));
    // A file cut before its root element is truncated XML, not another format; the strict reader says where.
    if (root === undefined)
        await (0,xml/* readXml */.k)(whole, { open: () => { } });
    if (root?.name.toLowerCase() === 'html')
        throw new evidence/* EvidenceError */.oe('invalid', 'the file is an HTML page, not a report: probably an error or a login page that was saved');
    throw unknown(kind, other(formats, (one) => isXml(one) && root !== undefined && one.matches(root)), root && `its root element is <${root.name}>`);
}
/** The root element of a document whose beginning is at hand. */
async function rootOf(start) {
    let root;
    const open = (name, attributes) => {
        root = { name, attributes };
        throw new FoundRoot();
    };
    try {
        await (0,xml/* readXml */.k)((0,reading_bytes/* once */.Oo)(new TextEncoder().encode(start.replace(/^(<\?xml[^>]*?)\s+encoding=("[^"]*"|'[^']*')/, '$1'))), {
            open,
        });
    }
    catch (error) {
        if (!(error instanceof FoundRoot) && !(error instanceof evidence/* EvidenceError */.oe))
            throw error;
    }
    return root;
}
class FoundRoot extends Error {
}
function other(formats, matches) {
    return formats.find(matches);
}
/** JSON that tools write instead of a report when they fail: `{"error": …}`, `{"message": …}`. */
function toolError(document) {
    if (!['error', 'errors', 'message'].some((key) => (0,value/* own */.ZV)(document, key) !== undefined))
        return undefined;
    const words = (0,tool_words/* errorWords */.Y)(document);
    return `it is an error document that a tool wrote instead of a report${words ? ` (${words})` : ''}`;
}
function unknown(kind, looksLike, detail) {
    const what = kind === undefined
        ? 'the file is in no format that gonogo reads'
        : `the file is in no format that \`${kind}\` reads`;
    if (!looksLike)
        return new evidence/* EvidenceError */.oe('invalid', detail ? `${what}: ${detail}` : what);
    return new evidence/* EvidenceError */.oe('invalid', `${what}: it is ${looksLike.id}, which belongs to \`${looksLike.kind}\``, `use the check \`${looksLike.kind}\` for this file`);
}

;// CONCATENATED MODULE: ./lib/report/gather.js





/** The reports of one criterion, and those it is compared with where it names such (SPEC section 3). */
async function gatherReports(kind, options, ports, context, request) {
    const evidence = await gatherOwn(kind, options, ports, context, request);
    if (options.baseline === undefined)
        return evidence;
    const { withBaseline } = await __webpack_require__.e(/* import() */ 424).then(__webpack_require__.bind(__webpack_require__, 9424));
    const gather = (other, when) => gatherOwn(kind, other, ports, when, request);
    return withBaseline(evidence, { ...options, baseline: options.baseline }, gather, ports.files, context);
}
/**
 * Finds, recognises and reads the reports of one criterion, and adds them up. Each file proves its own run and age; a
 * bad one is a problem beside the facts of the good ones, never hidden by them.
 */
async function gatherOwn(kind, options, ports, context, request) {
    const { formats } = await __webpack_require__.e(/* import() */ 684).then(__webpack_require__.bind(__webpack_require__, 684));
    const { files, problems } = await findReports(options, ports.files);
    const known = formats.filter((format) => format.kind === kind.name);
    if (options.format !== undefined && !known.some((format) => format.id === options.format)) {
        const ids = known.map((format) => format.id).join(', ');
        return {
            facts: [],
            sources: [],
            problems: [
                {
                    cause: 'invalid',
                    message: `\`${kind.name}\` reads no format \`${options.format}\``,
                    hint: `formats are ${ids}`,
                },
            ],
        };
    }
    const readings = [];
    const sources = [];
    const ran = options.ran && (await readRan(options.ran, files, options, ports.files, context));
    for (const file of files) {
        const read = await readReport(file, formats, kind, options, ports.files, context, request);
        sources.push(read.source);
        const unproven = read.unproven ? unprovenStill(read.unproven, ran) : [];
        // What is wrong with `ran` itself is told once, below.
        if (!ran?.problems.length)
            problems.push(...unproven);
        problems.push(...read.problems);
        if (read.reading && unproven.length === 0)
            readings.push(read.reading);
    }
    sources.push(...(ran?.sources ?? []));
    problems.push(...(ran?.problems ?? []));
    if (readings.length === 0)
        return { facts: [], sources, problems };
    try {
        const combined = kind.combine(readings);
        return { ...combined, sources, problems: [...problems, ...combined.problems] };
    }
    catch (error) {
        if (!(error instanceof evidence/* EvidenceError */.oe))
            throw error;
        return { facts: [], sources, problems: [...problems, error.toProblem()] };
    }
}
/** The files that the option `report` names, and a problem for each name that finds none or for too few files. */
async function findReports(options, files) {
    const patterns = [options.report].flat();
    const found = await files.find(patterns);
    const problems = found.missed.map(({ pattern, nearest }) => ({
        cause: 'missing',
        message: `no file matches \`${pattern}\`${nearest ? `; found \`${nearest}\`` : ''}`,
        hint: nearest
            ? `write \`${nearest}\`, or have the tool write \`${pattern}\``
            : `have an earlier step write \`${pattern}\``,
    }));
    const wanted = options['min-files'] ?? 1;
    if (problems.length === 0 && found.files.length < wanted) {
        problems.push({
            cause: 'missing',
            message: `${found.files.length} of at least ${wanted} files match \`${patterns.join('`, `')}\``,
        });
    }
    return { files: found.files, problems };
}
async function readReport(file, formats, kind, options, files, context, request) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const base = { kind: 'file', where: file.path, bytes: file.bytes, trust: 'workspace' };
    try {
        const stream = hashed(files.read(file), hash);
        const { format, reading, unproven } = await recognise(stream, formats, kind.name, options.format, request);
        const source = {
            ...base,
            format: format.id,
            ...(reading.tool === undefined ? {} : { tool: reading.tool }),
            sha256: hash.digest('hex'),
            ageSeconds: Math.round((0,fresh/* ageOf */.h)(file, reading, context)),
        };
        const located = kind.locate ? kind.locate(reading, file.path) : reading;
        return {
            source,
            problems: await (0,fresh/* staleness */.T)(file, reading, options, context, files),
            reading: located,
            ...(unproven === undefined ? {} : { unproven: inFile(file, unproven) }),
        };
    }
    catch (error) {
        if (!(error instanceof evidence/* EvidenceError */.oe))
            throw error;
        return {
            source: { ...base, ageSeconds: Math.round((0,fresh/* ageOf */.h)(file, undefined, context)) },
            problems: [inFile(file, error.toProblem())],
        };
    }
}
function inFile(file, problem) {
    return { ...problem, message: `\`${file.path}\`: ${problem.message}` };
}
/** The same stream, with everything that goes by added to a digest. */
async function* hashed(stream, hash) {
    for await (const piece of stream) {
        hash.update(piece);
        yield piece;
    }
}


/***/ })

};
