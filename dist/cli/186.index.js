export const id = 186;
export const ids = [186];
export const modules = {

/***/ 3186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectReport: () => (/* binding */ inspectReport)
/* harmony export */ });
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2094);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9347);


const NOTHING = { format: null, kind: null, tool: null, facts: [], notes: [], unknown: null };
/** Recognises a report among all formats and reads its facts. `path` is for formats that leave names to their folders. */
async function inspectReport(stream, path) {
    const [{ formats }, { kinds }] = await Promise.all([
        __webpack_require__.e(/* import() */ 684).then(__webpack_require__.bind(__webpack_require__, 684)),
        __webpack_require__.e(/* import() */ 270).then(__webpack_require__.bind(__webpack_require__, 6270)),
    ]);
    try {
        const { format, reading, unproven } = await (0,_recognise_js__WEBPACK_IMPORTED_MODULE_1__/* .recognise */ .G)(stream, formats);
        const kind = kinds.find((one) => one.name === format.kind);
        if (!kind)
            throw new Error(`no kind ${format.kind}`);
        const known = { format: format.id, kind: format.kind, tool: reading.tool ?? null, catalog: kind.facts };
        if (unproven)
            return { ...NOTHING, ...known, unknown: { cause: unproven.cause, message: unproven.message } };
        const located = path === undefined ? reading : (kind.locate?.(reading, path) ?? reading);
        const { facts, notes, problems } = kind.combine([located]);
        const [problem, ...more] = problems;
        return {
            ...known,
            facts,
            notes: [...notes, ...more.map(({ cause, message }) => `${cause}: ${message}`)],
            unknown: problem ? { cause: problem.cause, message: problem.message } : null,
        };
    }
    catch (error) {
        if (!(error instanceof _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe))
            throw error;
        return { ...NOTHING, unknown: { cause: error.cause, message: error.message } };
    }
}


/***/ })

};
