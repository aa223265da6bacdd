export const id = 974;
export const ids = [974,841];
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

/***/ 3974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDeclared: () => (/* binding */ readDeclared)
/* harmony export */ });
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2094);
/* harmony import */ var _core_json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(841);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7535);
/* harmony import */ var _core_unit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7913);
/* harmony import */ var _declared_fact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8947);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7953);






/**
 * Reads one declared fact from documents. Throws `EvidenceError`: `no-fact` when nothing is selected, `ambiguous` when
 * several values are and nothing says how they become one, `invalid` for values that are no facts (THREATS C12, C13).
 */
async function readDeclared(name, fact, documents) {
    const { path, as } = fact;
    const query = await compiled(path);
    const values = documents.flatMap((data) => query.select(data));
    const [value] = values;
    // Nothing is a count only where there was a place to look in: a misspelt name is no 0.
    if (as === 'count' && (value !== undefined || documents.every((data) => query.hasPlace(data))))
        return { name, dimension: 'count', value: values.length };
    if (value === undefined || as === 'count')
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('no-fact', `\`${path}\` selects nothing`, 'check the path against the file');
    if (as === undefined && values.length > 1) {
        const hint = 'narrow the path, or say how they become one: `as: max`';
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('ambiguous', `\`${path}\` selects ${values.length} values`, hint);
    }
    if (as === undefined)
        return oneFact(name, value, fact);
    const numbers = values.map((one) => number(one, fact));
    return numberFact(name, (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .finite */ .E2)(together(as, numbers), `${as} of ${path}`), fact);
}
async function compiled(path) {
    const query = await (0,_core_json_path_js__WEBPACK_IMPORTED_MODULE_1__.compileJsonPath)(path);
    if (typeof query === 'string')
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `\`${path}\` cannot be used: ${query}`);
    return query;
}
function oneFact(name, value, fact) {
    if (typeof value === 'number' || fact.unit !== undefined)
        return numberFact(name, number(value, fact), fact);
    if (typeof value === 'boolean')
        return { name, dimension: 'flag', value };
    if (typeof value === 'string' && value.length <= _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.factCharacters)
        return { name, dimension: 'text', value };
    const what = value === null
        ? 'null'
        : Array.isArray(value)
            ? 'a list'
            : typeof value === 'string'
                ? `text of ${value.length} characters`
                : 'a map of keys';
    throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `\`${fact.path}\` is ${what}, which is no fact`, 'select a number, a text, true or false, or count with `as: count`');
}
function numberFact(name, value, fact) {
    const { dimension } = (0,_declared_fact_js__WEBPACK_IMPORTED_MODULE_4__/* .declaredSpec */ .s)(fact);
    return { name, dimension: dimension === 'own' ? 'number' : dimension, value };
}
/** A number in base units. Integers beyond 2^53 have lost digits, and text is no number. */
function number(value, { path, unit }) {
    const read = (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .finite */ .E2)(value, path);
    const known = unit === undefined ? undefined : (0,_core_unit_js__WEBPACK_IMPORTED_MODULE_3__/* .namedUnit */ .OK)(unit);
    return known ? (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .finite */ .E2)((0,_core_unit_js__WEBPACK_IMPORTED_MODULE_3__/* .toBase */ .FU)(read, known), path) : read;
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


/***/ }),

/***/ 7953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   xS: () => (/* binding */ finiteText)
/* harmony export */ });
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2094);

/** True for a JSON object. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** True for a JSON array. */
function isList(value) {
    return Array.isArray(value);
}
/** An own property; `undefined` when there is none. Never reaches into prototypes. */
function own(value, key) {
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** The value at a path of own properties. */
function at(value, ...keys) {
    return keys.reduce((node, key) => own(node, key), value);
}
/** A whole number of zero or more. `name` says where it stands, for the message. */
function count(value, name) {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `\`${name}\` is ${describe(value)}, and should be a whole number of zero or more`);
}
/** A finite number. Integers beyond 2^53 have lost digits and are refused. */
function finite(value, name) {
    if (typeof value === 'number' && Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)))
        return value;
    throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `\`${name}\` is ${describe(value)}, and should be a finite number`);
}
/** A map of keys. */
function object(value, name) {
    if (isObject(value))
        return value;
    throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `\`${name}\` is ${describe(value)}, and should be a map of keys`);
}
/** A list. */
function list(value, name) {
    if (isList(value))
        return value;
    throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `\`${name}\` is ${describe(value)}, and should be a list`);
}
/** Text, or `undefined` when it is anything else. */
function text(value) {
    return typeof value === 'string' ? value : undefined;
}
/** A whole number of zero or more written as text, as XML attributes and line formats have them. */
function countText(value, name) {
    if (value !== undefined && /^\d{1,15}$/.test(value.trim()))
        return Number.parseInt(value, 10);
    throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `\`${name}\` is ${value === undefined ? 'missing' : 'no whole number of zero or more'}`);
}
/** A decimal number written as text. */
function finiteText(value, name) {
    if (value !== undefined && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/.test(value.trim())) {
        const number = Number.parseFloat(value);
        if (Number.isFinite(number))
            return number;
    }
    throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `\`${name}\` is ${value === undefined ? 'missing' : 'no number'}`);
}
/**
 * The code of an error document, `ENOLOCK` of `{"error": {"code": "ENOLOCK"}}` or an HTTP status. Only short identifiers,
 * so that a message can name it: free text of a report may be anything.
 */
function errorCode(document) {
    const codes = [
        at(document, 'error', 'code'),
        own(document, 'code'),
        own(document, 'error'),
        own(document, 'errorCode'),
    ];
    const code = codes.find((one) => typeof one === 'string' && /^[A-Z][A-Z0-9_]{2,63}$/.test(one));
    if (code !== undefined)
        return code;
    const status = own(document, 'statusCode');
    return typeof status === 'number' && Number.isInteger(status) && status >= 100 && status < 600
        ? `HTTP status ${status}`
        : undefined;
}
function describe(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map of keys';
    return typeof value === 'string' ? 'text' : `\`${value}\``;
}


/***/ })

};
