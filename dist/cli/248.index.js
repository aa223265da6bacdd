export const id = 248;
export const ids = [248];
export const modules = {

/***/ 5248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerFacts: () => (/* binding */ answerFacts)
/* harmony export */ });
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2094);
/* harmony import */ var _answer_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7001);


/** The facts of one answer. The body is only read, and headers are only shown, where a bound asks for them. */
async function answerFacts(answer, asked) {
    const facts = [
        { name: 'status', dimension: 'count', value: answer.status },
        { name: 'latency', dimension: 'duration', value: answer.latency },
        { name: 'body-size', dimension: 'bytes', value: answer.body.length },
    ];
    const problems = [];
    for (const name of asked.filter((one) => one.startsWith(_answer_names_js__WEBPACK_IMPORTED_MODULE_1__/* .HEADER */ .E))) {
        const value = answer.headers[name.slice(_answer_names_js__WEBPACK_IMPORTED_MODULE_1__/* .HEADER */ .E.length).toLowerCase()];
        if (value !== undefined)
            facts.push({ name, dimension: 'text', value });
        else
            problems.push({
                cause: 'no-fact',
                message: `the answer has no header \`${name.slice(_answer_names_js__WEBPACK_IMPORTED_MODULE_1__/* .HEADER */ .E.length)}\``,
                facts: [name],
            });
    }
    const ofBody = asked.filter((one) => one.startsWith(_answer_names_js__WEBPACK_IMPORTED_MODULE_1__/* .BODY */ .$));
    if (ofBody.length === 0)
        return { facts, problems };
    const read = await bodyFacts(answer, ofBody);
    return { facts: [...facts, ...read.facts], problems: [...problems, ...read.problems] };
}
async function bodyFacts(answer, names) {
    const { jsonFact, pathOfFact, readJsonOf } = await __webpack_require__.e(/* import() */ 331).then(__webpack_require__.bind(__webpack_require__, 7331));
    const facts = [];
    const problems = [];
    let data;
    try {
        data = await readJsonOf('the body', answer.body);
    }
    catch (error) {
        if (!(error instanceof _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe))
            throw error;
        return { facts, problems: [{ ...error.toProblem(), facts: names }] };
    }
    for (const name of names) {
        try {
            facts.push(await jsonFact(name, pathOfFact(name.slice(_answer_names_js__WEBPACK_IMPORTED_MODULE_1__/* .BODY */ .$.length)), data));
        }
        catch (error) {
            if (!(error instanceof _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe))
                throw error;
            problems.push({ ...error.toProblem(), message: `the body: ${error.message}`, facts: [name] });
        }
    }
    return { facts, problems };
}


/***/ })

};
