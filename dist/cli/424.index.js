export const id = 424;
export const ids = [424];
export const modules = {

/***/ 9424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withBaseline: () => (/* binding */ withBaseline)
/* harmony export */ });
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2094);

/**
 * The evidence with the facts of the report that the criterion says to compare with (SPEC section 3). A baseline that
 * is missing, broken or the report itself is a problem of its own cause: it never counts as "no change". It may be of
 * any age and commit, and may be committed, because that is what a baseline is.
 */
async function withBaseline(evidence, options, gather, files, context) {
    const { commit: _, ...anyCommit } = context;
    const asked = { report: options.baseline, tracked: true };
    const before = await orProblem(() => gather(asked, { ...anyCommit, actions: false }));
    const rivals = namedTwice(before.facts);
    const itself = await shared(options, files);
    const problems = [...before.problems, ...rivals.map(several), ...itself.map(notItself)];
    const digests = new Set(evidence.sources.flatMap(({ sha256 }) => sha256 ?? []));
    const copies = itself.length > 0 ? [] : before.sources.filter(({ sha256 }) => sha256 && digests.has(sha256));
    return {
        ...evidence,
        // With what is broken nothing is compared, not even to its disadvantage.
        baseline: problems.length > 0 ? [] : before.facts,
        sources: [...evidence.sources, ...(itself.length > 0 ? [] : before.sources)],
        problems: [...evidence.problems, ...problems.map(ofBaseline)],
        notes: [
            ...(evidence.notes ?? []),
            ...before.sources.map(({ where }) => `compared with \`${where}\``),
            ...copies.map(({ where }) => `the baseline \`${where}\` is byte for byte the report`),
        ],
    };
}
/** What is near a missing baseline is most likely the report, which must not be offered in its place. */
function ofBaseline(one) {
    const message = `the baseline: ${one.message.replace(/; found `[^`]*`$/, '')}`;
    if (one.cause !== 'missing')
        return { ...one, message };
    return {
        ...one,
        message,
        hint: 'fetch it in an earlier step; for a first run say `when-unknown: { missing: caution }`',
    };
}
async function orProblem(gather) {
    try {
        return await gather();
    }
    catch (error) {
        if (!(error instanceof _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe))
            throw error;
        return { facts: [], sources: [], problems: [error.toProblem()] };
    }
}
/** Files that are both the report and its baseline, links followed. */
async function shared(options, files) {
    const targets = async (patterns) => {
        const { files: found } = await files.find([patterns].flat());
        return found.map(({ path, target }) => target ?? path);
    };
    try {
        const own = new Set(await targets(options.report));
        return (await targets(options.baseline)).filter((path) => own.has(path));
    }
    catch (error) {
        // What cannot be looked for was not read either, and is a problem already.
        if (error instanceof _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe)
            return [];
        throw error;
    }
}
function notItself(path) {
    return {
        cause: 'invalid',
        message: `\`${path}\` is the report itself, which never differs from itself`,
        hint: 'name the report of the other run',
    };
}
/** Facts that the baseline has more than once: which one to compare with nobody says. */
function namedTwice(facts) {
    const names = facts.map(({ name }) => name);
    return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
function several(name) {
    return { cause: 'ambiguous', message: `it has several values for \`${name}\`` };
}


/***/ })

};
