export const id = 726;
export const ids = [726];
export const modules = {

/***/ 7726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formats: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./lib/core/evidence.js
var evidence = __webpack_require__(2094);
// EXTERNAL MODULE: ./lib/kinds/severity.js
var kinds_severity = __webpack_require__(5968);
;// CONCATENATED MODULE: ./lib/kinds/declared.js

/**
 * Holds what a report declares in totals against the findings it lists, so that neither hides the other: what is
 * declared beyond the list is judged too and noted, and of a list that is longer than its totals every finding counts.
 */
function beyondTheList(declared, findings) {
    const unlisted = {};
    const notes = [];
    for (const severity of kinds_severity/* SEVERITIES */.oC) {
        const claimed = declared[severity];
        const listed = findings.filter((finding) => finding.severity === severity).length;
        if (claimed === undefined || claimed === listed)
            continue;
        if (claimed > listed)
            unlisted[severity] = claimed - listed;
        notes.push(`the report declares ${claimed} ${severity} and lists ${listed}; the larger number is judged`);
    }
    return { unlisted, ...(notes.length > 0 ? { notes } : {}) };
}

;// CONCATENATED MODULE: ./lib/kinds/format.js
/** Says that a format is one; its type is checked against the reading of its kind. */
const defineFormat = () => (format) => format;

// EXTERNAL MODULE: ./lib/reading/value.js
var reading_value = __webpack_require__(7953);
;// CONCATENATED MODULE: ./lib/kinds/npm-totals.js


const RATED = ['info', 'low', 'moderate', 'high', 'critical'];
/**
 * What npm's summary declares. Throws `EvidenceError` (`invalid`) unless all its numbers are there, for they are what
 * proves that the registry answered.
 */
function npmTotals(document) {
    const vulnerabilities = (0,reading_value.at)(document, 'metadata', 'vulnerabilities');
    const rated = RATED.map((name) => [name, (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(vulnerabilities, name), `metadata.vulnerabilities.${name}`)]);
    const total = (0,reading_value/* own */.ZV)(vulnerabilities, 'total');
    const sum = rated.reduce((all, [, number]) => all + number, 0);
    const rest = total === undefined ? 0 : (0,reading_value/* count */.U9)(total, 'metadata.vulnerabilities.total') - sum;
    return { ...Object.fromEntries(rated), ...(rest > 0 ? { unrated: rest } : {}) };
}
/** Throws `EvidenceError` (`invalid`) for what npm writes when it fails: `{"error": {"code": "ENOLOCK", …}}`. */
function refuseNpmError(document) {
    if ((0,reading_value/* own */.ZV)(document, 'error') === undefined && (0,reading_value/* own */.ZV)(document, 'message') === undefined)
        return;
    const code = (0,reading_value/* errorCode */.CA)(document);
    throw new evidence/* EvidenceError */.oe('invalid', `npm wrote an error instead of a report${code ? ` (${code})` : ''}`, code === 'ENOLOCK'
        ? 'run `npm audit` in the folder of package-lock.json'
        : 'run `npm audit --json` and see what it says');
}

;// CONCATENATED MODULE: ./lib/formats/audit/npm-audit-v6.js






/**
 * `npm audit --json` of npm 6, and of other tools that print what the registry's older audit endpoint answers
 * (https://docs.npmjs.com/cli/v10/commands/npm-audit#quick-audit-endpoint). It counts paths: an advisory that reaches
 * the project in three ways is three findings, as in npm 6's own summary. It has no time and no commit.
 */
/* harmony default export */ const npm_audit_v6 = (defineFormat()({
    id: 'npm-audit-v6',
    kind: 'audit',
    shape: 'json',
    summary: '`npm audit --json` of npm 6',
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* isList */.Lv)((0,reading_value/* own */.ZV)(document, 'actions')) &&
        (0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(document, 'advisories')) &&
        (0,reading_value/* isObject */.Gv)((0,reading_value.at)(document, 'metadata', 'vulnerabilities')),
    read(document) {
        refuseNpmError(document);
        const declared = npmTotals(document);
        const packages = (0,reading_value/* count */.U9)((0,reading_value.at)(document, 'metadata', 'totalDependencies'), 'metadata.totalDependencies');
        const fixes = fixedPaths((0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(document, 'actions'), 'actions'));
        const advisories = Object.entries((0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(document, 'advisories'), 'advisories'));
        const findings = advisories.flatMap(([id, advisory]) => findingsOf(id, advisory, fixes));
        if (packages === 0 && findings.length === 0)
            throw new evidence/* EvidenceError */.oe('empty', 'npm audited 0 dependencies', 'run `npm audit` where the lockfile is');
        return {
            rated: true,
            fixes: true,
            findings,
            ...beyondTheList(declared, findings),
            packages,
            suppressed: 0,
        };
    },
}));
function findingsOf(id, advisory, fixes) {
    const place = `advisories.${id}`;
    const module = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(advisory, 'module_name'));
    const severity = (0,kinds_severity/* severityWord */.Oh)((0,reading_value/* own */.ZV)((0,reading_value/* object */.Ik)(advisory, place), 'severity')) ?? 'unrated';
    return (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(advisory, 'findings'), `${place}.findings`).flatMap((finding) => {
        const paths = (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(finding, 'paths'), `${place}.findings.paths`);
        return (paths.length === 0 ? [''] : paths).map((path) => ({
            key: JSON.stringify(['npm', id, module, (0,reading_value/* own */.ZV)(finding, 'version'), path]),
            severity,
            fixable: fixes.has(JSON.stringify([id, path])),
        }));
    });
}
/** Advisory and path of all that npm could mend. An action `review` is npm's word for "there is no fix". */
function fixedPaths(actions) {
    const fixes = actions.filter((action) => (0,reading_value/* own */.ZV)(action, 'action') !== 'review');
    const resolved = fixes.flatMap((action) => (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(action, 'resolves'), 'actions.resolves'));
    return new Set(resolved.map((one) => JSON.stringify([String((0,reading_value/* own */.ZV)(one, 'id')), (0,reading_value/* own */.ZV)(one, 'path')])));
}

;// CONCATENATED MODULE: ./lib/formats/audit/npm-audit-v7.js






/**
 * `npm audit --json` of npm 7 and newer (https://docs.npmjs.com/cli/v10/commands/npm-audit#audit-endpoints). It counts
 * vulnerable packages, not advisories, and so does its summary. It has no time and no commit. The whole document is
 * written after the registry has answered, and `metadata` last: its numbers are what proves the run.
 */
/* harmony default export */ const npm_audit_v7 = (defineFormat()({
    id: 'npm-audit-v7',
    kind: 'audit',
    shape: 'json',
    summary: '`npm audit --json` of npm 7 and newer',
    endMark: 'the end of the JSON document',
    matches: (document) => typeof (0,reading_value/* own */.ZV)(document, 'auditReportVersion') === 'number' && (0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(document, 'vulnerabilities')),
    read(document) {
        refuseNpmError(document);
        const version = (0,reading_value/* own */.ZV)(document, 'auditReportVersion');
        if (version !== 2)
            throw new evidence/* EvidenceError */.oe('invalid', 'the report has another `auditReportVersion` than 2, which is not read');
        const declared = npmTotals(document);
        const packages = (0,reading_value/* count */.U9)((0,reading_value.at)(document, 'metadata', 'dependencies', 'total'), 'metadata.dependencies.total');
        const findings = Object.entries((0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(document, 'vulnerabilities'), 'vulnerabilities')).map(finding);
        if (packages === 0 && findings.length === 0)
            throw new evidence/* EvidenceError */.oe('empty', 'npm audited 0 dependencies', 'run `npm audit` where the lockfile is');
        return {
            rated: true,
            fixes: true,
            findings,
            ...beyondTheList(declared, findings),
            packages,
            suppressed: 0,
        };
    },
}));
function finding([name, vulnerable]) {
    const nodes = (0,reading_value/* own */.ZV)(vulnerable, 'nodes');
    const via = (0,reading_value/* own */.ZV)(vulnerable, 'via');
    const ids = (0,reading_value/* isList */.Lv)(via) ? via.map((one) => ((0,reading_value/* isObject */.Gv)(one) ? (0,reading_value/* own */.ZV)(one, 'source') : one)) : [];
    const fix = (0,reading_value/* own */.ZV)((0,reading_value/* object */.Ik)(vulnerable, `vulnerabilities.${name}`), 'fixAvailable');
    return {
        key: JSON.stringify(['npm', name, (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(vulnerable, 'range')), (0,reading_value/* isList */.Lv)(nodes) ? nodes : [], ids]),
        severity: (0,kinds_severity/* severityWord */.Oh)((0,reading_value/* own */.ZV)(vulnerable, 'severity')) ?? 'unrated',
        fixable: fix === true || (0,reading_value/* isObject */.Gv)(fix),
    };
}

// EXTERNAL MODULE: ./lib/core/time.js
var time = __webpack_require__(4258);
;// CONCATENATED MODULE: ./lib/kinds/sarif-rating.js


/** SARIF levels as severities: a tool's error is `high`, so that the default bounds of `audit` stop at it. */
const LEVELS = { error: 'high', warning: 'moderate', note: 'low', none: 'info' };
/**
 * Rates results by `security-severity` of the result or its rule (a score, or a word as GitLab's Semgrep rules have it;
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning), then by level: the
 * result's, the invocation's override, the rule's default, else `warning` (SARIF 2.1.0 section 3.27.10). A score of 0 is
 * what Trivy and Grype write for "severity unknown", so it is `unrated`; so are results that wait for a review.
 */
function sarifRating(run) {
    const rules = new SarifRules(run);
    const results = (0,reading_value/* own */.ZV)(run, 'results');
    const list = (0,reading_value/* isList */.Lv)(results) ? results : [];
    const silent = list.every((result) => levelOf(result) === undefined && scored(result) === undefined);
    const rated = !(silent && rules.silent && (list.length > 0 || rules.known));
    return {
        rated,
        of(result) {
            const kind = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(result, 'kind'));
            if (!rated || kind === 'review' || kind === 'open')
                return 'unrated';
            const rule = rules.of(result);
            const level = levelOf(result) ?? rules.overrideOf(result) ?? defaultLevel(rule) ?? 'warning';
            return (scored(result) ??
                scored(rule) ??
                (Object.hasOwn(LEVELS, level) ? LEVELS[level] : (0,kinds_severity/* severityWord */.Oh)(level)) ??
                'unrated');
        },
    };
}
/** The severity that `security-severity` gives, where it is there and says something. */
function scored(node) {
    const value = (0,reading_value.at)(node, 'properties', 'security-severity');
    const score = typeof value === 'string' && /^\d{1,3}(?:\.\d+)?$/.test(value.trim()) ? Number.parseFloat(value) : value;
    if (score === 0)
        return 'unrated';
    return typeof score === 'number' ? (0,kinds_severity/* severityScore */.Oy)(score) : (0,kinds_severity/* severityWord */.Oh)(score);
}
function levelOf(result) {
    return (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(result, 'level'));
}
function defaultLevel(rule) {
    return (0,reading_value/* text */.Qq)((0,reading_value.at)(rule, 'defaultConfiguration', 'level'));
}
/** The rules of a run's driver and extensions, found as a result refers to them: by index, else by id. */
class SarifRules {
    #components;
    #byId = new Map();
    #overrides = new Map();
    constructor(run) {
        const extensions = (0,reading_value.at)(run, 'tool', 'extensions');
        const components = [(0,reading_value.at)(run, 'tool', 'driver'), ...((0,reading_value/* isList */.Lv)(extensions) ? extensions : [])];
        this.#components = components.map((component) => listOf((0,reading_value/* own */.ZV)(component, 'rules')));
        for (const rule of this.#components.flat()) {
            const id = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(rule, 'id'));
            if (id !== undefined && !this.#byId.has(id))
                this.#byId.set(id, rule);
        }
        for (const override of listOf((0,reading_value/* own */.ZV)(run, 'invocations')).flatMap((one) => listOf((0,reading_value/* own */.ZV)(one, 'ruleConfigurationOverrides')))) {
            const level = (0,reading_value/* text */.Qq)((0,reading_value.at)(override, 'configuration', 'level'));
            const id = (0,reading_value/* text */.Qq)((0,reading_value.at)(override, 'descriptor', 'id')) ?? (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(this.#at((0,reading_value/* own */.ZV)(override, 'descriptor')), 'id'));
            if (level !== undefined && id !== undefined)
                this.#overrides.set(id, level);
        }
    }
    get known() {
        return this.#components.some((rules) => rules.length > 0);
    }
    get silent() {
        const rules = this.#components.flat();
        return (this.#overrides.size === 0 &&
            rules.every((rule) => defaultLevel(rule) === undefined && scored(rule) === undefined));
    }
    of(result) {
        const id = idOf(result);
        const indexed = this.#at((0,reading_value/* own */.ZV)(result, 'rule')) ?? this.#components[0]?.[index((0,reading_value/* own */.ZV)(result, 'ruleIndex')) ?? -1];
        if (indexed !== undefined && (id === undefined || within(id, (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(indexed, 'id')))))
            return indexed;
        return id === undefined ? undefined : this.#named(id);
    }
    overrideOf(result) {
        const id = idOf(result) ?? (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(this.of(result), 'id'));
        return id === undefined ? undefined : this.#overrides.get(id);
    }
    /** A rule by `reportingDescriptorReference`: component 0 of the extensions is the second list here. */
    #at(reference) {
        const component = index((0,reading_value.at)(reference, 'toolComponent', 'index'));
        const found = index((0,reading_value/* own */.ZV)(reference, 'index'));
        return found === undefined ? undefined : this.#components[component === undefined ? 0 : component + 1]?.[found];
    }
    /** `CA1000/1` is a sub-rule of `CA1000` (section 3.27.5). */
    #named(id) {
        const slash = id.lastIndexOf('/');
        return this.#byId.get(id) ?? (slash > 0 ? this.#named(id.slice(0, slash)) : undefined);
    }
}
/** The id of the rule a result is of. */
function idOf(result) {
    return (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(result, 'ruleId')) ?? (0,reading_value/* text */.Qq)((0,reading_value.at)(result, 'rule', 'id'));
}
function within(id, rule) {
    return rule !== undefined && (id === rule || id.startsWith(`${rule}/`));
}
function index(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
function listOf(value) {
    return (0,reading_value/* isList */.Lv)(value) ? value : [];
}

;// CONCATENATED MODULE: ./lib/formats/audit/sarif.js





/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), by CodeQL, ESLint, Semgrep, Trivy,
 * Bandit and many others. Findings are results of kind `fail` that nobody suppressed; `open` and `review` are findings
 * without a severity, because the tool could not tell. Severities: `src/kinds/sarif-rating.ts`. The end of a run is
 * `invocations[].endTimeUtc` (section 3.20.8), its commit `versionControlProvenance[].revisionId` (section 3.23.4).
 */
/* harmony default export */ const sarif = (defineFormat()({
    id: 'sarif',
    kind: 'audit',
    shape: 'json',
    summary: 'SARIF 2.1.0, as written by CodeQL, ESLint, Semgrep, Trivy, Bandit and many others',
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* own */.ZV)(document, 'runs') !== undefined &&
        (isSarif((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(document, 'version'))) || /\bsarif\b/i.test((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(document, '$schema')) ?? '')),
    read(document) {
        if (!isSarif((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(document, 'version'))))
            throw new evidence/* EvidenceError */.oe('invalid', 'the file is SARIF of another version than 2.1.0', 'have the tool write 2.1.0');
        const runs = (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(document, 'runs'), 'runs');
        if (runs.length === 0)
            throw new evidence/* EvidenceError */.oe('invalid', 'the file has no run (`runs` is empty): no tool wrote results into it', PLACEHOLDER);
        const readings = runs.map(readRun);
        const findings = readings.flatMap((reading) => reading.findings);
        const ends = readings.flatMap((reading) => reading.generatedAt ?? []);
        const commits = new Set(readings.flatMap((reading) => reading.commits));
        const [commit] = commits;
        return {
            tool: [...new Set(readings.map((reading) => reading.tool))].join(', '),
            rated: readings.some((reading) => reading.rated),
            fixes: false,
            findings,
            suppressed: readings.reduce((sum, reading) => sum + reading.suppressed, 0),
            // Each run must be fresh, so the oldest one tells the age.
            ...(ends.length > 0 ? { generatedAt: Math.min(...ends) } : {}),
            ...(commit !== undefined && commits.size === 1 ? { commit } : {}),
            ...(commits.size > 1
                ? { notes: ['the runs are about several commits, so none is compared with the judged one'] }
                : {}),
        };
    },
}));
const PLACEHOLDER = 'write no empty report in place of one that is missing; let the step fail when the tool fails';
/** Kinds of result that are no findings (section 3.27.9). Whatever is not here is one. */
const NO_FINDING = new Set(['pass', 'notApplicable', 'informational']);
function isSarif(version) {
    return version !== undefined && /^2\.1\.0(?:-|$)/.test(version);
}
function readRun(run, position) {
    const place = `runs[${position}]`;
    const driver = (0,reading_value.at)(run, 'tool', 'driver');
    const name = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(driver, 'name'));
    if (!name)
        throw new evidence/* EvidenceError */.oe('invalid', `\`${place}\` names no tool (\`tool.driver.name\`)`, PLACEHOLDER);
    const invocations = (0,reading_value/* isList */.Lv)((0,reading_value/* own */.ZV)(run, 'invocations')) ? (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(run, 'invocations'), 'invocations') : [];
    refuseFailure(invocations, place);
    if ((0,reading_value.at)(run, 'externalPropertyFileReferences', 'results') !== undefined)
        throw new evidence/* EvidenceError */.oe('invalid', `the results of \`${place}\` are in another file, which is not read`);
    if (!(0,reading_value/* isList */.Lv)((0,reading_value/* own */.ZV)(run, 'results')))
        throw new evidence/* EvidenceError */.oe('invalid', `\`${place}\` has no \`results\`: the tool did not finish its analysis`);
    const results = (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(run, 'results'), `${place}.results`);
    if (results.length === 0)
        requireScan(run, invocations, place);
    const met = results.filter((result) => (0,reading_value/* own */.ZV)(result, 'baselineState') !== 'absent' && !NO_FINDING.has((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(result, 'kind')) ?? ''));
    const open = met.filter((result) => !isSuppressed(result));
    const rating = sarifRating(run);
    const key = keysOf(name);
    const ends = invocations.flatMap((one) => (0,time/* parseTime */.pe)((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(one, 'endTimeUtc')) ?? '') ?? []);
    return {
        tool: [name, versionOf(driver)]
            .filter((part) => part !== undefined)
            .join(' ')
            .slice(0, 100),
        rated: rating.rated,
        findings: open.map((result) => ({ key: key(result), severity: rating.of(result) })),
        suppressed: met.length - open.length,
        ...(ends.length > 0 ? { generatedAt: Math.max(...ends) } : {}),
        commits: commitsOf(run),
    };
}
/** A tool that says it failed has proved nothing, whatever it found before. */
function refuseFailure(invocations, place) {
    for (const invocation of invocations) {
        if ((0,reading_value/* own */.ZV)(invocation, 'executionSuccessful') === false || (0,reading_value/* own */.ZV)(invocation, 'processStartFailureMessage') !== undefined)
            throw new evidence/* EvidenceError */.oe('invalid', `the tool says that it failed (\`${place}\`: \`executionSuccessful\` is false)`);
        for (const key of ['toolExecutionNotifications', 'toolConfigurationNotifications']) {
            const notifications = (0,reading_value/* own */.ZV)(invocation, key);
            if ((0,reading_value/* isList */.Lv)(notifications) && notifications.some((one) => (0,reading_value/* own */.ZV)(one, 'level') === 'error'))
                throw new evidence/* EvidenceError */.oe('invalid', `the tool reports an error of its own (\`${place}\`: \`${key}\`)`, 'see its log');
        }
    }
}
/**
 * An empty list of results proves nothing by itself: steps write it when a tool fails (THREATS C08), mostly as a name and
 * `results: []`. Every tool that was looked at puts more into a clean report: its version (Trivy, Flawfinder,
 * cargo-audit), its rules (CodeQL, Gitleaks), what it looked at (ESLint), or an invocation (Bandit, Semgrep).
 */
function requireScan(run, invocations, place) {
    const driver = (0,reading_value.at)(run, 'tool', 'driver');
    const extensions = (0,reading_value.at)(run, 'tool', 'extensions');
    const scanned = (0,reading_value.at)(driver, 'properties', 'artifactsScanned') ?? (0,reading_value.at)(run, 'properties', 'artifactsScanned');
    const parts = [driver, ...((0,reading_value/* isList */.Lv)(extensions) ? extensions : [])].map((component) => (0,reading_value/* own */.ZV)(component, 'rules'));
    const proved = /[1-9]/.test(versionOf(driver) ?? '') ||
        [...parts, (0,reading_value/* own */.ZV)(run, 'artifacts')].some((part) => (0,reading_value/* isList */.Lv)(part) && part.length > 0) ||
        invocations.some((invocation) => (0,reading_value/* own */.ZV)(invocation, 'executionSuccessful') === true) ||
        (typeof scanned === 'number' && scanned > 0);
    if (!proved || scanned === 0)
        throw new evidence/* EvidenceError */.oe('empty', `\`${place}\` has no results and nothing that shows a scan: no version, rules, artifacts or invocation`, PLACEHOLDER);
}
function versionOf(driver) {
    const versions = ['version', 'semanticVersion', 'dottedQuadFileVersion'].map((key) => (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(driver, key)));
    return versions.find((version) => version !== undefined);
}
/** Suppressed unless someone still has to accept it or has refused to (section 3.35.3); no status means accepted. */
function isSuppressed(result) {
    const suppressions = (0,reading_value/* own */.ZV)(result, 'suppressions');
    if (!(0,reading_value/* isList */.Lv)(suppressions) || suppressions.length === 0)
        return false;
    return suppressions.every((one) => ((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(one, 'status')) ?? 'accepted') === 'accepted');
}
/**
 * Keys of the results of one run. A result that a run lists twice is two findings (Gitleaks does so for a secret in two
 * commits), and the same two in another report are the same two.
 */
function keysOf(tool) {
    const met = new Map();
    return (result) => {
        const prints = [(0,reading_value/* own */.ZV)(result, 'fingerprints'), (0,reading_value/* own */.ZV)(result, 'partialFingerprints')].filter(reading_value/* isObject */.Gv);
        const key = JSON.stringify([tool, idOf(result), (0,reading_value/* own */.ZV)(result, 'message'), (0,reading_value/* own */.ZV)(result, 'locations'), ...prints]);
        const times = (met.get(key) ?? 0) + 1;
        met.set(key, times);
        return `${key} ${times}`;
    };
}
function commitsOf(run) {
    const provenance = (0,reading_value/* own */.ZV)(run, 'versionControlProvenance');
    const revisions = (0,reading_value/* isList */.Lv)(provenance) ? provenance.map((one) => (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(one, 'revisionId')) ?? '') : [];
    return revisions.filter((revision) => /^[0-9a-f]{7,64}$/i.test(revision));
}

// EXTERNAL MODULE: ./lib/kinds/coverage.js
var coverage = __webpack_require__(8313);
// EXTERNAL MODULE: ./lib/kinds/covered-file.js + 1 modules
var covered_file = __webpack_require__(662);
// EXTERNAL MODULE: ./lib/kinds/merge-coverage.js
var merge_coverage = __webpack_require__(3826);
// EXTERNAL MODULE: ./lib/reading/xml.js
var xml = __webpack_require__(6773);
;// CONCATENATED MODULE: ./lib/formats/coverage/cobertura.js







/**
 * Cobertura XML: https://github.com/cobertura/web/blob/master/htdocs/xml/coverage-04.dtd. `timestamp` is in milliseconds
 * (Cobertura, coverage.py, Istanbul) or seconds (coverlet, gcovr) since 1970. Lines stand under methods and again under
 * the class, and count once by file and number; the root's own totals and rates disagree with them in several tools.
 */
/* harmony default export */ const cobertura = (defineFormat()({
    id: 'cobertura',
    kind: 'coverage',
    shape: 'xml',
    summary: 'Cobertura XML, as written by coverage.py, coverlet, gcovr, Istanbul, PHPUnit and many others',
    endMark: 'the closing tag of the root element',
    matches: (root) => root.name === 'coverage' && root.attributes['line-rate'] !== undefined,
    async read(stream) {
        const reader = new CoberturaReader();
        await (0,xml/* readXml */.k)(stream, reader);
        return reader.finish();
    },
}));
class CoberturaReader {
    #files = new Map();
    #sources = [];
    #measured = new Set(['lines']);
    #root;
    #source;
    #class;
    #method;
    #uncounted = 0;
    open(name, attributes) {
        if (!this.#root) {
            if (name !== 'coverage')
                throw new evidence/* EvidenceError */.oe('invalid', `the root element is <${name}>, and should be <coverage>`);
            this.#root = attributes;
        }
        else if (name === 'source')
            this.#source = '';
        else if (name === 'class')
            this.#openClass(attributes);
        else if (name === 'line')
            this.#line(attributes);
        else if (name === 'lines' && this.#class && !this.#method)
            this.#class.listed = true;
        else if (name === 'method') {
            const signature = `${attributes.name ?? ''}${attributes.signature ?? ''}`;
            this.#method = { name: signature, line: undefined, called: false };
        }
    }
    text(text) {
        if (this.#source !== undefined)
            this.#source += text;
    }
    close(name) {
        if (name === 'source' && this.#source !== undefined) {
            if (this.#source.trim() !== '')
                this.#sources.push(this.#source.trim());
            this.#source = undefined;
        }
        else if (name === 'class')
            this.#closeClass();
        else if (name === 'method')
            this.#closeMethod();
    }
    finish() {
        const files = [...this.#files.values()];
        const counted = { lines: tallyOf(files, 'lines'), branches: tallyOf(files, 'branches') };
        if (counted.branches.total > 0)
            this.#measured.add('branches');
        const notes = [];
        if (this.#uncounted > 0)
            notes.push(`${this.#uncounted} lines with branches do not say how many; those branches are not counted`);
        for (const measure of ['lines', 'branches']) {
            const [claimed, { covered, total }] = [claimOf(this.#root, measure), counted[measure]];
            if (!claimed || (claimed.covered === covered && claimed.total === total))
                continue;
            const says = `the report's own totals say ${claimed.covered} of ${claimed.total} ${measure}`;
            notes.push(`${says}, and its lines show ${covered} of ${total}`);
        }
        const { version } = this.#root ?? {};
        const generatedAt = seconds(this.#root?.timestamp);
        return (0,coverage/* proved */.t)({
            files: [...files, ...this.#unlisted(counted)],
            measured: this.#measured,
            ...(version && /^[A-Za-z]/.test(version) ? { tool: version } : {}),
            ...(generatedAt === undefined ? {} : { generatedAt }),
            notes,
        });
    }
    /**
     * With several source folders coverage.py 6 writes only one of the files of one name, and counts all in its totals.
     * What is in the totals and not in the list is judged too, or a file without any coverage would vanish.
     */
    #unlisted(counted) {
        const claimed = claimOf(this.#root, 'lines');
        if (this.#sources.length < 2 || !claimed || claimed.total <= counted.lines.total)
            return [];
        const branches = claimOf(this.#root, 'branches');
        const totals = {
            lines: rest(claimed, counted.lines),
            ...(branches && this.#measured.has('branches') ? { branches: rest(branches, counted.branches) } : {}),
        };
        return [{ path: undefined, totals }];
    }
    #openClass(attributes) {
        const { filename = '', name = '' } = attributes;
        if (filename.trim() === '')
            throw new evidence/* EvidenceError */.oe('invalid', `the class \`${name}\` names no file`);
        // Names are relative to a source folder; to which of several is not said.
        const [source] = this.#sources;
        const inside = this.#sources.length === 1 && source !== undefined && !(0,merge_coverage/* isAbsolutePath */.Z1)((0,merge_coverage/* reportPath */.eG)(filename));
        const path = (0,merge_coverage/* reportPath */.eG)(inside ? `${source}/${filename}` : filename);
        const file = this.#files.get(path) ?? new covered_file/* CoveredFile */.hf(path, 'cobertura');
        this.#files.set(path, file);
        this.#class = { file, name, inMethods: [], listed: false };
    }
    #closeClass() {
        const open = this.#class;
        if (open && !open.listed)
            for (const line of open.inMethods)
                this.#mark(open.file, line);
        this.#class = undefined;
    }
    #closeMethod() {
        if (this.#class && this.#method?.line !== undefined) {
            const { line, name, called } = this.#method;
            this.#class.file.function(`${line},${this.#class.name} ${name}`, called);
            this.#measured.add('functions');
        }
        this.#method = undefined;
    }
    #line(attributes) {
        if (!this.#class)
            throw new evidence/* EvidenceError */.oe('invalid', 'the report has a <line> outside of a <class>');
        if (!this.#method) {
            this.#mark(this.#class.file, attributes);
            return;
        }
        // Istanbul lists under a method the line it begins on, with its calls as hits, whether or not that line counts.
        this.#class.inMethods.push(attributes);
        this.#method.line ??= attributes.number;
        this.#method.called ||= (0,reading_value/* finiteText */.xS)(attributes.hits, 'hits') > 0;
    }
    #mark(file, attributes) {
        const line = (0,reading_value/* countText */.lT)(attributes.number, 'number');
        const hit = (0,reading_value/* finiteText */.xS)(attributes.hits, 'hits') > 0;
        // Lines count from 1; coverage.py marks empty files with a line 0.
        if (line === 0)
            return;
        file.lines.mark(line, hit);
        const found = /\((\d{1,9})\/(\d{1,9})\)/.exec(attributes['condition-coverage'] ?? '');
        if (!found) {
            if (attributes.branch === 'true')
                this.#uncounted += 1;
            return;
        }
        const tally = { covered: (0,reading_value/* countText */.lT)(found[1], 'covered'), total: (0,reading_value/* countText */.lT)(found[2], 'total') };
        if (tally.covered > tally.total)
            throw new evidence/* EvidenceError */.oe('invalid', `line ${line} says that ${tally.covered} of ${tally.total} conditions were met`);
        file.branches(line, tally);
    }
}
function tallyOf(files, measure) {
    return (0,covered_file/* sum */.cz)(files.flatMap((file) => file.tally(measure) ?? []));
}
/** What the root says of all, where it says it in whole numbers. */
function claimOf(root, measure) {
    const [covered = '', total = ''] = [root?.[`${measure}-covered`], root?.[`${measure}-valid`]];
    if (![covered, total].every((text) => /^\d{1,15}$/.test(text)))
        return undefined;
    return { covered: (0,reading_value/* countText */.lT)(covered, 'covered'), total: (0,reading_value/* countText */.lT)(total, 'valid') };
}
function rest(all, part) {
    const total = Math.max(0, all.total - part.total);
    return { total, covered: Math.min(total, Math.max(0, all.covered - part.covered)) };
}
/** Tools write seconds or milliseconds; in seconds, 1e11 is the year 5138. */
function seconds(timestamp) {
    if (timestamp === undefined || !/^[1-9]\d{8,14}$/.test(timestamp))
        return undefined;
    const time = (0,reading_value/* countText */.lT)(timestamp, 'timestamp');
    return time > 1e11 ? time / 1000 : time;
}

;// CONCATENATED MODULE: ./lib/formats/coverage/istanbul-summary.js






/**
 * `coverage-summary.json` of Istanbul's reporter `json-summary`: totals of every file and, under `total`, of all:
 * https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-reports/lib/json-summary/index.js. Plain counts.
 * `pct` is `"Unknown"` (or 100, in older versions) where there is nothing to cover, so it is never read.
 */
/* harmony default export */ const istanbul_summary = (defineFormat()({
    id: 'istanbul-summary',
    kind: 'coverage',
    shape: 'json',
    summary: 'Istanbul `coverage-summary.json`, as written by nyc, c8, Jest and Vitest with the reporter `json-summary`',
    endMark: 'the closing brace of the document',
    matches: (document) => ['covered', 'total', 'pct'].every((key) => (0,reading_value/* own */.ZV)((0,reading_value.at)(document, 'total', 'lines'), key) !== undefined),
    read(document) {
        const { total, ...entries } = (0,reading_value/* object */.Ik)(document, 'the report');
        const all = totalsOf(total, 'total');
        const files = Object.entries(entries).map(([path, value]) => ({ path: (0,merge_coverage/* reportPath */.eG)(path), totals: totalsOf(value, path) }));
        const measured = new Set(covered_file/* MEASURES */.sF.filter((measure) => all[measure] !== undefined));
        if (files.length === 0)
            return (0,coverage/* proved */.t)({ files: [{ path: undefined, totals: all }], measured });
        for (const measure of measured)
            agree(measure, all[measure], files);
        return (0,coverage/* proved */.t)({ files, measured });
    },
}));
function totalsOf(entry, name) {
    const known = (0,reading_value/* object */.Ik)(entry, name);
    const tallies = covered_file/* MEASURES */.sF.filter((measure) => (0,reading_value/* isObject */.Gv)(known[measure])).map((measure) => {
        const tally = {
            covered: (0,reading_value/* count */.U9)((0,reading_value.at)(known, measure, 'covered'), `${name}.${measure}.covered`),
            total: (0,reading_value/* count */.U9)((0,reading_value.at)(known, measure, 'total'), `${name}.${measure}.total`),
        };
        if (tally.covered > tally.total)
            throw new evidence/* EvidenceError */.oe('invalid', `\`${name}.${measure}\` says ${tally.covered} of ${tally.total} are covered`);
        return [measure, tally];
    });
    return Object.fromEntries(tallies);
}
/** Files and total are written at once from the same numbers; where they differ, somebody or something changed them. */
function agree(measure, total, files) {
    const all = (0,covered_file/* sum */.cz)(files.flatMap((file) => file.totals[measure] ?? []));
    if (total && all.covered === total.covered && all.total === total.total)
        return;
    throw new evidence/* EvidenceError */.oe('invalid', `\`total.${measure}\` is ${total?.covered} of ${total?.total}, and the files add up to ${all.covered} of ${all.total}`, 'have the tool write the report again');
}

;// CONCATENATED MODULE: ./lib/kinds/lcov-functions.js

/**
 * The functions of one LCOV record, in both spellings: `FN` and `FNDA` by name, and since lcov 2.2 `FNL` and `FNA` by
 * index, where several names (instances of a template) are one function.
 */
class LcovFunctions {
    #declared = new Map();
    #called = new Map();
    #indexed = new Map();
    /** Takes a line of the record; false when it is not about functions. */
    line(key, value) {
        switch (key) {
            case 'FN': {
                const [, line = '', name = ''] = /^(\d{1,15}),(?:\d{1,15},)?(.*)$/.exec(value) ?? [];
                (0,reading_value/* countText */.lT)(line, key);
                append(this.#declared, name, line);
                return true;
            }
            case 'FNDA': {
                const [count = '', name = ''] = splitOnce(value);
                append(this.#called, name, (0,reading_value/* finiteText */.xS)(count, key) > 0);
                return true;
            }
            case 'FNL': {
                const [index = '', line = ''] = value.split(',', 3);
                (0,reading_value/* countText */.lT)(line, key);
                this.#indexed.set(index, { line, called: this.#indexed.get(index)?.called ?? false });
                return true;
            }
            case 'FNA': {
                const [index = '', rest] = splitOnce(value);
                const called = (0,reading_value/* finiteText */.xS)(splitOnce(rest)[0], key) > 0;
                const known = this.#indexed.get(index);
                if (known)
                    known.called ||= called;
                else
                    this.#indexed.set(index, { line: `#${index}`, called });
                return true;
            }
            default:
                return false;
        }
    }
    /** Marks the functions of the finished record. */
    addTo(file) {
        for (const [name, lines] of this.#declared) {
            const calls = this.#called.get(name) ?? [];
            // Two methods of one name have two lines `FN` and two lines `FNDA`, in the same order.
            for (const [index, line] of lines.entries()) {
                const own = index === lines.length - 1 ? calls.slice(index) : calls.slice(index, index + 1);
                file.function(`${line},${name}`, own.some(Boolean));
            }
        }
        for (const [name, calls] of this.#called) {
            if (!this.#declared.has(name))
                file.function(`,${name}`, calls.some(Boolean));
        }
        for (const { line, called } of this.#indexed.values())
            file.function(line, called);
    }
}
function append(map, key, value) {
    const known = map.get(key);
    if (known)
        known.push(value);
    else
        map.set(key, [value]);
}
function splitOnce(text) {
    const comma = text.indexOf(',');
    return comma < 0 ? [text, ''] : [text.slice(0, comma), text.slice(comma + 1)];
}

// EXTERNAL MODULE: ./lib/reading/lines.js
var lines = __webpack_require__(5575);
;// CONCATENATED MODULE: ./lib/formats/coverage/lcov.js








/**
 * LCOV tracefiles: https://github.com/linux-test-project/lcov/blob/v2.3/man/geninfo.1 (section FILES). Counts only, no
 * units and no time. Each record must end in `end_of_record`. Totals (`LF`, `LH`) are what tools get wrong: lines are
 * counted from `DA`, and a disagreement is noted.
 */
/* harmony default export */ const lcov = (defineFormat()({
    id: 'lcov',
    kind: 'coverage',
    shape: 'lines',
    summary: 'LCOV, as written by lcov, c8, nyc, Jest, Vitest, coverage.py, gcovr, llvm-cov and many others',
    endMark: null,
    matches: (head) => {
        const first = head.split(/[\r\n]+/).find((line) => line.trim() !== '' && !line.startsWith('#'));
        return first !== undefined && /^(?:TN|SF):/.test(first);
    },
    async read(stream) {
        const reader = new LcovReader();
        for await (const line of (0,lines/* lines */.M)(stream))
            reader.line(line);
        return reader.finish();
    },
}));
class LcovReader {
    #files = new Map();
    #measured = new Set(['lines']);
    #record;
    #number = 0;
    #disagreeing = 0;
    line(text) {
        this.#number += 1;
        if (text.trim() === '' || text.startsWith('#'))
            return;
        // Keys have two to four letters; newer ones than are read here may come, words of a tool may not.
        const [, key = '', value = ''] = /^([A-Z]{2,4}):(.*)$/s.exec(text) ?? [];
        if (text.trim() === 'end_of_record')
            this.#end();
        else if (key === '')
            throw this.#invalid('is no LCOV line');
        else if (key === 'SF')
            this.#start(value);
        else if (this.#record)
            this.#read(key, value, this.#record);
        else if (key !== 'TN')
            throw this.#invalid(`has \`${key}\` outside of a record`);
    }
    finish() {
        if (this.#record)
            throw new evidence/* EvidenceError */.oe('invalid', 'the last record has no `end_of_record`: the file is truncated');
        const notes = this.#disagreeing === 0
            ? []
            : [`\`LF\` and \`LH\` of ${this.#disagreeing} records disagree with their lines; the lines are counted`];
        return (0,coverage/* proved */.t)({ files: [...this.#files.values()], measured: this.#measured, notes });
    }
    #start(path) {
        if (this.#record)
            throw this.#invalid('begins a record inside of another');
        if (path.trim() === '')
            throw this.#invalid('names no file');
        this.#record = { file: new covered_file/* CoveredFile */.hf((0,merge_coverage/* reportPath */.eG)(path), 'lcov'), functions: new LcovFunctions() };
    }
    #end() {
        if (!this.#record)
            throw this.#invalid('ends a record that did not begin');
        const { file, functions, found, hit } = this.#record;
        const { covered, total } = file.lines;
        if (total === 0 && found)
            throw new evidence/* EvidenceError */.oe('invalid', `\`${file.path}\` claims ${found} lines and lists none`);
        if ((found ?? total) !== total || (hit ?? covered) !== covered)
            this.#disagreeing += 1;
        functions.addTo(file);
        const before = this.#files.get(file.path);
        if (before)
            before.add(file);
        else
            this.#files.set(file.path, file);
        this.#record = undefined;
    }
    #read(key, value, record) {
        switch (key) {
            case 'DA': {
                // DA:<line>,<hits>[,<checksum>]; cut by hand, because a report has millions of them.
                const comma = value.indexOf(',');
                const end = value.indexOf(',', comma + 1);
                const line = (0,reading_value/* countText */.lT)(comma < 0 ? value : value.slice(0, comma), key);
                const hits = comma < 0 ? undefined : value.slice(comma + 1, end < 0 ? undefined : end);
                // Lines count from 1; a mark on line 0 is about no line at all.
                const hit = (0,reading_value/* finiteText */.xS)(hits, key) > 0;
                if (line > 0)
                    record.file.lines.mark(line, hit);
                return;
            }
            case 'LF':
                record.found = (0,reading_value/* countText */.lT)(value, key);
                return;
            case 'LH':
                record.hit = (0,reading_value/* countText */.lT)(value, key);
                return;
            case 'BRDA': {
                // BRDA:<line>,<block>,<branch>,<taken>; lcov 2 and coverage.py write texts for <branch>, commas and all.
                const found = /^(\d{1,15}),([^,]*),(.*),([^,]+)$/.exec(value);
                if (!found)
                    throw this.#invalid('is no `BRDA:<line>,<block>,<branch>,<taken>`');
                const [, line, block, branch, taken = ''] = found;
                const count = taken.trim() === '-' ? 0 : (0,reading_value/* finiteText */.xS)(taken, key);
                record.file.branch((0,reading_value/* countText */.lT)(line, key), `${block},${branch}`, count > 0);
                this.#measured.add('branches');
                return;
            }
            case 'BRF':
                this.#measured.add('branches');
                return;
            case 'FNF':
                this.#measured.add('functions');
                return;
            default:
                if (record.functions.line(key, value))
                    this.#measured.add('functions');
        }
    }
    #invalid(what) {
        return new evidence/* EvidenceError */.oe('invalid', `line ${this.#number} ${what}`);
    }
}

// EXTERNAL MODULE: ./lib/core/unit.js
var unit = __webpack_require__(7913);
;// CONCATENATED MODULE: ./lib/kinds/k6-metric.js


/** k6's own times, for a dialect that does not say what a metric contains. */
const TIMES = /^(?:http_req_(?!failed)\w+|iteration_duration|group_duration|grpc_req_duration|ws_(?:connecting|session_duration|ping)|browser_http_req_duration)(?:\{|$)/;
const DATA = /^(?:browser_)?data_(?:sent|received)(?:\{|$)/;
/** What a metric contains, by its name. Times of the script's own cannot be told from numbers. */
function containsByName(name) {
    if (TIMES.test(name))
        return 'time';
    return DATA.test(name) ? 'data' : 'default';
}
/** The two sides of a rate; `undefined` without a sample, because nothing of nothing is no rate of 0. */
function sidesOf(metric) {
    if (!metric)
        return undefined;
    const passes = (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(metric.values, 'passes'), `${metric.name}.passes`);
    const fails = (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(metric.values, 'fails'), `${metric.name}.fails`);
    return passes + fails === 0 ? undefined : { passes, fails };
}
/**
 * Metrics that were measured. One that a threshold names is in the summary, all zeros, even when it has no sample, and so
 * is the metric that a named submetric belongs to (k6 0.49, `MetricsEngine.InitSubMetricsAndThresholds`).
 */
function measured(metrics) {
    const named = new Set();
    for (const { name, crossed } of metrics) {
        if (crossed && crossed.length === 0)
            continue;
        named.add(name);
        named.add(name.replace(/\{.*$/s, ''));
    }
    return metrics.filter((metric) => {
        const { type, values } = metric;
        if (type === 'counter')
            return true;
        if (type === 'rate')
            return sidesOf(metric) !== undefined;
        if (typeof values.count === 'number')
            return values.count > 0;
        return !named.has(metric.name) || Object.values(values).some((value) => value !== 0);
    });
}
/** Every number of a metric, in base units. What is no number (a gauge that was never set is `null`) is left out. */
function statsOf(metric) {
    if (!/^[^\u0000-\u001f\u007f-\u009f]{1,200}$/.test(metric.name))
        return [];
    if (metric.type === 'rate')
        return rateStats(metric);
    return Object.keys(metric.values).flatMap((key) => {
        const stat = statName(key);
        const value = (0,reading_value/* own */.ZV)(metric.values, key);
        if (stat === undefined || typeof value !== 'number' || !Number.isFinite(value))
            return [];
        const dimension = dimensionOf(metric, stat, value);
        return [{ name: metric.name, stat, dimension, value: dimension === 'duration' ? (0,unit/* shiftDecimal */.Gd)(value, -3) : value }];
    });
}
/** The rate is computed anew: `--summary-export` of k6 before 0.30 says 0 for every rate (grafana/k6#1768). */
function rateStats(metric) {
    const { name } = metric;
    const sides = sidesOf(metric);
    if (!sides)
        return [];
    return [
        { name, stat: 'rate', dimension: 'ratio', value: sides.passes / (sides.passes + sides.fails) },
        { name, stat: 'passes', dimension: 'count', value: sides.passes },
        { name, stat: 'fails', dimension: 'count', value: sides.fails },
    ];
}
/** A time in seconds; `undefined` where there is none. Throws `EvidenceError` (`invalid`) for what is no finite number. */
function k6_metric_seconds(metric, key) {
    const value = (0,reading_value/* own */.ZV)(metric.values, key);
    if (value === undefined)
        return undefined;
    return (0,unit/* shiftDecimal */.Gd)((0,reading_value/* finite */.E2)(value, `${metric.name}.${key}`), -3);
}
/** k6's name of a statistic in gonogo's words: `p(99.9)` is `p999`, `avg` is `mean`. */
function statName(key) {
    if (key === 'avg')
        return 'mean';
    if (key === 'med')
        return 'p50';
    const percentile = /^p\((\d|\d\d(?:\.\d{1,3})?)\)$/.exec(key)?.[1];
    if (percentile !== undefined)
        return `p${percentile.replace('.', '')}`;
    return ['count', 'rate', 'value', 'min', 'max'].includes(key) ? key : undefined;
}
function dimensionOf({ type, contains }, stat, value) {
    if (type === 'counter' && stat === 'rate')
        return 'rate';
    if (stat !== 'count' && contains === 'time')
        return 'duration';
    if (contains === 'data' && (stat !== 'count' || type === 'counter'))
        return 'bytes';
    return stat === 'count' && Number.isSafeInteger(value) && value >= 0 ? 'count' : 'number';
}

// EXTERNAL MODULE: ./lib/kinds/load-test.js
var load_test = __webpack_require__(8016);
;// CONCATENATED MODULE: ./lib/kinds/load-run.js


/**
 * The reading, when it proves that a test ran. Throws `EvidenceError`: `empty` when it sent no request (and measured
 * nothing else), `invalid` for numbers that cannot be.
 */
function provenRun(reading) {
    const { requests, failed, judged, latency, metrics } = reading;
    if (requests === 0 || (requests === undefined && metrics.length === 0))
        throw new evidence/* EvidenceError */.oe('empty', 'the load test sent no request', 'see the output of the tool: did the script reach its first request?');
    if (failed !== undefined &&
        (judged === undefined || failed > judged || (requests !== undefined && judged > requests)))
        throw new evidence/* EvidenceError */.oe('invalid', `the report says that ${failed} of ${judged ?? 'unknown'} requests failed, and that ${requests} were sent`);
    const negative = load_test/* LATENCIES */.v.find((name) => (latency[name] ?? 0) < 0);
    if (negative !== undefined)
        throw new evidence/* EvidenceError */.oe('invalid', `the latency \`${negative}\` is negative`);
    return reading;
}

;// CONCATENATED MODULE: ./lib/kinds/k6-run.js





/** k6's own metrics that are there when a script does nothing at all. */
const IDLE = /^(?:iterations|iteration_duration|data_sent|data_received|vus|vus_max|dropped_iterations|group_duration|checks)(?:\{|$)/;
/** The submetric that k6 keeps of requests that did not fail. */
const SUCCESSFUL = 'http_req_duration{expected_response:true}';
/**
 * The reading of a k6 run from its metrics. `http_req_failed` counts failed requests as `passes`; latencies are those of
 * `http_req_duration`, failed requests included. Throws `EvidenceError` (`empty`) for a run that measured nothing: k6
 * exits 0, thresholds and all, when every iteration throws before its first request.
 */
function k6Run(metrics, extra) {
    const byName = new Map(metrics.map((metric) => [metric.name, metric]));
    const sent = byName.get('http_reqs');
    const sampled = measured(metrics);
    refuseIdle(byName.get('iterations'));
    // Without `http_reqs` no HTTP request was sent; a script for gRPC or a browser has measured something else then.
    const other = !metrics.some(({ name }) => name.startsWith('http_req')) && sampled.some(({ name }) => !IDLE.test(name));
    const requests = sent ? (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(sent.values, 'count'), 'http_reqs.count') : other ? undefined : 0;
    const outcome = sidesOf(byName.get('http_req_failed'));
    const checks = sidesOf(byName.get('checks'));
    const checksFailed = Math.max(checks?.fails ?? 0, extra.checksFailed);
    const crossed = metrics.flatMap((metric) => metric.crossed ?? []);
    const throughput = sent && throughputOf(sent, extra.duration);
    const vus = (0,reading_value/* own */.ZV)(byName.get('vus')?.values, 'max');
    return provenRun({
        ...(extra.tool === undefined ? {} : { tool: extra.tool }),
        ...(extra.generatedAt === undefined ? {} : { generatedAt: extra.generatedAt }),
        ...(requests === undefined ? {} : { requests }),
        ...(outcome ? { failed: outcome.passes, judged: outcome.passes + outcome.fails } : {}),
        ...(throughput === undefined ? {} : { throughput }),
        ...(extra.duration === undefined ? {} : { duration: extra.duration }),
        latency: sent ? latencyOf(byName.get('http_req_duration')) : {},
        ...(checks || checksFailed > 0 ? { checksFailed } : {}),
        ...(crossed.length > 0 ? { thresholdsFailed: crossed.filter((one) => one).length } : {}),
        ...(typeof vus === 'number' && vus > 0 ? { vus: (0,reading_value/* count */.U9)(vus, 'vus.max') } : {}),
        metrics: sampled.flatMap(statsOf),
        notes: notesOf(metrics, sampled, outcome?.passes ?? 0, checks?.fails ?? 0, extra.checksFailed),
        absent: absentOf(metrics, sampled, sent !== undefined),
    });
}
/**
 * A run in which no iteration came to its end is none. What was sent then was sent by `setup`, which failed: k6 writes a
 * summary of that too, and the iteration times in it are those of `setup`.
 */
function refuseIdle(iterations) {
    if (iterations && (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(iterations.values, 'count'), 'iterations.count') > 0)
        return;
    throw new evidence/* EvidenceError */.oe('empty', 'no iteration of the script came to its end', 'see the output of k6: did `setup` fail, or does an iteration take longer than the test?');
}
/** k6 gives requests per second itself, but for the machine-readable summary, which has the duration instead. */
function throughputOf(sent, duration) {
    const rate = (0,reading_value/* own */.ZV)(sent.values, 'rate');
    if (rate !== undefined)
        return (0,reading_value/* finite */.E2)(rate, 'http_reqs.rate');
    return duration ? (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(sent.values, 'count'), 'http_reqs.count') / duration : undefined;
}
function latencyOf(metric) {
    if (!metric)
        throw new evidence/* EvidenceError */.oe('invalid', 'the report has `http_reqs` and no `http_req_duration`');
    const entries = Object.keys(metric.values).map((key) => [statName(key), k6_metric_seconds(metric, key)]);
    return Object.fromEntries(entries.filter(([name]) => load_test/* LATENCIES */.v.includes(name)));
}
function notesOf(metrics, sampled, failed, counted, listed) {
    const vacuous = metrics.filter((metric) => metric.crossed?.includes(false) && !sampled.includes(metric));
    return [
        ...(failed > 0 && sampled.some(({ name }) => name === SUCCESSFUL)
            ? [`latencies include the ${failed} failed requests; \`metric.${SUCCESSFUL}.p95\` is without them`]
            : []),
        ...(counted !== listed && counted + listed > 0
            ? [`the report counts ${counted} failed checks and lists ${listed}; the larger number is judged`]
            : []),
        ...vacuous.map(({ name }) => `the thresholds of \`${name}\` held over no sample`),
    ];
}
function statNames(metric) {
    return metric.type === 'rate'
        ? ['rate', 'passes', 'fails']
        : Object.keys(metric.values).map((key) => statName(key) ?? key);
}
function absentOf(metrics, sampled, http) {
    const unsampled = metrics.filter((metric) => !sampled.includes(metric));
    const dialect = metrics.every((metric) => metric.crossed === undefined);
    const stats = 'k6 writes the statistics that the option `summaryTrendStats` lists';
    const noHttp = 'the script sent no HTTP request; bind `metric.<name>.<stat>`';
    const judged = http ? 'k6 judged no request (`http.setResponseCallback`)' : noHttp;
    return {
        ...Object.fromEntries(load_test/* LATENCIES */.v.map((name) => [name, http ? stats : noHttp])),
        ...(http ? {} : { requests: noHttp, throughput: noHttp }),
        failed: judged,
        'error-rate': judged,
        duration: '`--summary-export` does not say how long the run took; `handleSummary` does',
        'checks-failed': 'the script has no check that ran',
        'thresholds-failed': dialect
            ? 'this summary carries no thresholds; bind the facts themselves, or use `handleSummary` without `--new-machine-readable-summary`'
            : 'the script has no thresholds',
        vus: 'the run was too short for k6 to count its virtual users',
        ...Object.fromEntries(unsampled.flatMap((metric) => statNames(metric).map((stat) => [
            `metric.${metric.name}.${stat}`,
            metric.type === 'rate'
                ? `\`${metric.name}\` has no sample`
                : `\`${metric.name}\` has no sample or only zeros, which this summary does not tell apart${dialect ? '' : '; add `count` to `summaryTrendStats`'}`,
        ]))),
    };
}

;// CONCATENATED MODULE: ./lib/formats/load-test/k6-machine-readable.js





/** https://grafana.com/docs/k6/latest/using-k6/metrics/create-custom-metrics/, and the tags of a submetric. */
const NAME = /^[A-Za-z_]\w{0,127}(?:\{[^\u0000-\u001f]{0,500}\})?$/;
const TYPES = ['counter', 'gauge', 'rate', 'trend'];
/**
 * The machine-readable summary of k6 1.5 and newer, by `--new-machine-readable-summary` with `--summary-export` or
 * `handleSummary` (https://github.com/grafana/k6/blob/v1.5.0/release%20notes/v1.5.0.md). Times of metrics are in
 * milliseconds, `config.duration` is in seconds, `metadata.generated_at` is the end of the run. It carries no thresholds
 * at all, even when k6 exits 99 because one was crossed, so it has no fact `thresholds-failed`.
 */
/* harmony default export */ const k6_machine_readable = (defineFormat()({
    id: 'k6-machine-readable',
    kind: 'load-test',
    shape: 'json',
    summary: 'k6 1.5 and newer, `k6 run --new-machine-readable-summary --summary-export FILE`',
    endMark: 'the end of the JSON document',
    matches: (document) => typeof (0,reading_value.at)(document, 'metadata', 'k6_version') === 'string' && (0,reading_value/* isList */.Lv)((0,reading_value.at)(document, 'results', 'metrics')),
    read(document) {
        const metrics = (0,reading_value/* list */.p_)((0,reading_value.at)(document, 'results', 'metrics'), 'results.metrics').map(metric);
        if (new Set(metrics.map(({ name }) => name)).size < metrics.length)
            throw new evidence/* EvidenceError */.oe('invalid', '`results.metrics` has the same metric twice');
        const checks = (0,reading_value.at)(document, 'results', 'checks');
        const counted = (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(checks, 'metrics') ?? [], 'results.checks.metrics').map(metric);
        const listed = (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(checks, 'results') ?? [], 'results.checks.results');
        const generatedAt = (0,time/* parseTime */.pe)((0,reading_value/* text */.Qq)((0,reading_value.at)(document, 'metadata', 'generated_at')) ?? '');
        return k6Run([...metrics, ...counted.flatMap(asChecks)], {
            tool: `k6 ${(0,reading_value/* text */.Qq)((0,reading_value.at)(document, 'metadata', 'k6_version')) ?? ''}`.trim(),
            ...(generatedAt === undefined ? {} : { generatedAt }),
            duration: (0,reading_value/* finite */.E2)((0,reading_value.at)(document, 'config', 'duration'), 'config.duration'),
            checksFailed: listed.reduce((sum, check) => sum + (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(check, 'fails'), 'results.checks.results.fails'), 0),
        });
    },
}));
function metric(node) {
    const name = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(node, 'name'));
    const type = (0,reading_value/* own */.ZV)(node, 'type');
    if (name === undefined || !NAME.test(name) || typeof type !== 'string' || !TYPES.includes(type))
        throw new evidence/* EvidenceError */.oe('invalid', `a metric of \`results.metrics\` has no name that k6 would give, or a type that is none of ${TYPES.join(', ')}`);
    const contains = (0,reading_value/* own */.ZV)(node, 'contains');
    return {
        name,
        type: type,
        contains: contains === 'time' || contains === 'data' ? contains : 'default',
        values: valuesOf(name, type, (0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(node, 'values'), `${name}.values`)),
    };
}
/** This dialect says `matches` of a `total` where the others say `passes` and `fails`, and `p95` for `p(95)`. */
function valuesOf(name, type, values) {
    if (type === 'trend')
        return Object.fromEntries(Object.entries(values).map(([key, value]) => [key.replace(/^p(\d.*)$/, 'p($1)'), value]));
    if (type !== 'rate')
        return values;
    const passes = (0,reading_value/* count */.U9)(values.matches, `${name}.matches`);
    return { passes, fails: (0,reading_value/* count */.U9)(values.total, `${name}.total`) - passes };
}
/** `checks_succeeded` is what the other dialects call `checks`. */
function asChecks(metric) {
    return metric.name === 'checks_succeeded' ? [{ ...metric, name: 'checks' }] : [];
}

;// CONCATENATED MODULE: ./lib/kinds/k6-groups.js

/**
 * Failed checks in the tree of groups of a k6 summary. Groups and checks are lists in the data of `handleSummary` and
 * maps in `--summary-export`. Throws `EvidenceError` (`invalid`) for a check without its number.
 */
function failedChecks(root) {
    let failed = 0;
    const open = [root];
    for (let group = open.pop(); group !== undefined; group = open.pop()) {
        for (const check of members((0,reading_value/* own */.ZV)(group, 'checks')))
            failed += (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(check, 'fails'), 'root_group.checks.fails');
        open.push(...members((0,reading_value/* own */.ZV)(group, 'groups')));
    }
    return failed;
}
function members(node) {
    if ((0,reading_value/* isList */.Lv)(node))
        return node;
    return (0,reading_value/* isObject */.Gv)(node) ? Object.values(node) : [];
}

;// CONCATENATED MODULE: ./lib/formats/load-test/k6-summary.js






const k6_summary_TYPES = ['counter', 'gauge', 'rate', 'trend'];
/**
 * The data that k6 gives to `handleSummary`, written as JSON
 * (https://grafana.com/docs/k6/latest/results-output/end-of-test/custom-summary/#data-format-returned-by-handlesummary).
 * Times are in milliseconds; a threshold is `{ "ok": false }` when it was crossed. k6 calls `handleSummary` once, after
 * the run, and the data has no date.
 */
/* harmony default export */ const k6_summary = (defineFormat()({
    id: 'k6-summary',
    kind: 'load-test',
    shape: 'json',
    summary: 'k6, the data of `handleSummary` as JSON',
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(document, 'root_group')) &&
        (0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(document, 'metrics')) &&
        typeof (0,reading_value.at)(document, 'state', 'testRunDurationMs') === 'number',
    read(document) {
        const metrics = Object.entries((0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(document, 'metrics'), 'metrics')).map(([name, node]) => k6_summary_metric(name, node));
        const duration = (0,reading_value/* finite */.E2)((0,reading_value.at)(document, 'state', 'testRunDurationMs'), 'state.testRunDurationMs');
        return k6Run(metrics, {
            duration: (0,unit/* shiftDecimal */.Gd)(duration, -3),
            checksFailed: failedChecks((0,reading_value/* own */.ZV)(document, 'root_group')),
        });
    },
}));
function k6_summary_metric(name, node) {
    const place = `metrics.${name}`;
    const type = (0,reading_value/* own */.ZV)((0,reading_value/* object */.Ik)(node, place), 'type');
    const contains = (0,reading_value/* own */.ZV)(node, 'contains');
    if (typeof type !== 'string' || !k6_summary_TYPES.includes(type))
        throw new evidence/* EvidenceError */.oe('invalid', `\`${place}.type\` is none of ${k6_summary_TYPES.join(', ')}`);
    const thresholds = Object.entries((0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(node, 'thresholds') ?? {}, `${place}.thresholds`));
    return {
        name,
        type: type,
        contains: contains === 'time' || contains === 'data' ? contains : 'default',
        values: (0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(node, 'values'), `${place}.values`),
        crossed: thresholds.map(([, threshold]) => (0,reading_value/* own */.ZV)(threshold, 'ok') !== true),
    };
}

;// CONCATENATED MODULE: ./lib/formats/load-test/k6-summary-export.js






/**
 * `k6 run --summary-export` (https://grafana.com/docs/k6/latest/using-k6/k6-options/reference/#summary-export). Times are
 * in milliseconds. Beware: a threshold is `true` when it was CROSSED (https://github.com/grafana/k6/issues/1498). The file
 * has neither a date nor the length of the run; k6 writes it once, at the end.
 */
/* harmony default export */ const k6_summary_export = (defineFormat()({
    id: 'k6-summary-export',
    kind: 'load-test',
    shape: 'json',
    summary: 'k6, `k6 run --summary-export FILE`',
    endMark: 'the end of the JSON document',
    matches: (document) => typeof (0,reading_value/* own */.ZV)((0,reading_value/* own */.ZV)(document, 'root_group'), 'path') === 'string' &&
        (0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(document, 'metrics')) &&
        (0,reading_value/* own */.ZV)(document, 'state') === undefined &&
        !Object.values((0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(document, 'metrics'), 'metrics')).some((metric) => (0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(metric, 'values'))),
    read(document) {
        const metrics = Object.entries((0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(document, 'metrics'), 'metrics')).map(([name, node]) => k6_summary_export_metric(name, node));
        return k6Run(metrics, { checksFailed: failedChecks((0,reading_value/* own */.ZV)(document, 'root_group')) });
    },
}));
function k6_summary_export_metric(name, node) {
    const { thresholds, ...values } = (0,reading_value/* object */.Ik)(node, `metrics.${name}`);
    const type = typeOf(values);
    const crossed = Object.values((0,reading_value/* object */.Ik)(thresholds ?? {}, `metrics.${name}.thresholds`));
    if (crossed.some((one) => typeof one !== 'boolean'))
        throw new evidence/* EvidenceError */.oe('invalid', `a threshold of \`metrics.${name}\` is neither true nor false`);
    return {
        name,
        type,
        contains: containsByName(name),
        values,
        crossed: crossed.map((one) => one !== false),
    };
}
/** The dialect does not name the type, and each type has keys of its own. */
function typeOf(values) {
    if ((0,reading_value/* own */.ZV)(values, 'passes') !== undefined)
        return 'rate';
    if ((0,reading_value/* own */.ZV)(values, 'value') !== undefined)
        return 'gauge';
    return (0,reading_value/* own */.ZV)(values, 'rate') === undefined ? 'trend' : 'counter';
}

;// CONCATENATED MODULE: ./lib/kinds/test-tally.js

/** Counts test cases as they are read, and holds them against what the file claims, so that neither hides the other. */
class TestTally {
    #counts = { passed: 0, failed: 0, error: 0, skipped: 0 };
    #seen = new Map();
    #cases = 0;
    #flaky = 0;
    #brokenMet = 0;
    #seconds = 0;
    #timed = false;
    /**
     * Adds one case. The same case met again is a repetition: one that failed and then passes is flaky and counts once,
     * as passed; otherwise the worse outcome stands.
     */
    add(suite, name, status, seconds) {
        this.#time(seconds);
        if (isBroken(status))
            this.#brokenMet += 1;
        const key = `${suite}\u0000${name}`;
        const before = this.#seen.get(key);
        const flaky = before !== undefined && isBroken(before) && status === 'passed';
        const after = before === undefined || flaky || RANK[status] > RANK[before] ? status : before;
        if (flaky)
            this.#flaky += 1;
        if (before === undefined)
            this.#cases += 1;
        else
            this.#counts[before] -= 1;
        this.#counts[after] += 1;
        this.#seen.set(key, after);
    }
    /**
     * Adds one case that stands for itself, whatever its name, and nothing is kept of it: for formats in which two tests
     * may have one name and repetitions are marked as such. `broken` is how many failures the file lists for it.
     */
    addDistinct(status, seconds, broken = 1) {
        this.#time(seconds);
        if (isBroken(status))
            this.#brokenMet += broken;
        this.#cases += 1;
        this.#counts[status] += 1;
    }
    /** Counts one more case as flaky: it passed, and the report says that it failed before. */
    addFlaky() {
        this.#flaky += 1;
    }
    /**
     * The reading. Where the file's own totals claim more failures than its cases show, the larger number is judged and
     * the disagreement noted. Throws `EvidenceError`: `empty` when no case ran, `invalid` when totals claim tests and
     * there is no case.
     */
    finish(totals = { tests: 0, broken: 0 }) {
        const { passed, failed, error, skipped } = this.#counts;
        if (this.#cases === 0 && totals.tests + totals.broken > 0) {
            throw new evidence/* EvidenceError */.oe('invalid', `the report claims ${totals.tests} tests and has no test case`);
        }
        if (this.#cases === 0)
            throw new evidence/* EvidenceError */.oe('empty', 'the report has no test case');
        const hidden = Math.max(0, totals.broken - this.#brokenMet);
        if (passed + failed + error + hidden === 0)
            throw new evidence/* EvidenceError */.oe('empty', `no test was executed: all ${skipped} are skipped`);
        const note = `the report's own totals claim ${totals.broken} failures and its cases show ${this.#brokenMet}; the larger number is judged`;
        return {
            passed,
            failed: failed + hidden,
            errors: error,
            skipped,
            flaky: this.#flaky,
            ...(this.#timed ? { duration: this.#seconds } : {}),
            ...(hidden > 0 ? { notes: [note] } : {}),
        };
    }
    #time(seconds) {
        if (seconds === undefined || !Number.isFinite(seconds) || seconds < 0)
            return;
        this.#seconds += seconds;
        this.#timed = true;
    }
}
const RANK = { skipped: 0, passed: 1, failed: 2, error: 3 };
function isBroken(status) {
    return status === 'failed' || status === 'error';
}

;// CONCATENATED MODULE: ./lib/formats/tests/junit.js




/** Elements below a test case that say how it went. Surefire and pytest write repetitions as children of their own. */
const OUTCOMES = { failure: 'failed', error: 'error', skipped: 'skipped' };
/** What `status` says in dialects that have it; GoogleTest and CTest mark disabled cases without a child element. */
const STATUSES = {
    notrun: 'skipped',
    disabled: 'skipped',
    fail: 'failed',
    failed: 'failed',
    error: 'error',
    errored: 'error',
};
const REPETITIONS = new Set(['flakyFailure', 'flakyError', 'rerunFailure', 'rerunError']);
/**
 * JUnit XML in its dialects. There is no standard; the common core is collected at
 * https://github.com/testmoapp/junitxml. `time` is in seconds. Cases are counted, totals only checked against them. Two
 * cases of one name are two cases (Jest allows it); repetitions count only where they are marked, as Surefire does.
 */
/* harmony default export */ const junit = (defineFormat()({
    id: 'junit',
    kind: 'tests',
    shape: 'xml',
    summary: 'JUnit XML, as written by Surefire, Gradle, pytest, Jest, Vitest, PHPUnit, CTest and many others',
    endMark: 'the closing tag of the root element',
    matches: (root) => root.name === 'testsuites' || root.name === 'testsuite',
    async read(stream) {
        const reader = new JunitReader();
        await (0,xml/* readXml */.k)(stream, reader);
        return reader.finish();
    },
}));
class JunitReader {
    #tally = new TestTally();
    #suites = [];
    #rootClaim = NOTHING;
    #all = NOTHING;
    #root;
    #case;
    #generatedAt;
    open(name, attributes) {
        if (this.#root === undefined) {
            this.#root = name;
            if (name !== 'testsuites' && name !== 'testsuite')
                throw new evidence/* EvidenceError */.oe('invalid', `the root element is <${name}>, not <testsuites> or <testsuite>`);
            if (name === 'testsuites')
                this.#rootClaim = junit_claimOf(attributes);
        }
        if (name === 'testsuite')
            this.#openSuite(attributes);
        else if (name === 'testcase')
            this.#openCase(attributes);
        else if (Object.hasOwn(OUTCOMES, name))
            this.#outcome(name, attributes);
        else if (this.#case && REPETITIONS.has(name))
            this.#case.repeated = true;
    }
    close(name) {
        if (name === 'testsuite') {
            const suite = this.#suites.pop();
            if (suite)
                this.#inner(most(suite.claimed, suite.inner));
        }
        else if (name === 'testcase' && this.#case) {
            const { status, seconds, broken, repeated } = this.#case;
            this.#tally.addDistinct(status, seconds, Math.max(1, broken));
            if (status === 'passed' && repeated)
                this.#tally.addFlaky();
            this.#case = undefined;
        }
    }
    finish() {
        return {
            ...this.#tally.finish(this.#claimed),
            ...(this.#generatedAt === undefined ? {} : { generatedAt: this.#generatedAt }),
        };
    }
    /** Adds what a suite claims to the suite around it, or to the whole. */
    #inner(totals) {
        const around = this.#suites.at(-1);
        if (around)
            around.inner = sum(around.inner, totals);
        else
            this.#all = sum(this.#all, totals);
    }
    /** Suites repeat the totals of the suites in them, so at each level the larger claim stands, never the sum. */
    get #claimed() {
        return most(this.#rootClaim, this.#all);
    }
    #openSuite(attributes) {
        this.#suites.push({ name: attributes.name ?? '', claimed: junit_claimOf(attributes), inner: NOTHING });
        const stamp = instant(attributes.timestamp);
        if (stamp !== undefined && (this.#generatedAt === undefined || stamp > this.#generatedAt))
            this.#generatedAt = stamp;
    }
    #openCase(attributes) {
        const { result, time } = attributes;
        const status = (attributes.status ?? '').toLowerCase();
        const suppressed = result === 'suppressed' || result === 'skipped';
        const seconds = time === undefined ? Number.NaN : Number.parseFloat(time.replaceAll(',', ''));
        this.#case = {
            seconds: Number.isFinite(seconds) ? seconds : undefined,
            notRun: status === 'notrun',
            status: suppressed ? 'skipped' : ((Object.hasOwn(STATUSES, status) ? STATUSES[status] : undefined) ?? 'passed'),
            broken: 0,
            repeated: false,
        };
    }
    #outcome(name, attributes) {
        const outcome = OUTCOMES[name] ?? 'error';
        if (!this.#case) {
            // A failure outside of any case is one of the suite itself: it did not load, or its set-up broke.
            if (outcome !== 'skipped')
                this.#tally.addDistinct('error');
            return;
        }
        // CTest writes a test whose program is missing as skipped; only what begins with SKIP_ was skipped on purpose.
        const unable = outcome === 'skipped' && this.#case.notRun && !/^(?:SKIP_.*|Disabled)?$/.test(attributes.message ?? '');
        this.#case.status = worse(this.#case.status, unable ? 'error' : outcome);
        if (outcome !== 'skipped')
            this.#case.broken += 1;
    }
}
const NOTHING = { tests: 0, broken: 0 };
/** A suite's own totals; what is not a whole number claims nothing. */
function junit_claimOf(attributes) {
    const number = (text) => text !== undefined && /^\d{1,15}$/.test(text) ? Number.parseInt(text, 10) : 0;
    return { tests: number(attributes.tests), broken: number(attributes.failures) + number(attributes.errors) };
}
function sum(a, b) {
    return { tests: a.tests + b.tests, broken: a.broken + b.broken };
}
function most(a, b) {
    return { tests: Math.max(a.tests, b.tests), broken: Math.max(a.broken, b.broken) };
}
function worse(before, after) {
    const rank = { passed: 0, skipped: 1, failed: 2, error: 3 };
    return rank[after] > rank[before] ? after : before;
}
/** Suites stamp themselves in ISO 8601, often without a zone; only stamps with one say when. */
function instant(text) {
    if (text === undefined || !/^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/.test(text))
        return undefined;
    const time = Date.parse(text);
    return Number.isFinite(time) ? time / 1000 : undefined;
}

;// CONCATENATED MODULE: ./lib/generated/formats.js










const formats = [
    npm_audit_v6,
    npm_audit_v7,
    sarif,
    cobertura,
    istanbul_summary,
    lcov,
    k6_machine_readable,
    k6_summary,
    k6_summary_export,
    junit,
];


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


/***/ })

};
