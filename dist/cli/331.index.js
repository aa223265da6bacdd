export const id = 331;
export const ids = [331];
export const modules = {

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
function pathFault(rest) {
    const query = (0,_core_json_path_js__WEBPACK_IMPORTED_MODULE_1__.compileJsonPath)(pathOfFact(rest));
    return typeof query === 'string' ? `\`${pathOfFact(rest)}\` is no JSONPath (RFC 9535): ${query}` : undefined;
}
/**
 * The one value that a path selects, as a fact of its own type. Throws `EvidenceError`: `no-fact` for no value,
 * `ambiguous` for several, `invalid` for one that is no number, text, true or false. Messages never quote the value.
 */
function jsonFact(name, path, data) {
    const values = (0,_core_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .selectJson */ .P)(path, data);
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
