export const id = 678;
export const ids = [678];
export const modules = {

/***/ 7678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherSignOffs: () => (/* binding */ gatherSignOffs)
});

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

// EXTERNAL MODULE: ./lib/core/display.js
var display = __webpack_require__(1289);
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

// EXTERNAL MODULE: ./lib/core/call.js
var call = __webpack_require__(2807);
;// CONCATENATED MODULE: ./lib/sign-off/unsigned.js

/** What a sign-off that nobody gave stands in for. */
const UNSIGNED_FACTS = ['signed', 'age', 'value'];
/**
 * One problem for all roles that have not signed, so that whoever reads it knows everybody to ask. `counted` is false
 * where what people record in the file is shown and does not count.
 */
function unsignedProblem(missing, kind, counted, sifted, context) {
    if (missing.length === 0)
        return [];
    const verb = kind === 'sign' ? 'signed' : 'reported';
    const lapsed = new Map(sifted.lapsed.map((one) => [one.entry.role, one]));
    const busy = new Set(sifted.valid.map((entry) => entry.role));
    const vacant = missing.filter((role) => (context.roles[role] ?? []).length === 0);
    const staffed = missing.filter((role) => !vacant.includes(role));
    const again = staffed.filter((role) => lapsed.has(role));
    const doubled = staffed.filter((role) => counted && !lapsed.has(role) && busy.has(role));
    const plain = staffed.filter((role) => !again.includes(role) && !doubled.includes(role));
    const messages = [
        ...(plain.length > 0 ? [`not ${verb} by ${list(plain)}`] : []),
        ...doubled.map((role) => `not ${verb} by anyone of \`${role}\` who fills no other role of it`),
        ...again.map((role) => {
            const { entry, because } = lapsed.get(role) ?? {};
            return `what ${entry?.by} ${verb} as \`${role}\` no longer counts: ${because}`;
        }),
        ...vacant.map((role) => `the role \`${role}\` has nobody in it, so nobody can sign`),
    ];
    const hints = [
        ...(staffed.length > 0 ? [howToSign(staffed, counted, context.criterion)] : []),
        ...(vacant.length > 0 ? [`add a member to ${list(vacant)} under \`roles\``] : []),
    ];
    const verbs = kind === 'sign' ? ['signs', 'sign'] : ['reports it', 'report it'];
    return [
        {
            cause: 'unsigned',
            message: messages.join('; '),
            hint: hints.join('; '),
            needed: `${list(missing)} ${missing.length === 1 ? verbs[0] : verbs[1]}`,
            facts: UNSIGNED_FACTS,
        },
    ];
}
/** The command that signs, for the first role in full. */
function howToSign(roles, counted, criterion) {
    const [first = '', ...others] = roles.map((role) => `--as ${(0,call/* shellWord */.r7)(role)}`);
    const command = `gonogo sign ${criterion.id}${(0,call/* checklistOption */.GT)(criterion.file)} ${first}`;
    const more = others.length > 0 ? ` (also ${others.join(', ')})` : '';
    return `${command}${more}${counted ? '' : ', commit `.gonogo/signoffs.ndjson`, and set the input `signatures: file`'}`;
}
/** "`a`, `b` and `c`". */
function list(roles) {
    const names = roles.map((role) => `\`${role}\``);
    const last = names.pop() ?? '';
    return names.length > 0 ? `${names.join(', ')} and ${last}` : last;
}

;// CONCATENATED MODULE: ./lib/sign-off/gather.js




/** Looks up who signed a criterion. What is not signed is pending, not wrong: somebody is still to come. */
async function gatherSignOffs(options, ports, context) {
    const { entries, problems: notes } = await ports.signOffs.recorded();
    const relevant = entries.filter((entry) => entry.criterion === context.criterion.id);
    const sifted = sift(relevant, {
        kind: options.kind,
        criterion: context.criterion.id,
        roles: options.roles,
        digest: await context.criterion.digest(),
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
    const unsigned = unsignedProblem(missing, options.kind, ports.signOffs.counted, sifted, context);
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
function age(entry, now) {
    return Math.max(0, Math.round(now - ((0,time/* parseTime */.pe)(entry.at) ?? now)));
}


/***/ })

};
