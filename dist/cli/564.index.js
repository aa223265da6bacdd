export const id = 564;
export const ids = [564,705,928];
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

/***/ 3564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fileFacts: () => (/* binding */ fileFacts)
});

// EXTERNAL MODULE: ./lib/core/display.js
var display = __webpack_require__(1289);
// EXTERNAL MODULE: ./lib/core/evidence.js
var evidence = __webpack_require__(2094);
// EXTERNAL MODULE: ./lib/core/pattern.js
var core_pattern = __webpack_require__(9325);
// EXTERNAL MODULE: ./lib/reading/document.js + 1 modules
var reading_document = __webpack_require__(8362);
// EXTERNAL MODULE: ./lib/reading/value.js
var value = __webpack_require__(7953);
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
    if (!(0,value/* isObject */.Gv)(schema) || !Object.keys(schema).some((key) => DEMANDS.includes(key)))
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
    if ((0,value/* isList */.Lv)(schema))
        return Promise.all(schema.map((item) => withRe2(item, formats)));
    if (!(0,value/* isObject */.Gv)(schema))
        return schema;
    const copy = {};
    for (const [key, value] of Object.entries(schema))
        copy[key] = !names && DATA.includes(key) ? value : await withRe2(value, formats, !names && MAPS.includes(key));
    if (names)
        return copy;
    if ((0,value/* isObject */.Gv)(schema.patternProperties))
        for (const key of Object.keys(schema.patternProperties))
            await refuseNested(key);
    if (typeof schema.pattern !== 'string')
        return copy;
    const name = `re2:${schema.pattern}`;
    formats[name] ??= await tester(schema.pattern);
    const { pattern: _, ...rest } = copy;
    return { ...rest, allOf: [...((0,value/* isList */.Lv)(copy.allOf) ? copy.allOf : []), { format: name }] };
}
async function tester(pattern) {
    try {
        // ECMAScript writes \u00e9 what RE2 writes \x{00e9}.
        const compiled = await (0,core_pattern.compilePattern)(pattern.replace(/\\u([0-9a-fA-F]{4})/g, '\\x{$1}'));
        return (text) => compiled.found(text);
    }
    catch (error) {
        if (!(error instanceof core_pattern.PatternError))
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
// EXTERNAL MODULE: ./lib/core/glob.js
var core_glob = __webpack_require__(29);
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

// EXTERNAL MODULE: ./lib/report/documents.js
var documents = __webpack_require__(4928);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
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
const SKEW = 300;
/** Remarks on files, so that a thousand invalid ones stay readable. */
const NAMED = 5;
/** Each group of facts that one look at the files answers. */
const ANSWERS = [
    [['age'], age],
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
async function age(asked) {
    needFiles(asked);
    const { found, files, context } = asked;
    const committed = await files.committedAt(found.map((file) => file.path));
    const newest = committed ?? found.reduce((latest, file) => Math.max(latest, file.modifiedAt), 0);
    const value = context.now - newest;
    if (value < -SKEW)
        throw new evidence/* EvidenceError */.oe('invalid', `the last change is dated ${(0,display/* displayNumber */.oR)(-value, 'duration', 3)} from now`, 'a wrong clock made the commit, or somebody chose its date');
    const notes = committed === undefined ? ['git does not know the files; their age is that of the files on disk'] : [];
    return { facts: [{ name: 'age', dimension: 'duration', value: Math.max(0, value) }], notes };
}
async function file_facts_lines(asked) {
    needFiles(asked);
    const { found, files, context, pattern } = asked;
    const compiled = pattern === undefined ? undefined : await (0,core_pattern.compilePattern)(pattern);
    const count = await countLines(found, files, compiled, context.signal);
    const facts = [{ name: 'lines', dimension: 'count', value: count.lines }];
    return { facts: compiled ? [...facts, { name: 'matches', dimension: 'count', value: count.matches }] : facts };
}
async function valid(asked) {
    needFiles(asked);
    const { found, files, schema } = asked;
    if (schema === undefined)
        throw new evidence/* EvidenceError */.oe('missing', '`valid` needs the option `schema`');
    const { data, source } = await (0,documents.readAside)(schema, files);
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
        ({ data } = await (0,reading_document/* readDocument */.u)(files.read(file), file.path));
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
