export const id = 105;
export const ids = [105,705];
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
// EXTERNAL MODULE: ./lib/report/gather.js + 1 modules
var gather = __webpack_require__(6705);
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


/***/ }),

/***/ 6705:
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

// EXTERNAL MODULE: ./lib/report/recognise.js
var recognise = __webpack_require__(9347);
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
        const { format, reading, unproven } = await (0,recognise/* recognise */.G)(stream, formats, kind.name, options.format, request);
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
