export const id = 928;
export const ids = [928];
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
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7211);





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


/***/ })

};
