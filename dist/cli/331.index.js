export const id = 331;
export const ids = [331,841];
export const modules = {

/***/ 841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileJsonPath: () => (/* binding */ compileJsonPath)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2094);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7535);


/**
 * Compiles a query, or says what is wrong with its text; patterns written out in it are compiled, too. The libraries are
 * loaded when the first path is met, and RE2 only for a path that may need it.
 */
async function compileJsonPath(text) {
    const { FunctionExpressionType, JSONPathEnvironment, JSONPathError, JSONPathQuery, jsonpath } = await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.t.bind(__webpack_require__, 393, 19));
    const engine = /match|search/.test(text) ? (await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856))).RE2JS : undefined;
    // Twice what any document may nest, because filters look below what was selected.
    const environment = new JSONPathEnvironment({ maxRecursionDepth: 2 * _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.treeReportDepth });
    const types = {
        argTypes: [FunctionExpressionType.ValueType, FunctionExpressionType.ValueType],
        returnType: FunctionExpressionType.LogicalType,
    };
    environment.functionRegister.set('match', { ...types, call: patternFunction(engine, true) });
    environment.functionRegister.set('search', {
        ...types,
        call: patternFunction(engine, false),
    });
    let query;
    try {
        query = environment.compile(text);
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
    const fault = literalPatterns(query)
        .map((pattern) => patternFault(engine, pattern))
        .find(Boolean);
    if (fault)
        return fault;
    const select = (selecting, data) => {
        try {
            return selecting.query(data).values();
        }
        catch (error) {
            if (error instanceof JSONPathError)
                throw new _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `\`${text}\`: ${error.message}`);
            throw error;
        }
    };
    const { NameSelector, IndexSelector } = jsonpath.selectors;
    return {
        select: (data) => select(query, data),
        hasPlace: (data) => {
            const last = query.segments.at(-1);
            const open = last?.selectors.every((one) => !(one instanceof NameSelector) && !(one instanceof IndexSelector));
            if (!open)
                return false;
            const around = select(new JSONPathQuery(environment, query.segments.slice(0, -1)), data);
            return around.some((value) => typeof value === 'object' && value !== null);
        },
    };
}
/**
 * `match()` and `search()` of RFC 9535 on RE2, so that a pattern in a path cannot hang on hostile data. Where the RFC has
 * "no match" for what cannot be matched, this throws: findings that were not looked at would count as none.
 */
function patternFunction(engine, whole) {
    return (text, pattern) => {
        if (typeof text !== 'string' || typeof pattern !== 'string')
            return false;
        const fault = patternFault(engine, pattern);
        if (fault || !engine)
            throw new _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', fault ?? 'patterns are not available');
        if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.patternInputBytes)
            throw new _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `a text of ${text.length} characters is too long to be matched`);
        const matcher = engine.compile(pattern).matcher(text);
        return whole ? matcher.matches() : matcher.find();
    };
}
function patternFault(engine, pattern) {
    if (pattern.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.patternCharacters)
        return `the pattern has ${pattern.length} characters; the limit is ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.patternCharacters}`;
    try {
        engine?.compile(pattern);
        return undefined;
    }
    catch (error) {
        return `\`${pattern}\` is no RE2 pattern: ${error instanceof Error ? error.message : error}`;
    }
}
/** The patterns that stand as literals in calls of `match()` and `search()`, wherever in a query. */
function literalPatterns(node) {
    if (typeof node !== 'object' || node === null)
        return [];
    const { name, args, environment: _, token, ...inner } = node;
    void token;
    const called = Array.isArray(args) && (name === 'match' || name === 'search') ? args[1] : {};
    const own = typeof called.value === 'string' ? [called.value] : [];
    return [...own, ...[args, ...Object.values(inner)].flatMap(literalPatterns)];
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

/***/ 7331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonFact: () => (/* binding */ jsonFact),
/* harmony export */   pathFault: () => (/* binding */ pathFault),
/* harmony export */   pathOfFact: () => (/* binding */ pathOfFact),
/* harmony export */   readJsonOf: () => (/* binding */ readJsonOf)
/* harmony export */ });
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2094);
/* harmony import */ var _core_json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(841);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1503);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(556);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7953);





/**
 * Reads bytes that are no file as one JSON document, as strictly as a file; `what` names them in messages: `the body`.
 * Throws `EvidenceError`: `empty` or `invalid`.
 */
async function readJsonOf(what, bytes) {
    try {
        return await (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .Vh)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .Oo)(bytes));
    }
    catch (error) {
        if (!(error instanceof _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe))
            throw error;
        const page = /^\s*<(?:!doctype|html|head|body|\?xml)/i.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1'));
        const hint = page ? 'it looks like a page for people: a login, an error, maintenance?' : error.hint;
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe(error.cause, error.message.replaceAll('the file', what), hint);
    }
}
/** The JSONPath that stands after the prefix of a fact's name: `a.b` is `$.a.b`, and `[0].a` is `$[0].a`. */
function pathOfFact(rest) {
    return rest.startsWith('[') ? `$${rest}` : `$.${rest}`;
}
/** What is wrong with the path in a fact's name, if anything. */
async function pathFault(rest) {
    const query = await (0,_core_json_path_js__WEBPACK_IMPORTED_MODULE_1__.compileJsonPath)(pathOfFact(rest));
    return typeof query === 'string' ? `\`${pathOfFact(rest)}\` is no JSONPath (RFC 9535): ${query}` : undefined;
}
/**
 * The one value that a path selects, as a fact of its own type. Throws `EvidenceError`: `no-fact` for no value,
 * `ambiguous` for several, `invalid` for one that is no number, text, true or false. Messages never quote the value.
 */
async function jsonFact(name, path, data) {
    const query = await (0,_core_json_path_js__WEBPACK_IMPORTED_MODULE_1__.compileJsonPath)(path);
    if (typeof query === 'string')
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `\`${path}\` is no JSONPath (RFC 9535): ${query}`);
    const values = query.select(data);
    const [value] = values;
    if (value === undefined)
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('no-fact', `\`${path}\` selects nothing`);
    if (values.length > 1)
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('ambiguous', `\`${path}\` selects ${values.length} values`, 'write a path to one of them');
    if (typeof value === 'string')
        return { name, dimension: 'text', value };
    if (typeof value === 'boolean')
        return { name, dimension: 'flag', value };
    if (typeof value === 'number')
        return { name, dimension: 'number', value: (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .finite */ .E2)(value, path) };
    const found = value === null ? 'null' : (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value) ? 'a list' : 'a map of keys';
    throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `\`${path}\` is ${found}, and should be a number, text, true or false`);
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


/***/ })

};
