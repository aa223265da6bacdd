export const id = 589;
export const ids = [589];
export const modules = {

/***/ 5589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readResultsFile: () => (/* binding */ readResultsFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/evidence.js
var evidence = __webpack_require__(2094);
// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __webpack_require__(5524);
;// CONCATENATED MODULE: ./lib/read-results.js

/**
 * Reads a results document (or a list of them). Throws `UserError` unless it is JSON of the shape of
 * `schemas/results.schema.json`; `where` names it in messages.
 */
async function parseResults(text, where) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        throw (0,problem/* callError */.r)('results-invalid', `\`${where}\` is not valid JSON`);
    }
    // The validator is large and only few runs read results.
    const { results: validate } = await __webpack_require__.e(/* import() */ 256).then(__webpack_require__.bind(__webpack_require__, 6256));
    const documents = Array.isArray(document) ? document : [document];
    if (documents.length === 0)
        throw (0,problem/* callError */.r)('results-invalid', `\`${where}\` has no results in it`);
    for (const one of documents) {
        if (validate(one))
            continue;
        const [error] = validate.errors ?? [];
        throw new problem/* UserError */.y([
            {
                id: 'results-invalid',
                severity: 'error',
                message: `\`${where}\` is no gonogo results document: ${error?.instancePath || 'its top level'} does not have the right shape (${error?.keyword})`,
                hint: 'write one with `gonogo check --results FILE`',
            },
        ]);
    }
    return documents;
}

// EXTERNAL MODULE: ./lib/reading/json.js
var json = __webpack_require__(556);
// EXTERNAL MODULE: ./lib/desk/file-bytes.js
var file_bytes = __webpack_require__(4049);
;// CONCATENATED MODULE: ./lib/desk/results-file.js






/** The results documents in a file, in any encoding that a shell may have written. Throws `UserError`. */
async function readResultsFile(cwd, name, hint) {
    let text;
    try {
        text = await (0,json/* readText */.yR)((0,file_bytes/* fileBytes */.s)((0,external_node_path_.resolve)(cwd, name), name));
    }
    catch (error) {
        if (!(error instanceof evidence/* EvidenceError */.oe))
            throw error;
        throw (0,problem/* callError */.r)('results-invalid', `\`${name}\` cannot be read: ${error.message}`, hint);
    }
    return parseResults(text, name);
}


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


/***/ })

};
