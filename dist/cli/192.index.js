export const id = 192;
export const ids = [192];
export const modules = {

/***/ 2184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fo: () => (/* binding */ Glob),
  nt: () => (/* binding */ GlobFault),
  fg: () => (/* binding */ isGlob),
  dK: () => (/* binding */ isHidden)
});

;// CONCATENATED MODULE: ./lib/core/glob-braces.js
/**
 * Every text that `{a,b}` in a pattern stands for; braces nest, and braces without a comma or without an end are plain
 * text. `undefined` when there are more than `limit`, found out without making them (THREATS D17).
 */
function expandBraces(pattern, limit) {
    const found = [];
    const queue = [pattern];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        const group = firstGroup(next);
        if (!group)
            found.push(next);
        else
            for (const option of [...group.options].reverse())
                queue.push(`${group.before}${option}${group.after}`);
        if (found.length + queue.length > limit)
            return undefined;
    }
    return found;
}
/** The first brace that closes and has a comma of its own. */
function firstGroup(text) {
    for (let start = text.indexOf('{'); start >= 0; start = text.indexOf('{', start + 1)) {
        const options = [''];
        let depth = 0;
        for (let at = start + 1; at < text.length; at++) {
            const sign = text[at] ?? '';
            if (sign === '}' && depth === 0) {
                if (options.length < 2)
                    break;
                return { before: text.slice(0, start), options, after: text.slice(at + 1) };
            }
            if (sign === ',' && depth === 0)
                options.push('');
            else
                options[options.length - 1] += sign;
            if (sign === '{')
                depth += 1;
            if (sign === '}')
                depth -= 1;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/core/glob-segment.js
/** A pattern for one name of a path. */
class GlobSegment {
    #text;
    #signs;
    constructor(text) {
        this.#text = text;
        this.#signs = signsOf([...text]);
    }
    /** True when the whole name matches. A `*` that turns out too short is only ever lengthened, so this cannot explode. */
    matches(name) {
        if (name === '.git' || name === 'node_modules')
            return name === this.#text;
        if (name.startsWith('.') && !this.#text.startsWith('.'))
            return false;
        const signs = this.#signs;
        const letters = [...name];
        let [at, sign] = [0, 0];
        let retry;
        while (at < letters.length) {
            const next = signs[sign];
            if (next?.kind === 'any-text') {
                retry = { sign, at };
                sign += 1;
            }
            else if (next && takes(next, letters[at] ?? '')) {
                at += 1;
                sign += 1;
            }
            else if (retry) {
                retry.at += 1;
                [at, sign] = [retry.at, retry.sign + 1];
            }
            else
                return false;
        }
        return signs.slice(sign).every((rest) => rest.kind === 'any-text');
    }
}
function takes(sign, letter) {
    switch (sign.kind) {
        case 'any-text':
        case 'any':
            return true;
        case 'one-of':
            return sign.ranges.some(([from, to]) => from <= letter && letter <= to) !== sign.not;
        case 'text':
            return sign.text === letter;
    }
}
function signsOf(letters) {
    const signs = [];
    for (let at = 0; at < letters.length; at++) {
        const letter = letters[at] ?? '';
        // A `]` right after the beginning is one of the characters.
        const end = letter === '[' ? letters.indexOf(']', at + (isNot(letters[at + 1]) ? 3 : 2)) : -1;
        if (letter === '*')
            signs.push({ kind: 'any-text' });
        else if (letter === '?')
            signs.push({ kind: 'any' });
        else if (end > 0) {
            const not = isNot(letters[at + 1]);
            signs.push({ kind: 'one-of', ranges: rangesOf(letters.slice(at + (not ? 2 : 1), end)), not });
            at = end;
        }
        else
            signs.push({ kind: 'text', text: letter });
    }
    return signs;
}
function isNot(letter) {
    return letter === '!' || letter === '^';
}
function rangesOf(letters) {
    const ranges = [];
    for (let at = 0; at < letters.length; at++) {
        const [from = '', dash, to] = letters.slice(at, at + 3);
        if (dash === '-' && to !== undefined) {
            ranges.push([from, to]);
            at += 2;
        }
        else
            ranges.push([from, from]);
    }
    return ranges;
}

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
;// CONCATENATED MODULE: ./lib/core/glob.js



/** A pattern that stands for too much or for nothing; the message says what is wrong. */
class GlobFault extends Error {
}
/** Names that a sign never stands for: they are only found when they are written out. */
function isHidden(name) {
    return name.startsWith('.') || name === 'node_modules';
}
/** True when a path has signs that make it a pattern: `*`, `?`, `[…]`, `{a,b}`. */
function isGlob(path) {
    return /[*?]|\[.+\]|\{.*,.*\}/.test(path);
}
/**
 * A pattern for paths: `*` and `?` within a name, `[a-z]` and `[!a-z]`, `{a,b}`, and `**` for any number of folders. Names
 * that begin with a dot, and `node_modules`, match only where the pattern has them literally. Matching takes time in
 * proportion to pattern and path, whatever they are (THREATS D17).
 */
class Glob {
    /** The folder before the first sign, where looking begins: `reports` of `reports/*.xml`. */
    base;
    #alternatives;
    /** Throws `GlobFault`. */
    constructor(pattern) {
        if (pattern.length > limits/* LIMITS */.b.patternCharacters)
            throw new GlobFault(`it has ${pattern.length} characters; the limit is ${limits/* LIMITS */.b.patternCharacters}`);
        // `reports/` and `reports/**` mean the files below, never a file of that name.
        const tidy = pattern
            .replace(/^(?:\.\/+)+/, '')
            .replace(/\/+$/, '/**')
            .replace(/(^|\/)\*\*$/, '$1**/*');
        const segments = tidy.split(/\/+/);
        const first = segments.findIndex((segment) => /[*?[{]/.test(segment));
        const fixed = first < 0 ? segments.length - 1 : first;
        this.base = segments.slice(0, fixed).join('/') || (tidy.startsWith('/') ? '/' : '');
        const texts = expandBraces(segments.slice(fixed).join('/'), limits/* LIMITS */.b.globAlternatives);
        if (!texts)
            throw new GlobFault(`it stands for more than ${limits/* LIMITS */.b.globAlternatives} patterns`);
        this.#alternatives = texts.map((text) => text.split(/\/+/).map((segment) => {
            if (segment === '..')
                throw new GlobFault('`..` can only stand before the first `*`, `?`, `[` or `{`');
            return segment === '**' ? segment : new GlobSegment(segment);
        }));
    }
    /** The start of all alternatives, below `base`. */
    start() {
        return this.#reach(this.#alternatives.map((_, index) => [index, 0]));
    }
    /** The positions after one more name of the path. */
    step(positions, name) {
        const next = [];
        for (const [alternative, index] of positions) {
            const segment = this.#alternatives[alternative]?.[index];
            if (segment === '**') {
                if (!isHidden(name))
                    next.push([alternative, index]);
            }
            else if (segment?.matches(name))
                next.push([alternative, index + 1]);
        }
        return this.#reach(next);
    }
    /** True when a path that has come here, by one name at least, matches. */
    done(positions) {
        return positions.some(([alternative, index]) => index === this.#alternatives[alternative]?.length);
    }
    /** True for a path relative to where the pattern is. */
    matches(path) {
        const inside = this.base === '' ? path : path.startsWith(`${this.base}/`) ? path.slice(this.base.length + 1) : '';
        return inside !== '' && this.done(inside.split('/').reduce((at, name) => this.step(at, name), this.start()));
    }
    /** `**` may stand for nothing, so whoever is before it is also behind it. */
    #reach(positions) {
        const found = new Map();
        const queue = [...positions];
        for (const position of queue) {
            const [alternative, index] = position;
            if (found.has(`${alternative},${index}`))
                continue;
            found.set(`${alternative},${index}`, position);
            if (this.#alternatives[alternative]?.[index] === '**')
                queue.push([alternative, index + 1]);
        }
        return [...found.values()];
    }
}


/***/ }),

/***/ 841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ hasPlace),
/* harmony export */   P: () => (/* binding */ selectJson),
/* harmony export */   compileJsonPath: () => (/* binding */ compileJsonPath)
/* harmony export */ });
/* harmony import */ var json_p3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(393);
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2856);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7535);



/** `match()` and `search()` of RFC 9535 on RE2, so that a pattern in a path cannot hang on hostile data. */
function patternFunction(whole) {
    return {
        argTypes: [json_p3__WEBPACK_IMPORTED_MODULE_0__/* .FunctionExpressionType */ .BN.ValueType, json_p3__WEBPACK_IMPORTED_MODULE_0__/* .FunctionExpressionType */ .BN.ValueType],
        returnType: json_p3__WEBPACK_IMPORTED_MODULE_0__/* .FunctionExpressionType */ .BN.LogicalType,
        call: (text, pattern) => {
            if (typeof text !== 'string' || typeof pattern !== 'string')
                return false;
            if (pattern.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.patternCharacters || text.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.patternInputBytes)
                return false;
            try {
                const matcher = re2js__WEBPACK_IMPORTED_MODULE_2__.RE2JS.compile(pattern).matcher(text);
                return whole ? matcher.matches() : matcher.find();
            }
            catch {
                return false;
            }
        },
    };
}
const environment = new json_p3__WEBPACK_IMPORTED_MODULE_0__/* .JSONPathEnvironment */ .Dd({ maxRecursionDepth: _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.treeReportDepth });
environment.functionRegister.set('match', patternFunction(true));
environment.functionRegister.set('search', patternFunction(false));
/** A query of RFC 9535, or what is wrong with its text. */
function compileJsonPath(text) {
    try {
        return environment.compile(text);
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
/** Every value a path selects, in document order. Throws `TypeError` on a path that does not compile. */
function selectJson(text, data) {
    const query = compileJsonPath(text);
    if (typeof query === 'string')
        throw new TypeError(query);
    return query.query(data).values();
}
/**
 * Whether a path that selects nothing at least had a place to look in: `$.errors[*]` has one in `{"errors": []}` and none
 * in `{}`. A path that ends in a name or an index asks for that very value, so nothing is never an answer to it.
 */
function hasPlace(text, data) {
    const query = compileJsonPath(text);
    if (typeof query === 'string')
        throw new TypeError(query);
    const last = query.segments.at(-1);
    const { NameSelector, IndexSelector } = json_p3__WEBPACK_IMPORTED_MODULE_0__/* .jsonpath */ .YF.selectors;
    const open = last?.selectors.every((one) => !(one instanceof NameSelector) && !(one instanceof IndexSelector));
    if (!open)
        return false;
    const around = new json_p3__WEBPACK_IMPORTED_MODULE_0__/* .JSONPathQuery */ .Qj(environment, query.segments.slice(0, -1)).query(data).values();
    return around.some((value) => typeof value === 'object' && value !== null);
}


/***/ }),

/***/ 6925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ frameSchema),
/* harmony export */   x: () => (/* binding */ CRITERION_KEYS)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2094);

/** Facts of each check, by which the editor schema completes bands. */
const text = (description) => ({ type: 'string', description });
const list = (description) => ({ type: 'array', items: { type: 'string' }, description });
const closed = (description, properties, required = []) => ({
    type: 'object',
    description,
    additionalProperties: false,
    required,
    properties,
});
const bound = { type: ['string', 'number', 'boolean'] };
const band = (description) => ({ type: 'object', description, additionalProperties: bound, minProperties: 1 });
const duration = (description) => ({
    type: 'string',
    description: `${description} A duration such as 30s, 10m or 24h.`,
});
const whenUnknown = {
    type: 'object',
    description: 'What an unknown cause becomes instead of blocking.',
    additionalProperties: false,
    properties: Object.fromEntries(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN_CAUSES */ .Kn.map((cause) => [
        cause,
        {
            enum: ['missing', 'too-few', 'no-baseline'].includes(cause)
                ? ['no-go', 'caution', 'pending']
                : ['no-go', 'caution'],
        },
    ])),
};
const level = {
    enum: ['required', 'advisory', 'info'],
    description: 'How much it counts: `advisory` can at worst cause CAUTION, `info` never counts.',
};
const mode = { enum: ['enforce', 'observe'], description: '`observe`: evaluated and shown, never counted.' };
const condition = {
    type: ['string', 'boolean'],
    description: 'An expression; where it is false, this does not apply.',
};
const id = {
    type: 'string',
    pattern: '^[a-z0-9][a-z0-9._-]{0,63}$',
    description: 'Lower-case name that waivers and sign-offs refer to.',
};
/** Keys that a criterion may have besides its check. */
const criterionKeys = {
    id,
    title: { type: 'string', minLength: 1, description: 'What is asked, in words.' },
    why: text('Why it matters: shown where it fails.'),
    notes: text('Markdown for people.'),
    owner: text('Who answers for it.'),
    runbook: text('Where to read what to do: a path or a URL.'),
    links: list('Addresses worth having at hand.'),
    tags: list('Words to select by (`--only`).'),
    level,
    if: condition,
    mode,
    'when-unknown': whenUnknown,
    enough: band('Bounds that must hold before anything is judged; else it is too few.'),
    go: band('Bounds that must hold for go.'),
    caution: band('Bounds that make it caution.'),
    'no-go': band('Bounds that make it no-go.'),
    timeout: duration('The longest that gathering may take.'),
};
/** The keys of a criterion that are no check. */
const CRITERION_KEYS = Object.keys(criterionKeys);
/**
 * The schema of everything in a checklist but the options of checks. `checks` gives each check key its schema: `true`
 * when loading (options are validated by themselves), the full schema for editors.
 */
function frameSchema(checks) {
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        type: 'object',
        additionalProperties: false,
        required: ['version', 'criteria'],
        properties: {
            version: { const: 1, description: 'The version of this file format.' },
            name: { type: 'string', minLength: 1, description: 'What is decided.' },
            description: text('One paragraph about it.'),
            notes: text('Markdown for people.'),
            branches: list('Branches besides the default branch whose own checklist counts for pull requests into them.'),
            params: {
                type: 'object',
                description: 'What may vary from run to run.',
                additionalProperties: { $ref: '#/definitions/param' },
            },
            roles: {
                type: 'object',
                description: 'Who may sign what: @login or @org/team.',
                additionalProperties: { type: 'array', items: { type: 'string' } },
            },
            defaults: closed('What holds for every criterion of this file that does not say otherwise.', {
                timeout: duration('The longest that gathering may take.'),
                'when-unknown': whenUnknown,
                'max-age': duration('The oldest that a report may be.'),
                level,
                ...Object.fromEntries(Object.keys(checks).map((key) => [key, { type: 'object', description: `Default options of \`${key}\`.` }])),
            }),
            contacts: {
                type: 'array',
                description: 'Whom to ask, shown in the report.',
                items: { $ref: '#/definitions/contact' },
            },
            waivers: { type: 'array', description: 'Dated, reasoned exceptions.', items: { $ref: '#/definitions/waiver' } },
            mode,
            criteria: { $ref: '#/definitions/items' },
        },
        definitions: {
            items: { type: 'array', description: 'Criteria and groups of criteria.', items: { $ref: '#/definitions/item' } },
            item: {
                type: 'object',
                if: { type: 'object', required: ['group'] },
                then: { $ref: '#/definitions/group' },
                else: { $ref: '#/definitions/criterion' },
            },
            group: closed('A heading with criteria; groups nest.', {
                id,
                group: { type: 'string', minLength: 1, description: 'The heading.' },
                notes: text('Markdown for people.'),
                if: condition,
                level,
                mode,
                'when-unknown': whenUnknown,
                owner: text('Who answers for what is in it.'),
                tags: list('Words to select by (`--only`).'),
                criteria: { $ref: '#/definitions/items' },
            }, ['group', 'criteria']),
            criterion: closed('One item: a title, one check, its bounds.', { ...criterionKeys, ...checks }, ['title']),
            param: closed('A declared parameter.', {
                type: { enum: ['text', 'number', 'flag', 'url', 'one-of'], description: 'The type its value must have.' },
                default: { type: ['string', 'number', 'boolean'], description: 'The value when none is passed.' },
                options: {
                    type: 'array',
                    items: { type: 'string' },
                    minItems: 1,
                    description: 'The allowed values of `one-of`.',
                },
                description: text('What it is for.'),
            }, ['type']),
            contact: closed('Somebody to ask.', { role: text('What for.'), name: text('Who.'), reach: text('How: a channel, a number.') }, ['role', 'name']),
            waiver: closed('An exception for one criterion.', {
                criterion: text('The id of the criterion.'),
                covers: {
                    type: ['object', 'array'],
                    additionalProperties: bound,
                    minProperties: 1,
                    minItems: 1,
                    items: { type: ['string', 'object'], additionalProperties: bound, minProperties: 1 },
                    description: 'What is tolerated: bounds (`{ high: "<= 2" }`), causes (`[ unsigned ]`), or a list of both.',
                },
                reason: { type: 'string', minLength: 1, description: 'Why.' },
                by: { type: 'string', minLength: 1, description: 'Who asked for it.' },
                'approved-by': { type: 'string', minLength: 1, description: 'Who granted it: somebody else.' },
                from: text('The first day, YYYY-MM-DD (UTC).'),
                until: text('The last day, YYYY-MM-DD (UTC); at most 90 days.'),
                ticket: text('Where the mending is tracked.'),
            }, ['criterion', 'covers', 'reason', 'by', 'approved-by', 'from', 'until']),
        },
    };
}


/***/ }),

/***/ 9325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern),
/* harmony export */   J: () => (/* binding */ PatternError)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7535);

/** A pattern that RE2 refuses, with the reason in words. */
class PatternError extends Error {
}
/**
 * Compiles an RE2 pattern. The engine is loaded when the first pattern is met, because few checklists have one.
 * Throws `PatternError` on syntax RE2 does not have (lookaround, backreferences) and on overlong patterns.
 */
async function compilePattern(source) {
    if (source.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.patternCharacters) {
        throw new PatternError(`the pattern has ${source.length} characters; the limit is ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.patternCharacters}`);
    }
    const { RE2JS } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        const compiled = RE2JS.compile(source);
        return {
            source,
            found: (text) => {
                if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.patternInputBytes)
                    throw new RangeError('text too long to match');
                return compiled.matcher(text).find();
            },
        };
    }
    catch (error) {
        throw new PatternError(error instanceof Error ? error.message : String(error));
    }
}


/***/ }),

/***/ 5450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ printUrl)
/* harmony export */ });
const PATH_CHARACTERS = 300;
/**
 * A URL for people: scheme, host and path. User name, password, query and fragment are where secrets live, and are
 * left out. What is no http or https URL is only named by its scheme. A path is never cut in the middle, where it could
 * leave half of a secret that nobody recognises.
 */
function printUrl(url) {
    if (!URL.canParse(String(url)))
        return '(no URL)';
    const { protocol, host, pathname } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        return `${protocol}…`;
    return `${protocol}//${host}${pathname.length > PATH_CHARACTERS ? '/…' : pathname}`;
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


/***/ }),

/***/ 9192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ vocabulary)
});

// NAMESPACE OBJECT: ./lib/generated/validators.js
var validators_namespaceObject = {};
__webpack_require__.r(validators_namespaceObject);
__webpack_require__.d(validators_namespaceObject, {
  check_audit: () => (check_audit),
  check_coverage: () => (check_coverage),
  check_data: () => (check_data),
  check_done: () => (check_done),
  check_env: () => (check_env),
  check_file: () => (check_file),
  check_http: () => (check_http),
  check_loadTest: () => (check_loadTest),
  check_signOff: () => (check_signOff),
  check_tests: () => (check_tests),
  checklist: () => (checklist)
});

// EXTERNAL MODULE: ./lib/core/load/frame.js
var load_frame = __webpack_require__(6925);
;// CONCATENATED MODULE: ./lib/core/check.js
/** Ties a check's options to the type that its schema literal describes. */
function defineCheck(check) {
    // The options that reach `gather` were validated by this very schema, which the compiler cannot see.
    return check;
}

// EXTERNAL MODULE: ./lib/kinds/audit.js
var audit = __webpack_require__(6280);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/core/evidence.js
var evidence = __webpack_require__(2094);
// EXTERNAL MODULE: ./lib/core/display.js
var display = __webpack_require__(1289);
;// CONCATENATED MODULE: ./lib/report/fresh.js

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
        stale(`\`${file.path}\` is ${(0,display/* displayNumber */.oR)(age, 'duration', 3)} old; at most ${(0,display/* displayNumber */.oR)(limit, 'duration', 3)} is allowed`, 'run the tool again');
    }
    if (reading.generatedAt !== undefined && age < -SKEW) {
        stale(`\`${file.path}\` says it was made ${(0,display/* displayNumber */.oR)(-age, 'duration', 3)} from now`, 'check the clock of the machine that wrote it');
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

// EXTERNAL MODULE: ./lib/report/recognise.js
var recognise = __webpack_require__(9347);
;// CONCATENATED MODULE: ./lib/report/gather.js




/**
 * Finds, recognises and reads the reports of one criterion, and adds them up. Each file proves its own run and age; a
 * bad one is a problem beside the facts of the good ones, never hidden by them.
 */
async function gatherReports(kind, options, ports, context) {
    const { formats } = await __webpack_require__.e(/* import() */ 726).then(__webpack_require__.bind(__webpack_require__, 7726));
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
    for (const file of files) {
        const read = await readReport(file, formats, kind, options, ports.files, context);
        sources.push(read.source);
        problems.push(...read.problems);
        if (read.reading)
            readings.push(read.reading);
    }
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
async function readReport(file, formats, kind, options, files, context) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const base = { kind: 'file', where: file.path, bytes: file.bytes, trust: 'workspace' };
    try {
        const { format, reading } = await (0,recognise/* recognise */.G)(hashed(files.read(file), hash), formats, kind.name, options.format);
        const source = {
            ...base,
            format: format.id,
            ...(reading.tool === undefined ? {} : { tool: reading.tool }),
            sha256: hash.digest('hex'),
            ageSeconds: Math.round(ageOf(file, reading, context)),
        };
        return { source, problems: await staleness(file, reading, options, context, files), reading: reading };
    }
    catch (error) {
        if (!(error instanceof evidence/* EvidenceError */.oe))
            throw error;
        const problem = error.toProblem();
        return {
            source: { ...base, ageSeconds: Math.round(ageOf(file, undefined, context)) },
            problems: [{ ...problem, message: `\`${file.path}\`: ${problem.message}` }],
        };
    }
}
/** The same stream, with everything that goes by added to a digest. */
async function* hashed(stream, hash) {
    for await (const piece of stream) {
        hash.update(piece);
        yield piece;
    }
}

;// CONCATENATED MODULE: ./lib/report/options.js
/** The options that every check of reports has, to be spread into its schema. */
const reportOptions = {
    report: {
        description: 'The report: a path, a glob, or a list of them.',
        anyOf: [
            { type: 'string', kind: 'path', description: 'A path or glob.' },
            {
                type: 'array',
                minItems: 1,
                description: 'Several paths or globs.',
                items: { type: 'string', kind: 'path', description: 'A path or glob.' },
            },
        ],
    },
    format: { type: 'string', literal: true, description: 'The format of the report; recognised by content without it.' },
    'max-age': {
        type: 'string',
        kind: 'duration',
        description: 'The oldest that the report may be; 24h by default under Actions.',
    },
    'min-files': { type: 'integer', minimum: 1, description: 'How many files there must be at least.' },
    tracked: {
        type: 'boolean',
        description: 'True when the report is meant to be committed; else a committed one is stale under Actions.',
    },
};

;// CONCATENATED MODULE: ./lib/checks/audit.js




/** Audit reports: dependencies, code, secrets and images, as far as a tool can tell. */
/* harmony default export */ const checks_audit = (defineCheck({
    key: 'audit',
    summary: 'Reads audit reports: does a tool know of vulnerabilities, leaks or broken rules?',
    options: { type: 'object', additionalProperties: false, required: ['report'], properties: reportOptions },
    main: 'report',
    facts: audit/* audit */.s.facts,
    defaults: [
        { band: 'go', fact: 'critical', bound: 0, when: 'present' },
        { band: 'go', fact: 'high', bound: 0, when: 'present' },
        { band: 'go', fact: 'unrated', bound: 0, when: 'present' },
        { band: 'go', fact: 'total', bound: 0, when: { without: 'critical' } },
    ],
    gather: (options, ports, context) => gatherReports(audit/* audit */.s, options, ports, context),
}));

// EXTERNAL MODULE: ./lib/kinds/coverage.js
var coverage = __webpack_require__(8313);
;// CONCATENATED MODULE: ./lib/checks/coverage.js




/** Coverage reports: how much of the code did the tests run through? */
/* harmony default export */ const checks_coverage = (defineCheck({
    key: 'coverage',
    summary: 'Reads coverage reports: how much of the code did the tests run through?',
    options: { type: 'object', additionalProperties: false, required: ['report'], properties: reportOptions },
    main: 'report',
    facts: coverage/* coverage */.v.facts,
    defaults: [],
    boundNeeded: true,
    gather: (options, ports, context) => gatherReports(coverage/* coverage */.v, options, ports, context),
}));

// EXTERNAL MODULE: ./lib/core/unit.js
var core_unit = __webpack_require__(7913);
// EXTERNAL MODULE: ./lib/core/json-path.js
var json_path = __webpack_require__(841);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/reading/value.js
var reading_value = __webpack_require__(7953);
;// CONCATENATED MODULE: ./lib/reading/json-facts.js





/** How several values become one. */
const AGGREGATES = ['count', 'sum', 'min', 'max', 'mean'];
/** What is known of a declared fact before it is read. */
function declaredSpec({ path, as, unit }) {
    const described = `What \`${path}\` selects${as ? ` (${as})` : ''}.`;
    if (as === 'count')
        return { dimension: 'count', describe: described };
    const known = unit === undefined ? undefined : (0,core_unit/* namedUnit */.OK)(unit);
    const dimension = known?.dimension ?? (as === undefined ? 'own' : 'number');
    return { dimension, describe: described, ...(unit !== undefined && known?.dimension !== unit ? { unit } : {}) };
}
/**
 * Reads one declared fact from documents. Throws `EvidenceError`: `no-fact` when nothing is selected, `ambiguous` when
 * several values are and nothing says how they become one, `invalid` for values that are no facts (THREATS C12, C13).
 */
function readDeclared(name, fact, documents) {
    const { path, as } = fact;
    const values = documents.flatMap((data) => json_facts_select(path, data));
    const [value] = values;
    // Nothing is a count only where there was a place to look in: a misspelt name is no 0.
    if (as === 'count' && (value !== undefined || documents.every((data) => (0,json_path/* hasPlace */.G)(path, data))))
        return { name, dimension: 'count', value: values.length };
    if (value === undefined || as === 'count')
        throw new evidence/* EvidenceError */.oe('no-fact', `\`${path}\` selects nothing`, 'check the path against the file');
    if (as === undefined && values.length > 1) {
        const hint = 'narrow the path, or say how they become one: `as: max`';
        throw new evidence/* EvidenceError */.oe('ambiguous', `\`${path}\` selects ${values.length} values`, hint);
    }
    if (as === undefined)
        return oneFact(name, value, fact);
    const numbers = values.map((one) => number(one, fact));
    return numberFact(name, (0,reading_value/* finite */.E2)(together(as, numbers), `${as} of ${path}`), fact);
}
function json_facts_select(path, data) {
    try {
        return (0,json_path/* selectJson */.P)(path, data);
    }
    catch (error) {
        throw new evidence/* EvidenceError */.oe('invalid', `\`${path}\` cannot be used: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function oneFact(name, value, fact) {
    if (typeof value === 'number' || fact.unit !== undefined)
        return numberFact(name, number(value, fact), fact);
    if (typeof value === 'boolean')
        return { name, dimension: 'flag', value };
    if (typeof value === 'string' && value.length <= limits/* LIMITS */.b.factCharacters)
        return { name, dimension: 'text', value };
    const what = value === null
        ? 'null'
        : Array.isArray(value)
            ? 'a list'
            : typeof value === 'string'
                ? `text of ${value.length} characters`
                : 'a map of keys';
    throw new evidence/* EvidenceError */.oe('invalid', `\`${fact.path}\` is ${what}, which is no fact`, 'select a number, a text, true or false, or count with `as: count`');
}
function numberFact(name, value, fact) {
    const { dimension } = declaredSpec(fact);
    return { name, dimension: dimension === 'own' ? 'number' : dimension, value };
}
/** A number in base units. Integers beyond 2^53 have lost digits, and text is no number. */
function number(value, { path, unit }) {
    const read = (0,reading_value/* finite */.E2)(value, path);
    const known = unit === undefined ? undefined : (0,core_unit/* namedUnit */.OK)(unit);
    return known ? (0,reading_value/* finite */.E2)((0,core_unit/* toBase */.FU)(read, known), path) : read;
}
function together(as, numbers) {
    const sum = numbers.reduce((total, one) => total + one, 0);
    switch (as) {
        case 'sum':
            return sum;
        case 'mean':
            return sum / numbers.length;
        case 'min':
            return numbers.reduce((low, one) => Math.min(low, one), Number.POSITIVE_INFINITY);
        case 'max':
            return numbers.reduce((high, one) => Math.max(high, one), Number.NEGATIVE_INFINITY);
    }
}

// EXTERNAL MODULE: ./lib/reading/json.js
var json = __webpack_require__(556);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/reading/yaml.js



/**
 * Reads one YAML document as data: YAML 1.2 with the core schema, strictly. Aliases, merge keys, tags of one's own,
 * duplicate keys, several documents and other versions are refused. Throws `EvidenceError`: `empty` for nothing at all,
 * else `invalid`. Messages never quote the content.
 */
function parseYaml(text) {
    if (text.trim() === '')
        throw new evidence/* EvidenceError */.oe('empty', 'the file has no content');
    if (text.length > limits/* LIMITS */.b.yamlBytes)
        throw new evidence/* EvidenceError */.oe('invalid', `the file is larger than the limit of ${limits/* LIMITS */.b.yamlBytes / 1024 / 1024} MiB for YAML`, 'write JSON, which may be larger');
    // A YAML file that was cut in the middle of a number is a YAML file with another number.
    if (!/[\r\n]$/.test(text))
        throw new evidence/* EvidenceError */.oe('invalid', 'the YAML file does not end with a line break, so it may have been cut off', 'end it with a line break');
    const lines = new dist/* LineCounter */.HN();
    const refuse = (what, offset) => {
        throw new evidence/* EvidenceError */.oe('invalid', `${what} (line ${lines.linePos(offset).line})`);
    };
    const documents = (0,dist/* parseAllDocuments */.hR)(text, {
        lineCounter: lines,
        version: '1.2',
        schema: 'core',
        merge: false,
        stringKeys: true,
        prettyErrors: false,
    });
    const [document, second] = Array.isArray(documents) ? documents : [];
    if (!document)
        throw new evidence/* EvidenceError */.oe('empty', 'the file has no content');
    if (second)
        refuse('the file has several YAML documents, so it does not say which is meant', second.range[0]);
    const [error] = [...document.errors, ...document.warnings];
    if (error)
        refuse(`the file is not valid YAML: ${WORDS[error.code] ?? error.code.toLowerCase().replaceAll('_', ' ')}`, error.pos[0]);
    if (document.directives?.yaml.explicit && document.directives.yaml.version !== '1.2')
        refuse(`the file says that it is YAML ${document.directives.yaml.version}; YAML 1.2 is read`, 0);
    (0,dist/* visit */.YR)(document, (_, node) => {
        if ((0,dist/* isAlias */.Vj)(node))
            refuse('the YAML file has an alias, which is refused', node.range?.[0] ?? 0);
        if ((0,dist/* isPair */.tO)(node) && (0,dist/* isScalar */.jn)(node.key) && node.key.value === '<<')
            refuse('the YAML file has a merge key `<<`, which is refused', node.key.range?.[0] ?? 0);
    });
    const { contents } = document;
    if (contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null))
        throw new evidence/* EvidenceError */.oe('empty', 'the YAML document is empty');
    if (!(0,dist/* isCollection */.P3)(contents))
        refuse('the file is neither JSON nor YAML with keys or a list', 0);
    checkDepth(contents);
    return document.toJS({ maxAliasCount: 0 });
}
/** Errors whose own words would quote the file. */
const WORDS = {
    DUPLICATE_KEY: 'it has the same key twice in one map',
    TAG_RESOLVE_FAILED: 'it has a tag that YAML does not know',
    NON_STRING_KEY: 'it has a key that is a list or a map',
    RESOURCE_EXHAUSTION: 'it is nested too deeply',
};
function checkDepth(contents) {
    let level = [contents];
    for (let depth = 1; level.length > 0; depth++) {
        if (depth > limits/* LIMITS */.b.treeReportDepth + 1)
            throw new evidence/* EvidenceError */.oe('invalid', `the YAML document is nested deeper than ${limits/* LIMITS */.b.treeReportDepth} levels`);
        level = level.flatMap((node) => {
            if (!(0,dist/* isCollection */.P3)(node))
                return [];
            return node.items.flatMap((item) => {
                const value = (0,dist/* isMap */.jh)(node) && (0,dist/* isPair */.tO)(item) ? item.value : item;
                return (0,dist/* isCollection */.P3)(value) ? [value] : [];
            });
        });
    }
}

;// CONCATENATED MODULE: ./lib/reading/document.js



const JSON_DATA = { id: 'json', endings: ['json'], parse: json/* parseJson */.qF };
const YAML_DATA = { id: 'yaml', endings: ['yml', 'yaml'], parse: parseYaml };
const FORMATS = [JSON_DATA, YAML_DATA];
/**
 * Reads a file of data. The ending of its name tells what it is; without a known one it is what it parses as, JSON
 * first. Throws `EvidenceError` (`empty`, `invalid`).
 */
async function readDocument(stream, path) {
    const text = await (0,json/* readText */.yR)(stream);
    const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
    let refusal;
    for (const format of candidates(ending, /^\s*[{[]/.test(text))) {
        try {
            return { format: format.id, data: format.parse(text) };
        }
        catch (error) {
            if (!(error instanceof evidence/* EvidenceError */.oe))
                throw error;
            refusal = error;
        }
    }
    throw refusal ?? new evidence/* EvidenceError */.oe('invalid', 'the file is in no format that holds data');
}
/** The formats to try, the one whose refusal is told last. What begins like JSON is broken JSON, not YAML by chance. */
function candidates(ending, likeJson) {
    const named = FORMATS.find((format) => format.endings.includes(ending));
    if (named && (named !== YAML_DATA || !likeJson))
        return [named];
    return likeJson && !named ? [JSON_DATA] : FORMATS;
}

;// CONCATENATED MODULE: ./lib/report/documents.js





/** Finds and reads files of data, with the rules of reports: each must be there, whole, fresh and of this run. */
async function readDocuments(options, files, context) {
    const { files: found, problems } = await findReports(options, files);
    const documents = [];
    const sources = [];
    for (const file of found) {
        const source = { kind: 'file', where: file.path, bytes: file.bytes, trust: 'workspace' };
        const ageSeconds = Math.round(ageOf(file, undefined, context));
        try {
            const hash = (0,external_node_crypto_.createHash)('sha256');
            const { format, data } = await readDocument(hashed(files.read(file), hash), file.path);
            documents.push(data);
            sources.push({ ...source, format, sha256: hash.digest('hex'), ageSeconds });
            problems.push(...(await staleness(file, {}, options, context, files)));
        }
        catch (error) {
            if (!(error instanceof evidence/* EvidenceError */.oe))
                throw error;
            const problem = error.toProblem();
            sources.push({ ...source, ageSeconds });
            problems.push({ ...problem, message: `\`${file.path}\`: ${problem.message}` });
        }
    }
    return { documents, sources, problems };
}
/** A document that a check needs besides what it judges, such as a schema; throws `EvidenceError`. */
async function readAside(path, files) {
    const { files: found, missed } = await files.find([path]);
    const [file] = found;
    const nearest = missed[0]?.nearest;
    if (!file)
        throw new evidence/* EvidenceError */.oe('missing', `no file matches \`${path}\`${nearest ? `; found \`${nearest}\`` : ''}`);
    if (found.length > 1)
        throw new evidence/* EvidenceError */.oe('ambiguous', `\`${path}\` matches ${found.length} files`);
    const { data, format } = await readWhole(file, files.read(file));
    return { data, source: { kind: 'file', where: file.path, bytes: file.bytes, format, trust: 'workspace' } };
}
async function readWhole(file, stream) {
    try {
        return await readDocument(stream, file.path);
    }
    catch (error) {
        if (!(error instanceof evidence/* EvidenceError */.oe))
            throw error;
        throw new evidence/* EvidenceError */.oe(error.cause, `\`${file.path}\`: ${error.message}`, error.hint);
    }
}

;// CONCATENATED MODULE: ./lib/checks/data.js






const path = {
    type: 'string',
    kind: 'json-path',
    description: 'Where the value stands: a JSONPath (RFC 9535).',
};
const { 'max-age': maxAge, 'min-files': minFiles, tracked } = reportOptions;
/** Values from files of data, as facts that the author names. */
/* harmony default export */ const data = (defineCheck({
    key: 'data',
    summary: 'Reads values from JSON and YAML files: queue depths, counts, settings, whatever a file says.',
    options: {
        type: 'object',
        additionalProperties: false,
        required: ['file', 'facts'],
        properties: {
            file: { ...reportOptions.report, description: 'The file: a path, a glob, or a list of them.' },
            facts: {
                type: 'object',
                minProperties: 1,
                description: 'The facts to read, each by its name and where it stands.',
                additionalProperties: {
                    description: 'Where the value of this fact stands: a JSONPath, or more about it.',
                    anyOf: [
                        path,
                        {
                            type: 'object',
                            additionalProperties: false,
                            required: ['path'],
                            properties: {
                                path,
                                as: {
                                    type: 'string',
                                    literal: true,
                                    enum: AGGREGATES,
                                    description: 'How several values become one; without it there must be exactly one.',
                                },
                                unit: {
                                    type: 'string',
                                    literal: true,
                                    description: 'What the numbers count in: a unit such as ms, %, kB, /s, or a dimension such as ratio.',
                                },
                            },
                        },
                    ],
                },
            },
            'max-age': maxAge,
            'min-files': minFiles,
            tracked,
        },
    },
    facts: {
        known: {},
        declared: (options) => Object.fromEntries(declaredIn(options).map(([name, fact]) => [name, declaredSpec(fact)])),
    },
    defaults: [],
    boundNeeded: true,
    mistakes: (options) => declaredIn(options).flatMap(([name, fact]) => mistakesOf(name, fact)),
    async gather(options, ports, context) {
        const { documents, sources, problems } = await readDocuments({ ...options, report: options.file }, ports.files, context);
        const facts = [];
        const unread = [];
        for (const [name, fact] of documents.length === 0 ? [] : declaredIn(options)) {
            try {
                facts.push(readDeclared(name, fact, documents));
            }
            catch (error) {
                if (!(error instanceof evidence/* EvidenceError */.oe))
                    throw error;
                const problem = error.toProblem();
                unread.push({ ...problem, message: `\`${name}\`: ${problem.message}`, facts: [name] });
            }
        }
        return { facts, sources, problems: [...problems, ...unread] };
    },
}));
function declaredIn(options) {
    const facts = (options.facts ?? {});
    return Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? { path: fact } : fact]);
}
function mistakesOf(name, { as, unit }) {
    const found = [];
    if (!/^[a-z0-9][a-z0-9._-]{0,63}$/.test(name))
        found.push({
            path: ['facts', name],
            message: `\`${name}\` is no name for a fact: lower-case letters, digits, \`.\`, \`_\` and \`-\`, at most 64`,
        });
    if (unit !== undefined && !(0,core_unit/* namedUnit */.OK)(unit))
        found.push({
            path: ['facts', name, 'unit'],
            message: `unknown unit \`${unit}\``,
            hint: `units are ${core_unit/* UNIT_NAMES */.kn.join(' ')}`,
        });
    if (unit !== undefined && as === 'count')
        found.push({
            path: ['facts', name, 'unit'],
            message: '`as: count` counts values, whatever unit they have',
            hint: 'leave `unit` out',
        });
    return found;
}

// EXTERNAL MODULE: ./lib/core/time.js
var time = __webpack_require__(4258);
;// CONCATENATED MODULE: ./lib/sign-off/assign.js
/**
 * Fills each role with a person of its own: one person never fills two roles of a criterion. `candidates` maps each
 * role to the people who signed for it. Returns who fills which role; roles that stay empty are absent.
 * (Augmenting paths, https://en.wikipedia.org/wiki/Maximum_cardinality_matching: a greedy choice could block a role
 * that another choice would fill.)
 */
function assign_assign(candidates) {
    const roleOf = new Map();
    const fill = (role, tried) => {
        for (const person of candidates.get(role) ?? []) {
            if (tried.has(person))
                continue;
            tried.add(person);
            const taken = roleOf.get(person);
            if (taken === undefined || fill(taken, tried)) {
                roleOf.set(person, role);
                return true;
            }
        }
        return false;
    };
    for (const role of candidates.keys())
        fill(role, new Set());
    return new Map([...roleOf].map(([person, role]) => [role, person]));
}

;// CONCATENATED MODULE: ./lib/sign-off/recorded.js


/** Sifts the record for one criterion: revoked ones are gone, lapsed ones say why, and each person counts once a role. */
function sift(entries, expected) {
    const standing = new Map();
    for (const entry of entries) {
        if (entry.criterion !== expected.criterion || !expected.roles.includes(entry.role))
            continue;
        const key = `${entry.role}\u0000${person(entry.by)}`;
        if (entry.kind === 'revoke')
            standing.delete(key);
        else if (entry.kind === expected.kind)
            standing.set(key, entry);
    }
    const judged = [...standing.values()].map((entry) => ({ entry, because: lapse(entry, expected) }));
    return {
        valid: judged.filter((one) => one.because === undefined).map((one) => one.entry),
        lapsed: judged.flatMap(({ entry, because }) => (because === undefined ? [] : [{ entry, because }])),
    };
}
/** One person under all spellings of a name: `@Octo-Cat` is `octo-cat`. */
function person(by) {
    return by.trim().replace(/^@/, '').toLowerCase();
}
function lapse(entry, expected) {
    const at = (0,time/* parseTime */.pe)(entry.at);
    if (at === undefined)
        return 'its time is not readable';
    if (at > expected.now + 300)
        return 'it is dated in the future';
    if (entry.digest !== expected.digest)
        return 'the criterion reads differently now';
    if (expected.tree !== undefined && entry.tree !== expected.tree)
        return 'the files have changed since';
    const age = expected.now - at;
    if (expected.maxAge !== undefined && age > expected.maxAge)
        return `it is ${(0,display/* displayNumber */.oR)(age, 'duration', 2)} old, at most ${(0,display/* displayNumber */.oR)(expected.maxAge, 'duration', 2)} is allowed`;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/sign-off/gather.js



const UNSIGNED_FACTS = ['signed', 'age', 'value'];
/** Looks up who signed a criterion. What is not signed is pending, not wrong: somebody is still to come. */
async function gatherSignOffs(options, ports, context) {
    const { entries, problems: notes } = await ports.signOffs.recorded();
    const relevant = entries.filter((entry) => entry.criterion === context.criterion.id);
    const sifted = sift(relevant, {
        kind: options.kind,
        criterion: context.criterion.id,
        roles: options.roles,
        digest: context.criterion.digest,
        now: context.now,
        // The tree is only read when there is something to hold against it.
        ...(options.lapses === 'commit' && relevant.length > 0 ? { tree: await ports.signOffs.tree() } : {}),
        ...(options.maxAge === undefined ? {} : { maxAge: options.maxAge }),
    });
    const counted = ports.signOffs.counted ? sifted.valid : [];
    const open = options.roles.filter((role) => (context.roles[role] ?? []).length > 0);
    const filled = assign_assign(new Map(open.map((role) => [role, counted.filter((entry) => entry.role === role).map((entry) => person(entry.by))])));
    const missing = options.roles.filter((role) => !filled.has(role));
    const used = counted.filter((entry) => filled.get(entry.role) === person(entry.by));
    const sources = used.map((entry) => ({
        kind: 'sign-off',
        where: `${entry.by} as ${entry.role}`,
        ageSeconds: age(entry, context.now),
        trust: 'workspace',
    }));
    const ignored = !ports.signOffs.counted && sifted.valid.length > 0
        ? [
            `${sifted.valid.length} recorded in \`.gonogo/signoffs.ndjson\` and not counted here: anyone who can change the file can write it (\`signatures: file\` counts them)`,
        ]
        : [];
    const signers = {
        name: 'signers',
        dimension: 'count',
        value: new Set(used.map((entry) => person(entry.by))).size,
    };
    const unsigned = missing.map((role) => unsignedProblem(role, options, sifted, context));
    const facts = missing.length === 0
        ? [{ name: 'signed', dimension: 'flag', value: true }, signers, ...details(used, context.now)]
        : [signers];
    return {
        facts,
        sources,
        problems: [...unsigned, ...valueProblem(used)],
        notes: [...notes, ...ignored, ...remarks(used)],
    };
}
function details(used, now) {
    const values = valuesOf(used);
    return [
        { name: 'age', dimension: 'duration', value: Math.max(0, ...used.map((entry) => age(entry, now))) },
        ...(values.length === 1 ? [{ name: 'value', dimension: 'number', value: values[0] }] : []),
    ];
}
function valuesOf(used) {
    return [...new Set(used.flatMap((entry) => (entry.value === undefined ? [] : [entry.value])))];
}
function valueProblem(used) {
    const values = valuesOf(used);
    return values.length > 1
        ? [{ cause: 'ambiguous', message: `the signers reported different values: ${values.join(', ')}`, facts: ['value'] }]
        : [];
}
function remarks(used) {
    return used.flatMap((entry) => (entry.note === undefined ? [] : [`${entry.by} as ${entry.role}: ${entry.note}`]));
}
function unsignedProblem(role, options, sifted, context) {
    const verb = options.kind === 'sign' ? 'signed' : 'reported';
    const base = {
        cause: 'unsigned',
        facts: UNSIGNED_FACTS,
        needed: `\`${role}\` ${options.kind === 'sign' ? 'signs' : 'reports it'}`,
    };
    if ((context.roles[role] ?? []).length === 0) {
        return {
            ...base,
            message: `the role \`${role}\` has nobody in it, so nobody can sign`,
            hint: 'add a member under `roles`',
        };
    }
    const hint = `gonogo sign ${context.criterion.id} --as ${role}`;
    const lapsed = sifted.lapsed.find(({ entry }) => entry.role === role);
    if (lapsed)
        return {
            ...base,
            message: `what ${lapsed.entry.by} ${verb} as \`${role}\` no longer counts: ${lapsed.because}`,
            hint,
        };
    const other = sifted.valid.some((entry) => entry.role === role);
    return {
        ...base,
        message: other
            ? `not ${verb} by anyone of \`${role}\` who fills no other role of it`
            : `not ${verb} by \`${role}\``,
        hint,
    };
}
function age(entry, now) {
    return Math.max(0, Math.round(now - ((0,time/* parseTime */.pe)(entry.at) ?? now)));
}

;// CONCATENATED MODULE: ./lib/sign-off/options.js
/** The options that `sign-off` and `done` share, to be spread into their schemas. */
const signOffOptions = {
    role: {
        description: 'The role that must sign; several: each must, by a person of its own.',
        anyOf: [
            { type: 'string', kind: 'role', literal: true, description: 'A role of this checklist.' },
            {
                type: 'array',
                minItems: 1,
                description: 'Several roles.',
                items: { type: 'string', kind: 'role', literal: true, description: 'A role of this checklist.' },
            },
        ],
    },
    lapses: {
        type: 'string',
        enum: ['commit', 'phase', 'never'],
        literal: true,
        description: 'With what a sign-off lapses: a new commit (default for `sign-off`), the phase (default for `done`), or never.',
    },
    'max-age': { type: 'string', kind: 'duration', description: 'After how long a sign-off lapses in any case.' },
};
/** The facts that `sign-off` and `done` share. */
const signOffFacts = {
    known: {
        signed: { dimension: 'flag', describe: 'Every role named has signed.', example: '== true' },
        signers: { dimension: 'count', describe: 'How many people signed.', better: 'higher', example: '>= 2' },
        age: {
            dimension: 'duration',
            describe: 'The age of the oldest sign-off that counts.',
            better: 'lower',
            unit: 'd',
            example: '< 7d',
        },
        value: { dimension: 'number', describe: 'A number reported with it.', example: '>= 4' },
    },
};

;// CONCATENATED MODULE: ./lib/checks/done.js



/** A task that somebody carried out and reports. It stands when the tree changes; the criterion must read the same. */
/* harmony default export */ const done = (defineCheck({
    key: 'done',
    summary: 'Asks people: has somebody of the role reported it done?',
    options: { type: 'object', additionalProperties: false, required: ['role'], properties: signOffOptions },
    main: 'role',
    facts: signOffFacts,
    defaults: [{ band: 'go', fact: 'signed', bound: true }],
    gather: (options, ports, context) => gatherSignOffs({
        kind: 'done',
        roles: [options.role].flat(),
        lapses: options.lapses ?? 'phase',
        ...(options['max-age'] === undefined ? {} : { maxAge: options['max-age'] }),
    }, ports, context),
}));

// EXTERNAL MODULE: ./lib/core/pattern.js
var core_pattern = __webpack_require__(9325);
;// CONCATENATED MODULE: ./lib/checks/env.js



const NAME = { type: 'string', literal: true, minLength: 1, description: 'The name of a variable.' };
/** Environment variables: are they there, and do they look right? Never shows a value. */
/* harmony default export */ const env = (defineCheck({
    key: 'env',
    summary: 'Looks at environment variables: are they set, and do they look right? Never shows a value.',
    options: {
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: {
            name: {
                description: 'The variable, or a list of them.',
                anyOf: [NAME, { type: 'array', minItems: 1, description: 'Several variables.', items: NAME }],
            },
            pattern: {
                type: 'string',
                kind: 'pattern',
                description: 'An RE2 pattern that every value must match.',
            },
            encoding: { type: 'string', enum: ['base64', 'hex'], description: 'How the values are encoded, for `bytes`.' },
        },
    },
    main: 'name',
    facts: {
        known: {
            set: { dimension: 'flag', describe: 'True when every variable is set and not empty.', example: 'true' },
            length: {
                dimension: 'count',
                better: 'higher',
                min: 0,
                describe: 'Characters of the shortest value.',
                example: '>= 32',
            },
            bytes: {
                dimension: 'bytes',
                better: 'higher',
                min: 0,
                unit: 'B',
                describe: 'Bytes of the shortest value, decoded where `encoding` says how.',
                example: '>= 32B',
            },
            matches: { dimension: 'flag', describe: 'True when every value matches `pattern`.', example: 'true' },
        },
    },
    defaults: [
        { band: 'go', fact: 'set', bound: true },
        { band: 'go', fact: 'matches', bound: true, when: 'present' },
    ],
    mistakes: ({ name }) => [name].flat().flatMap((one, index) => {
        if (typeof one !== 'string' || /^[A-Za-z_][A-Za-z0-9_]*$/.test(one))
            return [];
        const path = Array.isArray(name) ? ['name', index] : ['name'];
        return [{ path, message: `\`${one}\` is no name of a variable`, hint: 'write the name, without `$`' }];
    }),
    gather: async (options, { environment }, context) => {
        if (context.fork)
            throw new evidence/* EvidenceError */.oe('denied', 'the environment is not looked at for pull requests from forks', 'a run of the base repository looks at it');
        const names = [options.name].flat();
        const found = names.map((name) => ({ name, value: environment(name) ?? '' }));
        const sources = names.map((name) => ({ kind: 'environment', where: name, trust: 'workspace' }));
        const missing = found.filter(({ value }) => value === '').map(({ name }) => `\`${name}\``);
        const set = { name: 'set', dimension: 'flag', value: missing.length === 0 };
        const absent = { matches: 'the option `pattern` says what to match' };
        if (missing.length === 0) {
            const looked = await lookAt(found, options);
            return { ...looked, facts: [set, ...looked.facts], sources, absent };
        }
        const wanted = wantedFacts(options, context.asked);
        const message = `not set, or empty: ${missing.join(', ')}`;
        const hint = 'set it in the `env:` of the step';
        return {
            facts: [set],
            sources,
            problems: wanted.length === 0 ? [] : [{ cause: 'missing', message, hint, facts: wanted }],
            notes: [message],
            absent,
        };
    },
}));
/** What is asked about the values besides their being there: by a bound, or by the option that belongs to the fact. */
function wantedFacts({ encoding, pattern }, asked) {
    return [
        ...(asked.includes('length') ? ['length'] : []),
        ...(encoding !== undefined || asked.includes('bytes') ? ['bytes'] : []),
        ...(pattern !== undefined ? ['matches'] : []),
    ];
}
/** The facts about values that are all there. Messages name variables and never quote a value. */
async function lookAt(found, { encoding, pattern }) {
    const shortest = (sizes) => sizes.reduce((least, size) => Math.min(least, size));
    const facts = [
        { name: 'length', dimension: 'count', value: shortest(found.map(({ value }) => [...value].length)) },
    ];
    const problems = [];
    const add = async (name, fact) => {
        try {
            facts.push(await fact());
        }
        catch (error) {
            if (!(error instanceof evidence/* EvidenceError */.oe))
                throw error;
            problems.push({ ...error.toProblem(), facts: [name] });
        }
    };
    await add('bytes', async () => {
        const sizes = found.map((variable) => bytesOf(variable, encoding));
        return { name: 'bytes', dimension: 'bytes', value: shortest(sizes) };
    });
    if (pattern !== undefined) {
        const compiled = await (0,core_pattern/* compilePattern */.E)(pattern);
        await add('matches', async () => {
            const value = found.every((variable) => isFound(compiled, variable));
            return { name: 'matches', dimension: 'flag', value };
        });
    }
    return { facts, problems };
}
/** How many bytes a value stands for. Throws `invalid` when it is not of the encoding. */
function bytesOf({ name, value }, encoding) {
    if (encoding === undefined)
        return Buffer.byteLength(value);
    const plain = value
        .replace(/[\r\n]+/g, '')
        .replaceAll('-', '+')
        .replaceAll('_', '/');
    const bytes = Buffer.from(plain, encoding);
    // Node skips what it cannot decode, so only what encodes to the same text again was of the encoding.
    const again = bytes.toString(encoding);
    const same = encoding === 'hex' ? again === plain.toLowerCase() : plain === again || plain === again.replace(/={1,2}$/, '');
    if (same && bytes.length > 0)
        return bytes.length;
    throw new evidence/* EvidenceError */.oe('invalid', `the value of \`${name}\` is no ${encoding}`);
}
function isFound(pattern, { name, value }) {
    try {
        return pattern.found(value);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw new evidence/* EvidenceError */.oe('invalid', `the value of \`${name}\` is too long to be matched`);
    }
}

;// CONCATENATED MODULE: ./lib/reading/json-schema.js



const DRAFTS = {
    'draft-04': '4',
    'draft-06': '7',
    'draft-07': '7',
    '2019-09': '2019-09',
    '2020-12': '2020-12',
};
/** A schema without any of these accepts everything. */
const DEMANDS = [
    ...['type', 'enum', 'const', 'required', 'properties', 'patternProperties', 'additionalProperties', 'propertyNames'],
    ...['items', 'prefixItems', 'contains', 'minItems', 'minProperties', 'allOf', 'anyOf', 'oneOf', 'not', 'if', '$ref'],
    ...['dependentRequired', 'dependentSchemas', 'dependencies', 'pattern', 'format', 'minimum', 'maximum'],
];
/**
 * Compiles a JSON Schema (draft-04 to 2020-12) with patterns in RE2, so that no document can make it hang. The engine is
 * loaded when the first schema is met. Throws `EvidenceError` (`invalid`) for what is no schema or demands nothing.
 */
async function compileSchema(schema) {
    if (!(0,reading_value/* isObject */.Gv)(schema) || !Object.keys(schema).some((key) => DEMANDS.includes(key)))
        throw new evidence/* EvidenceError */.oe('invalid', 'the schema demands nothing, so every file would be valid', 'is it the right file?');
    const draft = draftOf(schema.$schema);
    const { Validator, format } = await __webpack_require__.e(/* import() */ 94).then(__webpack_require__.bind(__webpack_require__, 4094));
    const ready = await withRe2(schema, format);
    return (document) => {
        try {
            const { valid, errors } = new Validator(ready, draft).validate(document);
            if (valid)
                return undefined;
            const last = errors.at(-1);
            return `${last?.instanceLocation ?? '#'} (${last?.keyword ?? 'schema'})`.slice(0, 200);
        }
        catch (error) {
            // References that lead nowhere or to themselves show only now.
            throw new evidence/* EvidenceError */.oe('invalid', `the schema cannot be used: ${error instanceof Error ? error.message : 'it fails'}`);
        }
    };
}
function draftOf(name) {
    if (name === undefined)
        return '2020-12';
    const found = Object.entries(DRAFTS).find(([draft]) => typeof name === 'string' && name.includes(draft));
    if (found)
        return found[1];
    throw new evidence/* EvidenceError */.oe('invalid', 'the schema is of a draft that is not known', `drafts are ${Object.keys(DRAFTS).join(', ')}`);
}
/** Keywords whose value is a map from names to schemas, and keywords whose value is data. */
const MAPS = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'];
const DATA = ['enum', 'const', 'default', 'examples'];
/** The schema with every `pattern` as a format that RE2 judges; V8 needs seconds for `^(a+)+$` on 28 characters. */
async function withRe2(schema, formats, names = false) {
    if ((0,reading_value/* isList */.Lv)(schema))
        return Promise.all(schema.map((item) => withRe2(item, formats)));
    if (!(0,reading_value/* isObject */.Gv)(schema))
        return schema;
    const copy = {};
    for (const [key, value] of Object.entries(schema))
        copy[key] = !names && DATA.includes(key) ? value : await withRe2(value, formats, !names && MAPS.includes(key));
    if (names)
        return copy;
    if ((0,reading_value/* isObject */.Gv)(schema.patternProperties))
        for (const key of Object.keys(schema.patternProperties))
            await refuseNested(key);
    if (typeof schema.pattern !== 'string')
        return copy;
    const name = `re2:${schema.pattern}`;
    formats[name] ??= await tester(schema.pattern);
    const { pattern: _, ...rest } = copy;
    return { ...rest, allOf: [...((0,reading_value/* isList */.Lv)(copy.allOf) ? copy.allOf : []), { format: name }] };
}
async function tester(pattern) {
    try {
        // ECMAScript writes \u00e9 what RE2 writes \x{00e9}.
        const compiled = await (0,core_pattern/* compilePattern */.E)(pattern.replace(/\\u([0-9a-fA-F]{4})/g, '\\x{$1}'));
        return (text) => compiled.found(text);
    }
    catch (error) {
        if (!(error instanceof core_pattern/* PatternError */.J))
            throw error;
        throw new evidence/* EvidenceError */.oe('invalid', `the schema has a pattern that RE2 does not have: ${error.message}`);
    }
}
/** Names are matched by the engine's own regular expressions, so those that can explode are refused. */
async function refuseNested(pattern) {
    await tester(pattern);
    if (/[*+}]\)*[^)]*\)[*+{]|\|[^)]*\)[*+{]/.test(pattern.replaceAll(/\\./g, '_')))
        throw new evidence/* EvidenceError */.oe('invalid', 'the schema has a pattern for names that repeats a repetition, which can take for ever');
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./lib/core/glob.js + 2 modules
var core_glob = __webpack_require__(2184);
;// CONCATENATED MODULE: ./lib/report/changed-paths.js


/**
 * Which of the changed paths the author means: those of files that were found, and those that a path or pattern names
 * although nothing is there any more, because a deleted file has changed too.
 */
function changedAmong(changed, patterns, found) {
    const known = new Set(found.flatMap(({ path, target }) => (target === undefined ? [path] : [path, target])));
    const tests = patterns.map(testOf);
    return changed.filter((path) => known.has(path) || tests.some((test) => test(path)));
}
function testOf(pattern) {
    const plain = (0,posix_.normalize)(pattern).replace(/\/$/, '');
    const literal = (path) => path === plain || plain === '.' || path.startsWith(`${plain}/`);
    if (!(0,core_glob/* isGlob */.fg)(pattern))
        return literal;
    const glob = new core_glob/* Glob */.fo(pattern);
    return (path) => glob.matches(path) || literal(path);
}

// EXTERNAL MODULE: ./lib/reading/lines.js
var lines = __webpack_require__(5575);
;// CONCATENATED MODULE: ./lib/report/file-lines.js



/** Counts lines, in one pass and with bounded memory. Throws `EvidenceError` for the first file that is no text. */
async function countLines(found, files, pattern, signal) {
    const total = { lines: 0, matches: 0 };
    for (const file of found) {
        try {
            for await (const line of (0,lines/* lines */.M)(files.read(file))) {
                total.lines += 1;
                if (line.length > limits/* LIMITS */.b.patternInputBytes)
                    throw new evidence/* EvidenceError */.oe('invalid', 'a line is too long to match');
                if (pattern?.found(line))
                    total.matches += 1;
                if (total.lines % 1024 === 0 && signal.aborted)
                    throw new evidence/* EvidenceError */.oe('timeout', 'counting lines took too long');
            }
        }
        catch (error) {
            if (!(error instanceof evidence/* EvidenceError */.oe))
                throw error;
            throw new evidence/* EvidenceError */.oe(error.cause, `\`${file.path}\`: ${error.message}`, error.hint);
        }
    }
    return total;
}

;// CONCATENATED MODULE: ./lib/report/file-facts.js








/** Clocks differ; a change from further ahead than this is dated wrongly. */
const file_facts_SKEW = 300;
/** Remarks on files, so that a thousand invalid ones stay readable. */
const NAMED = 5;
/** Each group of facts that one look at the files answers. */
const ANSWERS = [
    [['age'], file_facts_age],
    [['lines', 'matches'], file_facts_lines],
    [['valid'], valid],
    [['changed'], changed],
];
/** The facts of files that somebody asked for; what cannot be told is a problem that stands in for its facts. */
async function fileFacts(asked) {
    const all = {
        facts: [],
        problems: [],
        sources: [],
        notes: [],
    };
    for (const [group, answer] of ANSWERS) {
        const names = group.filter((name) => asked.context.asked.includes(name));
        if (names.length === 0)
            continue;
        try {
            const { facts, problems = [], sources = [], notes = [] } = await answer(asked);
            all.facts.push(...facts);
            all.problems.push(...problems);
            all.sources.push(...sources);
            all.notes.push(...notes);
        }
        catch (error) {
            if (!(error instanceof evidence/* EvidenceError */.oe))
                throw error;
            all.problems.push({ ...error.toProblem(), facts: names });
        }
    }
    return all;
}
function needFiles({ found, patterns }) {
    if (found.length === 0)
        throw new evidence/* EvidenceError */.oe('missing', `no file matches \`${patterns.join('`, `')}\``);
}
async function file_facts_age(asked) {
    needFiles(asked);
    const { found, files, context } = asked;
    const committed = await files.committedAt(found.map((file) => file.path));
    const newest = committed ?? found.reduce((latest, file) => Math.max(latest, file.modifiedAt), 0);
    const value = context.now - newest;
    if (value < -file_facts_SKEW)
        throw new evidence/* EvidenceError */.oe('invalid', `the last change is dated ${(0,display/* displayNumber */.oR)(-value, 'duration', 3)} from now`, 'a wrong clock made the commit, or somebody chose its date');
    const notes = committed === undefined ? ['git does not know the files; their age is that of the files on disk'] : [];
    return { facts: [{ name: 'age', dimension: 'duration', value: Math.max(0, value) }], notes };
}
async function file_facts_lines(asked) {
    needFiles(asked);
    const { found, files, context, pattern } = asked;
    const compiled = pattern === undefined ? undefined : await (0,core_pattern/* compilePattern */.E)(pattern);
    const count = await countLines(found, files, compiled, context.signal);
    const facts = [{ name: 'lines', dimension: 'count', value: count.lines }];
    return { facts: compiled ? [...facts, { name: 'matches', dimension: 'count', value: count.matches }] : facts };
}
async function valid(asked) {
    needFiles(asked);
    const { found, files, schema } = asked;
    if (schema === undefined)
        throw new evidence/* EvidenceError */.oe('missing', '`valid` needs the option `schema`');
    const { data, source } = await readAside(schema, files);
    const faultOf = await compileSchema(data);
    const wrong = [];
    for (const file of found) {
        const fault = await documentFault(file, files, faultOf);
        if (fault !== undefined)
            wrong.push(`\`${file.path}\`: ${fault}`);
    }
    const more = wrong.length > NAMED ? [`${wrong.length - NAMED} more files are not valid`] : [];
    return {
        facts: [{ name: 'valid', dimension: 'flag', value: wrong.length === 0 }],
        sources: [source],
        notes: [...wrong.slice(0, NAMED), ...more],
    };
}
/** Why a file is not valid: it cannot be read as data, or it breaks the schema; `undefined` when it is valid. */
async function documentFault(file, files, faultOf) {
    let data;
    try {
        ({ data } = await readDocument(files.read(file), file.path));
    }
    catch (error) {
        if (error instanceof evidence/* EvidenceError */.oe && (error.cause === 'invalid' || error.cause === 'empty'))
            return error.message;
        throw error;
    }
    const place = faultOf(data);
    return place === undefined ? undefined : `not valid at ${place}`;
}
async function changed({ patterns, found, since, files, context }) {
    const ref = since ?? context.base;
    if (ref === undefined)
        throw new evidence/* EvidenceError */.oe('missing', 'there is no pull request whose changes could be looked at', 'say what to compare with: `since: v1.2.0`');
    const paths = changedAmong(await files.changedSince(ref, since === undefined), patterns, found);
    const shown = paths.slice(0, NAMED).map((path) => `\`${path}\``);
    const notes = paths.length === 0 ? [] : [`changed: ${shown.join(', ')}${paths.length > NAMED ? ', …' : ''}`];
    return { facts: [{ name: 'changed', dimension: 'flag', value: paths.length > 0 }], notes };
}

;// CONCATENATED MODULE: ./lib/checks/file.js



/** Sources that one result lists; the facts are of all files. */
const SOURCES = 50;
/** Facts and the options that are only for them, with a bound that makes sense. */
const PAIRS = [
    ['matches', 'pattern', '">= 1"'],
    ['valid', 'schema', 'true'],
    ['changed', 'since', 'false'],
];
/** Files in the repository or left by earlier steps: are they there, and are they what they should be? */
/* harmony default export */ const file = (defineCheck({
    key: 'file',
    summary: 'Looks at files: are they there, how large and how old are they, do they hold what they should?',
    options: {
        type: 'object',
        additionalProperties: false,
        required: ['path'],
        properties: {
            path: { ...reportOptions.report, description: 'The files: a path, a folder, a glob, or a list of them.' },
            pattern: {
                type: 'string',
                kind: 'pattern',
                description: 'The RE2 pattern that `matches` counts lines by.',
            },
            schema: {
                type: 'string',
                kind: 'path',
                description: 'The JSON Schema that `valid` holds JSON and YAML files against.',
            },
            since: {
                type: 'string',
                minLength: 1,
                description: 'The tag, branch or commit that `changed` compares with; the base of the pull request without it.',
            },
        },
    },
    main: 'path',
    facts: {
        known: {
            exists: { dimension: 'flag', describe: 'True when every path and pattern finds a file.', example: 'true' },
            files: { dimension: 'count', describe: 'How many files were found.', example: '>= 1' },
            size: { dimension: 'bytes', describe: 'The size of all files together.', unit: 'kB', example: '< 5MB' },
            age: {
                dimension: 'duration',
                describe: 'Time since the last commit that changed any of the files; outside of git, since they were written.',
                better: 'lower',
                unit: 'd',
                example: '< 90d',
            },
            lines: { dimension: 'count', describe: 'Lines of all files together.', example: '>= 1' },
            matches: { dimension: 'count', describe: 'Lines in which the option `pattern` is found.', example: '== 0' },
            valid: { dimension: 'flag', describe: 'True when every file is valid by the option `schema`.', example: 'true' },
            changed: {
                dimension: 'flag',
                describe: 'True when any of the files was changed, added or deleted in this pull request, or since `since`.',
                example: 'false',
            },
        },
    },
    defaults: [
        { band: 'go', fact: 'exists', bound: true },
        // A file that should not be there has no size; that it is there or not is judged by `exists`.
        { band: 'go', fact: 'size', bound: '> 0B', when: 'present' },
    ],
    mistakes: (options, bound) => PAIRS.flatMap(([fact, option, example]) => file_mistakesOf(fact, option, example, options, bound)),
    async gather(options, ports, context) {
        const patterns = [options.path].flat();
        const { files: found, missed } = await ports.files.find(patterns);
        const basic = [
            { name: 'exists', dimension: 'flag', value: found.length > 0 && missed.length === 0 },
            { name: 'files', dimension: 'count', value: found.length },
        ];
        if (found.length > 0)
            basic.push({ name: 'size', dimension: 'bytes', value: found.reduce((sum, file) => sum + file.bytes, 0) });
        const notes = missed.map(({ pattern, nearest }) => `no file matches \`${pattern}\`${nearest ? `; found \`${nearest}\`` : ''}`);
        const empty = found.filter((file) => file.bytes === 0).length;
        if (empty > 0 && found.length > 1)
            notes.push(`${empty} of ${found.length} files are empty`);
        if (found.length > SOURCES)
            notes.push(`${found.length} files were looked at; ${SOURCES} of them are listed`);
        const { pattern, schema, since } = options;
        const asked = await fileFacts({ patterns, found, pattern, schema, since, files: ports.files, context });
        const sources = found.slice(0, SOURCES).map(({ path, bytes, modifiedAt }) => ({
            ...{ kind: 'file', where: path, bytes, trust: 'workspace' },
            ageSeconds: Math.round(context.now - modifiedAt),
        }));
        return {
            facts: [...basic, ...asked.facts],
            sources: [...sources, ...asked.sources],
            problems: asked.problems,
            notes: [...notes, ...asked.notes],
            absent: found.length > 0 ? {} : { size: `no file matches \`${patterns.join('`, `')}\`` },
        };
    },
}));
/** A fact without its option cannot be had, and an option without a bound on its fact would decide nothing. */
function file_mistakesOf(fact, option, example, options, bound) {
    const [given, asked] = [options[option] !== undefined, bound.includes(fact)];
    if (asked && !given && option !== 'since')
        return [{ path: [], message: `\`${fact}\` needs the option \`${option}\`` }];
    if (asked || !given)
        return [];
    const message = `\`${option}\` is only for \`${fact}\`, which has no bound here, so it would decide nothing`;
    return [{ path: [option], message, hint: `add for example  go: { ${fact}: ${example} }` }];
}

// EXTERNAL MODULE: ./lib/core/url.js
var url = __webpack_require__(5450);
;// CONCATENATED MODULE: ./lib/reading/answer.js

/** What the names of facts about the body and about a header start with. */
const BODY = 'body.';
const HEADER = 'header.';
/** The facts of one answer. The body is only read, and headers are only shown, where a bound asks for them. */
async function answerFacts(answer, asked) {
    const facts = [
        { name: 'status', dimension: 'count', value: answer.status },
        { name: 'latency', dimension: 'duration', value: answer.latency },
        { name: 'body-size', dimension: 'bytes', value: answer.body.length },
    ];
    const problems = [];
    for (const name of asked.filter((one) => one.startsWith(HEADER))) {
        const value = answer.headers[name.slice(HEADER.length).toLowerCase()];
        if (value !== undefined)
            facts.push({ name, dimension: 'text', value });
        else
            problems.push({
                cause: 'no-fact',
                message: `the answer has no header \`${name.slice(HEADER.length)}\``,
                facts: [name],
            });
    }
    const ofBody = asked.filter((one) => one.startsWith(BODY));
    if (ofBody.length === 0)
        return { facts, problems };
    const read = await bodyFacts(answer, ofBody);
    return { facts: [...facts, ...read.facts], problems: [...problems, ...read.problems] };
}
async function bodyFacts(answer, names) {
    const { jsonFact, pathOfFact, readJsonOf } = await __webpack_require__.e(/* import() */ 331).then(__webpack_require__.bind(__webpack_require__, 7331));
    const facts = [];
    const problems = [];
    let data;
    try {
        data = await readJsonOf('the body', answer.body);
    }
    catch (error) {
        if (!(error instanceof evidence/* EvidenceError */.oe))
            throw error;
        return { facts, problems: [{ ...error.toProblem(), facts: names }] };
    }
    for (const name of names) {
        try {
            facts.push(jsonFact(name, pathOfFact(name.slice(BODY.length)), data));
        }
        catch (error) {
            if (!(error instanceof evidence/* EvidenceError */.oe))
                throw error;
            problems.push({ ...error.toProblem(), message: `the body: ${error.message}`, facts: [name] });
        }
    }
    return { facts, problems };
}

;// CONCATENATED MODULE: ./lib/checks/http.js




const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** Headers that say how the request is framed and routed: written by hand they would contradict it. */
const OWN_HEADERS = /^(?:host|connection|keep-alive|content-length|transfer-encoding|te|trailer|upgrade|expect|accept-encoding|proxy-.*)$/i;
/** A part of the criterion's time is left for saying what was waited for. */
const SHARE_OF_TIME = 0.95;
/** A URL: does it answer as it should, in time, with the right content? */
/* harmony default export */ const http = (defineCheck({
    key: 'http',
    summary: 'Asks a URL: does it answer as it should, in time, with the right content?',
    options: {
        type: 'object',
        additionalProperties: false,
        required: ['url'],
        properties: {
            url: {
                type: 'string',
                kind: 'url',
                env: true,
                description: 'The URL; a value from `env` only in path and query.',
            },
            method: {
                type: 'string',
                enum: ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'],
                description: 'The method: GET, or POST when there is a body.',
            },
            headers: {
                type: 'object',
                description: 'Headers to send, by name; another origin never gets them.',
                additionalProperties: { type: 'string', kind: 'header', env: true, description: 'The value, on one line.' },
            },
            json: { json: true, env: true, description: 'A body to send as JSON.' },
            body: { type: 'string', env: true, description: 'A body to send as text.' },
            redirects: {
                type: 'integer',
                minimum: 0,
                maximum: 3,
                description: 'How many redirects to follow; without it none, so that a redirect is the measured status.',
            },
        },
    },
    main: 'url',
    timeout: 30,
    facts: {
        known: {
            status: { dimension: 'count', min: 100, max: 999, describe: 'The status of the answer.', example: '200 .. 299' },
            latency: {
                dimension: 'duration',
                better: 'lower',
                min: 0,
                unit: 'ms',
                describe: 'From the start of the connection to the last byte of the answer.',
                example: '< 500ms',
            },
            'body-size': { dimension: 'bytes', min: 0, describe: 'How long the body is.', example: '> 0B' },
        },
        families: [
            {
                prefix: BODY,
                form: 'body.<path>',
                spec: {
                    dimension: 'own',
                    describe: 'A value of the JSON body by its JSONPath, written without the leading `$.`.',
                },
                check: async (rest) => (await __webpack_require__.e(/* import() */ 331).then(__webpack_require__.bind(__webpack_require__, 7331))).pathFault(rest),
            },
            {
                prefix: HEADER,
                form: 'header.<name>',
                spec: { dimension: 'text', describe: 'A header of the answer, by name in any case.' },
                check: (rest) => (TOKEN.test(rest) ? undefined : 'a header has no such name'),
            },
        ],
    },
    defaults: [{ band: 'go', fact: 'status', bound: '200 .. 299' }],
    mistakes: (options) => [...bodyMistakes(options), ...headerMistakes(options)],
    gather: async (options, { http }, context) => {
        const source = { kind: 'url', where: (0,url/* printUrl */.D)(options.url), trust: 'platform' };
        const body = options.json === undefined ? options.body : JSON.stringify(options.json);
        const headers = lowerCase(options.headers ?? {});
        try {
            const answer = await http.request({
                method: options.method ?? (body === undefined ? 'GET' : 'POST'),
                url: options.url,
                headers: body === undefined ? headers : { 'content-type': contentType(options.json), ...headers },
                ...(body === undefined ? {} : { body }),
                timeout: context.timeout * SHARE_OF_TIME,
                redirects: options.redirects ?? 0,
                origins: context.literalOrigins,
                signal: context.signal,
            });
            const read = await answerFacts(answer, context.asked);
            return { ...read, sources: [{ ...source, bytes: answer.body.length }], notes: notesOf(answer, source.where) };
        }
        catch (error) {
            if (!(error instanceof evidence/* EvidenceError */.oe))
                throw error;
            return { facts: [], sources: [source], problems: [error.toProblem()] };
        }
    },
}));
function notesOf(answer, asked) {
    const from = (0,url/* printUrl */.D)(answer.url);
    return [
        ...(from === asked ? [] : [`the answer is that of \`${from}\`, after a redirect`]),
        ...(answer.tries === 1 ? [] : [`answered at try ${answer.tries}`]),
    ];
}
function contentType(json) {
    return json === undefined ? 'text/plain; charset=utf-8' : 'application/json';
}
function lowerCase(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
function bodyMistakes({ json, body, method }) {
    if (json !== undefined && body !== undefined)
        return [{ path: ['body'], message: '`json` and `body` are two bodies; a request has one' }];
    if ((json === undefined && body === undefined) || (method !== 'GET' && method !== 'HEAD'))
        return [];
    return [
        { path: ['method'], message: `a ${method} has no body`, hint: 'write `method: POST`, or leave the body out' },
    ];
}
function headerMistakes({ headers }) {
    const names = Object.keys(headers ?? {});
    return names.flatMap((name, index) => {
        const path = ['headers', name];
        if (!TOKEN.test(name))
            return [{ path, message: `\`${name}\` is no name of a header` }];
        if (OWN_HEADERS.test(name))
            return [{ path, message: `the header \`${name}\` follows from the request and is not set by hand` }];
        const twice = names.slice(0, index).some((other) => other.toLowerCase() === name.toLowerCase());
        return twice ? [{ path, message: `the header \`${name}\` is here twice` }] : [];
    });
}

// EXTERNAL MODULE: ./lib/kinds/load-test.js
var load_test = __webpack_require__(8016);
;// CONCATENATED MODULE: ./lib/checks/load-test.js




/** Load tests: how fast, how much, how many errors. What is fast enough only the author knows. */
/* harmony default export */ const checks_load_test = (defineCheck({
    key: 'load-test',
    summary: 'Reads load-test reports: latency, throughput, errors, and what the script itself checks.',
    options: { type: 'object', additionalProperties: false, required: ['report'], properties: reportOptions },
    main: 'report',
    facts: load_test/* loadTest */.j.facts,
    defaults: [
        { band: 'go', fact: 'thresholds-failed', bound: 0, when: 'present' },
        { band: 'go', fact: 'checks-failed', bound: 0, when: 'present' },
    ],
    boundNeeded: true,
    async gather(options, ports, context) {
        const evidence = await gatherReports(load_test/* loadTest */.j, options, ports, context);
        // A report has a hundred metrics of its own; those that nobody asked for would only make the results long.
        const wanted = evidence.facts.filter((fact) => !fact.name.startsWith('metric.') || context.asked.includes(fact.name));
        return { ...evidence, facts: wanted };
    },
}));

;// CONCATENATED MODULE: ./lib/checks/sign-off.js



/** An approval by people: every role named has signed what the criterion says now, for what the tree is now. */
/* harmony default export */ const sign_off = (defineCheck({
    key: 'sign-off',
    summary: 'Asks people: has every role named signed?',
    options: { type: 'object', additionalProperties: false, required: ['role'], properties: signOffOptions },
    main: 'role',
    facts: signOffFacts,
    defaults: [{ band: 'go', fact: 'signed', bound: true }],
    gather: (options, ports, context) => gatherSignOffs({
        kind: 'sign',
        roles: [options.role].flat(),
        lapses: options.lapses ?? 'commit',
        ...(options['max-age'] === undefined ? {} : { maxAge: options['max-age'] }),
    }, ports, context),
}));

// EXTERNAL MODULE: ./lib/kinds/tests.js
var tests = __webpack_require__(6482);
;// CONCATENATED MODULE: ./lib/checks/tests.js




/** Test reports: did the tests run, and did they pass? */
/* harmony default export */ const checks_tests = (defineCheck({
    key: 'tests',
    summary: 'Reads test reports: did the tests run, and did they pass?',
    options: { type: 'object', additionalProperties: false, required: ['report'], properties: reportOptions },
    main: 'report',
    facts: tests/* tests */.C.facts,
    defaults: [
        { band: 'go', fact: 'failed', bound: 0 },
        { band: 'go', fact: 'errors', bound: 0 },
    ],
    gather: (options, ports, context) => gatherReports(tests/* tests */.C, options, ports, context),
}));

;// CONCATENATED MODULE: ./lib/generated/checks.js










const checks = {
    audit: checks_audit,
    coverage: checks_coverage,
    data: data,
    done: done,
    env: env,
    file: file,
    http: http,
    'load-test': checks_load_test,
    'sign-off': sign_off,
    tests: checks_tests,
};

;// CONCATENATED MODULE: ./lib/generated/validators.js
// Generated by `npm run generate` from the schemas in the code; do not edit.
const checklist = validate21;
const schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "additionalProperties": false, "required": ["version", "criteria"], "properties": { "version": { "const": 1, "description": "The version of this file format." }, "name": { "type": "string", "minLength": 1, "description": "What is decided." }, "description": { "type": "string", "description": "One paragraph about it." }, "notes": { "type": "string", "description": "Markdown for people." }, "branches": { "type": "array", "items": { "type": "string" }, "description": "Branches besides the default branch whose own checklist counts for pull requests into them." }, "params": { "type": "object", "description": "What may vary from run to run.", "additionalProperties": { "$ref": "#/definitions/param" } }, "roles": { "type": "object", "description": "Who may sign what: @login or @org/team.", "additionalProperties": { "type": "array", "items": { "type": "string" } } }, "defaults": { "type": "object", "description": "What holds for every criterion of this file that does not say otherwise.", "additionalProperties": false, "required": [], "properties": { "timeout": { "type": "string", "description": "The longest that gathering may take. A duration such as 30s, 10m or 24h." }, "when-unknown": { "type": "object", "description": "What an unknown cause becomes instead of blocking.", "additionalProperties": false, "properties": { "missing": { "enum": ["no-go", "caution", "pending"] }, "empty": { "enum": ["no-go", "caution"] }, "invalid": { "enum": ["no-go", "caution"] }, "stale": { "enum": ["no-go", "caution"] }, "too-few": { "enum": ["no-go", "caution", "pending"] }, "unreachable": { "enum": ["no-go", "caution"] }, "denied": { "enum": ["no-go", "caution"] }, "timeout": { "enum": ["no-go", "caution"] }, "no-fact": { "enum": ["no-go", "caution"] }, "no-baseline": { "enum": ["no-go", "caution", "pending"] }, "ambiguous": { "enum": ["no-go", "caution"] } } }, "max-age": { "type": "string", "description": "The oldest that a report may be. A duration such as 30s, 10m or 24h." }, "level": { "enum": ["required", "advisory", "info"], "description": "How much it counts: `advisory` can at worst cause CAUTION, `info` never counts." }, "audit": { "type": "object", "description": "Default options of `audit`." }, "coverage": { "type": "object", "description": "Default options of `coverage`." }, "data": { "type": "object", "description": "Default options of `data`." }, "done": { "type": "object", "description": "Default options of `done`." }, "env": { "type": "object", "description": "Default options of `env`." }, "file": { "type": "object", "description": "Default options of `file`." }, "http": { "type": "object", "description": "Default options of `http`." }, "load-test": { "type": "object", "description": "Default options of `load-test`." }, "sign-off": { "type": "object", "description": "Default options of `sign-off`." }, "tests": { "type": "object", "description": "Default options of `tests`." } } }, "contacts": { "type": "array", "description": "Whom to ask, shown in the report.", "items": { "$ref": "#/definitions/contact" } }, "waivers": { "type": "array", "description": "Dated, reasoned exceptions.", "items": { "$ref": "#/definitions/waiver" } }, "mode": { "enum": ["enforce", "observe"], "description": "`observe`: evaluated and shown, never counted." }, "criteria": { "$ref": "#/definitions/items" } }, "definitions": { "items": { "type": "array", "description": "Criteria and groups of criteria.", "items": { "$ref": "#/definitions/item" } }, "item": { "type": "object", "if": { "type": "object", "required": ["group"] }, "then": { "$ref": "#/definitions/group" }, "else": { "$ref": "#/definitions/criterion" } }, "group": { "type": "object", "description": "A heading with criteria; groups nest.", "additionalProperties": false, "required": ["group", "criteria"], "properties": { "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]{0,63}$", "description": "Lower-case name that waivers and sign-offs refer to." }, "group": { "type": "string", "minLength": 1, "description": "The heading." }, "notes": { "type": "string", "description": "Markdown for people." }, "if": { "type": ["string", "boolean"], "description": "An expression; where it is false, this does not apply." }, "level": { "enum": ["required", "advisory", "info"], "description": "How much it counts: `advisory` can at worst cause CAUTION, `info` never counts." }, "mode": { "enum": ["enforce", "observe"], "description": "`observe`: evaluated and shown, never counted." }, "when-unknown": { "type": "object", "description": "What an unknown cause becomes instead of blocking.", "additionalProperties": false, "properties": { "missing": { "enum": ["no-go", "caution", "pending"] }, "empty": { "enum": ["no-go", "caution"] }, "invalid": { "enum": ["no-go", "caution"] }, "stale": { "enum": ["no-go", "caution"] }, "too-few": { "enum": ["no-go", "caution", "pending"] }, "unreachable": { "enum": ["no-go", "caution"] }, "denied": { "enum": ["no-go", "caution"] }, "timeout": { "enum": ["no-go", "caution"] }, "no-fact": { "enum": ["no-go", "caution"] }, "no-baseline": { "enum": ["no-go", "caution", "pending"] }, "ambiguous": { "enum": ["no-go", "caution"] } } }, "owner": { "type": "string", "description": "Who answers for what is in it." }, "tags": { "type": "array", "items": { "type": "string" }, "description": "Words to select by (`--only`)." }, "criteria": { "$ref": "#/definitions/items" } } }, "criterion": { "type": "object", "description": "One item: a title, one check, its bounds.", "additionalProperties": false, "required": ["title"], "properties": { "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]{0,63}$", "description": "Lower-case name that waivers and sign-offs refer to." }, "title": { "type": "string", "minLength": 1, "description": "What is asked, in words." }, "why": { "type": "string", "description": "Why it matters: shown where it fails." }, "notes": { "type": "string", "description": "Markdown for people." }, "owner": { "type": "string", "description": "Who answers for it." }, "runbook": { "type": "string", "description": "Where to read what to do: a path or a URL." }, "links": { "type": "array", "items": { "type": "string" }, "description": "Addresses worth having at hand." }, "tags": { "type": "array", "items": { "type": "string" }, "description": "Words to select by (`--only`)." }, "level": { "enum": ["required", "advisory", "info"], "description": "How much it counts: `advisory` can at worst cause CAUTION, `info` never counts." }, "if": { "type": ["string", "boolean"], "description": "An expression; where it is false, this does not apply." }, "mode": { "enum": ["enforce", "observe"], "description": "`observe`: evaluated and shown, never counted." }, "when-unknown": { "type": "object", "description": "What an unknown cause becomes instead of blocking.", "additionalProperties": false, "properties": { "missing": { "enum": ["no-go", "caution", "pending"] }, "empty": { "enum": ["no-go", "caution"] }, "invalid": { "enum": ["no-go", "caution"] }, "stale": { "enum": ["no-go", "caution"] }, "too-few": { "enum": ["no-go", "caution", "pending"] }, "unreachable": { "enum": ["no-go", "caution"] }, "denied": { "enum": ["no-go", "caution"] }, "timeout": { "enum": ["no-go", "caution"] }, "no-fact": { "enum": ["no-go", "caution"] }, "no-baseline": { "enum": ["no-go", "caution", "pending"] }, "ambiguous": { "enum": ["no-go", "caution"] } } }, "enough": { "type": "object", "description": "Bounds that must hold before anything is judged; else it is too few.", "additionalProperties": { "type": ["string", "number", "boolean"] }, "minProperties": 1 }, "go": { "type": "object", "description": "Bounds that must hold for go.", "additionalProperties": { "type": ["string", "number", "boolean"] }, "minProperties": 1 }, "caution": { "type": "object", "description": "Bounds that make it caution.", "additionalProperties": { "type": ["string", "number", "boolean"] }, "minProperties": 1 }, "no-go": { "type": "object", "description": "Bounds that make it no-go.", "additionalProperties": { "type": ["string", "number", "boolean"] }, "minProperties": 1 }, "timeout": { "type": "string", "description": "The longest that gathering may take. A duration such as 30s, 10m or 24h." }, "audit": true, "coverage": true, "data": true, "done": true, "env": true, "file": true, "http": true, "load-test": true, "sign-off": true, "tests": true } }, "param": { "type": "object", "description": "A declared parameter.", "additionalProperties": false, "required": ["type"], "properties": { "type": { "enum": ["text", "number", "flag", "url", "one-of"], "description": "The type its value must have." }, "default": { "type": ["string", "number", "boolean"], "description": "The value when none is passed." }, "options": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "The allowed values of `one-of`." }, "description": { "type": "string", "description": "What it is for." } } }, "contact": { "type": "object", "description": "Somebody to ask.", "additionalProperties": false, "required": ["role", "name"], "properties": { "role": { "type": "string", "description": "What for." }, "name": { "type": "string", "description": "Who." }, "reach": { "type": "string", "description": "How: a channel, a number." } } }, "waiver": { "type": "object", "description": "An exception for one criterion.", "additionalProperties": false, "required": ["criterion", "covers", "reason", "by", "approved-by", "from", "until"], "properties": { "criterion": { "type": "string", "description": "The id of the criterion." }, "covers": { "type": ["object", "array"], "additionalProperties": { "type": ["string", "number", "boolean"] }, "minProperties": 1, "minItems": 1, "items": { "type": ["string", "object"], "additionalProperties": { "type": ["string", "number", "boolean"] }, "minProperties": 1 }, "description": "What is tolerated: bounds (`{ high: \"<= 2\" }`), causes (`[ unsigned ]`), or a list of both." }, "reason": { "type": "string", "minLength": 1, "description": "Why." }, "by": { "type": "string", "minLength": 1, "description": "Who asked for it." }, "approved-by": { "type": "string", "minLength": 1, "description": "Who granted it: somebody else." }, "from": { "type": "string", "description": "The first day, YYYY-MM-DD (UTC)." }, "until": { "type": "string", "description": "The last day, YYYY-MM-DD (UTC); at most 90 days." }, "ticket": { "type": "string", "description": "Where the mending is tracked." } } } }, "$id": "checklist" };
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => Array.from(text).length;
const schema7 = { "type": "object", "description": "A declared parameter.", "additionalProperties": false, "required": ["type"], "properties": { "type": { "enum": ["text", "number", "flag", "url", "one-of"], "description": "The type its value must have." }, "default": { "type": ["string", "number", "boolean"], "description": "The value when none is passed." }, "options": { "type": "array", "items": { "type": "string" }, "minItems": 1, "description": "The allowed values of `one-of`." }, "description": { "type": "string", "description": "What it is for." } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property '" + "type" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((key0 === "type") || (key0 === "default")) || (key0 === "options")) || (key0 === "description"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.type !== undefined) {
        let data0 = data.type;
        if (!(((((data0 === "text") || (data0 === "number")) || (data0 === "flag")) || (data0 === "url")) || (data0 === "one-of"))) {
            const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema7.properties.type.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.default !== undefined) {
        let data1 = data.default;
        if (((typeof data1 !== "string") && (!(typeof data1 == "number"))) && (typeof data1 !== "boolean")) {
            const err3 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: schema7.properties.default.type }, message: "must be string,number,boolean" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.options !== undefined) {
        let data2 = data.options;
        if (Array.isArray(data2)) {
            if (data2.length < 1) {
                const err4 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (typeof data2[i0] !== "string") {
                    const err5 = { instancePath: instancePath + "/options/" + i0, schemaPath: "#/properties/options/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        if (typeof data.description !== "string") {
            const err7 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
}
else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err8];
    }
    else {
        vErrors.push(err8);
    }
    errors++;
} validate22.errors = vErrors; return errors === 0; }
const schema8 = { "type": "object", "description": "Somebody to ask.", "additionalProperties": false, "required": ["role", "name"], "properties": { "role": { "type": "string", "description": "What for." }, "name": { "type": "string", "description": "Who." }, "reach": { "type": "string", "description": "How: a channel, a number." } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property '" + "role" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.name === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((key0 === "role") || (key0 === "name")) || (key0 === "reach"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.role !== undefined) {
        if (typeof data.role !== "string") {
            const err3 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        if (typeof data.name !== "string") {
            const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.reach !== undefined) {
        if (typeof data.reach !== "string") {
            const err5 = { instancePath: instancePath + "/reach", schemaPath: "#/properties/reach/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
}
else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err6];
    }
    else {
        vErrors.push(err6);
    }
    errors++;
} validate24.errors = vErrors; return errors === 0; }
const schema9 = { "type": "object", "description": "An exception for one criterion.", "additionalProperties": false, "required": ["criterion", "covers", "reason", "by", "approved-by", "from", "until"], "properties": { "criterion": { "type": "string", "description": "The id of the criterion." }, "covers": { "type": ["object", "array"], "additionalProperties": { "type": ["string", "number", "boolean"] }, "minProperties": 1, "minItems": 1, "items": { "type": ["string", "object"], "additionalProperties": { "type": ["string", "number", "boolean"] }, "minProperties": 1 }, "description": "What is tolerated: bounds (`{ high: \"<= 2\" }`), causes (`[ unsigned ]`), or a list of both." }, "reason": { "type": "string", "minLength": 1, "description": "Why." }, "by": { "type": "string", "minLength": 1, "description": "Who asked for it." }, "approved-by": { "type": "string", "minLength": 1, "description": "Who granted it: somebody else." }, "from": { "type": "string", "description": "The first day, YYYY-MM-DD (UTC)." }, "until": { "type": "string", "description": "The last day, YYYY-MM-DD (UTC); at most 90 days." }, "ticket": { "type": "string", "description": "Where the mending is tracked." } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.criterion === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "criterion" }, message: "must have required property '" + "criterion" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.covers === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "covers" }, message: "must have required property '" + "covers" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    if (data.reason === undefined) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    if (data.by === undefined) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property '" + "by" + "'" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data["approved-by"] === undefined) {
        const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approved-by" }, message: "must have required property '" + "approved-by" + "'" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    if (data.from === undefined) {
        const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    if (data.until === undefined) {
        const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property '" + "until" + "'" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((((((key0 === "criterion") || (key0 === "covers")) || (key0 === "reason")) || (key0 === "by")) || (key0 === "approved-by")) || (key0 === "from")) || (key0 === "until")) || (key0 === "ticket"))) {
            const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.criterion !== undefined) {
        if (typeof data.criterion !== "string") {
            const err8 = { instancePath: instancePath + "/criterion", schemaPath: "#/properties/criterion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.covers !== undefined) {
        let data1 = data.covers;
        if (!data1 || typeof data1 != "object") {
            const err9 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/type", keyword: "type", params: { type: schema9.properties.covers.type }, message: "must be object,array" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (Array.isArray(data1)) {
            if (data1.length < 1) {
                const err10 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data2 = data1[i0];
                if ((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))) {
                    const err11 = { instancePath: instancePath + "/covers/" + i0, schemaPath: "#/properties/covers/items/type", keyword: "type", params: { type: schema9.properties.covers.items.type }, message: "must be string,object" };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    if (Object.keys(data2).length < 1) {
                        const err12 = { instancePath: instancePath + "/covers/" + i0, schemaPath: "#/properties/covers/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                    for (const key1 in data2) {
                        let data3 = data2[key1];
                        if (((typeof data3 !== "string") && (!(typeof data3 == "number"))) && (typeof data3 !== "boolean")) {
                            const err13 = { instancePath: instancePath + "/covers/" + i0 + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/covers/items/additionalProperties/type", keyword: "type", params: { type: schema9.properties.covers.items.additionalProperties.type }, message: "must be string,number,boolean" };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                    }
                }
            }
        }
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (Object.keys(data1).length < 1) {
                const err14 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            for (const key2 in data1) {
                let data4 = data1[key2];
                if (((typeof data4 !== "string") && (!(typeof data4 == "number"))) && (typeof data4 !== "boolean")) {
                    const err15 = { instancePath: instancePath + "/covers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/covers/additionalProperties/type", keyword: "type", params: { type: schema9.properties.covers.additionalProperties.type }, message: "must be string,number,boolean" };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
        }
    }
    if (data.reason !== undefined) {
        let data5 = data.reason;
        if (typeof data5 === "string") {
            if (func3(data5) < 1) {
                const err16 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        else {
            const err17 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
    }
    if (data.by !== undefined) {
        let data6 = data.by;
        if (typeof data6 === "string") {
            if (func3(data6) < 1) {
                const err18 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        else {
            const err19 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
    }
    if (data["approved-by"] !== undefined) {
        let data7 = data["approved-by"];
        if (typeof data7 === "string") {
            if (func3(data7) < 1) {
                const err20 = { instancePath: instancePath + "/approved-by", schemaPath: "#/properties/approved-by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        else {
            const err21 = { instancePath: instancePath + "/approved-by", schemaPath: "#/properties/approved-by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
    }
    if (data.from !== undefined) {
        if (typeof data.from !== "string") {
            const err22 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
    }
    if (data.until !== undefined) {
        if (typeof data.until !== "string") {
            const err23 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
    }
    if (data.ticket !== undefined) {
        if (typeof data.ticket !== "string") {
            const err24 = { instancePath: instancePath + "/ticket", schemaPath: "#/properties/ticket/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
    }
}
else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err25];
    }
    else {
        vErrors.push(err25);
    }
    errors++;
} validate26.errors = vErrors; return errors === 0; }
const schema10 = { "type": "array", "description": "Criteria and groups of criteria.", "items": { "$ref": "#/definitions/item" } };
const schema11 = { "type": "object", "if": { "type": "object", "required": ["group"] }, "then": { "$ref": "#/definitions/group" }, "else": { "$ref": "#/definitions/criterion" } };
const schema12 = { "type": "object", "description": "A heading with criteria; groups nest.", "additionalProperties": false, "required": ["group", "criteria"], "properties": { "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]{0,63}$", "description": "Lower-case name that waivers and sign-offs refer to." }, "group": { "type": "string", "minLength": 1, "description": "The heading." }, "notes": { "type": "string", "description": "Markdown for people." }, "if": { "type": ["string", "boolean"], "description": "An expression; where it is false, this does not apply." }, "level": { "enum": ["required", "advisory", "info"], "description": "How much it counts: `advisory` can at worst cause CAUTION, `info` never counts." }, "mode": { "enum": ["enforce", "observe"], "description": "`observe`: evaluated and shown, never counted." }, "when-unknown": { "type": "object", "description": "What an unknown cause becomes instead of blocking.", "additionalProperties": false, "properties": { "missing": { "enum": ["no-go", "caution", "pending"] }, "empty": { "enum": ["no-go", "caution"] }, "invalid": { "enum": ["no-go", "caution"] }, "stale": { "enum": ["no-go", "caution"] }, "too-few": { "enum": ["no-go", "caution", "pending"] }, "unreachable": { "enum": ["no-go", "caution"] }, "denied": { "enum": ["no-go", "caution"] }, "timeout": { "enum": ["no-go", "caution"] }, "no-fact": { "enum": ["no-go", "caution"] }, "no-baseline": { "enum": ["no-go", "caution", "pending"] }, "ambiguous": { "enum": ["no-go", "caution"] } } }, "owner": { "type": "string", "description": "Who answers for what is in it." }, "tags": { "type": "array", "items": { "type": "string" }, "description": "Words to select by (`--only`)." }, "criteria": { "$ref": "#/definitions/items" } } };
const pattern0 = new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "u");
const wrapper0 = { validate: validate28 };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.group === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "group" }, message: "must have required property '" + "group" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.criteria === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "criteria" }, message: "must have required property '" + "criteria" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func2.call(schema12.properties, key0))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.id !== undefined) {
        let data0 = data.id;
        if (typeof data0 === "string") {
            if (!pattern0.test(data0)) {
                const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[a-z0-9][a-z0-9._-]{0,63}$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.group !== undefined) {
        let data1 = data.group;
        if (typeof data1 === "string") {
            if (func3(data1) < 1) {
                const err5 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.notes !== undefined) {
        if (typeof data.notes !== "string") {
            const err7 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.if !== undefined) {
        let data3 = data.if;
        if ((typeof data3 !== "string") && (typeof data3 !== "boolean")) {
            const err8 = { instancePath: instancePath + "/if", schemaPath: "#/properties/if/type", keyword: "type", params: { type: schema12.properties.if.type }, message: "must be string,boolean" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.level !== undefined) {
        let data4 = data.level;
        if (!(((data4 === "required") || (data4 === "advisory")) || (data4 === "info"))) {
            const err9 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema12.properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.mode !== undefined) {
        let data5 = data.mode;
        if (!((data5 === "enforce") || (data5 === "observe"))) {
            const err10 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema12.properties.mode.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data["when-unknown"] !== undefined) {
        let data6 = data["when-unknown"];
        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (const key1 in data6) {
                if (!(func2.call(schema12.properties["when-unknown"].properties, key1))) {
                    const err11 = { instancePath: instancePath + "/when-unknown", schemaPath: "#/properties/when-unknown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            if (data6.missing !== undefined) {
                let data7 = data6.missing;
                if (!(((data7 === "no-go") || (data7 === "caution")) || (data7 === "pending"))) {
                    const err12 = { instancePath: instancePath + "/when-unknown/missing", schemaPath: "#/properties/when-unknown/properties/missing/enum", keyword: "enum", params: { allowedValues: schema12.properties["when-unknown"].properties.missing.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            if (data6.empty !== undefined) {
                let data8 = data6.empty;
                if (!((data8 === "no-go") || (data8 === "caution"))) {
                    const err13 = { instancePath: instancePath + "/when-unknown/empty", schemaPath: "#/properties/when-unknown/properties/empty/enum", keyword: "enum", params: { allowedValues: schema12.properties["when-unknown"].properties.empty.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
            if (data6.invalid !== undefined) {
                let data9 = data6.invalid;
                if (!((data9 === "no-go") || (data9 === "caution"))) {
                    const err14 = { instancePath: instancePath + "/when-unknown/invalid", schemaPath: "#/properties/when-unknown/properties/invalid/enum", keyword: "enum", params: { allowedValues: schema12.properties["when-unknown"].properties.invalid.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            if (data6.stale !== undefined) {
                let data10 = data6.stale;
                if (!((data10 === "no-go") || (data10 === "caution"))) {
                    const err15 = { instancePath: instancePath + "/when-unknown/stale", schemaPath: "#/properties/when-unknown/properties/stale/enum", keyword: "enum", params: { allowedValues: schema12.properties["when-unknown"].properties.stale.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
            if (data6["too-few"] !== undefined) {
                let data11 = data6["too-few"];
                if (!(((data11 === "no-go") || (data11 === "caution")) || (data11 === "pending"))) {
                    const err16 = { instancePath: instancePath + "/when-unknown/too-few", schemaPath: "#/properties/when-unknown/properties/too-few/enum", keyword: "enum", params: { allowedValues: schema12.properties["when-unknown"].properties["too-few"].enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
            if (data6.unreachable !== undefined) {
                let data12 = data6.unreachable;
                if (!((data12 === "no-go") || (data12 === "caution"))) {
                    const err17 = { instancePath: instancePath + "/when-unknown/unreachable", schemaPath: "#/properties/when-unknown/properties/unreachable/enum", keyword: "enum", params: { allowedValues: schema12.properties["when-unknown"].properties.unreachable.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
            if (data6.denied !== undefined) {
                let data13 = data6.denied;
                if (!((data13 === "no-go") || (data13 === "caution"))) {
                    const err18 = { instancePath: instancePath + "/when-unknown/denied", schemaPath: "#/properties/when-unknown/properties/denied/enum", keyword: "enum", params: { allowedValues: schema12.properties["when-unknown"].properties.denied.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            if (data6.timeout !== undefined) {
                let data14 = data6.timeout;
                if (!((data14 === "no-go") || (data14 === "caution"))) {
                    const err19 = { instancePath: instancePath + "/when-unknown/timeout", schemaPath: "#/properties/when-unknown/properties/timeout/enum", keyword: "enum", params: { allowedValues: schema12.properties["when-unknown"].properties.timeout.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
            }
            if (data6["no-fact"] !== undefined) {
                let data15 = data6["no-fact"];
                if (!((data15 === "no-go") || (data15 === "caution"))) {
                    const err20 = { instancePath: instancePath + "/when-unknown/no-fact", schemaPath: "#/properties/when-unknown/properties/no-fact/enum", keyword: "enum", params: { allowedValues: schema12.properties["when-unknown"].properties["no-fact"].enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
            if (data6["no-baseline"] !== undefined) {
                let data16 = data6["no-baseline"];
                if (!(((data16 === "no-go") || (data16 === "caution")) || (data16 === "pending"))) {
                    const err21 = { instancePath: instancePath + "/when-unknown/no-baseline", schemaPath: "#/properties/when-unknown/properties/no-baseline/enum", keyword: "enum", params: { allowedValues: schema12.properties["when-unknown"].properties["no-baseline"].enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
            }
            if (data6.ambiguous !== undefined) {
                let data17 = data6.ambiguous;
                if (!((data17 === "no-go") || (data17 === "caution"))) {
                    const err22 = { instancePath: instancePath + "/when-unknown/ambiguous", schemaPath: "#/properties/when-unknown/properties/ambiguous/enum", keyword: "enum", params: { allowedValues: schema12.properties["when-unknown"].properties.ambiguous.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
            }
        }
        else {
            const err23 = { instancePath: instancePath + "/when-unknown", schemaPath: "#/properties/when-unknown/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
    }
    if (data.owner !== undefined) {
        if (typeof data.owner !== "string") {
            const err24 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err24];
            }
            else {
                vErrors.push(err24);
            }
            errors++;
        }
    }
    if (data.tags !== undefined) {
        let data19 = data.tags;
        if (Array.isArray(data19)) {
            const len0 = data19.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (typeof data19[i0] !== "string") {
                    const err25 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
            }
        }
        else {
            const err26 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err26];
            }
            else {
                vErrors.push(err26);
            }
            errors++;
        }
    }
    if (data.criteria !== undefined) {
        if (!(wrapper0.validate(data.criteria, { instancePath: instancePath + "/criteria", parentData: data, parentDataProperty: "criteria", rootData }))) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err27];
    }
    else {
        vErrors.push(err27);
    }
    errors++;
} validate30.errors = vErrors; return errors === 0; }
const schema13 = { "type": "object", "description": "One item: a title, one check, its bounds.", "additionalProperties": false, "required": ["title"], "properties": { "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9._-]{0,63}$", "description": "Lower-case name that waivers and sign-offs refer to." }, "title": { "type": "string", "minLength": 1, "description": "What is asked, in words." }, "why": { "type": "string", "description": "Why it matters: shown where it fails." }, "notes": { "type": "string", "description": "Markdown for people." }, "owner": { "type": "string", "description": "Who answers for it." }, "runbook": { "type": "string", "description": "Where to read what to do: a path or a URL." }, "links": { "type": "array", "items": { "type": "string" }, "description": "Addresses worth having at hand." }, "tags": { "type": "array", "items": { "type": "string" }, "description": "Words to select by (`--only`)." }, "level": { "enum": ["required", "advisory", "info"], "description": "How much it counts: `advisory` can at worst cause CAUTION, `info` never counts." }, "if": { "type": ["string", "boolean"], "description": "An expression; where it is false, this does not apply." }, "mode": { "enum": ["enforce", "observe"], "description": "`observe`: evaluated and shown, never counted." }, "when-unknown": { "type": "object", "description": "What an unknown cause becomes instead of blocking.", "additionalProperties": false, "properties": { "missing": { "enum": ["no-go", "caution", "pending"] }, "empty": { "enum": ["no-go", "caution"] }, "invalid": { "enum": ["no-go", "caution"] }, "stale": { "enum": ["no-go", "caution"] }, "too-few": { "enum": ["no-go", "caution", "pending"] }, "unreachable": { "enum": ["no-go", "caution"] }, "denied": { "enum": ["no-go", "caution"] }, "timeout": { "enum": ["no-go", "caution"] }, "no-fact": { "enum": ["no-go", "caution"] }, "no-baseline": { "enum": ["no-go", "caution", "pending"] }, "ambiguous": { "enum": ["no-go", "caution"] } } }, "enough": { "type": "object", "description": "Bounds that must hold before anything is judged; else it is too few.", "additionalProperties": { "type": ["string", "number", "boolean"] }, "minProperties": 1 }, "go": { "type": "object", "description": "Bounds that must hold for go.", "additionalProperties": { "type": ["string", "number", "boolean"] }, "minProperties": 1 }, "caution": { "type": "object", "description": "Bounds that make it caution.", "additionalProperties": { "type": ["string", "number", "boolean"] }, "minProperties": 1 }, "no-go": { "type": "object", "description": "Bounds that make it no-go.", "additionalProperties": { "type": ["string", "number", "boolean"] }, "minProperties": 1 }, "timeout": { "type": "string", "description": "The longest that gathering may take. A duration such as 30s, 10m or 24h." }, "audit": true, "coverage": true, "data": true, "done": true, "env": true, "file": true, "http": true, "load-test": true, "sign-off": true, "tests": true } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property '" + "title" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func2.call(schema13.properties, key0))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.id !== undefined) {
        let data0 = data.id;
        if (typeof data0 === "string") {
            if (!pattern0.test(data0)) {
                const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[a-z0-9][a-z0-9._-]{0,63}$" + "\"" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        else {
            const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.title !== undefined) {
        let data1 = data.title;
        if (typeof data1 === "string") {
            if (func3(data1) < 1) {
                const err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.why !== undefined) {
        if (typeof data.why !== "string") {
            const err6 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.notes !== undefined) {
        if (typeof data.notes !== "string") {
            const err7 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.owner !== undefined) {
        if (typeof data.owner !== "string") {
            const err8 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    if (data.runbook !== undefined) {
        if (typeof data.runbook !== "string") {
            const err9 = { instancePath: instancePath + "/runbook", schemaPath: "#/properties/runbook/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.links !== undefined) {
        let data6 = data.links;
        if (Array.isArray(data6)) {
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (typeof data6[i0] !== "string") {
                    const err10 = { instancePath: instancePath + "/links/" + i0, schemaPath: "#/properties/links/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
        }
        else {
            const err11 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.tags !== undefined) {
        let data8 = data.tags;
        if (Array.isArray(data8)) {
            const len1 = data8.length;
            for (let i1 = 0; i1 < len1; i1++) {
                if (typeof data8[i1] !== "string") {
                    const err12 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
        }
        else {
            const err13 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data.level !== undefined) {
        let data10 = data.level;
        if (!(((data10 === "required") || (data10 === "advisory")) || (data10 === "info"))) {
            const err14 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema13.properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
    if (data.if !== undefined) {
        let data11 = data.if;
        if ((typeof data11 !== "string") && (typeof data11 !== "boolean")) {
            const err15 = { instancePath: instancePath + "/if", schemaPath: "#/properties/if/type", keyword: "type", params: { type: schema13.properties.if.type }, message: "must be string,boolean" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
    if (data.mode !== undefined) {
        let data12 = data.mode;
        if (!((data12 === "enforce") || (data12 === "observe"))) {
            const err16 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema13.properties.mode.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
    }
    if (data["when-unknown"] !== undefined) {
        let data13 = data["when-unknown"];
        if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            for (const key1 in data13) {
                if (!(func2.call(schema13.properties["when-unknown"].properties, key1))) {
                    const err17 = { instancePath: instancePath + "/when-unknown", schemaPath: "#/properties/when-unknown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
            if (data13.missing !== undefined) {
                let data14 = data13.missing;
                if (!(((data14 === "no-go") || (data14 === "caution")) || (data14 === "pending"))) {
                    const err18 = { instancePath: instancePath + "/when-unknown/missing", schemaPath: "#/properties/when-unknown/properties/missing/enum", keyword: "enum", params: { allowedValues: schema13.properties["when-unknown"].properties.missing.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            if (data13.empty !== undefined) {
                let data15 = data13.empty;
                if (!((data15 === "no-go") || (data15 === "caution"))) {
                    const err19 = { instancePath: instancePath + "/when-unknown/empty", schemaPath: "#/properties/when-unknown/properties/empty/enum", keyword: "enum", params: { allowedValues: schema13.properties["when-unknown"].properties.empty.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
            }
            if (data13.invalid !== undefined) {
                let data16 = data13.invalid;
                if (!((data16 === "no-go") || (data16 === "caution"))) {
                    const err20 = { instancePath: instancePath + "/when-unknown/invalid", schemaPath: "#/properties/when-unknown/properties/invalid/enum", keyword: "enum", params: { allowedValues: schema13.properties["when-unknown"].properties.invalid.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
            if (data13.stale !== undefined) {
                let data17 = data13.stale;
                if (!((data17 === "no-go") || (data17 === "caution"))) {
                    const err21 = { instancePath: instancePath + "/when-unknown/stale", schemaPath: "#/properties/when-unknown/properties/stale/enum", keyword: "enum", params: { allowedValues: schema13.properties["when-unknown"].properties.stale.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
            }
            if (data13["too-few"] !== undefined) {
                let data18 = data13["too-few"];
                if (!(((data18 === "no-go") || (data18 === "caution")) || (data18 === "pending"))) {
                    const err22 = { instancePath: instancePath + "/when-unknown/too-few", schemaPath: "#/properties/when-unknown/properties/too-few/enum", keyword: "enum", params: { allowedValues: schema13.properties["when-unknown"].properties["too-few"].enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
            }
            if (data13.unreachable !== undefined) {
                let data19 = data13.unreachable;
                if (!((data19 === "no-go") || (data19 === "caution"))) {
                    const err23 = { instancePath: instancePath + "/when-unknown/unreachable", schemaPath: "#/properties/when-unknown/properties/unreachable/enum", keyword: "enum", params: { allowedValues: schema13.properties["when-unknown"].properties.unreachable.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
            }
            if (data13.denied !== undefined) {
                let data20 = data13.denied;
                if (!((data20 === "no-go") || (data20 === "caution"))) {
                    const err24 = { instancePath: instancePath + "/when-unknown/denied", schemaPath: "#/properties/when-unknown/properties/denied/enum", keyword: "enum", params: { allowedValues: schema13.properties["when-unknown"].properties.denied.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
            if (data13.timeout !== undefined) {
                let data21 = data13.timeout;
                if (!((data21 === "no-go") || (data21 === "caution"))) {
                    const err25 = { instancePath: instancePath + "/when-unknown/timeout", schemaPath: "#/properties/when-unknown/properties/timeout/enum", keyword: "enum", params: { allowedValues: schema13.properties["when-unknown"].properties.timeout.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
            }
            if (data13["no-fact"] !== undefined) {
                let data22 = data13["no-fact"];
                if (!((data22 === "no-go") || (data22 === "caution"))) {
                    const err26 = { instancePath: instancePath + "/when-unknown/no-fact", schemaPath: "#/properties/when-unknown/properties/no-fact/enum", keyword: "enum", params: { allowedValues: schema13.properties["when-unknown"].properties["no-fact"].enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
            }
            if (data13["no-baseline"] !== undefined) {
                let data23 = data13["no-baseline"];
                if (!(((data23 === "no-go") || (data23 === "caution")) || (data23 === "pending"))) {
                    const err27 = { instancePath: instancePath + "/when-unknown/no-baseline", schemaPath: "#/properties/when-unknown/properties/no-baseline/enum", keyword: "enum", params: { allowedValues: schema13.properties["when-unknown"].properties["no-baseline"].enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        vErrors.push(err27);
                    }
                    errors++;
                }
            }
            if (data13.ambiguous !== undefined) {
                let data24 = data13.ambiguous;
                if (!((data24 === "no-go") || (data24 === "caution"))) {
                    const err28 = { instancePath: instancePath + "/when-unknown/ambiguous", schemaPath: "#/properties/when-unknown/properties/ambiguous/enum", keyword: "enum", params: { allowedValues: schema13.properties["when-unknown"].properties.ambiguous.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
            }
        }
        else {
            const err29 = { instancePath: instancePath + "/when-unknown", schemaPath: "#/properties/when-unknown/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err29];
            }
            else {
                vErrors.push(err29);
            }
            errors++;
        }
    }
    if (data.enough !== undefined) {
        let data25 = data.enough;
        if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (Object.keys(data25).length < 1) {
                const err30 = { instancePath: instancePath + "/enough", schemaPath: "#/properties/enough/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
            for (const key2 in data25) {
                let data26 = data25[key2];
                if (((typeof data26 !== "string") && (!(typeof data26 == "number"))) && (typeof data26 !== "boolean")) {
                    const err31 = { instancePath: instancePath + "/enough/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/enough/additionalProperties/type", keyword: "type", params: { type: schema13.properties.enough.additionalProperties.type }, message: "must be string,number,boolean" };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
            }
        }
        else {
            const err32 = { instancePath: instancePath + "/enough", schemaPath: "#/properties/enough/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err32];
            }
            else {
                vErrors.push(err32);
            }
            errors++;
        }
    }
    if (data.go !== undefined) {
        let data27 = data.go;
        if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            if (Object.keys(data27).length < 1) {
                const err33 = { instancePath: instancePath + "/go", schemaPath: "#/properties/go/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
            for (const key3 in data27) {
                let data28 = data27[key3];
                if (((typeof data28 !== "string") && (!(typeof data28 == "number"))) && (typeof data28 !== "boolean")) {
                    const err34 = { instancePath: instancePath + "/go/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/go/additionalProperties/type", keyword: "type", params: { type: schema13.properties.go.additionalProperties.type }, message: "must be string,number,boolean" };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
            }
        }
        else {
            const err35 = { instancePath: instancePath + "/go", schemaPath: "#/properties/go/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err35];
            }
            else {
                vErrors.push(err35);
            }
            errors++;
        }
    }
    if (data.caution !== undefined) {
        let data29 = data.caution;
        if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (Object.keys(data29).length < 1) {
                const err36 = { instancePath: instancePath + "/caution", schemaPath: "#/properties/caution/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
            for (const key4 in data29) {
                let data30 = data29[key4];
                if (((typeof data30 !== "string") && (!(typeof data30 == "number"))) && (typeof data30 !== "boolean")) {
                    const err37 = { instancePath: instancePath + "/caution/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/caution/additionalProperties/type", keyword: "type", params: { type: schema13.properties.caution.additionalProperties.type }, message: "must be string,number,boolean" };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
            }
        }
        else {
            const err38 = { instancePath: instancePath + "/caution", schemaPath: "#/properties/caution/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err38];
            }
            else {
                vErrors.push(err38);
            }
            errors++;
        }
    }
    if (data["no-go"] !== undefined) {
        let data31 = data["no-go"];
        if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            if (Object.keys(data31).length < 1) {
                const err39 = { instancePath: instancePath + "/no-go", schemaPath: "#/properties/no-go/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
            for (const key5 in data31) {
                let data32 = data31[key5];
                if (((typeof data32 !== "string") && (!(typeof data32 == "number"))) && (typeof data32 !== "boolean")) {
                    const err40 = { instancePath: instancePath + "/no-go/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/no-go/additionalProperties/type", keyword: "type", params: { type: schema13.properties["no-go"].additionalProperties.type }, message: "must be string,number,boolean" };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
            }
        }
        else {
            const err41 = { instancePath: instancePath + "/no-go", schemaPath: "#/properties/no-go/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err41];
            }
            else {
                vErrors.push(err41);
            }
            errors++;
        }
    }
    if (data.timeout !== undefined) {
        if (typeof data.timeout !== "string") {
            const err42 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err42];
            }
            else {
                vErrors.push(err42);
            }
            errors++;
        }
    }
}
else {
    const err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err43];
    }
    else {
        vErrors.push(err43);
    }
    errors++;
} validate32.errors = vErrors; return errors === 0; }
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} const _errs1 = errors; let valid0 = true; const _errs2 = errors; if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.group === undefined) && (missing0 = "group")) {
            const err1 = {};
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = {};
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
} var _valid0 = _errs2 === errors; errors = _errs1; if (vErrors !== null) {
    if (_errs1) {
        vErrors.length = _errs1;
    }
    else {
        vErrors = null;
    }
} let ifClause0; if (_valid0) {
    const _errs4 = errors;
    if (!(validate30(data, { instancePath, parentData, parentDataProperty, rootData }))) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
}
else {
    const _errs5 = errors;
    if (!(validate32(data, { instancePath, parentData, parentDataProperty, rootData }))) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
} if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
    if (vErrors === null) {
        vErrors = [err3];
    }
    else {
        vErrors.push(err3);
    }
    errors++;
} validate29.errors = vErrors; return errors === 0; }
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { let vErrors = null; let errors = 0; if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
        if (!(validate29(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }))) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
        vErrors = [err0];
    }
    else {
        vErrors.push(err0);
    }
    errors++;
} validate28.errors = vErrors; return errors === 0; }
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { /*# sourceURL="checklist" */ ; let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.criteria === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "criteria" }, message: "must have required property '" + "criteria" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(func2.call(schema6.properties, key0))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.version !== undefined) {
        if (1 !== data.version) {
            const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data1 = data.name;
        if (typeof data1 === "string") {
            if (func3(data1) < 1) {
                const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        else {
            const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
    }
    if (data.description !== undefined) {
        if (typeof data.description !== "string") {
            const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.notes !== undefined) {
        if (typeof data.notes !== "string") {
            const err7 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.branches !== undefined) {
        let data4 = data.branches;
        if (Array.isArray(data4)) {
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (typeof data4[i0] !== "string") {
                    const err8 = { instancePath: instancePath + "/branches/" + i0, schemaPath: "#/properties/branches/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
        }
        else {
            const err9 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    if (data.params !== undefined) {
        let data6 = data.params;
        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (const key1 in data6) {
                if (!(validate22(data6[key1], { instancePath: instancePath + "/params/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key1, rootData }))) {
                    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.roles !== undefined) {
        let data8 = data.roles;
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            for (const key2 in data8) {
                let data9 = data8[key2];
                if (Array.isArray(data9)) {
                    const len1 = data9.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                        if (typeof data9[i1] !== "string") {
                            const err11 = { instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/roles/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err12 = { instancePath: instancePath + "/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/roles/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
        }
        else {
            const err13 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data.defaults !== undefined) {
        let data11 = data.defaults;
        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            for (const key3 in data11) {
                if (!(func2.call(schema6.properties.defaults.properties, key3))) {
                    const err14 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            if (data11.timeout !== undefined) {
                if (typeof data11.timeout !== "string") {
                    const err15 = { instancePath: instancePath + "/defaults/timeout", schemaPath: "#/properties/defaults/properties/timeout/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
            if (data11["when-unknown"] !== undefined) {
                let data13 = data11["when-unknown"];
                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    for (const key4 in data13) {
                        if (!(func2.call(schema6.properties.defaults.properties["when-unknown"].properties, key4))) {
                            const err16 = { instancePath: instancePath + "/defaults/when-unknown", schemaPath: "#/properties/defaults/properties/when-unknown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                    }
                    if (data13.missing !== undefined) {
                        let data14 = data13.missing;
                        if (!(((data14 === "no-go") || (data14 === "caution")) || (data14 === "pending"))) {
                            const err17 = { instancePath: instancePath + "/defaults/when-unknown/missing", schemaPath: "#/properties/defaults/properties/when-unknown/properties/missing/enum", keyword: "enum", params: { allowedValues: schema6.properties.defaults.properties["when-unknown"].properties.missing.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                    }
                    if (data13.empty !== undefined) {
                        let data15 = data13.empty;
                        if (!((data15 === "no-go") || (data15 === "caution"))) {
                            const err18 = { instancePath: instancePath + "/defaults/when-unknown/empty", schemaPath: "#/properties/defaults/properties/when-unknown/properties/empty/enum", keyword: "enum", params: { allowedValues: schema6.properties.defaults.properties["when-unknown"].properties.empty.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                    }
                    if (data13.invalid !== undefined) {
                        let data16 = data13.invalid;
                        if (!((data16 === "no-go") || (data16 === "caution"))) {
                            const err19 = { instancePath: instancePath + "/defaults/when-unknown/invalid", schemaPath: "#/properties/defaults/properties/when-unknown/properties/invalid/enum", keyword: "enum", params: { allowedValues: schema6.properties.defaults.properties["when-unknown"].properties.invalid.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                    }
                    if (data13.stale !== undefined) {
                        let data17 = data13.stale;
                        if (!((data17 === "no-go") || (data17 === "caution"))) {
                            const err20 = { instancePath: instancePath + "/defaults/when-unknown/stale", schemaPath: "#/properties/defaults/properties/when-unknown/properties/stale/enum", keyword: "enum", params: { allowedValues: schema6.properties.defaults.properties["when-unknown"].properties.stale.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                    }
                    if (data13["too-few"] !== undefined) {
                        let data18 = data13["too-few"];
                        if (!(((data18 === "no-go") || (data18 === "caution")) || (data18 === "pending"))) {
                            const err21 = { instancePath: instancePath + "/defaults/when-unknown/too-few", schemaPath: "#/properties/defaults/properties/when-unknown/properties/too-few/enum", keyword: "enum", params: { allowedValues: schema6.properties.defaults.properties["when-unknown"].properties["too-few"].enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                    }
                    if (data13.unreachable !== undefined) {
                        let data19 = data13.unreachable;
                        if (!((data19 === "no-go") || (data19 === "caution"))) {
                            const err22 = { instancePath: instancePath + "/defaults/when-unknown/unreachable", schemaPath: "#/properties/defaults/properties/when-unknown/properties/unreachable/enum", keyword: "enum", params: { allowedValues: schema6.properties.defaults.properties["when-unknown"].properties.unreachable.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                        }
                    }
                    if (data13.denied !== undefined) {
                        let data20 = data13.denied;
                        if (!((data20 === "no-go") || (data20 === "caution"))) {
                            const err23 = { instancePath: instancePath + "/defaults/when-unknown/denied", schemaPath: "#/properties/defaults/properties/when-unknown/properties/denied/enum", keyword: "enum", params: { allowedValues: schema6.properties.defaults.properties["when-unknown"].properties.denied.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                    }
                    if (data13.timeout !== undefined) {
                        let data21 = data13.timeout;
                        if (!((data21 === "no-go") || (data21 === "caution"))) {
                            const err24 = { instancePath: instancePath + "/defaults/when-unknown/timeout", schemaPath: "#/properties/defaults/properties/when-unknown/properties/timeout/enum", keyword: "enum", params: { allowedValues: schema6.properties.defaults.properties["when-unknown"].properties.timeout.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                    }
                    if (data13["no-fact"] !== undefined) {
                        let data22 = data13["no-fact"];
                        if (!((data22 === "no-go") || (data22 === "caution"))) {
                            const err25 = { instancePath: instancePath + "/defaults/when-unknown/no-fact", schemaPath: "#/properties/defaults/properties/when-unknown/properties/no-fact/enum", keyword: "enum", params: { allowedValues: schema6.properties.defaults.properties["when-unknown"].properties["no-fact"].enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                    }
                    if (data13["no-baseline"] !== undefined) {
                        let data23 = data13["no-baseline"];
                        if (!(((data23 === "no-go") || (data23 === "caution")) || (data23 === "pending"))) {
                            const err26 = { instancePath: instancePath + "/defaults/when-unknown/no-baseline", schemaPath: "#/properties/defaults/properties/when-unknown/properties/no-baseline/enum", keyword: "enum", params: { allowedValues: schema6.properties.defaults.properties["when-unknown"].properties["no-baseline"].enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                    }
                    if (data13.ambiguous !== undefined) {
                        let data24 = data13.ambiguous;
                        if (!((data24 === "no-go") || (data24 === "caution"))) {
                            const err27 = { instancePath: instancePath + "/defaults/when-unknown/ambiguous", schemaPath: "#/properties/defaults/properties/when-unknown/properties/ambiguous/enum", keyword: "enum", params: { allowedValues: schema6.properties.defaults.properties["when-unknown"].properties.ambiguous.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err28 = { instancePath: instancePath + "/defaults/when-unknown", schemaPath: "#/properties/defaults/properties/when-unknown/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
            }
            if (data11["max-age"] !== undefined) {
                if (typeof data11["max-age"] !== "string") {
                    const err29 = { instancePath: instancePath + "/defaults/max-age", schemaPath: "#/properties/defaults/properties/max-age/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
            }
            if (data11.level !== undefined) {
                let data26 = data11.level;
                if (!(((data26 === "required") || (data26 === "advisory")) || (data26 === "info"))) {
                    const err30 = { instancePath: instancePath + "/defaults/level", schemaPath: "#/properties/defaults/properties/level/enum", keyword: "enum", params: { allowedValues: schema6.properties.defaults.properties.level.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
            }
            if (data11.audit !== undefined) {
                let data27 = data11.audit;
                if (!(data27 && typeof data27 == "object" && !Array.isArray(data27))) {
                    const err31 = { instancePath: instancePath + "/defaults/audit", schemaPath: "#/properties/defaults/properties/audit/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
            }
            if (data11.coverage !== undefined) {
                let data28 = data11.coverage;
                if (!(data28 && typeof data28 == "object" && !Array.isArray(data28))) {
                    const err32 = { instancePath: instancePath + "/defaults/coverage", schemaPath: "#/properties/defaults/properties/coverage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
            }
            if (data11.data !== undefined) {
                let data29 = data11.data;
                if (!(data29 && typeof data29 == "object" && !Array.isArray(data29))) {
                    const err33 = { instancePath: instancePath + "/defaults/data", schemaPath: "#/properties/defaults/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err33];
                    }
                    else {
                        vErrors.push(err33);
                    }
                    errors++;
                }
            }
            if (data11.done !== undefined) {
                let data30 = data11.done;
                if (!(data30 && typeof data30 == "object" && !Array.isArray(data30))) {
                    const err34 = { instancePath: instancePath + "/defaults/done", schemaPath: "#/properties/defaults/properties/done/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
            }
            if (data11.env !== undefined) {
                let data31 = data11.env;
                if (!(data31 && typeof data31 == "object" && !Array.isArray(data31))) {
                    const err35 = { instancePath: instancePath + "/defaults/env", schemaPath: "#/properties/defaults/properties/env/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
            }
            if (data11.file !== undefined) {
                let data32 = data11.file;
                if (!(data32 && typeof data32 == "object" && !Array.isArray(data32))) {
                    const err36 = { instancePath: instancePath + "/defaults/file", schemaPath: "#/properties/defaults/properties/file/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
            }
            if (data11.http !== undefined) {
                let data33 = data11.http;
                if (!(data33 && typeof data33 == "object" && !Array.isArray(data33))) {
                    const err37 = { instancePath: instancePath + "/defaults/http", schemaPath: "#/properties/defaults/properties/http/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
            }
            if (data11["load-test"] !== undefined) {
                let data34 = data11["load-test"];
                if (!(data34 && typeof data34 == "object" && !Array.isArray(data34))) {
                    const err38 = { instancePath: instancePath + "/defaults/load-test", schemaPath: "#/properties/defaults/properties/load-test/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
            }
            if (data11["sign-off"] !== undefined) {
                let data35 = data11["sign-off"];
                if (!(data35 && typeof data35 == "object" && !Array.isArray(data35))) {
                    const err39 = { instancePath: instancePath + "/defaults/sign-off", schemaPath: "#/properties/defaults/properties/sign-off/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
            }
            if (data11.tests !== undefined) {
                let data36 = data11.tests;
                if (!(data36 && typeof data36 == "object" && !Array.isArray(data36))) {
                    const err40 = { instancePath: instancePath + "/defaults/tests", schemaPath: "#/properties/defaults/properties/tests/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
            }
        }
        else {
            const err41 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err41];
            }
            else {
                vErrors.push(err41);
            }
            errors++;
        }
    }
    if (data.contacts !== undefined) {
        let data37 = data.contacts;
        if (Array.isArray(data37)) {
            const len2 = data37.length;
            for (let i2 = 0; i2 < len2; i2++) {
                if (!(validate24(data37[i2], { instancePath: instancePath + "/contacts/" + i2, parentData: data37, parentDataProperty: i2, rootData }))) {
                    vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err42 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err42];
            }
            else {
                vErrors.push(err42);
            }
            errors++;
        }
    }
    if (data.waivers !== undefined) {
        let data39 = data.waivers;
        if (Array.isArray(data39)) {
            const len3 = data39.length;
            for (let i3 = 0; i3 < len3; i3++) {
                if (!(validate26(data39[i3], { instancePath: instancePath + "/waivers/" + i3, parentData: data39, parentDataProperty: i3, rootData }))) {
                    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err43 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
                vErrors = [err43];
            }
            else {
                vErrors.push(err43);
            }
            errors++;
        }
    }
    if (data.mode !== undefined) {
        let data41 = data.mode;
        if (!((data41 === "enforce") || (data41 === "observe"))) {
            const err44 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema6.properties.mode.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err44];
            }
            else {
                vErrors.push(err44);
            }
            errors++;
        }
    }
    if (data.criteria !== undefined) {
        if (!(validate28(data.criteria, { instancePath: instancePath + "/criteria", parentData: data, parentDataProperty: "criteria", rootData }))) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
        }
    }
}
else {
    const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err45];
    }
    else {
        vErrors.push(err45);
    }
    errors++;
} validate21.errors = vErrors; return errors === 0; }
const check_audit = validate36;
const schema14 = { "type": "object", "additionalProperties": false, "required": ["report"], "properties": { "report": { "type": ["string", "array"], "allOf": [{ "if": { "type": "string" }, "then": { "type": "string", "description": "A path or glob." } }, { "if": { "type": "array" }, "then": { "type": "array", "minItems": 1, "description": "Several paths or globs.", "items": { "type": "string", "description": "A path or glob." } } }] }, "format": { "type": "string", "description": "The format of the report; recognised by content without it." }, "max-age": { "type": "string", "description": "The oldest that the report may be; 24h by default under Actions." }, "min-files": { "type": "integer", "minimum": 1, "description": "How many files there must be at least." }, "tracked": { "type": "boolean", "description": "True when the report is meant to be committed; else a committed one is stale under Actions." } }, "$id": "check_audit" };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { /*# sourceURL="check_audit" */ ; let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.report === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "report" }, message: "must have required property '" + "report" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((((key0 === "report") || (key0 === "format")) || (key0 === "max-age")) || (key0 === "min-files")) || (key0 === "tracked"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.report !== undefined) {
        let data0 = data.report;
        if ((typeof data0 !== "string") && (!(Array.isArray(data0)))) {
            const err2 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: schema14.properties.report.type }, message: "must be string,array" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        const _errs5 = errors;
        let valid2 = true;
        const _errs6 = errors;
        if (typeof data0 !== "string") {
            const err3 = {};
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        var _valid0 = _errs6 === errors;
        errors = _errs5;
        if (vErrors !== null) {
            if (_errs5) {
                vErrors.length = _errs5;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid0) {
            const _errs8 = errors;
            if (typeof data0 !== "string") {
                const err4 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/allOf/0/then/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            var _valid0 = _errs8 === errors;
            valid2 = _valid0;
        }
        if (!valid2) {
            const err5 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        const _errs11 = errors;
        let valid3 = true;
        const _errs12 = errors;
        if (!(Array.isArray(data0))) {
            const err6 = {};
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        var _valid1 = _errs12 === errors;
        errors = _errs11;
        if (vErrors !== null) {
            if (_errs11) {
                vErrors.length = _errs11;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid1) {
            const _errs14 = errors;
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err7 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data0[i0] !== "string") {
                        const err8 = { instancePath: instancePath + "/report/" + i0, schemaPath: "#/properties/report/allOf/1/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/allOf/1/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            var _valid1 = _errs14 === errors;
            valid3 = _valid1;
        }
        if (!valid3) {
            const err10 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        if (typeof data.format !== "string") {
            const err11 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data["max-age"] !== undefined) {
        if (typeof data["max-age"] !== "string") {
            const err12 = { instancePath: instancePath + "/max-age", schemaPath: "#/properties/max-age/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data["min-files"] !== undefined) {
        let data4 = data["min-files"];
        if (!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) {
            const err13 = { instancePath: instancePath + "/min-files", schemaPath: "#/properties/min-files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (typeof data4 == "number") {
            if (data4 < 1 || isNaN(data4)) {
                const err14 = { instancePath: instancePath + "/min-files", schemaPath: "#/properties/min-files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
    }
    if (data.tracked !== undefined) {
        if (typeof data.tracked !== "boolean") {
            const err15 = { instancePath: instancePath + "/tracked", schemaPath: "#/properties/tracked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
}
else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err16];
    }
    else {
        vErrors.push(err16);
    }
    errors++;
} validate36.errors = vErrors; return errors === 0; }
const check_coverage = validate37;
const schema15 = { "type": "object", "additionalProperties": false, "required": ["report"], "properties": { "report": { "type": ["string", "array"], "allOf": [{ "if": { "type": "string" }, "then": { "type": "string", "description": "A path or glob." } }, { "if": { "type": "array" }, "then": { "type": "array", "minItems": 1, "description": "Several paths or globs.", "items": { "type": "string", "description": "A path or glob." } } }] }, "format": { "type": "string", "description": "The format of the report; recognised by content without it." }, "max-age": { "type": "string", "description": "The oldest that the report may be; 24h by default under Actions." }, "min-files": { "type": "integer", "minimum": 1, "description": "How many files there must be at least." }, "tracked": { "type": "boolean", "description": "True when the report is meant to be committed; else a committed one is stale under Actions." } }, "$id": "check_coverage" };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { /*# sourceURL="check_coverage" */ ; let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.report === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "report" }, message: "must have required property '" + "report" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((((key0 === "report") || (key0 === "format")) || (key0 === "max-age")) || (key0 === "min-files")) || (key0 === "tracked"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.report !== undefined) {
        let data0 = data.report;
        if ((typeof data0 !== "string") && (!(Array.isArray(data0)))) {
            const err2 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: schema15.properties.report.type }, message: "must be string,array" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        const _errs5 = errors;
        let valid2 = true;
        const _errs6 = errors;
        if (typeof data0 !== "string") {
            const err3 = {};
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        var _valid0 = _errs6 === errors;
        errors = _errs5;
        if (vErrors !== null) {
            if (_errs5) {
                vErrors.length = _errs5;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid0) {
            const _errs8 = errors;
            if (typeof data0 !== "string") {
                const err4 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/allOf/0/then/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            var _valid0 = _errs8 === errors;
            valid2 = _valid0;
        }
        if (!valid2) {
            const err5 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        const _errs11 = errors;
        let valid3 = true;
        const _errs12 = errors;
        if (!(Array.isArray(data0))) {
            const err6 = {};
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        var _valid1 = _errs12 === errors;
        errors = _errs11;
        if (vErrors !== null) {
            if (_errs11) {
                vErrors.length = _errs11;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid1) {
            const _errs14 = errors;
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err7 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data0[i0] !== "string") {
                        const err8 = { instancePath: instancePath + "/report/" + i0, schemaPath: "#/properties/report/allOf/1/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/allOf/1/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            var _valid1 = _errs14 === errors;
            valid3 = _valid1;
        }
        if (!valid3) {
            const err10 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        if (typeof data.format !== "string") {
            const err11 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data["max-age"] !== undefined) {
        if (typeof data["max-age"] !== "string") {
            const err12 = { instancePath: instancePath + "/max-age", schemaPath: "#/properties/max-age/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data["min-files"] !== undefined) {
        let data4 = data["min-files"];
        if (!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) {
            const err13 = { instancePath: instancePath + "/min-files", schemaPath: "#/properties/min-files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (typeof data4 == "number") {
            if (data4 < 1 || isNaN(data4)) {
                const err14 = { instancePath: instancePath + "/min-files", schemaPath: "#/properties/min-files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
    }
    if (data.tracked !== undefined) {
        if (typeof data.tracked !== "boolean") {
            const err15 = { instancePath: instancePath + "/tracked", schemaPath: "#/properties/tracked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
}
else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err16];
    }
    else {
        vErrors.push(err16);
    }
    errors++;
} validate37.errors = vErrors; return errors === 0; }
const check_data = validate38;
const schema16 = { "type": "object", "additionalProperties": false, "required": ["file", "facts"], "properties": { "file": { "type": ["string", "array"], "allOf": [{ "if": { "type": "string" }, "then": { "type": "string", "description": "A path or glob." } }, { "if": { "type": "array" }, "then": { "type": "array", "minItems": 1, "description": "Several paths or globs.", "items": { "type": "string", "description": "A path or glob." } } }] }, "facts": { "type": "object", "minProperties": 1, "description": "The facts to read, each by its name and where it stands.", "additionalProperties": { "type": ["string", "object"], "allOf": [{ "if": { "type": "string" }, "then": { "type": "string", "description": "Where the value stands: a JSONPath (RFC 9535)." } }, { "if": { "type": "object" }, "then": { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "description": "Where the value stands: a JSONPath (RFC 9535)." }, "as": { "type": "string", "enum": ["count", "sum", "min", "max", "mean"], "description": "How several values become one; without it there must be exactly one." }, "unit": { "type": "string", "description": "What the numbers count in: a unit such as ms, %, kB, /s, or a dimension such as ratio." } } } }] } }, "max-age": { "type": "string", "description": "The oldest that the report may be; 24h by default under Actions." }, "min-files": { "type": "integer", "minimum": 1, "description": "How many files there must be at least." }, "tracked": { "type": "boolean", "description": "True when the report is meant to be committed; else a committed one is stale under Actions." } }, "$id": "check_data" };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { /*# sourceURL="check_data" */ ; let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.file === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property '" + "file" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (data.facts === undefined) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "facts" }, message: "must have required property '" + "facts" + "'" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((((key0 === "file") || (key0 === "facts")) || (key0 === "max-age")) || (key0 === "min-files")) || (key0 === "tracked"))) {
            const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.file !== undefined) {
        let data0 = data.file;
        if ((typeof data0 !== "string") && (!(Array.isArray(data0)))) {
            const err3 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: schema16.properties.file.type }, message: "must be string,array" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        const _errs5 = errors;
        let valid2 = true;
        const _errs6 = errors;
        if (typeof data0 !== "string") {
            const err4 = {};
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        var _valid0 = _errs6 === errors;
        errors = _errs5;
        if (vErrors !== null) {
            if (_errs5) {
                vErrors.length = _errs5;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid0) {
            const _errs8 = errors;
            if (typeof data0 !== "string") {
                const err5 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/allOf/0/then/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            var _valid0 = _errs8 === errors;
            valid2 = _valid0;
        }
        if (!valid2) {
            const err6 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        const _errs11 = errors;
        let valid3 = true;
        const _errs12 = errors;
        if (!(Array.isArray(data0))) {
            const err7 = {};
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        var _valid1 = _errs12 === errors;
        errors = _errs11;
        if (vErrors !== null) {
            if (_errs11) {
                vErrors.length = _errs11;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid1) {
            const _errs14 = errors;
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err8 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data0[i0] !== "string") {
                        const err9 = { instancePath: instancePath + "/file/" + i0, schemaPath: "#/properties/file/allOf/1/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/allOf/1/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            var _valid1 = _errs14 === errors;
            valid3 = _valid1;
        }
        if (!valid3) {
            const err11 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.facts !== undefined) {
        let data2 = data.facts;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (Object.keys(data2).length < 1) {
                const err12 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
            for (const key1 in data2) {
                let data3 = data2[key1];
                if ((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))) {
                    const err13 = { instancePath: instancePath + "/facts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/facts/additionalProperties/type", keyword: "type", params: { type: schema16.properties.facts.additionalProperties.type }, message: "must be string,object" };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                const _errs24 = errors;
                let valid8 = true;
                const _errs25 = errors;
                if (typeof data3 !== "string") {
                    const err14 = {};
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                var _valid2 = _errs25 === errors;
                errors = _errs24;
                if (vErrors !== null) {
                    if (_errs24) {
                        vErrors.length = _errs24;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid2) {
                    const _errs27 = errors;
                    if (typeof data3 !== "string") {
                        const err15 = { instancePath: instancePath + "/facts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/facts/additionalProperties/allOf/0/then/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                    var _valid2 = _errs27 === errors;
                    valid8 = _valid2;
                }
                if (!valid8) {
                    const err16 = { instancePath: instancePath + "/facts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/facts/additionalProperties/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
                const _errs30 = errors;
                let valid9 = true;
                const _errs31 = errors;
                if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                    const err17 = {};
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
                var _valid3 = _errs31 === errors;
                errors = _errs30;
                if (vErrors !== null) {
                    if (_errs30) {
                        vErrors.length = _errs30;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid3) {
                    const _errs33 = errors;
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                        if (data3.path === undefined) {
                            const err18 = { instancePath: instancePath + "/facts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/facts/additionalProperties/allOf/1/then/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                        for (const key2 in data3) {
                            if (!(((key2 === "path") || (key2 === "as")) || (key2 === "unit"))) {
                                const err19 = { instancePath: instancePath + "/facts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/facts/additionalProperties/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                        }
                        if (data3.path !== undefined) {
                            if (typeof data3.path !== "string") {
                                const err20 = { instancePath: instancePath + "/facts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/facts/additionalProperties/allOf/1/then/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                        if (data3.as !== undefined) {
                            let data5 = data3.as;
                            if (typeof data5 !== "string") {
                                const err21 = { instancePath: instancePath + "/facts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/as", schemaPath: "#/properties/facts/additionalProperties/allOf/1/then/properties/as/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                            if (!(((((data5 === "count") || (data5 === "sum")) || (data5 === "min")) || (data5 === "max")) || (data5 === "mean"))) {
                                const err22 = { instancePath: instancePath + "/facts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/as", schemaPath: "#/properties/facts/additionalProperties/allOf/1/then/properties/as/enum", keyword: "enum", params: { allowedValues: schema16.properties.facts.additionalProperties.allOf[1].then.properties.as.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                        }
                        if (data3.unit !== undefined) {
                            if (typeof data3.unit !== "string") {
                                const err23 = { instancePath: instancePath + "/facts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/facts/additionalProperties/allOf/1/then/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err24 = { instancePath: instancePath + "/facts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/facts/additionalProperties/allOf/1/then/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                    var _valid3 = _errs33 === errors;
                    valid9 = _valid3;
                }
                if (!valid9) {
                    const err25 = { instancePath: instancePath + "/facts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/facts/additionalProperties/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
            }
        }
        else {
            const err26 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err26];
            }
            else {
                vErrors.push(err26);
            }
            errors++;
        }
    }
    if (data["max-age"] !== undefined) {
        if (typeof data["max-age"] !== "string") {
            const err27 = { instancePath: instancePath + "/max-age", schemaPath: "#/properties/max-age/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err27];
            }
            else {
                vErrors.push(err27);
            }
            errors++;
        }
    }
    if (data["min-files"] !== undefined) {
        let data8 = data["min-files"];
        if (!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) {
            const err28 = { instancePath: instancePath + "/min-files", schemaPath: "#/properties/min-files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err28];
            }
            else {
                vErrors.push(err28);
            }
            errors++;
        }
        if (typeof data8 == "number") {
            if (data8 < 1 || isNaN(data8)) {
                const err29 = { instancePath: instancePath + "/min-files", schemaPath: "#/properties/min-files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
    }
    if (data.tracked !== undefined) {
        if (typeof data.tracked !== "boolean") {
            const err30 = { instancePath: instancePath + "/tracked", schemaPath: "#/properties/tracked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
                vErrors = [err30];
            }
            else {
                vErrors.push(err30);
            }
            errors++;
        }
    }
}
else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err31];
    }
    else {
        vErrors.push(err31);
    }
    errors++;
} validate38.errors = vErrors; return errors === 0; }
const check_done = validate39;
const schema17 = { "type": "object", "additionalProperties": false, "required": ["role"], "properties": { "role": { "type": ["string", "array"], "allOf": [{ "if": { "type": "string" }, "then": { "type": "string", "description": "A role of this checklist." } }, { "if": { "type": "array" }, "then": { "type": "array", "minItems": 1, "description": "Several roles.", "items": { "type": "string", "description": "A role of this checklist." } } }] }, "lapses": { "type": "string", "enum": ["commit", "phase", "never"], "description": "With what a sign-off lapses: a new commit (default for `sign-off`), the phase (default for `done`), or never." }, "max-age": { "type": "string", "description": "After how long a sign-off lapses in any case." } }, "$id": "check_done" };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { /*# sourceURL="check_done" */ ; let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property '" + "role" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((key0 === "role") || (key0 === "lapses")) || (key0 === "max-age"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.role !== undefined) {
        let data0 = data.role;
        if ((typeof data0 !== "string") && (!(Array.isArray(data0)))) {
            const err2 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: schema17.properties.role.type }, message: "must be string,array" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        const _errs5 = errors;
        let valid2 = true;
        const _errs6 = errors;
        if (typeof data0 !== "string") {
            const err3 = {};
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        var _valid0 = _errs6 === errors;
        errors = _errs5;
        if (vErrors !== null) {
            if (_errs5) {
                vErrors.length = _errs5;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid0) {
            const _errs8 = errors;
            if (typeof data0 !== "string") {
                const err4 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/allOf/0/then/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            var _valid0 = _errs8 === errors;
            valid2 = _valid0;
        }
        if (!valid2) {
            const err5 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        const _errs11 = errors;
        let valid3 = true;
        const _errs12 = errors;
        if (!(Array.isArray(data0))) {
            const err6 = {};
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        var _valid1 = _errs12 === errors;
        errors = _errs11;
        if (vErrors !== null) {
            if (_errs11) {
                vErrors.length = _errs11;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid1) {
            const _errs14 = errors;
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err7 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data0[i0] !== "string") {
                        const err8 = { instancePath: instancePath + "/role/" + i0, schemaPath: "#/properties/role/allOf/1/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/allOf/1/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            var _valid1 = _errs14 === errors;
            valid3 = _valid1;
        }
        if (!valid3) {
            const err10 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.lapses !== undefined) {
        let data2 = data.lapses;
        if (typeof data2 !== "string") {
            const err11 = { instancePath: instancePath + "/lapses", schemaPath: "#/properties/lapses/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (!(((data2 === "commit") || (data2 === "phase")) || (data2 === "never"))) {
            const err12 = { instancePath: instancePath + "/lapses", schemaPath: "#/properties/lapses/enum", keyword: "enum", params: { allowedValues: schema17.properties.lapses.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data["max-age"] !== undefined) {
        if (typeof data["max-age"] !== "string") {
            const err13 = { instancePath: instancePath + "/max-age", schemaPath: "#/properties/max-age/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
}
else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err14];
    }
    else {
        vErrors.push(err14);
    }
    errors++;
} validate39.errors = vErrors; return errors === 0; }
const check_env = validate40;
const schema18 = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": ["string", "array"], "allOf": [{ "if": { "type": "string" }, "then": { "type": "string", "minLength": 1, "description": "The name of a variable." } }, { "if": { "type": "array" }, "then": { "type": "array", "minItems": 1, "description": "Several variables.", "items": { "type": "string", "minLength": 1, "description": "The name of a variable." } } }] }, "pattern": { "type": "string", "description": "An RE2 pattern that every value must match." }, "encoding": { "type": "string", "enum": ["base64", "hex"], "description": "How the values are encoded, for `bytes`." } }, "$id": "check_env" };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { /*# sourceURL="check_env" */ ; let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((key0 === "name") || (key0 === "pattern")) || (key0 === "encoding"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.name !== undefined) {
        let data0 = data.name;
        if ((typeof data0 !== "string") && (!(Array.isArray(data0)))) {
            const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema18.properties.name.type }, message: "must be string,array" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        const _errs5 = errors;
        let valid2 = true;
        const _errs6 = errors;
        if (typeof data0 !== "string") {
            const err3 = {};
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        var _valid0 = _errs6 === errors;
        errors = _errs5;
        if (vErrors !== null) {
            if (_errs5) {
                vErrors.length = _errs5;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid0) {
            const _errs8 = errors;
            if (typeof data0 === "string") {
                if (func3(data0) < 1) {
                    const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/allOf/0/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/allOf/0/then/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            var _valid0 = _errs8 === errors;
            valid2 = _valid0;
        }
        if (!valid2) {
            const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        const _errs11 = errors;
        let valid3 = true;
        const _errs12 = errors;
        if (!(Array.isArray(data0))) {
            const err7 = {};
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        var _valid1 = _errs12 === errors;
        errors = _errs11;
        if (vErrors !== null) {
            if (_errs11) {
                vErrors.length = _errs11;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid1) {
            const _errs14 = errors;
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (typeof data1 === "string") {
                        if (func3(data1) < 1) {
                            const err9 = { instancePath: instancePath + "/name/" + i0, schemaPath: "#/properties/name/allOf/1/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err10 = { instancePath: instancePath + "/name/" + i0, schemaPath: "#/properties/name/allOf/1/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/allOf/1/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            var _valid1 = _errs14 === errors;
            valid3 = _valid1;
        }
        if (!valid3) {
            const err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.pattern !== undefined) {
        if (typeof data.pattern !== "string") {
            const err13 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
    if (data.encoding !== undefined) {
        let data3 = data.encoding;
        if (typeof data3 !== "string") {
            const err14 = { instancePath: instancePath + "/encoding", schemaPath: "#/properties/encoding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if (!((data3 === "base64") || (data3 === "hex"))) {
            const err15 = { instancePath: instancePath + "/encoding", schemaPath: "#/properties/encoding/enum", keyword: "enum", params: { allowedValues: schema18.properties.encoding.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
}
else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err16];
    }
    else {
        vErrors.push(err16);
    }
    errors++;
} validate40.errors = vErrors; return errors === 0; }
const check_file = validate41;
const schema19 = { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": ["string", "array"], "allOf": [{ "if": { "type": "string" }, "then": { "type": "string", "description": "A path or glob." } }, { "if": { "type": "array" }, "then": { "type": "array", "minItems": 1, "description": "Several paths or globs.", "items": { "type": "string", "description": "A path or glob." } } }] }, "pattern": { "type": "string", "description": "The RE2 pattern that `matches` counts lines by." }, "schema": { "type": "string", "description": "The JSON Schema that `valid` holds JSON and YAML files against." }, "since": { "type": "string", "minLength": 1, "description": "The tag, branch or commit that `changed` compares with; the base of the pull request without it." } }, "$id": "check_file" };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { /*# sourceURL="check_file" */ ; let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((key0 === "path") || (key0 === "pattern")) || (key0 === "schema")) || (key0 === "since"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.path !== undefined) {
        let data0 = data.path;
        if ((typeof data0 !== "string") && (!(Array.isArray(data0)))) {
            const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: schema19.properties.path.type }, message: "must be string,array" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        const _errs5 = errors;
        let valid2 = true;
        const _errs6 = errors;
        if (typeof data0 !== "string") {
            const err3 = {};
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        var _valid0 = _errs6 === errors;
        errors = _errs5;
        if (vErrors !== null) {
            if (_errs5) {
                vErrors.length = _errs5;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid0) {
            const _errs8 = errors;
            if (typeof data0 !== "string") {
                const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/allOf/0/then/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            var _valid0 = _errs8 === errors;
            valid2 = _valid0;
        }
        if (!valid2) {
            const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        const _errs11 = errors;
        let valid3 = true;
        const _errs12 = errors;
        if (!(Array.isArray(data0))) {
            const err6 = {};
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        var _valid1 = _errs12 === errors;
        errors = _errs11;
        if (vErrors !== null) {
            if (_errs11) {
                vErrors.length = _errs11;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid1) {
            const _errs14 = errors;
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err7 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data0[i0] !== "string") {
                        const err8 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/allOf/1/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/allOf/1/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            var _valid1 = _errs14 === errors;
            valid3 = _valid1;
        }
        if (!valid3) {
            const err10 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.pattern !== undefined) {
        if (typeof data.pattern !== "string") {
            const err11 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data.schema !== undefined) {
        if (typeof data.schema !== "string") {
            const err12 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data.since !== undefined) {
        let data4 = data.since;
        if (typeof data4 === "string") {
            if (func3(data4) < 1) {
                const err13 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
    }
}
else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err15];
    }
    else {
        vErrors.push(err15);
    }
    errors++;
} validate41.errors = vErrors; return errors === 0; }
const check_http = validate42;
const schema20 = { "type": "object", "additionalProperties": false, "required": ["url"], "properties": { "url": { "type": "string", "description": "The URL; a value from `env` only in path and query." }, "method": { "type": "string", "enum": ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"], "description": "The method: GET, or POST when there is a body." }, "headers": { "type": "object", "description": "Headers to send, by name; another origin never gets them.", "additionalProperties": { "type": "string", "description": "The value, on one line." } }, "json": true, "body": { "type": "string", "description": "A body to send as text." }, "redirects": { "type": "integer", "minimum": 0, "maximum": 3, "description": "How many redirects to follow; without it none, so that a redirect is the measured status." } }, "$id": "check_http" };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { /*# sourceURL="check_http" */ ; let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property '" + "url" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!((((((key0 === "url") || (key0 === "method")) || (key0 === "headers")) || (key0 === "json")) || (key0 === "body")) || (key0 === "redirects"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.url !== undefined) {
        if (typeof data.url !== "string") {
            const err2 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    if (data.method !== undefined) {
        let data1 = data.method;
        if (typeof data1 !== "string") {
            const err3 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (!(((((((data1 === "GET") || (data1 === "HEAD")) || (data1 === "OPTIONS")) || (data1 === "POST")) || (data1 === "PUT")) || (data1 === "PATCH")) || (data1 === "DELETE"))) {
            const err4 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/enum", keyword: "enum", params: { allowedValues: schema20.properties.method.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
    }
    if (data.headers !== undefined) {
        let data2 = data.headers;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            for (const key1 in data2) {
                if (typeof data2[key1] !== "string") {
                    const err5 = { instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    if (data.body !== undefined) {
        if (typeof data.body !== "string") {
            const err7 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    if (data.redirects !== undefined) {
        let data5 = data.redirects;
        if (!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) {
            const err8 = { instancePath: instancePath + "/redirects", schemaPath: "#/properties/redirects/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (typeof data5 == "number") {
            if (data5 > 3 || isNaN(data5)) {
                const err9 = { instancePath: instancePath + "/redirects", schemaPath: "#/properties/redirects/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
                const err10 = { instancePath: instancePath + "/redirects", schemaPath: "#/properties/redirects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
    }
}
else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err11];
    }
    else {
        vErrors.push(err11);
    }
    errors++;
} validate42.errors = vErrors; return errors === 0; }
const check_loadTest = validate43;
const schema21 = { "type": "object", "additionalProperties": false, "required": ["report"], "properties": { "report": { "type": ["string", "array"], "allOf": [{ "if": { "type": "string" }, "then": { "type": "string", "description": "A path or glob." } }, { "if": { "type": "array" }, "then": { "type": "array", "minItems": 1, "description": "Several paths or globs.", "items": { "type": "string", "description": "A path or glob." } } }] }, "format": { "type": "string", "description": "The format of the report; recognised by content without it." }, "max-age": { "type": "string", "description": "The oldest that the report may be; 24h by default under Actions." }, "min-files": { "type": "integer", "minimum": 1, "description": "How many files there must be at least." }, "tracked": { "type": "boolean", "description": "True when the report is meant to be committed; else a committed one is stale under Actions." } }, "$id": "check_loadTest" };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { /*# sourceURL="check_loadTest" */ ; let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.report === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "report" }, message: "must have required property '" + "report" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((((key0 === "report") || (key0 === "format")) || (key0 === "max-age")) || (key0 === "min-files")) || (key0 === "tracked"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.report !== undefined) {
        let data0 = data.report;
        if ((typeof data0 !== "string") && (!(Array.isArray(data0)))) {
            const err2 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: schema21.properties.report.type }, message: "must be string,array" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        const _errs5 = errors;
        let valid2 = true;
        const _errs6 = errors;
        if (typeof data0 !== "string") {
            const err3 = {};
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        var _valid0 = _errs6 === errors;
        errors = _errs5;
        if (vErrors !== null) {
            if (_errs5) {
                vErrors.length = _errs5;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid0) {
            const _errs8 = errors;
            if (typeof data0 !== "string") {
                const err4 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/allOf/0/then/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            var _valid0 = _errs8 === errors;
            valid2 = _valid0;
        }
        if (!valid2) {
            const err5 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        const _errs11 = errors;
        let valid3 = true;
        const _errs12 = errors;
        if (!(Array.isArray(data0))) {
            const err6 = {};
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        var _valid1 = _errs12 === errors;
        errors = _errs11;
        if (vErrors !== null) {
            if (_errs11) {
                vErrors.length = _errs11;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid1) {
            const _errs14 = errors;
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err7 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data0[i0] !== "string") {
                        const err8 = { instancePath: instancePath + "/report/" + i0, schemaPath: "#/properties/report/allOf/1/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/allOf/1/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            var _valid1 = _errs14 === errors;
            valid3 = _valid1;
        }
        if (!valid3) {
            const err10 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        if (typeof data.format !== "string") {
            const err11 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data["max-age"] !== undefined) {
        if (typeof data["max-age"] !== "string") {
            const err12 = { instancePath: instancePath + "/max-age", schemaPath: "#/properties/max-age/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data["min-files"] !== undefined) {
        let data4 = data["min-files"];
        if (!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) {
            const err13 = { instancePath: instancePath + "/min-files", schemaPath: "#/properties/min-files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (typeof data4 == "number") {
            if (data4 < 1 || isNaN(data4)) {
                const err14 = { instancePath: instancePath + "/min-files", schemaPath: "#/properties/min-files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
    }
    if (data.tracked !== undefined) {
        if (typeof data.tracked !== "boolean") {
            const err15 = { instancePath: instancePath + "/tracked", schemaPath: "#/properties/tracked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
}
else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err16];
    }
    else {
        vErrors.push(err16);
    }
    errors++;
} validate43.errors = vErrors; return errors === 0; }
const check_signOff = validate44;
const schema22 = { "type": "object", "additionalProperties": false, "required": ["role"], "properties": { "role": { "type": ["string", "array"], "allOf": [{ "if": { "type": "string" }, "then": { "type": "string", "description": "A role of this checklist." } }, { "if": { "type": "array" }, "then": { "type": "array", "minItems": 1, "description": "Several roles.", "items": { "type": "string", "description": "A role of this checklist." } } }] }, "lapses": { "type": "string", "enum": ["commit", "phase", "never"], "description": "With what a sign-off lapses: a new commit (default for `sign-off`), the phase (default for `done`), or never." }, "max-age": { "type": "string", "description": "After how long a sign-off lapses in any case." } }, "$id": "check_signOff" };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { /*# sourceURL="check_signOff" */ ; let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property '" + "role" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((key0 === "role") || (key0 === "lapses")) || (key0 === "max-age"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.role !== undefined) {
        let data0 = data.role;
        if ((typeof data0 !== "string") && (!(Array.isArray(data0)))) {
            const err2 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: schema22.properties.role.type }, message: "must be string,array" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        const _errs5 = errors;
        let valid2 = true;
        const _errs6 = errors;
        if (typeof data0 !== "string") {
            const err3 = {};
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        var _valid0 = _errs6 === errors;
        errors = _errs5;
        if (vErrors !== null) {
            if (_errs5) {
                vErrors.length = _errs5;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid0) {
            const _errs8 = errors;
            if (typeof data0 !== "string") {
                const err4 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/allOf/0/then/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            var _valid0 = _errs8 === errors;
            valid2 = _valid0;
        }
        if (!valid2) {
            const err5 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        const _errs11 = errors;
        let valid3 = true;
        const _errs12 = errors;
        if (!(Array.isArray(data0))) {
            const err6 = {};
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        var _valid1 = _errs12 === errors;
        errors = _errs11;
        if (vErrors !== null) {
            if (_errs11) {
                vErrors.length = _errs11;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid1) {
            const _errs14 = errors;
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err7 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data0[i0] !== "string") {
                        const err8 = { instancePath: instancePath + "/role/" + i0, schemaPath: "#/properties/role/allOf/1/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/allOf/1/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            var _valid1 = _errs14 === errors;
            valid3 = _valid1;
        }
        if (!valid3) {
            const err10 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.lapses !== undefined) {
        let data2 = data.lapses;
        if (typeof data2 !== "string") {
            const err11 = { instancePath: instancePath + "/lapses", schemaPath: "#/properties/lapses/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (!(((data2 === "commit") || (data2 === "phase")) || (data2 === "never"))) {
            const err12 = { instancePath: instancePath + "/lapses", schemaPath: "#/properties/lapses/enum", keyword: "enum", params: { allowedValues: schema22.properties.lapses.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data["max-age"] !== undefined) {
        if (typeof data["max-age"] !== "string") {
            const err13 = { instancePath: instancePath + "/max-age", schemaPath: "#/properties/max-age/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
    }
}
else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err14];
    }
    else {
        vErrors.push(err14);
    }
    errors++;
} validate44.errors = vErrors; return errors === 0; }
const check_tests = validate45;
const schema23 = { "type": "object", "additionalProperties": false, "required": ["report"], "properties": { "report": { "type": ["string", "array"], "allOf": [{ "if": { "type": "string" }, "then": { "type": "string", "description": "A path or glob." } }, { "if": { "type": "array" }, "then": { "type": "array", "minItems": 1, "description": "Several paths or globs.", "items": { "type": "string", "description": "A path or glob." } } }] }, "format": { "type": "string", "description": "The format of the report; recognised by content without it." }, "max-age": { "type": "string", "description": "The oldest that the report may be; 24h by default under Actions." }, "min-files": { "type": "integer", "minimum": 1, "description": "How many files there must be at least." }, "tracked": { "type": "boolean", "description": "True when the report is meant to be committed; else a committed one is stale under Actions." } }, "$id": "check_tests" };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) { /*# sourceURL="check_tests" */ ; let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.report === undefined) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "report" }, message: "must have required property '" + "report" + "'" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    for (const key0 in data) {
        if (!(((((key0 === "report") || (key0 === "format")) || (key0 === "max-age")) || (key0 === "min-files")) || (key0 === "tracked"))) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data.report !== undefined) {
        let data0 = data.report;
        if ((typeof data0 !== "string") && (!(Array.isArray(data0)))) {
            const err2 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: schema23.properties.report.type }, message: "must be string,array" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        const _errs5 = errors;
        let valid2 = true;
        const _errs6 = errors;
        if (typeof data0 !== "string") {
            const err3 = {};
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        var _valid0 = _errs6 === errors;
        errors = _errs5;
        if (vErrors !== null) {
            if (_errs5) {
                vErrors.length = _errs5;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid0) {
            const _errs8 = errors;
            if (typeof data0 !== "string") {
                const err4 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/allOf/0/then/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            var _valid0 = _errs8 === errors;
            valid2 = _valid0;
        }
        if (!valid2) {
            const err5 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        const _errs11 = errors;
        let valid3 = true;
        const _errs12 = errors;
        if (!(Array.isArray(data0))) {
            const err6 = {};
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        var _valid1 = _errs12 === errors;
        errors = _errs11;
        if (vErrors !== null) {
            if (_errs11) {
                vErrors.length = _errs11;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid1) {
            const _errs14 = errors;
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err7 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data0[i0] !== "string") {
                        const err8 = { instancePath: instancePath + "/report/" + i0, schemaPath: "#/properties/report/allOf/1/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/allOf/1/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            var _valid1 = _errs14 === errors;
            valid3 = _valid1;
        }
        if (!valid3) {
            const err10 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
    }
    if (data.format !== undefined) {
        if (typeof data.format !== "string") {
            const err11 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
    }
    if (data["max-age"] !== undefined) {
        if (typeof data["max-age"] !== "string") {
            const err12 = { instancePath: instancePath + "/max-age", schemaPath: "#/properties/max-age/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
    }
    if (data["min-files"] !== undefined) {
        let data4 = data["min-files"];
        if (!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) {
            const err13 = { instancePath: instancePath + "/min-files", schemaPath: "#/properties/min-files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (typeof data4 == "number") {
            if (data4 < 1 || isNaN(data4)) {
                const err14 = { instancePath: instancePath + "/min-files", schemaPath: "#/properties/min-files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
    }
    if (data.tracked !== undefined) {
        if (typeof data.tracked !== "boolean") {
            const err15 = { instancePath: instancePath + "/tracked", schemaPath: "#/properties/tracked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
    }
}
else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
        vErrors = [err16];
    }
    else {
        vErrors.push(err16);
    }
    errors++;
} validate45.errors = vErrors; return errors === 0; }

;// CONCATENATED MODULE: ./lib/vocabulary.js



const byName = { ...validators_namespaceObject };
/** Everything a checklist may say in this build: its checks, and the validators generated from their schemas. */
const vocabulary = {
    checks: checks,
    frame: (0,load_frame/* frameSchema */.P)(Object.fromEntries(Object.keys(checks).map((key) => [key, true]))),
    validateChecklist: checklist,
    validateOptions: Object.fromEntries(Object.keys(checks).map((key) => [key, validatorOf(key)])),
};
function validatorOf(key) {
    const validate = byName[`check_${key.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())}`];
    if (!validate)
        throw new Error(`no validator for the check ${key}; run npm run generate`);
    return validate;
}


/***/ })

};
