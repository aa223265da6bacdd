export const id = 257;
export const ids = [257];
export const modules = {

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ inspect)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/display.js
var display = __webpack_require__(1289);
// EXTERNAL MODULE: ./lib/core/escape.js
var core_escape = __webpack_require__(96);
// EXTERNAL MODULE: ./lib/core/evidence.js
var evidence = __webpack_require__(2094);
// EXTERNAL MODULE: ./lib/core/exit.js
var exit = __webpack_require__(2359);
// EXTERNAL MODULE: ./lib/core/fact.js
var core_fact = __webpack_require__(1585);
// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __webpack_require__(5524);
// EXTERNAL MODULE: ./lib/report/recognise.js
var recognise = __webpack_require__(9347);
;// CONCATENATED MODULE: ./lib/report/inspect.js


const NOTHING = { format: null, kind: null, tool: null, facts: [], notes: [], unknown: null };
/** Recognises a report among all formats and reads its facts. */
async function inspectReport(stream) {
    const [{ formats }, { kinds }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(726), __webpack_require__.e(143)]).then(__webpack_require__.bind(__webpack_require__, 7726)),
        Promise.all(/* import() */[__webpack_require__.e(348), __webpack_require__.e(270)]).then(__webpack_require__.bind(__webpack_require__, 6270)),
    ]);
    try {
        const { format, reading } = await (0,recognise/* recognise */.G)(stream, formats);
        const kind = kinds.find((one) => one.name === format.kind);
        if (!kind)
            throw new Error(`no kind ${format.kind}`);
        const { facts, notes } = kind.combine([reading]);
        return {
            format: format.id,
            kind: format.kind,
            tool: reading.tool ?? null,
            facts,
            notes,
            catalog: kind.facts,
            unknown: null,
        };
    }
    catch (error) {
        if (!(error instanceof evidence/* EvidenceError */.oe))
            throw error;
        return { ...NOTHING, unknown: { cause: error.cause, message: error.message } };
    }
}

;// CONCATENATED MODULE: ./lib/commands/inspect.js









/** `gonogo inspect`: which format a report has and which facts it gives, so that one knows what may be bound. */
/* harmony default export */ const inspect = ({
    name: 'inspect',
    summary: 'say which format a report has, and what may be written in bounds on it',
    usage: 'gonogo inspect REPORT [--format text|json]',
    options: { format: { type: 'string', value: 'NAME', description: 'text (default) or json' } },
    async run(call) {
        const [file, ...more] = call.positionals;
        if (file === undefined || more.length > 0)
            throw (0,problem/* callError */.r)('call-invalid', 'name one report', 'gonogo inspect reports/npm-audit.json');
        const { format = 'text' } = call.values;
        if (format !== 'text' && format !== 'json')
            throw (0,problem/* callError */.r)('call-invalid', `\`--format ${format}\` is not known; it is text or json`);
        const inspection = await inspectReport(bytesOf((0,external_node_path_.resolve)(call.cwd, file)));
        call.stdout.write(format === 'json' ? `${JSON.stringify(asJson(inspection), null, 2)}\n` : asText(file, inspection));
        return inspection.unknown === null ? exit/* EXIT */.dc.ok : exit/* EXIT */.dc.noGo;
    },
});
async function* bytesOf(path) {
    try {
        // Opening a pipe would wait for somebody to write to it.
        const found = await (0,promises_.stat)(path);
        if (found.isDirectory())
            throw new evidence/* EvidenceError */.oe('denied', 'it is a folder');
        if (!found.isFile())
            throw new evidence/* EvidenceError */.oe('denied', 'it is no regular file');
        const handle = await (0,promises_.open)(path, 'r');
        try {
            yield* handle.createReadStream({ autoClose: false });
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT')
            throw new evidence/* EvidenceError */.oe('missing', 'there is no such file');
        if (code !== undefined && !(error instanceof evidence/* EvidenceError */.oe))
            throw new evidence/* EvidenceError */.oe('denied', `it cannot be read (${code})`);
        throw error;
    }
}
function asJson({ format, kind, tool, facts, unknown }) {
    const rows = facts.map(({ name, dimension, value }) => ({
        name,
        dimension,
        value,
        display: (0,display/* display */.Vy)({ dimension, value }),
    }));
    return { format, kind, tool, facts: rows, unknown };
}
function asText(file, inspection) {
    const { format, kind, tool, facts, unknown, notes } = inspection;
    const head = format === null
        ? `${file}: not recognised`
        : `${file}: ${format}${tool ? `, ${(0,core_escape/* plainText */.wh)(tool)}` : ''}, for the check \`${kind}\``;
    if (unknown)
        return `${head}\n  unknown: ${unknown.cause}: ${(0,core_escape/* plainText */.wh)(unknown.message, 1000)}\n`;
    const rows = facts.map((fact) => [fact.name, (0,display/* display */.Vy)(fact), fact.dimension, example(fact, inspection)]);
    const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
    const lines = rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ')}`.trimEnd());
    const short = `  - title: …\n    ${kind}: ${file}`;
    return [
        head,
        '',
        ...lines,
        ...(notes.length > 0 ? ['', ...notes.map((note) => `  note: ${(0,core_escape/* plainText */.wh)(note)}`)] : []),
        '',
        'In a checklist:',
        '',
        short,
        '',
    ].join('\n');
}
/** A bound one might write on the fact. */
function example(fact, { catalog }) {
    const spec = catalog && (0,core_fact/* factSpec */.S)(catalog, fact.name, {});
    const bound = spec?.example;
    if (!bound)
        return '';
    return `${fact.name}: ${bound.startsWith('==') ? bound.slice(2).trim() : `"${bound}"`}`;
}


/***/ }),

/***/ 1289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ displayBeside),
/* harmony export */   Vy: () => (/* binding */ display),
/* harmony export */   bi: () => (/* binding */ displayBound),
/* harmony export */   oR: () => (/* binding */ displayNumber)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4258);
/* harmony import */ var _unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7913);


const DURATIONS = [
    [1e-6, 1e-9, 'ns'],
    [1e-3, 1e-6, 'us'],
    [10, 1e-3, 'ms'],
    [120, 1, 's'],
    [7200, 60, 'min'],
    [172_800, 3600, 'h'],
    [Number.POSITIVE_INFINITY, 86_400, 'd'],
];
const SIZES = [
    [1e3, 1, 'B'],
    [1e6, 1e3, 'kB'],
    [1e9, 1e6, 'MB'],
    [Number.POSITIVE_INFINITY, 1e9, 'GB'],
];
/** The last second that a JavaScript date can hold. */
const LAST_SECOND = 8.64e12;
/** A fact's value for people, with its unit: `612 ms`, `0.04 %`, `1,204`. Always English, whatever the machine's locale. */
function display(fact) {
    return typeof fact.value === 'number' ? displayNumber(fact.value, fact.dimension) : String(fact.value);
}
/** A number in base units for people. */
function displayNumber(value, dimension, digits = 4) {
    switch (dimension) {
        case 'ratio':
            return `${number((0,_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .shiftDecimal */ .Gd)(value, 2), digits)} %`;
        case 'duration':
            return scaled(value, DURATIONS, digits);
        case 'bytes':
            return scaled(value, SIZES, digits);
        case 'rate':
            return `${number(value, digits)} /s`;
        case 'time':
            return Math.abs(value) <= LAST_SECOND ? (0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(value) : number(value, digits);
        default:
            return number(value, Math.max(digits, 6));
    }
}
/**
 * A measured value beside the limit it is compared with: as many digits as it takes to tell them apart, so that
 * 99.996 % never reads as the 100 % it misses.
 */
function displayBeside(value, dimension, limit) {
    if (dimension === 'time')
        return displayNumber(value, dimension);
    for (const digits of [4, 6, 9, 12, 17]) {
        const text = displayNumber(value, dimension, digits);
        if (limit === undefined || value === limit || text !== displayNumber(limit, dimension, digits))
            return text;
    }
    return String(value);
}
/** A bound as people read it: `<= 94%` becomes `≤ 94 %`. */
function displayBound(text) {
    return text
        .replace(/^==\s*/, '= ')
        .replace(/^!=/, '≠')
        .replace(/^<=/, '≤')
        .replace(/^>=/, '≥')
        .replace(/(?<=^|[\s<>≤≥=≠])(\d+(?:\.\d+)?)([%a-zA-Zµ]+)(?=$|\s)/g, '$1 $2')
        .replace(/^([<>≤≥≠])(?=\S)/, '$1 ');
}
function scaled(value, steps, digits) {
    if (value === 0)
        return `0 ${steps === SIZES ? 'B' : 's'}`;
    const size = Math.abs(value);
    const step = steps.find(([limit]) => size < limit) ?? steps[steps.length - 1];
    if (!step)
        return String(value);
    return `${number(value / step[1], digits)} ${step[2]}`;
}
function number(value, digits) {
    const size = Math.abs(value);
    if (size === 0)
        return '0';
    if (size < 1e-6 || size >= 1e15)
        return String(Number(value.toPrecision(digits)));
    return new Intl.NumberFormat('en-US', { maximumSignificantDigits: Math.max(digits, wholeDigits(size)) }).format(value);
}
/** Whole digits are never rounded away: 1,204,311 stays what it is. */
function wholeDigits(size) {
    return Math.min(17, Math.floor(Math.log10(Math.max(1, size))) + 1);
}


/***/ }),

/***/ 2094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ UNKNOWN_CAUSES),
/* harmony export */   Pf: () => (/* binding */ PENDING_CAUSES),
/* harmony export */   oe: () => (/* binding */ EvidenceError),
/* harmony export */   ok: () => (/* binding */ onlyProblem)
/* harmony export */ });
/** Why something is unknown (SPEC section 4). */
const UNKNOWN_CAUSES = [
    'missing',
    'empty',
    'invalid',
    'stale',
    'too-few',
    'unreachable',
    'denied',
    'timeout',
    'no-fact',
    'no-baseline',
    'ambiguous',
];
/** Why something is still to come (SPEC section 4). These cannot be mapped. */
const PENDING_CAUSES = [
    'unsigned',
    'soaking',
    'not-deployed',
    'window-closed',
    'running',
    'not-due',
    'not-after',
    'superseded',
];
/** Thrown while gathering when evidence cannot be had; becomes a problem of that criterion, the others go on. */
class EvidenceError extends Error {
    cause;
    hint;
    constructor(cause, message, hint) {
        super(message);
        this.cause = cause;
        this.hint = hint;
    }
    /** The same as data. */
    toProblem() {
        return { cause: this.cause, message: this.message, ...(this.hint === undefined ? {} : { hint: this.hint }) };
    }
}
/** Evidence that consists of one problem. */
function onlyProblem(problem) {
    return { facts: [], sources: [], problems: [problem] };
}


/***/ }),

/***/ 1585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ factSpec),
/* harmony export */   h: () => (/* binding */ factNames)
/* harmony export */ });
/** The spec of a fact by name, or `undefined` when the check cannot give such a fact. */
function factSpec(catalog, name, options) {
    if (Object.hasOwn(catalog.known, name))
        return catalog.known[name];
    const declared = catalog.declared?.(options) ?? {};
    if (Object.hasOwn(declared, name))
        return declared[name];
    return catalog.families?.find((family) => name.startsWith(family.prefix) && name.length > family.prefix.length)?.spec;
}
/** Every name or form of name one may bind, for messages: `status`, `latency`, `body.<path>`. */
function factNames(catalog, options) {
    return [
        ...Object.keys(catalog.known),
        ...Object.keys(catalog.declared?.(options) ?? {}),
        ...(catalog.families ?? []).map((family) => family.form),
    ];
}


/***/ }),

/***/ 4258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ parseDay),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   pe: () => (/* binding */ parseTime)
/* harmony export */ });
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
/** Seconds since 1970 of the start of a `YYYY-MM-DD` day in UTC; `undefined` when there is no such day (30 February). */
function parseDay(text) {
    const found = DATE.exec(text);
    if (!found)
        return undefined;
    const time = Date.parse(`${text}T00:00:00Z`);
    // Date.parse rolls 30 February over to March; the round trip shows it.
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(text) ? time / 1000 : undefined;
}
/** Seconds since 1970 of an ISO 8601 day or of an instant with a zone offset; `undefined` when it is neither. */
function parseTime(text) {
    const found = INSTANT.exec(text);
    if (!found)
        return parseDay(text);
    if (parseDay(found[1] ?? '') === undefined)
        return undefined;
    const time = Date.parse(text);
    return Number.isFinite(time) ? time / 1000 : undefined;
}
/** The ISO 8601 form, in UTC and without fractions of a second, of seconds since 1970. */
function isoTime(seconds) {
    return new Date(Math.floor(seconds) * 1000).toISOString().replace('.000Z', 'Z');
}


/***/ }),

/***/ 7913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   FU: () => (/* binding */ toBase),
/* harmony export */   Gd: () => (/* binding */ shiftDecimal),
/* harmony export */   OK: () => (/* binding */ namedUnit),
/* harmony export */   QN: () => (/* binding */ UNITS),
/* harmony export */   kn: () => (/* binding */ UNIT_NAMES)
/* harmony export */ });
/** Every unit of SPEC section 3. `pp` (percentage points) is a ratio that only deltas may carry. */
const UNITS = {
    '%': { dimension: 'ratio', shift: -2 },
    pp: { dimension: 'ratio', shift: -2 },
    ns: { dimension: 'duration', shift: -9 },
    us: { dimension: 'duration', shift: -6 },
    // The micro sign (U+00B5) and the Greek letter (U+03BC) look the same; keyboards give either.
    µs: { dimension: 'duration', shift: -6 },
    μs: { dimension: 'duration', shift: -6 },
    ms: { dimension: 'duration', shift: -3 },
    s: { dimension: 'duration', shift: 0 },
    m: { dimension: 'duration', shift: 0, factor: 60 },
    min: { dimension: 'duration', shift: 0, factor: 60 },
    h: { dimension: 'duration', shift: 0, factor: 3600 },
    d: { dimension: 'duration', shift: 0, factor: 86_400 },
    w: { dimension: 'duration', shift: 0, factor: 604_800 },
    B: { dimension: 'bytes', shift: 0 },
    kB: { dimension: 'bytes', shift: 3 },
    MB: { dimension: 'bytes', shift: 6 },
    GB: { dimension: 'bytes', shift: 9 },
    KiB: { dimension: 'bytes', shift: 0, factor: 1024 },
    MiB: { dimension: 'bytes', shift: 0, factor: 1_048_576 },
    GiB: { dimension: 'bytes', shift: 0, factor: 1_073_741_824 },
    '/s': { dimension: 'rate', shift: 0 },
    '/min': { dimension: 'rate', shift: 0, divisor: 60 },
    '/h': { dimension: 'rate', shift: 0, divisor: 3600 },
};
/** The unit names one may write for a dimension, for messages and suggestions. */
function unitsOf(dimension) {
    return Object.keys(UNITS).filter((name) => UNITS[name]?.dimension === dimension && name !== 'pp' && !/[µμ]/.test(name));
}
/** Dimensions that may stand for their base unit where a unit is named: `unit: ratio`, `unit: bytes`. */
const NAMED = ['count', 'ratio', 'duration', 'bytes', 'rate', 'number'];
/** What a unit option may say, for messages. */
const UNIT_NAMES = [...Object.keys(UNITS).filter((name) => name !== 'pp'), ...NAMED];
/** The unit that an option names: one of the units, or a dimension for its base unit; `undefined` for anything else. */
function namedUnit(name) {
    if (name !== 'pp' && Object.hasOwn(UNITS, name))
        return UNITS[name];
    const dimension = NAMED.find((one) => one === name);
    return dimension && { dimension, shift: 0 };
}
/** A finite number of a unit in base units: 1.1 `%` is 0.011, 90 `min` is 5400. */
function toBase(value, unit) {
    return (shiftDecimal(value, unit.shift) * (unit.factor ?? 1)) / (unit.divisor ?? 1);
}
/**
 * Moves the decimal point of a finite number exactly: `shiftDecimal(1.1, -2)` is 0.011, where `1.1 / 100` is not.
 * Formats use it to turn a tool's milliseconds or percentages into base units without drifting off a bound.
 */
function shiftDecimal(value, places) {
    const [digits = '0', exponent = '0'] = value.toExponential().split('e');
    return Number(`${digits}e${Number(exponent) + places}`);
}


/***/ })

};
