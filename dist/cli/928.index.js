export const id = 928;
export const ids = [928,705];
export const modules = {

/***/ 8362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./lib/core/evidence.js
var evidence = __webpack_require__(2094);
// EXTERNAL MODULE: ./lib/reading/json.js
var json = __webpack_require__(556);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
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
        // Tags of YAML 1.1, such as !!set and !!binary, would give values that no JSON has.
        resolveKnownTags: false,
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
const TOML_DATA = {
    id: 'toml',
    endings: ['toml'],
    parse: async (text) => (await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(378)]).then(__webpack_require__.bind(__webpack_require__, 8378))).parseToml(text),
};
/** Formats that anything may parse as by chance are known by name only. */
const BY_CONTENT = [JSON_DATA, YAML_DATA];
const ROWS = [
    { id: 'csv', endings: ['csv'], read: async (stream) => (await __webpack_require__.e(/* import() */ 819).then(__webpack_require__.bind(__webpack_require__, 7819))).readCsv(stream) },
    {
        id: 'ndjson',
        endings: ['ndjson', 'jsonl'],
        read: async (stream) => (await __webpack_require__.e(/* import() */ 819).then(__webpack_require__.bind(__webpack_require__, 7819))).readNdjson(stream),
    },
];
/**
 * Reads a file of data. The ending of its name tells what it is; without a known one it is what it parses as, JSON
 * first. Rows (CSV, NDJSON) are a list. Throws `EvidenceError` (`empty`, `invalid`).
 */
async function readDocument(stream, path) {
    const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
    const rows = ROWS.find(({ endings }) => endings.includes(ending));
    if (rows)
        return { format: rows.id, data: await rows.read(stream) };
    const text = await (0,json/* readText */.yR)(stream);
    let refusal;
    for (const format of candidates(ending, /^\s*[{[]/.test(text))) {
        try {
            return { format: format.id, data: await format.parse(text) };
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
    const named = [...BY_CONTENT, TOML_DATA].find((format) => format.endings.includes(ending));
    if (named && (named !== YAML_DATA || !likeJson))
        return [named];
    return likeJson && !named ? [JSON_DATA] : BY_CONTENT;
}


/***/ }),

/***/ 4928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAside: () => (/* binding */ readAside),
/* harmony export */   readDocuments: () => (/* binding */ readDocuments)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2094);
/* harmony import */ var _reading_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8362);
/* harmony import */ var _fresh_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5354);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6705);





/** Finds and reads files of data, with the rules of reports: each must be there, whole, fresh and of this run. */
async function readDocuments(options, files, context) {
    const { files: found, problems } = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_4__/* .findReports */ .z)(options, files);
    const documents = [];
    const sources = [];
    for (const file of found) {
        const source = { kind: 'file', where: file.path, bytes: file.bytes, trust: 'workspace' };
        const ageSeconds = Math.round((0,_fresh_js__WEBPACK_IMPORTED_MODULE_3__/* .ageOf */ .h)(file, undefined, context));
        try {
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            const { format, data } = await (0,_reading_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u)((0,_gather_js__WEBPACK_IMPORTED_MODULE_4__/* .hashed */ .Y)(files.read(file), hash), file.path);
            documents.push(data);
            sources.push({ ...source, format, sha256: hash.digest('hex'), ageSeconds });
            problems.push(...(await (0,_fresh_js__WEBPACK_IMPORTED_MODULE_3__/* .staleness */ .T)(file, {}, options, context, files)));
        }
        catch (error) {
            if (!(error instanceof _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe))
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
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe('missing', `no file matches \`${path}\`${nearest ? `; found \`${nearest}\`` : ''}`);
    if (found.length > 1)
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe('ambiguous', `\`${path}\` matches ${found.length} files`);
    const { data, format } = await readWhole(file, files.read(file));
    return { data, source: { kind: 'file', where: file.path, bytes: file.bytes, format, trust: 'workspace' } };
}
async function readWhole(file, stream) {
    try {
        return await (0,_reading_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u)(stream, file.path);
    }
    catch (error) {
        if (!(error instanceof _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe))
            throw error;
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe(error.cause, `\`${file.path}\`: ${error.message}`, error.hint);
    }
}


/***/ }),

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
