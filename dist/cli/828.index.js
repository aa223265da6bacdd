export const id = 828;
export const ids = [828];
export const modules = {

/***/ 7419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ bandOf),
/* harmony export */   JO: () => (/* binding */ holdingOf),
/* harmony export */   vD: () => (/* binding */ sharesOnlyEnds)
/* harmony export */ });
/* harmony import */ var _bound_bound_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9592);
/* harmony import */ var _bound_holds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9974);
/* harmony import */ var _bound_interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7311);
/* harmony import */ var _bound_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7896);




/**
 * The band of a fact (SPEC section 3): no-go if its no-go bound holds, else go, else caution; if none holds, a gate
 * (`go` alone) is no-go, `go` with `no-go` leaves caution between them, and without a go bound it is go. `any` in `go`
 * takes a default away and is no gate: beside it the other bands still judge.
 */
function bandOf(bounds, fact, baseline) {
    const gate = bounds.go?.kind === 'any' ? undefined : bounds.go;
    const bands = { 'no-go': bounds.noGo, go: gate, caution: bounds.caution };
    const outcome = {};
    const resolved = {};
    for (const band of DECIDING_ORDER) {
        const bound = bands[band];
        if (!bound)
            continue;
        const ready = resolve(bound, fact, baseline);
        outcome[band] = ready === undefined ? 'no-baseline' : holdingOf(bounds.spec, ready, fact);
        if (ready)
            resolved[band] = ready;
        if (outcome[band] === 'mismatch')
            return { fault: 'invalid', bound };
    }
    for (const band of DECIDING_ORDER) {
        const bound = bands[band];
        if (!bound)
            continue;
        if (outcome[band] === 'no-baseline')
            return { fault: 'no-baseline', bound };
        if (outcome[band] !== 'holds' || (band === 'no-go' && milderShares(resolved, outcome)))
            continue;
        return { band, decided: bound };
    }
    if (!gate)
        return { band: 'go', decided: bounds.noGo ?? bounds.caution ?? bounds.go };
    return { band: bounds.noGo ? 'caution' : 'no-go', decided: gate };
}
/** What a bound says of a fact; a fact of another dimension than the catalog says is not one the bound can judge. */
function holdingOf(spec, bound, fact) {
    return spec.dimension === 'own' || spec.dimension === fact.dimension ? (0,_bound_holds_js__WEBPACK_IMPORTED_MODULE_0__/* .holding */ .G)(bound, fact) : 'mismatch';
}
const DECIDING_ORDER = ['no-go', 'go', 'caution'];
/** The bound with its baseline filled in; `undefined` when there is none to fill in. */
function resolve(bound, fact, baseline) {
    if (!(0,_bound_bound_js__WEBPACK_IMPORTED_MODULE_2__/* .needsBaseline */ .q)(bound) || typeof fact.value !== 'number')
        return bound;
    return baseline === undefined ? undefined : (0,_bound_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveBaseline */ .o)(bound, baseline);
}
/** True when a milder band also holds only because both bands name the same end value; there the milder one wins. */
function milderShares(resolved, outcome) {
    const worse = resolved['no-go'];
    return ['go', 'caution'].some((band) => {
        const milder = resolved[band];
        return outcome[band] === 'holds' && worse !== undefined && milder !== undefined && sharesOnlyEnds(worse, milder);
    });
}
/** True when two numeric bounds have nothing in common but single end values, and neither is itself just that value. */
function sharesOnlyEnds(a, b) {
    const [left, right] = [(0,_bound_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .intervalsOf */ .Gs)(a), (0,_bound_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .intervalsOf */ .Gs)(b)];
    if (!left || !right || left.some(_bound_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .isPoint */ .fT) || right.some(_bound_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .isPoint */ .fT))
        return false;
    return (0,_bound_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .intersect */ .y$)(left, right, false).every(_bound_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .isPoint */ .fT);
}


/***/ }),

/***/ 9592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ needsBaseline)
/* harmony export */ });
/* unused harmony export BANDS */
/** The names of the three bands, mildest first. */
const BANDS = (/* unused pure expression or super */ null && (['go', 'caution', 'no-go']));
/** True for bounds that need a baseline value before they can be compared. */
function needsBaseline(bound) {
    return bound.kind === 'baseline' || bound.kind === 'within';
}


/***/ }),

/***/ 9974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ holding)
});

// EXTERNAL MODULE: ./lib/core/dimension.js
var dimension = __webpack_require__(6915);
;// CONCATENATED MODULE: ./lib/core/bound/compare.js
/**
 * The only numeric comparison of the program. Throws `TypeError` unless both sides are finite numbers, so that NaN,
 * infinities and strings can never satisfy a bound by accident.
 */
function compare(actual, op, expected) {
    if (!Number.isFinite(actual) || !Number.isFinite(expected))
        throw new TypeError('only finite numbers are compared');
    switch (op) {
        case '<':
            return actual < expected;
        case '<=':
            return actual <= expected;
        case '>':
            return actual > expected;
        case '>=':
            return actual >= expected;
        case '==':
            return actual === expected;
        case '!=':
            return actual !== expected;
    }
}

;// CONCATENATED MODULE: ./lib/core/bound/holds.js


/** Judges one fact by one bound whose baseline is already resolved. Text too long for a pattern is a mismatch. */
function holding(bound, fact) {
    switch (bound.kind) {
        case 'any':
            return 'holds';
        case 'compare':
            return compared(fact, bound.op, bound.operand);
        case 'range': {
            if (typeof fact.value !== 'number' || !sameDimension(fact, bound.dimension))
                return 'mismatch';
            return verdict(compare(fact.value, '>=', bound.low) && compare(fact.value, '<=', bound.high));
        }
        case 'list':
            return listed(fact, bound.operands);
        case 'text': {
            if (typeof fact.value !== 'string')
                return 'mismatch';
            return verdict(bound.test === 'contains' ? fact.value.includes(bound.operand) : fact.value.startsWith(bound.operand));
        }
        case 'pattern':
            return typeof fact.value === 'string' ? matched(bound, fact.value) : 'mismatch';
        case 'baseline':
        case 'within':
            return 'mismatch';
    }
}
function verdict(holds) {
    return holds ? 'holds' : 'fails';
}
function compared(fact, op, operand) {
    if (typeof fact.value === 'number') {
        if (operand.number === undefined || !sameDimension(fact, operand.dimension))
            return 'mismatch';
        return verdict(compare(fact.value, op, operand.number));
    }
    const expected = typeof fact.value === 'string' ? operand.text : operand.flag;
    if (expected === undefined || (op !== '==' && op !== '!='))
        return 'mismatch';
    return verdict((fact.value === expected) === (op === '=='));
}
/** A number without a unit fits every fact that has none; where the bound names no dimension, the load has checked it. */
function sameDimension(fact, named) {
    if (named === undefined || named === fact.dimension)
        return true;
    return named === 'number' && !dimension/* UNIT_DIMENSIONS */.V.has(fact.dimension);
}
function listed(fact, operands) {
    const each = operands.map((operand) => compared(fact, '==', operand));
    if (each.includes('holds'))
        return 'holds';
    return each.every((one) => one === 'mismatch') ? 'mismatch' : 'fails';
}
function matched(bound, text) {
    try {
        return verdict(bound.pattern.found(text));
    }
    catch (error) {
        if (error instanceof RangeError)
            return 'mismatch';
        throw error;
    }
}


/***/ }),

/***/ 7311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ intervalsOf),
/* harmony export */   Ow: () => (/* binding */ domainOf),
/* harmony export */   fT: () => (/* binding */ isPoint),
/* harmony export */   sh: () => (/* binding */ gaps),
/* harmony export */   y$: () => (/* binding */ intersect)
/* harmony export */ });
const INFINITY = Number.POSITIVE_INFINITY;
const below = (high, highOpen) => ({ low: -INFINITY, lowOpen: true, high, highOpen });
const above = (low, lowOpen) => ({ low, lowOpen, high: INFINITY, highOpen: true });
const closed = (low, high) => ({ low, lowOpen: false, high, highOpen: false });
/**
 * The values for which a numeric bound holds, sorted and disjoint; `undefined` for bounds that no stretch of numbers
 * describes (text, flags, unresolved baselines, `any`).
 */
function intervalsOf(bound) {
    if (bound.kind === 'range')
        return [closed(bound.low, bound.high)];
    if (bound.kind === 'list') {
        const numbers = bound.operands.map((operand) => operand.number);
        if (!numbers.every((number) => number !== undefined))
            return undefined;
        return [...new Set(numbers)].sort((a, b) => a - b).map((number) => closed(number, number));
    }
    if (bound.kind !== 'compare' || bound.operand.number === undefined)
        return undefined;
    const limit = bound.operand.number;
    switch (bound.op) {
        case '<':
            return [below(limit, true)];
        case '<=':
            return [below(limit, false)];
        case '>':
            return [above(limit, true)];
        case '>=':
            return [above(limit, false)];
        case '==':
            return [closed(limit, limit)];
        case '!=':
            return [below(limit, true), above(limit, true)];
    }
}
/** The stretch a fact's values can lie in. */
function domainOf(spec) {
    const floor = spec.min ?? (spec.dimension === 'number' || spec.dimension === 'own' ? -INFINITY : 0);
    const ceiling = spec.max ?? INFINITY;
    return { low: floor, lowOpen: floor === -INFINITY, high: ceiling, highOpen: ceiling === INFINITY };
}
/** The values in both; with `whole`, only whole numbers count, so that `< 5` ends at 4. */
function intersect(a, b, whole) {
    return a.flatMap((left) => b.flatMap((right) => overlap(left, right, whole)));
}
/** True when the stretch is one single value. */
function isPoint(interval) {
    return interval.low === interval.high;
}
/** The stretches between neighbouring members of the sets: values that none of them covers. */
function gaps(sets, whole) {
    const sorted = sets
        .flat()
        .flatMap((interval) => overlap(interval, interval, whole))
        // Two endless lows differ by NaN, which is no order either; of equal lows the closed one comes first.
        .sort((a, b) => a.low - b.low || Number(a.lowOpen) - Number(b.lowOpen));
    const found = [];
    let reach = sorted[0];
    for (const next of sorted.slice(1)) {
        if (reach && (next.low > reach.high || (next.low === reach.high && next.lowOpen && reach.highOpen))) {
            const gap = { low: reach.high, lowOpen: !reach.highOpen, high: next.low, highOpen: !next.lowOpen };
            found.push(...overlap(gap, gap, whole));
        }
        if (!reach || next.high > reach.high || (next.high === reach.high && !next.highOpen))
            reach = next;
    }
    return found;
}
function overlap(a, b, whole) {
    let { low, lowOpen } = a.low > b.low || (a.low === b.low && a.lowOpen) ? a : b;
    let { high, highOpen } = a.high < b.high || (a.high === b.high && a.highOpen) ? a : b;
    if (whole) {
        if (Number.isFinite(low))
            [low, lowOpen] = [lowOpen ? Math.floor(low) + 1 : Math.ceil(low), false];
        if (Number.isFinite(high))
            [high, highOpen] = [highOpen ? Math.ceil(high) - 1 : Math.floor(high), false];
    }
    if (low > high || (low === high && (lowOpen || highOpen)))
        return [];
    return [{ low, lowOpen, high, highOpen }];
}


/***/ }),

/***/ 7896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ resolveBaseline)
/* harmony export */ });
/**
 * Replaces the baseline in a bound by its value. Returns `undefined` when the baseline cannot carry the bound: a share
 * or a multiple of zero is zero, and every value would be equally near to it; beyond all numbers nothing is compared.
 */
function resolveBaseline(bound, baseline) {
    if (bound.kind === 'baseline') {
        const limit = exact(limitOf(bound.target, baseline));
        return limit === undefined
            ? undefined
            : { kind: 'compare', op: bound.op, operand: { number: limit }, text: bound.text };
    }
    if (bound.kind !== 'within')
        return bound;
    const size = sizeOf(bound.delta, baseline);
    if (size === undefined)
        return undefined;
    const [low, high] = [exact(baseline - size), exact(baseline + size)];
    return low === undefined || high === undefined ? undefined : { kind: 'range', low, high, text: bound.text };
}
function limitOf(target, baseline) {
    switch (target.kind) {
        case 'plain':
            return baseline;
        case 'times':
            return baseline === 0 ? undefined : (baseline * target.factor) / target.divisor;
        case 'moved': {
            const size = sizeOf(target.delta, baseline);
            return size === undefined ? undefined : baseline + target.sign * size;
        }
    }
}
function sizeOf(delta, baseline) {
    if (delta.kind === 'absolute')
        return delta.amount;
    return baseline === 0 ? undefined : Math.abs(baseline) * delta.amount;
}
/** Fifteen digits: 0.3 + 10 % is 0.33, as people reckon, and not the 0.32999999999999996 of binary rounding. */
function exact(value) {
    return value === undefined || !Number.isFinite(value) ? undefined : Number(value.toPrecision(15));
}


/***/ }),

/***/ 6915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ aDimension),
/* harmony export */   V: () => (/* binding */ UNIT_DIMENSIONS),
/* harmony export */   iX: () => (/* binding */ ORDERED_DIMENSIONS)
/* harmony export */ });
/** Dimensions whose quantities are written with a unit; a bare number for one of these is a mistake. */
const UNIT_DIMENSIONS = new Set(['ratio', 'duration', 'bytes', 'rate']);
/** Dimensions that have an order, so that `<` and ranges make sense. */
const ORDERED_DIMENSIONS = new Set([
    'count',
    'ratio',
    'duration',
    'bytes',
    'rate',
    'number',
    'time',
]);
/** The dimension in words for messages: "a duration". */
function aDimension(dimension) {
    const words = {
        count: 'a count',
        ratio: 'a ratio, written in %',
        duration: 'a duration',
        bytes: 'a size in bytes',
        rate: 'a rate',
        number: 'a plain number',
        text: 'text',
        flag: 'true or false',
        time: 'a point in time',
    };
    return words[dimension];
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
