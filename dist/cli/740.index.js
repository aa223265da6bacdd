export const id = 740;
export const ids = [740,589,268,214,922];
export const modules = {

/***/ 8743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ callOf),
/* harmony export */   LD: () => (/* binding */ decide)
/* harmony export */ });
/* unused harmony export worse */
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1085);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3209);


/** What a state of a required criterion calls for (SPEC section 4). */
const CALLS_FOR = {
    go: 'GO',
    'not-applicable': 'GO',
    caution: 'CAUTION',
    waived: 'CAUTION',
    pending: 'HOLD',
    unknown: 'NO-GO',
    'no-go': 'NO-GO',
};
/**
 * The verdict over all criteria: the worst that any calls for. Nothing applicable is NO-GO, because a gate that looked
 * at nothing has shown nothing. With `observe`, criteria that only observe are decided as if they were enforced.
 */
function decide(criteria, options = {}) {
    const counted = criteria.filter((one) => one.level !== 'info' && (options.observe || one.mode === 'enforce'));
    const calls = counted.map((one) => ({ criterion: one.id, verdict: callOf(one), because: one.message, one }));
    const caps = (options.caps ?? []).map((cap) => ({ criterion: null, ...cap }));
    const counts = countStates(criteria);
    if (counted.every((one) => one.state === 'not-applicable')) {
        const because = `nothing was checked: 0 of ${criteria.length} criteria count and are applicable`;
        return { verdict: 'NO-GO', rollback: false, earliestGo: null, counts, reasons: [{ criterion: null, because }] };
    }
    const verdict = [...calls, ...caps].reduce((found, call) => worse(found, call.verdict), 'GO');
    const reasons = [...caps, ...calls]
        .filter((call) => call.verdict !== 'GO')
        .sort((a, b) => _results_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .b.indexOf(b.verdict) - _results_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .b.indexOf(a.verdict))
        .map(({ criterion, because }) => ({ criterion, because }));
    const held = caps.some((cap) => cap.verdict === 'HOLD');
    return { verdict, rollback: false, earliestGo: held ? null : earliestGo(verdict, counted), counts, reasons };
}
/** The verdict that one criterion alone calls for. */
function callOf(criterion) {
    if (criterion.level === 'info')
        return 'GO';
    const call = CALLS_FOR[criterion.state];
    return criterion.level === 'advisory' && call !== 'GO' ? 'CAUTION' : call;
}
/** The worse of two verdicts: NO-GO > HOLD > CAUTION > GO. */
function worse(a, b) {
    return _results_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .b.indexOf(a) >= _results_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .b.indexOf(b) ? a : b;
}
function countStates(criteria) {
    const counts = Object.fromEntries(_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .STATES */ .x.map((state) => [state, 0]));
    for (const { state } of criteria)
        counts[state] += 1;
    return counts;
}
/** The latest of the known ends of what is pending; null when one has no known end, or when nothing is awaited. */
function earliestGo(verdict, criteria) {
    if (verdict !== 'HOLD')
        return null;
    const pending = criteria
        .filter((one) => one.level === 'required')
        .flatMap((one) => one.problems.filter((problem) => problem.state === 'pending' && !problem.waived));
    const ends = pending.map((problem) => problem.until);
    if (ends.length === 0 || ends.some((end) => end === undefined))
        return null;
    return ends.reduce((latest, end) => (Date.parse(end) > Date.parse(latest) ? end : latest));
}


/***/ }),

/***/ 9852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dH: () => (/* binding */ offBy),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   v9: () => (/* binding */ advice),
/* harmony export */   zL: () => (/* binding */ remedy)
/* harmony export */ });
/* unused harmony exports deciding, requirement */
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1289);

/** How many facts or problems one sentence names before it says how many more there are. */
const NAMED = 3;
/** The facts and problems that made the state what it is; for a waived criterion, those that the waiver covers. */
function deciding(result) {
    const made = (waived, state) => result.state === 'waived' ? waived : !waived && state === result.state;
    return {
        facts: result.facts.filter((fact) => fact.band !== null && made(fact.waived, fact.band)),
        problems: result.problems.filter((problem) => made(problem.waived, problem.state)),
    };
}
/** Why a criterion has its state, in one sentence. */
function messageOf(result) {
    const { facts, problems } = deciding(result);
    const parts = [...problems.map((problem) => problem.message), ...facts.map((fact) => factSentence(fact, result))];
    const named = parts.slice(0, NAMED).join('; ');
    const sentence = parts.length > NAMED ? `${named}; and ${parts.length - NAMED} more` : named;
    if (result.state !== 'waived' || !result.waiver)
        return sentence;
    return `waived until ${result.waiver.until} by ${result.waiver.approvedBy}: ${sentence}`;
}
/** What was measured, in the fewest words: `612 ms`, `unsigned`, `missing`. */
function measured(result) {
    const { facts, problems } = deciding(result);
    const [problem] = problems;
    const fact = telling(facts, result);
    if (problem && (!fact || result.state === 'unknown' || result.state === 'pending'))
        return problem.cause;
    if (!fact)
        return '–';
    return facts.length > 1 || fact.dimension === 'count' || fact.dimension === 'flag'
        ? `${fact.name} = ${fact.display}`
        : fact.display;
}
/** What would have been needed, in the fewest words: `< 500 ms`. */
function required(result) {
    const { facts, problems } = deciding(result);
    const [problem] = problems;
    if (problem?.needed)
        return problem.needed;
    const fact = telling(facts, result);
    const name = fact?.name ?? boundNames(result)[0];
    return name === undefined ? '–' : requirement(name, result) + (fact ? '' : ` (${name})`);
}
/** What to do about it: how far the value is off, or what the problem is; and the problem's own hint. */
function advice(result) {
    const { facts, problems } = deciding(result);
    const [problem] = problems;
    if (problem)
        return { what: problem.message, ...(problem.hint ? { hint: problem.hint } : {}) };
    const fact = telling(facts, result);
    if (!fact)
        return { what: '' };
    const off = fact.band === 'go' ? '' : offBy(fact);
    return { what: `${factSentence(fact, result)}${off === '' ? '' : ` (${off} off)`}` };
}
/** The same in one sentence. */
function remedy(result) {
    const { what, hint } = advice(result);
    return hint === undefined ? what : `${what}: ${hint}`;
}
/** The change against the baseline: `+41 %`, `−7 pp`; null without one. `worse` is null where no bound says so. */
function change(result) {
    const fact = telling(deciding(result).facts, result) ?? result.facts.find((one) => one.baseline !== null && one.band !== null);
    if (!fact || fact.baseline === null || typeof fact.value !== 'number')
        return null;
    const difference = fact.value - fact.baseline;
    const share = fact.dimension === 'ratio' ? difference : fact.baseline === 0 ? null : difference / Math.abs(fact.baseline);
    if (share === null)
        return null;
    const unit = fact.dimension === 'ratio' ? 'pp' : '%';
    if (Math.abs(share) < TOLERANCE)
        return { text: `±0 ${unit}`, worse: null };
    const amount = String(Number((Math.abs(share) * 100).toPrecision(2)));
    const lowerIsBetter = directionOf(result.bands, fact.name);
    return {
        text: `${share > 0 ? '+' : '−'}${amount} ${unit}`,
        worse: lowerIsBetter === null ? null : share > 0 === lowerIsBetter,
    };
}
const TOLERANCE = 0.005;
/** True when the bounds want the fact low, false when high, null when they do not say. */
function directionOf(bands, name) {
    const bound = bands.go?.[name];
    if (bound?.startsWith('<'))
        return true;
    if (bound?.startsWith('>'))
        return false;
    const trigger = bands['no-go']?.[name] ?? bands.caution?.[name];
    return trigger?.startsWith('>') ? true : trigger?.startsWith('<') ? false : null;
}
/** The bound that a fact should satisfy, for people. */
function requirement(name, result) {
    const dimension = result.facts.find((fact) => fact.name === name)?.dimension;
    const go = result.bands.go?.[name];
    if (go !== undefined)
        return (0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayBound */ .bi)(go, dimension);
    const trigger = result.bands['no-go']?.[name] ?? result.bands.caution?.[name];
    return trigger === undefined ? '–' : `not ${(0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayBound */ .bi)(trigger, dimension)}`;
}
function factSentence(fact, result) {
    const value = `${fact.name} = ${fact.display}`;
    if (fact.band === 'go')
        return `${value} (${requirement(fact.name, result)})`;
    const trigger = result.bands['no-go']?.[fact.name];
    if (fact.band === 'no-go' && trigger !== undefined && fact.bound === trigger)
        return `${value}, must not be ${(0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayBound */ .bi)(trigger, fact.dimension)}`;
    return `${value}, required ${requirement(fact.name, result)}`;
}
/** How far a number is from its bound, with its unit (`112 ms`, `7 pp`); empty where that says nothing. */
function offBy(fact) {
    if (fact.distance === null || fact.distance === 0 || typeof fact.value !== 'number' || fact.dimension === 'count')
        return '';
    // The distance between two moments is a duration.
    const text = (0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayNumber */ .oR)(fact.distance, fact.dimension === 'time' ? 'duration' : fact.dimension);
    return fact.dimension === 'ratio' ? text.replace(' %', ' pp') : text;
}
/**
 * The fact that tells most: of those that miss, the one that is relatively furthest from its bound; of those that are go,
 * the first that the author bound, because that is what the criterion is about.
 */
function telling(facts, result) {
    if (facts.some((fact) => fact.band !== 'go'))
        return furthest(facts);
    const named = boundNames(result).flatMap((name) => facts.filter((fact) => fact.name === name));
    return named[0] ?? facts[0];
}
/** The names of all bound facts: those of the author first, then those of the check's defaults. */
function boundNames({ bands, defaults }) {
    const names = ['go', 'no-go', 'caution'];
    const all = [...new Set(names.flatMap((band) => Object.keys(bands[band] ?? {})))];
    return [...all.filter((name) => !defaults.includes(name)), ...all.filter((name) => defaults.includes(name))];
}
function furthest(facts) {
    const miss = (fact) => typeof fact.value === 'number' && fact.distance !== null
        ? fact.distance / Math.max(Math.abs(fact.value), 1e-12)
        : 1;
    return [...facts].sort((a, b) => miss(b) - miss(a))[0];
}


/***/ }),

/***/ 1740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateOnDesk: () => (/* binding */ evaluateOnDesk),
  loadOnDesk: () => (/* binding */ loadOnDesk),
  namesOf: () => (/* binding */ namesOf),
  texts: () => (/* binding */ texts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/core/baseline.js
/** Why a results document cannot be a baseline, or `undefined`. */
function baselineFault(results) {
    if (results.partial)
        return 'it is of a partial run (`--only`)';
    return results.simulated ? 'it is of a simulated run (`--now`)' : undefined;
}
/**
 * The baseline of a criterion's facts: the same fact of the same criterion in earlier results, of the same dimension,
 * and only where that criterion was go or caution, so that a bad run never becomes the measure. A criterion that names
 * a report of its `own` to compare with is compared with nothing else.
 */
function baselineOf(results, criterion, own) {
    const found = results?.criteria.find((one) => one.id === criterion && (one.state === 'go' || one.state === 'caution'));
    const facts = own ?? found?.facts;
    return (fact) => {
        const earlier = facts?.find((one) => one.name === fact.name && one.dimension === fact.dimension);
        return typeof earlier?.value === 'number' && Number.isFinite(earlier.value) ? earlier.value : undefined;
    };
}

// EXTERNAL MODULE: ./lib/core/call.js
var core_call = __webpack_require__(2807);
// EXTERNAL MODULE: ./lib/core/nearest.js
var nearest = __webpack_require__(6661);
// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __webpack_require__(5524);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
;// CONCATENATED MODULE: ./lib/core/redact.js

const MASK = '***';
/** Takes every known secret out of text and data, raw and in the encodings that tools print. */
class Redactor {
    #forms = new Set();
    #values = new Set();
    /** Registers a secret. Values under the limit are ignored: redacting them would destroy ordinary text. */
    add(secret) {
        if (secret.length < limits/* LIMITS */.b.secretCharacters)
            return;
        this.#values.add(secret);
        for (const form of formsOf(secret))
            if (form.length >= limits/* LIMITS */.b.secretCharacters)
                this.#forms.add(form);
    }
    /** True when a text is one of the secrets, so that it must not become a fact. */
    isSecret(text) {
        return this.#values.has(text);
    }
    /** The text without any secret. Where several overlap all of them go, so that no part of one is left. */
    text(text) {
        const found = [...this.#forms].flatMap((form) => occurrences(text, form)).sort((a, b) => a[0] - b[0]);
        let clean = '';
        let done = 0;
        for (const [start, end] of found) {
            if (start >= done)
                clean += `${text.slice(done, start)}${MASK}`;
            done = Math.max(done, end);
        }
        return clean + text.slice(done);
    }
    /**
     * A copy of plain data in which every string, keys included, is without secrets. `words` are those of the document
     * itself, which a secret that happens to read the same must not change: a verdict stays a verdict.
     */
    data(value, words = new Set()) {
        if (this.#forms.size === 0)
            return value;
        if (typeof value === 'string')
            return (words.has(value) ? value : this.text(value));
        if (Array.isArray(value))
            return value.map((item) => this.data(item, words));
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [this.data(key, words), this.data(inner, words)]));
    }
}
function occurrences(text, form) {
    const found = [];
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
        found.push([at, at + form.length]);
    return found;
}
/** Raw, each line of it, as URL paths and queries show it, URL-encoded, JSON-escaped, base64 at each of the three alignments, base64url, and hex. */
function formsOf(secret) {
    const bytes = Buffer.from(secret, 'utf8');
    const aligned = [0, 1, 2].map((shift) => {
        const padded = Buffer.concat([Buffer.alloc(shift), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        // The first and last characters also carry bits of the neighbours; what lies between is always the same.
        const start = shift === 0 ? 0 : shift + 1;
        const end = bytes.length % 3 === (3 - shift) % 3 ? padded.length : padded.length - 1;
        return padded.slice(start, end);
    });
    const base64 = [bytes.toString('base64'), ...aligned];
    // In a URL, `?` and `#` end the path, so that only the part before them is printed.
    const parts = secret.split(/[\r\n?#]+/).filter((part) => part.length >= limits/* LIMITS */.b.secretCharacters);
    // Half of a surrogate pair, which no environment has, cannot be URL-encoded.
    const whole = secret.replace(/\p{Surrogate}/gu, '\ufffd');
    const inUrls = [encodeURIComponent(whole), encodeURI(whole), new URLSearchParams([['', whole]]).toString().slice(1)];
    return [
        secret,
        ...parts,
        ...[whole, ...parts].map(inPath),
        ...inUrls,
        ...inUrls.map((form) => form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
        JSON.stringify(secret).slice(1, -1),
        ...base64,
        ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
        bytes.toString('hex'),
        bytes.toString('hex').toUpperCase(),
    ];
}
/** As a URL shows it in its path: fewer characters are encoded there than by `encodeURI`. */
function inPath(text) {
    const url = new URL('http://host/');
    url.pathname = text;
    return url.pathname.slice(1);
}

// EXTERNAL MODULE: ./lib/core/time.js
var time = __webpack_require__(4258);
// EXTERNAL MODULE: ./lib/io/checklist-file.js
var checklist_file = __webpack_require__(3611);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/io/head.js


/**
 * The commit that is checked out around a folder, read from git's own files, because starting git takes longer than
 * everything else; `undefined` outside of a repository and before its first commit.
 * (https://git-scm.com/docs/gitrepository-layout; reftable repositories have no such files and give `undefined`.)
 */
async function headCommit(folder) {
    const git = await gitFolder((0,external_node_path_.resolve)(folder));
    const head = git && (await line((0,external_node_path_.join)(git, 'HEAD')));
    if (!git || !head)
        return undefined;
    const name = /^ref: (refs\/[^\0]+)$/.exec(head)?.[1];
    if (!name)
        return commit(head);
    // A linked work tree keeps its own HEAD, and branches with the repository.
    const shared = (0,external_node_path_.resolve)(git, (await line((0,external_node_path_.join)(git, 'commondir'))) ?? '.');
    const loose = commit((await line((0,external_node_path_.join)(git, name))) ?? (await line((0,external_node_path_.join)(shared, name))) ?? '');
    return loose ?? packed((await head_text((0,external_node_path_.join)(shared, 'packed-refs'))) ?? '', name);
}
async function gitFolder(folder) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        const path = (0,external_node_path_.join)(at, '.git');
        const found = await (0,promises_.stat)(path).catch(() => undefined);
        if (found?.isDirectory())
            return path;
        const target = found?.isFile() && /^gitdir: (.+)$/.exec((await line(path)) ?? '')?.[1];
        if (target)
            return (0,external_node_path_.resolve)(at, target);
        if ((0,external_node_path_.dirname)(at) === at)
            return undefined;
    }
}
function packed(refs, name) {
    const row = refs.split('\n').find((one) => one.endsWith(` ${name}`));
    return row && commit(row.slice(0, -name.length - 1));
}
function commit(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined;
}
async function line(path) {
    return (await head_text(path))?.split('\n', 1)[0];
}
async function head_text(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/core/evidence.js
var core_evidence = __webpack_require__(2094);
// EXTERNAL MODULE: ./lib/core/glob.js
var core_glob = __webpack_require__(29);
;// CONCATENATED MODULE: ./lib/io/inside.js



/**
 * What is at an absolute path. Throws `EvidenceError` (`denied`) for what lies outside of `root` (which has no links in
 * it), by name or through links, for what may not be looked at, and for things that are neither files nor folders
 * (THREATS D18). Nothing outside is touched. `shown` is the path for messages.
 */
async function placeOf(root, path, shown) {
    if (!isInside(root, (0,external_node_path_.resolve)(path)))
        throw new core_evidence/* EvidenceError */.oe('denied', `\`${shown}\` is outside of the workspace`, 'reports must lie inside the repository');
    const real = await (0,promises_.realpath)(path).catch((error) => {
        if (isNothing(error))
            return undefined;
        throw denied(error, shown);
    });
    if (real === undefined)
        return { kind: 'nothing' };
    if (!isInside(root, real))
        throw new core_evidence/* EvidenceError */.oe('denied', `\`${shown}\` is a link that leaves the workspace`);
    if (entersGit(real) && !entersGit(path))
        throw new core_evidence/* EvidenceError */.oe('denied', `\`${shown}\` is a link into \`.git\``);
    return placeAt(real, shown);
}
/** The same for a path that is known to have no links in it, such as an entry of a folder that has none. */
async function placeAt(real, shown) {
    const stat = await (0,promises_.lstat)(real, { bigint: true }).catch((error) => {
        if (isNothing(error))
            return undefined;
        throw denied(error, shown);
    });
    if (!stat)
        return { kind: 'nothing' };
    if (stat.isDirectory())
        return { kind: 'folder', real };
    if (!stat.isFile())
        throw new core_evidence/* EvidenceError */.oe('denied', `\`${shown}\` is no regular file`, 'pipes, sockets and devices are not read');
    const { dev, ino } = stat;
    return { kind: 'file', real, bytes: Number(stat.size), modifiedAt: Number(stat.mtimeMs) / 1000, dev, ino };
}
/** The refusal of the operating system, as the cause it is. */
function denied(error, shown) {
    const code = codeOf(error);
    if (code === 'EACCES' || code === 'EPERM')
        return new core_evidence/* EvidenceError */.oe('denied', `\`${shown}\` may not be read`, 'give the user of this job the permission');
    if (code === 'ELOOP')
        return new core_evidence/* EvidenceError */.oe('denied', `\`${shown}\` was made a link while it was being looked at`);
    if (code === 'ENOENT')
        return new core_evidence/* EvidenceError */.oe('missing', `\`${shown}\` is gone`);
    if (code !== undefined)
        return new core_evidence/* EvidenceError */.oe('denied', `\`${shown}\` cannot be read (${code})`);
    return error instanceof Error ? error : new Error(String(error));
}
function isNothing(error) {
    // A link that leads to itself leads to nothing.
    return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'].includes(codeOf(error) ?? '');
}
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
/** True for a folder itself and for everything in it. */
function isInside(root, path) {
    return path === root || path.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep);
}
function entersGit(path) {
    return path.split(external_node_path_.sep).includes('.git');
}

;// CONCATENATED MODULE: ./lib/io/find-files.js






/**
 * The files that one path or pattern names: a file itself, all files of a folder, or what matches. A path that exists
 * is that path, whatever signs are in its name. Throws `EvidenceError` (`denied`, `invalid`).
 */
async function findFiles(pattern, home) {
    const path = (0,external_node_path_.resolve)(home.base, pattern);
    const place = await placeOf(home.root, path, pattern);
    if (place.kind === 'file')
        return [{ path: shownPath(home, path), place }];
    if (place.kind === 'nothing' && !(0,core_glob/* isGlob */.fg)(pattern))
        return [];
    const search = place.kind === 'folder' ? { glob: new core_glob/* Glob */.fo('**'), start: path } : globSearch(pattern, home);
    const walk = new Walk(search.glob, home, pattern);
    const start = await placeOf(home.root, search.start, pattern);
    if (start.kind === 'folder')
        await walk.folder(search.start, [start.real], search.glob.start());
    return walk.found;
}
function globSearch(pattern, home) {
    try {
        const glob = new core_glob/* Glob */.fo(pattern);
        return { glob, start: (0,external_node_path_.resolve)(home.base, glob.base) };
    }
    catch (error) {
        if (error instanceof core_glob/* GlobFault */.nt)
            throw new core_evidence/* EvidenceError */.oe('invalid', `the pattern \`${pattern}\`: ${error.message}`);
        throw error;
    }
}
/** How a path is shown and reported: relative to the base folder, with forward slashes. */
function shownPath(home, path) {
    return (0,external_node_path_.relative)(home.base, path).split(external_node_path_.sep).join('/');
}
class Walk {
    found = [];
    #glob;
    #home;
    #pattern;
    #entries = 0;
    constructor(glob, home, pattern) {
        this.#glob = glob;
        this.#home = home;
        this.#pattern = pattern;
    }
    /** Looks through a folder. `chain` are the real paths of the folder and of those around it: links cannot lead in circles. */
    async folder(path, chain, positions) {
        if (chain.length > limits/* LIMITS */.b.globDepth)
            throw new core_evidence/* EvidenceError */.oe('invalid', `\`${this.#pattern}\` goes down more than ${limits/* LIMITS */.b.globDepth} folders`);
        const entries = await (0,promises_.readdir)(path, { withFileTypes: true }).catch((error) => {
            throw denied(error, shownPath(this.#home, path));
        });
        this.#entries += entries.length;
        if (this.#entries > limits/* LIMITS */.b.globEntries)
            throw new core_evidence/* EvidenceError */.oe('invalid', `\`${this.#pattern}\` looks at more than ${limits/* LIMITS */.b.globEntries} entries`, NARROWER);
        for (const entry of entries) {
            const next = this.#glob.step(positions, entry.name);
            if (next.length === 0)
                continue;
            const [inner, real] = [(0,external_node_path_.join)(path, entry.name), (0,external_node_path_.join)(chain[0], entry.name)];
            if (entry.isDirectory())
                await this.folder(inner, [real, ...chain], next);
            else if (entry.isSymbolicLink())
                await this.#link(inner, chain, next);
            else if (this.#glob.done(next))
                this.#add(inner, await placeAt(real, shownPath(this.#home, inner)));
        }
    }
    async #link(path, chain, positions) {
        const shown = shownPath(this.#home, path);
        const place = await placeOf(this.#home.root, path, shown);
        if (place.kind === 'folder') {
            if (!chain.includes(place.real))
                await this.folder(path, [place.real, ...chain], positions);
        }
        else if (this.#glob.done(positions)) {
            if (place.kind === 'nothing')
                throw new core_evidence/* EvidenceError */.oe('missing', `\`${shown}\` is a link to nothing`);
            this.#add(path, place);
        }
    }
    #add(path, place) {
        if (place.kind !== 'file')
            return;
        this.found.push({ path: shownPath(this.#home, path), place });
        if (this.found.length > limits/* LIMITS */.b.filesPerGlob)
            throw new core_evidence/* EvidenceError */.oe('invalid', `\`${this.#pattern}\` finds more than ${limits/* LIMITS */.b.filesPerGlob} files`, NARROWER);
    }
}
const NARROWER = 'write a narrower pattern';

// EXTERNAL MODULE: ./lib/io/git.js
var io_git = __webpack_require__(8268);
;// CONCATENATED MODULE: ./lib/io/history.js





/** Paths that one call of git takes: their length together stays below every system's limit. */
const AT_ONCE = 200;
const FETCH = 'check out with `fetch-depth: 0`, so that the history is there';
/** Nothing is fetched behind our back, and no program that the repository's settings name is started. */
const QUIET = [
    '--no-replace-objects',
    '--literal-pathspecs',
    '-c',
    'protocol.allow=never',
    '-c',
    'log.showSignature=false',
];
/** A patch in the one form that is read, whatever the repository's settings say. */
const PATCH = [
    '--patch',
    // A pull request could call its sources binary in .gitattributes, and hide them.
    '--text',
    '--unified=0',
    '--no-color',
    '--no-renames',
    '--no-relative',
    '--ignore-submodules=all',
    '--src-prefix=a/',
    '--dst-prefix=b/',
];
/** The questions to git about files. Their paths are relative to the base folder; links are followed. */
function historyOf(homeOf) {
    const tracked = new Map();
    const realOf = async (path) => {
        const full = (0,external_node_path_.resolve)((await homeOf()).base, path);
        return (0,promises_.realpath)(full).catch(() => full);
    };
    return {
        async tracked(path) {
            const real = await realOf(path);
            const top = await topOf((0,external_node_path_.dirname)(real));
            if (top === undefined)
                return false;
            const known = tracked.get(top) ?? trackedIn(top);
            tracked.set(top, known);
            return (await known)?.has(inGit(top, real));
        },
        async committedAt(paths) {
            const byTop = new Map();
            for (const path of paths) {
                const real = await realOf(path);
                const top = await topOf((0,external_node_path_.dirname)(real));
                if (top !== undefined)
                    byTop.set(top, [...(byTop.get(top) ?? []), inGit(top, real)]);
            }
            let newest;
            for (const [top, names] of byTop) {
                for (let at = 0; at < names.length; at += AT_ONCE) {
                    const time = await lastCommit(top, names.slice(at, at + AT_ONCE));
                    if (time !== undefined && (newest === undefined || time > newest))
                        newest = time;
                }
            }
            return newest;
        },
        async changedSince(ref, fork = false) {
            const home = await homeOf();
            const top = await repositoryOf(home);
            const listed = await diffOf(quietly(top), ref, fork, ['--name-only', '-z', '--no-renames']);
            return listed
                .split('\0')
                .filter(Boolean)
                .map((name) => shownPath(home, (0,external_node_path_.join)(top, name)));
        },
        async diffSince(ref, fork = false) {
            const root = await repositoryOf(await homeOf());
            return { root, text: await diffOf(quietly(root), ref, fork, PATCH) };
        },
    };
}
async function repositoryOf(home) {
    const top = await topOf(home.base);
    if (top === undefined)
        throw new core_evidence/* EvidenceError */.oe('missing', 'there is no git repository that could tell what changed');
    return top;
}
function quietly(folder) {
    const git = (0,io_git.gitIn)(folder);
    return (args, options) => git([...QUIET, ...args], options);
}
/** The repository around a folder; `undefined` when there is none. */
async function topOf(folder) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        if (await (0,promises_.lstat)((0,external_node_path_.join)(at, '.git')).catch(() => undefined))
            return at;
        if ((0,external_node_path_.dirname)(at) === at)
            return undefined;
    }
}
/** Paths in the index or in the checked-out commit; `undefined` when git cannot tell. */
async function trackedIn(top) {
    const git = quietly(top);
    const index = await git(['ls-files', '-z']);
    const commit = await git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', 'HEAD']);
    // A repository without a commit has no HEAD, and nothing in it.
    if (index === undefined || (commit === undefined && (await git(['rev-parse', '--verify', '--quiet', 'HEAD']))))
        return undefined;
    return new Set(`${index}${commit ?? ''}`.split('\0').filter(Boolean));
}
async function lastCommit(top, names) {
    const git = quietly(top);
    if ((await git(['rev-parse', '--verify', '--quiet', 'HEAD'])) === undefined) {
        if ((await git(['rev-parse', '--git-dir'])) !== undefined)
            return undefined;
        throw new core_evidence/* EvidenceError */.oe('missing', 'git could not tell when files were changed');
    }
    const found = await git(['log', '-1', '--format=%H %ct', 'HEAD', '--', ...names]);
    if (found === undefined)
        throw new core_evidence/* EvidenceError */.oe('missing', 'git could not tell when files were changed');
    const [, commit, time] = /^([0-9a-f]{40,64}) (\d{1,12})$/.exec(found.trim()) ?? [];
    if (commit === undefined || time === undefined)
        return undefined;
    // At the edge of a shallow clone every file looks as if it had just been changed.
    if ((await edgeOf(git, top)).has(commit))
        throw new core_evidence/* EvidenceError */.oe('missing', 'the clone is too shallow to tell when files were last changed', FETCH);
    return Number.parseInt(time, 10);
}
/** The commits where a shallow clone ends. */
async function edgeOf(git, top) {
    const path = await git(['rev-parse', '--git-path', 'shallow']);
    const text = path === undefined ? '' : await (0,promises_.readFile)((0,external_node_path_.resolve)(top, path.trim()), 'utf8').catch(() => '');
    return new Set(text.split('\n').filter(Boolean));
}
/** What `git diff` says of the checked-out commit, against a ref or where the history parted from it. */
async function diffOf(git, ref, fork, how) {
    if (!/^(?!-)[^\s~^:?*[\\\x00-\x1f\x7f]{1,250}$/.test(ref))
        throw new core_evidence/* EvidenceError */.oe('invalid', `\`${ref}\` is no tag, branch or commit`);
    const commit = await git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    if (commit === undefined)
        throw new core_evidence/* EvidenceError */.oe('missing', `git does not know \`${ref}\``, `${FETCH}, and check the name`);
    const from = fork ? await git(['merge-base', commit.trim(), 'HEAD']) : commit;
    if (from === undefined)
        throw new core_evidence/* EvidenceError */.oe('missing', `git cannot tell where \`${ref}\` and this commit parted`, FETCH);
    const said = await git(['diff', ...how, '--no-ext-diff', '--no-textconv', from.trim(), 'HEAD']);
    if (said === undefined)
        throw new core_evidence/* EvidenceError */.oe('missing', `git could not tell what changed since \`${ref}\``, FETCH);
    return said;
}
function inGit(top, path) {
    return (0,external_node_path_.relative)(top, path).split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./lib/io/near-file.js




/** A suggestion is worth a look around, not a search of everything. */
const LOOKED_AT = 5000;
const DEPTH = 6;
/** The file that was probably meant by a path or pattern that finds nothing; `undefined` when none is close enough. */
async function nearFile(pattern, home) {
    const candidates = await around(home.base);
    const last = (0,posix_.basename)(pattern);
    const fits = segmentTest(last);
    // Files that would fit if they lay in another folder: compared by folder, with the last part as it was written.
    const alike = new Map(candidates.filter((path) => fits((0,posix_.basename)(path))).map((path) => [(0,posix_.join)((0,posix_.dirname)(path), last), path]));
    const close = (0,nearest/* nearest */.p)(pattern, [...alike.keys()]);
    if (close !== undefined)
        return alike.get(close);
    const elsewhere = (0,core_glob/* isGlob */.fg)(last) ? [] : [...alike.values()].sort(byDepth);
    return elsewhere[0] ?? (0,nearest/* nearest */.p)(pattern, candidates);
}
function segmentTest(last) {
    try {
        const glob = new core_glob/* Glob */.fo(last);
        return (name) => name !== '' && glob.matches(name);
    }
    catch (error) {
        if (error instanceof core_glob/* GlobFault */.nt)
            return () => false;
        throw error;
    }
}
function byDepth(a, b) {
    return a.split('/').length - b.split('/').length || (a < b ? -1 : 1);
}
/** Paths of files in and below a folder, nearest first; links and hidden folders are left out. */
async function around(base) {
    const found = [];
    let folders = [''];
    let seen = 0;
    for (let depth = 0; depth < DEPTH && folders.length > 0; depth++) {
        const below = [];
        for (const folder of folders) {
            const entries = await (0,promises_.readdir)((0,posix_.join)(base, folder), { withFileTypes: true }).catch(() => []);
            for (const entry of entries) {
                seen += 1;
                if (seen > LOOKED_AT)
                    return found;
                if ((0,core_glob/* isHidden */.dK)(entry.name))
                    continue;
                if (entry.isDirectory())
                    below.push((0,posix_.join)(folder, entry.name));
                else if (entry.isFile())
                    found.push((0,posix_.join)(folder, entry.name));
            }
        }
        folders = below;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/io/files.js









const PIECE = 64 * 1024;
/** Windows has neither; there links need rights that jobs do not have, and pipes are no files. */
const SAFELY = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** The files of a workspace: paths are relative to `base`, and nothing outside of `root` is ever read. */
function filesIn(base, root) {
    const places = new Map();
    let home;
    const homeOf = () => {
        home ??= locate(base, root);
        return home;
    };
    const history = historyOf(homeOf);
    return {
        async find(patterns) {
            const at = await homeOf();
            const found = new Map();
            const missed = [];
            for (const pattern of new Set(patterns)) {
                const files = await findFiles(pattern, at);
                // One file by two names is one file: its findings count once.
                for (const file of files)
                    if (!found.has(file.place.real))
                        found.set(file.place.real, file);
                if (files.length > 0)
                    continue;
                const near = await nearFile(pattern, at);
                missed.push({ pattern, ...(near === undefined ? {} : { nearest: near }) });
            }
            if (found.size > limits/* LIMITS */.b.filesPerGlob)
                throw new core_evidence/* EvidenceError */.oe('invalid', `the patterns find more than ${limits/* LIMITS */.b.filesPerGlob} files together`);
            const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
            for (const { path, place } of files)
                places.set(path, place);
            return { files: files.map((file) => refOf(file, at)), missed };
        },
        async *read(file) {
            const at = await homeOf();
            const place = places.get(file.path) ?? (await placeOf(at.root, (0,external_node_path_.resolve)(at.base, file.path), file.path));
            if (place.kind === 'nothing')
                throw new core_evidence/* EvidenceError */.oe('missing', `\`${file.path}\` is not there`);
            if (place.kind === 'folder')
                throw new core_evidence/* EvidenceError */.oe('denied', `\`${file.path}\` is a folder, not a file`);
            yield* readPlace(place, at.root, file.path);
        },
        ...history,
    };
}
function refOf({ path, place: { real, bytes, modifiedAt } }, home) {
    const target = shownPath(home, real);
    return { path, bytes, modifiedAt, ...(target === path ? {} : { target }) };
}
async function locate(base, root) {
    const [realBase, realRoot] = await Promise.all([(0,promises_.realpath)(base), (0,promises_.realpath)(root)]).catch((error) => {
        throw denied(error, base);
    });
    const place = await placeOf(realRoot, realBase, base);
    if (place.kind !== 'folder')
        throw new core_evidence/* EvidenceError */.oe('missing', `\`${base}\` is no folder`);
    return { base: realBase, root: realRoot };
}
/** The bytes of the very file that was found: one that took its place since is refused (THREATS D19). */
async function* readPlace(place, root, shown) {
    const handle = await (0,promises_.open)(place.real, SAFELY).catch((error) => {
        throw denied(error, shown);
    });
    let read = 0;
    try {
        const stat = await handle.stat({ bigint: true });
        const same = stat.isFile() && stat.dev === place.dev && stat.ino === place.ino;
        // Linux tells where an open file really lies; elsewhere its path is looked up once more.
        const real = await (0,promises_.realpath)(`/proc/self/fd/${handle.fd}`).catch(() => (0,promises_.realpath)(place.real));
        if (!same || !isInside(root, real))
            throw new core_evidence/* EvidenceError */.oe('denied', `\`${shown}\` was replaced while it was being looked at`, 'run again');
        // The size is looked at first, and the bytes are counted too: a file may grow.
        for (let total = Number(stat.size); total <= limits/* LIMITS */.b.streamReportBytes;) {
            const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(PIECE), 0, PIECE, null);
            if (bytesRead === 0) {
                // What is still being written may be whole by chance and say something else a moment later.
                const after = await handle.stat({ bigint: true });
                if (after.size === stat.size && after.mtimeNs === stat.mtimeNs && read === Number(stat.size))
                    return;
                throw new core_evidence/* EvidenceError */.oe('invalid', `\`${shown}\` changed while it was being read`, 'let its writer end first');
            }
            read += bytesRead;
            total = Math.max(total, read);
            yield buffer.subarray(0, bytesRead);
        }
        throw new core_evidence/* EvidenceError */.oe('invalid', `\`${shown}\` is larger than the limit of 2 GiB for a report`);
    }
    catch (error) {
        throw error instanceof core_evidence/* EvidenceError */.oe ? error : denied(error, shown);
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./lib/io/http.js

/** A client for a whole run. undici is loaded with the first request, because many checklists have none. */
function openHttp(options) {
    const closing = new AbortController();
    const underWay = new Set();
    return {
        async request(request) {
            const { send } = await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(752), __webpack_require__.e(901)]).then(__webpack_require__.bind(__webpack_require__, 2901));
            const signal = request.signal ? AbortSignal.any([request.signal, closing.signal]) : closing.signal;
            const answer = send(request, options, signal);
            underWay.add(answer);
            try {
                return await answer;
            }
            catch (error) {
                if (signal.aborted)
                    throw new core_evidence/* EvidenceError */.oe('timeout', 'stopped before the answer came');
                throw error;
            }
            finally {
                underWay.delete(answer);
            }
        },
        async close() {
            closing.abort();
            await Promise.allSettled(underWay);
        },
    };
}

// EXTERNAL MODULE: ./lib/io/sign-offs.js
var sign_offs = __webpack_require__(6214);
;// CONCATENATED MODULE: ./lib/io/workspace.js


/** The folder that reports may not leave: the repository around a folder, or the folder itself outside of git. */
async function workspaceRoot(folder) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(at, '.git')).catch(() => undefined);
        if (found)
            return at;
        if ((0,external_node_path_.dirname)(at) === at)
            return folder;
    }
}

;// CONCATENATED MODULE: ./lib/io/ports.js






/** The real world for a checklist whose paths are relative to `base`. `close` lets the process end. */
async function portsFor(base, call) {
    const list = (name) => [call.values[name] ?? []].flat().filter((one) => typeof one === 'string');
    await mustBeHosts(list('allow-hosts'), list('allow-private-hosts'));
    const http = openHttp({
        userAgent: `${version/* NAME */.o}/${version/* VERSION */.x}`,
        allowHosts: list('allow-hosts'),
        allowPrivateHosts: list('allow-private-hosts'),
        allowLoopback: !call.environment('CI'),
        environment: call.environment,
    });
    return {
        files: filesIn(base, await workspaceRoot(base)),
        http,
        environment: call.environment,
        signOffs: (0,sign_offs.signOffsIn)(base, call.environment('GITHUB_ACTIONS') !== 'true' || call.values.signatures === 'file'),
        close: () => http.close(),
    };
}
/** An entry that can be read as nothing would allow nothing, and nobody would know. Throws `UserError`. */
async function mustBeHosts(hosts, privateHosts) {
    if (hosts.length + privateHosts.length === 0)
        return;
    const [{ isHostEntry }, { parseNetwork }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(306)]).then(__webpack_require__.bind(__webpack_require__, 9306)),
        Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(477)]).then(__webpack_require__.bind(__webpack_require__, 8477)),
    ]);
    for (const entry of hosts)
        if (!isHostEntry(entry))
            throw (0,problem/* callError */.r)('call-invalid', `\`allow-hosts\` has \`${entry}\`, which is no host`, 'write `host`, `host:port` or `*.domain`');
    for (const entry of privateHosts)
        if (!isHostEntry(entry) && parseNetwork(entry) === undefined)
            throw (0,problem/* callError */.r)('call-invalid', `\`allow-private-hosts\` has \`${entry}\`, which is no host and no network`, 'write `host`, `host:port`, `*.domain`, an address, or a network as `10.0.0.0/8`');
}

// EXTERNAL MODULE: ./lib/load-checklist.js + 25 modules
var load_checklist = __webpack_require__(4313);
// EXTERNAL MODULE: ./lib/core/expression.js
var expression = __webpack_require__(6861);
// EXTERNAL MODULE: ./lib/core/options.js
var core_options = __webpack_require__(3657);
// EXTERNAL MODULE: ./lib/core/text-option.js
var text_option = __webpack_require__(8920);
;// CONCATENATED MODULE: ./lib/core/bind.js





/** Evaluates the conditions and options of a criterion, each expression once. */
async function bind(criterion, params, values) {
    try {
        const because = await firstFalse(criterion, values);
        if (because !== undefined)
            return { kind: 'not-applicable', because };
        const origins = new Set();
        const options = await (0,core_options/* mapTexts */.z)(criterion.options, criterion.check.options, [], async ({ text, schema, path }) => {
            const { kind } = schema;
            const template = (0,expression/* hasExpression */.xS)(text) ? await (0,expression/* parseTemplate */.QC)(text) : undefined;
            if (kind === 'url')
                for (const origin of literalOrigins(text, template, params))
                    origins.add(origin);
            const value = template ? String(evaluate(template, values) ?? '') : text;
            return (0,text_option/* readTextOption */.hd)(value, kind).catch((error) => {
                if (error instanceof text_option/* OptionFault */.q4)
                    throw new core_evidence/* EvidenceError */.oe('invalid', `\`${path.join('.')}\`: ${error.message}`);
                throw error;
            });
        });
        return { kind: 'ready', options: (0,core_options/* isMap */.j)(options) ? options : {}, literalOrigins: [...origins] };
    }
    catch (error) {
        if (error instanceof core_evidence/* EvidenceError */.oe)
            return { kind: 'problem', problem: error.toProblem() };
        throw error;
    }
}
/** The first condition that is false, in words; `undefined` when all are true. */
async function firstFalse(criterion, values) {
    for (const { text } of criterion.conditions) {
        const result = typeof text === 'boolean' ? text : evaluate(await (0,expression/* parseCondition */.zB)(text), values);
        if (result === false)
            return `\`if: ${text}\` is false`;
        if (result !== true) {
            throw new core_evidence/* EvidenceError */.oe('invalid', `\`if: ${text}\` gave ${result === null ? 'nothing' : `\`${result}\``}, not true or false`, "compare with ==, as in `github.event.action == 'opened'`");
        }
    }
    return undefined;
}
function evaluate(template, values) {
    const contexts = {
        params: values.params,
        github: values.github,
        inputs: values.inputs,
        env: environmentOf(template, values),
    };
    try {
        return template.evaluate(contexts);
    }
    catch (error) {
        if (error instanceof expression/* ExpressionFailure */.je)
            throw new core_evidence/* EvidenceError */.oe('invalid', error.message);
        throw error;
    }
}
/** The environment values a template names. Unset or empty is `missing`; on forks, and too short to redact, `denied`. */
function environmentOf(template, values) {
    const found = {};
    for (const name of template.env) {
        if (values.fork)
            throw new core_evidence/* EvidenceError */.oe('denied', `\`env.${name}\` is not used for pull requests from forks`, 'a run of the base repository gathers it');
        const value = values.environment(name);
        if (value === undefined || value === '')
            throw new core_evidence/* EvidenceError */.oe('missing', `the environment variable \`${name}\` is ${value === '' ? 'empty' : 'not set'}`, `set it in the step's \`env:\``);
        if (value.length < limits/* LIMITS */.b.secretCharacters) {
            throw new core_evidence/* EvidenceError */.oe('denied', `the environment variable \`${name}\` has fewer than ${limits/* LIMITS */.b.secretCharacters} characters, so it could not be kept out of the output`, 'use a longer credential; for settings use `params`');
        }
        values.secret(value);
        found[name] = value;
    }
    return found;
}
/**
 * Origins that stand literally in the checklist: before the first expression of a URL, or as the default of a `url`
 * parameter it uses. Whatever an expression appends cannot name another host, because the whole origin must be equal.
 */
function literalOrigins(text, template, params) {
    const literal = template ? [template.literalPrefix] : [text];
    const defaults = params
        .filter((param) => param.type === 'url' && template?.params.includes(param.name))
        .map((param) => String(param.default ?? ''));
    return [...literal, ...defaults]
        .filter((candidate) => URL.canParse(candidate))
        .map((candidate) => new URL(candidate).origin);
}

// EXTERNAL MODULE: ./lib/core/decide.js
var decide = __webpack_require__(8743);
// EXTERNAL MODULE: ./lib/core/applicable.js
var applicable = __webpack_require__(2214);
// EXTERNAL MODULE: ./lib/core/explain.js
var explain = __webpack_require__(9852);
// EXTERNAL MODULE: ./lib/core/judge.js + 2 modules
var judge = __webpack_require__(1085);
;// CONCATENATED MODULE: ./lib/core/waiver.js
/** Whether a waiver counts at a moment. One that does not is as if it were not there, but shown. */
function waiverPhase(waiver, now) {
    if (now < waiver.start)
        return 'not-yet';
    return now < waiver.end ? 'active' : 'expired';
}
/** Whole days left until a waiver ends, counting the last one; 0 when it has ended. */
function daysLeft(waiver, now) {
    return Math.max(0, Math.ceil((waiver.end - now) / 86_400));
}

;// CONCATENATED MODULE: ./lib/core/result-of.js




/** Judges the evidence of a criterion and says so in the form of the results document. `seconds` is how long it took. */
function resultOf(criterion, evidence, baselineOf, waiver, now, seconds) {
    const active = waiver && waiverPhase(waiver, now) === 'active' ? waiver : undefined;
    const judgement = (0,judge/* judge */.S)(criterion, evidence, baselineOf, active);
    const moot = (0,applicable/* mootReasons */.D)(criterion, evidence);
    const result = {
        // Bounds that do not apply are not recorded, so that what is recorded gives the same verdict again.
        ...staticPart((0,applicable/* applicable */.y)(criterion, evidence)),
        state: judgement.state,
        cause: judgement.cause,
        waiver: waiver ? waiverResult(waiver, judgement.waiverUsed, now) : null,
        facts: judgement.facts,
        problems: judgement.problems,
        sources: evidence.sources,
        notes: [...(evidence.notes ?? []), ...moot],
        durationSeconds: seconds,
    };
    return { ...result, message: judgement.state === 'not-applicable' ? moot.join('; ') : (0,explain/* messageOf */.bD)(result) };
}
/** The result of a criterion that does not apply, because an `if` is false. */
function notApplicable(criterion, because, waiver, now) {
    return {
        ...staticPart(criterion),
        state: 'not-applicable',
        cause: null,
        message: because,
        waiver: waiver ? waiverResult(waiver, false, now) : null,
        facts: [],
        problems: [],
        sources: [],
        notes: [],
        durationSeconds: 0,
    };
}
function staticPart(criterion) {
    return {
        id: criterion.id,
        title: criterion.title,
        check: criterion.check.key,
        group: criterion.groups,
        level: criterion.level,
        mode: criterion.mode,
        phase: null,
        location: criterion.location,
        bands: bandTexts(criterion.bounds),
        defaults: criterion.bounds.filter((bounds) => bounds.isDefault).map((bounds) => bounds.fact),
        enough: Object.fromEntries(criterion.enough.map((bounds) => [bounds.fact, bounds.go?.text ?? ''])),
        whenUnknown: criterion.whenUnknown,
        why: criterion.why ?? null,
        owner: criterion.owner ?? null,
        runbook: criterion.runbook ?? null,
    };
}
function bandTexts(bounds) {
    const texts = (slot) => Object.fromEntries(bounds.flatMap((one) => (one[slot] ? [[one.fact, one[slot].text]] : [])));
    const bands = { go: texts('go'), caution: texts('caution'), 'no-go': texts('noGo') };
    return Object.fromEntries(Object.entries(bands).filter(([, facts]) => Object.keys(facts).length > 0));
}
function waiverResult(waiver, used, now) {
    return {
        covers: [...waiver.bounds.map(({ fact, bound }) => `${fact} ${bound.text}`), ...waiver.causes],
        reason: waiver.reason,
        by: waiver.by,
        approvedBy: waiver.approvedBy,
        from: waiver.from,
        until: waiver.until,
        ticket: waiver.ticket ?? null,
        phase: waiverPhase(waiver, now),
        used,
        daysLeft: daysLeft(waiver, now),
    };
}

// EXTERNAL MODULE: ./lib/core/results-schema.js
var results_schema = __webpack_require__(7261);
;// CONCATENATED MODULE: ./lib/run.js










/** How many criteria gather at once. */
const CONCURRENCY = 16;
const GATHER_SECONDS = 60;
/** Gathers, judges and decides. Evidence that cannot be had never stops the others; a mistake of ours does, by throwing. */
async function run(request, ports) {
    const redactor = request.redactor ?? new Redactor();
    const started = request.clock();
    const { checklist } = request;
    const chosen = checklist.criteria.filter((criterion) => isChosen(criterion, request.only));
    // Every value of `env` is known before the first fact is read, so that no fact can be one by reading it early.
    const bindings = await inParallel(chosen, (criterion) => bindTo(criterion, request, ports, redactor));
    const deadline = timer(limits/* LIMITS */.b.runSeconds, request.signal);
    const criteria = await inParallel([...chosen.entries()], async ([index, criterion]) => {
        request.onProgress?.(criterion, undefined);
        const result = await run_evaluate(criterion, bindings[index], request, ports, redactor, deadline.signal);
        request.onProgress?.(criterion, result);
        return result;
    }).finally(deadline.stop);
    const caps = [...(request.caps ?? []), ...((await request.lateCaps?.()) ?? [])];
    const observe = checklist.mode === 'observe';
    const { context } = request;
    const results = {
        schema: 'gonogo.results/v1',
        tool: { name: version/* NAME */.o, version: version/* VERSION */.x },
        checklist: {
            file: checklist.file,
            name: checklist.name,
            description: checklist.description ?? null,
            sha256: request.sha256,
            ref: request.ref,
            phase: null,
            warnings: checklist.warnings.map((warning) => `${warning.location ? `${warning.location.file}:${warning.location.start.line}: ` : ''}${warning.message}`),
            contacts: checklist.contacts,
        },
        context: {
            now: (0,time/* isoTime */.Ly)(context.now),
            repository: context.repository ?? null,
            commit: context.commit ?? null,
            base: context.base ?? null,
            event: context.event ?? null,
            pullRequest: context.pullRequest ?? null,
        },
        partial: request.only !== undefined,
        simulated: request.simulated ?? false,
        observe,
        decision: (0,decide/* decide */.LD)(criteria, { observe, caps }),
        criteria,
        durationSeconds: seconds(request.clock() - started),
    };
    return redactor.data(results, results_schema/* RESULT_WORDS */.k);
}
/** True for a criterion that `--only` names by its id, its group's id or one of its tags. */
function isChosen(criterion, only) {
    return (only === undefined || [criterion.id, ...criterion.groupIds, ...criterion.tags].some((name) => only.includes(name)));
}
function bindTo(criterion, request, ports, redactor) {
    return bind(criterion, request.checklist.params, {
        params: request.params,
        github: request.github,
        inputs: request.inputs,
        environment: ports.environment,
        fork: request.context.fork,
        secret: (value) => redactor.add(value),
    });
}
async function run_evaluate(criterion, binding, request, ports, redactor, signal) {
    const { checklist, context } = request;
    const waiver = checklist.waivers.find((one) => one.criterion === criterion.id);
    const started = request.clock();
    if (binding.kind === 'not-applicable')
        return notApplicable(criterion, binding.because, waiver, context.now);
    const evidence = binding.kind === 'problem'
        ? (0,core_evidence/* onlyProblem */.ok)(binding.problem)
        : await gather(criterion, binding, request, ports, signal);
    const baseline = baselineOf(request.baseline, criterion.id, evidence.baseline);
    return resultOf(criterion, withoutSecrets(evidence, redactor), baseline, waiver, context.now, seconds(request.clock() - started));
}
async function gather(criterion, binding, request, ports, signal) {
    const timeout = criterion.timeout ?? criterion.check.timeout ?? GATHER_SECONDS;
    const limit = timer(timeout, signal);
    const context = {
        ...request.context,
        criterion: {
            id: criterion.id,
            title: criterion.title,
            file: request.checklist.file,
            digest: criterion.digest,
        },
        asked: [...criterion.bounds, ...criterion.enough].map((bounds) => bounds.fact),
        timeout,
        signal: limit.signal,
        roles: request.checklist.roles,
        literalOrigins: binding.literalOrigins,
    };
    try {
        return await untilAborted(criterion.check.gather(binding.options, ports, context), limit.signal, timeout);
    }
    catch (error) {
        if (error instanceof core_evidence/* EvidenceError */.oe)
            return (0,core_evidence/* onlyProblem */.ok)(error.toProblem());
        throw error;
    }
    finally {
        limit.stop();
    }
}
/** A signal that fires after some seconds or with another one. It keeps the process alive until it is stopped. */
function timer(seconds, outer) {
    const own = new AbortController();
    const handle = setTimeout(() => own.abort(), Math.min(seconds * 1000, 2 ** 31 - 1));
    return { signal: outer ? AbortSignal.any([outer, own.signal]) : own.signal, stop: () => clearTimeout(handle) };
}
/** The promise, or `timeout` when the signal fires first; what still runs is left to its own signal. */
async function untilAborted(promise, signal, timeout) {
    let stop;
    const aborted = new Promise((_, reject) => {
        stop = () => reject(new core_evidence/* EvidenceError */.oe('timeout', `gathering took longer than ${timeout} s`, 'raise `timeout`, or find out what is slow'));
        if (signal.aborted)
            stop();
        else
            signal.addEventListener('abort', stop, { once: true });
    });
    try {
        return await Promise.race([promise, aborted]);
    }
    finally {
        if (stop)
            signal.removeEventListener('abort', stop);
    }
}
/** A fact that equals a value from `env` would publish a secret: it is denied, not judged. */
function withoutSecrets(evidence, redactor) {
    const secret = evidence.facts.filter((fact) => redactor.isSecret(String(fact.value)));
    if (secret.length === 0)
        return evidence;
    const problems = secret.map(({ name }) => ({
        cause: 'denied',
        message: `\`${name}\` is a value from \`env\` and is not published`,
        facts: [name],
    }));
    return {
        ...evidence,
        facts: evidence.facts.filter((fact) => !secret.includes(fact)),
        problems: [...evidence.problems, ...problems],
    };
}
async function inParallel(items, work) {
    const results = new Array(items.length);
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue)
            results[index] = await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(CONCURRENCY, items.length) }, worker));
    return results;
}
function seconds(value) {
    return Math.round(value * 1000) / 1000;
}

// EXTERNAL MODULE: ./lib/desk/results-file.js + 1 modules
var results_file = __webpack_require__(5589);
;// CONCATENATED MODULE: ./lib/desk/evaluate.js













/** The checklists of a call, loaded and given their parameters, with the names they were called by. */
async function loadOnDesk(call) {
    const files = texts(call, 'checklist');
    const named = files.length > 0 ? files : [core_call/* DEFAULT_CHECKLIST */.ZW];
    const passed = params(texts(call, 'param'));
    const read = await Promise.all(named.map(async (file) => ({ file, bytes: await (0,checklist_file/* readChecklistFile */.D)(call.cwd, file) })));
    return { named, ready: await (0,load_checklist/* loadChecklists */._)(read, passed) };
}
/** Evaluates the checklists of a call: on a desk or in any CI, with the disk and the environment as they are. */
async function evaluateOnDesk(call, onProgress) {
    const context = await contextOf(call);
    const { named, ready } = await loadOnDesk(call);
    const only = texts(call, 'only');
    for (const name of only)
        mustBeKnown(name, ready);
    const baseline = await readBaseline(call);
    const redactor = new Redactor();
    const results = [];
    for (const [index, { checklist, sha256, params: values }] of ready.entries()) {
        const base = (0,checklist_file/* baseFolder */.Y)((0,external_node_path_.resolve)(call.cwd, named[index] ?? ''));
        const ports = await portsFor(base, call);
        try {
            const own = baseline?.find((one) => one.checklist.file === checklist.file) ??
                (baseline?.length === 1 ? baseline[0] : undefined);
            results.push(await run({
                checklist,
                sha256,
                ref: null,
                params: values,
                github: {},
                inputs: {},
                context,
                redactor,
                ...(own ? { baseline: own } : {}),
                ...(only.length > 0 ? { only } : {}),
                simulated: call.values.now !== undefined,
                clock: () => performance.now() / 1000,
                signal: call.signal,
                ...(onProgress ? { onProgress } : {}),
            }, ports));
        }
        finally {
            await ports.close();
        }
    }
    return { results, redactor };
}
function mustBeKnown(name, ready) {
    const criteria = ready.flatMap(({ checklist }) => checklist.criteria);
    if (criteria.some((criterion) => isChosen(criterion, [name])))
        return;
    const close = (0,nearest/* nearest */.p)(name, namesOf(ready));
    const hint = close ? `did you mean \`--only ${close}\`?` : undefined;
    throw (0,problem/* callError */.r)('call-invalid', `\`--only ${name}\` matches no criterion, group or tag`, hint);
}
/** Everything that `--only` may name. */
function namesOf(ready) {
    const criteria = ready.flatMap(({ checklist }) => checklist.criteria);
    return [...new Set(criteria.flatMap(({ id, groupIds, tags }) => [id, ...groupIds, ...tags]))];
}
/** The values of an option that may be given several times. */
function texts(call, name) {
    const value = call.values[name];
    return (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter((one) => typeof one === 'string');
}
function params(pairs) {
    return Object.fromEntries(pairs.map((pair) => {
        const at = pair.indexOf('=');
        if (at < 1)
            throw (0,problem/* callError */.r)('call-invalid', `\`--param ${pair}\` is not NAME=VALUE`, '--param base-url=https://staging.example.com');
        return [pair.slice(0, at), pair.slice(at + 1)];
    }));
}
async function readBaseline(call) {
    const { baseline } = call.values;
    if (typeof baseline !== 'string')
        return undefined;
    const results = await (0,results_file.readResultsFile)(call.cwd, baseline, 'leave out `--baseline` for the first run');
    for (const one of results) {
        const fault = baselineFault(one);
        if (fault)
            throw (0,problem/* callError */.r)('baseline-refused', `\`${baseline}\` cannot be a baseline: ${fault}`);
    }
    return results;
}
async function contextOf(call) {
    const { now, commit } = call.values;
    const set = typeof now === 'string' ? (0,time/* parseTime */.pe)(now) : call.now;
    if (set === undefined)
        throw (0,problem/* callError */.r)('call-invalid', `\`--now ${now}\` is no time; write 2026-11-21T09:00:00Z`);
    if (now !== undefined && call.environment('GITHUB_ACTIONS') === 'true') {
        throw (0,problem/* callError */.r)('call-invalid', 'a simulated run (`--now`) is refused under GitHub Actions');
    }
    const head = typeof commit === 'string' ? commit : await headCommit(call.cwd);
    if (typeof commit === 'string' && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
        throw (0,problem/* callError */.r)('call-invalid', `\`--commit ${commit}\` is no full commit id`);
    return {
        now: set,
        ...(head ? { commit: head } : {}),
        actions: call.environment('GITHUB_ACTIONS') === 'true',
        fork: false,
    };
}


/***/ }),

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

/***/ 8268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitIn: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** Where git is looked for: never through PATH, which an earlier step may have changed (THREATS G08). */
const PLACES = [
    '/usr/bin/git',
    '/usr/local/bin/git',
    '/opt/homebrew/bin/git',
    '/bin/git',
    'C:\\Program Files\\Git\\cmd\\git.exe',
];
const SECONDS = 20;
const OUTPUT_BYTES = 256 * 1024 * 1024;
/** Settings that an attacker's repository could use to run a program of theirs. */
const HARDENED = [
    '-c',
    'core.fsmonitor=',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.quotePath=false',
    '-c',
    'safe.directory=*',
    '-c',
    'core.untrackedCache=false',
];
/**
 * A git that runs in a folder, with a hardened configuration and an empty environment. With `home`, the user's own
 * configuration is read too; for nothing but to learn who the user is.
 */
function gitIn(folder, home) {
    const binary = PLACES.find(isExecutable);
    return async (args, options = {}) => {
        if (binary === undefined)
            return undefined;
        const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
        return new Promise((resolve) => {
            const child = execFile(binary, [...HARDENED, ...args], {
                cwd: folder,
                timeout: SECONDS * 1000,
                killSignal: 'SIGKILL',
                maxBuffer: OUTPUT_BYTES,
                env: {
                    ...(home === undefined ? { GIT_CONFIG_GLOBAL: '/dev/null' } : { HOME: home }),
                    GIT_CONFIG_NOSYSTEM: '1',
                    GIT_TERMINAL_PROMPT: '0',
                    GIT_OPTIONAL_LOCKS: '0',
                    LC_ALL: 'C',
                },
            }, (error, stdout) => resolve(error ? undefined : stdout));
            child.stdin?.on('error', () => { });
            child.stdin?.end(options.input ?? '');
        });
    };
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 6214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SIGN_OFF_FILE: () => (/* binding */ SIGN_OFF_FILE),
/* harmony export */   recordSignOff: () => (/* binding */ recordSignOff),
/* harmony export */   signOffsIn: () => (/* binding */ signOffsIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2094);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5922);




/** Where sign-offs without GitHub are kept, relative to the checklist's base folder: one JSON object a line. */
const SIGN_OFF_FILE = '.gonogo/signoffs.ndjson';
const TEXTS = ['criterion', 'role', 'by', 'at', 'tree', 'digest'];
/** The sign-offs recorded under a folder. Lines that cannot be read are reported and count for nothing. */
function signOffsIn(folder, counted) {
    let tree;
    let entries;
    return {
        counted,
        recorded: () => {
            entries ??= readEntries((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, SIGN_OFF_FILE));
            return entries;
        },
        tree: () => {
            tree ??= (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__.treeDigest)(folder, SIGN_OFF_FILE);
            return tree;
        },
    };
}
/** Appends one sign-off. */
async function recordSignOff(folder, entry) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, SIGN_OFF_FILE);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    // An editor may have left the last line without an end; two entries in one line would both count for nothing.
    const start = (await endsInLine(path)) ? '\n' : '';
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, `${start}${JSON.stringify(entry)}\n`);
    return path;
}
async function endsInLine(path) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => '');
    return text !== '' && !text.endsWith('\n');
}
async function readEntries(path) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return { entries: [], problems: [] };
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe('denied', `\`${SIGN_OFF_FILE}\` cannot be read (${error.code})`);
    }
    const entries = [];
    const problems = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const entry = parseEntry(line);
        if (entry)
            entries.push(entry);
        else
            problems.push(`line ${index + 1} of \`${SIGN_OFF_FILE}\` is no sign-off and counts for nothing`);
    }
    return { entries, problems };
}
function parseEntry(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null || !TEXTS.every((key) => typeof value[key] === 'string'))
        return undefined;
    if (value.kind !== 'sign' && value.kind !== 'done' && value.kind !== 'revoke')
        return undefined;
    if (value.value !== undefined && !(typeof value.value === 'number' && Number.isFinite(value.value)))
        return undefined;
    return value;
}


/***/ }),

/***/ 5922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   treeDigest: () => (/* binding */ treeDigest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3871);
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2094);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8268);





/** Folders that are never part of what people sign. */
const SKIPPED = new Set(['.git', 'node_modules']);
const MAX_FILES = 200_000;
/**
 * Digest of the files under a folder, without `except`: with git, of the files it tracks, as they are on disk;
 * without git, of all of them. Both give the same digest for the same files, so that a sign-off survives an export.
 */
async function treeDigest(folder, except) {
    const blobs = (await trackedBlobs((0,_git_js__WEBPACK_IMPORTED_MODULE_3__.gitIn)(folder))) ?? (await diskBlobs(folder));
    blobs.delete(except);
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digest */ .b)([...blobs].sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** Git's blob ids by path; files that differ from the index are hashed as they are now. `undefined` outside of git. */
async function trackedBlobs(git) {
    const listed = await git(['ls-files', '--stage', '-z', '--', '.']);
    if (listed === undefined || listed === '')
        return undefined;
    const blobs = new Map();
    for (const line of listed.split('\0')) {
        const found = /^\d+ ([0-9a-f]+) \d\t(.+)$/s.exec(line);
        if (found?.[1] && found[2])
            blobs.set(found[2], found[1]);
    }
    const changed = await git(['diff-files', '--name-only', '--relative', '-z', '--', '.']);
    if (changed === undefined)
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe('invalid', 'git could not tell which files have changed');
    for (const path of changed.split('\0').filter(Boolean)) {
        const blob = await git(['hash-object', '--path', path, '--', path]);
        if (blob === undefined)
            blobs.delete(path);
        else
            blobs.set(path, blob.trim());
    }
    return blobs;
}
async function diskBlobs(folder) {
    const blobs = new Map();
    const walk = async (path) => {
        for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))).sort()) {
            if (SKIPPED.has(name))
                continue;
            const inner = path === '' ? name : `${path}/${name}`;
            const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, inner));
            if (stat.isDirectory())
                await walk(inner);
            else if (stat.isSymbolicLink())
                blobs.set(inner, await blobId(Buffer.from(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, inner)))));
            else if (stat.isFile())
                blobs.set(inner, await blobId(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, inner))));
            if (blobs.size > MAX_FILES)
                throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe('invalid', `more than ${MAX_FILES} files: sign-offs need git here`);
        }
    };
    await walk('');
    return blobs;
}
/** The id git gives a file's content (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects). */
async function blobId(content) {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
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
