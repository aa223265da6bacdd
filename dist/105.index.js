export const id = 105;
export const ids = [105];
export const modules = {

/***/ 5575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lines)
/* harmony export */ });
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2094);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7535);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1965);



/**
 * The lines of a stream without their terminators (LF, CRLF or CR). Memory stays bounded: a line over 1 MiB throws
 * `EvidenceError` (`invalid`). A file that ends in a terminator has no empty last line.
 */
async function* lines(stream) {
    let rest = '';
    let afterReturn = false;
    for await (const decoded of (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(stream)) {
        const piece = afterReturn && decoded.startsWith('\n') ? decoded.slice(1) : decoded;
        afterReturn = decoded.endsWith('\r');
        const parts = (rest + piece).split(/\r\n|\n|\r/);
        rest = parts.pop() ?? '';
        for (const line of parts)
            yield bounded(line);
        bounded(rest);
    }
    if (rest !== '')
        yield rest;
}
function bounded(line) {
    if (line.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.streamLineBytes)
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `a line is longer than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.streamLineBytes} characters (1 MiB)`);
    return line;
}


/***/ }),

/***/ 8105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherLog: () => (/* binding */ gatherLog)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/core/evidence.js
var evidence = __webpack_require__(2094);
// EXTERNAL MODULE: ./lib/report/fresh.js
var fresh = __webpack_require__(5354);
// EXTERNAL MODULE: ./lib/report/gather.js + 2 modules
var gather = __webpack_require__(7211);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/reading/lines.js
var lines = __webpack_require__(5575);
// EXTERNAL MODULE: ./lib/reading/json.js
var json = __webpack_require__(556);
// EXTERNAL MODULE: ./lib/reading/value.js
var value = __webpack_require__(7953);
;// CONCATENATED MODULE: ./lib/reading/log-level.js



const WORDS = {
    error: 'error err erro fatal fata ftl critical crit severe panic pani pnc dpanic emergency emerg alert fail',
    warning: 'warning warn wrn',
    other: 'info information informational inf notice debug debu dbug dbg trace trac trce trc verbose vrb',
};
/** Words that are levels only under a key; elsewhere `config: ERROR` and `[default] ERROR` are not theirs to decide. */
const UNDER_A_KEY = 'fine finer finest config default log success ok';
const LEVELS = new Map([
    ...Object.entries(WORDS).flatMap(([level, words]) => words.split(' ').map((word) => [word, level])),
    ...UNDER_A_KEY.split(' ').map((word) => [word, 'other']),
]);
/** Keys under which loggers write the level; where there are several, the worst counts. */
const KEYS = [
    'level',
    'severity',
    'severityText',
    'severity_text',
    'levelname',
    'loglevel',
    'log.level',
    'lvl',
    '@level',
    '@l',
];
/** Keys of the text itself, where a collector wraps lines that say no level. */
const TEXTS = ['message', 'msg', 'log'];
const WORD = Object.values(WORDS).join(' ').replaceAll(' ', '|');
/** In text anywhere, a word in capitals; `FAIL` alone is more often that of a test. */
const CAPITALS = WORD.replace('|fail', '').toUpperCase();
/** `level=error`, `"severity": "error"`, wherever in the line. */
const KEYED = new RegExp(`\\b(?:level|severity|lvl|loglevel|levelname)["']?\\s*[=:]\\s*["']?(${[...LEVELS.keys()].join('|')})\\b`, 'i');
/** [error] [core:error] [02:10:00 ERR] <warn> */
const BRACKETS = new RegExp(`[[<(](?:[^\\])>]{0,60}[\\s:|])?(${WORD})\\s*[\\])>]`, 'i');
/** Where else a line of text says its level, each with the word as its one group. */
const PLACES = [
    // error: at the start, behind a time, a place in a file, a bracket or another colon
    new RegExp(`(?:^\\s*|[\\])}>:|-]\\s+|\\d[\\dZ.,]*\\s+)(${WORD})(?:\\[[^\\]]{0,60}\\])?:`, 'i'),
    // error between tabs, npm ERR!
    new RegExp(`(?:^|\\t)(${WORD})\\t`, 'i'),
    new RegExp(`^(?:npm\\s+)?(${WORD})!\\s`, 'i'),
    new RegExp(`(?<![A-Za-z0-9_])(${CAPITALS})(?![A-Za-z0-9_])`),
];
/** How an error begins that nobody logged: an exception, a panic of Go, a traceback of Python. */
const THROWN = /^\s*(?:Uncaught |Unhandled |Caused by: |Exception in thread "[^"]*" )*(?:[\w.$]*(?:Error|Exception)(?:: |$)|panic: |fatal error: |Traceback \(most recent call last\)|thread '.*' panicked at )/;
/** The header of glog and klog: `E1121 02:10:00.000000`. */
const GLOG = /^([IWEF])\d{4} \d{2}:\d{2}:\d{2}/;
/** Terminals colour levels. */
const COLOUR = /\u001b\[[\d;]*m/g;
/** Levels without a key stand near the beginning; a message may quote anything. */
const HEAD = 400;
/**
 * The level of one line. A JSON object says it under a key; in text the first word that stands where levels stand
 * decides, so that `INFO 0 ERROR lines` is no error.
 */
function levelOf(line) {
    const text = line.includes('\u001b') ? line.replaceAll(COLOUR, '') : line;
    return (/^\s*\{/.test(text) ? levelOfJson(text) : undefined) ?? levelOfText(text);
}
function levelOfJson(text) {
    let document;
    try {
        document = (0,json/* parseJson */.qF)(text);
    }
    catch (error) {
        // A line that is cut, or that has its level twice, is read as text: the first level counts.
        if (error instanceof evidence/* EvidenceError */.oe)
            return undefined;
        throw error;
    }
    if (!(0,value/* isObject */.Gv)(document))
        return undefined;
    const number = (0,value/* own */.ZV)(document, 'severityNumber') ?? (0,value/* own */.ZV)(document, 'severity_number');
    const said = [...KEYS.map((key) => (0,value/* own */.ZV)(document, key)), (0,value/* own */.ZV)((0,value/* own */.ZV)(document, 'log'), 'level')].map(named);
    const level = worst([...said, typeof number === 'number' ? ofOpenTelemetry(number) : undefined]);
    if (level)
        return level;
    const message = TEXTS.map((key) => (0,value/* own */.ZV)(document, key)).find((value) => typeof value === 'string');
    return typeof message === 'string' ? levelOfText(message) : undefined;
}
function worst(levels) {
    return ['error', 'warning', 'other'].find((level) => levels.includes(level));
}
function named(value) {
    if (typeof value === 'number')
        return value < 8 ? ofSyslog(value) : ofBunyan(value);
    return typeof value === 'string' ? LEVELS.get(value.trim().toLowerCase()) : undefined;
}
/** RFC 5424, table 2, as GELF has it: 0 to 3 are errors, 4 is a warning. */
function ofSyslog(value) {
    return value <= 3 ? 'error' : value < 5 ? 'warning' : 'other';
}
/** Bunyan and Pino: 40 is a warning, 50 an error, 60 fatal (https://github.com/trentm/node-bunyan#levels). */
function ofBunyan(value) {
    return value >= 50 ? 'error' : value >= 40 ? 'warning' : 'other';
}
/** https://opentelemetry.io/docs/specs/otel/logs/data-model/#field-severitynumber */
function ofOpenTelemetry(value) {
    return value >= 17 ? 'error' : value >= 13 ? 'warning' : 'other';
}
function levelOfText(text) {
    const head = text.slice(0, HEAD);
    const glog = GLOG.exec(head)?.[1];
    if (glog !== undefined)
        return glog === 'I' ? 'other' : glog === 'W' ? 'warning' : 'error';
    let first;
    // Most lines have neither a key nor a bracket, and patterns that would look for them are slow.
    const keyed = /l(?:evel|vl)|severity/i.test(text) ? KEYED.exec(text) : null;
    const bracketed = /[[<(]/.test(head) ? BRACKETS.exec(head) : null;
    for (const match of [keyed, bracketed, ...PLACES.map((place) => place.exec(head))]) {
        const word = match?.[1];
        if (!match || word === undefined)
            continue;
        const at = match.index + match[0].lastIndexOf(word);
        if (!first || at < first.at)
            first = { at, word };
    }
    if (first)
        return LEVELS.get(first.word.toLowerCase());
    return THROWN.test(head) ? 'error' : undefined;
}

;// CONCATENATED MODULE: ./lib/report/log-lines.js




/**
 * Counts the lines of a log in one pass and with bounded memory. Throws `EvidenceError`: `empty` when nothing is written
 * in it, `invalid` for what is no text or a line of more than 1 MiB.
 */
async function countLog(stream, asked) {
    const count = { lines: 0, errors: 0, warnings: 0, matches: 0, rated: 0 };
    let written = false;
    for await (const line of (0,lines/* lines */.M)(stream)) {
        if (line.length > limits/* LIMITS */.b.patternInputBytes)
            throw new evidence/* EvidenceError */.oe('invalid', 'a line is too long to match');
        count.lines += 1;
        written ||= line.trim() !== '';
        if (asked.pattern?.found(line))
            count.matches += 1;
        const level = asked.levels ? levelOf(line) : undefined;
        if (level !== undefined)
            count.rated += 1;
        const isError = asked.errors ? asked.errors.found(line) : level === 'error';
        if (isError)
            count.errors += 1;
        // A line is one or the other: what the author calls an error is no warning beside it.
        else if (asked.warnings ? asked.warnings.found(line) : level === 'warning')
            count.warnings += 1;
        if (count.lines % 1024 === 0 && asked.signal?.aborted)
            throw new evidence/* EvidenceError */.oe('timeout', 'reading the log took too long');
    }
    if (!written)
        throw new evidence/* EvidenceError */.oe('empty', 'nothing is written in it', 'an empty log proves nothing: bind `size` of `file` if it is meant to be empty');
    return count;
}

;// CONCATENATED MODULE: ./lib/report/gather-log.js





/** The facts of several logs together; each must be there, have something written in it, and be of this run. */
async function gatherLog(options, asked, files, context) {
    const { files: found, problems } = await (0,gather/* findReports */.z)(options, files);
    const counts = [];
    const sources = [];
    for (const file of found) {
        const read = await readLog(file, asked, options, files, context);
        sources.push(read.source);
        problems.push(...read.problems);
        if (read.count)
            counts.push(read.count);
    }
    if (counts.length === 0)
        return { facts: [], sources, problems };
    const sum = (key) => counts.reduce((total, one) => total + one[key], 0);
    const told = [
        ['lines', true],
        ['errors', asked.errors !== undefined || sum('rated') > 0],
        ['warnings', asked.warnings !== undefined || sum('rated') > 0],
        ['matches', asked.pattern !== undefined],
    ];
    const facts = told.flatMap(([name, known]) => known ? [{ name, dimension: 'count', value: sum(name) }] : []);
    return {
        facts,
        sources,
        problems,
        notes: asked.levels ? [`${sum('rated')} of ${sum('lines')} lines say their level`] : [],
    };
}
async function readLog(file, asked, options, files, context) {
    const ageSeconds = Math.round((0,fresh/* ageOf */.h)(file, undefined, context));
    const source = { kind: 'file', where: file.path, bytes: file.bytes, ageSeconds, trust: 'workspace' };
    try {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const count = await countLog((0,gather/* hashed */.Y)(files.read(file), hash), asked);
        const stale = await (0,fresh/* staleness */.T)(file, {}, options, context, files);
        return {
            source: { ...source, sha256: hash.digest('hex') },
            problems: [...stale, ...untold(file, count, asked, context)],
            count,
        };
    }
    catch (error) {
        if (!(error instanceof evidence/* EvidenceError */.oe))
            throw error;
        const problem = error.toProblem();
        return { source, problems: [{ ...problem, message: `\`${file.path}\`: ${problem.message}` }] };
    }
}
/** A log in which no line says a level has no errors that could be told: that is no 0. */
function untold({ path }, { rated }, asked, context) {
    const facts = ['errors', 'warnings'].filter((name) => context.asked.includes(name) && !asked[name]);
    if (rated > 0 || facts.length === 0)
        return [];
    return [
        {
            cause: 'no-fact',
            message: `\`${path}\`: no line says its level, so ${facts.join(' and ')} cannot be told from other lines`,
            hint: 'say what they look like: `errors: "(?i)failed|exception"`',
            facts,
        },
    ];
}


/***/ })

};
