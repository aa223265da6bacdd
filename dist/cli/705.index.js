export const id = 705;
export const ids = [705];
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
