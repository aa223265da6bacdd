export const id = 143;
export const ids = [143];
export const modules = {

/***/ 8313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ proved),
/* harmony export */   v: () => (/* binding */ coverage)
/* harmony export */ });
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2094);
/* harmony import */ var _covered_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(662);
/* harmony import */ var _merge_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3826);



const specs = _covered_file_js__WEBPACK_IMPORTED_MODULE_2__/* .MEASURES */ .sF.flatMap((measure) => [
    [measure, ratio(`Covered of all ${measure} that can be.`)],
    [`${measure}-covered`, { dimension: 'count', describe: `Covered ${measure}.`, better: 'higher', example: '>= 1000' }],
    [`${measure}-total`, { dimension: 'count', describe: `All ${measure} that can be covered.`, example: '>= 1000' }],
]);
const facts = {
    known: {
        ...Object.fromEntries(specs),
        'lowest-file': ratio('The lowest line coverage of any file that has lines.'),
    },
};
/** A reading that proves something: throws `EvidenceError` (`empty`) when there is no line that could be covered (THREATS C10). */
function proved(reading) {
    if (reading.files.some((file) => (one(file, 'lines')?.total ?? 0) > 0))
        return reading;
    throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('empty', reading.files.length === 0 ? 'the report covers no file' : 'no file in the report has a line that can be covered', 'check that the tool instruments the files that are meant');
}
/** Coverage reports: several are merged by file and line, and what is covered in one is covered. */
const coverage = {
    name: 'coverage',
    facts,
    combine(readings) {
        const { files, merged } = (0,_merge_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeFiles */ .Ai)(readings.map((reading) => reading.files));
        const tallies = new Map(_covered_file_js__WEBPACK_IMPORTED_MODULE_2__/* .MEASURES */ .sF.map((measure) => [measure, tallyOf(measure, readings, files)]));
        const lowest = lowestFile(files);
        return {
            facts: [...tallies].flatMap(([measure, tally]) => (tally ? factsOf(measure, tally) : [])).concat(lowest),
            notes: [
                ...readings.flatMap((reading) => reading.notes ?? []),
                ...(merged > 0 ? [`${merged} files are in several reports and were merged line by line`] : []),
            ],
            problems: [],
            absent: Object.fromEntries(_covered_file_js__WEBPACK_IMPORTED_MODULE_2__/* .MEASURES */ .sF.filter((measure) => !tallies.get(measure)).flatMap((measure) => {
                const hint = `not every report knows ${measure}, or there are none; bind \`lines\`, or have the tool measure them`;
                return [measure, `${measure}-covered`, `${measure}-total`].map((name) => [name, hint]);
            })),
        };
    },
};
/** The tally of all files; `undefined` when any report leaves it open, because a part is not the whole, or nothing is there. */
function tallyOf(measure, readings, files) {
    if (!readings.every((reading) => reading.measured.has(measure)))
        return undefined;
    const tallies = files.map((file) => one(file, measure));
    const known = tallies.filter((tally) => tally !== undefined);
    const all = (0,_covered_file_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(known);
    return known.length === tallies.length && all.total > 0 ? all : undefined;
}
function one(file, measure) {
    return file instanceof _covered_file_js__WEBPACK_IMPORTED_MODULE_2__/* .CoveredFile */ .hf ? file.tally(measure) : file.totals[measure];
}
function factsOf(measure, { covered, total }) {
    return [
        { name: measure, dimension: 'ratio', value: covered / total },
        { name: `${measure}-covered`, dimension: 'count', value: covered },
        { name: `${measure}-total`, dimension: 'count', value: total },
    ];
}
function lowestFile(files) {
    if (files.some((file) => file.path === undefined))
        return [];
    const ratios = files.flatMap((file) => {
        const tally = one(file, 'lines');
        return tally && tally.total > 0 ? [tally.covered / tally.total] : [];
    });
    const value = ratios.reduce((low, next) => Math.min(low, next), 1);
    return ratios.length === 0 ? [] : [{ name: 'lowest-file', dimension: 'ratio', value }];
}
function ratio(describe) {
    return { dimension: 'ratio', describe, better: 'higher', max: 1, example: '>= 80%' };
}


/***/ }),

/***/ 662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hf: () => (/* binding */ CoveredFile),
  sF: () => (/* binding */ MEASURES),
  cz: () => (/* binding */ sum)
});

;// CONCATENATED MODULE: ./lib/kinds/line-marks.js
const PAGE = 256;
const MISSED = 1;
const HIT = 2;
/**
 * Which lines of a file can be covered, and which were. Lines lie in pages of one byte each, because reports of whole
 * products have tens of millions of them.
 */
class LineMarks {
    #pages = new Map();
    #total = 0;
    #covered = 0;
    /** Lines that can be covered. */
    get total() {
        return this.#total;
    }
    /** Lines that were covered, by any of the marks they got. */
    get covered() {
        return this.#covered;
    }
    /** Marks a line (1 or more); a line hit once stays hit. */
    mark(line, hit) {
        const key = Math.floor(line / PAGE);
        let page = this.#pages.get(key);
        if (!page) {
            page = new Uint8Array(PAGE);
            this.#pages.set(key, page);
        }
        const before = page[line % PAGE];
        if (before === 0)
            this.#total += 1;
        if (hit && before !== HIT)
            this.#covered += 1;
        page[line % PAGE] = hit || before === HIT ? HIT : MISSED;
    }
    /** Adds all marks of another report on the same file. */
    add(other) {
        for (const [line, hit] of other.marks())
            this.mark(line, hit);
    }
    /** How many lines both have marks for. */
    shared(other) {
        let found = 0;
        for (const [line] of this.marks())
            if (other.#pages.get(Math.floor(line / PAGE))?.[line % PAGE])
                found += 1;
        return found;
    }
    /** Every line with its mark. */
    *marks() {
        for (const [key, page] of this.#pages) {
            for (const [index, mark] of page.entries())
                if (mark !== 0)
                    yield [key * PAGE + index, mark === HIT];
        }
    }
}

;// CONCATENATED MODULE: ./lib/kinds/covered-file.js

/** What coverage is measured in. */
const MEASURES = ['lines', 'branches', 'functions', 'statements'];
/** A file whose lines a report lists. Everything marked twice is covered if either mark says so. */
class CoveredFile {
    path;
    lines = new LineMarks();
    #branches = new Map();
    #functions = new Map();
    /** How the functions are named; names of two ways cannot be matched, and then nothing is known of the functions. */
    #naming;
    #mixed = false;
    constructor(path, naming) {
        this.path = path;
        this.#naming = naming;
    }
    /** Marks one branch that can be told from the others of its line. */
    branch(line, id, taken) {
        const known = this.#branches.get(line);
        if (known instanceof Map)
            known.set(id, taken || known.get(id) === true);
        else
            this.#branches.set(line, new Map([[id, taken]]));
    }
    /** Marks the branches of a line of which only the numbers are known. */
    branches(line, tally) {
        this.#addBranches(line, tally);
    }
    /** Marks a function by its name and whatever else tells it apart. */
    function(id, called) {
        this.#functions.set(id, called || this.#functions.get(id) === true);
    }
    /** Adds what another report says of this file. */
    add(other) {
        this.lines.add(other.lines);
        for (const [line, branches] of other.#branches)
            this.#addBranches(line, branches);
        for (const [id, called] of other.#functions)
            this.function(id, called);
        if (other.#functions.size > 0)
            this.#naming ??= other.#naming;
        this.#mixed ||= other.#mixed || (other.#functions.size > 0 && other.#naming !== this.#naming);
    }
    /** Covered and total; `undefined` where this file leaves it open. */
    tally(measure) {
        switch (measure) {
            case 'lines':
                return { covered: this.lines.covered, total: this.lines.total };
            case 'branches':
                return sum([...this.#branches.values()].map(tallyOf));
            case 'functions':
                return this.#mixed ? undefined : tallyOf(this.#functions);
            case 'statements':
                return undefined;
        }
    }
    /**
     * Which branch is which is certain only where both know the same ones: V8 numbers them anew in every run. Otherwise
     * the better of the two counts, so that two halves never make a whole.
     */
    #addBranches(line, added) {
        const before = this.#branches.get(line);
        if (before === undefined) {
            this.#branches.set(line, added instanceof Map ? new Map(added) : added);
        }
        else if (before instanceof Map && added instanceof Map && sameIds(before, added)) {
            for (const [id, taken] of added)
                if (taken)
                    before.set(id, true);
        }
        else {
            const [a, b] = [tallyOf(before), tallyOf(added)];
            this.#branches.set(line, { covered: Math.max(a.covered, b.covered), total: Math.max(a.total, b.total) });
        }
    }
}
function sameIds(a, b) {
    return a.size === b.size && [...a.keys()].every((id) => b.has(id));
}
/** Tallies added up. */
function sum(tallies) {
    return tallies.reduce((all, one) => ({ covered: all.covered + one.covered, total: all.total + one.total }), {
        covered: 0,
        total: 0,
    });
}
function tallyOf(marks) {
    if (!(marks instanceof Map))
        return marks;
    return { covered: [...marks.values()].filter(Boolean).length, total: marks.size };
}


/***/ }),

/***/ 8016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ loadTest),
/* harmony export */   v: () => (/* binding */ LATENCIES)
/* harmony export */ });
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2094);

/** The latencies that have a fact of their own. */
const LATENCIES = ['mean', 'min', 'p50', 'p75', 'p90', 'p95', 'p99', 'p999', 'max'];
const count = (describe, better, example) => ({
    dimension: 'count',
    describe,
    better,
    example,
});
const latency = (describe, example = '< 500ms') => ({
    dimension: 'duration',
    describe,
    better: 'lower',
    unit: 'ms',
    example,
});
/** The last part of `metric.<name>.<stat>`. */
const STAT = /^.+\.(?:count|rate|passes|fails|value|mean|min|max|p\d{1,5})$/;
const facts = {
    known: {
        requests: count('Requests that were sent.', 'higher', '>= 1000'),
        failed: count('Requests that failed.', 'lower', '== 0'),
        'error-rate': {
            dimension: 'ratio',
            describe: 'Failed of all requests.',
            better: 'lower',
            max: 1,
            example: '< 1%',
        },
        throughput: {
            dimension: 'rate',
            describe: 'Requests per second.',
            better: 'higher',
            unit: '/s',
            example: '>= 50/s',
        },
        duration: {
            dimension: 'duration',
            describe: 'How long the run took.',
            better: 'higher',
            unit: 'min',
            example: '>= 5min',
        },
        mean: latency('Mean latency.'),
        min: latency('Shortest latency.'),
        p50: latency('Median latency.', '< 200ms'),
        p75: latency('75th percentile of latency.'),
        p90: latency('90th percentile of latency.'),
        p95: latency('95th percentile of latency.'),
        p99: latency('99th percentile of latency.', '< 1s'),
        p999: latency('99.9th percentile of latency.', '< 2s'),
        max: latency('Longest latency.', '< 5s'),
        'checks-failed': count("Checks of the script's own that did not hold, each time they ran.", 'lower', '== 0'),
        'thresholds-failed': count("Thresholds of the script's own that were crossed.", 'lower', '== 0'),
        vus: count('Virtual users at the most.', 'higher', '>= 50'),
    },
    families: [
        {
            prefix: 'metric.',
            form: 'metric.<name>.<stat>',
            // One spec for all: only the report tells whether a metric is a time, a share or a count. So a bound on a time or
            // a share says its unit, and one on another dimension than the value's is `invalid`, never a lucky comparison.
            spec: { dimension: 'own', measured: true, describe: "A metric of the tool's or the script's own." },
            check: (rest) => STAT.test(rest)
                ? undefined
                : 'write `metric.<name>.<stat>`, where stat is count, rate, passes, fails, value, mean, min, max or a percentile such as p95',
        },
    ],
};
/** Load-test reports. Percentiles cannot be added up, so a criterion reads one. */
const loadTest = {
    name: 'load-test',
    facts,
    combine(readings) {
        const [reading, another] = readings;
        if (!reading || another)
            throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('ambiguous', `${readings.length} load-test reports cannot be added up: their percentiles have no common value`, 'write one criterion per report');
        const unanswered = noAnswer(reading);
        const { failed, judged } = reading;
        const known = [
            ['requests', 'count', reading.requests],
            ['failed', 'count', failed],
            ['error-rate', 'ratio', failed === undefined || !judged ? undefined : failed / judged],
            ['throughput', 'rate', reading.throughput],
            ['duration', 'duration', reading.duration],
            ...(unanswered ? [] : LATENCIES.map((name) => [name, 'duration', reading.latency[name]])),
            ['checks-failed', 'count', reading.checksFailed],
            ['thresholds-failed', 'count', reading.thresholdsFailed],
            ['vus', 'count', reading.vus],
        ];
        const own = reading.metrics.map(({ name, stat, ...rest }) => ({ name: `metric.${name}.${stat}`, ...rest }));
        return {
            facts: [
                ...known.flatMap(([name, dimension, value]) => (value === undefined ? [] : [{ name, dimension, value }])),
                ...own,
            ],
            notes: reading.notes ?? [],
            problems: unanswered ? [unanswered] : [],
            absent: reading.absent ?? {},
        };
    },
};
/**
 * No request succeeded: a latency of requests that were refused is 0, or that of an error page, and says nothing of
 * the service (THREATS C11).
 */
function noAnswer({ failed, judged, latency }) {
    const values = Object.values(latency);
    const allFailed = failed !== undefined && failed > 0 && failed === judged;
    const allZero = values.length > 0 && values.every((value) => value === 0);
    if (!allFailed && !allZero)
        return undefined;
    return {
        cause: 'empty',
        message: allFailed ? `no request succeeded: all ${failed} failed` : 'no request was answered: every latency is 0',
        hint: 'see whether the service was up while the test ran',
        facts: LATENCIES,
    };
}


/***/ }),

/***/ 3826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ mergeFiles),
/* harmony export */   Z1: () => (/* binding */ isAbsolutePath),
/* harmony export */   eG: () => (/* binding */ reportPath)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2094);
/* harmony import */ var _covered_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(662);



/** A file of the same name in two reports is taken for one file only if this part of its lines is in both. */
const SAME_LINES = 0.9;
const MERGE_HINT = 'merge the reports with the tool itself, or give each report a criterion of its own';
/** A path as reports may write it, in one form: forward slashes, no `./`. */
function reportPath(path) {
    return (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize)(path.replaceAll('\\', '/')).replace(/^\.\//, '');
}
/** True for `/src/a.c` and `C:/src/a.c`. */
function isAbsolutePath(path) {
    return /^(?:[A-Za-z]:)?\//.test(path);
}
/**
 * The files of several reports, each once. Throws `EvidenceError` (`ambiguous`) where it cannot be told whether two
 * entries are one file, or where they are and only their totals are known: added up, they would count twice.
 */
function mergeFiles(reports) {
    const [first = [], ...others] = reports;
    if (others.length === 0)
        return { files: first, merged: 0 };
    const byName = new Map();
    const merged = new Set();
    for (const report of reports) {
        const added = report.filter((file) => {
            const path = nameOf(file);
            const same = (byName.get(baseName(path)) ?? []).filter((other) => maySame(nameOf(other), path));
            if (same.length > 0)
                merged.add(mergeInto(same, file));
            return same.length === 0;
        });
        // Files of one report are different files, whatever their names: they are put by only after all were looked up.
        for (const file of added) {
            const name = baseName(nameOf(file));
            const known = byName.get(name);
            if (known)
                known.push(copy(file));
            else
                byName.set(name, [copy(file)]);
        }
    }
    return { files: [...byName.values()].flat(), merged: merged.size };
}
/** Adds a file to the one it is the same as, and gives that one's path. */
function mergeInto(same, file) {
    const [other] = same;
    const path = nameOf(file);
    if (same.length > 1 || !other)
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe('ambiguous', `\`${path}\` of one report may be several files of another`, MERGE_HINT);
    if (!(other instanceof _covered_file_js__WEBPACK_IMPORTED_MODULE_2__/* .CoveredFile */ .hf) || !(file instanceof _covered_file_js__WEBPACK_IMPORTED_MODULE_2__/* .CoveredFile */ .hf))
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe('ambiguous', `\`${path}\` is in several reports, and one has only its totals, which cannot be merged line by line`, 'give one report, or reports that list lines, such as LCOV');
    const certain = isAbsolutePath(path) && other.path === path;
    const fewer = Math.min(file.lines.total, other.lines.total);
    if (!certain && other.lines.shared(file.lines) < fewer * SAME_LINES)
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe('ambiguous', `\`${path}\` has other lines in one report than in another: probably two files of one name`, `have the tools write paths from the root of the repository, or ${MERGE_HINT}`);
    other.add(file);
    return other.path;
}
function nameOf(file) {
    if (file.path !== undefined)
        return file.path;
    throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe('ambiguous', 'a report gives only totals without naming its files, so it cannot be told what several reports have in common', 'give one report, or reports that list files');
}
/** The same path, or one that ends in the other: tools write paths from the root of the disk or of a project. */
function maySame(a, b) {
    if (a === b)
        return true;
    const [long, short] = a.length > b.length ? [a, b] : [b, a];
    return !isAbsolutePath(short) && long.endsWith(`/${short}`);
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Merging adds to a file; what a report said stays as it was. */
function copy(file) {
    if (!(file instanceof _covered_file_js__WEBPACK_IMPORTED_MODULE_2__/* .CoveredFile */ .hf))
        return file;
    const fresh = new _covered_file_js__WEBPACK_IMPORTED_MODULE_2__/* .CoveredFile */ .hf(file.path);
    fresh.add(file);
    return fresh;
}


/***/ }),

/***/ 5968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oh: () => (/* binding */ severityWord),
/* harmony export */   Oy: () => (/* binding */ severityScore),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** How bad a finding is, worst first; `unrated` where the tool rates findings and says nothing of this one. */
const SEVERITIES = ['critical', 'high', 'moderate', 'low', 'info', 'unrated'];
/** The words of the tools, in lower case. What is not here is unrated, and so caught by the default bounds. */
const WORDS = {
    critical: 'critical',
    high: 'high',
    important: 'high',
    moderate: 'moderate',
    medium: 'moderate',
    low: 'low',
    minor: 'low',
    info: 'info',
    informational: 'info',
    negligible: 'info',
    none: 'info',
};
/** The severity that a word names; `undefined` for a word (or a value) that names none. */
function severityWord(word) {
    const key = typeof word === 'string' ? word.trim().toLowerCase() : '';
    return Object.hasOwn(WORDS, key) ? WORDS[key] : undefined;
}
/**
 * The severity of a CVSS score by the bands of CVSS 3 (https://www.first.org/cvss/v3.1/specification-document#Qualitative-Severity-Rating-Scale),
 * which GitHub uses too; `undefined` for what is no score.
 */
function severityScore(score) {
    if (!Number.isFinite(score) || score < 0)
        return undefined;
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'moderate';
    return score > 0 ? 'low' : 'info';
}


/***/ }),

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


/***/ })

};
