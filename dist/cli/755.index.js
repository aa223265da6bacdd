export const id = 755;
export const ids = [755];
export const modules = {

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

/***/ 6755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ hashed),
/* harmony export */   gatherReports: () => (/* binding */ gatherReports),
/* harmony export */   z: () => (/* binding */ findReports)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2094);
/* harmony import */ var _fresh_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5354);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9347);




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
        if (!(error instanceof _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe))
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
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const base = { kind: 'file', where: file.path, bytes: file.bytes, trust: 'workspace' };
    try {
        const { format, reading } = await (0,_recognise_js__WEBPACK_IMPORTED_MODULE_3__/* .recognise */ .G)(hashed(files.read(file), hash), formats, kind.name, options.format);
        const source = {
            ...base,
            format: format.id,
            ...(reading.tool === undefined ? {} : { tool: reading.tool }),
            sha256: hash.digest('hex'),
            ageSeconds: Math.round((0,_fresh_js__WEBPACK_IMPORTED_MODULE_2__/* .ageOf */ .h)(file, reading, context)),
        };
        return { source, problems: await (0,_fresh_js__WEBPACK_IMPORTED_MODULE_2__/* .staleness */ .T)(file, reading, options, context, files), reading: reading };
    }
    catch (error) {
        if (!(error instanceof _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe))
            throw error;
        const problem = error.toProblem();
        return {
            source: { ...base, ageSeconds: Math.round((0,_fresh_js__WEBPACK_IMPORTED_MODULE_2__/* .ageOf */ .h)(file, undefined, context)) },
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


/***/ })

};
