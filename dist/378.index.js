export const id = 378;
export const ids = [378];
export const modules = {

/***/ 8378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseToml: () => (/* binding */ parseToml)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2094);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7535);



/**
 * Reads one TOML document as data (https://toml.io/en/v1.0.0), strictly: duplicate keys and integers that lose digits
 * are refused. Dates and times become the text they are. Throws `EvidenceError`: `empty` for nothing at all, else
 * `invalid`. Messages never quote the content.
 */
function parseToml(text) {
    if (text.trim() === '')
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe('empty', 'the file has no content');
    if (text.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.yamlBytes)
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe('invalid', `the file is larger than the limit of ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.yamlBytes / 1024 / 1024} MiB for TOML`, 'write JSON, which may be larger');
    // A TOML file that was cut in the middle of a number is a TOML file with another number.
    if (!/\n$/.test(text))
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe('invalid', 'the TOML file does not end with a line break, so it may have been cut off', 'end it with a line break');
    const document = parsed(text);
    if (Object.keys(document).length === 0)
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe('empty', 'the TOML document is empty');
    return plain(document, 1);
}
function parsed(text) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
    }
    catch (error) {
        if (error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx)
            throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe('invalid', `the file is not valid TOML (line ${error.line}, column ${error.column})`);
        throw error;
    }
}
/** The same as JSON; objects keep having no prototype that a key could reach. */
function plain(value, depth) {
    if (depth > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.treeReportDepth)
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe('invalid', `the TOML document is nested deeper than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.treeReportDepth} levels`);
    if (value instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlDate */ .PJ)
        return value.toISOString();
    if (Array.isArray(value))
        return value.map((one) => plain(one, depth + 1));
    if (typeof value !== 'object' || value === null)
        return value;
    const copy = Object.create(null);
    for (const [key, one] of Object.entries(value))
        copy[key] = plain(one, depth + 1);
    return copy;
}


/***/ })

};
