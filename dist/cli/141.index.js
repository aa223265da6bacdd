export const id = 141;
export const ids = [141];
export const modules = {

/***/ 1141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ github)
});

// EXTERNAL MODULE: ./lib/core/decide.js
var decide = __webpack_require__(8743);
// EXTERNAL MODULE: ./lib/core/escape.js
var core_escape = __webpack_require__(96);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/core/status.js
var core_status = __webpack_require__(8261);
;// CONCATENATED MODULE: ./lib/core/annotations.js




/**
 * One annotation for each criterion that blocks (error) or needs a look (warning), on its lines of the checklist,
 * worst first. GitHub shows 10 a level; the last says how many are left out.
 */
function annotations(results) {
    const all = results.flatMap((one) => (0,core_status/* byUrgency */.td)(one.criteria.filter((criterion) => (0,core_status/* isProblem */.AN)(criterion) && criterion.mode === 'enforce' && criterion.level !== 'info')).map((criterion) => {
        const blocks = (0,decide/* callOf */.C8)(criterion) === 'NO-GO' || (0,decide/* callOf */.C8)(criterion) === 'HOLD';
        return {
            level: blocks ? 'error' : 'warning',
            title: (0,core_escape/* plainText */.wh)(`${core_status/* LOOKS */.BJ[criterion.state].word}: ${criterion.title}`, 200),
            message: (0,core_escape/* plainText */.wh)(criterion.message, 1000),
            ...criterion.location,
        };
    }));
    return ['error', 'warning'].flatMap((level) => capped(all.filter((one) => one.level === level)));
}
function capped(list) {
    const last = list[limits/* LIMITS */.b.annotationsPerLevel - 1];
    if (!last || list.length <= limits/* LIMITS */.b.annotationsPerLevel)
        return [...list];
    const more = list.length - limits/* LIMITS */.b.annotationsPerLevel;
    return [
        ...list.slice(0, limits/* LIMITS */.b.annotationsPerLevel - 1),
        { ...last, message: `${last.message} (and ${more} more, which GitHub would not show; see the job summary)` },
    ];
}

;// CONCATENATED MODULE: ./lib/render/github.js


/** Annotations as workflow commands, for a step that runs the CLI. */
/* harmony default export */ const github = ({
    id: 'github',
    summary: 'annotations as workflow commands of GitHub Actions',
    render: (results) => annotations(results)
        .map(({ level, title, message, file, line, endLine }) => {
        const properties = { file, line, endLine, title };
        const list = Object.entries(properties).map(([key, value]) => `${key}=${(0,core_escape/* commandProperty */.N1)(String(value))}`);
        return `::${level} ${list.join(',')}::${(0,core_escape/* commandData */.wq)(message)}\n`;
    })
        .join(''),
});


/***/ })

};
