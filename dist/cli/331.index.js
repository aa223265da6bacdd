export const id = 331;
export const ids = [331,841];
export const modules = {

/***/ 841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileJsonPath: () => (/* binding */ compileJsonPath)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2094);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7535);


/**
 * Compiles a query, or says what is wrong with its text; patterns written out in it are compiled, too. The libraries are
 * loaded when the first path is met, and RE2 only for a path that may need it.
 */
async function compileJsonPath(text) {
    const { FunctionExpressionType, JSONPathEnvironment, JSONPathError, JSONPathQuery, jsonpath } = await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.t.bind(__webpack_require__, 393, 19));
    const engine = /match|search/.test(text) ? (await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856))).RE2JS : undefined;
    // Twice what any document may nest, because filters look below what was selected.
    const environment = new JSONPathEnvironment({ maxRecursionDepth: 2 * _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.treeReportDepth });
    const types = {
        argTypes: [FunctionExpressionType.ValueType, FunctionExpressionType.ValueType],
        returnType: FunctionExpressionType.LogicalType,
    };
    environment.functionRegister.set('match', { ...types, call: patternFunction(engine, true) });
    environment.functionRegister.set('search', {
        ...types,
        call: patternFunction(engine, false),
    });
    let query;
    try {
        query = environment.compile(text);
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
    const fault = literalPatterns(query)
        .map((pattern) => patternFault(engine, pattern))
        .find(Boolean);
    if (fault)
        return fault;
    const select = (selecting, data) => {
        try {
            return selecting.query(data).values();
        }
        catch (error) {
            if (error instanceof JSONPathError)
                throw new _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `\`${text}\`: ${error.message}`);
            throw error;
        }
    };
    const { NameSelector, IndexSelector } = jsonpath.selectors;
    return {
        select: (data) => select(query, data),
        hasPlace: (data) => {
            const last = query.segments.at(-1);
            const open = last?.selectors.every((one) => !(one instanceof NameSelector) && !(one instanceof IndexSelector));
            if (!open)
                return false;
            const around = select(new JSONPathQuery(environment, query.segments.slice(0, -1)), data);
            return around.some((value) => typeof value === 'object' && value !== null);
        },
    };
}
/**
 * `match()` and `search()` of RFC 9535 on RE2, so that a pattern in a path cannot hang on hostile data. Where the RFC has
 * "no match" for what cannot be matched, this throws: findings that were not looked at would count as none.
 */
function patternFunction(engine, whole) {
    return (text, pattern) => {
        if (typeof text !== 'string' || typeof pattern !== 'string')
            return false;
        const fault = patternFault(engine, pattern);
        if (fault || !engine)
            throw new _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', fault ?? 'patterns are not available');
        if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.patternInputBytes)
            throw new _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `a text of ${text.length} characters is too long to be matched`);
        const matcher = engine.compile(pattern).matcher(text);
        return whole ? matcher.matches() : matcher.find();
    };
}
function patternFault(engine, pattern) {
    if (pattern.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.patternCharacters)
        return `the pattern has ${pattern.length} characters; the limit is ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.patternCharacters}`;
    try {
        engine?.compile(pattern);
        return undefined;
    }
    catch (error) {
        return `\`${pattern}\` is no RE2 pattern: ${error instanceof Error ? error.message : error}`;
    }
}
/** The patterns that stand as literals in calls of `match()` and `search()`, wherever in a query. */
function literalPatterns(node) {
    if (typeof node !== 'object' || node === null)
        return [];
    const { name, args, environment: _, token, ...inner } = node;
    void token;
    const called = Array.isArray(args) && (name === 'match' || name === 'search') ? args[1] : {};
    const own = typeof called.value === 'string' ? [called.value] : [];
    return [...own, ...[args, ...Object.values(inner)].flatMap(literalPatterns)];
}


/***/ }),

/***/ 7331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonFact: () => (/* binding */ jsonFact),
/* harmony export */   pathFault: () => (/* binding */ pathFault),
/* harmony export */   pathOfFact: () => (/* binding */ pathOfFact),
/* harmony export */   readJsonOf: () => (/* binding */ readJsonOf)
/* harmony export */ });
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2094);
/* harmony import */ var _core_json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(841);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1503);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(556);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7953);





/**
 * Reads bytes that are no file as one JSON document, as strictly as a file; `what` names them in messages: `the body`.
 * Throws `EvidenceError`: `empty` or `invalid`.
 */
async function readJsonOf(what, bytes) {
    try {
        return await (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .Vh)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .Oo)(bytes));
    }
    catch (error) {
        if (!(error instanceof _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe))
            throw error;
        const page = /^\s*<(?:!doctype|html|head|body|\?xml)/i.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1'));
        const hint = page ? 'it looks like a page for people: a login, an error, maintenance?' : error.hint;
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe(error.cause, error.message.replaceAll('the file', what), hint);
    }
}
/** The JSONPath that stands after the prefix of a fact's name: `a.b` is `$.a.b`, and `[0].a` is `$[0].a`. */
function pathOfFact(rest) {
    return rest.startsWith('[') ? `$${rest}` : `$.${rest}`;
}
/** What is wrong with the path in a fact's name, if anything. */
async function pathFault(rest) {
    const query = await (0,_core_json_path_js__WEBPACK_IMPORTED_MODULE_1__.compileJsonPath)(pathOfFact(rest));
    return typeof query === 'string' ? `\`${pathOfFact(rest)}\` is no JSONPath (RFC 9535): ${query}` : undefined;
}
/**
 * The one value that a path selects, as a fact of its own type. Throws `EvidenceError`: `no-fact` for no value,
 * `ambiguous` for several, `invalid` for one that is no number, text, true or false. Messages never quote the value.
 */
async function jsonFact(name, path, data) {
    const query = await (0,_core_json_path_js__WEBPACK_IMPORTED_MODULE_1__.compileJsonPath)(path);
    if (typeof query === 'string')
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `\`${path}\` is no JSONPath (RFC 9535): ${query}`);
    const values = query.select(data);
    const [value] = values;
    if (value === undefined)
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('no-fact', `\`${path}\` selects nothing`);
    if (values.length > 1)
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('ambiguous', `\`${path}\` selects ${values.length} values`, 'write a path to one of them');
    if (typeof value === 'string')
        return { name, dimension: 'text', value };
    if (typeof value === 'boolean')
        return { name, dimension: 'flag', value };
    if (typeof value === 'number')
        return { name, dimension: 'number', value: (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .finite */ .E2)(value, path) };
    const found = value === null ? 'null' : (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value) ? 'a list' : 'a map of keys';
    throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `\`${path}\` is ${found}, and should be a number, text, true or false`);
}


/***/ })

};
