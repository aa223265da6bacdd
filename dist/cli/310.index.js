export const id = 310;
export const ids = [310];
export const modules = {

/***/ 4310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ schema)
});

// EXTERNAL MODULE: ./lib/core/exit.js
var exit = __webpack_require__(2359);
// EXTERNAL MODULE: ./lib/core/load/frame.js
var load_frame = __webpack_require__(6925);
;// CONCATENATED MODULE: ./lib/core/load/editor-schema.js

/**
 * The checklist's JSON Schema for editors (draft-07): check keys, their options, and inside `go`, `caution`, `no-go`
 * and `enough` the fact names of the check that the criterion chose.
 */
function editorSchema(checks) {
    const options = Object.fromEntries(Object.entries(checks).map(([key, check]) => [key, checkSchema(check)]));
    const { $schema, ...frame } = (0,load_frame/* frameSchema */.P)(options);
    const definitions = frame.definitions;
    const bands = Object.entries(checks).map(([key, check]) => ({
        if: { type: 'object', required: [key] },
        then: {
            properties: Object.fromEntries(['go', 'caution', 'no-go', 'enough'].map((band) => [band, bandSchema(check.facts)])),
        },
    }));
    const criterion = {
        ...definitions.criterion,
        oneOf: Object.keys(checks).map((key) => ({ required: [key] })),
        allOf: bands,
    };
    return {
        $schema,
        $id: 'checklist.schema.json',
        title: 'gonogo checklist',
        description: 'A rollout checklist as code: criteria, each with one check and the bounds on its facts.',
        ...frame,
        definitions: { ...definitions, criterion },
    };
}
function checkSchema(check) {
    const full = { ...plain(check.options), description: check.summary };
    const main = check.main === undefined ? undefined : check.options.properties[check.main];
    if (!main)
        return full;
    const short = plain(main);
    return { description: check.summary, anyOf: [...(short.anyOf ?? [short]), full] };
}
function bandSchema(facts) {
    const bound = (description, example) => ({
        type: ['string', 'number', 'boolean'],
        description,
        ...(example ? { examples: [example] } : {}),
    });
    const known = Object.entries(facts.known).map(([name, spec]) => [name, bound(spec.describe, spec.example)]);
    const families = (facts.families ?? []).map((family) => [
        `^${family.prefix.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}.`,
        bound(family.spec.describe),
    ]);
    return {
        type: 'object',
        properties: Object.fromEntries(known),
        ...(families.length > 0 ? { patternProperties: Object.fromEntries(families) } : {}),
        additionalProperties: facts.declared ? bound('A fact that the options declare.') : false,
    };
}
/** An option's schema without what only gonogo knows of it. */
function plain(schema) {
    const { kind, env, literal, json, ...rest } = schema;
    const inner = (value) => plain(value);
    return {
        ...rest,
        ...(Array.isArray(rest.anyOf) ? { anyOf: rest.anyOf.map(inner) } : {}),
        ...(rest.items ? { items: inner(rest.items) } : {}),
        ...(rest.properties
            ? { properties: Object.fromEntries(Object.entries(rest.properties).map(([key, value]) => [key, inner(value)])) }
            : {}),
        ...(typeof rest.additionalProperties === 'object'
            ? { additionalProperties: inner(rest.additionalProperties) }
            : {}),
    };
}

// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __webpack_require__(5524);
// EXTERNAL MODULE: ./lib/core/results-schema.js
var results_schema = __webpack_require__(7261);
// EXTERNAL MODULE: ./lib/vocabulary.js + 29 modules
var vocabulary = __webpack_require__(9192);
;// CONCATENATED MODULE: ./lib/commands/schema.js





/** `gonogo schema`: the JSON Schemas, for editors and for readers of results. */
/* harmony default export */ const schema = ({
    name: 'schema',
    summary: 'print the JSON Schema of checklists or of results',
    usage: 'gonogo schema [checklist|results]',
    options: {},
    async run(call) {
        const [which = 'checklist'] = call.positionals;
        const schemas = {
            checklist: () => editorSchema(vocabulary/* vocabulary */.v.checks),
            results: () => results_schema/* resultsSchema */.s,
        };
        const schema = Object.hasOwn(schemas, which) ? schemas[which] : undefined;
        if (!schema)
            throw (0,problem/* callError */.r)('call-invalid', `there is no schema \`${which}\``, 'it is `checklist` or `results`');
        call.stdout.write(`${JSON.stringify(schema(), null, 2)}\n`);
        return exit/* EXIT */.dc.ok;
    },
});


/***/ }),

/***/ 1085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ STATES),
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./lib/core/bands.js
var core_bands = __webpack_require__(7419);
// EXTERNAL MODULE: ./lib/core/bound/bound.js
var bound_bound = __webpack_require__(9592);
// EXTERNAL MODULE: ./lib/core/bound/holds.js + 1 modules
var holds = __webpack_require__(9974);
// EXTERNAL MODULE: ./lib/core/bound/interval.js
var interval = __webpack_require__(7311);
// EXTERNAL MODULE: ./lib/core/bound/resolve.js
var resolve = __webpack_require__(7896);
// EXTERNAL MODULE: ./lib/core/display.js
var display = __webpack_require__(1289);
;// CONCATENATED MODULE: ./lib/core/judge-fact.js





/** Puts band, bound, distance and baseline to a fact. */
function judgeFact(fact, result, baseline, waiver) {
    const end = nearestEnd(fact, result?.decided, baseline);
    const tolerance = waiver?.bounds.find((covered) => covered.fact === fact.name)?.bound;
    return {
        name: fact.name,
        dimension: fact.dimension,
        value: fact.value,
        display: typeof fact.value === 'number' ? (0,display/* displayBeside */.Jf)(fact.value, fact.dimension, end) : (0,display/* display */.Vy)(fact),
        band: result?.band ?? null,
        bound: result?.decided?.text ?? null,
        // Twelve digits: what is left of 0.612 - 0.5 after binary rounding is noise, not distance.
        distance: typeof fact.value === 'number' && end !== undefined ? Number(Math.abs(fact.value - end).toPrecision(12)) : null,
        baseline: baseline ?? null,
        waived: result?.band === 'no-go' && tolerance !== undefined && tolerates(tolerance, fact, baseline),
    };
}
function tolerates(bound, fact, baseline) {
    const ready = withBaseline(bound, baseline);
    return ready !== undefined && (0,holds/* holding */.G)(ready, fact) === 'holds';
}
/** The bound with its baseline filled in; `undefined` when it needs one and there is none that can carry it. */
function withBaseline(bound, baseline) {
    if (!(0,bound_bound/* needsBaseline */.q)(bound))
        return bound;
    return baseline === undefined ? undefined : (0,resolve/* resolveBaseline */.o)(bound, baseline);
}
/** The end of the deciding bound that is nearest to the value; `undefined` where a bound has no ends. */
function nearestEnd(fact, bound, baseline) {
    const { value } = fact;
    if (typeof value !== 'number' || !bound)
        return undefined;
    const ready = withBaseline(bound, baseline);
    const ends = (ready && (0,interval/* intervalsOf */.Gs)(ready))?.flatMap((interval) => [interval.low, interval.high]).filter(Number.isFinite) ?? [];
    return ends.sort((a, b) => Math.abs(value - a) - Math.abs(value - b))[0];
}

// EXTERNAL MODULE: ./lib/core/dimension.js
var dimension = __webpack_require__(6915);
// EXTERNAL MODULE: ./lib/core/evidence.js
var evidence = __webpack_require__(2094);
// EXTERNAL MODULE: ./lib/core/unit.js
var unit = __webpack_require__(7913);
;// CONCATENATED MODULE: ./lib/core/judge-problem.js





/** A bound fact that was not observed is unknown, unless a problem already says why it could not be. */
function absentFact(name, evidence) {
    // A baseline that is not there says nothing about the fact itself.
    const explained = evidence.facts.length === 0
        ? evidence.problems.some((problem) => problem.cause !== 'no-baseline')
        : evidence.problems.some((problem) => problem.facts?.includes(name));
    if (explained)
        return undefined;
    const hint = evidence.absent?.[name] ?? listFacts(evidence.facts);
    return { cause: 'no-fact', message: `the evidence has no fact \`${name}\``, ...(hint ? { hint } : {}) };
}
function listFacts(facts) {
    if (facts.length === 0)
        return undefined;
    const names = facts.slice(0, 12).map((fact) => fact.name);
    return `it has: ${names.join(', ')}${facts.length > names.length ? ', …' : ''}`;
}
/** The problem of a fact that its bound cannot judge. */
function faultProblem(fault, fact, bound) {
    if (fault === 'no-baseline') {
        return {
            cause: 'no-baseline',
            message: `\`${fact.name}\` has no baseline that \`${bound.text}\` can be compared with`,
        };
    }
    return {
        cause: 'invalid',
        message: `\`${fact.name}\` is ${(0,dimension/* aDimension */.AP)(fact.dimension)} (${(0,display/* display */.Vy)(fact)}), which \`${bound.text}\` cannot judge`,
        ...(dimension/* UNIT_DIMENSIONS */.V.has(fact.dimension)
            ? { hint: `write the bound with a unit of ${fact.name}: ${(0,unit/* unitsOf */.$J)(fact.dimension).join(' ')}` }
            : {}),
    };
}
/** What `enough` misses: `too-few`, or why the fact it counts does not tell. */
function tooFew(bounds, facts, evidence) {
    const fact = facts.get(bounds.fact);
    if (!fact) {
        const problem = absentFact(bounds.fact, evidence);
        return problem ? [problem] : [];
    }
    const { go } = bounds;
    const holding = go && (0,core_bands/* holdingOf */.JO)(bounds.spec, go, fact);
    if (!go || holding === 'holds')
        return [];
    if (holding === 'mismatch')
        return [faultProblem('invalid', fact, go)];
    return [
        {
            cause: 'too-few',
            message: `\`${fact.name}\` is ${(0,display/* display */.Vy)(fact)}; ${go.text} is needed before anything is judged`,
        },
    ];
}
/** Maps a problem to a state: pending causes are pending, unknown causes as the author says. */
function judgeProblem(problem, whenUnknown, waiver) {
    const pending = evidence/* PENDING_CAUSES */.Pf.includes(problem.cause);
    const mapped = pending
        ? 'pending'
        : (whenUnknown[problem.cause] ?? (problem.cause === 'no-baseline' ? 'caution' : 'unknown'));
    return {
        ...problem,
        state: mapped,
        waived: mapped !== 'caution' && (waiver?.causes.includes(problem.cause) ?? false),
    };
}
/**
 * Takes out what can be no fact: numbers that are not finite, and further values of a name (`rivals`). Each becomes a
 * problem, so that a reader's mistake can never satisfy a bound.
 */
function soundFacts(evidence) {
    const facts = new Map();
    const rivals = [];
    const problems = [];
    const bad = (cause, name, message) => problems.push({ cause, message, facts: [name] });
    for (const fact of evidence.facts) {
        if (typeof fact.value === 'number' && !Number.isFinite(fact.value))
            bad('invalid', fact.name, `\`${fact.name}\` is ${fact.value}, which is no measurement`);
        else if (facts.has(fact.name)) {
            rivals.push(fact);
            bad('ambiguous', fact.name, `the evidence has several values for \`${fact.name}\``);
        }
        else
            facts.set(fact.name, fact);
    }
    return { facts, rivals, problems };
}

;// CONCATENATED MODULE: ./lib/core/judge.js



/** What became of a criterion (SPEC section 1). */
const STATES = ['go', 'caution', 'no-go', 'pending', 'unknown', 'waived', 'not-applicable'];
const SEVERITY = {
    go: 0,
    caution: 1,
    waived: 2,
    pending: 3,
    unknown: 4,
    'no-go': 5,
};
/**
 * Judges evidence by the bounds of a criterion: the worst of the bands of all bound facts and of what the problems map
 * to. Pure; the same input gives the same judgement.
 */
function judge(criterion, evidence, baselineOf, waiver) {
    const { facts, rivals, problems: unsound } = soundFacts(evidence);
    const found = [...evidence.problems, ...unsound];
    const sound = { ...evidence, facts: [...facts.values()], problems: [...found] };
    const bands = new Map();
    let anyJudged = false;
    for (const bounds of criterion.bounds) {
        const fact = facts.get(bounds.fact);
        if (!inForce(bounds, facts))
            continue;
        if (!fact) {
            const problem = absentFact(bounds.fact, sound);
            if (problem)
                found.push(problem);
            continue;
        }
        for (const one of [fact, ...rivals.filter((rival) => rival.name === fact.name)]) {
            const result = (0,core_bands/* bandOf */.BV)(bounds, one, baselineOf(one));
            if ('fault' in result)
                found.push(faultProblem(result.fault, one, result.bound));
            else {
                anyJudged ||= saysSomething(bounds);
                if (!isWorse(result.band, bands.get(one.name)?.band))
                    continue;
                bands.set(one.name, result);
                facts.set(one.name, one);
            }
        }
    }
    found.push(...criterion.enough.flatMap((bounds) => tooFew(bounds, facts, sound)));
    if (!anyJudged && found.length === 0) {
        found.push({ cause: 'empty', message: 'the check gave nothing that could be judged' });
    }
    const problems = found.map((problem) => judgeProblem(problem, criterion.whenUnknown, waiver));
    const judged = [...facts.values()].map((fact) => judgeFact(fact, bands.get(fact.name), baselineOf(fact), waiver));
    const waiverUsed = judged.some((fact) => fact.waived) || problems.some((problem) => problem.waived);
    const marks = [
        ...judged.filter((fact) => !fact.waived).map((fact) => fact.band ?? 'go'),
        ...problems.filter((problem) => !problem.waived).map((problem) => problem.state),
        ...(waiverUsed ? ['waived'] : []),
    ];
    const state = marks.reduce((worst, mark) => (SEVERITY[mark] > SEVERITY[worst] ? mark : worst), 'go');
    const cause = problems.find((problem) => !problem.waived && problem.state === state)?.cause ?? null;
    return { state, cause: bandMade(state, judged) ? null : cause, facts: judged, problems, waiverUsed };
}
/** Of several values for one fact the worst one counts, so that none can hide another. */
function isWorse(band, than) {
    return than === undefined || SEVERITY[band] > SEVERITY[than];
}
/** True when a measured fact is what made the state, so that it has no cause. */
function bandMade(state, facts) {
    return facts.some((fact) => !fact.waived && fact.band === state && state !== 'go');
}
/** `any` alone takes a default away and judges nothing; what is left may be a default that does not apply here. */
function saysSomething({ go, caution, noGo }) {
    return caution !== undefined || noGo !== undefined || go?.kind !== 'any';
}
function inForce(bounds, facts) {
    if (bounds.when === 'always')
        return true;
    if (bounds.when === 'present')
        return facts.has(bounds.fact);
    return facts.size > 0 && !facts.has(bounds.when.without);
}


/***/ }),

/***/ 7261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ RESULT_WORDS),
/* harmony export */   s: () => (/* binding */ resultsSchema)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2094);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1085);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3209);



const text = { type: 'string' };
const flag = { type: 'boolean' };
const nullable = (schema) => ({ ...schema, type: [schema.type, 'null'] });
const list = (items) => ({ type: 'array', items });
const record = (properties, optional = []) => ({
    type: 'object',
    required: Object.keys(properties).filter((key) => !optional.includes(key)),
    properties,
});
const count = { type: 'integer', minimum: 0 };
const number = { type: 'number' };
const cause = { enum: [..._evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN_CAUSES */ .Kn, ..._evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING_CAUSES */ .Pf] };
const texts = { type: 'object', additionalProperties: text };
const fact = record({
    name: text,
    dimension: { enum: ['count', 'ratio', 'duration', 'bytes', 'rate', 'number', 'text', 'flag', 'time'] },
    value: {
        type: ['number', 'string', 'boolean'],
        description: 'In base units: seconds, bytes, fractions, per second.',
    },
    display: text,
    band: { enum: ['go', 'caution', 'no-go', null] },
    bound: nullable(text),
    distance: nullable(number),
    baseline: nullable(number),
    waived: flag,
});
const problem = record({
    cause,
    message: text,
    hint: text,
    needed: text,
    until: text,
    facts: list(text),
    state: { enum: ['no-go', 'unknown', 'pending', 'caution'] },
    waived: flag,
}, ['hint', 'needed', 'until', 'facts']);
const source = record({
    kind: { enum: ['file', 'url', 'environment', 'sign-off'] },
    where: text,
    format: text,
    tool: text,
    sha256: text,
    bytes: count,
    ageSeconds: number,
    trust: { enum: ['workspace', 'artifact', 'platform', 'signed', 'person'] },
}, ['format', 'tool', 'sha256', 'bytes', 'ageSeconds']);
const waiver = {
    ...record({
        covers: list(text),
        reason: text,
        by: text,
        approvedBy: text,
        from: text,
        until: text,
        ticket: nullable(text),
        phase: { enum: ['active', 'expired', 'not-yet'] },
        used: flag,
        daysLeft: count,
    }),
    type: ['object', 'null'],
};
const criterion = record({
    id: text,
    title: text,
    check: text,
    group: list(text),
    level: { enum: ['required', 'advisory', 'info'] },
    mode: { enum: ['enforce', 'observe'] },
    phase: nullable(text),
    state: { enum: [..._judge_js__WEBPACK_IMPORTED_MODULE_1__/* .STATES */ .x] },
    cause: { enum: [...cause.enum, null] },
    message: text,
    location: record({ file: text, line: count, endLine: count }),
    bands: { type: 'object', properties: { go: texts, caution: texts, 'no-go': texts } },
    defaults: list(text),
    enough: texts,
    whenUnknown: { type: 'object', additionalProperties: { enum: ['no-go', 'caution', 'pending'] } },
    waiver,
    facts: list(fact),
    problems: list(problem),
    sources: list(source),
    notes: list(text),
    why: nullable(text),
    owner: nullable(text),
    runbook: nullable(text),
    durationSeconds: number,
});
/**
 * The results document as a JSON Schema (draft-07). Unknown keys are allowed: changes within v1 only add, and an older
 * gonogo must still read a newer document.
 */
const resultsSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'gonogo results',
    description: 'What one run of gonogo found and decided.',
    ...record({
        schema: { const: 'gonogo.results/v1' },
        tool: record({ name: { const: 'gonogo' }, version: text }),
        checklist: record({
            file: text,
            name: text,
            description: nullable(text),
            sha256: text,
            ref: nullable(text),
            phase: nullable(text),
            warnings: list(text),
            contacts: list(record({ role: text, name: text, reach: text }, ['reach'])),
        }),
        context: record({
            now: text,
            repository: nullable(text),
            commit: nullable(text),
            base: nullable(text),
            event: nullable(text),
            pullRequest: nullable({ type: 'integer' }),
        }),
        partial: flag,
        simulated: flag,
        observe: flag,
        decision: record({
            verdict: { enum: [..._results_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .b] },
            rollback: flag,
            earliestGo: nullable(text),
            counts: record(Object.fromEntries(_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .STATES */ .x.map((state) => [state, count]))),
            reasons: list(record({ criterion: nullable(text), because: text })),
        }),
        criteria: list(criterion),
        durationSeconds: number,
    }),
};
/** The words of the document itself: the names of its keys, and every value that is one of a few. */
const RESULT_WORDS = new Set(wordsOf(resultsSchema));
function wordsOf(schema) {
    if (typeof schema !== 'object' || schema === null)
        return [];
    const { properties = {}, const: only, enum: several = [], } = schema;
    const own = [only, ...several].filter((one) => typeof one === 'string');
    return [...Object.keys(properties), ...own, ...Object.values(schema).flatMap(wordsOf)];
}


/***/ }),

/***/ 3209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ VERDICTS)
/* harmony export */ });
/** The verdicts, best first. */
const VERDICTS = ['GO', 'CAUTION', 'HOLD', 'NO-GO'];


/***/ })

};
