export const id = 684;
export const ids = [684];
export const modules = {

/***/ 684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formats: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./lib/core/evidence.js
var evidence = __webpack_require__(2094);
// EXTERNAL MODULE: ./lib/core/time.js
var core_time = __webpack_require__(4258);
// EXTERNAL MODULE: ./lib/kinds/format.js
var format = __webpack_require__(5476);
// EXTERNAL MODULE: ./lib/kinds/severity.js
var kinds_severity = __webpack_require__(5968);
// EXTERNAL MODULE: ./lib/reading/tool-words.js
var tool_words = __webpack_require__(996);
// EXTERNAL MODULE: ./lib/reading/value.js
var reading_value = __webpack_require__(7953);
;// CONCATENATED MODULE: ./lib/formats/audit/bandit.js






/**
 * `bandit -f json` (https://bandit.readthedocs.io/en/latest/formatters/json.html). `metrics` says how many lines were read,
 * so 0 lines are no scan; files that Bandit could not read stand in `errors`. `UNDEFINED` is `unrated`. Its metrics
 * count what `-l`, `-i` and a baseline leave out of the list too, so they are no totals of the list.
 */
/* harmony default export */ const bandit = ((0,format/* defineFormat */.nP)()({
    id: 'bandit',
    kind: 'audit',
    shape: 'json',
    summary: '`bandit -f json`',
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* isObject */.Gv)((0,reading_value.at)(document, 'metrics', '_totals')) && (0,reading_value/* isList */.Lv)((0,reading_value/* own */.ZV)(document, 'results')),
    read(document) {
        const metrics = (0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(document, 'metrics'), 'metrics');
        const totals = (0,reading_value/* object */.Ik)(metrics._totals, 'metrics._totals');
        if ((0,reading_value/* count */.U9)(totals.loc, 'metrics._totals.loc') === 0)
            throw new evidence/* EvidenceError */.oe('empty', 'Bandit read 0 lines of code', 'run `bandit -r` on the folder with the sources');
        const errors = (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(document, 'errors'), 'errors');
        const findings = (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(document, 'results'), 'results').map(finding);
        const counted = ['HIGH', 'MEDIUM', 'LOW', 'UNDEFINED'].reduce((sum, name) => sum + (0,reading_value/* count */.U9)(totals[`SEVERITY.${name}`], `metrics._totals.SEVERITY.${name}`), 0);
        const left = counted - findings.length;
        const generatedAt = (0,core_time/* parseTime */.pe)((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(document, 'generated_at')) ?? '');
        return {
            tool: 'Bandit',
            ...(generatedAt === undefined ? {} : { generatedAt }),
            rated: true,
            fixes: false,
            findings,
            packages: Object.keys(metrics).length - 1,
            suppressed: (0,reading_value/* count */.U9)(totals.nosec, 'metrics._totals.nosec') + skipped(totals.skipped_tests),
            ...(left > 0 ? { notes: [`Bandit was told to leave ${left} of its ${counted} findings out of the report`] } : {}),
            ...(errors.length > 0 ? { incomplete: unread(errors) } : {}),
        };
    },
}));
/** Since Bandit 1.7.1; lines on which some tests were switched off. */
function skipped(value) {
    return value === undefined ? 0 : (0,reading_value/* count */.U9)(value, 'metrics._totals.skipped_tests');
}
function unread(errors) {
    const [first] = errors;
    const words = [(0,reading_value/* own */.ZV)(first, 'filename'), (0,reading_value/* own */.ZV)(first, 'reason')].map(tool_words/* toolWords */.y).filter((one) => one !== undefined);
    return `Bandit could not read ${errors.length} files${words.length > 0 ? ` (${words.join(': ')})` : ''}`;
}
function finding(result) {
    const place = ['filename', 'line_number', 'col_offset', 'line_range'].map((name) => (0,reading_value/* own */.ZV)(result, name));
    return {
        key: JSON.stringify(['bandit', (0,reading_value/* own */.ZV)((0,reading_value/* object */.Ik)(result, 'results'), 'test_id'), ...place]),
        severity: (0,kinds_severity/* severityWord */.Oh)((0,reading_value/* own */.ZV)(result, 'issue_severity')) ?? 'unrated',
    };
}

;// CONCATENATED MODULE: ./lib/formats/audit/bundler-audit.js




/**
 * `bundle-audit check --format json` (https://github.com/rubysec/bundler-audit#readme). The whole document is written when
 * the scan has ended; its version and time prove the run. `criticality` may be null, and an insecure source
 * (`git://`, `http://`) has no advisory: both are `unrated`. Advisories that were ignored are not in it.
 */
/* harmony default export */ const bundler_audit = ((0,format/* defineFormat */.nP)()({
    id: 'bundler-audit',
    kind: 'audit',
    shape: 'json',
    summary: '`bundle-audit check --format json`',
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(document, 'created_at')) !== undefined &&
        (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(document, 'version')) !== undefined &&
        (0,reading_value/* isList */.Lv)((0,reading_value/* own */.ZV)(document, 'results')),
    read(document) {
        const version = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(document, 'version')) ?? '';
        const generatedAt = stamp((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(document, 'created_at')));
        if (!/^\d/.test(version) || generatedAt === undefined)
            throw new evidence/* EvidenceError */.oe('invalid', 'the report lacks the version and time that bundler-audit writes');
        return {
            tool: `bundler-audit ${version}`.slice(0, 100),
            generatedAt,
            rated: true,
            fixes: true,
            findings: (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(document, 'results'), 'results').map(bundler_audit_finding),
            suppressed: 0,
        };
    },
}));
/** `2021-09-16 19:25:23 +0200` */
function stamp(created) {
    const found = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) ([+-]\d\d)(\d\d)$/.exec(created?.replace(/ UTC$/, ' +0000') ?? '');
    const time = found ? Date.parse(`${found[1]}T${found[2]}${found[3]}:${found[4]}`) : Number.NaN;
    return Number.isFinite(time) ? time / 1000 : undefined;
}
function bundler_audit_finding(result) {
    const advisory = (0,reading_value/* own */.ZV)(result, 'advisory');
    const patched = (0,reading_value/* own */.ZV)(advisory, 'patched_versions');
    const where = (0,reading_value/* own */.ZV)(result, 'source') ?? [(0,reading_value.at)(result, 'gem', 'name'), (0,reading_value.at)(result, 'gem', 'version')];
    return {
        key: JSON.stringify(['gem', (0,reading_value/* own */.ZV)(advisory, 'id') ?? (0,reading_value/* own */.ZV)(result, 'type'), where]),
        severity: (0,kinds_severity/* severityWord */.Oh)((0,reading_value/* own */.ZV)(advisory, 'criticality')) ?? 'unrated',
        fixable: (0,reading_value/* isList */.Lv)(patched) && patched.length > 0,
    };
}

// EXTERNAL MODULE: ./lib/reading/lines.js
var lines = __webpack_require__(5575);
;// CONCATENATED MODULE: ./lib/formats/audit/bundler-audit-text.js




const FOUND = 'Vulnerabilities found!';
const NONE = 'No vulnerabilities found';
/**
 * What `bundle-audit check` prints (https://github.com/rubysec/bundler-audit#synopsis): a block of `Name: value` for each
 * vulnerable gem, and a last line that says whether there were any, which is the end mark.
 */
/* harmony default export */ const bundler_audit_text = ((0,format/* defineFormat */.nP)()({
    id: 'bundler-audit-text',
    kind: 'audit',
    shape: 'lines',
    summary: 'what `bundle-audit check` prints',
    endMark: 'the last line, `Vulnerabilities found!` or `No vulnerabilities found`',
    matches: (head) => /^Name: \S+\r?\nVersion: \S+\r?\n(?:CVE|GHSA|OSVDB|Advisory|Criticality): /m.test(head) ||
        /^Insecure Source URI found: /m.test(head) ||
        /^(?:Vulnerabilities found!|No vulnerabilities found)\r?$/m.test(head),
    async read(stream) {
        const findings = [];
        let block = new Map();
        let last = '';
        for await (const line of (0,lines/* lines */.M)(stream)) {
            if (line.trim() !== '')
                last = line.trim();
            const [, name = '', value = ''] = /^([A-Z][A-Za-z ]*): (.*)$/.exec(line) ?? [];
            if (name === 'Insecure Source URI found')
                findings.push({ key: `gem source ${value}`, severity: 'unrated' });
            else if (name === 'Name') {
                block = new Map([[name, value]]);
                findings.push(bundler_audit_text_finding(block));
            }
            else if (name !== '' && block.size > 0) {
                block.set(name, value);
                findings[findings.length - 1] = bundler_audit_text_finding(block);
            }
            else if (line.trim() === '')
                block = new Map();
        }
        if (last !== FOUND && last !== NONE)
            throw new evidence/* EvidenceError */.oe('invalid', `the text does not end with \`${FOUND}\` or \`${NONE}\`: it is cut off`);
        if ((last === FOUND) !== findings.length > 0)
            throw new evidence/* EvidenceError */.oe('invalid', `the text lists ${findings.length} findings and ends with \`${last}\``);
        return { tool: 'bundler-audit', rated: true, fixes: true, findings, suppressed: 0 };
    },
}));
function bundler_audit_text_finding(block) {
    const id = ['CVE', 'GHSA', 'OSVDB', 'Advisory', 'URL']
        .map((name) => block.get(name))
        .find((one) => one !== undefined);
    return {
        key: JSON.stringify(['gem', id, [block.get('Name'), block.get('Version')]]),
        severity: (0,kinds_severity/* severityWord */.Oh)(block.get('Criticality')) ?? 'unrated',
        fixable: /upgrade to/.test(block.get('Solution') ?? ''),
    };
}

;// CONCATENATED MODULE: ./lib/kinds/cvss.js

const V3 = {
    AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
    AC: { L: 0.77, H: 0.44 },
    UI: { N: 0.85, R: 0.62 },
    C: { H: 0.56, L: 0.22, N: 0 },
    I: { H: 0.56, L: 0.22, N: 0 },
    A: { H: 0.56, L: 0.22, N: 0 },
};
/** Privileges weigh differently when the scope changes. */
const PRIVILEGES = {
    U: { N: 0.85, L: 0.62, H: 0.27 },
    C: { N: 0.85, L: 0.68, H: 0.5 },
};
const V2 = {
    AV: { L: 0.395, A: 0.646, N: 1 },
    AC: { H: 0.35, M: 0.61, L: 0.71 },
    Au: { M: 0.45, S: 0.56, N: 0.704 },
    C: { N: 0, P: 0.275, C: 0.66 },
    I: { N: 0, P: 0.275, C: 0.66 },
    A: { N: 0, P: 0.275, C: 0.66 },
};
/**
 * The severity of a CVSS vector by its base score: versions 3.0 and 3.1
 * (https://www.first.org/cvss/v3.1/specification-document#7-1-Base-Metrics-Equations) and 2
 * (https://www.first.org/cvss/v2/guide#3-2-1-Base-Equation, by NVD's bands, which have no `critical`). `undefined` for
 * anything else; version 4 has no formula but tables, so a report must give its score.
 */
function severityVector(vector) {
    if (vector === undefined)
        return undefined;
    const metrics = metricsOf(vector.trim());
    if (/^CVSS:3\.[01]\//.test(vector.trim()))
        return (0,kinds_severity/* severityScore */.Oy)(scoreV3(metrics));
    if (/^\(?(?:CVSS:2\.0\/)?AV:[LAN]\/AC:[HML]\/Au:/.test(vector.trim())) {
        const severity = (0,kinds_severity/* severityScore */.Oy)(scoreV2(metrics));
        return severity === 'critical' ? 'high' : severity;
    }
    return undefined;
}
function metricsOf(vector) {
    const parts = vector.replaceAll(/[()]/g, '').split('/');
    return new Map(parts.map((part) => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1)]));
}
function scoreV3(metrics) {
    const scope = metrics.get('S') ?? '';
    const [av, ac, ui, c, i, a] = ['AV', 'AC', 'UI', 'C', 'I', 'A'].map((name) => weight(V3, name, metrics));
    const pr = PRIVILEGES[scope]?.[metrics.get('PR') ?? ''] ?? Number.NaN;
    const base = 1 - (1 - c) * (1 - i) * (1 - a);
    const impact = scope === 'C' ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
    const sum = (scope === 'C' ? 1.08 : 1) * (impact + 8.22 * av * ac * pr * ui);
    return impact <= 0 ? 0 : roundUp(Math.min(sum, 10));
}
function scoreV2(metrics) {
    const [av, ac, au, c, i, a] = ['AV', 'AC', 'Au', 'C', 'I', 'A'].map((name) => weight(V2, name, metrics));
    const impact = 10.41 * (1 - (1 - c) * (1 - i) * (1 - a));
    const score = (0.6 * impact + 0.4 * 20 * av * ac * au - 1.5) * (impact === 0 ? 0 : 1.176);
    return Math.round(score * 10) / 10;
}
/** NaN for a metric that is missing or unknown, which makes the whole score none. */
function weight(weights, name, metrics) {
    return weights[name]?.[metrics.get(name) ?? ''] ?? Number.NaN;
}
/** The specification's own rounding, which keeps 4.02 from becoming 4.1 by a floating-point error. */
function roundUp(score) {
    const whole = Math.round(score * 100_000);
    return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}

;// CONCATENATED MODULE: ./lib/formats/audit/cargo-audit.js




/**
 * `cargo audit --json` (https://docs.rs/rustsec/latest/rustsec/report/struct.Report.html). Severities are those of the CVSS
 * vectors; warnings (unmaintained, unsound, yanked) do not fail cargo-audit and are `info` here. `lockfile` and `database`
 * say what was looked at and with how many advisories. It has no time of its own and no commit.
 */
/* harmony default export */ const cargo_audit = ((0,format/* defineFormat */.nP)()({
    id: 'cargo-audit',
    kind: 'audit',
    shape: 'json',
    summary: '`cargo audit --json`',
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(document, 'lockfile')) &&
        (0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(document, 'database')) &&
        (0,reading_value.at)(document, 'vulnerabilities', 'found') !== undefined,
    read(document) {
        const packages = (0,reading_value/* count */.U9)((0,reading_value.at)(document, 'lockfile', 'dependency-count'), 'lockfile.dependency-count');
        const advisories = (0,reading_value/* count */.U9)((0,reading_value.at)(document, 'database', 'advisory-count'), 'database.advisory-count');
        const listed = (0,reading_value/* list */.p_)((0,reading_value.at)(document, 'vulnerabilities', 'list'), 'vulnerabilities.list').map(vulnerability);
        const declared = (0,reading_value/* count */.U9)((0,reading_value.at)(document, 'vulnerabilities', 'count'), 'vulnerabilities.count');
        if (listed.length === 0 && (packages === 0 || advisories === 0))
            throw new evidence/* EvidenceError */.oe('empty', `cargo-audit held ${packages} dependencies against ${advisories} advisories`, 'run `cargo audit` where Cargo.lock is, with the advisory database fetched');
        const claimed = (0,reading_value.at)(document, 'vulnerabilities', 'found') === false ? declared : Math.max(declared, 1);
        const beyond = Math.max(0, claimed - listed.length);
        const ignored = (0,reading_value.at)(document, 'settings', 'ignore');
        return {
            tool: 'cargo-audit',
            rated: true,
            fixes: true,
            findings: [...listed, ...warnings((0,reading_value/* own */.ZV)(document, 'warnings'))],
            ...(beyond > 0 ? { unlisted: { unrated: beyond } } : {}),
            packages,
            suppressed: 0,
            ...((0,reading_value/* isList */.Lv)(ignored) && ignored.length > 0
                ? { notes: [`cargo-audit was told to ignore ${ignored.length} advisories; it does not say whether they apply`] }
                : {}),
        };
    },
}));
function vulnerability(entry) {
    const advisory = (0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(entry, 'advisory'), 'advisory');
    return {
        key: keyOf((0,reading_value/* own */.ZV)(advisory, 'id'), entry),
        severity: severityVector((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(advisory, 'cvss'))) ?? 'unrated',
        fixable: isPatched(entry),
    };
}
/** Older versions write the warnings as one list, newer ones as lists by kind. */
function warnings(value) {
    const all = (0,reading_value/* isList */.Lv)(value)
        ? value
        : Object.values((0,reading_value/* isObject */.Gv)(value) ? value : {}).flatMap((one) => ((0,reading_value/* isList */.Lv)(one) ? one : []));
    return all.map((entry) => ({
        key: keyOf((0,reading_value.at)(entry, 'advisory', 'id') ?? (0,reading_value/* own */.ZV)(entry, 'kind'), entry),
        severity: 'info',
        fixable: isPatched(entry),
    }));
}
function keyOf(id, entry) {
    return JSON.stringify(['cargo', id, (0,reading_value.at)(entry, 'package', 'name'), (0,reading_value.at)(entry, 'package', 'version')]);
}
function isPatched(entry) {
    const patched = (0,reading_value.at)(entry, 'versions', 'patched');
    return (0,reading_value/* isList */.Lv)(patched) && patched.length > 0;
}

;// CONCATENATED MODULE: ./lib/formats/audit/checkov.js





/**
 * `checkov -o json` (https://www.checkov.io/2.Basics/Reviewing%20Scan%20Results.html): one report, or a list with one per
 * framework. A run with nothing to check has no `results` at all. Severities come only with an API key; where no check
 * has one, Checkov is a tool without severities. Skipped checks are suppressed findings.
 */
/* harmony default export */ const checkov = ((0,format/* defineFormat */.nP)()({
    id: 'checkov',
    kind: 'audit',
    shape: 'json',
    summary: '`checkov -o json`',
    endMark: 'the end of the JSON document',
    matches: (document) => {
        const reports = (0,reading_value/* isList */.Lv)(document) ? document : [document];
        return reports.length > 0 && reports.every(isReport);
    },
    read(document) {
        const reports = ((0,reading_value/* isList */.Lv)(document) ? document : [document]).filter((one) => (0,reading_value/* own */.ZV)(one, 'results') !== undefined);
        const checks = reports.map((report) => ({
            passed: listOf(report, 'passed_checks'),
            failed: listOf(report, 'failed_checks'),
            skipped: listOf(report, 'skipped_checks'),
            broken: listOf(report, 'parsing_errors'),
        }));
        const [passed, failed, skipped, broken] = ['passed', 'failed', 'skipped', 'broken'].map((name) => checks.flatMap((one) => one[name]));
        const summaries = reports.map((report) => (0,reading_value/* own */.ZV)(report, 'summary'));
        const claimed = (name) => summaries.reduce((sum, one) => sum + ((0,reading_value/* own */.ZV)(one, name) === undefined ? 0 : (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(one, name), `summary.${name}`)), 0);
        const beyond = Math.max(0, claimed('failed') - failed.length);
        // With `--compact` or `--quiet` the passed checks are only counted.
        if (passed.length + failed.length + skipped.length + claimed('passed') + claimed('failed') === 0)
            throw new evidence/* EvidenceError */.oe('empty', 'Checkov checked nothing', 'run `checkov -d` on the folder with the definitions');
        const rated = [...failed, ...passed, ...skipped].some((check) => (0,kinds_severity/* severityWord */.Oh)((0,reading_value/* own */.ZV)(check, 'severity')) !== undefined);
        const resources = summaries.every((one) => (0,reading_value/* own */.ZV)(one, 'resource_count') !== undefined);
        const [first] = broken;
        return {
            tool: ['Checkov', (0,tool_words/* toolWords */.y)((0,reading_value.at)(summaries[0], 'checkov_version'))].filter((part) => part !== undefined).join(' '),
            rated,
            fixes: false,
            findings: failed.map(checkov_finding),
            ...(beyond > 0 ? { unlisted: { unrated: beyond } } : {}),
            ...(resources ? { packages: claimed('resource_count') } : {}),
            suppressed: skipped.length,
            ...(broken.length > 0
                ? {
                    incomplete: `Checkov could not read ${broken.length} files (${(0,tool_words/* toolWords */.y)(first) ?? 'it does not say which'})`,
                }
                : {}),
        };
    },
}));
function isReport(report) {
    if ((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(report, 'check_type')) !== undefined && (0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(report, 'results')))
        return true;
    return (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(report, 'checkov_version')) !== undefined && typeof (0,reading_value/* own */.ZV)(report, 'failed') === 'number';
}
function listOf(report, name) {
    const value = (0,reading_value.at)(report, 'results', name);
    return value === undefined ? [] : (0,reading_value/* list */.p_)(value, `results.${name}`);
}
function checkov_finding(check) {
    const place = ['file_path', 'resource', 'file_line_range'].map((name) => (0,reading_value/* own */.ZV)(check, name));
    return {
        key: JSON.stringify(['checkov', (0,reading_value/* own */.ZV)(check, 'check_id'), ...place]),
        severity: (0,kinds_severity/* severityWord */.Oh)((0,reading_value/* own */.ZV)(check, 'severity')) ?? 'unrated',
    };
}

;// CONCATENATED MODULE: ./lib/formats/audit/composer-audit.js




/**
 * `composer audit --format=json` (https://getcomposer.org/doc/03-cli.md#audit). Without advisories it is two empty lists,
 * which prove nothing. Severities are there since Composer 2.7; abandoned packages are `info`, matches of filter lists
 * (malware) `unrated`. It has no time and no commit.
 */
/* harmony default export */ const composer_audit = ((0,format/* defineFormat */.nP)()({
    id: 'composer-audit',
    kind: 'audit',
    shape: 'json',
    summary: '`composer audit --format=json`',
    endMark: 'the end of the JSON document',
    matches(document) {
        const advisories = (0,reading_value/* own */.ZV)(document, 'advisories');
        if ((0,reading_value/* own */.ZV)(document, 'metadata') !== undefined)
            return false;
        if ((0,reading_value/* isList */.Lv)(advisories) && advisories.length === 0)
            return true;
        const entries = byPackage(advisories).flatMap(([, inner]) => inner);
        return entries.length > 0 && entries.every((entry) => (0,reading_value/* own */.ZV)(entry, 'affectedVersions') !== undefined);
    },
    read(document) {
        const listed = (0,reading_value/* own */.ZV)(document, 'advisories');
        if (!(0,reading_value/* isList */.Lv)(listed) && !(0,reading_value/* isObject */.Gv)(listed))
            throw new evidence/* EvidenceError */.oe('invalid', 'the document has no `advisories`, which Composer always writes');
        const advisories = byPackage((0,reading_value/* own */.ZV)(document, 'advisories')).flatMap(([, inner]) => inner);
        const ignored = byPackage((0,reading_value/* own */.ZV)(document, 'ignored-advisories')).flatMap(([, inner]) => inner);
        const findings = [
            ...advisories.map(composer_audit_finding),
            ...names((0,reading_value/* own */.ZV)(document, 'abandoned')).map((name) => ({ key: `composer abandoned ${name}`, severity: 'info' })),
            ...byPackage((0,reading_value/* own */.ZV)(document, 'filter')).flatMap(([name, inner]) => inner.map((entry) => ({ key: JSON.stringify(['composer', name, entry]), severity: 'unrated' }))),
        ];
        const rated = advisories.length === 0 || advisories.some((one) => (0,reading_value/* own */.ZV)(one, 'severity') !== undefined);
        const reading = { tool: 'Composer', rated, fixes: false, findings, suppressed: ignored.length };
        if (findings.length === 0)
            throw new format/* UnprovenError */.AN('the report lists nothing, and Composer writes nothing that shows what it audited', reading);
        return reading;
    },
}));
/** Lists by package; PHP writes an empty map as `[]`, and a list with gaps as a map. */
function byPackage(value) {
    if ((0,reading_value/* isList */.Lv)(value))
        return value.length === 0 ? [] : [['', value]];
    if (!(0,reading_value/* isObject */.Gv)(value))
        return [];
    return Object.entries(value).map(([name, inner]) => [
        name,
        (0,reading_value/* isList */.Lv)(inner) ? inner : (0,reading_value/* isObject */.Gv)(inner) ? Object.values(inner) : [inner],
    ]);
}
function names(value) {
    return (0,reading_value/* isObject */.Gv)(value) ? Object.keys(value) : (0,reading_value/* isList */.Lv)(value) ? value.map(String) : [];
}
function composer_audit_finding(advisory) {
    return {
        key: JSON.stringify([
            'composer',
            (0,reading_value/* own */.ZV)(advisory, 'advisoryId'),
            (0,reading_value/* own */.ZV)(advisory, 'packageName'),
            (0,reading_value/* own */.ZV)(advisory, 'affectedVersions'),
        ]),
        severity: (0,kinds_severity/* severityWord */.Oh)((0,reading_value/* own */.ZV)(advisory, 'severity')) ?? 'unrated',
    };
}

;// CONCATENATED MODULE: ./lib/kinds/cyclonedx.js






/** States of VEX in which nothing is left to do (https://cyclonedx.org/docs/1.6/json/#vulnerabilities_items_analysis_state). */
const CLOSED = new Set(['resolved', 'resolved_with_pedigree', 'false_positive', 'not_affected']);
/**
 * The reading of a CycloneDX document. Throws `EvidenceError` (`empty`) where it has no vulnerabilities section, and
 * `UnprovenError` where that section is empty or only closed, since tools write it whether they looked or not.
 */
function cycloneDxReading(document) {
    if (document.vulnerabilities === undefined)
        throw new evidence/* EvidenceError */.oe('empty', 'the document lists components and has no vulnerabilities section: nothing was looked for', 'have a scanner read it: `grype sbom:bom.json -o json`, `trivy sbom bom.json -f json`');
    const open = document.vulnerabilities.filter(({ state }) => state === undefined || !CLOSED.has(state));
    const generatedAt = (0,core_time/* parseTime */.pe)(document.timestamp ?? '');
    const [tool] = document.tools.map(tool_words/* toolWords */.y).filter((one) => one !== undefined);
    const reading = {
        ...(tool === undefined ? {} : { tool: tool.slice(0, 100) }),
        ...(generatedAt === undefined ? {} : { generatedAt }),
        rated: true,
        fixes: false,
        findings: open.flatMap(findingsOf),
        ...(document.components > 0 ? { packages: document.components } : {}),
        suppressed: document.vulnerabilities.length - open.length,
    };
    if (open.length === 0)
        throw new format/* UnprovenError */.AN('the document has no open vulnerability, and nothing in it shows that a scanner looked', reading);
    return reading;
}
function findingsOf({ id, source, ratings, refs }) {
    const severity = severityOf(ratings);
    const places = refs.length === 0 ? [''] : [...new Set(refs)];
    return places.map((ref) => ({
        key: JSON.stringify(['cyclonedx', id, id === undefined ? source : '', ref]),
        severity,
    }));
}
/** The worst of the words; without one the worst of the scores, those of CVSS 2 only where no newer ones are. */
function severityOf(ratings) {
    const words = ratings.map(({ severity }) => (0,kinds_severity/* severityWord */.Oh)(severity));
    const scores = (old) => ratings.filter(({ method }) => /^CVSSv2$/i.test(method ?? '') === old).map(scoreOf);
    return worst(words) ?? worst(scores(false)) ?? worst(scores(true)) ?? 'unrated';
}
function scoreOf({ score, method, vector }) {
    const severity = score === undefined || !/^CVSS/i.test(method ?? '') ? undefined : (0,kinds_severity/* severityScore */.Oy)(score);
    return severity ?? severityVector(vector);
}
function worst(found) {
    return kinds_severity/* SEVERITIES */.oC.find((severity) => found.includes(severity));
}

;// CONCATENATED MODULE: ./lib/formats/audit/cyclonedx-json.js




/**
 * CycloneDX in JSON, with vulnerabilities and VEX (https://cyclonedx.org/docs/1.6/json/#vulnerabilities), by Grype, Trivy, jake,
 * Dependency-Track and others. A vulnerability is a finding in each component it affects, unless its analysis closes it.
 */
/* harmony default export */ const cyclonedx_json = ((0,format/* defineFormat */.nP)()({
    id: 'cyclonedx-json',
    kind: 'audit',
    shape: 'json',
    summary: 'CycloneDX in JSON, with vulnerabilities or VEX',
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* own */.ZV)(document, 'bomFormat') === 'CycloneDX',
    read(document) {
        if ((0,reading_value/* own */.ZV)(document, 'bomFormat') !== 'CycloneDX')
            throw new evidence/* EvidenceError */.oe('invalid', 'the document does not say that it is CycloneDX (`bomFormat`)');
        const tools = (0,reading_value.at)(document, 'metadata', 'tools');
        const named = (0,reading_value/* isList */.Lv)(tools) ? tools : [...cyclonedx_json_listOf(tools, 'components'), ...cyclonedx_json_listOf(tools, 'services')];
        const vulnerabilities = (0,reading_value/* own */.ZV)(document, 'vulnerabilities');
        return cycloneDxReading({
            tools: named.map((tool) => {
                const parts = [(0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(tool, 'name')), (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(tool, 'version'))].filter((part) => part !== undefined);
                return parts.length === 0 ? undefined : parts.join(' ');
            }),
            timestamp: (0,reading_value/* text */.Qq)((0,reading_value.at)(document, 'metadata', 'timestamp')),
            components: countComponents(document),
            vulnerabilities: vulnerabilities === undefined ? undefined : (0,reading_value/* list */.p_)(vulnerabilities, 'vulnerabilities').map(cyclonedx_json_vulnerability),
        });
    },
}));
function cyclonedx_json_vulnerability(entry) {
    return {
        id: (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)((0,reading_value/* object */.Ik)(entry, 'vulnerabilities'), 'id')),
        source: (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(entry, 'bom-ref')),
        ratings: cyclonedx_json_listOf(entry, 'ratings').map((rating) => ({
            severity: (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(rating, 'severity')),
            score: (0,reading_value/* own */.ZV)(rating, 'score') === undefined ? undefined : (0,reading_value/* finite */.E2)((0,reading_value/* own */.ZV)(rating, 'score'), 'ratings.score'),
            method: (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(rating, 'method')),
            vector: (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(rating, 'vector')),
        })),
        state: (0,reading_value/* text */.Qq)((0,reading_value.at)(entry, 'analysis', 'state')),
        refs: cyclonedx_json_listOf(entry, 'affects').map((one) => (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(one, 'ref')) ?? ''),
    };
}
/** Components nest; the reader's limit on depth bounds the recursion. */
function countComponents(node) {
    return cyclonedx_json_listOf(node, 'components').reduce((sum, one) => sum + 1 + countComponents(one), 0);
}
function cyclonedx_json_listOf(node, name) {
    const value = (0,reading_value/* own */.ZV)(node, name);
    return value === undefined ? [] : (0,reading_value/* list */.p_)(value, name);
}

// EXTERNAL MODULE: ./lib/reading/xml.js
var xml = __webpack_require__(6773);
;// CONCATENATED MODULE: ./lib/reading/xml-tree.js


/** One element of this size is no record of a report. */
const LARGEST = 200_000;
/**
 * Reads a document and hands over each element that `wanted` picks by the names from the root down to it, complete and in
 * document order; only that element is held in memory. Throws `EvidenceError` as `readXml` does.
 */
async function readElements(stream, wanted, take) {
    const path = [];
    const open = [];
    let size = 0;
    await (0,xml/* readXml */.k)(stream, {
        open(qualified, attributes) {
            const name = localName(qualified);
            path.push(name);
            if (open.length === 0 && !wanted(path, attributes))
                return;
            size = open.length === 0 ? 0 : size + 1;
            if (size > LARGEST)
                throw new evidence/* EvidenceError */.oe('invalid', `an element of the XML has more than ${LARGEST} elements in it`);
            open.push({ name, attributes, children: [], text: '' });
        },
        text(text) {
            const element = open.at(-1);
            if (element)
                element.text += text;
        },
        close() {
            const element = open.pop();
            if (element) {
                const done = { ...element, text: element.text.trim() };
                const around = open.at(-1);
                if (around)
                    around.children.push(done);
                else
                    take(done, path);
            }
            path.pop();
        },
    });
}
/** `v:id` is `id`. */
function localName(qualified) {
    return qualified.slice(qualified.indexOf(':') + 1);
}
/** The elements at a path below an element. */
function below(element, ...names) {
    return names.reduce((found, name) => found.flatMap((one) => one.children.filter((child) => child.name === name)), [element]);
}
/** The text of the first element at a path below an element; `undefined` when there is none, or no text in it. */
function textBelow(element, ...names) {
    const text = below(element, ...names)[0]?.text;
    return text === '' ? undefined : text;
}

;// CONCATENATED MODULE: ./lib/formats/audit/cyclonedx-xml.js





/**
 * CycloneDX in XML, with vulnerabilities and VEX (https://cyclonedx.org/docs/1.6/xml/), and with the vulnerability extension that
 * came before 1.4 (https://cyclonedx.org/schema/ext/vulnerability-1.0.xsd).
 */
/* harmony default export */ const cyclonedx_xml = ((0,format/* defineFormat */.nP)()({
    id: 'cyclonedx-xml',
    kind: 'audit',
    shape: 'xml',
    summary: 'CycloneDX in XML, with vulnerabilities or VEX',
    endMark: 'the closing tag of the root element',
    matches: (root) => localName(root.name) === 'bom' &&
        Object.values(root.attributes).some((value) => value.startsWith('http://cyclonedx.org/schema/bom/')),
    async read(stream) {
        const tools = [];
        const vulnerabilities = [];
        let timestamp;
        let components = 0;
        let section = false;
        await readElements(stream, (path) => {
            if (path[0] !== 'bom')
                throw new evidence/* EvidenceError */.oe('invalid', 'the root element is not <bom>');
            const name = path.at(-1);
            if (path.length === 2 && name === 'metadata')
                return true;
            if (name === 'component' && path[1] === 'components')
                components += 1;
            if (name === 'vulnerabilities')
                section = true;
            return name === 'vulnerability' && path.at(-2) === 'vulnerabilities';
        }, (element) => {
            if (element.name === 'metadata') {
                timestamp = textBelow(element, 'timestamp');
                tools.push(...toolsOf(element));
            }
            else
                vulnerabilities.push(cyclonedx_xml_vulnerability(element));
        });
        return cycloneDxReading({ tools, timestamp, components, vulnerabilities: section ? vulnerabilities : undefined });
    },
}));
function toolsOf(metadata) {
    const all = [...below(metadata, 'tools', 'tool'), ...below(metadata, 'tools', 'components', 'component')];
    return all.map((tool) => {
        const parts = [textBelow(tool, 'name'), textBelow(tool, 'version')].filter((part) => part !== undefined);
        return parts.length === 0 ? undefined : parts.join(' ');
    });
}
function cyclonedx_xml_vulnerability(element) {
    const targets = below(element, 'affects', 'target', 'ref').map((ref) => ref.text);
    const { ref } = element.attributes;
    return {
        id: textBelow(element, 'id'),
        source: element.attributes['bom-ref'],
        ratings: below(element, 'ratings', 'rating').map((rating) => {
            const score = textBelow(rating, 'score') ?? textBelow(rating, 'score', 'base');
            return {
                severity: textBelow(rating, 'severity'),
                score: score === undefined ? undefined : (0,reading_value/* finiteText */.xS)(score, 'ratings.rating.score'),
                method: textBelow(rating, 'method'),
                vector: textBelow(rating, 'vector'),
            };
        }),
        state: textBelow(element, 'analysis', 'state'),
        refs: ref === undefined ? targets : [ref],
    };
}

;// CONCATENATED MODULE: ./lib/kinds/dependency-check.js




/** The reading of such a report. Throws `EvidenceError` (`empty`) when it covers no dependency. */
function dependencyCheckReading(report) {
    if (report.dependencies === 0)
        throw new evidence/* EvidenceError */.oe('empty', 'Dependency-Check found 0 dependencies to look at', 'point `--scan` at the built application or its lockfiles');
    const generatedAt = (0,core_time/* parseTime */.pe)(report.reportDate ?? '');
    const [first] = report.exceptions;
    return {
        tool: ['Dependency-Check', (0,tool_words/* toolWords */.y)(report.engineVersion)].filter((part) => part !== undefined).join(' '),
        ...(generatedAt === undefined ? {} : { generatedAt }),
        rated: true,
        fixes: false,
        findings: report.findings,
        packages: report.dependencies,
        suppressed: report.suppressed,
        ...(report.exceptions.length > 0
            ? {
                incomplete: `the analysis of Dependency-Check failed in part (${(0,tool_words/* toolWords */.y)(first) ?? 'it does not say where'})`,
            }
            : {}),
    };
}
/** By the word that the tool chose; where its source has none, by the score, as the tool itself does. */
function dependencyCheckSeverity(word, scores) {
    const score = scores.find((one) => one !== undefined && one > 0);
    return (0,kinds_severity/* severityWord */.Oh)(word) ?? (score === undefined ? undefined : (0,kinds_severity/* severityScore */.Oy)(score)) ?? 'unrated';
}

;// CONCATENATED MODULE: ./lib/formats/audit/dependency-check-json.js



/**
 * The JSON report of OWASP Dependency-Check (https://dependency-check.github.io/DependencyCheck/general/thereport.html). It lists
 * every dependency that was analysed; `reportDate` is its time. Suppressed vulnerabilities stand apart.
 */
/* harmony default export */ const dependency_check_json = ((0,format/* defineFormat */.nP)()({
    id: 'dependency-check-json',
    kind: 'audit',
    shape: 'json',
    summary: 'OWASP Dependency-Check, `--format JSON`',
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* own */.ZV)(document, 'reportSchema') !== undefined && (0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(document, 'scanInfo')),
    read(document) {
        const scan = (0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(document, 'scanInfo'), 'scanInfo');
        const dependencies = (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(document, 'dependencies'), 'dependencies');
        const exceptions = (0,reading_value/* own */.ZV)(scan, 'analysisExceptions');
        return dependencyCheckReading({
            engineVersion: (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(scan, 'engineVersion')),
            reportDate: (0,reading_value/* text */.Qq)((0,reading_value.at)(document, 'projectInfo', 'reportDate')),
            dependencies: dependencies.length,
            findings: dependencies.flatMap(dependency_check_json_findingsOf),
            suppressed: dependencies.flatMap((one) => dependency_check_json_listOf(one, 'suppressedVulnerabilities')).length,
            exceptions: (0,reading_value/* isList */.Lv)(exceptions) ? exceptions.map((one) => (0,reading_value/* text */.Qq)((0,reading_value.at)(one, 'exception', 'message'))) : [],
        });
    },
}));
function dependency_check_json_findingsOf(dependency) {
    const where = (0,reading_value/* own */.ZV)(dependency, 'sha256') ?? (0,reading_value/* own */.ZV)(dependency, 'sha1') ?? (0,reading_value/* own */.ZV)(dependency, 'filePath');
    return dependency_check_json_listOf(dependency, 'vulnerabilities').map((one) => ({
        key: JSON.stringify(['dependency-check', (0,reading_value/* own */.ZV)(one, 'name'), (0,reading_value/* own */.ZV)(dependency, 'fileName'), where]),
        severity: dependencyCheckSeverity((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(one, 'severity')), [
            number((0,reading_value.at)(one, 'cvssv4', 'baseScore')),
            number((0,reading_value.at)(one, 'cvssv3', 'baseScore')),
            number((0,reading_value.at)(one, 'cvssv2', 'score')),
        ]),
    }));
}
function dependency_check_json_listOf(dependency, name) {
    const value = (0,reading_value/* own */.ZV)(dependency, name);
    return value === undefined ? [] : (0,reading_value/* list */.p_)(value, `dependencies.${name}`);
}
function number(value) {
    return typeof value === 'number' ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/formats/audit/dependency-check-xml.js





const WANTED = new Set(['scanInfo', 'projectInfo', 'dependencies/dependency']);
/**
 * The XML report of OWASP Dependency-Check (schema: https://jeremylong.github.io/DependencyCheck/dependency-check.2.5.xsd). It
 * lists every dependency that was analysed; `reportDate` is its time. Suppressed vulnerabilities stand apart.
 */
/* harmony default export */ const dependency_check_xml = ((0,format/* defineFormat */.nP)()({
    id: 'dependency-check-xml',
    kind: 'audit',
    shape: 'xml',
    summary: 'OWASP Dependency-Check, `--format XML`',
    endMark: 'the closing tag of the root element',
    matches: (root) => root.name === 'analysis' && /dependency-?check/i.test(root.attributes.xmlns ?? ''),
    async read(stream) {
        const findings = [];
        const exceptions = [];
        let engineVersion;
        let reportDate;
        let dependencies = 0;
        let suppressed = 0;
        await readElements(stream, (path) => {
            if (path[0] !== 'analysis')
                throw new evidence/* EvidenceError */.oe('invalid', 'the root element is not <analysis>');
            return WANTED.has(path.slice(1).join('/'));
        }, (element) => {
            if (element.name === 'scanInfo') {
                engineVersion = textBelow(element, 'engineVersion');
                exceptions.push(...failures(element));
            }
            else if (element.name === 'projectInfo')
                reportDate = textBelow(element, 'reportDate');
            else {
                dependencies += 1;
                findings.push(...dependency_check_xml_findingsOf(element));
                suppressed += below(element, 'vulnerabilities', 'suppressedVulnerability').length;
            }
        });
        return dependencyCheckReading({ engineVersion, reportDate, dependencies, findings, suppressed, exceptions });
    },
}));
function failures(scan) {
    return below(scan, 'analysisExceptions', 'exception').map((one) => textBelow(one, 'message'));
}
function dependency_check_xml_findingsOf(dependency) {
    const where = ['sha256', 'sha1', 'filePath']
        .map((name) => textBelow(dependency, name))
        .find((one) => one !== undefined);
    return below(dependency, 'vulnerabilities', 'vulnerability').map((one) => ({
        key: JSON.stringify(['dependency-check', textBelow(one, 'name'), textBelow(dependency, 'fileName'), where]),
        severity: dependencyCheckSeverity(textBelow(one, 'severity'), [
            score(textBelow(one, 'cvssV4', 'baseScore')),
            score(textBelow(one, 'cvssV3', 'baseScore')),
            score(textBelow(one, 'cvssV2', 'score')),
            score(textBelow(one, 'cvssScore')),
        ]),
    }));
}
function score(text) {
    return text === undefined ? undefined : (0,reading_value/* finiteText */.xS)(text, 'the CVSS score');
}

;// CONCATENATED MODULE: ./lib/formats/audit/gitleaks.js



/**
 * `gitleaks … --report-format json` (https://github.com/gitleaks/gitleaks#readme), of version 8 (`RuleID`) and older ones
 * (`rule`, `offender`). It has no severities. Without leaks it is `[]` or `null`, which proves nothing: `ran` does.
 */
/* harmony default export */ const gitleaks = ((0,format/* defineFormat */.nP)()({
    id: 'gitleaks',
    kind: 'audit',
    shape: 'json',
    summary: '`gitleaks … --report-format json`',
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* isList */.Lv)(document) && document.length > 0 && document.every(isLeak),
    read(document) {
        const leaks = document === null ? [] : (0,reading_value/* list */.p_)(document, 'the report');
        if (!leaks.every(isLeak))
            throw new evidence/* EvidenceError */.oe('invalid', 'the report lists something that is no leak');
        const key = keys();
        const reading = {
            tool: 'Gitleaks',
            rated: false,
            fixes: false,
            findings: leaks.map((leak) => ({ key: key(leak), severity: 'unrated' })),
            suppressed: 0,
        };
        if (leaks.length === 0)
            throw new format/* UnprovenError */.AN('the report lists nothing, and Gitleaks writes nothing that shows what it scanned', reading);
        return reading;
    },
}));
function isLeak(entry) {
    if (!(0,reading_value/* isObject */.Gv)(entry))
        return false;
    const rule = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(entry, 'RuleID')) ?? (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(entry, 'rule'));
    return rule !== undefined && ((0,reading_value/* own */.ZV)(entry, 'File') ?? (0,reading_value/* own */.ZV)(entry, 'file')) !== undefined;
}
/** A leak that a report lists twice is two, as Gitleaks counts; the same two in another report are the same two. */
function keys() {
    const met = new Map();
    return (leak) => {
        const place = ['RuleID', 'rule', 'File', 'file', 'Commit', 'commit', 'StartLine', 'lineNumber', 'StartColumn'];
        const key = JSON.stringify(['gitleaks', ...place.map((name) => (0,reading_value/* own */.ZV)(leak, name))]);
        const times = (met.get(key) ?? 0) + 1;
        met.set(key, times);
        return `${key} ${times}`;
    };
}

;// CONCATENATED MODULE: ./lib/kinds/govulncheck-run.js



/** What one run of govulncheck says, message by message. */
class Govulncheck {
    #called = new Set();
    #near = new Set();
    #config;
    #modules;
    #old = false;
    #progress = false;
    /** Whether the tool says what it looked at: its modules, or in old versions only that it is at work. */
    get looked() {
        return this.#modules === undefined ? this.#progress : this.#modules > 0;
    }
    /** Takes one object of the stream. Throws `EvidenceError` (`invalid`) for one that is no message of govulncheck. */
    hear(message) {
        if ((0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(message, 'config'))) {
            if (this.#config !== undefined)
                throw new evidence/* EvidenceError */.oe('ambiguous', 'the file has two `config` objects: it is of two runs', 'write it anew');
            this.#config = (0,reading_value/* own */.ZV)(message, 'config');
        }
        else if ((0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(message, 'finding')))
            this.#finding((0,reading_value/* own */.ZV)(message, 'finding'));
        else if ((0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(message, 'SBOM')))
            this.#sbom((0,reading_value/* own */.ZV)(message, 'SBOM'));
        else if ((0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(message, 'progress')))
            this.#progress = true;
        else if ((0,reading_value/* own */.ZV)(message, 'Vulns') !== undefined)
            this.#report(message);
        else if (!(0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(message, 'osv')))
            throw new evidence/* EvidenceError */.oe('invalid', 'the stream has an object that govulncheck does not write');
    }
    /** The reading. Throws `EvidenceError` (`invalid`) where the run has no configuration. */
    finish() {
        if (this.#config === undefined && !this.#old)
            throw new evidence/* EvidenceError */.oe('invalid', 'the stream has no `config` object, with which govulncheck begins');
        const near = [...this.#near].filter((key) => !this.#called.has(key)).length;
        const version = (0,tool_words/* toolWords */.y)((0,reading_value/* own */.ZV)(this.#config, 'scanner_version'));
        return {
            tool: version === undefined ? 'govulncheck' : `govulncheck ${version}`,
            rated: false,
            fixes: false,
            findings: [...this.#called].map((key) => ({ key, severity: 'unrated' })),
            ...(this.#modules === undefined ? {} : { packages: this.#modules }),
            suppressed: 0,
            ...(near > 0
                ? {
                    notes: [
                        `govulncheck knows ${near} vulnerabilities in modules that the code needs and does not call; they are not counted`,
                    ],
                }
                : {}),
        };
    }
    /** The first frame of a trace is the vulnerable symbol, package or module: as deep as the scan could follow it. */
    #finding(finding) {
        const [frame] = (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(finding, 'trace'), 'finding.trace');
        const key = JSON.stringify(['go', (0,reading_value/* own */.ZV)(finding, 'osv'), (0,reading_value/* own */.ZV)(frame, 'module'), (0,reading_value/* own */.ZV)(frame, 'version')]);
        const level = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(this.#config, 'scan_level')) ?? 'symbol';
        const reached = level === 'module' || (level === 'package' ? (0,reading_value/* own */.ZV)(frame, 'package') : (0,reading_value/* own */.ZV)(frame, 'function')) !== undefined;
        (reached ? this.#called : this.#near).add(key);
    }
    #sbom(sbom) {
        const modules = (0,reading_value/* own */.ZV)(sbom, 'modules');
        this.#modules = (0,reading_value/* isList */.Lv)(modules) ? modules.length : 0;
    }
    /** Before version 1 the report was one object; a vulnerability counts unless it says that nothing calls it. */
    #report(report) {
        this.#old = true;
        const modules = (0,reading_value/* own */.ZV)(report, 'Modules');
        this.#modules = (0,reading_value/* isList */.Lv)(modules) ? modules.length : 0;
        const vulnerabilities = (0,reading_value/* own */.ZV)(report, 'Vulns');
        for (const one of vulnerabilities === null ? [] : (0,reading_value/* list */.p_)(vulnerabilities, 'Vulns')) {
            const key = JSON.stringify(['go', (0,reading_value.at)(one, 'OSV', 'id'), (0,reading_value/* own */.ZV)(one, 'ModPath')]);
            ((0,reading_value/* own */.ZV)(one, 'CallSink') === 0 ? this.#near : this.#called).add(key);
        }
    }
}

// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/reading/json.js
var json = __webpack_require__(556);
// EXTERNAL MODULE: ./lib/reading/text.js
var reading_text = __webpack_require__(1965);
;// CONCATENATED MODULE: ./lib/reading/json-stream.js




/**
 * The objects of a file that is a stream of JSON objects, one after the other and each over any number of lines, or the
 * objects of one list. Memory is bounded by the largest object. Throws `EvidenceError` (`invalid`) for anything between
 * the objects, and for an object that is cut.
 */
async function* jsonStream(stream) {
    let rest = '';
    const scan = new Scan();
    for await (const piece of (0,reading_text/* decode */.D4)(stream)) {
        let start = 0;
        for (const end of scan.ends(piece)) {
            yield parseObject(rest + piece.slice(start, end));
            rest = '';
            start = end;
        }
        rest += piece.slice(start);
        if (rest.length > limits/* LIMITS */.b.treeReportBytes)
            throw new evidence/* EvidenceError */.oe('invalid', 'a JSON object in the stream is larger than 64 MiB');
    }
    if (scan.depth > 0)
        throw new evidence/* EvidenceError */.oe('invalid', 'the last JSON object ends in the middle: the file is cut off');
    const tail = rest.trim();
    if (scan.listed ? tail !== ']' : tail !== '')
        throw new evidence/* EvidenceError */.oe('invalid', 'the file does not end where its last JSON object does: it is cut off or has other text');
}
function parseObject(text) {
    const start = text.indexOf('{');
    if (!/^[\s,[]*$/.test(text.slice(0, start)))
        throw new evidence/* EvidenceError */.oe('invalid', 'the file has other text between its JSON objects');
    return (0,json/* parseJson */.qF)(text.slice(start));
}
/** Finds where objects end, without reading what is in them. */
class Scan {
    depth = 0;
    listed = false;
    #seen = false;
    #text = false;
    #escaped = false;
    /** The offsets just behind each object that ends in this piece. */
    *ends(piece) {
        for (let at = 0; at < piece.length; at++) {
            const code = piece.charCodeAt(at);
            if (this.#text) {
                if (this.#escaped)
                    this.#escaped = false;
                else if (code === 0x5c)
                    this.#escaped = true;
                else if (code === 0x22)
                    this.#text = false;
                continue;
            }
            if (code === 0x22)
                this.#text = this.depth > 0;
            else if (code === 0x5b && !this.#seen)
                this.listed = true;
            else if (code === 0x7b)
                this.depth += 1;
            else if (code === 0x7d && this.depth > 0) {
                this.depth -= 1;
                if (this.depth === 0)
                    yield at + 1;
            }
            if (code > 0x20)
                this.#seen = true;
        }
    }
}

;// CONCATENATED MODULE: ./lib/formats/audit/govulncheck.js




/**
 * `govulncheck -format json` (https://pkg.go.dev/golang.org/x/vuln/internal/govulncheck): a stream of JSON objects, in which
 * `osv` objects are what could be, and `finding` objects what is. Findings are vulnerabilities that the code calls (or, with
 * `-scan package` or `module`, imports or requires), as govulncheck itself counts. No severities; no last object.
 */
/* harmony default export */ const govulncheck = ((0,format/* defineFormat */.nP)()({
    id: 'govulncheck',
    kind: 'audit',
    shape: 'lines',
    summary: '`govulncheck -format json`, a stream of JSON objects',
    endMark: null,
    matches: (head) => /^\s*\[?\s*\{\s*"config"\s*:\s*\{[^}]*"(?:protocol_version|scanner_name)"\s*:/.test(head) ||
        /^\s*\{\s*"Calls"\s*:\s*\{\s*"(?:Functions|Entries)"/.test(head),
    async read(stream) {
        const run = new Govulncheck();
        for await (const message of jsonStream(stream))
            run.hear(message);
        const reading = run.finish();
        if (reading.findings.length === 0 && !run.looked)
            throw new evidence/* EvidenceError */.oe('empty', 'govulncheck says nothing of what it looked at: it did not start, or the file is cut off');
        return reading;
    },
}));

;// CONCATENATED MODULE: ./lib/formats/audit/grype.js






/**
 * `grype -o json` (https://github.com/anchore/grype#output-formats). `descriptor` names the tool, its version, its database
 * and, since 0.72, the time; `source` what it looked at. `Negligible` is `info`, `Unknown` is `unrated`.
 */
/* harmony default export */ const grype = ((0,format/* defineFormat */.nP)()({
    id: 'grype',
    kind: 'audit',
    shape: 'json',
    summary: '`grype -o json`',
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* isList */.Lv)((0,reading_value/* own */.ZV)(document, 'matches')) && ((0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(document, 'descriptor')) || (0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(document, 'source'))),
    read(document) {
        const findings = (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(document, 'matches'), 'matches').map(grype_finding);
        const descriptor = (0,reading_value/* own */.ZV)(document, 'descriptor');
        const version = (0,tool_words/* toolWords */.y)((0,reading_value/* own */.ZV)(descriptor, 'version'));
        refuseUnproven(document, findings.length);
        const ignored = (0,reading_value/* own */.ZV)(document, 'ignoredMatches');
        const generatedAt = (0,core_time/* parseTime */.pe)((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(descriptor, 'timestamp')) ?? '');
        return {
            tool: version === undefined ? 'Grype' : `Grype ${version}`,
            ...(generatedAt === undefined ? {} : { generatedAt }),
            rated: true,
            fixes: true,
            findings,
            suppressed: ignored === undefined || ignored === null ? 0 : (0,reading_value/* list */.p_)(ignored, 'ignoredMatches').length,
        };
    },
}));
function refuseUnproven(document, findings) {
    const status = (0,reading_value.at)(document, 'descriptor', 'db', 'status') ?? (0,reading_value.at)(document, 'descriptor', 'db');
    const error = (0,reading_value/* own */.ZV)(status, 'error');
    if ((error !== undefined && error !== null) || (0,reading_value/* own */.ZV)(status, 'valid') === false)
        throw new evidence/* EvidenceError */.oe('invalid', `Grype's database was not in order (${(0,tool_words/* toolWords */.y)(error) ?? 'it does not say why'})`);
    if (findings > 0)
        return;
    if (!(0,reading_value/* text */.Qq)((0,reading_value.at)(document, 'descriptor', 'name')) || !(0,reading_value/* text */.Qq)((0,reading_value.at)(document, 'descriptor', 'version')))
        throw new evidence/* EvidenceError */.oe('invalid', 'the report lists nothing and does not say which tool wrote it (`descriptor`)');
    const target = (0,reading_value.at)(document, 'source', 'target');
    if (!(0,reading_value/* text */.Qq)((0,reading_value.at)(document, 'source', 'type')) || target === undefined || target === null || target === '')
        throw new evidence/* EvidenceError */.oe('empty', 'Grype does not say what it looked at (`source`)', 'give Grype an image, a folder or an SBOM');
}
function grype_finding(match) {
    const vulnerability = (0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(match, 'vulnerability'), 'matches.vulnerability');
    const artifact = (0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(match, 'artifact'), 'matches.artifact');
    const locations = (0,reading_value/* own */.ZV)(artifact, 'locations');
    const paths = (0,reading_value/* isList */.Lv)(locations) ? locations.map((one) => (0,reading_value/* own */.ZV)(one, 'path')) : [];
    return {
        key: JSON.stringify([
            'grype',
            (0,reading_value/* own */.ZV)(vulnerability, 'id'),
            (0,reading_value/* own */.ZV)(artifact, 'name'),
            (0,reading_value/* own */.ZV)(artifact, 'version'),
            (0,reading_value/* own */.ZV)(artifact, 'type'),
            paths,
        ]),
        severity: (0,kinds_severity/* severityWord */.Oh)((0,reading_value/* own */.ZV)(vulnerability, 'severity')) ?? 'unrated',
        fixable: (0,reading_value.at)(vulnerability, 'fix', 'state') === 'fixed',
    };
}

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

;// CONCATENATED MODULE: ./lib/kinds/npm-advisories.js


/**
 * The advisories that the registry's older audit endpoint answers with, one finding per path, as its totals count
 * (https://docs.npmjs.com/cli/v10/commands/npm-audit#quick-audit-endpoint). `fixed` says whether a path can be mended;
 * without it an advisory has a fix unless its patched versions are `<0.0.0`, the registry's word for none.
 */
function npmAdvisories(advisories, fixed) {
    return Object.entries(advisories).flatMap(([id, advisory]) => {
        const place = `advisories.${id}`;
        const severity = (0,kinds_severity/* severityWord */.Oh)((0,reading_value/* own */.ZV)((0,reading_value/* object */.Ik)(advisory, place), 'severity')) ?? 'unrated';
        const module = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(advisory, 'module_name'));
        const patched = hasPatch(advisory);
        return (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(advisory, 'findings'), `${place}.findings`).flatMap((finding) => {
            const paths = (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(finding, 'paths'), `${place}.findings.paths`);
            return (paths.length === 0 ? [''] : paths).map((path) => ({
                key: JSON.stringify(['npm', id, module, (0,reading_value/* own */.ZV)(finding, 'version'), path]),
                severity,
                fixable: fixed?.(id, path) ?? patched,
            }));
        });
    });
}
/** Whether the registry knows a version without the flaw. */
function hasPatch(advisory) {
    const patched = (0,reading_value/* own */.ZV)(advisory, 'patched_versions');
    if ((0,reading_value/* isList */.Lv)(patched))
        return patched.length > 0;
    return typeof patched === 'string' && patched.trim() !== '' && patched.trim() !== '<0.0.0';
}

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
    const words = (0,tool_words/* errorWords */.Y)(document);
    throw new evidence/* EvidenceError */.oe('invalid', `npm wrote an error instead of a report${words ? ` (${words})` : ''}`, code === 'ENOLOCK'
        ? 'run `npm audit` in the folder of package-lock.json'
        : 'run `npm audit --json` and see what it says');
}

;// CONCATENATED MODULE: ./lib/formats/audit/npm-audit-v6.js






/**
 * `npm audit --json` of npm 6, and of other tools that print what the registry's older audit endpoint answers
 * (https://docs.npmjs.com/cli/v10/commands/npm-audit#quick-audit-endpoint). It counts paths: an advisory that reaches
 * the project in three ways is three findings, as in npm 6's own summary. It has no time and no commit.
 */
/* harmony default export */ const npm_audit_v6 = ((0,format/* defineFormat */.nP)()({
    id: 'npm-audit-v6',
    kind: 'audit',
    shape: 'json',
    summary: '`npm audit --json` of npm 6, `yarn npm audit --json` of Yarn 2 and 3, `pnpm audit --json` up to pnpm 9',
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* isList */.Lv)((0,reading_value/* own */.ZV)(document, 'actions')) &&
        (0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(document, 'advisories')) &&
        (0,reading_value/* isObject */.Gv)((0,reading_value.at)(document, 'metadata', 'vulnerabilities')),
    read(document) {
        refuseNpmError(document);
        const declared = npmTotals(document);
        const packages = (0,reading_value/* count */.U9)((0,reading_value.at)(document, 'metadata', 'totalDependencies'), 'metadata.totalDependencies');
        const fixes = fixedPaths((0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(document, 'actions'), 'actions'));
        const advisories = (0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(document, 'advisories'), 'advisories');
        const findings = npmAdvisories(advisories, (id, path) => fixes.has(JSON.stringify([id, path])));
        if (packages === 0 && findings.length === 0)
            throw new evidence/* EvidenceError */.oe('empty', 'the tool audited 0 dependencies', 'run it where the lockfile is');
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
/* harmony default export */ const npm_audit_v7 = ((0,format/* defineFormat */.nP)()({
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
        const findings = Object.entries((0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(document, 'vulnerabilities'), 'vulnerabilities')).map(npm_audit_v7_finding);
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
function npm_audit_v7_finding([name, vulnerable]) {
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

;// CONCATENATED MODULE: ./lib/kinds/osv-severity.js



/**
 * The severity of OSV entries that are aliases: the score that OSV-Scanner computed, else the worst that the entries say, by
 * their database's word and their CVSS vectors (https://ossf.github.io/osv-schema/#severity-field).
 */
function osvSeverity(score, entries) {
    const computed = score !== undefined && /^\d{1,2}(?:\.\d+)?$/.test(score) ? (0,kinds_severity/* severityScore */.Oy)(Number.parseFloat(score)) : undefined;
    if (computed !== undefined)
        return computed;
    const said = entries.flatMap((entry) => {
        const affected = (0,reading_value/* own */.ZV)(entry, 'affected');
        const vectors = [entry, ...((0,reading_value/* isList */.Lv)(affected) ? affected : [])].flatMap((one) => {
            const list = (0,reading_value/* own */.ZV)(one, 'severity');
            return (0,reading_value/* isList */.Lv)(list) ? list.map((rating) => severityVector((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(rating, 'score')))) : [];
        });
        return [(0,kinds_severity/* severityWord */.Oh)((0,reading_value.at)(entry, 'database_specific', 'severity')), ...vectors];
    });
    return kinds_severity/* SEVERITIES */.oC.find((severity) => said.includes(severity)) ?? 'unrated';
}

;// CONCATENATED MODULE: ./lib/formats/audit/osv-scanner.js



/**
 * `osv-scanner --format json` (https://google.github.io/osv-scanner/output/#json). One finding is one group of aliases, as a
 * row of its own table is. Without findings it is an empty list, which proves nothing (`ran` does: the exit code is 0 only
 * when packages were scanned), unless `--all-packages` lists what was looked at.
 */
/* harmony default export */ const osv_scanner = ((0,format/* defineFormat */.nP)()({
    id: 'osv-scanner',
    kind: 'audit',
    shape: 'json',
    summary: '`osv-scanner --format json`',
    endMark: 'the end of the JSON document',
    matches(document) {
        const results = (0,reading_value/* own */.ZV)(document, 'results');
        if (!(0,reading_value/* isList */.Lv)(results) || ['errors', 'version', 'metrics', 'paths'].some((key) => (0,reading_value/* own */.ZV)(document, key) !== undefined))
            return false;
        return results.every((result) => (0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(result, 'source')) && (0,reading_value/* isList */.Lv)((0,reading_value/* own */.ZV)(result, 'packages')));
    },
    read(document) {
        const results = (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(document, 'results'), 'results');
        const packages = results.flatMap((result) => {
            const path = (0,reading_value.at)(result, 'source', 'path');
            return (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(result, 'packages'), 'results.packages').map((entry) => ({ entry, path }));
        });
        const found = packages.map(({ entry, path }) => osv_scanner_findingsOf(entry, path));
        const all = found.some((findings) => findings.length === 0);
        const reading = {
            tool: 'OSV-Scanner',
            rated: true,
            fixes: false,
            findings: found.flat(),
            ...(all ? { packages: packages.length } : {}),
            suppressed: 0,
        };
        if (packages.length === 0)
            throw new format/* UnprovenError */.AN('the report lists nothing, and OSV-Scanner writes nothing that shows what it scanned', reading);
        return reading;
    },
}));
function osv_scanner_findingsOf(entry, path) {
    const name = (0,reading_value/* own */.ZV)(entry, 'package');
    const place = [(0,reading_value/* own */.ZV)(name, 'ecosystem'), (0,reading_value/* own */.ZV)(name, 'name'), (0,reading_value/* own */.ZV)(name, 'version'), path];
    const vulnerabilities = osv_scanner_listOf(entry, 'vulnerabilities');
    const byId = new Map(vulnerabilities.map((one) => [(0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(one, 'id')) ?? '', one]));
    const groups = osv_scanner_listOf(entry, 'groups').map((group) => ({
        ids: osv_scanner_listOf(group, 'ids').flatMap((id) => (0,reading_value/* text */.Qq)(id) ?? []),
        score: (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(group, 'max_severity')),
    }));
    const grouped = new Set(groups.flatMap(({ ids }) => ids));
    const alone = [...byId.keys()].filter((id) => !grouped.has(id)).map((id) => ({ ids: [id], score: undefined }));
    const licences = osv_scanner_listOf(entry, 'license_violations');
    return [
        ...[...groups, ...alone].map(({ ids, score }) => ({
            key: JSON.stringify(['osv', [...ids].sort()[0], ...place]),
            severity: osvSeverity(score, ids.flatMap((id) => byId.get(id) ?? [])),
        })),
        ...licences.map((licence) => ({ key: JSON.stringify(['osv licence', licence, ...place]), severity: 'unrated' })),
    ];
}
function osv_scanner_listOf(node, name) {
    const value = (0,reading_value/* own */.ZV)(node, name);
    return value === undefined || value === null ? [] : (0,reading_value/* list */.p_)(value, name);
}

;// CONCATENATED MODULE: ./lib/formats/audit/pip-audit.js



/**
 * `pip-audit -f json` (https://github.com/pypa/pip-audit#usage): every dependency with its vulnerabilities, so that the
 * list itself shows what was audited. Until 2.3 it is the bare list. It has no severities, no time and no commit.
 */
/* harmony default export */ const pip_audit = ((0,format/* defineFormat */.nP)()({
    id: 'pip-audit',
    kind: 'audit',
    shape: 'json',
    summary: '`pip-audit -f json`',
    endMark: 'the end of the JSON document',
    matches(document) {
        const dependencies = (0,reading_value/* isList */.Lv)(document) ? document : (0,reading_value/* own */.ZV)(document, 'dependencies');
        if (!(0,reading_value/* isList */.Lv)(dependencies))
            return false;
        if (dependencies.length === 0)
            return (0,reading_value/* isList */.Lv)((0,reading_value/* own */.ZV)(document, 'fixes'));
        return dependencies.every((one) => (0,reading_value/* isList */.Lv)((0,reading_value/* own */.ZV)(one, 'vulns')) || (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(one, 'skip_reason')) !== undefined);
    },
    read(document) {
        const dependencies = (0,reading_value/* isList */.Lv)(document) ? document : (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(document, 'dependencies'), 'dependencies');
        const audited = dependencies.filter((one) => (0,reading_value/* own */.ZV)(one, 'skip_reason') === undefined);
        if (audited.length === 0)
            throw new evidence/* EvidenceError */.oe('empty', `pip-audit audited none of ${dependencies.length} dependencies`, 'run `pip-audit` in the environment, or with `-r requirements.txt`');
        const skipped = dependencies.length - audited.length;
        return {
            tool: 'pip-audit',
            rated: false,
            fixes: true,
            findings: audited.flatMap(pip_audit_findingsOf),
            packages: audited.length,
            suppressed: 0,
            ...(skipped > 0
                ? { notes: [`pip-audit could not audit ${skipped} of ${dependencies.length} dependencies`] }
                : {}),
        };
    },
}));
function pip_audit_findingsOf(dependency) {
    return (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(dependency, 'vulns'), 'vulns').map((vulnerability) => {
        const fixes = (0,reading_value/* own */.ZV)(vulnerability, 'fix_versions');
        return {
            key: JSON.stringify(['pypi', (0,reading_value/* own */.ZV)(vulnerability, 'id'), (0,reading_value/* own */.ZV)(dependency, 'name'), (0,reading_value/* own */.ZV)(dependency, 'version')]),
            severity: 'unrated',
            fixable: (0,reading_value/* isList */.Lv)(fixes) && fixes.length > 0,
        };
    });
}

;// CONCATENATED MODULE: ./lib/formats/audit/pnpm-audit.js







/**
 * `pnpm audit --json` (https://pnpm.io/cli/audit): advisories and totals as npm 6 has them, without its `actions`, and
 * counted once whatever the number of paths. (pnpm 9 and older hand on what the registry answers, which is npm-audit-v6.)
 * What `auditConfig` ignores is not in it. It has no time and no commit; `metadata` is what proves the run.
 */
/* harmony default export */ const pnpm_audit = ((0,format/* defineFormat */.nP)()({
    id: 'pnpm-audit',
    kind: 'audit',
    shape: 'json',
    summary: '`pnpm audit --json`',
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(document, 'advisories')) &&
        (0,reading_value/* isObject */.Gv)((0,reading_value.at)(document, 'metadata', 'vulnerabilities')) &&
        !(0,reading_value/* isList */.Lv)((0,reading_value/* own */.ZV)(document, 'actions')),
    read(document) {
        refuseNpmError(document);
        const declared = npmTotals(document);
        const packages = (0,reading_value/* count */.U9)((0,reading_value.at)(document, 'metadata', 'totalDependencies'), 'metadata.totalDependencies');
        const findings = Object.entries((0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(document, 'advisories'), 'advisories')).map(pnpm_audit_finding);
        if (packages === 0 && findings.length === 0)
            throw new evidence/* EvidenceError */.oe('empty', 'pnpm audited 0 dependencies', 'run `pnpm audit` where pnpm-lock.yaml is');
        return { rated: true, fixes: true, findings, ...beyondTheList(declared, findings), packages, suppressed: 0 };
    },
}));
function pnpm_audit_finding([id, advisory]) {
    const versions = (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)((0,reading_value/* object */.Ik)(advisory, `advisories.${id}`), 'findings'), `advisories.${id}.findings`);
    return {
        key: JSON.stringify(['npm', id, (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(advisory, 'module_name')), versions.map((one) => (0,reading_value/* own */.ZV)(one, 'version'))]),
        severity: (0,kinds_severity/* severityWord */.Oh)((0,reading_value/* own */.ZV)(advisory, 'severity')) ?? 'unrated',
        fixable: hasPatch(advisory),
    };
}

;// CONCATENATED MODULE: ./lib/kinds/safety-report.js






/** `safety check --json`. Throws `EvidenceError`: `empty` for no package, `invalid` for a document without its numbers. */
function safetyCheck(document) {
    const meta = (0,reading_value/* own */.ZV)(document, 'report_meta');
    const packages = (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(meta, 'packages_found'), 'report_meta.packages_found');
    const declared = (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(meta, 'vulnerabilities_found'), 'report_meta.vulnerabilities_found');
    const vulnerabilities = (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(document, 'vulnerabilities'), 'vulnerabilities');
    const listed = vulnerabilities.filter((one) => (0,reading_value/* own */.ZV)(one, 'ignored') !== true);
    const ignored = (0,reading_value/* own */.ZV)(document, 'ignored_vulnerabilities');
    const findings = listed.map((one) => ({
        key: JSON.stringify([
            'pypi',
            (0,reading_value/* own */.ZV)(one, 'vulnerability_id'),
            (0,reading_value/* own */.ZV)(one, 'package_name'),
            (0,reading_value/* own */.ZV)(one, 'analyzed_version'),
        ]),
        severity: safety_report_severityOf((0,reading_value/* own */.ZV)(one, 'severity')) ?? 'unrated',
        fixable: (0,reading_value/* isList */.Lv)((0,reading_value/* own */.ZV)(one, 'fixed_versions')) && (0,reading_value/* own */.ZV)(one, 'fixed_versions').length > 0,
    }));
    refuseNothing(packages, findings);
    const beyond = Math.max(0, declared - vulnerabilities.length);
    return {
        ...reading((0,reading_value/* own */.ZV)(meta, 'safety_version'), packages, findings),
        rated: (0,reading_value/* own */.ZV)(meta, 'api_key') === true || findings.some(({ severity }) => severity !== 'unrated'),
        ...(beyond > 0 ? { unlisted: { unrated: beyond } } : {}),
        suppressed: vulnerabilities.length - listed.length + ((0,reading_value/* isList */.Lv)(ignored) ? ignored.length : 0),
    };
}
/** `safety scan --output json`: projects, their files, the dependencies in them and what is known of each. */
function safetyScan(document) {
    const projects = (0,reading_value/* list */.p_)((0,reading_value.at)(document, 'scan_results', 'projects'), 'scan_results.projects');
    const files = projects.flatMap((project) => (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(project, 'files'), 'projects.files'));
    const dependencies = files.flatMap((file) => (0,reading_value/* list */.p_)((0,reading_value.at)(file, 'results', 'dependencies'), 'files.results.dependencies').map((one) => ({
        one,
        where: (0,reading_value/* own */.ZV)(file, 'location'),
    })));
    const known = dependencies.flatMap(({ one, where }) => (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(one, 'specifications'), 'dependencies.specifications').flatMap((specification) => {
        const entries = (0,reading_value.at)(specification, 'vulnerabilities', 'known_vulnerabilities');
        return ((0,reading_value/* isList */.Lv)(entries) ? entries : []).map((entry) => ({ entry, specification, one, where }));
    }));
    const open = known.filter(({ entry }) => !(0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(entry, 'ignored')) && (0,reading_value/* own */.ZV)(entry, 'ignored') !== true);
    const findings = open.map(({ entry, specification, one, where }) => ({
        key: JSON.stringify(['pypi', (0,reading_value/* own */.ZV)(entry, 'id'), (0,reading_value/* own */.ZV)(one, 'name'), (0,reading_value/* own */.ZV)(specification, 'raw'), where]),
        severity: safety_report_severityOf((0,reading_value/* own */.ZV)(entry, 'severity')) ?? 'unrated',
        fixable: (0,reading_value/* text */.Qq)((0,reading_value.at)(specification, 'vulnerabilities', 'remediation', 'recommended')) !== undefined,
    }));
    refuseNothing(dependencies.length, findings);
    const generatedAt = (0,core_time/* parseTime */.pe)((0,reading_value/* text */.Qq)((0,reading_value.at)(document, 'meta', 'timestamp')) ?? '');
    return {
        ...reading((0,reading_value.at)(document, 'meta', 'telemetry', 'safety_version') ?? (0,reading_value.at)(document, 'meta', 'safety_version'), dependencies.length, findings),
        ...(generatedAt === undefined ? {} : { generatedAt }),
        rated: findings.some(({ severity }) => severity !== 'unrated'),
        suppressed: known.length - open.length,
    };
}
function reading(version, packages, findings) {
    const words = (0,tool_words/* toolWords */.y)(version);
    return { tool: words === undefined ? 'Safety' : `Safety ${words}`, fixes: true, findings, packages };
}
function refuseNothing(packages, findings) {
    if (packages === 0 && findings.length === 0)
        throw new evidence/* EvidenceError */.oe('empty', 'Safety looked at 0 packages', 'run Safety in the environment, or with `-r requirements.txt`');
}
/** `{"cvssv3": {"base_score": 7.5, "base_severity": "HIGH", …}}`, a word, or null without an API key. */
function safety_report_severityOf(severity) {
    const cvss = (0,reading_value/* own */.ZV)(severity, 'cvssv3');
    const score = (0,reading_value/* own */.ZV)(cvss, 'base_score');
    return ((0,kinds_severity/* severityWord */.Oh)(severity) ??
        (0,kinds_severity/* severityWord */.Oh)((0,reading_value/* own */.ZV)(cvss, 'base_severity')) ??
        (typeof score === 'number' ? (0,kinds_severity/* severityScore */.Oy)(score) : undefined) ??
        severityVector((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(cvss, 'vector_string'))));
}

;// CONCATENATED MODULE: ./lib/formats/audit/safety.js





/**
 * `safety check --json` and `safety scan --output json` of Safety 2 and 3 (https://docs.safetycli.com/safety-docs/output/output-formats).
 * Safety prints banners before and after the document, so it is read from the first line that is `{` to the last that is
 * `}`. `packages_found`, or the dependencies of the scanned files, say what was looked at. Severities need an API key.
 */
/* harmony default export */ const safety = ((0,format/* defineFormat */.nP)()({
    id: 'safety',
    kind: 'audit',
    shape: 'lines',
    summary: '`safety check --json` and `safety scan --output json`',
    endMark: 'the end of the JSON document',
    matches: (head) => /^\s*\{?\s*"report_meta"\s*:\s*\{/m.test(head) || /^\s*\{?\s*"scan_results"\s*:\s*\{|"scan_type"\s*:/m.test(head),
    async read(stream) {
        const document = (0,json/* parseJson */.qF)(withoutBanners(await (0,json/* readText */.yR)(stream)));
        if ((0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(document, 'report_meta')))
            return safetyCheck(document);
        if ((0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(document, 'scan_results')))
            return safetyScan(document);
        throw new evidence/* EvidenceError */.oe('invalid', 'the document has neither `report_meta` nor `scan_results`, which Safety writes');
    },
}));
/** Banners are lines of text; a document on one line begins and ends on it. */
function withoutBanners(text) {
    const lines = text.split(/\r?\n/);
    const start = lines.findIndex((line) => line.startsWith('{'));
    const end = lines.findLastIndex((line) => /^\}|^\{.*\}\s*$/.test(line));
    if (start < 0)
        throw new evidence/* EvidenceError */.oe('invalid', 'the file has no JSON document');
    if (end < start)
        throw new evidence/* EvidenceError */.oe('invalid', 'the JSON document ends in the middle: the file is truncated');
    return lines.slice(start, end + 1).join('\n');
}

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
        this.#components = components.map((component) => sarif_rating_listOf((0,reading_value/* own */.ZV)(component, 'rules')));
        for (const rule of this.#components.flat()) {
            const id = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(rule, 'id'));
            if (id !== undefined && !this.#byId.has(id))
                this.#byId.set(id, rule);
        }
        for (const override of sarif_rating_listOf((0,reading_value/* own */.ZV)(run, 'invocations')).flatMap((one) => sarif_rating_listOf((0,reading_value/* own */.ZV)(one, 'ruleConfigurationOverrides')))) {
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
function sarif_rating_listOf(value) {
    return (0,reading_value/* isList */.Lv)(value) ? value : [];
}

;// CONCATENATED MODULE: ./lib/formats/audit/sarif.js





/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), by CodeQL, ESLint, Semgrep, Trivy,
 * Bandit and many others. Findings are results of kind `fail` that nobody suppressed; `open` and `review` are findings
 * without a severity, because the tool could not tell. Severities: `src/kinds/sarif-rating.ts`. The end of a run is
 * `invocations[].endTimeUtc` (section 3.20.8), its commit `versionControlProvenance[].revisionId` (section 3.23.4).
 */
/* harmony default export */ const sarif = ((0,format/* defineFormat */.nP)()({
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
    const ends = invocations.flatMap((one) => (0,core_time/* parseTime */.pe)((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(one, 'endTimeUtc')) ?? '') ?? []);
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

;// CONCATENATED MODULE: ./lib/formats/audit/snyk.js





/**
 * `snyk test --json`, `snyk container test --json` and `snyk iac test --json`
 * (https://docs.snyk.io/developer-tools/snyk-cli/commands/test): one project, or a list of them with `--all-projects`. An id is
 * listed once per path that leads to it and counts once per package and version. What a policy ignores is suppressed.
 */
/* harmony default export */ const snyk = ((0,format/* defineFormat */.nP)()({
    id: 'snyk',
    kind: 'audit',
    shape: 'json',
    summary: '`snyk test --json`, of dependencies, containers and definitions',
    endMark: 'the end of the JSON document',
    matches: (document) => ((0,reading_value/* isList */.Lv)(document) ? document.length > 0 && document.every(isProject) : isProject(document)),
    read(document) {
        const projects = ((0,reading_value/* isList */.Lv)(document) ? document : [document]).flatMap((project) => {
            const applications = (0,reading_value/* own */.ZV)(project, 'applications');
            return [project, ...((0,reading_value/* isList */.Lv)(applications) ? applications : [])];
        });
        for (const project of projects)
            snyk_refuseFailure(project);
        const packages = projects.map(sizeOf);
        const known = packages.filter((one) => one !== undefined);
        const found = new Map(projects.flatMap(snyk_findingsOf).map((finding) => [finding.key, finding]));
        if (found.size === 0 && known.every((one) => one === 0))
            throw new evidence/* EvidenceError */.oe('empty', 'Snyk tested 0 dependencies', 'run `snyk test` where the manifest or lockfile is');
        return {
            tool: 'Snyk',
            rated: true,
            fixes: projects.every((project) => !(0,reading_value/* isList */.Lv)((0,reading_value/* own */.ZV)(project, 'infrastructureAsCodeIssues'))),
            findings: [...found.values()],
            ...(known.length === packages.length ? { packages: known.reduce((sum, one) => sum + one, 0) } : {}),
            suppressed: projects.reduce((sum, project) => sum + ignoredIn(project), 0),
        };
    },
}));
function isProject(document) {
    if ((0,reading_value/* own */.ZV)(document, 'ok') === false && (0,reading_value/* own */.ZV)(document, 'error') !== undefined)
        return true;
    const tested = (0,reading_value/* isList */.Lv)((0,reading_value/* own */.ZV)(document, 'vulnerabilities')) || (0,reading_value/* isList */.Lv)((0,reading_value/* own */.ZV)(document, 'infrastructureAsCodeIssues'));
    if (!tested)
        return false;
    const named = ['dependencyCount', 'packageManager', 'projectName'].some((key) => (0,reading_value/* own */.ZV)(document, key) !== undefined);
    const ids = (0,reading_value/* own */.ZV)(document, 'vulnerabilities');
    return (named ||
        ((0,reading_value/* isList */.Lv)(ids) && ids.length > 0 && ids.every((one) => /^(?:SNYK-|snyk:|npm:)/.test((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(one, 'id')) ?? ''))));
}
/** `{"ok": false, "error": "Could not detect supported target files …", "path": …}` stands in lists of projects too. */
function snyk_refuseFailure(project) {
    const error = (0,reading_value/* own */.ZV)(project, 'error');
    if (error !== undefined)
        throw new evidence/* EvidenceError */.oe('invalid', `Snyk could not test a project (${(0,tool_words/* toolWords */.y)(error) ?? 'it does not say why'})`);
    const listed = [...snyk_listOf(project, 'vulnerabilities'), ...snyk_listOf(project, 'infrastructureAsCodeIssues')];
    if ((0,reading_value/* own */.ZV)(project, 'vulnerabilities') === undefined && (0,reading_value/* own */.ZV)(project, 'infrastructureAsCodeIssues') === undefined)
        throw new evidence/* EvidenceError */.oe('invalid', 'a project has no list of what Snyk found in it');
    if (listed.length === 0 && sizeOf(project) === undefined)
        throw new evidence/* EvidenceError */.oe('empty', 'a project lists nothing and does not say how much was tested (`dependencyCount`)');
    if ((0,reading_value/* own */.ZV)(project, 'ok') === false && listed.length === 0 && !(0,reading_value/* isList */.Lv)((0,reading_value/* own */.ZV)(project, 'applications')))
        throw new evidence/* EvidenceError */.oe('invalid', 'a project is not `ok`, and the report lists nothing in it');
}
/** How many dependencies a project has; a file of definitions counts as one. */
function sizeOf(project) {
    if ((0,reading_value/* isList */.Lv)((0,reading_value/* own */.ZV)(project, 'infrastructureAsCodeIssues')))
        return 1;
    const value = (0,reading_value/* own */.ZV)(project, 'dependencyCount');
    return value === undefined ? undefined : (0,reading_value/* count */.U9)(value, 'dependencyCount');
}
function snyk_findingsOf(project) {
    const where = [(0,reading_value/* own */.ZV)(project, 'projectName'), (0,reading_value/* own */.ZV)(project, 'displayTargetFile') ?? (0,reading_value/* own */.ZV)(project, 'targetFile')];
    const dependencies = snyk_listOf(project, 'vulnerabilities').map((one) => ({
        key: JSON.stringify([
            'snyk',
            (0,reading_value/* own */.ZV)(one, 'id'),
            (0,reading_value/* own */.ZV)(one, 'packageName') ?? (0,reading_value/* own */.ZV)(one, 'name'),
            (0,reading_value/* own */.ZV)(one, 'version'),
            where,
        ]),
        severity: snyk_severityOf((0,reading_value/* object */.Ik)(one, 'vulnerabilities')),
        fixable: [(0,reading_value/* own */.ZV)(one, 'isUpgradable'), (0,reading_value/* own */.ZV)(one, 'isPatchable')].includes(true) ||
            ((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(one, 'nearestFixedInVersion')) ?? '') !== '',
    }));
    const definitions = snyk_listOf(project, 'infrastructureAsCodeIssues').map((one) => ({
        key: JSON.stringify(['snyk', (0,reading_value/* own */.ZV)(one, 'id'), (0,reading_value/* own */.ZV)(one, 'path'), (0,reading_value/* own */.ZV)(one, 'lineNumber'), where]),
        severity: snyk_severityOf((0,reading_value/* object */.Ik)(one, 'infrastructureAsCodeIssues')),
    }));
    return [...dependencies, ...definitions];
}
/** `severityWithCritical` is of the time when `severity` ended at high. */
function snyk_severityOf(entry) {
    const words = [(0,reading_value/* own */.ZV)(entry, 'severity'), (0,reading_value/* own */.ZV)(entry, 'severityWithCritical')].map(kinds_severity/* severityWord */.Oh);
    return kinds_severity/* SEVERITIES */.oC.find((severity) => words.includes(severity)) ?? 'unrated';
}
function ignoredIn(project) {
    const filtered = (0,reading_value.at)(project, 'filtered', 'ignore');
    return (0,reading_value/* isList */.Lv)(filtered) ? filtered.length : 0;
}
function snyk_listOf(project, name) {
    const value = (0,reading_value/* isObject */.Gv)(project) ? (0,reading_value/* own */.ZV)(project, name) : undefined;
    return value === undefined ? [] : (0,reading_value/* list */.p_)(value, name);
}

;// CONCATENATED MODULE: ./lib/kinds/trivy-result.js



/** What Trivy found in one target: vulnerabilities, failed checks of definitions, secrets and licences. `UNKNOWN` is `unrated`. */
function trivyFindings(result) {
    const target = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)((0,reading_value/* object */.Ik)(result, 'Results'), 'Target'));
    if (target === undefined)
        throw new evidence/* EvidenceError */.oe('invalid', 'a result does not say what was looked at (`Target`)');
    const place = [target, (0,reading_value/* own */.ZV)(result, 'Resource')];
    const finding = (entry, ...parts) => ({
        key: JSON.stringify(['trivy', ...parts, ...place]),
        severity: (0,kinds_severity/* severityWord */.Oh)((0,reading_value/* own */.ZV)((0,reading_value/* object */.Ik)(entry, 'Results'), 'Severity')) ?? 'unrated',
    });
    return [
        ...entries(result, 'Vulnerabilities').map((one) => ({
            ...finding(one, (0,reading_value/* own */.ZV)(one, 'VulnerabilityID'), (0,reading_value/* own */.ZV)(one, 'PkgName'), (0,reading_value/* own */.ZV)(one, 'InstalledVersion'), (0,reading_value/* own */.ZV)(one, 'PkgPath')),
            fixable: ((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(one, 'FixedVersion')) ?? '') !== '',
        })),
        ...entries(result, 'Misconfigurations')
            .filter((one) => !['PASS', 'EXCEPTION'].includes((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(one, 'Status')) ?? 'FAIL'))
            .map((one) => finding(one, trivy_result_idOf(one), (0,reading_value/* own */.ZV)(one, 'Message'), (0,reading_value.at)(one, 'CauseMetadata', 'StartLine'), resourceOf(one))),
        ...entries(result, 'Secrets').map((one) => finding(one, (0,reading_value/* own */.ZV)(one, 'RuleID'), (0,reading_value/* own */.ZV)(one, 'StartLine'), (0,reading_value/* own */.ZV)(one, 'Offset'))),
        ...entries(result, 'Licenses').map((one) => finding(one, (0,reading_value/* own */.ZV)(one, 'Name'), (0,reading_value/* own */.ZV)(one, 'PkgName'), (0,reading_value/* own */.ZV)(one, 'FilePath'), (0,reading_value/* own */.ZV)(one, 'Category'))),
    ];
}
/** What somebody accepted: exceptions, and findings that `.trivyignore` or VEX took away, where `--show-suppressed` shows them. */
function suppressedIn(result) {
    const excepted = entries(result, 'Misconfigurations').filter((one) => (0,reading_value/* own */.ZV)(one, 'Status') === 'EXCEPTION');
    return excepted.length + entries(result, 'ExperimentalModifiedFindings').length;
}
function trivy_result_idOf(check) {
    return (0,reading_value/* own */.ZV)(check, 'ID') ?? (0,reading_value/* own */.ZV)(check, 'AVDID');
}
function resourceOf(check) {
    return (0,reading_value.at)(check, 'CauseMetadata', 'Resource');
}
function entries(result, name) {
    const value = (0,reading_value/* own */.ZV)(result, name);
    return value === undefined || value === null ? [] : (0,reading_value/* list */.p_)(value, `Results.${name}`);
}

;// CONCATENATED MODULE: ./lib/formats/audit/trivy.js






/**
 * `trivy … --format json` (https://trivy.dev/latest/docs/configuration/reporting/#json): schema 2, the bare list of results
 * before it, and `trivy k8s` (a list of resources). `Results` names the targets that were looked at; without any, nothing
 * was, or there was nothing that Trivy says anything of.
 */
/* harmony default export */ const trivy = ((0,format/* defineFormat */.nP)()({
    id: 'trivy',
    kind: 'audit',
    shape: 'json',
    summary: '`trivy … --format json`',
    endMark: 'the end of the JSON document',
    matches(document) {
        if ((0,reading_value/* isList */.Lv)(document))
            return document.length > 0 && document.every((one) => (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(one, 'Target')) !== undefined);
        const versioned = (0,reading_value/* own */.ZV)(document, 'SchemaVersion') !== undefined && (0,reading_value/* own */.ZV)(document, 'ArtifactName') !== undefined;
        return versioned || ((0,reading_value/* own */.ZV)(document, 'ClusterName') !== undefined && (0,reading_value/* isList */.Lv)((0,reading_value/* own */.ZV)(document, 'Resources')));
    },
    read(document) {
        const version = (0,reading_value/* own */.ZV)(document, 'SchemaVersion');
        if (version !== undefined && version !== 2)
            throw new evidence/* EvidenceError */.oe('invalid', 'the report has another `SchemaVersion` than 2, which is not read');
        const results = resultsOf(document);
        if (results.length === 0)
            throw new evidence/* EvidenceError */.oe('empty', 'Trivy lists no target it looked at (no `Results`)', 'point Trivy at lockfiles, an image or definitions; for a scan for secrets alone write `--format sarif`');
        const findings = results.flatMap(trivyFindings);
        const packages = results.map((result) => (0,reading_value/* own */.ZV)(result, 'Packages'));
        const listed = packages.filter(reading_value/* isList */.Lv);
        const generatedAt = (0,core_time/* parseTime */.pe)((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(document, 'CreatedAt')) ?? '');
        const trivy = (0,tool_words/* toolWords */.y)((0,reading_value.at)(document, 'Trivy', 'Version'));
        return {
            tool: trivy === undefined ? 'Trivy' : `Trivy ${trivy}`,
            ...(generatedAt === undefined ? {} : { generatedAt }),
            rated: true,
            fixes: findings.every((finding) => finding.fixable !== undefined),
            findings,
            // Only `--list-all-pkgs` lists what has no flaw.
            ...(listed.length > 0 ? { packages: listed.reduce((sum, one) => sum + one.length, 0) } : {}),
            suppressed: results.reduce((sum, result) => sum + suppressedIn(result), 0),
        };
    },
}));
function resultsOf(document) {
    if (document === null)
        return [];
    if ((0,reading_value/* isList */.Lv)(document))
        return document;
    const resources = (0,reading_value/* own */.ZV)(document, 'Resources');
    if (resources === undefined)
        return trivy_entries(document);
    return (0,reading_value/* list */.p_)(resources, 'Resources').flatMap((resource) => {
        const error = (0,tool_words/* toolWords */.y)((0,reading_value/* own */.ZV)(resource, 'Error'));
        if (error !== undefined)
            throw new evidence/* EvidenceError */.oe('invalid', `Trivy could not look at a resource (${error})`);
        const where = ['Namespace', 'Kind', 'Name'].map((name) => (0,reading_value/* own */.ZV)(resource, name) ?? null);
        return trivy_entries(resource).map((result) => ((0,reading_value/* isObject */.Gv)(result) ? { ...result, Resource: where } : result));
    });
}
/** Go writes an empty list as null, or not at all. */
function trivy_entries(node) {
    const results = (0,reading_value/* own */.ZV)(node, 'Results');
    return results === undefined || results === null ? [] : (0,reading_value/* list */.p_)(results, 'Results');
}

;// CONCATENATED MODULE: ./lib/reading/json-lines.js



/**
 * The documents of a file with one JSON document a line (NDJSON). Lines without content are passed over. Throws
 * `EvidenceError` (`invalid`) for a line that is no JSON; a last line that is cut is such a one.
 */
async function* jsonLines(stream) {
    let number = 0;
    for await (const line of (0,lines/* lines */.M)(stream)) {
        number += 1;
        if (line.trim() === '')
            continue;
        try {
            yield (0,json/* parseJson */.qF)(line);
        }
        catch (error) {
            if (!(error instanceof evidence/* EvidenceError */.oe))
                throw error;
            throw new evidence/* EvidenceError */.oe('invalid', `line ${number} is not valid JSON: the file is cut off, or no NDJSON`);
        }
    }
}

;// CONCATENATED MODULE: ./lib/formats/audit/yarn-berry.js









const CLEAN = { rated: true, fixes: false, findings: [], suppressed: 0 };
/**
 * `yarn npm audit --json` of Yarn 2 and newer (https://yarnpkg.com/cli/npm/audit). Yarn 4 writes one advisory a line and
 * nothing at all when there is none, nor when it fails, so an empty file needs `ran`. Yarn 2 and 3 write what the registry
 * answers, with totals that prove the run; without `format:` that is recognised as npm-audit-v6, whose document it is.
 */
/* harmony default export */ const yarn_berry = ((0,format/* defineFormat */.nP)()({
    id: 'yarn-berry',
    kind: 'audit',
    shape: 'lines',
    summary: '`yarn npm audit --json` of Yarn 2 and newer',
    endMark: null,
    silence: CLEAN,
    matches: (head) => /^\s*\{"value":"(?:[^"\\]|\\.)*","children":\{"ID":/.test(head),
    async read(stream) {
        const findings = [];
        let answer;
        for await (const line of jsonLines(stream)) {
            if ((0,reading_value/* own */.ZV)(line, 'type') === 'error')
                throw new evidence/* EvidenceError */.oe('invalid', `Yarn reports an error of its own (${(0,tool_words/* toolWords */.y)((0,reading_value/* own */.ZV)(line, 'data')) ?? ''})`);
            if ((0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(line, 'children')))
                findings.push(yarn_berry_finding(line));
            else if ((0,reading_value/* own */.ZV)(line, 'advisories') !== undefined)
                answer = registryAnswer(line);
            else if ((0,reading_value/* own */.ZV)(line, 'type') !== 'info' && (0,reading_value/* own */.ZV)(line, 'type') !== 'warning')
                throw new evidence/* EvidenceError */.oe('invalid', 'the file has lines that `yarn npm audit --json` does not write');
        }
        if (answer)
            return answer;
        if (findings.length === 0)
            throw new format/* UnprovenError */.AN('the file has no advisory and nothing that shows a run', CLEAN);
        return { ...CLEAN, findings };
    },
}));
/** Deprecations are in the tree too, with `(deprecation)` for an id and a severity of their own. */
function yarn_berry_finding(line) {
    const children = (0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(line, 'children'), 'children');
    const id = String((0,reading_value/* own */.ZV)(children, 'ID'));
    return {
        key: JSON.stringify(['npm', id, (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(line, 'value')), (0,reading_value/* own */.ZV)(children, 'Tree Versions')]),
        severity: (0,kinds_severity/* severityWord */.Oh)((0,reading_value/* own */.ZV)(children, 'Severity')) ?? 'unrated',
    };
}
function registryAnswer(document) {
    const declared = npmTotals(document);
    const packages = (0,reading_value/* count */.U9)((0,reading_value.at)(document, 'metadata', 'totalDependencies'), 'metadata.totalDependencies');
    const findings = npmAdvisories((0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(document, 'advisories'), 'advisories'));
    if (packages === 0 && findings.length === 0)
        throw new evidence/* EvidenceError */.oe('empty', 'Yarn audited 0 dependencies', 'run `yarn npm audit` where yarn.lock is');
    return { rated: true, fixes: true, findings, ...beyondTheList(declared, findings), packages, suppressed: 0 };
}

;// CONCATENATED MODULE: ./lib/formats/audit/yarn-v1.js









/**
 * `yarn audit --json` of Yarn 1 (https://classic.yarnpkg.com/en/docs/cli/audit): one event a line, an advisory once per
 * path that leads to it, as its own summary counts. That summary is the last event, so it is the end mark.
 */
/* harmony default export */ const yarn_v1 = ((0,format/* defineFormat */.nP)()({
    id: 'yarn-v1',
    kind: 'audit',
    shape: 'lines',
    summary: '`yarn audit --json` of Yarn 1 (NDJSON)',
    endMark: 'the line `auditSummary`',
    matches: (head) => /^\s*\{"type":"(?:audit\w+|info|warning|error|verbose|activity\w+|progress\w+|step)","data":/.test(head),
    async read(stream) {
        const findings = [];
        let summary;
        let failure;
        for await (const event of jsonLines(stream)) {
            const data = (0,reading_value/* own */.ZV)(event, 'data');
            switch ((0,reading_value/* own */.ZV)(event, 'type')) {
                case 'auditAdvisory':
                    findings.push(yarn_v1_finding((0,reading_value/* object */.Ik)(data, 'data')));
                    break;
                case 'auditSummary':
                    if (summary !== undefined)
                        throw new evidence/* EvidenceError */.oe('ambiguous', 'the file has two summaries: it is of two runs', 'write it anew');
                    summary = data;
                    break;
                case 'error':
                    failure ??= (0,tool_words/* toolWords */.y)(data) ?? 'it does not say which';
            }
        }
        if (failure !== undefined)
            throw new evidence/* EvidenceError */.oe('invalid', `Yarn reports an error of its own (${failure})`);
        if (summary === undefined)
            throw new evidence/* EvidenceError */.oe('invalid', 'the file has no line `auditSummary`: it is cut off, or Yarn did not finish');
        const declared = npmTotals({ metadata: summary });
        const packages = (0,reading_value/* count */.U9)((0,reading_value.at)(summary, 'totalDependencies'), 'totalDependencies');
        if (packages === 0 && findings.length === 0)
            throw new evidence/* EvidenceError */.oe('empty', 'Yarn audited 0 dependencies', 'run `yarn audit` where yarn.lock is');
        return { rated: true, fixes: true, findings, ...beyondTheList(declared, findings), packages, suppressed: 0 };
    },
}));
function yarn_v1_finding(data) {
    const advisory = (0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(data, 'advisory'), 'data.advisory');
    const path = (0,reading_value.at)(data, 'resolution', 'path');
    const id = String((0,reading_value/* own */.ZV)(advisory, 'id'));
    return {
        key: JSON.stringify(['npm', id, (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(advisory, 'module_name')), path]),
        severity: (0,kinds_severity/* severityWord */.Oh)((0,reading_value/* own */.ZV)(advisory, 'severity')) ?? 'unrated',
        fixable: hasPatch(advisory),
    };
}

// EXTERNAL MODULE: ./lib/core/unit.js
var core_unit = __webpack_require__(7913);
;// CONCATENATED MODULE: ./lib/kinds/benchmark-run.js


/**
 * The reading, when it proves that benchmarks ran. Throws `EvidenceError`: `empty` when there is none, `invalid` for
 * numbers that cannot be.
 */
function provenBenchmarks(reading) {
    const { benchmarks } = reading;
    if (benchmarks.length === 0)
        throw new evidence/* EvidenceError */.oe('empty', 'the report has no benchmark', 'see the output of the tool: did its filter match any?');
    for (const { stats } of benchmarks) {
        const wrong = stats.find(({ dimension, value }) => !Number.isFinite(value) || (dimension !== 'ratio' && dimension !== 'number' && value < 0));
        if (wrong)
            throw new evidence/* EvidenceError */.oe('invalid', `a \`${wrong.stat}\` is \`${wrong.value}\`, which nothing can measure`);
    }
    return reading;
}
/** A benchmark that gave no numbers is one that failed, unless it says so itself. */
function orFailed(one) {
    return one.stats.length > 0 || one.failed !== undefined ? one : { ...one, failed: 'it has no measurement' };
}
/** Stats of one dimension, those left out that the report does not have. `places` moves the decimal point: -9 for ns. */
function stats(dimension, values, places = 0) {
    return Object.entries(values).flatMap(([stat, value]) => value === undefined ? [] : [{ stat, dimension, value: places === 0 ? value : (0,core_unit/* shiftDecimal */.Gd)(value, places) }]);
}
/** Mean, median, least and greatest of values that were measured one after another; one value is its own mean. */
function spread(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const [low, high] = [sorted[0], sorted.at(-1)];
    if (low === undefined || high === undefined)
        return {};
    if (sorted.length === 1)
        return { mean: low };
    const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
    return { mean: average(sorted), median: average(middle), min: low, max: high };
}
function average(values) {
    return values.reduce((sum, one) => sum + one, 0) / values.length;
}
/** True when two numbers are the same but for rounding. */
function agrees(a, b) {
    return Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
}

;// CONCATENATED MODULE: ./lib/formats/benchmark/benchmarkdotnet.js




/**
 * BenchmarkDotNet's JSON exporters (https://benchmarkdotnet.org/articles/configs/exporters.html), full and brief. All
 * times are in nanoseconds, whatever the table on the screen shows. A benchmark that failed has `Statistics: null`. The
 * file is written once, after the last benchmark; its title has the time of day of the machine, without a zone.
 */
/* harmony default export */ const benchmarkdotnet = ((0,format/* defineFormat */.nP)()({
    id: 'benchmarkdotnet',
    kind: 'benchmark',
    shape: 'json',
    summary: 'BenchmarkDotNet, `--exporters json` (full, brief)',
    endMark: 'the end of the JSON document',
    matches: (document) => typeof (0,reading_value.at)(document, 'HostEnvironmentInfo', 'BenchmarkDotNetVersion') === 'string' &&
        (0,reading_value/* own */.ZV)(document, 'Benchmarks') !== undefined,
    read: (document) => provenBenchmarks({
        benchmarks: (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(document, 'Benchmarks'), 'Benchmarks').map(benchmark),
        tool: `BenchmarkDotNet ${(0,reading_value.at)(document, 'HostEnvironmentInfo', 'BenchmarkDotNetVersion')}`,
    }),
}));
function benchmark(node, index) {
    const place = `Benchmarks[${index}]`;
    const names = namesOf(node, place);
    const found = (0,reading_value/* own */.ZV)(node, 'Statistics');
    if (!(0,reading_value/* isObject */.Gv)(found))
        return { names, stats: [], failed: 'it has no statistics, because no run of it succeeded' };
    const value = (key) => (0,reading_value/* finite */.E2)((0,reading_value/* own */.ZV)(found, key), `${place}.Statistics.${key}`);
    const optional = (key) => (typeof (0,reading_value/* own */.ZV)(found, key) === 'number' ? value(key) : undefined);
    const percentile = (key) => {
        const one = (0,reading_value.at)(found, 'Percentiles', key);
        return one == null ? undefined : (0,reading_value/* finite */.E2)(one, `${place}.Statistics.Percentiles.${key}`);
    };
    const runs = (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(found, 'N'), `${place}.Statistics.N`);
    if (runs === 0)
        return orFailed({ names, stats: [] });
    const mean = value('Mean');
    const values = (0,reading_value/* own */.ZV)(found, 'OriginalValues');
    if ((0,reading_value/* isList */.Lv)(values) && values.length === runs) {
        const measured = spread(values.map((one, at) => (0,reading_value/* finite */.E2)(one, `${place}.Statistics.OriginalValues[${at}]`)));
        if (!agrees(measured.mean ?? mean, mean))
            throw new evidence/* EvidenceError */.oe('invalid', `\`${place}.Statistics.Mean\` is not the mean of its values`);
    }
    const bytes = (0,reading_value.at)(node, 'Memory', 'BytesAllocatedPerOperation');
    return {
        names,
        stats: [
            ...stats('duration', { mean, median: value('Median'), min: value('Min'), max: value('Max') }, -9),
            ...stats('duration', { stddev: optional('StandardDeviation'), error: optional('StandardError') }, -9),
            ...stats('duration', { p90: percentile('P90'), p95: percentile('P95'), p99: percentile('P99') }, -9),
            // Null where the runtime cannot tell, which is no 0.
            ...stats('bytes', {
                allocated: bytes == null ? undefined : (0,reading_value/* finite */.E2)(bytes, `${place}.Memory.BytesAllocatedPerOperation`),
            }),
            ...stats('count', { runs }),
        ],
    };
}
/** `Fib10`, `Benchmarks.Fib10(n: 3)`, with its namespace, and with the job where one is run in several. */
function namesOf(node, place) {
    const part = (key) => (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(node, key)) ?? '';
    const [full, type, method] = [part('FullName'), part('Type'), part('Method')];
    const parameters = part('Parameters');
    const name = parameters === '' ? method : `${method}(${parameters})`;
    const names = [name, `${type}.${name}`, full, part('DisplayInfo')].filter((one) => one !== '' && one !== '.');
    const [first, ...rest] = names;
    if (first === undefined)
        throw new evidence/* EvidenceError */.oe('invalid', `\`${place}\` has no name`);
    return [first, ...rest];
}

;// CONCATENATED MODULE: ./lib/kinds/criterion-amount.js


/** Units that Criterion and libtest print, with decimal places to the base unit (µ is U+00B5 or U+03BC). */
const TIMES = { ps: -12, ns: -9, us: -6, µs: -6, μs: -6, ms: -3, s: 0 };
const PREFIXES = { '': 1, K: 1e3, M: 1e6, G: 1e9, T: 1e12 };
/** `26.251 µs`, `-2.1%`, `2.8981 GiB/s`, `12.1 Melem/s`. */
function amountOf(number, unit) {
    const value = (0,reading_value/* finiteText */.xS)(number.replaceAll(',', ''), 'a value');
    if (Object.hasOwn(TIMES, unit))
        return { dimension: 'duration', value: (0,core_unit/* shiftDecimal */.Gd)(value, TIMES[unit] ?? 0) };
    if (unit === '%')
        return { dimension: 'ratio', value: (0,core_unit/* shiftDecimal */.Gd)(value, -2) };
    const [, prefix = '', binary, what] = /^([KMGT]?)(i?)(B|elem|bits?|b)\/s$/.exec(unit) ?? [];
    if (what === undefined)
        return undefined;
    const factor = binary ? 1024 ** ' KMGT'.indexOf(prefix) : (PREFIXES[prefix] ?? 1);
    return { dimension: 'rate', value: value * factor };
}

;// CONCATENATED MODULE: ./lib/formats/benchmark/cargo-bench.js





const LIBTEST = /^test (.+?) +\.\.\. bench: +([\d,.]+) (\S+)\/iter \(\+\/- ([\d,.]+)\)(?: = (\d+) MB\/s)?$/;
/** `fib 20    time:   [26.029 µs 26.251 µs 26.505 µs]`, the name on the line before when it is long. */
const ESTIMATE = /^(.*?)\s*\b(time|thrpt|change):\s+\[(\S+?) ?([^\s\d]+) (\S+?) ?([^\s\d]+) (\S+?) ?([^\s\d]+)\]/;
/**
 * What `cargo bench` prints: Criterion's estimates (https://bheisler.github.io/criterion.rs/book/user_guide/command_line_output.html),
 * of which the middle one is meant, and the rows of libtest, which Criterion writes too (`--output-format bencher`). Each
 * row names its unit. libtest says at the end how many it measured; Criterion has no end, but names what it begins.
 */
/* harmony default export */ const cargo_bench = ((0,format/* defineFormat */.nP)()({
    id: 'cargo-bench',
    kind: 'benchmark',
    shape: 'lines',
    summary: 'Rust, the output of `cargo bench`: Criterion and libtest',
    endMark: null,
    matches: (head) => /^test .+ \.\.\. bench: +[\d,.]+ \S+\/iter/m.test(head) ||
        /\btime:\s+\[[\d.]+ (?:ps|ns|us|µs|μs|ms|s) /.test(head) ||
        /^Benchmarking .+: Warming up for /m.test(head) ||
        /^test result: .* \d+ measured;/m.test(head),
    async read(stream) {
        const reader = new CargoReader();
        for await (const line of (0,lines/* lines */.M)(stream))
            reader.line(line.trimEnd());
        return provenBenchmarks(reader.finish());
    },
}));
class CargoReader {
    #found = [];
    #failed = [];
    #begun = new Set();
    #notes = [];
    #problems = [];
    #before = '';
    /** Rows of libtest since `running N tests`; `undefined` outside of such a section. */
    #section;
    #broken = false;
    line(text) {
        const row = LIBTEST.exec(text);
        const estimate = ESTIMATE.exec(text);
        if (row)
            this.#row(row);
        else if (estimate)
            this.#estimate(estimate);
        else
            this.#other(text);
        if (text.trim() !== '')
            this.#before = text;
    }
    finish() {
        const invalid = (message, hint = 'see the output of `cargo bench`') => this.#problems.push({ cause: 'invalid', message, hint });
        if (this.#section !== undefined)
            invalid('the output does not say how it ended: there is no `test result` at its end');
        const measured = new Set(this.#found.map(({ name }) => name));
        for (const name of this.#begun)
            if (!measured.has(name))
                this.#failed.push({ names: [name], stats: [], failed: 'it began and gave no result' });
        if (this.#broken && this.#failed.length === 0)
            invalid('cargo says that the benchmarks failed');
        const benchmarks = this.#found.map(({ name, stats }) => ({ names: cargo_bench_namesOf(name), stats }));
        return { benchmarks: [...benchmarks, ...this.#failed], notes: this.#notes, problems: this.#problems };
    }
    #row([, name = '', value = '', unit = '', deviation = '', throughput]) {
        const [mean, spread] = [amountOf(value, unit), amountOf(deviation, unit)];
        if (this.#section !== undefined)
            this.#section += 1;
        if (mean?.dimension !== 'duration')
            this.#unread(name, unit);
        else
            this.#found.push({
                name,
                stats: [
                    ...stats('duration', { mean: mean.value, deviation: spread?.value }),
                    ...(throughput === undefined ? [] : stats('rate', { 'bytes-per-second': (0,reading_value/* countText */.lT)(throughput, name) * 1e6 })),
                ],
            });
    }
    #estimate([, before = '', what = '', , , middle = '', unit = '']) {
        if (what === 'time' && unit !== '%') {
            const name = before.trim() === '' ? this.#before.trim() : before.trim();
            this.#found.push({ name, stats: [] });
        }
        const current = this.#found.at(-1);
        if (!current)
            return;
        const amount = amountOf(middle, unit);
        const stat = unit === '%' ? (what === 'thrpt' ? 'throughput-change' : 'change') : what === 'time' ? 'mean' : 'throughput';
        if (!amount)
            this.#unread(current.name, unit);
        else
            current.stats.push({ stat, ...amount });
    }
    #other(text) {
        const begun = /^Benchmarking (.+?)(?:: (?:Warming up|Collecting|Analyzing|Profiling|AnalyzingCriterion).*)?$/.exec(text)?.[1];
        if (begun !== undefined)
            this.#begun.add(begun);
        const failed = /^test (.+?) +\.\.\. FAILED$/.exec(text)?.[1];
        if (failed !== undefined)
            this.#failed.push({ names: [failed], stats: [], failed: 'libtest says FAILED' });
        if (/^running \d+ tests?$/.test(text))
            this.#section = 0;
        const measured = /^test result: .*?(\d+) measured;/.exec(text)?.[1];
        if (measured !== undefined)
            this.#end((0,reading_value/* countText */.lT)(measured, 'measured'));
        if (/^test result: FAILED|^error: bench failed|^thread '.*' panicked at /.test(text))
            this.#broken = true;
    }
    #end(claimed) {
        if (claimed !== (this.#section ?? claimed))
            this.#notes.push(`libtest says that it measured ${claimed} and lists ${this.#section}`);
        if (claimed > (this.#section ?? 0))
            this.#problems.push({
                cause: 'invalid',
                message: `libtest measured ${claimed} and lists ${this.#section ?? 0}: lines are missing`,
            });
        this.#section = undefined;
    }
    #unread(name, unit) {
        this.#failed.push({ names: [name], stats: [], failed: `its unit \`${unit.slice(0, 20)}\` is not known here` });
    }
}
/** `tests::fib_10`, and its last part alone. */
function cargo_bench_namesOf(name) {
    const last = /^[\w:]+$/.test(name) ? name.split('::').at(-1) : undefined;
    return last === undefined || last === name ? [name] : [last, name];
}

;// CONCATENATED MODULE: ./lib/formats/benchmark/criterion-estimates.js




/**
 * `target/criterion/<name>/new/estimates.json` of Criterion
 * (https://bheisler.github.io/criterion.rs/book/user_guide/csv_output.html and `Estimates` in its source). In `new/` and
 * `base/` the values are nanoseconds; in `change/`, which has no deviation, they are shares of the time before: 0.05 is
 * 5 % slower. The file names no benchmark: its path does. It is written once, after the benchmark, without a date.
 */
/* harmony default export */ const criterion_estimates = ((0,format/* defineFormat */.nP)()({
    id: 'criterion-estimates',
    kind: 'benchmark',
    shape: 'json',
    summary: 'Criterion, `target/criterion/**/new/estimates.json` and `change/estimates.json`',
    endMark: 'the end of the JSON document',
    matches: (document) => ['mean', 'median'].every((key) => (0,reading_value/* isObject */.Gv)((0,reading_value.at)(document, key, 'confidence_interval'))) &&
        typeof (0,reading_value.at)(document, 'mean', 'point_estimate') === 'number',
    read(document) {
        const isChange = (0,reading_value/* own */.ZV)(document, 'std_dev') === undefined && (0,reading_value/* own */.ZV)(document, 'median_abs_dev') === undefined;
        return provenBenchmarks({
            benchmarks: [{ names: ['benchmark'], stats: isChange ? change(document) : times(document) }],
            fromPath,
        });
    },
}));
function change(document) {
    if ((0,reading_value/* own */.ZV)(document, 'slope') !== undefined)
        throw new evidence/* EvidenceError */.oe('invalid', 'the estimates have a slope and no deviation: they are neither times nor a change');
    return stats('ratio', { change: point(document, 'mean'), 'median-change': point(document, 'median') });
}
function times(document) {
    const [mean, median, stddev] = [point(document, 'mean'), point(document, 'median'), point(document, 'std_dev')];
    const slope = (0,reading_value/* own */.ZV)(document, 'slope') == null ? undefined : point(document, 'slope');
    const bound = (key) => (0,reading_value/* finite */.E2)((0,reading_value.at)(document, 'mean', 'confidence_interval', key), `mean.confidence_interval.${key}`);
    const [low, high] = [bound('lower_bound'), bound('upper_bound')];
    if (mean < low || mean > high)
        throw new evidence/* EvidenceError */.oe('invalid', 'the mean lies outside of its own confidence interval');
    return stats('duration', { mean, median, stddev, slope, low, high }, -9);
}
function point(document, key) {
    return (0,reading_value/* finite */.E2)((0,reading_value.at)(document, key, 'point_estimate'), `${key}.point_estimate`);
}
/** `a/criterion/fib/20/new/estimates.json` is of `fib/20`; where no folder says criterion, of the folder around it. */
function fromPath(path) {
    const folders = path.split('/').slice(0, -1);
    if (['new', 'base', 'change'].includes(folders.at(-1) ?? ''))
        folders.pop();
    const [last] = folders.slice(-1);
    if (last === undefined)
        return undefined;
    const inside = folders.slice(folders.lastIndexOf('criterion') + 1);
    return folders.includes('criterion') && inside.length > 0 ? [inside.join('/')] : [last];
}

;// CONCATENATED MODULE: ./lib/formats/benchmark/go-bench.js





/** Units of the testing package; every other one is of the author's own. */
const UNITS = {
    'ns/op': { stat: 'mean', dimension: 'duration', places: -9 },
    'MB/s': { stat: 'bytes-per-second', dimension: 'rate', places: 6 },
    'B/op': { stat: 'allocated', dimension: 'bytes', places: 0 },
    'allocs/op': { stat: 'allocs', dimension: 'number', places: 0 },
};
const RESULT = /^(Benchmark\S*)\s+(\d+)((?:\s+\S+\s+\S+)+)\s*$/;
const END = /^(?:PASS|FAIL|ok\s+\S+.*|FAIL\s+\S+.*|exit status \d+)$/;
/**
 * What `go test -bench` prints (https://go.googlesource.com/proposal/+/master/design/14313-benchmark-format.md). A row is
 * a name, the iterations, and pairs of value and unit. `-count` repeats rows: their mean, median, least and greatest
 * are given. Each package ends with PASS, ok or FAIL. There is no date.
 */
/* harmony default export */ const go_bench = ((0,format/* defineFormat */.nP)()({
    id: 'go-bench',
    kind: 'benchmark',
    shape: 'lines',
    summary: 'Go, the output of `go test -bench`',
    endMark: 'the line `PASS`, `ok` or `FAIL` of each package',
    matches: (head) => 
    // `go test -json` has lines of this kind between its events when a package cannot be built.
    !head.trimStart().startsWith('{') &&
        (/^Benchmark\S*\s+\d+\s+[\d.]+\s+\S/m.test(head) || /^(?:goos|goarch|pkg): |^(?:ok|FAIL) {0,4}\t/m.test(head)),
    async read(stream) {
        const reader = new GoReader();
        for await (const line of (0,lines/* lines */.M)(stream))
            reader.line(line.trimEnd());
        return provenBenchmarks(reader.finish());
    },
}));
class GoReader {
    #found = new Map();
    #failed = [];
    #notes = [];
    #pkg = '';
    /** True between a result and the line that ends its package. */
    #open = false;
    #failures = 0;
    #unread = 0;
    line(text) {
        const pkg = /^pkg: (\S+)$/.exec(text)?.[1];
        if (pkg !== undefined)
            this.#pkg = pkg;
        const broken = /^\s*--- FAIL: (Benchmark\S*)/.exec(text)?.[1];
        if (broken !== undefined)
            this.#failed.push({ names: this.#names(broken, this.#pkg), stats: [], failed: 'Go says FAIL' });
        if (/^(?:FAIL\b|panic: |fatal error: )/.test(text))
            this.#failures += 1;
        if (END.test(text)) {
            this.#open = false;
            if (/^(?:ok|FAIL)\s+\S/.test(text))
                this.#pkg = '';
        }
        const result = RESULT.exec(text);
        if (result)
            this.#result(result[1] ?? '', result[2], (result[3] ?? '').trim().split(/\s+/));
        else if (/^Benchmark\S*\s+\S/.test(text))
            this.#unread += 1;
    }
    finish() {
        const problems = [];
        if (this.#open)
            problems.push({
                cause: 'invalid',
                message: 'the output does not say how it ended: there is no `PASS` or `FAIL` after the last benchmark',
                hint: 'keep the whole output of `go test`, without filtering it',
            });
        if (this.#failures > 0 && this.#failed.length === 0)
            problems.push({
                cause: 'invalid',
                message: 'Go says that a package failed',
                hint: 'see the output of `go test`',
            });
        if (this.#unread > 0)
            this.#notes.push(`${this.#unread} lines begin like a benchmark and are no result`);
        const benchmarks = [...this.#found.values()].map((one) => this.#benchmark(one));
        return { benchmarks: [...benchmarks, ...this.#failed], problems, notes: this.#notes };
    }
    #result(name, iterations, pairs) {
        const key = `${this.#pkg}\0${name}`;
        const rows = this.#found.get(key) ?? { name, pkg: this.#pkg, rows: new Map(), iterations: 0, count: 0 };
        this.#found.set(key, rows);
        this.#open = true;
        rows.iterations = (0,reading_value/* countText */.lT)(iterations, `${name}: iterations`);
        rows.count += 1;
        for (let at = 0; at + 1 < pairs.length; at += 2) {
            const [value, unit = ''] = [(0,reading_value/* finiteText */.xS)(pairs[at], `${name}: ${pairs[at + 1]}`), pairs[at + 1]];
            rows.rows.set(unit, [...(rows.rows.get(unit) ?? []), value]);
        }
    }
    #benchmark({ name, pkg, rows, iterations, count }) {
        const measured = [...rows].flatMap(([unit, values]) => statsOf(unit, values));
        const runs = count > 1 ? stats('count', { runs: count }) : stats('count', { iterations });
        return { names: this.#names(name, pkg), stats: [...measured, ...runs] };
    }
    /** Go appends the number of processors, `-8`, unless it is 1: a name without it stays the same on another machine. */
    #names(name, pkg) {
        const short = name.replace(/-\d+$/, '');
        const plain = short === name ? [name] : [short, name];
        return pkg === '' ? plain : [...plain, `${pkg}.${short}`, `${pkg}.${name}`];
    }
}
function statsOf(unit, values) {
    const known = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
    const { mean, ...others } = spread(values.map((value) => (known ? (0,core_unit/* shiftDecimal */.Gd)(value, known.places) : value)));
    if (unit === 'ns/op')
        return stats('duration', { mean, ...others });
    const stat = known?.stat ??
        unit
            .toLowerCase()
            .replaceAll(/[^a-z0-9]+/g, '-')
            .replaceAll(/^[^a-z]+|-$/g, '');
    return stat === '' ? [] : stats(known?.dimension ?? 'number', { [stat]: mean });
}

;// CONCATENATED MODULE: ./lib/kinds/google-benchmark.js


/** Decimal places of each unit a row may have (https://github.com/google/benchmark/blob/main/docs/user_guide.md). */
const PLACES = { ns: -9, us: -6, ms: -3, s: 0 };
/** Counters that the library computes, with the dimension of each. */
const RATES = {
    bytes_per_second: 'bytes-per-second',
    items_per_second: 'items-per-second',
};
/** The benchmarks that rows make up: repetitions become mean, median, least and greatest, unless aggregates say them. */
function googleBenchmarks(rows) {
    const byName = new Map();
    for (const row of rows) {
        const key = `${row.name}\0${row.family ?? ''}`;
        byName.set(key, [...(byName.get(key) ?? []), row]);
    }
    return [...byName.values()].map((own) => {
        const name = own[0]?.name ?? '';
        const failed = own.find((row) => row.failed !== undefined)?.failed;
        const found = failed === undefined ? google_benchmark_statsOf(own) : [];
        return orFailed({ names: [name], stats: found, ...(failed === undefined ? {} : { failed }) });
    });
}
function google_benchmark_statsOf(rows) {
    const runs = rows.filter((row) => row.aggregate === undefined);
    const aggregates = rows.filter((row) => row.aggregate !== undefined);
    const real = spread(runs.map((row) => seconds(row, row.real, 'real_time')));
    const cpu = spread(runs.map((row) => seconds(row, row.cpu, 'cpu_time')));
    const own = [
        ...stats('duration', real),
        ...stats('duration', { cpu: cpu.mean }),
        ...counters(runs),
        ...(runs.length > 1 ? stats('count', { runs: runs.length }) : stats('count', { iterations: runs[0]?.iterations })),
    ];
    const said = new Map(own.map((one) => [one.stat, one]));
    for (const row of aggregates)
        for (const one of aggregated(row))
            said.set(one.stat, one);
    return [...said.values()];
}
/** What an aggregate says. Of `stddev` and the like only the times are of use; those of the counters are left out. */
function aggregated(row) {
    const stat = (row.aggregate ?? '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    if (row.share)
        return stats('ratio', { [stat]: row.real, [`cpu-${stat}`]: row.cpu });
    const time = seconds(row, row.real, 'real_time');
    const cpu = seconds(row, row.cpu, 'cpu_time');
    const named = stats('duration', { [stat]: time, [stat === 'mean' ? 'cpu' : `cpu-${stat}`]: cpu });
    return stat === 'mean' ? [...named, ...counters([row])] : named;
}
/** The mean of each counter that every one of the rows has. */
function counters(rows) {
    return Object.keys(rows[0]?.counters ?? {}).flatMap((key) => {
        const values = rows.flatMap((row) => row.counters[key] ?? []);
        const { mean } = values.length === rows.length ? spread(values) : {};
        const rate = RATES[key];
        return rate ? stats('rate', { [rate]: mean }) : stats('number', { [counterName(key)]: mean });
    });
}
function counterName(key) {
    const slug = key
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^[^a-z]+|-$/g, '');
    return slug === '' ? 'counter' : slug;
}
function seconds({ name, unit = 'ns' }, value, key) {
    const places = Object.hasOwn(PLACES, unit) ? PLACES[unit] : undefined;
    if (places === undefined)
        throw new evidence/* EvidenceError */.oe('invalid', `a row has the time unit \`${unit}\`, which is unknown`);
    if (value === undefined)
        throw new evidence/* EvidenceError */.oe('invalid', `a row of \`${name}\` has no \`${key}\``);
    return stats('duration', { time: value }, places)[0]?.value ?? value;
}

;// CONCATENATED MODULE: ./lib/formats/benchmark/google-benchmark.js






/** Keys of a row that are no counters of the author's. */
const KEYS = new Set([
    ...['name', 'run_name', 'run_type', 'family_index', 'per_family_instance_index', 'repetitions', 'repetition_index'],
    ...['threads', 'iterations', 'real_time', 'cpu_time', 'time_unit', 'label', 'aggregate_name', 'aggregate_unit'],
    ...['error_occurred', 'error_message', 'skipped', 'skip_message', 'allocs_per_iter', 'max_bytes_used'],
    ...['total_allocated_bytes', 'net_heap_growth'],
]);
/** Rows that fit a curve through others; they are no time of a benchmark. */
const FITS = new Set(['BigO', 'RMS']);
/**
 * Google Benchmark, `--benchmark_format=json` (https://github.com/google/benchmark/blob/main/docs/user_guide.md#output-formats).
 * Each row names its own unit, `ns` unless it says otherwise. A row with `error_occurred` has times of 0 that mean
 * nothing. The document is written row by row and closed after the last. `date` has a zone since 1.5.1.
 */
/* harmony default export */ const google_benchmark = ((0,format/* defineFormat */.nP)()({
    id: 'google-benchmark',
    kind: 'benchmark',
    shape: 'json',
    summary: 'Google Benchmark, `--benchmark_out=FILE --benchmark_out_format=json`',
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(document, 'context')) &&
        (0,reading_value.at)(document, 'context', 'num_cpus') !== undefined &&
        (0,reading_value/* own */.ZV)(document, 'benchmarks') !== undefined,
    read(document) {
        const version = (0,reading_value/* text */.Qq)((0,reading_value.at)(document, 'context', 'library_version'));
        const date = (0,reading_value/* text */.Qq)((0,reading_value.at)(document, 'context', 'date'));
        const generatedAt = date?.includes('T') ? (0,core_time/* parseTime */.pe)(date) : undefined;
        const debug = (0,reading_value.at)(document, 'context', 'library_build_type') === 'debug';
        const rows = (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(document, 'benchmarks'), 'benchmarks').map(row);
        return provenBenchmarks({
            benchmarks: googleBenchmarks(rows.filter((one) => one !== undefined)),
            ...(version === undefined ? {} : { tool: `google-benchmark ${version}` }),
            ...(generatedAt === undefined ? {} : { generatedAt }),
            ...(debug ? { notes: ['the benchmark library was built for debugging: its overhead is in the times'] } : {}),
        });
    },
}));
function row(node, index) {
    const place = `benchmarks[${index}]`;
    const written = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(node, 'name'));
    if (written === undefined)
        throw new evidence/* EvidenceError */.oe('invalid', `\`${place}\` has no name`);
    const aggregate = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(node, 'aggregate_name'));
    if (aggregate !== undefined && FITS.has(aggregate))
        return undefined;
    const name = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(node, 'run_name')) ?? written;
    const family = `${(0,reading_value/* own */.ZV)(node, 'family_index') ?? ''}.${(0,reading_value/* own */.ZV)(node, 'per_family_instance_index') ?? ''}`;
    const skipped = (0,reading_value/* own */.ZV)(node, 'skipped');
    if ((0,reading_value/* own */.ZV)(node, 'error_occurred') === true || (skipped !== undefined && skipped !== false))
        return { name, family, counters: {}, failed: skipped === undefined ? 'it reported an error' : 'it was skipped' };
    const value = (key) => (0,reading_value/* finite */.E2)((0,reading_value/* own */.ZV)(node, key), `${place}.${key}`);
    const counters = Object.entries((0,reading_value/* object */.Ik)(node, place)).filter((entry) => !KEYS.has(entry[0]) && typeof entry[1] === 'number');
    const iterations = value('iterations');
    if (iterations <= 0)
        return { name, family, counters: {}, failed: 'it has no iteration' };
    return {
        name,
        family,
        ...(aggregate === undefined
            ? {}
            : { aggregate, share: (0,reading_value/* own */.ZV)(node, 'aggregate_unit') === 'percentage' || aggregate === 'cv' }),
        real: value('real_time'),
        cpu: value('cpu_time'),
        unit: (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(node, 'time_unit')) ?? 'ns',
        iterations,
        counters: Object.fromEntries(counters),
    };
}

// EXTERNAL MODULE: ./lib/reading/csv-table.js + 1 modules
var csv_table = __webpack_require__(2180);
;// CONCATENATED MODULE: ./lib/formats/benchmark/google-benchmark-csv.js








const HEADER = 'name,iterations,real_time,cpu_time,time_unit,';
/** Columns that are no counters of the author's. */
const COLUMNS = new Set([
    ...['name', 'iterations', 'real_time', 'cpu_time', 'time_unit', 'label', 'error_occurred', 'error_message'],
]);
const AGGREGATES = ['mean', 'median', 'stddev', 'cv'];
/**
 * Google Benchmark, `--benchmark_format=csv`, which its authors call deprecated in favour of JSON
 * (https://github.com/google/benchmark/blob/main/docs/user_guide.md#output-formats). Each row names its unit. Rows of
 * benchmarks that failed are shorter. Aggregates are only told by the ends of their names; the times of `_cv` are
 * nonsense in version 1.7 and are left out. Text before the header is the library's own greeting.
 */
/* harmony default export */ const google_benchmark_csv = ((0,format/* defineFormat */.nP)()({
    id: 'google-benchmark-csv',
    kind: 'benchmark',
    shape: 'lines',
    summary: 'Google Benchmark, `--benchmark_out=FILE --benchmark_out_format=csv`',
    endMark: null,
    matches: (head) => head.startsWith(HEADER) || head.includes(`\n${HEADER}`),
    async read(stream) {
        const rows = [];
        for await (const { values, line } of (0,csv_table/* csvRecords */.X)(fromHeader(stream), (_, { fields }) => fields[8] === 'true' || fields[7] === 'true'))
            rows.push(rowOf(values, line));
        return provenBenchmarks({ benchmarks: googleBenchmarks(withAggregates(rows)) });
    },
}));
function rowOf(values, line) {
    const name = values.name ?? '';
    if (values.error_occurred === 'true')
        return { name, counters: {}, failed: 'it reported an error' };
    const value = (key) => (0,reading_value/* finiteText */.xS)(values[key], `${key} of line ${line}`);
    const counters = Object.entries(values).filter(([key, one]) => !COLUMNS.has(key) && one !== '');
    const iterations = value('iterations');
    if (iterations <= 0)
        return { name, counters: {}, failed: 'it has no iteration' };
    return {
        name,
        real: value('real_time'),
        cpu: value('cpu_time'),
        unit: values.time_unit ?? '',
        iterations,
        counters: Object.fromEntries(counters.map(([key]) => [key, value(key)])),
    };
}
/** Rows whose names end like aggregates of one benchmark, all of them there, are such. */
function withAggregates(rows) {
    const names = new Set(rows.map((row) => row.name));
    return rows.flatMap((row, index) => {
        const [, base = '', aggregate] = /^(.+)_(mean|median|stddev|cv)$/.exec(row.name) ?? [];
        const whole = AGGREGATES.slice(0, 3).every((one) => names.has(`${base}_${one}`));
        if (aggregate === undefined || !whole || row.failed !== undefined) {
            // Rows of one name are repetitions where something says so; else they are two benchmarks of one name.
            const repeated = row.name.includes('/repeats:') || names.has(`${row.name}_mean`);
            return [repeated ? row : { ...row, family: String(index) }];
        }
        return aggregate === 'cv' ? [] : [{ ...row, name: base, aggregate }];
    });
}
/** The stream from the line on that is the header. */
async function* fromHeader(stream) {
    let before = '';
    for await (const piece of (0,reading_text/* decode */.D4)(stream)) {
        if (before === undefined) {
            yield new TextEncoder().encode(piece);
            continue;
        }
        before += piece;
        const at = before.startsWith(HEADER) ? 0 : before.indexOf(`\n${HEADER}`) + 1;
        if (at === 0 && !before.startsWith(HEADER)) {
            if (before.length > limits/* LIMITS */.b.streamLineBytes)
                break;
            continue;
        }
        yield new TextEncoder().encode(before.slice(at));
        before = undefined;
    }
    if (before?.trim())
        throw new evidence/* EvidenceError */.oe('invalid', 'the file has no header of Google Benchmark');
}

;// CONCATENATED MODULE: ./lib/kinds/hyperfine-exit.js
/** What the exit codes of a command's runs say of it, `undefined` when all are 0. Null is a run that a signal ended. */
function failedRun(codes) {
    const bad = codes.find((code) => code !== 0);
    if (codes.every((code) => code === 0))
        return undefined;
    return typeof bad === 'number' ? `its command ended with ${bad}` : 'its command was ended by a signal';
}

;// CONCATENATED MODULE: ./lib/formats/benchmark/hyperfine.js





/**
 * `hyperfine --export-json` of the 1.x versions (https://docs.rs/crate/hyperfine/1.20.0/source/src/benchmark/benchmark_result.rs).
 * Times are in seconds. hyperfine writes the file again after each command, whole each time; without `-i` it stops at
 * a command that fails, with `-i` the times of failed runs are in the report, so exit codes are looked at. No date.
 */
/* harmony default export */ const hyperfine = ((0,format/* defineFormat */.nP)()({
    id: 'hyperfine',
    kind: 'benchmark',
    shape: 'json',
    summary: 'hyperfine 1, `hyperfine --export-json FILE`',
    endMark: 'the end of the JSON document',
    matches: (document) => {
        const results = (0,reading_value/* own */.ZV)(document, 'results');
        if (!(0,reading_value/* isList */.Lv)(results) || (0,reading_value/* own */.ZV)(document, 'schema_version') !== undefined)
            return false;
        // No results at all are what OSV-Scanner writes, too.
        return (results.length > 0 &&
            results.every((one) => typeof (0,reading_value/* own */.ZV)(one, 'command') === 'string' && (0,reading_value/* own */.ZV)(one, 'mean') !== undefined));
    },
    read: (document) => provenBenchmarks({ benchmarks: (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(document, 'results'), 'results').map(hyperfine_benchmark) }),
}));
function hyperfine_benchmark(node, index) {
    const place = `results[${index}]`;
    const seconds = (key) => (0,reading_value/* finite */.E2)((0,reading_value/* own */.ZV)(node, key), `${place}.${key}`);
    const optional = (key) => ((0,reading_value/* own */.ZV)(node, key) == null ? undefined : seconds(key));
    const name = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(node, 'command'));
    if (name === undefined)
        throw new evidence/* EvidenceError */.oe('invalid', `\`${place}\` names no command`);
    const times = (0,reading_value/* own */.ZV)(node, 'times') == null ? undefined : (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(node, 'times'), `${place}.times`);
    const runs = times?.map((time, at) => (0,reading_value/* finite */.E2)(time, `${place}.times[${at}]`));
    if (runs?.length === 0)
        return orFailed({ names: [name], stats: [] });
    const found = { mean: seconds('mean'), min: seconds('min'), max: seconds('max') };
    const [measured] = runs ? [spread(runs)] : [];
    if (measured?.mean !== undefined && !agrees(measured.mean, found.mean))
        throw new evidence/* EvidenceError */.oe('invalid', `\`${place}.mean\` is not the mean of its times`);
    const others = { median: optional('median'), stddev: optional('stddev') };
    const shares = { user: optional('user'), system: optional('system') };
    const codes = (0,reading_value/* own */.ZV)(node, 'exit_codes');
    const failed = (0,reading_value/* isList */.Lv)(codes) ? failedRun(codes) : undefined;
    return {
        names: [name],
        stats: [...stats('duration', { ...found, ...others, ...shares }), ...stats('count', { runs: runs?.length })],
        ...(failed === undefined ? {} : { failed }),
    };
}

;// CONCATENATED MODULE: ./lib/formats/benchmark/hyperfine-2.js






const WALL = 'time_wall_clock';
/** Metrics that have a shorter name here; their mean is meant. */
const SHORT = {
    time_user: 'user',
    time_system: 'system',
    time_cpu: 'cpu',
    memory_peak_resident: 'memory',
};
/**
 * `hyperfine --export-json` since 2.0 (`schema_version` 2, https://github.com/sharkdp/hyperfine/releases/tag/v2.0.0). Each
 * metric names its unit, `second` or `byte`, or none for counters of the processor. `start_time` is when hyperfine was
 * started. As in 1.x, exit codes are those of the single runs.
 */
/* harmony default export */ const hyperfine_2 = ((0,format/* defineFormat */.nP)()({
    id: 'hyperfine-2',
    kind: 'benchmark',
    shape: 'json',
    summary: 'hyperfine 2, `hyperfine --export-json FILE`',
    endMark: 'the end of the JSON document',
    matches: (document) => typeof (0,reading_value/* own */.ZV)(document, 'schema_version') === 'number' &&
        typeof (0,reading_value/* own */.ZV)(document, 'primary_metric') === 'string' &&
        typeof (0,reading_value.at)(document, 'metadata', 'hyperfine_version') === 'string',
    read(document) {
        const version = (0,reading_value/* own */.ZV)(document, 'schema_version');
        if (version !== 2)
            throw new evidence/* EvidenceError */.oe('invalid', `hyperfine's schema ${version} is not known here; 2 is read`);
        const started = (0,reading_value/* text */.Qq)((0,reading_value.at)(document, 'metadata', 'start_time'));
        const generatedAt = started === undefined ? undefined : (0,core_time/* parseTime */.pe)(started);
        return provenBenchmarks({
            benchmarks: (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(document, 'results'), 'results').map(hyperfine_2_benchmark),
            tool: `hyperfine ${(0,reading_value.at)(document, 'metadata', 'hyperfine_version')}`,
            ...(generatedAt === undefined ? {} : { generatedAt }),
        });
    },
}));
function hyperfine_2_benchmark(node, index) {
    const place = `results[${index}]`;
    const command = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(node, 'command'));
    if (command === undefined)
        throw new evidence/* EvidenceError */.oe('invalid', `\`${place}\` names no command`);
    const name = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(node, 'name'));
    const names = name === undefined ? [command] : [command, name];
    const runs = (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(node, 'measurements'), `${place}.measurements`);
    if (runs.length === 0)
        return orFailed({ names, stats: [] });
    const metrics = Object.entries((0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(node, 'summary'), `${place}.summary`));
    const failed = failedRun(runs.map((run) => (0,reading_value/* own */.ZV)(run, 'exit_code')));
    return {
        names,
        stats: [
            ...metrics.flatMap(([key, one]) => metric(key, one, runs, place)),
            ...stats('count', { runs: runs.length }),
        ],
        ...(failed === undefined ? {} : { failed }),
    };
}
function metric(key, summary, runs, place) {
    const where = `${place}.summary.${key}`;
    const value = (stat) => (0,reading_value/* finite */.E2)((0,reading_value/* own */.ZV)(summary, stat), `${where}.${stat}`);
    const dimension = dimensionOf((0,reading_value/* own */.ZV)(summary, 'unit'), where);
    const mean = value('mean');
    const measured = runs.map((run, index) => (0,reading_value/* finite */.E2)((0,reading_value.at)(run, key, 'value'), `${place}.measurements[${index}].${key}`));
    if ((0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(summary, 'count'), `${where}.count`) !== measured.length ||
        !agrees(spread(measured).mean ?? mean, mean))
        throw new evidence/* EvidenceError */.oe('invalid', `\`${where}\` does not agree with the measurements`);
    if (key !== WALL) {
        const name = SHORT[key] ?? key.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
        return stats(dimension, { [name]: mean, [`${name}-max`]: value('max') });
    }
    const deviation = (0,reading_value/* own */.ZV)(summary, 'stddev') === null ? undefined : value('stddev');
    return stats(dimension, { mean, median: value('median'), min: value('min'), max: value('max'), stddev: deviation });
}
function dimensionOf(unit, where) {
    if (unit === undefined)
        return 'number';
    if (unit === 'second')
        return 'duration';
    if (unit === 'byte')
        return 'bytes';
    throw new evidence/* EvidenceError */.oe('invalid', `\`${where}.unit\` is no unit that is known here`);
}

;// CONCATENATED MODULE: ./lib/formats/benchmark/hyperfine-csv.js





const hyperfine_csv_HEADER = 'command,mean,stddev,median,user,system,min,max';
/**
 * `hyperfine --export-csv` (https://github.com/sharkdp/hyperfine#export-results). Times are in seconds; the deviation of
 * a single run is empty. The file has no exit codes: a command that failed and was let (`-i`) cannot be told, so JSON
 * is the better export.
 */
/* harmony default export */ const hyperfine_csv = ((0,format/* defineFormat */.nP)()({
    id: 'hyperfine-csv',
    kind: 'benchmark',
    shape: 'lines',
    summary: 'hyperfine 1, `hyperfine --export-csv FILE`',
    endMark: null,
    matches: (head) => head.startsWith(hyperfine_csv_HEADER) && /^[,\r\n]|^$/.test(head.slice(hyperfine_csv_HEADER.length, hyperfine_csv_HEADER.length + 1)),
    async read(stream) {
        const benchmarks = [];
        for await (const { values, line } of (0,csv_table/* csvRecords */.X)(stream)) {
            const seconds = (key) => (0,reading_value/* finiteText */.xS)(values[key], `${key} of line ${line}`);
            const optional = (key) => (values[key] === '' ? undefined : seconds(key));
            const name = values.command;
            if (!name)
                throw new evidence/* EvidenceError */.oe('invalid', `line ${line} names no command`);
            const [mean, min, max] = [seconds('mean'), seconds('min'), seconds('max')];
            if (mean < min || mean > max)
                throw new evidence/* EvidenceError */.oe('invalid', `the mean of line ${line} is not between min and max`);
            const others = { median: optional('median'), stddev: optional('stddev') };
            const shares = { user: optional('user'), system: optional('system') };
            benchmarks.push({ names: [name], stats: stats('duration', { mean, min, max, ...others, ...shares }) });
        }
        return provenBenchmarks({
            benchmarks,
            notes: ['the CSV export of hyperfine does not say whether the commands succeeded'],
        });
    },
}));

;// CONCATENATED MODULE: ./lib/kinds/jmh-unit.js

/** JMH's names of time units, with decimal places or a factor to seconds (`TimeValue.tuToString`). */
const jmh_unit_TIMES = {
    ns: { places: -9 },
    us: { places: -6 },
    ms: { places: -3 },
    s: { places: 0 },
    sec: { places: 0 },
    min: { places: 0, factor: 60 },
    hr: { places: 0, factor: 3600 },
    day: { places: 0, factor: 86_400 },
};
const BYTES = { B: 0, KB: 3, MB: 6, GB: 9 };
/** The unit that a report names, `undefined` for one that is not known: `ops/ms`, `us/op`, `B/op`, `MB/sec`, `ms`. */
function jmhUnit(text) {
    const [over = '', under, more] = text.split('/');
    if (more !== undefined)
        return undefined;
    const time = Object.hasOwn(jmh_unit_TIMES, over) ? jmh_unit_TIMES[over] : undefined;
    if (time && (under === undefined || under === 'op'))
        return duration(time);
    const per = under !== undefined && Object.hasOwn(jmh_unit_TIMES, under) ? jmh_unit_TIMES[under] : undefined;
    if (over === 'ops' && per)
        return rate(per, 0);
    const places = Object.hasOwn(BYTES, over) ? BYTES[over] : undefined;
    if (places !== undefined && per)
        return rate(per, places);
    if (places !== undefined && (under === undefined || under === 'op'))
        return { dimension: 'bytes', toBase: (value) => (0,core_unit/* shiftDecimal */.Gd)(value, places) };
    if (over === 'counts' || (over === '#' && under === 'op'))
        return { dimension: 'number', toBase: (value) => value };
    return undefined;
}
function duration({ places, factor = 1 }) {
    return { dimension: 'duration', toBase: (value) => (0,core_unit/* shiftDecimal */.Gd)(value, places) * factor };
}
function rate({ places, factor = 1 }, more) {
    return { dimension: 'rate', toBase: (value) => (0,core_unit/* shiftDecimal */.Gd)(value, more - places) / factor };
}

;// CONCATENATED MODULE: ./lib/formats/benchmark/jmh.js





/** Percentiles of the report that have a name here. */
const PERCENTILES = {
    '0.0': 'min',
    '50.0': 'median',
    '90.0': 'p90',
    '95.0': 'p95',
    '99.0': 'p99',
    '99.9': 'p999',
    '100.0': 'max',
};
const MODES = {
    thrpt: 'rate',
    avgt: 'duration',
    sample: 'duration',
    ss: 'duration',
};
/**
 * JMH, `-rf json` (https://github.com/openjdk/jmh/blob/master/jmh-core/src/main/java/org/openjdk/jmh/results/format/JSONResultFormat.java).
 * Every score names its unit: `ops/ms` is a throughput, `ms/op` a time. A number that is none is the text "NaN". JMH
 * writes the file once, at the end, without benchmarks that threw; it has no date.
 */
/* harmony default export */ const jmh = ((0,format/* defineFormat */.nP)()({
    id: 'jmh',
    kind: 'benchmark',
    shape: 'json',
    summary: 'JMH, `java -jar benchmarks.jar -rf json -rff FILE`',
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* isList */.Lv)(document) &&
        document.length > 0 &&
        document.every((one) => typeof (0,reading_value/* own */.ZV)(one, 'benchmark') === 'string' && (0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(one, 'primaryMetric'))),
    read(document) {
        const rows = (0,reading_value/* list */.p_)(document, 'the document').map(jmh_row);
        const version = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(document[0], 'jmhVersion'));
        return provenBenchmarks({
            benchmarks: rows.map(({ benchmark }) => benchmark),
            notes: [...new Set(rows.flatMap(({ note }) => note ?? []))],
            ...(version === undefined ? {} : { tool: `JMH ${version}` }),
        });
    },
}));
function jmh_row(node, index) {
    const place = `[${index}]`;
    const metric = (0,reading_value/* own */.ZV)(node, 'primaryMetric');
    const names = jmh_namesOf(node);
    const written = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(metric, 'scoreUnit')) ?? '';
    const unit = jmhUnit(written);
    if (!unit)
        throw new evidence/* EvidenceError */.oe('invalid', `\`${place}.primaryMetric.scoreUnit\` is no unit that is known here`);
    const score = (0,reading_value/* own */.ZV)(metric, 'score');
    if (score === 'NaN')
        return { benchmark: { names, stats: [], failed: 'its score is NaN' } };
    const raw = (0,reading_value/* own */.ZV)(metric, 'rawData');
    if ((0,reading_value/* isList */.Lv)(raw) && raw.length === 0)
        return { benchmark: { names, stats: [], failed: 'it has no measurement' } };
    const value = unit.toBase((0,reading_value/* finite */.E2)(score, `${place}.primaryMetric.score`));
    const primary = unit.dimension === 'rate' ? 'throughput' : unit.dimension === 'duration' ? 'mean' : 'score';
    const mode = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(node, 'mode')) ?? '';
    const expected = MODES[mode];
    return {
        benchmark: {
            names,
            stats: [
                ...stats(unit.dimension, { [primary]: value, error: jmh_number((0,reading_value/* own */.ZV)(metric, 'scoreError'), unit) }),
                ...(unit.dimension === 'duration' ? percentiles(metric, unit) : []),
                ...secondary((0,reading_value/* own */.ZV)(node, 'secondaryMetrics'), place),
                ...((0,reading_value/* isList */.Lv)(raw) ? stats('count', { forks: raw.length }) : []),
            ],
        },
        ...(expected !== undefined && expected !== unit.dimension
            ? { note: `a benchmark in the mode \`${mode}\` has a score in \`${written}\`; the unit is believed` }
            : {}),
    };
}
/** `HelloWorld.hello:size=10`, then with the package, then with the mode: one benchmark may be run in several. */
function jmh_namesOf(node) {
    const full = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(node, 'benchmark')) ?? '';
    const entries = Object.entries((0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(node, 'params') ?? {}, 'params')).map(([key, value]) => `${key}=${value}`);
    const params = entries.length > 0 ? `:${entries.join(',')}` : '';
    const short = full.split('.').slice(-2).join('.');
    const mode = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(node, 'mode'));
    return [`${short}${params}`, `${full}${params}`, ...(mode === undefined ? [] : [`${full}${params} ${mode}`])];
}
function percentiles(metric, unit) {
    const found = Object.entries(PERCENTILES).map(([key, stat]) => [
        stat,
        jmh_number((0,reading_value.at)(metric, 'scorePercentiles', key), unit),
    ]);
    return stats(unit.dimension, Object.fromEntries(found));
}
/** What profilers and `@AuxCounters` add: `·gc.alloc.rate.norm` in `B/op` is `gc-alloc-rate-norm`. */
function secondary(metrics, place) {
    return Object.entries((0,reading_value/* object */.Ik)(metrics ?? {}, `${place}.secondaryMetrics`)).flatMap(([label, metric]) => {
        const stat = label
            .toLowerCase()
            .replaceAll(/[^a-z0-9]+/g, '-')
            .replaceAll(/^[^a-z]+|-$/g, '');
        const unit = jmhUnit((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(metric, 'scoreUnit')) ?? '') ?? NUMBER;
        return stat === '' ? [] : stats(unit.dimension, { [stat]: jmh_number((0,reading_value/* own */.ZV)(metric, 'score'), unit) });
    });
}
const NUMBER = { dimension: 'number', toBase: (value) => value };
function jmh_number(value, unit) {
    return typeof value === 'number' && Number.isFinite(value) ? unit.toBase(value) : undefined;
}

;// CONCATENATED MODULE: ./lib/formats/benchmark/pytest-benchmark.js





/**
 * `pytest --benchmark-json` (https://pytest-benchmark.readthedocs.io/en/latest/usage.html). Times are in seconds, `ops`
 * per second. `datetime` is UTC, with or without saying so. A benchmark that raised is left out by the tool: only its
 * missing facts show it. `commit_info` is what was checked out, often a merge that nobody judges, so it binds nothing.
 */
/* harmony default export */ const pytest_benchmark = ((0,format/* defineFormat */.nP)()({
    id: 'pytest-benchmark',
    kind: 'benchmark',
    shape: 'json',
    summary: 'pytest-benchmark, `pytest --benchmark-json=FILE`',
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* isList */.Lv)((0,reading_value/* own */.ZV)(document, 'benchmarks')) &&
        (0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(document, 'machine_info')) &&
        (0,reading_value/* own */.ZV)(document, 'commit_info') !== undefined,
    read(document) {
        const version = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(document, 'version'));
        const stamp = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(document, 'datetime'));
        const generatedAt = stamp === undefined ? undefined : (0,core_time/* parseTime */.pe)(/[zZ]$|[+-]\d{2}:\d{2}$/.test(stamp) ? stamp : `${stamp}Z`);
        return provenBenchmarks({
            benchmarks: (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(document, 'benchmarks'), 'benchmarks').map(pytest_benchmark_benchmark),
            ...(version === undefined ? {} : { tool: `pytest-benchmark ${version}` }),
            ...(generatedAt === undefined ? {} : { generatedAt }),
        });
    },
}));
function pytest_benchmark_benchmark(node, index) {
    const place = `benchmarks[${index}]`;
    const name = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(node, 'name'));
    if (name === undefined)
        throw new evidence/* EvidenceError */.oe('invalid', `\`${place}\` has no name`);
    const full = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(node, 'fullname'));
    const names = full === undefined ? [name] : [name, full];
    const found = (0,reading_value/* own */.ZV)(node, 'stats');
    if (!(0,reading_value/* isObject */.Gv)(found))
        return orFailed({ names, stats: [] });
    const value = (key) => (0,reading_value/* finite */.E2)((0,reading_value/* own */.ZV)(found, key), `${place}.stats.${key}`);
    const optional = (key) => ((0,reading_value/* own */.ZV)(found, key) == null ? undefined : value(key));
    const runs = (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(found, 'rounds'), `${place}.stats.rounds`);
    if (runs === 0)
        return orFailed({ names, stats: [] });
    const mean = value('mean');
    const data = (0,reading_value/* own */.ZV)(found, 'data');
    // The data are there unless they were left out (`--benchmark-save` without `--benchmark-save-data`).
    if ((0,reading_value/* isList */.Lv)(data) && data.length === runs) {
        const measured = spread(data.map((one, at) => (0,reading_value/* finite */.E2)(one, `${place}.stats.data[${at}]`)));
        if (!agrees(measured.mean ?? mean, mean))
            throw new evidence/* EvidenceError */.oe('invalid', `\`${place}.stats.mean\` is not the mean of its data`);
    }
    const [min, max, median, stddev] = [value('min'), value('max'), optional('median'), optional('stddev')];
    return {
        names,
        stats: [
            ...stats('duration', { mean, median, min, max, stddev }),
            ...stats('duration', { q1: optional('q1'), q3: optional('q3'), iqr: optional('iqr') }),
            ...stats('rate', { throughput: optional('ops') }),
            ...stats('count', { runs }),
        ],
        ...((0,reading_value.at)(node, 'has_error') === true || (0,reading_value/* own */.ZV)(found, 'has_error') === true ? { failed: 'it raised an error' } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/formats/benchmark/vitest-bench.js




/**
 * `vitest bench --outputJson` (https://vitest.dev/guide/cli.html#outputjson). Times are in milliseconds, `hz` per second
 * (https://github.com/tinylibs/tinybench). Vitest ends with 0 although a benchmark threw: it then has a name and no
 * numbers. The file is written once, at the end, and has no date.
 */
/* harmony default export */ const vitest_bench = ((0,format/* defineFormat */.nP)()({
    id: 'vitest-bench',
    kind: 'benchmark',
    shape: 'json',
    summary: 'Vitest, `vitest bench --outputJson FILE`',
    endMark: 'the end of the JSON document',
    matches: (document) => {
        const files = (0,reading_value/* own */.ZV)(document, 'files');
        return (0,reading_value/* isList */.Lv)(files) && files.length > 0 && files.every((file) => (0,reading_value/* isList */.Lv)((0,reading_value/* own */.ZV)(file, 'groups')));
    },
    read: (document) => provenBenchmarks({
        benchmarks: (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(document, 'files'), 'files').flatMap((file, index) => (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(file, 'groups'), `files[${index}].groups`).flatMap((group, at) => (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(group, 'benchmarks'), `files[${index}].groups[${at}].benchmarks`).map((one) => vitest_bench_benchmark(one, (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(group, 'fullName')) ?? '', `files[${index}].groups[${at}]`)))),
    }),
}));
function vitest_bench_benchmark(node, group, place) {
    const name = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(node, 'name'));
    if (name === undefined)
        throw new evidence/* EvidenceError */.oe('invalid', `a benchmark of \`${place}\` has no name`);
    // `a.bench.ts > sort > small`: the file, the suites, the benchmark.
    const suites = [...group.split(' > '), name];
    const names = suites.map((_, index) => suites.slice(suites.length - 1 - index).join(' > '));
    const named = names;
    if ((0,reading_value/* own */.ZV)(node, 'mean') === undefined)
        return orFailed({ names: named, stats: [] });
    const value = (key) => (0,reading_value/* finite */.E2)((0,reading_value/* own */.ZV)(node, key), `${place}: ${key}`);
    const optional = (key) => ((0,reading_value/* own */.ZV)(node, key) == null ? undefined : value(key));
    if ((0,reading_value/* own */.ZV)(node, 'sampleCount') === 0)
        return orFailed({ names: named, stats: [] });
    return {
        names: named,
        stats: [
            ...stats('duration', { mean: value('mean'), median: optional('median'), min: value('min'), max: value('max') }, -3),
            ...stats('duration', { p75: optional('p75'), p99: optional('p99'), p999: optional('p999') }, -3),
            ...stats('duration', { stddev: optional('sd') }, -3),
            ...stats('rate', { throughput: value('hz') }),
            ...stats('count', { runs: optional('sampleCount') }),
        ],
    };
}

// EXTERNAL MODULE: ./lib/kinds/coverage.js
var coverage = __webpack_require__(8313);
// EXTERNAL MODULE: ./lib/kinds/covered-file.js + 2 modules
var covered_file = __webpack_require__(6609);
// EXTERNAL MODULE: ./lib/kinds/merge-coverage.js
var merge_coverage = __webpack_require__(3826);
;// CONCATENATED MODULE: ./lib/kinds/tally.js

/** A tally as a report states it; throws `EvidenceError` (`invalid`) when more is covered than there is. */
function stated(covered, total, of) {
    if (covered <= total)
        return { covered, total };
    throw new evidence/* EvidenceError */.oe('invalid', `\`${of}\` says that ${covered} of ${total} are covered`);
}

;// CONCATENATED MODULE: ./lib/kinds/unlisted-coverage.js


/**
 * Holds what a report says of all files together against the files it lists. Where its totals are the worse of the two,
 * what they have beyond the files is judged too, as a file without a name; where they are better, the files are judged.
 * Either is noted. Throws `EvidenceError` (`invalid`) where the worse totals cannot come from files that are missing.
 */
function withUnlisted(files, declared, measured) {
    const missing = {};
    const notes = [];
    for (const measure of measured) {
        const listed = listedOf(files, measure);
        const claimed = declared[measure];
        // What has no total of its own stays open as soon as files are missing.
        if (!listed || !claimed)
            continue;
        missing[measure] = { covered: 0, total: 0 };
        if (claimed.covered === listed.covered && claimed.total === listed.total)
            continue;
        const says = `the report's own totals say ${claimed.covered} of ${claimed.total} ${measure}, and its files show ${listed.covered} of ${listed.total}`;
        const worse = claimed.covered * listed.total < listed.covered * claimed.total;
        notes.push(`${says}; the ${worse ? 'totals' : 'files'} are judged`);
        if (!worse)
            continue;
        const rest = { covered: claimed.covered - listed.covered, total: claimed.total - listed.total };
        if (rest.covered < 0 || rest.total < rest.covered)
            throw new evidence/* EvidenceError */.oe('invalid', says, 'have the tool write the report again');
        missing[measure] = rest;
    }
    const beyond = Object.values(missing).some((rest) => rest.total > 0);
    return { files: beyond ? [...files, { path: undefined, totals: missing }] : files, notes };
}
function listedOf(files, measure) {
    const tallies = files.map((file) => (file instanceof covered_file/* CoveredFile */.hf ? file.tally(measure) : file.totals[measure]));
    const known = tallies.filter((tally) => tally !== undefined);
    return known.length === tallies.length ? (0,covered_file/* sum */.cz)(known) : undefined;
}

;// CONCATENATED MODULE: ./lib/reading/time-text.js

/**
 * Seconds since 1970 from a timestamp that some tools write in seconds and others in milliseconds: in seconds, 1e11 is
 * the year 5138. `undefined` for anything else.
 */
function epochSeconds(timestamp) {
    if (timestamp === undefined || !/^[1-9]\d{8,14}$/.test(timestamp))
        return undefined;
    const time = (0,reading_value/* countText */.lT)(timestamp, 'timestamp');
    return time > 1e11 ? time / 1000 : time;
}

;// CONCATENATED MODULE: ./lib/formats/coverage/clover.js










/** The attributes of `<metrics>` for each measure. */
const METRICS = [
    ['statements', 'statements', 'coveredstatements'],
    ['branches', 'conditionals', 'coveredconditionals'],
    ['functions', 'methods', 'coveredmethods'],
];
/**
 * Clover XML in its dialects: https://bitbucket.org/openclover/clover/src/master/clover-core/src/main/resources/clover.xsd,
 * PHPUnit (https://github.com/sebastianbergmann/php-code-coverage/blob/main/src/Report/Clover.php) and Istanbul
 * (https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-reports/lib/clover/index.js). `<metrics>` of each
 * file has its statements, conditionals and methods (of PHPUnit: methods covered in full); `<line>` its lines.
 * `<testproject>` is about test code and does not count. `generated` is in seconds (PHPUnit, gcovr) or milliseconds.
 */
/* harmony default export */ const clover = ((0,format/* defineFormat */.nP)()({
    id: 'clover',
    kind: 'coverage',
    shape: 'xml',
    summary: 'Clover XML, as written by OpenClover, PHPUnit, Istanbul (nyc, c8, Jest, Vitest) and gcovr',
    endMark: 'the closing tag of the root element',
    matches: ({ name, attributes }) => name === 'coverage' && attributes.generated !== undefined && attributes['line-rate'] === undefined,
    async read(stream) {
        const reader = new CloverReader();
        await (0,xml/* readXml */.k)(stream, reader);
        return reader.finish();
    },
}));
class CloverReader {
    #files = [];
    #names = new Map();
    #path = [];
    #package = '';
    #file;
    #project = {};
    #generated;
    open(name, attributes) {
        const parent = this.#path.at(-1);
        this.#path.push(name);
        if (parent === undefined) {
            if (name !== 'coverage')
                throw new evidence/* EvidenceError */.oe('invalid', `the root element is <${name}>, and should be <coverage>`);
            this.#generated = attributes.generated;
        }
        if (this.#path[1] !== 'project')
            return;
        if (name === 'package')
            this.#package = attributes.name ?? '';
        else if (name === 'file')
            this.#file = { file: new covered_file/* CoveredFile */.hf(pathOf(attributes, this.#package)) };
        else if (name === 'line' && this.#file)
            markLine(this.#file.file, attributes);
        else if (name === 'metrics' && parent === 'file' && this.#file)
            this.#file.metrics = clover_metricsOf(attributes);
        else if (name === 'metrics' && parent === 'project')
            this.#project = clover_metricsOf(attributes);
    }
    close(name) {
        this.#path.pop();
        if (name === 'file' && this.#file)
            this.#closeFile(this.#file.file, this.#file.metrics);
        if (name === 'file')
            this.#file = undefined;
        if (name === 'package')
            this.#package = '';
    }
    finish() {
        const measured = new Set(['lines', 'statements']);
        for (const measure of ['branches', 'functions'])
            if ((this.#project[measure]?.total ?? 0) > 0)
                measured.add(measure);
        const generatedAt = epochSeconds(this.#generated);
        return (0,coverage/* proved */.tT)({
            ...withUnlisted(this.#files, this.#project, measured),
            measured,
            ...(generatedAt === undefined ? {} : { generatedAt }),
        });
    }
    #closeFile(file, metrics) {
        if (!metrics)
            throw new evidence/* EvidenceError */.oe('invalid', `\`${file.path}\` has no <metrics>`);
        if (this.#names.has(file.path))
            throw new evidence/* EvidenceError */.oe('invalid', `the report lists \`${file.path}\` twice`);
        this.#names.set(file.path, file);
        const listed = file.lines.total > 0 || (metrics.statements?.total ?? 0) === 0;
        for (const [measure, tally] of Object.entries(metrics))
            file.total(measure, tally);
        // Some writers leave the lines out; then nothing is known of them.
        this.#files.push(listed ? file : { path: file.path, totals: metrics });
    }
}
/** PHPUnit has the path in `name`; the others have it in `path`, or only the name of the file in a package. */
function pathOf({ path, name = '' }, package_) {
    const found = path ?? (/[\\/]/.test(name) || package_ === '' ? name : `${package_.replaceAll('.', '/')}/${name}`);
    if (found.trim() === '')
        throw new evidence/* EvidenceError */.oe('invalid', 'a file of the report has no name');
    return (0,merge_coverage/* reportPath */.eG)(found);
}
/**
 * Of Istanbul, a line with branches has a count like any other; of OpenClover it has none, and was reached when it was
 * evaluated either way. Methods begin on lines that count only if a statement is on them too.
 */
function markLine(file, { num, type, count, truecount, falsecount }) {
    const line = (0,reading_value/* countText */.lT)(num, 'num');
    if (type === 'method' || line === 0)
        return;
    if (type === 'cond' && count === undefined)
        file.lines.mark(line, (0,reading_value/* countText */.lT)(truecount, 'truecount') + (0,reading_value/* countText */.lT)(falsecount, 'falsecount') > 0);
    else
        file.lines.mark(line, (0,reading_value/* finiteText */.xS)(count, 'count') > 0);
}
function clover_metricsOf(attributes) {
    const known = METRICS.filter(([, total]) => attributes[total] !== undefined);
    return Object.fromEntries(known.map(([measure, total, covered]) => [
        measure,
        stated((0,reading_value/* countText */.lT)(attributes[covered], covered), (0,reading_value/* countText */.lT)(attributes[total], total), 'metrics'),
    ]));
}

;// CONCATENATED MODULE: ./lib/formats/coverage/cobertura.js








/**
 * Cobertura XML: https://github.com/cobertura/web/blob/master/htdocs/xml/coverage-04.dtd. `timestamp` is in milliseconds
 * (Cobertura, coverage.py, Istanbul) or seconds (coverlet, gcovr) since 1970. Lines stand under methods and again under
 * the class, and count once by file and number; the root's own totals and rates disagree with them in several tools.
 */
/* harmony default export */ const cobertura = ((0,format/* defineFormat */.nP)()({
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
        const generatedAt = epochSeconds(this.#root?.timestamp);
        return (0,coverage/* proved */.tT)({
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

;// CONCATENATED MODULE: ./lib/formats/coverage/coverage-py.js







/**
 * `coverage json` of coverage.py: https://coverage.readthedocs.io/en/latest/commands/cmd_json.html. What it calls
 * statements are lines. `percent_covered` mixes branches in, so only counts are read. The lists of lines have more than
 * is counted (docstrings, excluded lines), so each file is counted by its `summary`. The time is local and without a
 * zone, so it dates nothing.
 */
/* harmony default export */ const coverage_py = ((0,format/* defineFormat */.nP)()({
    id: 'coverage-py',
    kind: 'coverage',
    shape: 'json',
    summary: 'coverage.py, as written by `coverage json` and `pytest --cov-report=json`',
    endMark: 'the closing brace of the document',
    matches: (document) => (0,reading_value.at)(document, 'meta', 'branch_coverage') !== undefined && (0,reading_value.at)(document, 'totals', 'num_statements') !== undefined,
    read(document) {
        const branches = (0,reading_value.at)(document, 'meta', 'branch_coverage') === true;
        const measured = new Set(branches ? ['lines', 'branches'] : ['lines']);
        const files = Object.entries((0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(document, 'files'), 'files')).map(([path, entry]) => fileOf(path, entry, branches));
        const totals = tallies((0,reading_value/* own */.ZV)(document, 'totals'), 'totals', branches);
        for (const measure of measured)
            agree(measure, totals[measure], files);
        const version = (0,reading_value/* text */.Qq)((0,reading_value.at)(document, 'meta', 'version'));
        return (0,coverage/* proved */.tT)({ files, measured, ...(version === undefined ? {} : { tool: `coverage.py ${version}` }) });
    },
}));
function fileOf(path, entry, branches) {
    const file = new covered_file/* CoveredFile */.hf((0,merge_coverage/* reportPath */.eG)(path));
    const excluded = new Set((0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(entry, 'excluded_lines') ?? [], `${path}.excluded_lines`));
    for (const [key, hit] of [
        ['executed_lines', true],
        ['missing_lines', false],
    ]) {
        for (const one of (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(entry, key), `${path}.${key}`)) {
            const line = (0,reading_value/* count */.U9)(one, `${path}.${key}`);
            // An empty file is said to have run its line 0.
            if (line > 0 && !excluded.has(line))
                file.lines.mark(line, hit);
        }
    }
    if (branches)
        arcs(file, path, entry);
    const known = tallies((0,reading_value/* own */.ZV)(entry, 'summary'), `${path}.summary`, branches);
    for (const [measure, tally] of Object.entries(known)) {
        const listed = file.tally(measure);
        if (listed?.covered !== tally.covered || listed.total !== tally.total)
            file.total(measure, tally);
    }
    return file;
}
/** Branches, as pairs of lines from where to where; since coverage.py 6.5. */
function arcs(file, path, entry) {
    for (const [key, taken] of [
        ['executed_branches', true],
        ['missing_branches', false],
    ]) {
        for (const arc of (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(entry, key) ?? [], `${path}.${key}`)) {
            const [from, to] = (0,reading_value/* list */.p_)(arc, `${path}.${key}`);
            file.branch((0,reading_value/* count */.U9)(from, `${path}.${key}`), `to ${String(to)}`, taken);
        }
    }
}
function tallies(entry, name, branches) {
    const tally = (covered, total) => stated((0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(entry, covered), `${name}.${covered}`), (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(entry, total), `${name}.${total}`), name);
    return {
        lines: tally('covered_lines', 'num_statements'),
        ...(branches ? { branches: tally('covered_branches', 'num_branches') } : {}),
    };
}
/** Files and totals are written at once from the same numbers; where they differ, somebody or something changed them. */
function agree(measure, total, files) {
    const all = (0,covered_file/* sum */.cz)(files.flatMap((file) => file.tally(measure) ?? []));
    if (total?.covered === all.covered && total.total === all.total)
        return;
    throw new evidence/* EvidenceError */.oe('invalid', `\`totals\` say ${total?.covered} of ${total?.total} ${measure}, and the files add up to ${all.covered} of ${all.total}`, 'have the tool write the report again');
}

;// CONCATENATED MODULE: ./lib/formats/coverage/dotcover.js









/** No statement is longer; a report of one statement must not keep a machine busy. */
const STATEMENT_LINES = 100_000;
/**
 * dotCover's detailed XML: https://www.jetbrains.com/help/dotcover/dotCover__Console_Runner_Commands.html#report
 * (`--reportType=DetailedXML`). Every statement with its place; a line counts when a statement stands on it, and is
 * covered when any of them ran. The report without details has no statements, only totals, and is not read.
 */
/* harmony default export */ const dotcover = ((0,format/* defineFormat */.nP)()({
    id: 'dotcover',
    kind: 'coverage',
    shape: 'xml',
    summary: 'dotCover detailed XML, as written by `dotcover report --reportType=DetailedXML`',
    endMark: 'the closing tag of the root element',
    matches: ({ name, attributes }) => name === 'Root' && attributes.DotCoverVersion !== undefined,
    async read(stream) {
        const reader = new DotCoverReader();
        await (0,xml/* readXml */.k)(stream, reader);
        return reader.finish();
    },
}));
class DotCoverReader {
    #files = new Map();
    #names = [];
    #root;
    open(name, attributes) {
        if (!this.#root && name !== 'Root')
            throw new evidence/* EvidenceError */.oe('invalid', `the root element is <${name}>, and should be <Root>`);
        this.#root ??= attributes;
        this.#names.push(attributes.Name ?? '');
        if (name === 'File')
            this.#addFile(attributes);
        else if (name === 'Statement')
            this.#statement(attributes);
    }
    close() {
        this.#names.pop();
    }
    finish() {
        const measured = new Set(['lines', 'statements']);
        const total = (0,reading_value/* countText */.lT)(this.#root?.TotalStatements, 'TotalStatements');
        const declared = {
            statements: stated((0,reading_value/* countText */.lT)(this.#root?.CoveredStatements, 'CoveredStatements'), total, 'Root'),
        };
        const files = [...this.#files.values()].filter((file) => file.lines.total > 0);
        if (files.length === 0 && total > 0)
            throw new evidence/* EvidenceError */.oe('invalid', `the report claims ${total} statements and lists none`, 'have dotCover write `--reportType=DetailedXML`');
        const version = this.#root?.DotCoverVersion;
        return (0,coverage/* proved */.tT)({
            ...withUnlisted(files, declared, measured),
            measured,
            ...(version ? { tool: `dotCover ${version}` } : {}),
        });
    }
    #addFile({ Index = '', Name = '' }) {
        if (Name.trim() === '')
            throw new evidence/* EvidenceError */.oe('invalid', 'a file of the report has no name');
        this.#files.set(Index, new covered_file/* CoveredFile */.hf((0,merge_coverage/* reportPath */.eG)(Name), 'dotcover'));
    }
    #statement({ FileIndex = '', Line, Column, EndLine, EndColumn, Covered }) {
        const file = this.#files.get(FileIndex);
        if (!file)
            throw new evidence/* EvidenceError */.oe('invalid', 'a statement is in a file that the report does not list');
        if (Covered !== 'True' && Covered !== 'False')
            throw new evidence/* EvidenceError */.oe('invalid', 'a statement is neither covered nor uncovered');
        const [first, last] = [(0,reading_value/* countText */.lT)(Line, 'Line'), (0,reading_value/* countText */.lT)(EndLine, 'EndLine')];
        if (first < 1 || last < first || last - first > STATEMENT_LINES)
            throw new evidence/* EvidenceError */.oe('invalid', `a statement is on the lines ${first} to ${last}`);
        file.statement(`${this.#names.join(' ')}@${Line}:${Column}-${EndLine}:${EndColumn}`, Covered === 'True');
        for (let line = first; line <= last; line++)
            file.lines.mark(line, Covered === 'True');
    }
}

;// CONCATENATED MODULE: ./lib/formats/coverage/gcovr-json.js






/**
 * gcovr's own JSON, `gcovr --json`: https://gcovr.com/en/stable/output/json.html. Lines that are no code or are excluded
 * are marked as such by older versions and left out by newer ones.
 */
/* harmony default export */ const gcovr_json = ((0,format/* defineFormat */.nP)()({
    id: 'gcovr-json',
    kind: 'coverage',
    shape: 'json',
    summary: 'gcovr JSON, as written by `gcovr --json`',
    endMark: 'the closing brace of the document',
    matches: (document) => (0,reading_value/* own */.ZV)(document, 'gcovr/format_version') !== undefined && (0,reading_value/* own */.ZV)(document, 'files') !== undefined,
    read(document) {
        const files = new Map();
        for (const entry of (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(document, 'files'), 'files'))
            addFile(files, entry);
        return (0,coverage/* proved */.tT)({ files: [...files.values()], measured: new Set(['lines', 'branches', 'functions']) });
    },
}));
function addFile(files, entry) {
    const path = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(entry, 'file'));
    if (path === undefined || path === '')
        throw new evidence/* EvidenceError */.oe('invalid', 'a file of the report has no name');
    const file = files.get((0,merge_coverage/* reportPath */.eG)(path)) ?? new covered_file/* CoveredFile */.hf((0,merge_coverage/* reportPath */.eG)(path), 'gcovr');
    files.set(file.path, file);
    for (const line of (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(entry, 'lines'), `${path}.lines`)) {
        if (leftOut(line))
            continue;
        const number = (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(line, 'line_number'), `${path}.lines.line_number`);
        file.lines.mark(number, (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(line, 'count'), `${path}.lines.count`) > 0);
        const prefix = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(line, 'function_name')) ?? '';
        for (const [index, branch] of (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(line, 'branches') ?? [], `${path}.lines.branches`).entries()) {
            if (leftOut(branch))
                continue;
            file.branch(number, `gcovr ${prefix} ${index}`, (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(branch, 'count'), `${path}.branches.count`) > 0);
        }
    }
    for (const one of (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(entry, 'functions') ?? [], `${path}.functions`)) {
        if (leftOut(one))
            continue;
        const name = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(one, 'name')) ?? (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(one, 'demangled_name')) ?? '';
        const called = (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(one, 'execution_count'), `${path}.functions.execution_count`) > 0;
        file.function(`${(0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(one, 'lineno'), `${path}.functions.lineno`)},${name}`, called);
    }
}
function leftOut(entry) {
    return (0,reading_value/* own */.ZV)(entry, 'gcovr/noncode') === true || (0,reading_value/* own */.ZV)(entry, 'gcovr/excluded') === true;
}

;// CONCATENATED MODULE: ./lib/formats/coverage/go-coverprofile.js






const MODE = /^mode: (?:set|count|atomic)$/;
/** `example.com/shop/price.go:4.48,5.13 1 0`: file, from and to (line.column), statements, runs. */
const BLOCK = /^(.+):(\d{1,9})\.(\d{1,9}),(\d{1,9})\.(\d{1,9}) (\d{1,9}) (\d{1,15})$/;
/** No block of Go is longer; a profile of one line must not keep a machine busy. */
const BLOCK_LINES = 100_000;
/**
 * Go's cover profile: https://go.dev/blog/cover and https://pkg.go.dev/golang.org/x/tools/cover#ProfileBlock. It has
 * blocks of statements. With `-coverpkg` every test binary repeats them all, so a block counts once, and is covered when
 * any of them ran it, as `go tool cover -func` counts. On which of its lines the statements of a block stand is not
 * said: lines are known for changed lines alone, and all lines of a block share its fate.
 */
/* harmony default export */ const go_coverprofile = ((0,format/* defineFormat */.nP)()({
    id: 'go-coverprofile',
    kind: 'coverage',
    shape: 'lines',
    summary: 'Go cover profile, as written by `go test -coverprofile` and `go tool covdata textfmt`; it counts statements',
    endMark: null,
    matches: (head) => MODE.test(head.slice(0, 100).split(/\r?\n/, 1)[0] ?? ''),
    async read(stream) {
        const reader = new ProfileReader();
        for await (const line of (0,lines/* lines */.M)(stream))
            reader.line(line);
        return (0,coverage/* proved */.tT)({ files: [...reader.files.values()], measured: new Set(['statements']) });
    },
}));
class ProfileReader {
    files = new Map();
    #sizes = new Map();
    #number = 0;
    line(text) {
        this.#number += 1;
        // Profiles that were put together with `cat` repeat the first line.
        if (text === '' || MODE.test(text))
            return;
        if (this.#number === 1)
            throw this.#invalid('is no `mode: set`, `count` or `atomic`');
        const found = BLOCK.exec(text);
        if (!found)
            throw this.#invalid('is no block of a cover profile: the file is truncated or something else is in it');
        const [, path = '', from, fromColumn, to, toColumn, size, runs] = found;
        const [first, last] = [(0,reading_value/* countText */.lT)(from, 'line'), (0,reading_value/* countText */.lT)(to, 'line')];
        if (first < 1 || last < first || last - first > BLOCK_LINES)
            throw this.#invalid('has no possible lines');
        const [statements, run] = [(0,reading_value/* countText */.lT)(size, 'statements'), (0,reading_value/* countText */.lT)(runs, 'runs') > 0];
        const place = `${from}.${fromColumn},${to}.${toColumn}`;
        if ((this.#sizes.get(`${path}:${place}`) ?? statements) !== statements)
            throw this.#invalid('repeats a block with another number of statements: profiles of different sources');
        this.#sizes.set(`${path}:${place}`, statements);
        const file = this.files.get(path) ?? new covered_file/* CoveredFile */.hf(path, 'go');
        this.files.set(path, file);
        file.statement(place, run, statements);
        if (statements > 0)
            for (let line = first; line <= last; line++)
                file.lines.mark(line, run);
    }
    #invalid(what) {
        return new evidence/* EvidenceError */.oe('invalid', `line ${this.#number} ${what}`);
    }
}

;// CONCATENATED MODULE: ./lib/formats/coverage/istanbul-final.js






/**
 * `coverage-final.json` of Istanbul's reporter `json`: every file with its statements, branches and functions, and how
 * often each ran: https://github.com/istanbuljs/istanbuljs/blob/main/docs/raw-output.md. A line is one on which a
 * statement begins, and is covered when any of them ran, as Istanbul counts it (`getLineCoverage` of
 * https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-lib-coverage/lib/file-coverage.js).
 */
/* harmony default export */ const istanbul_final = ((0,format/* defineFormat */.nP)()({
    id: 'istanbul-final',
    kind: 'coverage',
    shape: 'json',
    summary: 'Istanbul `coverage-final.json`, as written by nyc, c8, Jest and Vitest with the reporter `json`',
    endMark: 'the closing brace of the document',
    matches: (document) => {
        const entries = (0,reading_value/* isObject */.Gv)(document) ? Object.values(document) : [];
        return (entries.length > 0 && entries.every((entry) => PARTS.every(([map, hits]) => (0,reading_value/* own */.ZV)(entry, map) && (0,reading_value/* own */.ZV)(entry, hits))));
    },
    read(document) {
        const files = Object.entries((0,reading_value/* object */.Ik)(document, 'the report')).map(([path, entry]) => istanbul_final_fileOf(path, entry));
        return (0,coverage/* proved */.tT)({ files, measured: new Set(covered_file/* MEASURES */.sF) });
    },
}));
/** What there is, and how often it ran, under the same keys. */
const PARTS = [
    ['statementMap', 's'],
    ['branchMap', 'b'],
    ['fnMap', 'f'],
];
function istanbul_final_fileOf(path, entry) {
    const file = new covered_file/* CoveredFile */.hf((0,merge_coverage/* reportPath */.eG)(path), 'istanbul');
    const [statements, branches, functions] = PARTS.map(([map, hits]) => pairs(entry, map, hits, path));
    for (const [key, place, hits] of statements ?? []) {
        const line = lineOf(place, `${path}.statementMap.${key}`);
        const run = (0,reading_value/* finite */.E2)(hits, `${path}.s.${key}`) > 0;
        file.statement(`${key}@${line}`, run);
        file.lines.mark(line, run);
    }
    for (const [key, place, hits] of branches ?? []) {
        const line = (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(place, 'line') ?? (0,reading_value.at)(place, 'loc', 'start', 'line'), `${path}.branchMap.${key}.line`);
        for (const [index, one] of (0,reading_value/* list */.p_)(hits, `${path}.b.${key}`).entries())
            file.branch(line, `istanbul ${key},${index}`, (0,reading_value/* finite */.E2)(one, `${path}.b.${key}`) > 0);
    }
    for (const [key, , hits] of functions ?? [])
        file.function(key, (0,reading_value/* finite */.E2)(hits, `${path}.f.${key}`) > 0);
    return file;
}
/** Each thing with its hits. Both maps are written from one list; a key in only one of them is a report somebody changed. */
function pairs(entry, map, hits, path) {
    const [places, counts] = [(0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(entry, map), `${path}.${map}`), (0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(entry, hits), `${path}.${hits}`)];
    const stray = Object.keys(places).length !== Object.keys(counts).length;
    if (stray || Object.keys(counts).some((key) => (0,reading_value/* own */.ZV)(places, key) === undefined))
        throw new evidence/* EvidenceError */.oe('invalid', `\`${map}\` and \`${hits}\` of \`${path}\` have different keys`);
    return Object.entries(counts).map(([key, value]) => [key, (0,reading_value/* own */.ZV)(places, key) ?? null, value]);
}
/** Lines count from 1. */
function lineOf(place, name) {
    const line = (0,reading_value/* count */.U9)((0,reading_value.at)(place, 'start', 'line'), `${name}.start.line`);
    if (line > 0)
        return line;
    throw new evidence/* EvidenceError */.oe('invalid', `\`${name}\` begins on line 0`);
}

;// CONCATENATED MODULE: ./lib/formats/coverage/istanbul-summary.js






/**
 * `coverage-summary.json` of Istanbul's reporter `json-summary`: totals of every file and, under `total`, of all:
 * https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-reports/lib/json-summary/index.js. Plain counts.
 * `pct` is `"Unknown"` (or 100, in older versions) where there is nothing to cover, so it is never read.
 */
/* harmony default export */ const istanbul_summary = ((0,format/* defineFormat */.nP)()({
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
            return (0,coverage/* proved */.tT)({ files: [{ path: undefined, totals: all }], measured });
        for (const measure of measured)
            istanbul_summary_agree(measure, all[measure], files);
        return (0,coverage/* proved */.tT)({ files, measured });
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
function istanbul_summary_agree(measure, total, files) {
    const all = (0,covered_file/* sum */.cz)(files.flatMap((file) => file.totals[measure] ?? []));
    if (total && all.covered === total.covered && all.total === total.total)
        return;
    throw new evidence/* EvidenceError */.oe('invalid', `\`total.${measure}\` is ${total?.covered} of ${total?.total}, and the files add up to ${all.covered} of ${all.total}`, 'have the tool write the report again');
}

;// CONCATENATED MODULE: ./lib/formats/coverage/jacoco.js









const COUNTERS = new Map([
    ['LINE', 'lines'],
    ['BRANCH', 'branches'],
    ['METHOD', 'functions'],
]);
/**
 * JaCoCo XML: https://www.jacoco.org/jacoco/trunk/coverage/report.dtd. A line is covered when at least one of its
 * instructions ran (https://www.jacoco.org/jacoco/trunk/doc/counters.html), as the counter `LINE` has it. `dump` is in
 * milliseconds since 1970; the oldest dates the report, because execution data of earlier runs may be in it. Its DOCTYPE
 * names a DTD, which is never opened.
 */
/* harmony default export */ const jacoco = ((0,format/* defineFormat */.nP)()({
    id: 'jacoco',
    kind: 'coverage',
    shape: 'xml',
    summary: 'JaCoCo XML, as written by its Maven, Gradle and Ant tasks, Kover and Pester',
    endMark: 'the closing tag of the root element',
    matches: ({ name, attributes }) => name === 'report' && attributes.name !== undefined,
    async read(stream) {
        const reader = new JacocoReader();
        await (0,xml/* readXml */.k)(stream, reader);
        return reader.finish();
    },
}));
class JacocoReader {
    #files = [];
    #path = [];
    #totals = {};
    #dumps = [];
    /** Methods of the classes met, by the name of their file; sources come after the classes of their package. */
    #methods = new Map();
    #package = '';
    #class = {};
    #method = '';
    #source;
    #counted = false;
    open(name, attributes) {
        const parent = this.#path.at(-1);
        this.#path.push(name);
        if (parent === undefined && name !== 'report')
            throw new evidence/* EvidenceError */.oe('invalid', `the root element is <${name}>, and should be <report>`);
        if (name === 'sessioninfo')
            this.#dumps.push(epochSeconds(attributes.dump) ?? Number.POSITIVE_INFINITY);
        else if (name === 'package') {
            this.#package = attributes.name ?? '';
            this.#methods = new Map();
        }
        else if (name === 'class')
            this.#class = attributes;
        else if (name === 'method')
            this.#method = `${this.#class.name} ${attributes.name}${attributes.desc}`;
        else if (name === 'sourcefile')
            this.#open(attributes.name ?? '');
        else if (name === 'line')
            this.#line(attributes);
        else if (name === 'counter')
            this.#counter(parent, attributes);
    }
    close(name) {
        this.#path.pop();
        if (name === 'sourcefile')
            this.#close();
    }
    finish() {
        const measured = new Set(['lines']);
        for (const measure of ['branches', 'functions'])
            if ((this.#totals[measure]?.total ?? 0) > 0)
                measured.add(measure);
        if (this.#counted && !this.#totals.lines)
            throw new evidence/* EvidenceError */.oe('empty', 'the report counts instructions and no lines', 'compile with debug information, so that JaCoCo knows lines');
        const oldest = Math.min(...this.#dumps);
        return (0,coverage/* proved */.tT)({
            ...withUnlisted(this.#files, this.#totals, measured),
            measured,
            ...(Number.isFinite(oldest) ? { generatedAt: oldest } : {}),
        });
    }
    #open(name) {
        if (name.trim() === '')
            throw new evidence/* EvidenceError */.oe('invalid', 'a source file of the report has no name');
        const file = new covered_file/* CoveredFile */.hf((0,merge_coverage/* reportPath */.eG)(this.#package === '' ? name : `${this.#package}/${name}`), 'jacoco');
        for (const [id, called] of this.#methods.get(name) ?? [])
            file.function(id, called);
        this.#source = { file, counters: {}, lines: true };
    }
    #line({ nr, mi, ci, mb, cb }) {
        if (!this.#source)
            throw new evidence/* EvidenceError */.oe('invalid', 'the report has a <line> outside of a <sourcefile>');
        const line = (0,reading_value/* countText */.lT)(nr, 'nr');
        if (mi === undefined && ci === undefined)
            this.#source.lines = false;
        else
            this.#source.file.lines.mark(line, (0,reading_value/* countText */.lT)(ci, 'ci') > 0);
        const [missed, covered] = [(0,reading_value/* countText */.lT)(mb ?? '0', 'mb'), (0,reading_value/* countText */.lT)(cb ?? '0', 'cb')];
        if (missed + covered > 0)
            this.#source.file.branches(line, { covered, total: missed + covered });
    }
    #counter(parent, { type = '', missed, covered }) {
        const hit = (0,reading_value/* countText */.lT)(covered, 'covered');
        const tally = { covered: hit, total: hit + (0,reading_value/* countText */.lT)(missed, 'missed') };
        const measure = COUNTERS.get(type);
        if (parent === 'report')
            this.#counted = true;
        if (measure === undefined)
            return;
        if (parent === 'report')
            this.#totals[measure] = tally;
        else if (parent === 'sourcefile' && this.#source)
            this.#source.counters[measure] = tally;
        else if (parent === 'method' && measure === 'functions') {
            const { sourcefilename = '' } = this.#class;
            const known = this.#methods.get(sourcefilename) ?? [];
            known.push([this.#method, hit > 0]);
            this.#methods.set(sourcefilename, known);
        }
    }
    /** Lines and methods are what counts; where the file's own counters differ, they say what JaCoCo counted. */
    #close() {
        const { file, counters, lines } = this.#source;
        this.#source = undefined;
        if (!lines) {
            this.#files.push({ path: file.path, totals: { lines: jacoco_NONE, branches: jacoco_NONE, functions: jacoco_NONE, ...counters } });
            return;
        }
        for (const measure of COUNTERS.values()) {
            const [said, listed] = [counters[measure] ?? jacoco_NONE, file.tally(measure)];
            if (listed && said.covered === listed.covered && said.total === listed.total)
                continue;
            if (measure === 'lines')
                throw new evidence/* EvidenceError */.oe('invalid', `\`${file.path}\` says ${said.covered} of ${said.total} lines, and lists ${listed?.covered} of ${listed?.total}`);
            file.total(measure, said);
        }
        this.#files.push(file);
    }
}
const jacoco_NONE = { covered: 0, total: 0 };

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/reading/bytes.js
var bytes = __webpack_require__(1503);
;// CONCATENATED MODULE: ./lib/reading/byte-lines.js





const LF = 0x0a;
const CR = 0x0d;
/**
 * A text file as pieces of UTF-8 that end where a line ends, for readers that are too busy for a string per line. Throws
 * `EvidenceError` (`invalid`) on bytes that are no text and on a line over 1 MiB, as `lines` does.
 */
async function* wholeLines(stream) {
    const { head, whole } = await (0,bytes/* peek */.se)(stream, 4);
    const encoding = (0,reading_text/* encodingOf */.P$)(head);
    const mark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
    let rest = new Uint8Array(0);
    let skip = encoding === 'utf-8' ? mark : 0;
    for await (const bytes of encoding === 'utf-8' ? whole : inUtf8(whole)) {
        const piece = rest.length === 0 ? asBuffer(bytes) : Buffer.concat([rest, bytes]);
        // A carriage return at the very end may be the first half of a line end.
        const end = lastEnd(piece) + 1;
        rest = piece.subarray(end);
        if (end > skip) {
            yield byte_lines_text(piece.subarray(skip, end));
            skip = 0;
        }
        if (rest.length > limits/* LIMITS */.b.streamLineBytes)
            throw tooLong();
    }
    if (rest.length > skip)
        yield byte_lines_text(asBuffer(rest).subarray(skip));
}
/** Where the line that begins at `at` ends, without its terminator (LF, CRLF or CR). */
function endOfLine(bytes, at) {
    let end = at;
    while (end < bytes.length && bytes[end] !== LF && bytes[end] !== CR)
        end += 1;
    if (end - at > limits/* LIMITS */.b.streamLineBytes)
        throw tooLong();
    return end;
}
/** Where the next line begins. */
function afterLine(bytes, end) {
    return end + (bytes[end] === CR && bytes[end + 1] === LF ? 2 : 1);
}
function lastEnd(piece) {
    const feed = piece.lastIndexOf(LF);
    const back = piece.lastIndexOf(CR);
    return back === piece.length - 1 ? feed : Math.max(feed, back);
}
async function* inUtf8(stream) {
    for await (const piece of (0,reading_text/* decode */.D4)(stream))
        yield Buffer.from(piece, 'utf8');
}
function asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function byte_lines_text(piece) {
    if (piece.includes(0))
        throw new evidence/* EvidenceError */.oe('invalid', 'the file has NUL bytes: it is not text');
    if (!(0,external_node_buffer_.isUtf8)(piece))
        throw new evidence/* EvidenceError */.oe('invalid', 'the file is not valid UTF-8');
    return piece;
}
function tooLong() {
    return new evidence/* EvidenceError */.oe('invalid', `a line is longer than ${limits/* LIMITS */.b.streamLineBytes} bytes (1 MiB)`);
}

;// CONCATENATED MODULE: ./lib/kinds/lcov-counts.js

const [ZERO, NINE, COMMA, COLON, DASH, lcov_counts_LF, lcov_counts_CR] = [0x30, 0x39, 0x2c, 0x3a, 0x2d, 0x0a, 0x0d];
const [A, B, D, R] = [0x41, 0x42, 0x44, 0x52];
/** More digits are left to the careful reader. */
const DIGITS = 9;
/**
 * Reads the line at `at` if it is `DA:<line>,<hits>` or `BRDA:<line>,<block>,<branch>,<taken>` in plain digits, with an
 * end, and marks it. Gives where the next line begins, and 0 for any other line, which then nothing has been read of.
 */
function readCount(bytes, at, file, measured) {
    if (bytes[at] === D && bytes[at + 1] === A && bytes[at + 2] === COLON)
        return readLine(bytes, at + 3, file);
    const branch = bytes[at] === B && bytes[at + 1] === R && bytes[at + 2] === D && bytes[at + 3] === A;
    if (!branch || bytes[at + 4] !== COLON)
        return 0;
    const next = readBranch(bytes, at + 5, file);
    if (next > 0)
        measured.add('branches');
    return next;
}
function readLine(bytes, at, file) {
    const comma = afterDigits(bytes, at);
    if (bytes[comma] !== COMMA)
        return 0;
    const end = afterDigits(bytes, comma + 1);
    if (end < 0 || !isEnd(bytes[end]))
        return 0;
    const line = numberIn(bytes, at, comma);
    // Lines count from 1; a mark on line 0 is about no line at all.
    if (line > 0)
        file.lines.mark(line, !isZero(bytes, comma + 1, end));
    return afterLine(bytes, end);
}
function readBranch(bytes, at, file) {
    const first = afterDigits(bytes, at);
    if (bytes[first] !== COMMA)
        return 0;
    const second = afterDigits(bytes, first + 1);
    if (bytes[second] !== COMMA)
        return 0;
    const third = afterDigits(bytes, second + 1);
    if (bytes[third] !== COMMA)
        return 0;
    const never = bytes[third + 1] === DASH;
    const end = never ? third + 2 : afterDigits(bytes, third + 1);
    if (end < 0 || !isEnd(bytes[end]))
        return 0;
    const id = bytes.toString('latin1', first + 1, third);
    file.branch(numberIn(bytes, at, first), id, !never && !isZero(bytes, third + 1, end));
    return afterLine(bytes, end);
}
/** Where the digits at `at` end; -1 when there are none, or too many. */
function afterDigits(bytes, at) {
    let end = at;
    for (let byte = bytes[end]; byte !== undefined && byte >= ZERO && byte <= NINE; byte = bytes[end])
        end += 1;
    return end > at && end - at <= DIGITS ? end : -1;
}
function numberIn(bytes, from, to) {
    let number = 0;
    for (let at = from; at < to; at++)
        number = number * 10 + (bytes[at] ?? ZERO) - ZERO;
    return number;
}
function isZero(bytes, from, to) {
    for (let at = from; at < to; at++)
        if (bytes[at] !== ZERO)
            return false;
    return true;
}
function isEnd(byte) {
    return byte === lcov_counts_LF || byte === lcov_counts_CR;
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

// EXTERNAL MODULE: ./lib/kinds/packed-branches.js
var packed_branches = __webpack_require__(3488);
;// CONCATENATED MODULE: ./lib/formats/coverage/lcov.js










/**
 * LCOV tracefiles: https://github.com/linux-test-project/lcov/blob/v2.3/man/geninfo.1 (section FILES). Counts only, no
 * units and no time. Each record must end in `end_of_record`. Totals (`LF`, `LH`) are what tools get wrong: lines are
 * counted from `DA`, and a disagreement is noted.
 */
/* harmony default export */ const lcov = ((0,format/* defineFormat */.nP)()({
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
        for await (const piece of wholeLines(stream))
            reader.piece(piece);
        return reader.finish();
    },
}));
class LcovReader {
    #files = new Map();
    #measured = new Set(['lines']);
    #forms = new packed_branches/* BranchForms */.UX();
    #record;
    #number = 0;
    #disagreeing = 0;
    /** Takes lines as bytes. Nearly all are `DA` and `BRDA`, which are read without making a text of them. */
    piece(bytes) {
        for (let at = 0; at < bytes.length;) {
            this.#number += 1;
            const next = this.#record ? readCount(bytes, at, this.#record.file, this.#measured) : 0;
            if (next > 0)
                at = next;
            else {
                const end = endOfLine(bytes, at);
                this.#line(bytes.toString('utf8', at, end));
                at = afterLine(bytes, end);
            }
        }
    }
    #line(text) {
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
        return (0,coverage/* proved */.tT)({ files: [...this.#files.values()], measured: this.#measured, notes });
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
        (before ?? file).pack(this.#forms);
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

;// CONCATENATED MODULE: ./lib/kinds/llvm-lines.js


/** Lines that the regions of one file may span: more is no source file. */
const LINES = 10_000_000;
/**
 * Marks lines from the segments of an llvm-cov export as llvm-cov counts them (`LineCoverageStats` of
 * https://github.com/llvm/llvm-project/blob/main/llvm/lib/ProfileData/Coverage/CoverageMapping.cpp): a line counts when a
 * region with a count begins on it or reaches into it, and ran as often as the one that ran most.
 */
function markSegments(marks, segments, name) {
    const all = segments.map((one) => segmentOf(one, name));
    const [first, last] = [all[0], all.at(-1)];
    if (!first || !last)
        return;
    if (first.line < 1 ||
        last.line - first.line > LINES ||
        all.some((one, index) => one.line < (all[index - 1]?.line ?? 1)))
        throw new evidence/* EvidenceError */.oe('invalid', `\`${name}\` has segments that are not in order`);
    let [next, wrapped] = [0, undefined];
    for (let line = first.line; line <= last.line; line++) {
        const here = [];
        for (let one = all[next]; one?.line === line; one = all[next]) {
            here.push(one);
            next += 1;
        }
        const runs = runsOf(here, wrapped);
        if (runs !== undefined)
            marks.mark(line, runs > 0);
        wrapped = here.at(-1) ?? wrapped;
    }
}
/** How often a line ran; `undefined` where nothing on it can be covered. */
function runsOf(here, wrapped) {
    const begins = here.filter((one) => one.entry && one.hasCount && !one.gap);
    const skipped = here[0] !== undefined && !here[0].hasCount && here[0].entry;
    const counted = here.some((one) => one.entry && one.hasCount);
    const mapped = counted || (!skipped && wrapped?.hasCount === true);
    if (!mapped)
        return undefined;
    return Math.max(wrapped?.hasCount ? wrapped.count : 0, ...begins.map((one) => one.count));
}
/** `[line, column, count, hasCount, isRegionEntry, isGapRegion]`; the last one is there since LLVM 11. */
function segmentOf(value, name) {
    const [line, , runs, hasCount, entry, gap = false] = (0,reading_value/* list */.p_)(value, `${name}.segments`);
    for (const flag of [hasCount, entry, gap]) {
        if (typeof flag !== 'boolean' && flag !== 0 && flag !== 1)
            throw new evidence/* EvidenceError */.oe('invalid', `\`${name}\` has a segment of an unknown form`);
    }
    return {
        line: (0,reading_value/* count */.U9)(line, `${name}.segments`),
        count: (0,reading_value/* finite */.E2)(runs, `${name}.segments`),
        hasCount: Boolean(hasCount),
        entry: Boolean(entry),
        gap: Boolean(gap),
    };
}

;// CONCATENATED MODULE: ./lib/formats/coverage/llvm-cov.js









/** Regions are neither lines nor statements, and instantiations are functions once more for every template argument. */
const KNOWN = ['lines', 'branches', 'functions'];
/**
 * `llvm-cov export`: https://llvm.org/docs/CommandGuide/llvm-cov.html#llvm-cov-export, whose fields are described in
 * https://github.com/llvm/llvm-project/blob/main/llvm/tools/llvm-cov/CoverageExporterJson.cpp. Files are counted by
 * their `summary`; lines are known one by one from their `segments`, which `--summary-only` leaves out.
 */
/* harmony default export */ const llvm_cov = ((0,format/* defineFormat */.nP)()({
    id: 'llvm-cov',
    kind: 'coverage',
    shape: 'json',
    summary: 'llvm-cov JSON, as written by `llvm-cov export`, `cargo llvm-cov --json` and `xcrun llvm-cov export` (Clang, Rust, Swift)',
    endMark: 'the closing brace of the document',
    matches: (document) => (0,reading_value/* own */.ZV)(document, 'type') === 'llvm.coverage.json.export',
    read(document) {
        const exports = (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(document, 'data'), 'data');
        const [only] = exports;
        if (!only || exports.length > 1)
            throw new evidence/* EvidenceError */.oe('invalid', `the report has ${exports.length} exports, and should have one`);
        const totals = llvm_cov_totalsOf((0,reading_value/* own */.ZV)(only, 'totals'), 'totals');
        const measured = new Set(KNOWN.filter((measure) => (totals[measure]?.total ?? 0) > 0));
        const files = (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(only, 'files'), 'files').map((entry) => llvm_cov_fileOf(entry));
        return (0,coverage/* proved */.tT)({ ...withUnlisted(files, totals, measured), measured });
    },
}));
function llvm_cov_fileOf(entry) {
    const path = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(entry, 'filename'));
    if (path === undefined || path === '')
        throw new evidence/* EvidenceError */.oe('invalid', 'a file of the report has no name');
    const totals = llvm_cov_totalsOf((0,reading_value/* own */.ZV)(entry, 'summary'), `${path}.summary`);
    const segments = (0,reading_value/* own */.ZV)(entry, 'segments');
    if (segments === undefined)
        return { path: (0,merge_coverage/* reportPath */.eG)(path), totals };
    const file = new covered_file/* CoveredFile */.hf((0,merge_coverage/* reportPath */.eG)(path));
    markSegments(file.lines, (0,reading_value/* list */.p_)(segments, `${path}.segments`), path);
    for (const [measure, tally] of Object.entries(totals))
        file.total(measure, tally);
    return file;
}
function llvm_cov_totalsOf(value, name) {
    const summary = (0,reading_value/* object */.Ik)(value, name);
    // Branches are there since LLVM 12.
    const known = KNOWN.filter((measure) => measure !== 'branches' || (0,reading_value/* isObject */.Gv)(summary[measure]));
    const tallies = known.map((measure) => {
        const covered = (0,reading_value/* count */.U9)((0,reading_value.at)(summary, measure, 'covered'), `${name}.${measure}.covered`);
        return [measure, stated(covered, (0,reading_value/* count */.U9)((0,reading_value.at)(summary, measure, 'count'), `${name}.${measure}.count`), name)];
    });
    return Object.fromEntries(tallies);
}

;// CONCATENATED MODULE: ./lib/formats/coverage/opencover.js









/** The line that compilers give to code that stands nowhere. */
const HIDDEN = 0xfeefee;
/** No statement is longer; a report of one point must not keep a machine busy. */
const POINT_LINES = 100_000;
/**
 * OpenCover XML: https://github.com/OpenCover/opencover/blob/master/main/OpenCover.Documentation/ReferenceOutput.md.
 * Sequence points are statements; a line counts when one stands on it, and is covered when any of them was visited
 * (`vc`). OpenCover adds one branch for every method to its own totals, so branches are counted from the branch points.
 */
/* harmony default export */ const opencover = ((0,format/* defineFormat */.nP)()({
    id: 'opencover',
    kind: 'coverage',
    shape: 'xml',
    summary: 'OpenCover XML, as written by OpenCover, coverlet (`--format opencover`) and AltCover',
    endMark: 'the closing tag of the root element',
    matches: (root) => root.name === 'CoverageSession',
    async read(stream) {
        const reader = new OpenCoverReader();
        await (0,xml/* readXml */.k)(stream, reader);
        return reader.finish();
    },
}));
class OpenCoverReader {
    #files = new Map();
    #path = [];
    #ids = new Map();
    #known = new Map();
    #totals = {};
    #branches = false;
    #class = '';
    #text;
    #method;
    open(name, attributes) {
        const parent = this.#path.at(-1);
        this.#path.push(name);
        this.#text = name === 'FullName' || (name === 'Name' && parent === 'Method') ? '' : undefined;
        if (parent === undefined && name !== 'CoverageSession')
            throw new evidence/* EvidenceError */.oe('invalid', `the root element is <${name}>, and should be <CoverageSession>`);
        if (name === 'Summary' && parent === 'CoverageSession')
            this.#totals = opencover_totalsOf(attributes);
        else if (name === 'Module')
            this.#ids = new Map();
        else if (name === 'File')
            this.#addFile(attributes);
        else if (name === 'Method')
            this.#method = { name: '', called: false, points: 0, file: undefined, waiting: [] };
        else if (!this.#method)
            return;
        else if (name === 'FileRef')
            this.#method.file = attributes.uid;
        else if (name === 'SequencePoint')
            this.#sequencePoint(attributes, this.#method);
        else if (name === 'BranchPoint')
            this.#branchPoint(attributes, this.#method);
        else if (name === 'MethodPoint')
            this.#method.called ||= (0,reading_value/* countText */.lT)(attributes.vc, 'vc') > 0;
    }
    text(text) {
        if (this.#text !== undefined)
            this.#text += text;
    }
    close(name) {
        this.#path.pop();
        if (name === 'FullName')
            this.#class = this.#text ?? '';
        else if (name === 'Name' && this.#method)
            this.#method.name = this.#text ?? '';
        else if (name === 'Method' && this.#method)
            this.#closeMethod(this.#method);
        this.#text = undefined;
    }
    finish() {
        const files = [...this.#files.values()];
        const measured = new Set(['lines', 'functions', 'statements']);
        if (this.#branches)
            measured.add('branches');
        const { files: all, notes } = withUnlisted(files, this.#totals, measured);
        if (files.every((file) => file.lines.total === 0) && (this.#totals.statements?.total ?? 0) > 0)
            throw new evidence/* EvidenceError */.oe('invalid', `the report claims ${this.#totals.statements?.total} points and lists none`);
        return (0,coverage/* proved */.tT)({ files: all, measured, ...(notes ? { notes } : {}) });
    }
    #addFile({ uid = '', fullPath = '' }) {
        if (fullPath.trim() === '')
            throw new evidence/* EvidenceError */.oe('invalid', 'a file of the report has no name');
        this.#ids.set(uid, (0,merge_coverage/* reportPath */.eG)(fullPath));
        this.#known.set(uid, (0,merge_coverage/* reportPath */.eG)(fullPath));
    }
    #sequencePoint({ vc, ordinal, sl, sc, el, ec, fileid }, method) {
        const [visited, first] = [(0,reading_value/* countText */.lT)(vc, 'vc') > 0, (0,reading_value/* countText */.lT)(sl, 'sl')];
        const last = el === undefined ? first : (0,reading_value/* countText */.lT)(el, 'el');
        if (first === HIDDEN || first === 0)
            return;
        if (last < first || last - first > POINT_LINES)
            throw new evidence/* EvidenceError */.oe('invalid', `a sequence point is on the lines ${first} to ${last}`);
        method.points += 1;
        method.called ||= visited;
        method.waiting.push(() => {
            const file = this.#fileOf(fileid, method);
            file.statement(`${this.#class} ${method.name} ${ordinal}@${sl}:${sc}-${el}:${ec}`, visited);
            for (let line = first; line <= last; line++)
                file.lines.mark(line, visited);
        });
    }
    #branchPoint({ vc, ordinal, path, offset, offsetend, sl, fileid }, method) {
        const visited = (0,reading_value/* countText */.lT)(vc, 'vc') > 0;
        const line = sl === undefined ? 0 : (0,reading_value/* countText */.lT)(sl, 'sl');
        this.#branches = true;
        method.waiting.push(() => {
            const id = `${this.#class} ${method.name} ${ordinal} ${path} ${offset}-${offsetend}`;
            this.#fileOf(fileid, method).branch(line, id, visited);
        });
    }
    #closeMethod(method) {
        for (const mark of method.waiting)
            mark();
        if (method.points > 0)
            this.#fileOf(undefined, method).function(`${this.#class} ${method.name}`, method.called);
        this.#method = undefined;
    }
    #fileOf(id, method) {
        const uid = id === undefined || id === '0' ? method.file : id;
        const path = uid === undefined ? '' : (this.#ids.get(uid) ?? this.#known.get(uid));
        if (path === undefined)
            throw new evidence/* EvidenceError */.oe('invalid', `a point is in the file ${uid}, which the report does not list`);
        const file = this.#files.get(path) ?? new covered_file/* CoveredFile */.hf(path === '' ? 'unknown file' : path, 'opencover');
        this.#files.set(path, file);
        return file;
    }
}
function opencover_totalsOf({ numSequencePoints, visitedSequencePoints }) {
    if (numSequencePoints === undefined)
        return {};
    const total = (0,reading_value/* countText */.lT)(numSequencePoints, 'numSequencePoints');
    return { statements: stated((0,reading_value/* countText */.lT)(visitedSequencePoints, 'visitedSequencePoints'), total, 'Summary') };
}

;// CONCATENATED MODULE: ./lib/formats/coverage/scoverage.js










/**
 * scoverage's XML for Scala: https://github.com/scoverage/scalac-scoverage-plugin/blob/main/reporter/src/main/scala/scoverage/reporter/ScoverageXmlWriter.scala.
 * Every statement with its place and how often it ran; those with `branch="true"` are branches too. Ignored ones do not
 * count. `timestamp` is in milliseconds since 1970.
 */
/* harmony default export */ const scoverage = ((0,format/* defineFormat */.nP)()({
    id: 'scoverage',
    kind: 'coverage',
    shape: 'xml',
    summary: 'scoverage XML (`scoverage.xml`), as written by sbt-scoverage, Mill and Gradle for Scala',
    endMark: 'the closing tag of the root element',
    matches: (root) => root.name === 'scoverage',
    async read(stream) {
        const files = new Map();
        let root;
        await (0,xml/* readXml */.k)(stream, {
            open(name, attributes) {
                if (!root && name !== 'scoverage')
                    throw new evidence/* EvidenceError */.oe('invalid', `the root element is <${name}>, and should be <scoverage>`);
                root ??= attributes;
                if (name === 'statement')
                    mark(files, attributes);
            },
        });
        const total = (0,reading_value/* countText */.lT)(root?.['statement-count'], 'statement-count');
        const declared = {
            statements: stated((0,reading_value/* countText */.lT)(root?.['statements-invoked'], 'statements-invoked'), total, 'scoverage'),
        };
        const measured = new Set(['lines', 'statements', 'branches']);
        const generatedAt = epochSeconds(root?.timestamp);
        const all = withUnlisted([...files.values()], declared, measured);
        return (0,coverage/* proved */.tT)({ ...all, measured, ...(generatedAt === undefined ? {} : { generatedAt }) });
    },
}));
function mark(files, attributes) {
    const { source = '', line, start, end, ignored, branch, 'invocation-count': invoked } = attributes;
    if (ignored === 'true')
        return;
    if (source.trim() === '')
        throw new evidence/* EvidenceError */.oe('invalid', 'a statement of the report names no source');
    const path = (0,merge_coverage/* reportPath */.eG)(source);
    const file = files.get(path) ?? new covered_file/* CoveredFile */.hf(path, 'scoverage');
    files.set(path, file);
    const [number, run] = [(0,reading_value/* countText */.lT)(line, 'line'), (0,reading_value/* countText */.lT)(invoked, 'invocation-count') > 0];
    const id = `${attributes['full-class-name']} ${attributes.method} ${start}-${end}`;
    file.statement(id, run);
    if (number > 0)
        file.lines.mark(number, run);
    if (branch === 'true')
        file.branch(number, id, run);
}

;// CONCATENATED MODULE: ./lib/kinds/ruby-lines.js


/**
 * Marks lines from an array as Ruby's `Coverage` gives them: hits, `null` where there is no code, and SimpleCov's
 * `"ignored"` between `:nocov:` (https://docs.ruby-lang.org/en/master/Coverage.html). Gives the length of the file.
 */
function markRubyLines(marks, value, name) {
    const hits = (0,reading_value/* list */.p_)(value, `${name}.lines`);
    for (const [index, one] of hits.entries()) {
        if (one === null || one === 'ignored')
            continue;
        marks.mark(index + 1, (0,reading_value/* count */.U9)(one, `${name}.lines[${index}]`) > 0);
    }
    return hits.length;
}
/** The line of `[:then, 1, 5, 6, 5, 19]` or `["Price", :net, 3, 2, 9, 5]`: the first of its last four numbers. */
function rubyLine(place) {
    const [, line] = /(\d{1,9}), \d{1,9}, \d{1,9}, \d{1,9}\]$/.exec(place) ?? [];
    if (line === undefined)
        throw new evidence/* EvidenceError */.oe('invalid', 'a branch or method of the report does not say where it is');
    return Number.parseInt(line, 10);
}

;// CONCATENATED MODULE: ./lib/formats/coverage/simplecov-json.js








/**
 * `coverage.json` of SimpleCov's JSON formatter, of the gem `simplecov_json_formatter` and of SimpleCov 1:
 * https://github.com/codeclimate-community/simplecov_json_formatter and
 * https://github.com/simplecov-ruby/simplecov/tree/main/schemas. Since SimpleCov 1 it has totals, a commit and a time
 * (ISO 8601, with a zone). Branches are counted unless `"ignored"`.
 */
/* harmony default export */ const simplecov_json = ((0,format/* defineFormat */.nP)()({
    id: 'simplecov-json',
    kind: 'coverage',
    shape: 'json',
    summary: 'SimpleCov `coverage.json`, as written by its JSON formatter',
    endMark: 'the closing brace of the document',
    matches: (document) => (0,reading_value.at)(document, 'meta', 'simplecov_version') !== undefined && (0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(document, 'coverage')),
    read(document) {
        const meta = (0,reading_value/* own */.ZV)(document, 'meta');
        const entries = Object.entries((0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(document, 'coverage'), 'coverage'));
        const withBranches = entries.length > 0 && entries.every(([, entry]) => (0,reading_value/* own */.ZV)(entry, 'branches') !== undefined);
        const measured = new Set(withBranches ? ['lines', 'branches'] : ['lines']);
        const files = entries.map(([path, entry]) => simplecov_json_fileOf(path, entry, withBranches));
        const totals = Object.fromEntries([...measured].flatMap((measure) => {
            const total = (0,reading_value.at)(document, 'total', measure);
            return (0,reading_value/* isObject */.Gv)(total)
                ? [
                    [
                        measure,
                        stated((0,reading_value/* count */.U9)(total.covered, `total.${measure}`), (0,reading_value/* count */.U9)(total.total, `total.${measure}`), 'total'),
                    ],
                ]
                : [];
        }));
        const [version, commit] = [(0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(meta, 'simplecov_version')), (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(meta, 'commit'))];
        const generatedAt = timeOf((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(meta, 'timestamp')));
        return (0,coverage/* proved */.tT)({
            ...withUnlisted(files, totals, measured),
            measured,
            ...(version === undefined ? {} : { tool: `SimpleCov ${version}` }),
            ...(commit === undefined || !/^[0-9a-f]{7,64}$/i.test(commit) ? {} : { commit }),
            ...(generatedAt === undefined ? {} : { generatedAt }),
        });
    },
}));
function simplecov_json_fileOf(path, entry, branches) {
    const file = new covered_file/* CoveredFile */.hf((0,merge_coverage/* reportPath */.eG)(path));
    markRubyLines(file.lines, (0,reading_value/* own */.ZV)(entry, 'lines'), path);
    for (const [index, branch] of (branches ? (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(entry, 'branches'), `${path}.branches`) : []).entries()) {
        const hits = (0,reading_value/* own */.ZV)(branch, 'coverage');
        if (hits === 'ignored')
            continue;
        const line = (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(branch, 'report_line') ?? (0,reading_value/* own */.ZV)(branch, 'start_line'), `${path}.branches.start_line`);
        file.branch(line, `simplecov ${index}`, (0,reading_value/* count */.U9)(hits, `${path}.branches.coverage`) > 0);
    }
    return file;
}
function timeOf(written) {
    if (written === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(written))
        return undefined;
    const time = Date.parse(written);
    return Number.isNaN(time) ? undefined : time / 1000;
}

;// CONCATENATED MODULE: ./lib/formats/coverage/simplecov-resultset.js







/**
 * SimpleCov's `.resultset.json`: what Ruby counted in each suite, by file
 * (https://github.com/simplecov-ruby/simplecov/blob/main/lib/simplecov/result.rb). Suites are merged by line, as
 * SimpleCov does. `timestamp` is in seconds since 1970; the oldest dates the report, because suites of earlier runs stay
 * in the file. What `:nocov:` leaves out is only known to `coverage.json`. `.last_run.json` is not read: it has floored
 * percentages, and 100 for a run that loaded nothing.
 */
/* harmony default export */ const simplecov_resultset = ((0,format/* defineFormat */.nP)()({
    id: 'simplecov-resultset',
    kind: 'coverage',
    shape: 'json',
    summary: 'SimpleCov `.resultset.json`: the raw hits of every suite, `:nocov:` lines included',
    endMark: 'the closing brace of the document',
    matches: (document) => {
        const suites = (0,reading_value/* isObject */.Gv)(document) ? Object.values(document) : [];
        return (suites.length > 0 &&
            suites.every((suite) => (0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(suite, 'coverage')) && (0,reading_value/* own */.ZV)(suite, 'timestamp') !== undefined));
    },
    read(document) {
        const files = new Map();
        const measured = new Set(['lines', 'branches', 'functions']);
        const times = [];
        for (const [suite, value] of Object.entries((0,reading_value/* object */.Ik)(document, 'the report'))) {
            times.push((0,reading_value/* finite */.E2)((0,reading_value/* own */.ZV)(value, 'timestamp'), `${suite}.timestamp`));
            for (const [path, entry] of Object.entries((0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(value, 'coverage'), `${suite}.coverage`)))
                simplecov_resultset_addFile(files, path, entry, measured);
        }
        const all = [...files.values()].map(({ file }) => file);
        return (0,coverage/* proved */.tT)({ files: all, measured, generatedAt: Math.min(...times) });
    },
}));
/** Adds what one suite says of a file; takes from `measured` what it does not say. */
function simplecov_resultset_addFile(files, path, entry, measured) {
    const name = (0,merge_coverage/* reportPath */.eG)(path);
    const file = files.get(name)?.file ?? new covered_file/* CoveredFile */.hf(name, 'ruby');
    // Before SimpleCov 0.18 a file was its list of lines.
    const length = markRubyLines(file.lines, (0,reading_value/* isList */.Lv)(entry) ? entry : (0,reading_value/* own */.ZV)(entry, 'lines'), path);
    if ((files.get(name)?.length ?? length) !== length)
        throw new evidence/* EvidenceError */.oe('invalid', `\`${path}\` has another number of lines in one suite than in another: suites of different sources`, 'delete the `coverage` folder before the run');
    files.set(name, { file, length });
    const [branches, methods] = [(0,reading_value/* own */.ZV)(entry, 'branches'), (0,reading_value/* own */.ZV)(entry, 'methods')];
    if (branches === undefined)
        measured.delete('branches');
    else
        for (const [condition, taken] of Object.entries((0,reading_value/* object */.Ik)(branches, `${path}.branches`))) {
            for (const [branch, hits] of Object.entries((0,reading_value/* object */.Ik)(taken, `${path}.branches`)))
                file.branch(rubyLine(condition), `${condition} ${branch}`, (0,reading_value/* count */.U9)(hits, `${path}.branches`) > 0);
        }
    if (methods === undefined)
        measured.delete('functions');
    else
        for (const [method, calls] of Object.entries((0,reading_value/* object */.Ik)(methods, `${path}.methods`)))
            file.function(method, (0,reading_value/* count */.U9)(calls, `${path}.methods`) > 0);
}

;// CONCATENATED MODULE: ./lib/formats/coverage/sonarqube-generic.js








/**
 * SonarQube's generic coverage: https://docs.sonarsource.com/sonarqube-server/analyzing-source-code/test-coverage/generic-test-data.
 * Every line that can be covered, and how many of its branches were.
 */
/* harmony default export */ const sonarqube_generic = ((0,format/* defineFormat */.nP)()({
    id: 'sonarqube-generic',
    kind: 'coverage',
    shape: 'xml',
    summary: 'SonarQube generic coverage, as written by `gcovr --sonarqube` and many converters',
    endMark: 'the closing tag of the root element',
    matches: ({ name, attributes }) => name === 'coverage' && attributes.version === '1' && attributes['line-rate'] === undefined && !attributes.generated,
    async read(stream) {
        const files = new Map();
        const measured = new Set(['lines']);
        let file;
        await (0,xml/* readXml */.k)(stream, {
            open(name, attributes) {
                if (name === 'file') {
                    if (!attributes.path?.trim())
                        throw new evidence/* EvidenceError */.oe('invalid', 'a file of the report has no path');
                    const path = (0,merge_coverage/* reportPath */.eG)(attributes.path);
                    file = files.get(path) ?? new covered_file/* CoveredFile */.hf(path);
                    files.set(path, file);
                }
                else if (name === 'lineToCover' && sonarqube_generic_markLine(file, attributes))
                    measured.add('branches');
            },
        });
        return (0,coverage/* proved */.tT)({ files: [...files.values()], measured });
    },
}));
/** True for a line that has branches. */
function sonarqube_generic_markLine(file, attributes) {
    if (!file)
        throw new evidence/* EvidenceError */.oe('invalid', 'the report has a <lineToCover> outside of a <file>');
    const { lineNumber, covered, branchesToCover, coveredBranches } = attributes;
    const line = (0,reading_value/* countText */.lT)(lineNumber, 'lineNumber');
    if (covered !== 'true' && covered !== 'false')
        throw new evidence/* EvidenceError */.oe('invalid', `line ${line} is neither covered nor uncovered`);
    file.lines.mark(line, covered === 'true');
    if (branchesToCover === undefined)
        return false;
    const taken = (0,reading_value/* countText */.lT)(coveredBranches ?? '0', 'coveredBranches');
    file.branches(line, stated(taken, (0,reading_value/* countText */.lT)(branchesToCover, 'branchesToCover'), `line ${line}`));
    return true;
}

;// CONCATENATED MODULE: ./lib/formats/coverage/tarpaulin.js








/**
 * Tarpaulin's report for Rust, `cargo tarpaulin --out Json`: every file with its traces, one for each line that can be
 * covered (https://github.com/xd009642/tarpaulin/blob/develop/src/report/json.rs and `Trace` of
 * https://github.com/xd009642/tarpaulin/blob/develop/src/traces.rs). A path is a list of its parts.
 */
/* harmony default export */ const tarpaulin = ((0,format/* defineFormat */.nP)()({
    id: 'tarpaulin',
    kind: 'coverage',
    shape: 'json',
    summary: 'Tarpaulin `tarpaulin-report.json`, as written by `cargo tarpaulin --out Json`',
    endMark: 'the closing brace of the document',
    matches: (document) => {
        const files = (0,reading_value/* own */.ZV)(document, 'files');
        return ((0,reading_value/* isList */.Lv)(files) &&
            files.length > 0 &&
            files.every((file) => (0,reading_value/* isList */.Lv)((0,reading_value/* own */.ZV)(file, 'traces')) && (0,reading_value/* isList */.Lv)((0,reading_value/* own */.ZV)(file, 'path'))));
    },
    read(document) {
        const entries = (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(document, 'files'), 'files');
        const files = entries.map(tarpaulin_fileOf);
        const claims = entries.map((entry, index) => stated((0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(entry, 'covered'), `files[${index}].covered`), (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(entry, 'coverable'), `files[${index}].coverable`), `files[${index}]`));
        const measured = new Set(['lines']);
        return (0,coverage/* proved */.tT)({ ...withUnlisted(files, { lines: (0,covered_file/* sum */.cz)(claims) }, measured), measured });
    },
}));
function tarpaulin_fileOf(entry, index) {
    const name = `files[${index}]`;
    const parts = (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(entry, 'path'), `${name}.path`).map((part) => (0,reading_value/* text */.Qq)(part) ?? '');
    if (parts.join('') === '')
        throw new evidence/* EvidenceError */.oe('invalid', `\`${name}\` has no path`);
    const file = new covered_file/* CoveredFile */.hf((0,merge_coverage/* reportPath */.eG)(parts.join('/').replace(/^\/+/, '/')));
    for (const trace of (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(entry, 'traces'), `${name}.traces`)) {
        const line = (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(trace, 'line'), `${name}.traces.line`);
        if (line > 0)
            file.lines.mark(line, (0,reading_value/* count */.U9)((0,reading_value.at)(trace, 'stats', 'Line'), `${name}.traces.stats.Line`) > 0);
    }
    return file;
}

;// CONCATENATED MODULE: ./lib/kinds/known.js
/** The entries whose value is known, so that a fact that a report does not have stays absent. */
function known(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./lib/kinds/latency.js
var kinds_latency = __webpack_require__(8177);
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
    const negative = kinds_latency/* LATENCIES */.v.find((name) => (latency[name] ?? 0) < 0);
    if (negative !== undefined)
        throw new evidence/* EvidenceError */.oe('invalid', `the latency \`${negative}\` is negative`);
    return reading;
}

;// CONCATENATED MODULE: ./lib/reading/text-lines.js


/**
 * The lines of a short text that people read, whatever ends them; the last one is what follows the last terminator, so it
 * is empty when the text ends in one. Throws `EvidenceError`: `empty` for nothing at all, `invalid` over 64 MiB.
 */
async function textLines(stream) {
    const text = await (0,json/* readText */.yR)(stream);
    if (text.trim() === '')
        throw new evidence/* EvidenceError */.oe('empty', 'the file has no content');
    return text.split(/\r\n|\n|\r/);
}

;// CONCATENATED MODULE: ./lib/formats/load-test/apache-bench.js







/** What `ab -e` and `ab -g` write: times only, sorted, with nothing that says how many requests failed or where the end is. */
const TIMES_ONLY = /^(?:Percentage served,Time in ms|starttime\tseconds\tctime\tdtime\tttime\twait)\s/;
const FACTS = { 50: 'p50', 75: 'p75', 90: 'p90', 95: 'p95', 99: 'p99', 100: 'max' };
/**
 * The text of ApacheBench (https://httpd.apache.org/docs/2.4/programs/ab.html#output): times of requests are in
 * milliseconds, the length of the test in seconds. `Failed requests` counts connections, and answers of another length than
 * the first; answers that are not 2xx are counted apart, and one answer may be in both. The list of percentiles ends at
 * 100 %.
 */
/* harmony default export */ const apache_bench = ((0,format/* defineFormat */.nP)()({
    id: 'apache-bench',
    kind: 'load-test',
    shape: 'lines',
    summary: "ApacheBench's text, `ab URL > FILE`",
    endMark: 'the line `100%`',
    matches: (head) => /^\s*This is ApacheBench, Version /.test(head) || TIMES_ONLY.test(head),
    async read(stream) {
        const lines = await textLines(stream);
        if (TIMES_ONLY.test(`${lines[0]}\n`))
            throw new evidence/* EvidenceError */.oe('invalid', 'what `ab -e` and `ab -g` write does not say how many requests failed', 'write the output of ab itself to a file: `ab URL > FILE`');
        const find = (form) => lines.map((line) => form.exec(line)?.[1]).find((found) => found !== undefined);
        const complete = find(/^Complete requests:\s+(\d+)$/);
        if (complete === undefined)
            throw new evidence/* EvidenceError */.oe('invalid', 'the text has no results: ab did not finish, or it is cut');
        const requests = (0,reading_value/* countText */.lT)(complete, 'Complete requests');
        if (requests > 0 && !find(/^\s+(100)%\s+\d+ \(longest request\)$/))
            throw new evidence/* EvidenceError */.oe('invalid', 'the list of percentiles has no end: the text is cut, or `ab -q -d` hid it');
        const { failed, note } = apache_bench_failures(lines, requests);
        const seconds = (text, name) => text === undefined ? undefined : (0,core_unit/* shiftDecimal */.Gd)((0,reading_value/* finiteText */.xS)(text, name), -3);
        const took = find(/^Time taken for tests:\s+([\d.]+) seconds$/);
        const rate = find(/^Requests per second:\s+([\d.]+) \[#\/sec\] \(mean\)$/);
        const users = find(/^Concurrency Level:\s+(\d+)$/);
        return provenRun({
            requests,
            failed,
            judged: requests,
            ...known({
                throughput: rate === undefined ? undefined : (0,reading_value/* finiteText */.xS)(rate, 'Requests per second'),
                duration: took === undefined ? undefined : (0,reading_value/* finiteText */.xS)(took, 'Time taken for tests'),
                vus: users === undefined ? undefined : (0,reading_value/* countText */.lT)(users, 'Concurrency Level'),
            }),
            latency: known({
                mean: seconds(find(/^Time per request:\s+([\d.]+) \[ms\] \(mean\)$/), 'Time per request'),
                min: seconds(find(/^Total:\s+(\d+)\s/), 'Total'),
                ...Object.fromEntries(Object.entries(FACTS).map(([percent, name]) => [
                    name,
                    seconds(find(new RegExp(`^\\s+${percent}%\\s+(\\d+)(?: \\(longest request\\))?$`)), `${percent}%`),
                ])),
            }),
            metrics: [],
            notes: note === undefined ? [] : [note],
            absent: {
                p999: 'ab has no such percentile',
                'checks-failed': 'ab has no checks',
                'thresholds-failed': 'ab has no thresholds',
            },
        });
    },
}));
/** Connections that failed, and answers that were either of another length or not 2xx; ab does not tell which were both. */
function apache_bench_failures(lines, requests) {
    const number = (form, name) => (0,reading_value/* countText */.lT)(lines.map((line) => form.exec(line)?.[1]).find((found) => found !== undefined) ?? '0', name);
    const claimed = number(/^Failed requests:\s+(\d+)$/, 'Failed requests');
    const notOk = number(/^Non-2xx responses:\s+(\d+)$/, 'Non-2xx responses');
    const length = number(/^\s+\(Connect: \d+, Receive: \d+, Length: (\d+), Exceptions: \d+\)$/, 'Length');
    if (length > claimed)
        throw new evidence/* EvidenceError */.oe('invalid', 'more requests failed for their length than failed at all');
    // With `-r` a connection that was refused is counted as received and as an exception.
    const failed = Math.min(requests, claimed - length + Math.max(length, notOk));
    if (length === 0 || notOk === 0 || length === notOk)
        return { failed };
    const note = `${length} answers were of another length than the first and ${notOk} were not 2xx; the larger number is judged (\`ab -l\` does not count lengths)`;
    return { failed, note };
}

;// CONCATENATED MODULE: ./lib/kinds/artillery-run.js


/**
 * Failed requests of a run of Artillery: answers with a status of failure, and errors, which are requests without an answer
 * and, less often, answers that a `capture` or `match` did not like. Where fewer were answered than sent, the rest failed
 * too. Throws `EvidenceError` (`invalid`) for more answers than requests.
 */
function artilleryFailures(requests, answers, { failed, answers: told }, errors) {
    if (answers > requests || told > answers)
        throw new evidence/* EvidenceError */.oe('invalid', `the report counts ${requests} requests, ${answers} answers and ${told} statuses of answers`);
    const listed = Object.values(errors).reduce((sum, value) => sum + (0,reading_value/* count */.U9)(value, 'errors'), 0);
    return { failed: Math.min(requests, failed + Math.max(listed, requests - answers)), judged: requests };
}
/** Facts that no report of Artillery has, and what to do instead. */
const artilleryAbsent = {
    'thresholds-failed': 'the report does not say what the plugin `ensure` found; bind the facts themselves',
    'checks-failed': 'the report counts checks when the plugin `expect` is on',
    vus: 'Artillery counts virtual users as they arrive; bind `metric.vusers.created.count`',
};

;// CONCATENATED MODULE: ./lib/kinds/status-codes.js


/**
 * Adds up a map from HTTP status to number of answers. As k6, wrk and Vegeta do, 1xx to 3xx are taken as success. Throws
 * `EvidenceError` (`invalid`) for a key that is no status.
 */
function statusTally(codes, name) {
    let answers = 0;
    let failed = 0;
    for (const [code, value] of Object.entries((0,reading_value/* object */.Ik)(codes, name))) {
        const number = (0,reading_value/* count */.U9)(value, `${name}.<code>`);
        answers += number;
        if (isFailure(code, name))
            failed += number;
    }
    return { answers, failed };
}
/** Whether an HTTP status is one of failure. Throws `EvidenceError` (`invalid`) for text that is no status. */
function isFailure(code, name) {
    if (!/^(?:0|[1-9]\d\d)$/.test(code))
        throw new evidence/* EvidenceError */.oe('invalid', `\`${name}\` has a key that is no HTTP status`);
    return code === '0' || code >= '400';
}

;// CONCATENATED MODULE: ./lib/formats/load-test/artillery.js







const STATS = ['min', 'max', 'mean', 'count', 'p50', 'p75', 'p90', 'p95', 'p99', 'p999'];
/** Summaries whose values are milliseconds; a script may record anything else. */
const artillery_TIMES = /(?:^|\.)(?:response_time|session_length)(?:\.|$)/;
/** Counters that are there when nothing was reached. */
const IDLE = /^(?:vusers|errors|plugins)\./;
/**
 * `artillery run --output FILE` of Artillery 2 (https://www.artillery.io/docs/reference/cli/run, metrics on
 * https://www.artillery.io/docs/reference/reported-metrics): times are in milliseconds, `firstMetricAt` and
 * `lastMetricAt` since 1970. With every connection refused there are no `http.codes` and no `http.response_time` at all.
 */
/* harmony default export */ const artillery = ((0,format/* defineFormat */.nP)()({
    id: 'artillery',
    kind: 'load-test',
    shape: 'json',
    summary: 'Artillery 2, `artillery run --output FILE`',
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* isObject */.Gv)((0,reading_value.at)(document, 'aggregate', 'counters')) && (0,reading_value/* isObject */.Gv)((0,reading_value.at)(document, 'aggregate', 'summaries')),
    read(document) {
        const aggregate = (0,reading_value/* own */.ZV)(document, 'aggregate');
        const counters = (0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(aggregate, 'counters'), 'aggregate.counters');
        const summaries = (0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(aggregate, 'summaries'), 'aggregate.summaries');
        const sent = counter(counters, 'http.requests');
        const answers = counter(counters, 'http.responses') ?? 0;
        const tally = statusTally(artillery_below(counters, 'http.codes.'), 'http.codes');
        const other = Object.keys(counters).some((name) => !IDLE.test(name) && !name.startsWith('http.'));
        const requests = sent ?? (other ? undefined : 0);
        const failures = artilleryFailures(requests ?? 0, answers, tally, artillery_below(counters, 'errors.'));
        const latency = (0,reading_value/* own */.ZV)(summaries, 'http.response_time');
        const seconds = (stat) => {
            const value = (0,reading_value/* own */.ZV)(latency, stat);
            return value === undefined ? undefined : (0,core_unit/* shiftDecimal */.Gd)((0,reading_value/* finite */.E2)(value, `http.response_time.${stat}`), -3);
        };
        const [first, last] = ['firstMetricAt', 'lastMetricAt'].map((key) => {
            const value = (0,reading_value/* own */.ZV)(aggregate, key);
            return value === undefined || value === null ? undefined : (0,reading_value/* count */.U9)(value, `aggregate.${key}`);
        });
        const rate = (0,reading_value.at)(aggregate, 'rates', 'http.request_rate');
        const unexpected = counter(counters, 'plugins.expect.failed');
        const expected = counter(counters, 'plugins.expect.ok');
        return provenRun({
            ...(requests === undefined ? {} : { requests, ...(sent === undefined ? {} : failures) }),
            ...known({
                generatedAt: last === undefined ? undefined : last / 1000,
                throughput: rate === undefined ? undefined : (0,reading_value/* finite */.E2)(rate, 'http.request_rate'),
                duration: first === undefined || last === undefined ? undefined : (0,core_unit/* shiftDecimal */.Gd)(last - first, -3),
                checksFailed: unexpected ?? (expected === undefined ? undefined : 0),
            }),
            latency: known({
                ...Object.fromEntries(['min', 'max', 'mean', 'p75', 'p90', 'p95', 'p99', 'p999'].map((key) => [key, seconds(key)])),
                p50: seconds('p50') ?? seconds('median'),
            }),
            metrics: [...counterMetrics(counters), ...Object.entries(summaries).flatMap(summaryMetrics)],
            absent: artilleryAbsent,
        });
    },
}));
function counter(counters, name) {
    const value = (0,reading_value/* own */.ZV)(counters, name);
    return value === undefined ? undefined : (0,reading_value/* count */.U9)(value, name);
}
/** The counters that begin with a prefix, without it: `http.codes.200` as `200`. */
function artillery_below(counters, prefix) {
    const entries = Object.entries(counters).filter(([name]) => name.startsWith(prefix));
    return Object.fromEntries(entries.map(([name, value]) => [name.slice(prefix.length), value]));
}
function counterMetrics(counters) {
    return Object.entries(counters).flatMap(([name, value]) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && isName(name)
        ? [{ name, stat: 'count', dimension: 'count', value }]
        : []);
}
function summaryMetrics([name, values]) {
    if (!isName(name))
        return [];
    return STATS.flatMap((stat) => {
        const value = (0,reading_value/* own */.ZV)(values, stat);
        if (typeof value !== 'number' || !Number.isFinite(value))
            return [];
        if (stat === 'count')
            return [{ name, stat, dimension: 'count', value: (0,reading_value/* count */.U9)(value, `${name}.count`) }];
        return artillery_TIMES.test(name)
            ? [{ name, stat, dimension: 'duration', value: (0,core_unit/* shiftDecimal */.Gd)(value, -3) }]
            : [{ name, stat, dimension: 'number', value }];
    });
}
function isName(name) {
    return /^[^\u0000-\u001f\u007f-\u009f]{1,200}$/.test(name);
}

;// CONCATENATED MODULE: ./lib/formats/load-test/artillery-v1.js








/**
 * `artillery run --output FILE` of Artillery 1
 * (https://github.com/artilleryio/artillery/blob/1.7.9/core/lib/stats2.js): latencies are in milliseconds and `null` when
 * nothing answered; `requestsCompleted` are answers, `rps.count` are requests; `timestamp` is the end of the run.
 */
/* harmony default export */ const artillery_v1 = ((0,format/* defineFormat */.nP)()({
    id: 'artillery-v1',
    kind: 'load-test',
    shape: 'json',
    summary: 'Artillery 1, `artillery run --output FILE`',
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* isObject */.Gv)((0,reading_value.at)(document, 'aggregate', 'latency')) && (0,reading_value.at)(document, 'aggregate', 'requestsCompleted') !== undefined,
    read(document) {
        const aggregate = (0,reading_value/* own */.ZV)(document, 'aggregate');
        const answers = (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(aggregate, 'requestsCompleted'), 'aggregate.requestsCompleted');
        const requests = (0,reading_value/* count */.U9)((0,reading_value.at)(aggregate, 'rps', 'count'), 'aggregate.rps.count');
        const tally = statusTally((0,reading_value/* own */.ZV)(aggregate, 'codes'), 'aggregate.codes');
        const seconds = (stat) => {
            const value = (0,reading_value.at)(aggregate, 'latency', stat);
            if (value === undefined || (value === null && answers === 0))
                return undefined;
            return (0,core_unit/* shiftDecimal */.Gd)((0,reading_value/* finite */.E2)(value, `aggregate.latency.${stat}`), -3);
        };
        return provenRun({
            requests,
            ...artilleryFailures(requests, answers, tally, (0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(aggregate, 'errors'), 'aggregate.errors')),
            ...known({
                generatedAt: (0,core_time/* parseTime */.pe)((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(aggregate, 'timestamp')) ?? ''),
                throughput: (0,reading_value/* finite */.E2)((0,reading_value.at)(aggregate, 'rps', 'mean'), 'aggregate.rps.mean'),
            }),
            latency: known({
                min: seconds('min'),
                p50: seconds('median'),
                p95: seconds('p95'),
                p99: seconds('p99'),
                max: seconds('max'),
            }),
            metrics: ['scenariosCreated', 'scenariosCompleted', 'scenariosAvoided'].flatMap((name) => {
                const value = (0,reading_value/* own */.ZV)(aggregate, name);
                return value === undefined ? [] : [{ name, stat: 'count', dimension: 'count', value: (0,reading_value/* count */.U9)(value, name) }];
            }),
            absent: {
                ...artilleryAbsent,
                vus: 'Artillery counts virtual users as they arrive; bind `metric.scenariosCreated.count`',
                duration: 'the report of Artillery 1 does not say how long the run took',
                ...Object.fromEntries(['mean', 'p75', 'p90', 'p999'].map((name) => [name, 'Artillery 1 gives min, median, p95, p99 and max'])),
            },
        });
    },
}));

;// CONCATENATED MODULE: ./lib/formats/load-test/autocannon.js







/**
 * `autocannon --json` (https://github.com/mcollina/autocannon#autocannonopts-cb): latencies are in milliseconds, `duration`
 * is in seconds, `requests` per second of sampling. `errors` counts connections and timeouts and not answers: `non2xx` and
 * `mismatches` count those. A request whose connection is reset is in none of them, only in `sent`, so what was sent and
 * neither answered nor failed is counted as failed too, but for the one per connection that may be under way at the end.
 */
/* harmony default export */ const autocannon = ((0,format/* defineFormat */.nP)()({
    id: 'autocannon',
    kind: 'load-test',
    shape: 'json',
    summary: 'autocannon, `autocannon --json`',
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* own */.ZV)(document, 'non2xx') !== undefined &&
        (0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(document, 'latency')) &&
        (0,reading_value.at)(document, 'requests', 'total') !== undefined,
    read(document) {
        const number = (...path) => (0,reading_value/* count */.U9)((0,reading_value.at)(document, ...path), path.join('.'));
        const answers = number('requests', 'total');
        const errors = number('errors');
        const [non2xx, mismatches] = [number('non2xx'), number('mismatches')];
        const ok = number('2xx');
        if (ok + non2xx !== answers)
            throw new evidence/* EvidenceError */.oe('invalid', `\`2xx\` (${ok}) and \`non2xx\` (${non2xx}) do not add up to \`requests.total\` (${answers})`);
        const sent = (0,reading_value.at)(document, 'requests', 'sent') === undefined ? answers + errors : number('requests', 'sent');
        const underWay = number('connections') * number('pipelining');
        const lost = Math.max(0, sent - answers - errors - underWay);
        const requests = answers + errors + lost;
        const milliseconds = (key) => {
            const value = (0,reading_value.at)(document, 'latency', key);
            return value === undefined ? undefined : (0,core_unit/* shiftDecimal */.Gd)((0,reading_value/* finite */.E2)(value, `latency.${key}`), -3);
        };
        return provenRun({
            requests,
            // Which answers were both is not told; a page that is an error is not the expected body either.
            failed: errors + lost + Math.min(answers, Math.max(non2xx, mismatches)),
            judged: requests,
            ...known({
                generatedAt: (0,core_time/* parseTime */.pe)((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(document, 'finish')) ?? ''),
                throughput: (0,reading_value/* finite */.E2)((0,reading_value.at)(document, 'requests', 'average'), 'requests.average'),
                duration: (0,reading_value/* finite */.E2)((0,reading_value/* own */.ZV)(document, 'duration'), 'duration'),
            }),
            vus: number('connections'),
            latency: known({
                mean: milliseconds('average'),
                min: milliseconds('min'),
                p50: milliseconds('p50'),
                p75: milliseconds('p75'),
                p90: milliseconds('p90'),
                p99: milliseconds('p99'),
                p999: milliseconds('p99_9'),
                max: milliseconds('max'),
            }),
            metrics: autocannon_percentiles(document),
            notes: [
                ...(lost > 0 ? [`${lost} requests were sent and never answered; they are counted as failed`] : []),
                ...(mismatches > 0 && non2xx > 0
                    ? [`${non2xx} answers were not 2xx and ${mismatches} had another body; the larger number is judged`]
                    : []),
            ],
            absent: {
                p95: 'autocannon has no 95th percentile; bind `p90`, `p99` or `metric.latency.p975` (97.5 %, so never less)',
                'checks-failed': 'autocannon counts answers with another body than expected among `failed`',
                'thresholds-failed': 'autocannon has no thresholds',
            },
        });
    },
}));
/** Every percentile, `p97_5` as `metric.latency.p975`. */
function autocannon_percentiles(document) {
    const answered = (0,reading_value.at)(document, 'requests', 'total') !== 0;
    const entries = Object.entries((0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(document, 'latency'), 'latency'));
    return entries.flatMap(([key, value]) => {
        const digits = /^p(\d{1,2}(?:_\d{1,3})?)$/.exec(key)?.[1];
        if (digits === undefined || !answered)
            return [];
        const seconds = (0,core_unit/* shiftDecimal */.Gd)((0,reading_value/* finite */.E2)(value, `latency.${key}`), -3);
        return [{ name: 'latency', stat: `p${digits.replace('_', '')}`, dimension: 'duration', value: seconds }];
    });
}

;// CONCATENATED MODULE: ./lib/formats/load-test/gatling.js






/**
 * `js/global_stats.json` or `js/stats.json` of a report of Gatling
 * (https://docs.gatling.io/reference/stats/reports/oss/): times are in milliseconds. `ok` and `ko` are successful and
 * failed requests, the facts are those of `total`. What there is none of is `-`, `-1` or 0. `percentiles1` to `percentiles4`
 * are the 50th, 75th, 95th and 99th unless `gatling.conf` says otherwise (`charting.indicators`), which the files do not tell.
 */
/* harmony default export */ const gatling = ((0,format/* defineFormat */.nP)()({
    id: 'gatling',
    kind: 'load-test',
    shape: 'json',
    summary: 'Gatling, `js/global_stats.json` or `js/stats.json` of the report',
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(gatling_statsOf(document), 'numberOfRequests')),
    read(document) {
        const stats = gatling_statsOf(document);
        const requests = requestCount(stats, 'total') ?? 0;
        const ok = requestCount(stats, 'ok') ?? 0;
        const failed = requestCount(stats, 'ko') ?? requests - ok;
        if (ok + failed !== requests)
            throw new evidence/* EvidenceError */.oe('invalid', `\`numberOfRequests\` has ${ok} ok and ${failed} ko of ${requests}`);
        const seconds = (name) => {
            const value = gatling_number((0,reading_value.at)(stats, name, 'total'), `${name}.total`);
            return value === undefined || requests === 0 ? undefined : (0,core_unit/* shiftDecimal */.Gd)(value, -3);
        };
        return provenRun({
            requests,
            failed,
            judged: requests,
            ...known({
                throughput: gatling_number((0,reading_value.at)(stats, 'meanNumberOfRequestsPerSecond', 'total'), 'meanNumberOfRequestsPerSecond'),
            }),
            latency: known({
                mean: seconds('meanResponseTime'),
                min: seconds('minResponseTime'),
                max: seconds('maxResponseTime'),
                p50: seconds('percentiles1'),
                p75: seconds('percentiles2'),
                p95: seconds('percentiles3'),
                p99: seconds('percentiles4'),
            }),
            metrics: [],
            notes: [
                "percentiles are taken as the 50th, 75th, 95th and 99th, Gatling's default; the report does not say which they are",
            ],
            absent: {
                p90: 'Gatling gives four percentiles, the 50th, 75th, 95th and 99th by default',
                p999: 'Gatling gives four percentiles, the 50th, 75th, 95th and 99th by default',
                duration: 'this file does not say how long the run took',
                'checks-failed': 'Gatling counts a failed check as a failed request',
                'thresholds-failed': 'Gatling writes its assertions to `js/assertions.xml`, which `tests` reads as JUnit',
                vus: 'this file does not have the number of users',
            },
        });
    },
}));
/** `stats.json` is a tree whose root has the statistics of all requests; `global_stats.json` is these alone. */
function gatling_statsOf(document) {
    return (0,reading_value/* own */.ZV)(document, 'type') === 'GROUP' ? (0,reading_value/* own */.ZV)(document, 'stats') : document;
}
function requestCount(stats, key) {
    const value = gatling_number((0,reading_value.at)(stats, 'numberOfRequests', key), `numberOfRequests.${key}`);
    return value === undefined ? undefined : (0,reading_value/* count */.U9)(value, `numberOfRequests.${key}`);
}
/** Older versions write numbers as text. */
function gatling_number(value, name) {
    const read = typeof value === 'string' && value !== '-' ? (0,reading_value/* finiteText */.xS)(value, name) : value;
    return read === '-' || read === -1 || read === undefined ? undefined : (0,reading_value/* finite */.E2)(read, name);
}

;// CONCATENATED MODULE: ./lib/formats/load-test/hey.js







const hey_PERCENTILES = {
    50: 'p50',
    75: 'p75',
    90: 'p90',
    95: 'p95',
    99: 'p99',
};
/**
 * The text of hey (https://github.com/rakyll/hey/blob/master/requester/print.go): times are in seconds (`secs`), rounded to
 * 0.1 ms. Statistics are of answers, error pages included; requests without an answer are only in the last part, `Error
 * distribution`, which is not there when there is none. So the empty lines that close the text are what shows that it is
 * whole.
 */
/* harmony default export */ const hey = ((0,format/* defineFormat */.nP)()({
    id: 'hey',
    kind: 'load-test',
    shape: 'lines',
    summary: "hey's text, `hey URL > FILE`",
    endMark: 'the empty lines at the end',
    matches: (head) => /^\s*Summary:\s*\n\s+Total:\s+[\d.]+ secs\s*\n\s+Slowest:/.test(head.replaceAll('\r\n', '\n')),
    async read(stream) {
        const lines = await textLines(stream);
        const part = parts(lines);
        const summary = new Map(part('Summary').map((line) => {
            const [name = '', value = ''] = line.trim().split(/:\s+/);
            return [name, value.replace(/ secs$/, '')];
        }));
        const rows = part('Status code distribution').map((line) => hey_row(/^\s+\[(\d+)\]\s+(\d+) responses$/, line));
        const errors = part('Error distribution').map((line) => hey_row(/^\s+\[(\d+)\]\s/, line));
        const answers = rows.reduce((sum, [, number]) => sum + (0,reading_value/* countText */.lT)(number, 'Status code distribution'), 0);
        const errorPages = rows
            .filter(([code = '']) => isFailure(code, 'Status code distribution'))
            .reduce((sum, [, number]) => sum + (0,reading_value/* countText */.lT)(number, 'Status code distribution'), 0);
        const unanswered = errors.reduce((sum, [number]) => sum + (0,reading_value/* countText */.lT)(number, 'Error distribution'), 0);
        const seconds = (name) => answers === 0 && name !== 'Total' ? undefined : (0,reading_value/* finiteText */.xS)(summary.get(name), `${name}`);
        const latency = {};
        for (const line of part('Latency distribution')) {
            const [percent = '', value] = hey_row(/^\s+(\d+)%+ in ([\d.]+) secs$/, line);
            const name = hey_PERCENTILES[percent];
            // With few answers hey writes `0% in 0.0000 secs` for the percentiles that it does not have.
            if (name !== undefined)
                latency[name] = (0,reading_value/* finiteText */.xS)(value, 'Latency distribution');
        }
        const requests = answers + unanswered;
        return provenRun({
            requests,
            failed: errorPages + unanswered,
            judged: requests,
            throughput: (0,reading_value/* finiteText */.xS)(summary.get('Requests/sec'), 'Requests/sec'),
            duration: (0,reading_value/* finiteText */.xS)(summary.get('Total'), 'Total'),
            latency: {
                ...latency,
                ...known({ mean: seconds('Average'), min: seconds('Fastest'), max: seconds('Slowest') }),
            },
            metrics: [],
            absent: {
                p999: 'hey gives percentiles up to the 99th; `hey -o csv` has every request',
                p99: 'hey gives the 99th percentile from about 100 answers on',
                p95: 'hey gives the 95th percentile from about 20 answers on',
                'checks-failed': 'hey has no checks',
                'thresholds-failed': 'hey has no thresholds',
                vus: 'hey does not write its number of workers',
            },
        });
    },
}));
/** The lines below each heading. Throws unless the text has its end. */
function parts(lines) {
    const found = new Map();
    let current = [];
    for (const line of lines) {
        const heading = /^(\S[^:]*?)(?: \([^)]*\))?:$/.exec(line)?.[1];
        if (heading !== undefined) {
            current = [];
            found.set(heading, current);
        }
        else if (line.trim() !== '')
            current.push(line);
    }
    // The template ends in an empty line after errors and in three without any; a text cut before its errors has fewer.
    const empty = lines.length - 1 - lines.findLastIndex((line) => line.trim() !== '');
    if (!found.has('Status code distribution') || empty < (found.has('Error distribution') ? 2 : 4))
        throw new evidence/* EvidenceError */.oe('invalid', 'the end of the text is missing, and with it perhaps the requests that failed', 'write the output of hey to the file as it is, with the empty lines at its end');
    return (name) => found.get(name) ?? [];
}
function hey_row(form, line) {
    const found = form.exec(line);
    if (!found)
        throw new evidence/* EvidenceError */.oe('invalid', 'a line of a distribution is not in the form that hey writes');
    return found.slice(1);
}

// EXTERNAL MODULE: ./lib/kinds/sample-latency.js
var sample_latency = __webpack_require__(7686);
// EXTERNAL MODULE: ./lib/kinds/samples.js
var kinds_samples = __webpack_require__(1828);
;// CONCATENATED MODULE: ./lib/reading/line-batches.js



/**
 * The lines of a stream, many at a time: each text holds whole lines, every one ended by LF, whatever ended it in the
 * file (LF, CRLF or CR); only the last line of the file may come without one, alone. For files of gigabytes, where one step of an iterator per line costs more than the line. The same
 * lines and the same limit as `lines`: a line over 1 MiB throws `EvidenceError` (`invalid`).
 */
async function* lineBatches(stream) {
    let rest = '';
    let afterReturn = false;
    for await (const decoded of (0,reading_text/* decode */.D4)(stream)) {
        let piece = afterReturn && decoded.startsWith('\n') ? decoded.slice(1) : decoded;
        afterReturn = decoded.endsWith('\r');
        if (piece.includes('\r'))
            piece = piece.replace(/\r\n?/g, '\n');
        const end = piece.lastIndexOf('\n') + 1;
        if (end === 0)
            rest = bounded(rest + piece);
        else {
            const batch = rest + piece.slice(0, end);
            rest = bounded(piece.slice(end));
            if (batch.length > limits/* LIMITS */.b.streamLineBytes)
                eachBounded(batch);
            yield batch;
        }
    }
    if (rest !== '')
        yield rest;
}
function eachBounded(batch) {
    let start = 0;
    for (let end = batch.indexOf('\n'); end >= 0; end = batch.indexOf('\n', start)) {
        bounded(batch.slice(start, end));
        start = end + 1;
    }
}
function bounded(line) {
    if (line.length > limits/* LIMITS */.b.streamLineBytes)
        throw new evidence/* EvidenceError */.oe('invalid', `a line is longer than ${limits/* LIMITS */.b.streamLineBytes} characters (1 MiB)`);
    return line;
}

;// CONCATENATED MODULE: ./lib/reading/csv.js



/**
 * Hands every record of a CSV file (RFC 4180: fields in double quotes may hold delimiters, doubled quotes and line breaks)
 * to `take`, with bounded memory. Lines without anything are skipped. Throws `EvidenceError` (`invalid`) for a quote that
 * is never closed, text beside a quoted field, a record over 1 MiB, and, for tools that end every line, with `ended` for a
 * last line without its end, whose last field may be cut.
 */
async function readCsv(stream, delimiter, take, { ended = false } = {}) {
    // A record is open while it has an odd number of quotes; it is looked at as a whole only once, however many lines it has.
    let open = [];
    let length = 0;
    for await (const batch of lineBatches(stream)) {
        let start = 0;
        while (start < batch.length) {
            const end = csv_endOfLine(batch, start);
            if (ended && end === batch.length)
                fail('the last line has no end: the file is truncated');
            const line = batch.slice(start, end);
            start = end + 1;
            const quotes = quotesIn(line);
            if (open.length === 0 && quotes === 0) {
                if (line !== '')
                    take(line.split(delimiter));
                continue;
            }
            length += line.length + 1;
            if (length > limits/* LIMITS */.b.streamLineBytes)
                fail('a record is longer than 1 MiB: a quote is never closed');
            if (open.length > 0 === (quotes % 2 === 1)) {
                take(splitRecord([...open, line].join('\n'), delimiter) ?? fail('a quoted field has no end'));
                open = [];
                length = 0;
            }
            else
                open.push(line);
        }
    }
    if (open.length > 0)
        fail('the file ends inside a quoted field: it is truncated');
}
function quotesIn(line) {
    let count = 0;
    for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1))
        count += 1;
    return count;
}
/** The fields of one record; `undefined` while a quoted field is still open. */
function splitRecord(record, delimiter) {
    const fields = [];
    for (let at = 0;; at++) {
        if (record[at] !== '"') {
            const end = record.indexOf(delimiter, at);
            const field = record.slice(at, end < 0 ? record.length : end);
            if (field.includes('"'))
                fail('a field that does not begin with a quote has one in it');
            fields.push(field);
            if (end < 0)
                return fields;
            at = end;
            continue;
        }
        const close = closingQuote(record, at + 1);
        if (close < 0)
            return undefined;
        fields.push(record.slice(at + 1, close).replaceAll('""', '"'));
        if (close + 1 === record.length)
            return fields;
        if (!record.startsWith(delimiter, close + 1))
            fail('there is text after the closing quote of a field');
        at = close + 1;
    }
}
function csv_endOfLine(batch, start) {
    const end = batch.indexOf('\n', start);
    return end < 0 ? batch.length : end;
}
function closingQuote(record, from) {
    let at = record.indexOf('"', from);
    while (at >= 0 && record[at + 1] === '"')
        at = record.indexOf('"', at + 2);
    return at;
}
function fail(message) {
    throw new evidence/* EvidenceError */.oe('invalid', message);
}

;// CONCATENATED MODULE: ./lib/formats/load-test/hey-csv.js








const hey_csv_HEADER = 'response-time,DNS+dialup,DNS,Request-write,Response-delay,Response-read,status-code,offset';
const NO_FAILURES = "hey's CSV leaves out requests that got no answer, so it does not say how many failed; use the text, `hey URL > FILE`";
/**
 * `hey -o csv` (https://github.com/rakyll/hey#usage): every answer in a row, times in seconds, rounded to 0.1 ms; `offset`
 * is when the request began. Requests that got no answer have no row at all, so how many failed is not known, and neither
 * is whether the file is whole.
 */
/* harmony default export */ const hey_csv = ((0,format/* defineFormat */.nP)()({
    id: 'hey-csv',
    kind: 'load-test',
    shape: 'lines',
    summary: 'hey, `hey -o csv`: every answer',
    endMark: null,
    matches: (head) => head.startsWith(`${hey_csv_HEADER}\n`) || head.startsWith(`${hey_csv_HEADER}\r`) || head === hey_csv_HEADER,
    async read(stream) {
        const samples = new kinds_samples/* Samples */.C(0);
        let rows = -1;
        let errorPages = 0;
        let end = 0;
        await readCsv(stream, ',', (fields) => {
            rows += 1;
            if (rows === 0)
                return;
            const [time, , , , , , status = '', offset] = fields;
            if (fields.length !== 8 || !/^\d+\.\d{4}$/.test(offset ?? ''))
                throw new evidence/* EvidenceError */.oe('invalid', `row ${rows} is not whole: the file is truncated or of another tool`);
            const seconds = (0,reading_value/* finiteText */.xS)(time, 'response-time');
            samples.add(seconds);
            if (isFailure(status, 'status-code'))
                errorPages += 1;
            end = Math.max(end, (0,reading_value/* finiteText */.xS)(offset, 'offset') + seconds);
        }, { ended: true });
        if (rows > 0 && errorPages === rows)
            throw new evidence/* EvidenceError */.oe('empty', `no request succeeded: all ${rows} answers have a status of 400 or more`);
        return provenRun({
            requests: Math.max(0, rows),
            ...(end > 0 ? { duration: end, throughput: rows / end } : {}),
            latency: (0,sample_latency/* latencyOf */.W)(samples),
            samples,
            metrics: [],
            notes: errorPages > 0 ? [`${errorPages} of ${rows} answers have a status of 400 or more`] : [],
            absent: {
                failed: NO_FAILURES,
                'error-rate': NO_FAILURES,
                'checks-failed': 'hey has no checks',
                'thresholds-failed': 'hey has no thresholds',
                vus: 'hey does not write its number of workers',
            },
        });
    },
}));

;// CONCATENATED MODULE: ./lib/kinds/jmeter-samples.js






/** What a transaction controller says of itself (`TransactionController.isFromTransactionController` of JMeter). */
const TRANSACTION = /^Number of samples in transaction : (\d+), number of failing samples : (\d+)$/;
const MILLISECONDS = -3;
const nothing = () => ({ rows: 0, requests: 0, failed: 0, samples: new kinds_samples/* Samples */.C(MILLISECONDS) });
/**
 * Adds up results of JMeter. A transaction controller is a result too, whose time is the sum of its requests; as in JMeter's
 * own report it does not count beside them, only where its requests are not in the file.
 */
class JmeterRun {
    #plain = nothing();
    #transactions = nothing();
    #within = 0;
    #withinFailed = 0;
    #began = Number.POSITIVE_INFINITY;
    #ended = Number.NEGATIVE_INFINITY;
    #dated = true;
    #timed = true;
    #single = true;
    #threads;
    add(sample) {
        const found = sample.message === undefined ? null : TRANSACTION.exec(sample.message);
        // A transaction that failed although none of its requests did failed by an assertion of its own: a result like others.
        const transaction = found && (sample.success || found[2] !== '0') ? found : undefined;
        if (transaction) {
            this.#within += Number.parseInt(transaction[1], 10);
            this.#withinFailed += Number.parseInt(transaction[2], 10);
        }
        const tally = transaction ? this.#transactions : this.#plain;
        if (sample.errors > sample.count)
            throw new evidence/* EvidenceError */.oe('invalid', `a result stands for ${sample.count} requests, of which ${sample.errors} failed`);
        tally.rows += 1;
        tally.requests += sample.count;
        tally.failed += Math.max(sample.errors, sample.success ? 0 : 1);
        if (sample.count !== 1)
            this.#single = false;
        if (sample.elapsed === undefined)
            this.#timed = false;
        else {
            if (sample.elapsed < 0)
                throw new evidence/* EvidenceError */.oe('invalid', 'a result took less than no time');
            tally.samples.add(sample.elapsed);
        }
        if (sample.began === undefined || sample.elapsed === undefined)
            this.#dated = false;
        else {
            if (sample.began < this.#began)
                this.#began = sample.began;
            const end = sample.began + sample.elapsed;
            if (end > this.#ended)
                this.#ended = end;
        }
        if (sample.threads !== undefined && sample.threads > (this.#threads ?? 0))
            this.#threads = sample.threads;
    }
    /** Throws `EvidenceError` (`empty`, `invalid`) unless it proves a run. */
    reading() {
        const [plain, transactions] = [this.#plain, this.#transactions];
        const inFile = this.#within <= plain.requests && this.#withinFailed <= plain.failed;
        const counted = transactions.rows === 0 || (plain.rows > 0 && inFile) ? [plain] : [plain, transactions];
        const requests = counted.reduce((sum, tally) => sum + tally.requests, 0);
        const failed = counted.reduce((sum, tally) => sum + tally.failed, 0);
        const exact = this.#timed && this.#single;
        const parts = counted.map((tally) => tally.samples).filter((samples) => samples.count > 0);
        const samples = exact ? (parts.length === 1 ? parts[0] : kinds_samples/* Samples */.C.merged(parts)) : undefined;
        const dated = this.#dated && this.#ended > this.#began;
        const duration = dated ? (0,core_unit/* shiftDecimal */.Gd)(this.#ended - this.#began, MILLISECONDS) : undefined;
        const noTimes = this.#timed
            ? 'a row of the file stands for several requests; write single results'
            : 'the file has no column `elapsed` (`jmeter.save.saveservice.time=true`)';
        const noDates = 'the file has no time of each result in milliseconds (`jmeter.save.saveservice.timestamp_format=ms`)';
        return provenRun({
            requests,
            failed,
            judged: requests,
            ...known({
                generatedAt: dated ? this.#ended / 1000 : undefined,
                duration,
                throughput: duration === undefined ? undefined : requests / duration,
                vus: this.#threads,
                samples: samples && samples.count > 0 ? samples : undefined,
            }),
            latency: samples ? (0,sample_latency/* latencyOf */.W)(samples) : {},
            metrics: [],
            notes: transactions.rows === 0
                ? []
                : [
                    counted.length === 1
                        ? `${transactions.rows} results of transaction controllers are not counted beside those of their requests`
                        : `${transactions.rows} results of transaction controllers are counted as requests, because the file does not have theirs`,
                ],
            absent: {
                ...(samples
                    ? {}
                    : Object.fromEntries(['mean', 'min', 'p50', 'p75', 'p90', 'p95', 'p99', 'p999', 'max'].map((name) => [name, noTimes]))),
                duration: noDates,
                throughput: noDates,
                vus: 'the file has no column `allThreads` (`jmeter.save.saveservice.thread_counts=true`)',
                ...jmeterAbsent,
            },
        });
    }
}
/** Facts that no result of JMeter has, and what to do instead. */
const jmeterAbsent = {
    'checks-failed': 'JMeter counts a failed assertion as a failed request',
    'thresholds-failed': 'JMeter has no thresholds',
};

;// CONCATENATED MODULE: ./lib/formats/load-test/jmeter-csv.js







const DELIMITERS = [',', ';', '\t', '|'];
/** The columns of a file without a header, as far as every version has the same (`jmeter.properties`). */
const jmeter_csv_COLUMNS = [
    'timeStamp',
    'elapsed',
    'label',
    'responseCode',
    'responseMessage',
    'threadName',
    'dataType',
    'success',
];
const HEAD_BYTES = 64 * 1024;
/** A time in milliseconds, or any date with the time of day. */
const TIME = /^(?:\d{13}|[\d/.-]{8,10}[ T]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,3})?)?)$/;
/**
 * A JTL of JMeter as CSV (https://jmeter.apache.org/usermanual/listeners.html#csvlogformat): every result, `elapsed` in
 * milliseconds, `timeStamp` since 1970 or formatted. With a header or without, in which case the first eight columns are
 * those of JMeter's default. A test that is still running, or was killed, writes the same file.
 */
/* harmony default export */ const jmeter_csv = ((0,format/* defineFormat */.nP)()({
    id: 'jmeter-csv',
    kind: 'load-test',
    shape: 'lines',
    summary: 'JMeter, `jmeter -n -l FILE`: results as CSV, with or without a header',
    endMark: null,
    matches: (head) => layoutOf(head) !== undefined,
    async read(stream) {
        const { head, whole } = await (0,bytes/* peek */.se)(stream, HEAD_BYTES);
        const layout = layoutOf((0,reading_text/* glimpse */.m8)(head));
        if (!layout)
            throw new evidence/* EvidenceError */.oe('invalid', 'the first line is neither the header of a JTL nor a result');
        const { columns, delimiter } = layout;
        const index = new Map(columns.map((name, place) => [name, place]));
        const run = new JmeterRun();
        let number = 0;
        let width = 0;
        await readCsv(whole, delimiter, (fields) => {
            number += 1;
            if (number === 1) {
                width = fields.length;
                if (layout.header)
                    return;
            }
            const fail = (what) => {
                throw new evidence/* EvidenceError */.oe('invalid', `record ${number}: ${what}`);
            };
            if (fields.length !== width)
                fail(`it has ${fields.length} fields, and the first has ${width}: the file is truncated or mixed`);
            const field = (name) => {
                const place = index.get(name);
                return place === undefined ? undefined : fields[place];
            };
            const whole = (name) => {
                const text = field(name);
                if (text === undefined)
                    return undefined;
                return /^\d{1,15}$/.test(text) ? Number.parseInt(text, 10) : (0,reading_value/* countText */.lT)(text, name);
            };
            const success = field('success');
            if (success !== 'true' && success !== 'false')
                fail('`success` is neither true nor false');
            const time = field('timeStamp');
            if (time !== undefined && !TIME.test(time))
                fail('`timeStamp` is no time');
            run.add({
                elapsed: whole('elapsed'),
                success: success === 'true',
                message: field('responseMessage'),
                began: time !== undefined && time.length === 13 && /^\d+$/.test(time) ? Number.parseInt(time, 10) : undefined,
                count: whole('SampleCount') ?? 1,
                errors: whole('ErrorCount') ?? 0,
                threads: whole('allThreads'),
            });
        }, { ended: true });
        return run.reading();
    },
}));
/** How the file is laid out, by its first record; `undefined` for what is no JTL. */
function layoutOf(head) {
    const first = /^[^\r\n]*/.exec(head)?.[0] ?? '';
    for (const delimiter of DELIMITERS) {
        const names = first.split(delimiter).map((name) => name.replace(/^"(.*)"$/, '$1'));
        const has = (name) => names.includes(name);
        if (has('label') && has('success') && (has('elapsed') || has('responseCode') || has('timeStamp')))
            return { delimiter, columns: names, header: true };
        // A quoted field of the first record may go on in the next line, so not only the first line is looked at.
        const fields = firstRecord(head, delimiter);
        if (fields.length > jmeter_csv_COLUMNS.length &&
            TIME.test(fields[0]) &&
            /^\d{1,9}$/.test(fields[1]) &&
            /^(?:true|false)$/.test(fields[7]))
            return { delimiter, columns: jmeter_csv_COLUMNS, header: false };
    }
    return undefined;
}
function firstRecord(head, delimiter) {
    let record = '';
    for (const line of head.split(/\r\n|\n|\r/, 100)) {
        record = record === '' ? line : `${record}\n${line}`;
        try {
            const fields = splitRecord(record, delimiter);
            if (fields)
                return fields;
        }
        catch (error) {
            if (!(error instanceof evidence/* EvidenceError */.oe))
                throw error;
            return [];
        }
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/formats/load-test/jmeter-statistics.js







/** `errorPct` is a 32-bit float. */
const ROUNDING = 1e-4;
/**
 * `statistics.json` of JMeter's report (https://jmeter.apache.org/usermanual/generating-dashboard.html): times are in
 * milliseconds, `errorPct` is 0 to 100. The facts are those of `Total`. `pct1ResTime` to `pct3ResTime` are the 90th, 95th and
 * 99th percentile unless `aggregate_rpt_pct1` to `aggregate_rpt_pct3` say otherwise, which the file does not tell.
 */
/* harmony default export */ const jmeter_statistics = ((0,format/* defineFormat */.nP)()({
    id: 'jmeter-statistics',
    kind: 'load-test',
    shape: 'json',
    summary: 'JMeter, `statistics.json` of the report (`jmeter -e -o FOLDER`)',
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* own */.ZV)((0,reading_value/* own */.ZV)(document, 'Total'), 'sampleCount') !== undefined && (0,reading_value/* own */.ZV)((0,reading_value/* own */.ZV)(document, 'Total'), 'errorPct') !== undefined,
    read(document) {
        const total = (0,reading_value/* own */.ZV)(document, 'Total');
        const requests = (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(total, 'sampleCount'), 'Total.sampleCount');
        const failed = (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(total, 'errorCount'), 'Total.errorCount');
        if (requests === 0)
            throw new evidence/* EvidenceError */.oe('empty', 'the load test sent no request');
        const percent = (0,reading_value/* finite */.E2)((0,reading_value/* own */.ZV)(total, 'errorPct'), 'Total.errorPct');
        if (Math.abs(percent - (100 * failed) / requests) > ROUNDING * Math.max(1, percent))
            throw new evidence/* EvidenceError */.oe('invalid', `\`Total.errorPct\` is ${percent}, and ${failed} of ${requests} requests failed`);
        const seconds = (key) => {
            const value = (0,reading_value/* own */.ZV)(total, key);
            return value === undefined ? undefined : (0,core_unit/* shiftDecimal */.Gd)((0,reading_value/* finite */.E2)(value, `Total.${key}`), -3);
        };
        return provenRun({
            requests,
            failed,
            judged: requests,
            throughput: (0,reading_value/* finite */.E2)((0,reading_value/* own */.ZV)(total, 'throughput'), 'Total.throughput'),
            latency: known({
                mean: seconds('meanResTime'),
                min: seconds('minResTime'),
                max: seconds('maxResTime'),
                p50: seconds('medianResTime'),
                p90: seconds('pct1ResTime'),
                p95: seconds('pct2ResTime'),
                p99: seconds('pct3ResTime'),
            }),
            metrics: [],
            notes: [
                "percentiles are taken as the 90th, 95th and 99th, JMeter's default; the report does not say which they are",
            ],
            absent: {
                p50: 'JMeter before 5.3 does not write the median here; its JTL has every result',
                p75: 'JMeter gives three percentiles, the 90th, 95th and 99th by default; its JTL has every result',
                p999: 'JMeter gives three percentiles, the 90th, 95th and 99th by default; its JTL has every result',
                duration: 'this file does not say how long the run took; the JTL does',
                vus: 'this file does not have the number of threads; the JTL does',
                ...jmeterAbsent,
            },
        });
    },
}));

;// CONCATENATED MODULE: ./lib/formats/load-test/jmeter-xml.js





/**
 * A JTL of JMeter as XML (https://jmeter.apache.org/usermanual/listeners.html#xmlformat2.1): every result, `t` in
 * milliseconds, `ts` since 1970, `s` whether it succeeded. Results inside a request are its redirects and embedded pages and
 * part of it; results inside a transaction are the requests themselves.
 */
/* harmony default export */ const jmeter_xml = ((0,format/* defineFormat */.nP)()({
    id: 'jmeter-xml',
    kind: 'load-test',
    shape: 'xml',
    summary: 'JMeter, results as XML (`jmeter.save.saveservice.output_format=xml`)',
    endMark: 'the end tag `</testResults>`',
    matches: (root) => root.name === 'testResults',
    async read(stream) {
        const run = new JmeterRun();
        /** The results that are open, each with whether those inside it count. */
        const open = [];
        await (0,xml/* readXml */.k)(stream, {
            open(name, attributes) {
                if (name !== 'httpSample' && name !== 'sample')
                    return;
                const outer = open.at(-1);
                const counts = outer ? outer.counts && isTransaction(outer.attributes) : true;
                if (outer) {
                    outer.inner += 1;
                    outer.failed ||= attributes.s !== 'true';
                }
                open.push({ attributes, counts, inner: 0, failed: false });
            },
            close(name) {
                if (name !== 'httpSample' && name !== 'sample')
                    return;
                const done = open.pop();
                if (!done?.counts)
                    return;
                const { attributes, inner, failed } = done;
                const whole = (key) => (attributes[key] === undefined ? undefined : (0,reading_value/* countText */.lT)(attributes[key], key));
                if (attributes.s !== 'true' && attributes.s !== 'false')
                    throw new evidence/* EvidenceError */.oe('invalid', 'a result does not say whether it succeeded (`s`)');
                // A transaction with its requests inside is told by them, unless it failed though none of them did.
                if (inner > 0 && isTransaction(attributes) && (failed || attributes.s === 'true'))
                    return;
                run.add({
                    elapsed: whole('t'),
                    success: attributes.s === 'true',
                    message: attributes.rm,
                    began: whole('ts'),
                    count: whole('sc') ?? 1,
                    errors: whole('ec') ?? 0,
                    threads: whole('na'),
                });
            },
        });
        return run.reading();
    },
}));
function isTransaction(attributes) {
    return attributes.rm?.startsWith('Number of samples in transaction : ') ?? false;
}

;// CONCATENATED MODULE: ./lib/kinds/k6-metric.js


/** k6's own times, for a dialect that does not say what a metric contains. */
const k6_metric_TIMES = /^(?:http_req_(?!failed)\w+|iteration_duration|group_duration|grpc_req_duration|ws_(?:connecting|session_duration|ping)|browser_http_req_duration)(?:\{|$)/;
const DATA = /^(?:browser_)?data_(?:sent|received)(?:\{|$)/;
/** What a metric contains, by its name. Times of the script's own cannot be told from numbers. */
function containsByName(name) {
    if (k6_metric_TIMES.test(name))
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
function k6_metric_statsOf(metric) {
    if (!/^[^\u0000-\u001f\u007f-\u009f]{1,200}$/.test(metric.name))
        return [];
    if (metric.type === 'rate')
        return rateStats(metric);
    return Object.keys(metric.values).flatMap((key) => {
        const stat = statName(key);
        const value = (0,reading_value/* own */.ZV)(metric.values, key);
        if (stat === undefined || typeof value !== 'number' || !Number.isFinite(value))
            return [];
        const dimension = k6_metric_dimensionOf(metric, stat, value);
        return [{ name: metric.name, stat, dimension, value: dimension === 'duration' ? (0,core_unit/* shiftDecimal */.Gd)(value, -3) : value }];
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
    return (0,core_unit/* shiftDecimal */.Gd)((0,reading_value/* finite */.E2)(value, `${metric.name}.${key}`), -3);
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
function k6_metric_dimensionOf({ type, contains }, stat, value) {
    if (type === 'counter' && stat === 'rate')
        return 'rate';
    if (stat !== 'count' && contains === 'time')
        return 'duration';
    if (contains === 'data' && (stat !== 'count' || type === 'counter'))
        return 'bytes';
    return stat === 'count' && Number.isSafeInteger(value) && value >= 0 ? 'count' : 'number';
}

;// CONCATENATED MODULE: ./lib/kinds/k6-run.js





/** k6's own metrics that are there when a script does nothing at all. */
const k6_run_IDLE = /^(?:iterations|iteration_duration|data_sent|data_received|vus|vus_max|dropped_iterations|group_duration|checks)(?:\{|$)/;
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
    const other = !metrics.some(({ name }) => name.startsWith('http_req')) && sampled.some(({ name }) => !k6_run_IDLE.test(name));
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
        metrics: sampled.flatMap(k6_metric_statsOf),
        notes: notesOf(metrics, sampled, outcome?.passes ?? 0, checks?.fails ?? 0, extra.listed === false ? undefined : extra.checksFailed),
        absent: absentOf(metrics, sampled, sent !== undefined, extra.noThresholds),
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
    return Object.fromEntries(entries.filter(([name]) => kinds_latency/* LATENCIES */.v.includes(name)));
}
function notesOf(metrics, sampled, failed, counted, listed) {
    const vacuous = metrics.filter((metric) => metric.crossed?.includes(false) && !sampled.includes(metric));
    return [
        ...(failed > 0 && sampled.some(({ name }) => name === SUCCESSFUL)
            ? [`latencies include the ${failed} failed requests; \`metric.${SUCCESSFUL}.p95\` is without them`]
            : []),
        ...(listed !== undefined && counted !== listed && counted + listed > 0
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
function absentOf(metrics, sampled, http, noThresholds = 'this summary carries no thresholds; bind the facts themselves, or use `handleSummary` without `--new-machine-readable-summary`') {
    const unsampled = metrics.filter((metric) => !sampled.includes(metric));
    const dialect = metrics.every((metric) => metric.crossed === undefined);
    const stats = 'k6 writes the statistics that the option `summaryTrendStats` lists';
    const noHttp = 'the script sent no HTTP request; bind `metric.<name>.<stat>`';
    const judged = http ? 'k6 judged no request (`http.setResponseCallback`)' : noHttp;
    return {
        ...Object.fromEntries(kinds_latency/* LATENCIES */.v.map((name) => [name, http ? stats : noHttp])),
        ...(http ? {} : { requests: noHttp, throughput: noHttp }),
        failed: judged,
        'error-rate': judged,
        duration: '`--summary-export` does not say how long the run took; `handleSummary` does',
        'checks-failed': 'the script has no check that ran',
        'thresholds-failed': dialect ? noThresholds : 'the script has no thresholds',
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
/* harmony default export */ const k6_machine_readable = ((0,format/* defineFormat */.nP)()({
    id: 'k6-machine-readable',
    kind: 'load-test',
    shape: 'json',
    summary: 'k6 1.5 and newer, `k6 run --new-machine-readable-summary --summary-export FILE`',
    endMark: 'the end of the JSON document',
    matches: (document) => typeof (0,reading_value.at)(document, 'metadata', 'k6_version') === 'string' && (0,reading_value/* isList */.Lv)((0,reading_value.at)(document, 'results', 'metrics')),
    read(document) {
        const metrics = (0,reading_value/* list */.p_)((0,reading_value.at)(document, 'results', 'metrics'), 'results.metrics').map(k6_machine_readable_metric);
        if (new Set(metrics.map(({ name }) => name)).size < metrics.length)
            throw new evidence/* EvidenceError */.oe('invalid', '`results.metrics` has the same metric twice');
        const checks = (0,reading_value.at)(document, 'results', 'checks');
        const counted = (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(checks, 'metrics') ?? [], 'results.checks.metrics').map(k6_machine_readable_metric);
        const listed = (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(checks, 'results') ?? [], 'results.checks.results');
        const generatedAt = (0,core_time/* parseTime */.pe)((0,reading_value/* text */.Qq)((0,reading_value.at)(document, 'metadata', 'generated_at')) ?? '');
        return k6Run([...metrics, ...counted.flatMap(asChecks)], {
            tool: `k6 ${(0,reading_value/* text */.Qq)((0,reading_value.at)(document, 'metadata', 'k6_version')) ?? ''}`.trim(),
            ...(generatedAt === undefined ? {} : { generatedAt }),
            duration: (0,reading_value/* finite */.E2)((0,reading_value.at)(document, 'config', 'duration'), 'config.duration'),
            checksFailed: listed.reduce((sum, check) => sum + (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(check, 'fails'), 'results.checks.results.fails'), 0),
        });
    },
}));
function k6_machine_readable_metric(node) {
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

;// CONCATENATED MODULE: ./lib/kinds/k6-points.js




const k6_points_TYPES = ['counter', 'gauge', 'rate', 'trend'];
/** https://grafana.com/docs/k6/latest/using-k6/metrics/create-custom-metrics/ */
const k6_points_NAME = /^[A-Za-z_]\w{0,127}$/;
/** Their points are made when something ended, and their values say when it began. */
const SPANS = ['http_req_duration', 'iteration_duration'];
/** More than any script has; each holds memory. */
const k6_points_METRICS = 10_000;
const k6_points_MILLISECONDS = -3;
/** Points before the first line. */
function noPoints() {
    return { series: new Map(), began: Number.POSITIVE_INFINITY, ended: Number.NEGATIVE_INFINITY };
}
/** Takes one line of `--out json`, strictly. Throws `EvidenceError` (`invalid`) for what k6 does not write. */
function takeDocument(points, line) {
    const type = (0,reading_value/* own */.ZV)(line, 'type');
    if (type === 'Metric')
        declare(points, line);
    else if (type === 'Point') {
        const series = points.series.get((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(line, 'metric')) ?? '');
        const time = (0,reading_value/* text */.Qq)((0,reading_value.at)(line, 'data', 'time'));
        if (!series)
            throw new evidence/* EvidenceError */.oe('invalid', 'a point belongs to no metric that was declared before it: the beginning of the file is missing');
        const value = (0,reading_value/* finite */.E2)((0,reading_value.at)(line, 'data', 'value'), 'data.value');
        const seconds = time === undefined ? undefined : (0,core_time/* parseTime */.pe)(time);
        if (time === undefined || (series.span && seconds === undefined))
            throw new evidence/* EvidenceError */.oe('invalid', '`data.time` of a point is no time');
        takePoint(points, series, value, series.span ? seconds : 0);
    }
    else
        throw new evidence/* EvidenceError */.oe('invalid', 'the `type` of a line is neither `Metric` nor `Point`');
}
/** Takes one point. `time` (seconds) matters for metrics that are a `span`. */
function takePoint(points, series, value, time) {
    series.count += 1;
    if (series.type === 'trend') {
        series.samples.add(value);
        if (series.span) {
            const start = time - value / 1000;
            if (start < points.began)
                points.began = start;
            if (time > points.ended)
                points.ended = time;
        }
        return;
    }
    series.sum += value;
    if (value !== 0)
        series.nonZero += 1;
    series.last = value;
    if (value > series.max)
        series.max = value;
}
function declare(points, line) {
    const name = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(line, 'metric'));
    const type = (0,reading_value.at)(line, 'data', 'type');
    const contains = (0,reading_value.at)(line, 'data', 'contains');
    if (name === undefined || !k6_points_NAME.test(name) || typeof type !== 'string' || !k6_points_TYPES.includes(type))
        throw new evidence/* EvidenceError */.oe('invalid', `a metric has no name that k6 would give, or is none of ${k6_points_TYPES.join(', ')}`);
    if (points.series.has(name))
        throw new evidence/* EvidenceError */.oe('invalid', `the metric \`${name}\` is declared twice: the file holds more than one run`, 'write each run to a file of its own, and say with `combine` what they come to');
    if (points.series.size === k6_points_METRICS)
        throw new evidence/* EvidenceError */.oe('invalid', `there are more than ${k6_points_METRICS} metrics`);
    points.series.set(name, {
        name,
        type: type,
        contains: contains === 'time' || contains === 'data' ? contains : 'default',
        span: type === 'trend' && SPANS.includes(name),
        samples: new kinds_samples/* Samples */.C(contains === 'time' ? k6_points_MILLISECONDS : 0),
        count: 0,
        sum: 0,
        nonZero: 0,
        last: 0,
        max: Number.NEGATIVE_INFINITY,
    });
}
/** The metrics in the form that all dialects of k6 share, with the statistics that k6 itself would give. `duration`: seconds. */
function k6_points_metricsOf(points, duration) {
    return [...points.series.values()].map((series) => ({
        name: series.name,
        type: series.type,
        contains: series.contains,
        values: k6_points_valuesOf(series, duration),
    }));
}
function k6_points_valuesOf(series, duration) {
    const { type, samples, sum, count, nonZero, last, max } = series;
    if (type === 'rate')
        return { passes: nonZero, fails: count - nonZero };
    if (type === 'counter')
        return { count: sum, ...(duration ? { rate: sum / duration } : {}) };
    if (type === 'gauge')
        return count === 0 ? {} : { value: last, max };
    if (samples.count === 0)
        return { count: 0 };
    return {
        count: samples.count,
        avg: samples.mean,
        min: samples.min,
        med: samples.quantile(0.5),
        max: samples.max,
        'p(75)': samples.quantile(0.75),
        'p(90)': samples.quantile(0.9),
        'p(95)': samples.quantile(0.95),
        'p(99)': samples.quantile(0.99),
        'p(99.9)': samples.quantile(0.999),
    };
}

;// CONCATENATED MODULE: ./lib/kinds/k6-point-lines.js





const START = '{"metric":"';
const MIDDLE = '","type":"Point","data":{"time":"';
const VALUE = '","value":';
const TENS = Array.from({ length: 16 }, (_, power) => 10 ** power);
/** Ends of lines that are remembered. */
const TAILS = 4096;
/** More digits than a number of 53 bits surely holds go to the strict parser. */
const k6_point_lines_DIGITS = 15;
/**
 * All points of `k6 run --out json` (https://grafana.com/docs/k6/latest/results-output/real-time/json/). A line is read
 * without parsing it as JSON only when its beginning is, character for character, what k6 writes before the tags of a
 * declared metric, and its end (the tags) is one that the strict parser has accepted after such a beginning; then the
 * line is JSON of the same shape. Every other line goes through the strict parser. `strict` sends all of them there.
 * Throws `EvidenceError` (`invalid`).
 */
async function readPoints(stream, strict = false) {
    const points = noPoints();
    const reader = strict ? undefined : new FastLines(points);
    let number = 0;
    for await (const batch of lineBatches(stream)) {
        let start = 0;
        for (let end = batch.indexOf('\n'); end >= 0; end = batch.indexOf('\n', start)) {
            number += 1;
            if (!reader?.take(batch, start, end))
                takeStrictly(points, batch.slice(start, end), number);
            reader?.learn(batch, end);
            start = end + 1;
        }
        if (start < batch.length)
            throw new evidence/* EvidenceError */.oe('invalid', 'the last line has no end: the file is truncated', 'k6 ends every line');
    }
    return points;
}
function takeStrictly(points, line, number) {
    if (line.trim() === '')
        return;
    try {
        takeDocument(points, (0,json/* parseJson */.qF)(line));
    }
    catch (error) {
        if (!(error instanceof evidence/* EvidenceError */.oe))
            throw error;
        throw new evidence/* EvidenceError */.oe(error.cause, `line ${number}: ${error.message}`, error.hint);
    }
}
class FastLines {
    #points;
    #tails = new Map();
    /** One of them. */
    #lastTail = '\n';
    #clock = clock();
    /** The time of the last line, as text, between name and value, and in seconds once somebody needs them. */
    #time = '';
    #middle = '\n';
    #seconds;
    /** Where the tail of the last line begins, when it was the only thing that is not known of it; else -1. */
    #unknownTail = -1;
    constructor(points) {
        this.#points = points;
    }
    /** Takes the line from `start` to `end` if it is surely a point; false leaves it to the strict parser. */
    take(batch, start, end) {
        this.#unknownTail = -1;
        if (!batch.startsWith(START, start))
            return false;
        const nameEnd = batch.indexOf('"', start + START.length);
        const series = this.#points.series.get(batch.slice(start + START.length, nameEnd));
        if (series === undefined)
            return false;
        // All points of one request have the same time.
        let at = nameEnd + this.#middle.length;
        if (batch.slice(nameEnd, at) !== this.#middle) {
            if (!this.#readTime(batch, nameEnd))
                return false;
            at = nameEnd + this.#middle.length;
        }
        const digitsStart = at;
        let mantissa = 0;
        let point = -1;
        for (;; at++) {
            const code = batch.charCodeAt(at);
            if (code >= 48 && code <= 57)
                mantissa = mantissa * 10 + code - 48;
            else if (code === 46 && point < 0 && at > digitsStart)
                point = at;
            else
                break;
        }
        const whole = (point < 0 ? at : point) - digitsStart;
        const decimals = point < 0 ? 0 : at - point - 1;
        if (whole === 0 || whole + decimals > k6_point_lines_DIGITS || point === at - 1)
            return false;
        if (whole > 1 && batch.charCodeAt(digitsStart) === 48)
            return false;
        if (batch.charCodeAt(at) !== 44)
            return false;
        let time = 0;
        if (series.span) {
            this.#seconds ??= this.#clock(this.#time);
            if (this.#seconds === undefined)
                return false;
            time = this.#seconds;
        }
        // The points of one request come one after the other with the same tags.
        const rest = batch.slice(at, end);
        if (rest !== this.#lastTail) {
            const tail = this.#tails.get(rest);
            if (tail === undefined) {
                this.#unknownTail = at;
                return false;
            }
            this.#lastTail = tail;
        }
        // Both are whole numbers below 2^53, so the quotient is the nearest double, as JSON.parse gives it.
        takePoint(this.#points, series, mantissa / TENS[decimals], time);
        return true;
    }
    /** Takes the time of the line as the one to compare others with; false when what is between name and value is not k6's. */
    #readTime(batch, nameEnd) {
        if (!batch.startsWith(MIDDLE, nameEnd))
            return false;
        const start = nameEnd + MIDDLE.length;
        const end = batch.indexOf('"', start);
        if (!isTimeText(batch, start, end) || !batch.startsWith(VALUE, end))
            return false;
        this.#time = batch.slice(start, end);
        this.#middle = MIDDLE + this.#time + VALUE;
        this.#seconds = undefined;
        return true;
    }
    /** Remembers the tail of the last line, which the strict parser has accepted by now. */
    learn(batch, end) {
        if (this.#unknownTail < 0)
            return;
        if (this.#tails.size >= TAILS)
            this.#tails.clear();
        // A slice would keep its whole batch in memory; this is a copy.
        const tail = Buffer.from(batch.slice(this.#unknownTail, end), 'utf8').toString('utf8');
        this.#tails.set(tail, tail);
        this.#lastTail = tail;
    }
}
/** Digits, `T`, `Z` and the signs between them, and not more of them than a time has. */
function isTimeText(batch, start, end) {
    if (end - start > 40 || end <= start)
        return false;
    for (let at = start; at < end; at++) {
        const code = batch.charCodeAt(at);
        if (!(code >= 48 && code <= 58) && code !== 45 && code !== 46 && code !== 84 && code !== 90 && code !== 43)
            return false;
    }
    return true;
}
/** `parseTime`, quick for many times within one second. */
function clock() {
    let known = '';
    let base = 0;
    return (text) => {
        const second = text.slice(0, 19);
        const found = /^\.(\d{3})\d{0,6}Z$/.exec(text.slice(19));
        if (!found)
            return (0,core_time/* parseTime */.pe)(text);
        if (second !== known) {
            const parsed = (0,core_time/* parseTime */.pe)(`${second}Z`);
            if (parsed === undefined)
                return undefined;
            known = second;
            base = parsed;
        }
        return (base * 1000 + Number(found[1])) / 1000;
    };
}

;// CONCATENATED MODULE: ./lib/formats/load-test/k6-points.js





/** The first line is the declaration of a metric; a point there means that the beginning is missing. */
const FIRST = /^\s*\{(?=[^\n]*"type":\s*"(?:Metric|Point)")(?=[^\n]*"data":\s*\{)(?=[^\n]*"metric":)/;
/**
 * Every single point, `k6 run --out json=FILE` (https://grafana.com/docs/k6/latest/results-output/real-time/json/). Times of
 * metrics are in milliseconds (`contains: time`); `data.time` of a point is when it was measured, which for requests and
 * iterations is their end, so the run is taken to begin with the first of them and to end with the last. k6 writes the
 * points as they come and no end. The file names thresholds and not whether they held.
 */
/* harmony default export */ const k6_points = ((0,format/* defineFormat */.nP)()({
    id: 'k6-points',
    kind: 'load-test',
    shape: 'lines',
    summary: 'k6, `k6 run --out json=FILE`: every single point',
    endMark: null,
    matches: (head) => FIRST.test(head),
    async read(stream) {
        const points = await readPoints(stream);
        const span = points.ended - points.began;
        // Points have nanoseconds and arithmetic on seconds since 1970 has not; the run is told in milliseconds.
        const duration = span > 0 ? (0,core_unit/* shiftDecimal */.Gd)(Math.ceil(span * 1000), -3) : undefined;
        const latencies = points.series.get('http_req_duration')?.samples;
        const reading = k6Run(k6_points_metricsOf(points, duration), {
            ...(duration === undefined ? {} : { duration }),
            ...(Number.isFinite(points.ended) ? { generatedAt: points.ended } : {}),
            checksFailed: 0,
            listed: false,
            noThresholds: 'single points do not say whether thresholds held; bind the facts themselves, or use `--summary-export` or `handleSummary`',
        });
        return { ...reading, ...(latencies && latencies.count > 0 ? { samples: latencies } : {}) };
    },
}));

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
/* harmony default export */ const k6_summary = ((0,format/* defineFormat */.nP)()({
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
            duration: (0,core_unit/* shiftDecimal */.Gd)(duration, -3),
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
/* harmony default export */ const k6_summary_export = ((0,format/* defineFormat */.nP)()({
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

;// CONCATENATED MODULE: ./lib/kinds/locust-run.js
/** Facts that no report of Locust has, and what to do instead. */
const locustAbsent = {
    'checks-failed': 'Locust counts a failed check as a failed request',
    'thresholds-failed': 'Locust has no thresholds',
    vus: 'Locust does not write its number of users here',
};

;// CONCATENATED MODULE: ./lib/formats/load-test/locust-csv.js








const locust_csv_HEADER = /^"?Type"?,"?Name"?,"?Request Count"?,"?Failure Count"?,/;
/** The other files of `--csv`. */
const ASIDE = /^"?(?:Timestamp"?,"?User Count|Method"?,"?Name"?,"?Error)"?,/;
/**
 * The file `PREFIX_stats.csv` of `locust --csv PREFIX` (https://docs.locust.io/en/stable/retrieving-stats.html), Locust 1.0
 * and newer: times are in milliseconds, percentiles rounded; `N/A` where there is none. Locust writes the file anew every
 * few seconds, with a row for each request and the row `Aggregated` last. The last seconds of a run may be missing.
 */
/* harmony default export */ const locust_csv = ((0,format/* defineFormat */.nP)()({
    id: 'locust-csv',
    kind: 'load-test',
    shape: 'lines',
    summary: 'Locust, `PREFIX_stats.csv` of `locust --csv PREFIX`',
    endMark: 'the row `Aggregated`',
    matches: (head) => locust_csv_HEADER.test(head) || ASIDE.test(head),
    async read(stream) {
        let header;
        const rows = [];
        await readCsv(stream, ',', (fields) => {
            if (!header)
                header = fields;
            else if (fields.length !== header.length)
                throw new evidence/* EvidenceError */.oe('invalid', 'a row has not as many fields as the header: the file is truncated');
            else
                rows.push(new Map(header.map((name, index) => [name, fields[index]])));
        });
        if (header && ASIDE.test(`${header.slice(0, 3).join(',')},`))
            throw new evidence/* EvidenceError */.oe('invalid', 'this file of Locust holds its history or its failures, not its results', 'use the file whose name ends in `_stats.csv`');
        const all = rows.pop();
        if (all?.get('Name') !== 'Aggregated' ||
            rows.some((row) => row.get('Name') === 'Aggregated' && row.get('Type') === ''))
            throw new evidence/* EvidenceError */.oe('invalid', 'the row `Aggregated` is not the last one: the file is truncated');
        const sum = (name) => rows.reduce((total, row) => total + (0,reading_value/* countText */.lT)(row.get(name), name), 0);
        const [requests, listed] = [(0,reading_value/* countText */.lT)(all.get('Request Count'), 'Request Count'), sum('Request Count')];
        const [claimed, failures] = [(0,reading_value/* countText */.lT)(all.get('Failure Count'), 'Failure Count'), sum('Failure Count')];
        const milliseconds = (...names) => {
            const value = names.map((name) => all.get(name)).find((found) => found !== undefined && found !== 'N/A');
            return value === undefined ? undefined : (0,core_unit/* shiftDecimal */.Gd)((0,reading_value/* finiteText */.xS)(value, names[0]), -3);
        };
        return provenRun({
            requests: Math.min(requests, listed),
            failed: Math.max(claimed, failures),
            judged: Math.min(requests, listed),
            throughput: (0,reading_value/* finiteText */.xS)(all.get('Requests/s'), 'Requests/s'),
            latency: known({
                mean: milliseconds('Average Response Time'),
                min: milliseconds('Min Response Time'),
                max: milliseconds('Max Response Time'),
                p50: milliseconds('50%', 'Median Response Time'),
                p75: milliseconds('75%'),
                p90: milliseconds('90%'),
                p95: milliseconds('95%'),
                p99: milliseconds('99%'),
                p999: milliseconds('99.9%'),
            }),
            metrics: [],
            notes: requests === listed && claimed === failures
                ? []
                : [
                    `the row \`Aggregated\` has ${requests} requests and ${claimed} failures, the other rows ${listed} and ${failures}; the worse is judged`,
                ],
            absent: { ...locustAbsent, duration: 'this file does not say how long the run took; `locust --json` does' },
        });
    },
}));

;// CONCATENATED MODULE: ./lib/formats/load-test/locust-json.js






const locust_json_PERCENTILES = { p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95, p99: 0.99, p999: 0.999 };
/**
 * What `locust --json` prints (https://docs.locust.io/en/stable/configuration.html): a list with an entry for each request,
 * times in milliseconds (`start_time` and `last_request_timestamp` in seconds since 1970). `response_times` counts requests
 * by rounded time; percentiles of all entries together follow the rule by which Locust makes its own
 * (https://github.com/locustio/locust/blob/2.24.0/locust/stats.py, `calculate_response_time_percentile`). A run without any
 * request prints `[]`.
 */
/* harmony default export */ const locust_json = ((0,format/* defineFormat */.nP)()({
    id: 'locust-json',
    kind: 'load-test',
    shape: 'json',
    summary: 'Locust, `locust --json`',
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* isList */.Lv)(document) &&
        document.length > 0 &&
        document.every((entry) => (0,reading_value/* own */.ZV)(entry, 'num_requests') !== undefined && (0,reading_value/* own */.ZV)(entry, 'response_times') !== undefined),
    read(document) {
        const entries = (0,reading_value/* list */.p_)(document, 'the document');
        const sum = (key) => entries.reduce((total, entry) => total + (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(entry, key), key), 0);
        const numbers = (key) => entries.map((entry) => (0,reading_value/* finite */.E2)((0,reading_value/* own */.ZV)(entry, key), key));
        const requests = sum('num_requests');
        if (requests === 0)
            throw new evidence/* EvidenceError */.oe('empty', 'the load test sent no request');
        const timed = requests - entries.reduce((total, entry) => total + none(entry), 0);
        const times = histogram(entries);
        const counted = [...times.values()].reduce((total, number) => total + number, 0);
        if (counted !== timed)
            throw new evidence/* EvidenceError */.oe('invalid', `\`response_times\` counts ${counted} requests, and ${timed} were timed`);
        const [began, ended] = [Math.min(...numbers('start_time')), Math.max(...numbers('last_request_timestamp'))];
        const duration = (0,core_unit/* shiftDecimal */.Gd)(Math.round((ended - began) * 1000), -3);
        const total = numbers('total_response_time').reduce((all, one) => all + one, 0);
        const base = (milliseconds) => (0,core_unit/* shiftDecimal */.Gd)(milliseconds, -3);
        return provenRun({
            generatedAt: ended,
            requests,
            failed: sum('num_failures'),
            judged: requests,
            ...(duration > 0 ? { duration, throughput: requests / duration } : {}),
            latency: timed === 0
                ? {}
                : {
                    mean: base(total / timed),
                    min: base(Math.min(...numbers('min_response_time'))),
                    max: base(Math.max(...numbers('max_response_time'))),
                    ...Object.fromEntries(Object.entries(locust_json_PERCENTILES).map(([name, share]) => [name, base(percentile(times, requests, share))])),
                },
            metrics: [],
            absent: locustAbsent,
        });
    },
}));
/** Requests that were not timed. */
function none(entry) {
    const value = (0,reading_value/* own */.ZV)(entry, 'num_none_requests');
    return value === undefined ? 0 : (0,reading_value/* count */.U9)(value, 'num_none_requests');
}
function histogram(entries) {
    const times = new Map();
    for (const entry of entries) {
        for (const [time, number] of Object.entries((0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(entry, 'response_times'), 'response_times'))) {
            if (!/^\d{1,12}(?:\.\d+)?$/.test(time))
                throw new evidence/* EvidenceError */.oe('invalid', '`response_times` has a key that is no time in milliseconds');
            const milliseconds = Number.parseFloat(time);
            times.set(milliseconds, (times.get(milliseconds) ?? 0) + (0,reading_value/* count */.U9)(number, 'response_times'));
        }
    }
    return times;
}
/** Locust's own: the largest time that leaves at most the share of requests below it. */
function percentile(times, requests, share) {
    const below = Math.floor(requests * share);
    let processed = 0;
    let last = 0;
    for (const time of [...times.keys()].sort((a, b) => b - a)) {
        processed += times.get(time) ?? 0;
        last = time;
        if (requests - processed <= below)
            return time;
    }
    return last;
}

;// CONCATENATED MODULE: ./lib/formats/load-test/oha.js





/** Requests that were under way when the time of `-z` was up; oha leaves them out of its rate too. */
const DEADLINE = 'aborted due to deadline';
/**
 * `oha --output-format json` (https://github.com/hatoo/oha/blob/master/schema.json): all times are in seconds. `successRate`
 * is that of requests with any answer, a 500 as well, so failures are counted from statuses and errors. Statistics are of
 * answers, and `null` when there was none.
 */
/* harmony default export */ const oha = ((0,format/* defineFormat */.nP)()({
    id: 'oha',
    kind: 'load-test',
    shape: 'json',
    summary: 'oha, `oha --output-format json`',
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* own */.ZV)((0,reading_value/* own */.ZV)(document, 'summary'), 'requestsPerSec') !== undefined &&
        (0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(document, 'latencyPercentiles')) &&
        (0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(document, 'statusCodeDistribution')),
    read(document) {
        const { answers, failed: errorPages } = statusTally((0,reading_value/* own */.ZV)(document, 'statusCodeDistribution'), 'statusCodeDistribution');
        const errors = Object.entries((0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(document, 'errorDistribution'), 'errorDistribution')).map(([message, number]) => [message, (0,reading_value/* count */.U9)(number, 'errorDistribution.<message>')]);
        const aborted = errors.find(([message]) => message === DEADLINE)?.[1] ?? 0;
        const unanswered = errors.reduce((sum, [, number]) => sum + number, 0) - aborted;
        const seconds = (...path) => {
            const value = (0,reading_value.at)(document, ...path);
            return value === undefined || (value === null && answers === 0) ? undefined : (0,reading_value/* finite */.E2)(value, path.join('.'));
        };
        const requests = answers + unanswered;
        return provenRun({
            requests,
            failed: errorPages + unanswered,
            judged: requests,
            ...known({ throughput: seconds('summary', 'requestsPerSec'), duration: seconds('summary', 'total') }),
            latency: known({
                mean: seconds('summary', 'average'),
                min: seconds('summary', 'fastest'),
                max: seconds('summary', 'slowest'),
                p50: seconds('latencyPercentiles', 'p50'),
                p75: seconds('latencyPercentiles', 'p75'),
                p90: seconds('latencyPercentiles', 'p90'),
                p95: seconds('latencyPercentiles', 'p95'),
                p99: seconds('latencyPercentiles', 'p99'),
                p999: seconds('latencyPercentiles', 'p99.9'),
            }),
            metrics: [],
            notes: aborted > 0 ? [`${aborted} requests were under way when the time was up; they are not counted`] : [],
            absent: {
                p999: 'oha before 0.5 gives no such percentile',
                'checks-failed': 'oha has no checks',
                'thresholds-failed': 'oha has no thresholds',
                vus: 'oha does not write its number of connections',
            },
        });
    },
}));

;// CONCATENATED MODULE: ./lib/kinds/vegeta-run.js
const vegeta_run_PERCENTILES = 'Vegeta gives the 50th, 90th, 95th and 99th percentile; bind one of these';
/** Facts that no report of Vegeta has, and what to do instead. */
const vegetaAbsent = {
    p75: vegeta_run_PERCENTILES,
    p999: vegeta_run_PERCENTILES,
    min: 'Vegeta before 12.6 does not give the shortest latency',
    'checks-failed': 'Vegeta has no checks',
    'thresholds-failed': 'Vegeta has no thresholds',
    vus: 'Vegeta sends at a rate, not by virtual users',
};

;// CONCATENATED MODULE: ./lib/formats/load-test/vegeta.js









/**
 * `vegeta report -type=json` (https://github.com/tsenart/vegeta#json): all times are in nanoseconds. `rate` is of the
 * requests sent; the fact `throughput` is what Vegeta calls so: successful requests (status 200 to 399) per second.
 * Latencies are of all requests, refused ones too. `end` is when the last answer came.
 */
/* harmony default export */ const vegeta = ((0,format/* defineFormat */.nP)()({
    id: 'vegeta',
    kind: 'load-test',
    shape: 'json',
    summary: 'Vegeta, `vegeta report -type=json`',
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* own */.ZV)((0,reading_value/* own */.ZV)(document, 'latencies'), '99th') !== undefined && (0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(document, 'status_codes')),
    read(document) {
        const requests = (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(document, 'requests'), 'requests');
        const { answers, failed } = statusTally((0,reading_value/* own */.ZV)(document, 'status_codes'), 'status_codes');
        if (answers !== requests)
            throw new evidence/* EvidenceError */.oe('invalid', `\`status_codes\` add up to ${answers}, and \`requests\` is ${requests}`);
        const nanos = (...path) => {
            const value = (0,reading_value.at)(document, ...path);
            return value === undefined ? undefined : (0,core_unit/* shiftDecimal */.Gd)((0,reading_value/* finite */.E2)(value, path.join('.')), -9);
        };
        const attack = (0,reading_value/* own */.ZV)(document, 'duration');
        const wait = (0,reading_value/* own */.ZV)(document, 'wait') ?? 0;
        return provenRun({
            requests,
            failed,
            judged: requests,
            ...known({
                generatedAt: (0,core_time/* parseTime */.pe)((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(document, 'end')) ?? ''),
                throughput: (0,reading_value/* finite */.E2)((0,reading_value/* own */.ZV)(document, 'throughput'), 'throughput'),
                duration: attack === undefined ? undefined : (0,core_unit/* shiftDecimal */.Gd)((0,reading_value/* finite */.E2)(attack, 'duration') + (0,reading_value/* finite */.E2)(wait, 'wait'), -9),
            }),
            latency: known({
                mean: nanos('latencies', 'mean'),
                min: nanos('latencies', 'min'),
                p50: nanos('latencies', '50th'),
                p90: nanos('latencies', '90th'),
                p95: nanos('latencies', '95th'),
                p99: nanos('latencies', '99th'),
                max: nanos('latencies', 'max'),
            }),
            metrics: [],
            absent: vegetaAbsent,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/kinds/time-text.js


const PART = /(\d+(?:\.\d+)?)(ns|us|µs|μs|ms|s|m|h)/y;
/**
 * Seconds of a duration as Go (https://pkg.go.dev/time#Duration.String) and wrk write it: `791.285µs`, `1m3.2s`, `0s`.
 * `name` says where it stands. Throws `EvidenceError` (`invalid`).
 */
function durationText(text, name) {
    let seconds = 0;
    PART.lastIndex = 0;
    for (let at = 0; at < text.length; at = PART.lastIndex) {
        const part = PART.exec(text);
        const unit = part?.[2] === undefined ? undefined : core_unit/* UNITS */.QN[part[2]];
        if (!part || !unit)
            throw new evidence/* EvidenceError */.oe('invalid', `\`${name}\` is no duration`);
        const value = (0,core_unit/* toBase */.FU)(Number.parseFloat(part[1]), unit);
        seconds = at === 0 ? value : seconds + value;
    }
    if (text === '')
        throw new evidence/* EvidenceError */.oe('invalid', `\`${name}\` is no duration`);
    return seconds;
}

;// CONCATENATED MODULE: ./lib/formats/load-test/vegeta-text.js









const ROW = /^([A-Z][A-Za-z ]*?)\s+\[([^\]]+)\]\s*(.*?)\s*$/;
/**
 * `vegeta report` as text (https://github.com/tsenart/vegeta#text): times carry their unit. The brackets name the columns,
 * which differ between versions. `Error Set:` comes last, even when there is no error.
 */
/* harmony default export */ const vegeta_text = ((0,format/* defineFormat */.nP)()({
    id: 'vegeta-text',
    kind: 'load-test',
    shape: 'lines',
    summary: 'Vegeta, `vegeta report` as text',
    endMark: 'the line `Error Set:`',
    matches: (head) => /^\s*Requests\s+\[total, rate[^\]]*\]/.test(head),
    async read(stream) {
        const lines = await textLines(stream);
        const end = lines.findIndex((line) => line.trim() === 'Error Set:');
        if (end < 0)
            throw new evidence/* EvidenceError */.oe('invalid', 'the line `Error Set:` is missing: the report is truncated');
        const rows = new Map();
        let codes = '';
        for (const line of lines.slice(0, end)) {
            const [, name = '', columns = '', values = ''] = ROW.exec(line) ?? [];
            if (name === 'Status Codes')
                codes = values;
            else if (name !== '')
                rows.set(name, columnsOf(name, columns, values));
        }
        const cell = (row, column) => rows.get(row)?.get(column);
        const time = (row, column) => {
            const value = cell(row, column);
            return value === undefined ? undefined : durationText(value, `${row} [${column}]`);
        };
        const requests = (0,reading_value/* countText */.lT)(cell('Requests', 'total'), 'Requests [total]');
        const { answers, failed } = statusTally(statuses(codes), 'Status Codes');
        if (answers !== requests)
            throw new evidence/* EvidenceError */.oe('invalid', `the status codes add up to ${answers}, and there were ${requests} requests`);
        const throughput = cell('Requests', 'throughput');
        return provenRun({
            requests,
            failed,
            judged: requests,
            ...known({
                throughput: throughput === undefined ? undefined : (0,reading_value/* finiteText */.xS)(throughput, 'Requests [throughput]'),
                duration: time('Duration', 'total'),
            }),
            latency: known({
                mean: time('Latencies', 'mean'),
                min: time('Latencies', 'min'),
                p50: time('Latencies', '50'),
                p90: time('Latencies', '90'),
                p95: time('Latencies', '95'),
                p99: time('Latencies', '99'),
                max: time('Latencies', 'max'),
            }),
            metrics: [],
            absent: { ...vegetaAbsent, throughput: 'Vegeta before 8 does not give it' },
        });
    },
}));
function columnsOf(name, columns, values) {
    const [heads, cells] = [columns.split(', '), values.split(', ')];
    if (heads.length !== cells.length)
        throw new evidence/* EvidenceError */.oe('invalid', `the line \`${name}\` names ${heads.length} values and has ${cells.length}`);
    return new Map(heads.map((head, index) => [head, cells[index]]));
}
function statuses(codes) {
    const pairs = codes.split(/\s+/).filter((pair) => pair !== '');
    return Object.fromEntries(pairs.map((pair) => {
        const [code = '', number] = pair.split(':');
        return [code, (0,reading_value/* countText */.lT)(number, 'Status Codes')];
    }));
}

;// CONCATENATED MODULE: ./lib/formats/load-test/wrk.js







const wrk_FACTS = { 50: 'p50', 75: 'p75', 90: 'p90', 95: 'p95', 99: 'p99', 99.9: 'p999' };
/**
 * The text of wrk and wrk2 (https://github.com/wg/wrk/blob/master/src/wrk.c): times carry their unit. `N requests in T` are
 * answers; a request whose connection broke is only among the socket errors, so both together were sent. `Requests/sec` and
 * `Transfer/sec` come last.
 */
/* harmony default export */ const wrk = ((0,format/* defineFormat */.nP)()({
    id: 'wrk',
    kind: 'load-test',
    shape: 'lines',
    summary: "wrk's text, `wrk --latency URL > FILE`",
    endMark: 'the line `Transfer/sec:`',
    matches: (head) => /^\s*Running \S+ test @ /.test(head),
    async read(stream) {
        const lines = await textLines(stream);
        const find = (form) => lines.map((line) => form.exec(line)).find((found) => found !== null);
        const [, total, length] = find(/^\s*(\d+) requests in ([\d.]+\w+),/) ?? [];
        const rate = find(/^Requests\/sec:\s+([\d.]+)$/)?.[1];
        if (total === undefined || length === undefined || rate === undefined || !find(/^Transfer\/sec:\s+[\d.]+[A-Z]*B$/))
            throw new evidence/* EvidenceError */.oe('invalid', 'the last lines of the text are missing: wrk did not finish, or it is cut');
        const answers = (0,reading_value/* countText */.lT)(total, 'requests');
        const errorPages = (0,reading_value/* countText */.lT)(find(/^\s*Non-2xx or 3xx responses: (\d+)$/)?.[1] ?? '0', 'Non-2xx or 3xx responses');
        const sockets = find(/^\s*Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)$/);
        if (!sockets && lines.some((line) => line.includes('Socket errors')))
            throw new evidence/* EvidenceError */.oe('invalid', 'the line `Socket errors` is not in the form that wrk writes');
        const broken = (sockets ?? []).slice(1).reduce((sum, one) => sum + (0,reading_value/* countText */.lT)(one, 'Socket errors'), 0);
        const requests = answers + broken;
        const [, mean, max] = find(/^\s*Latency\s+(\S+)\s+\S+\s+(\S+)\s+\S+$/) ?? [];
        const users = find(/^\s*\d+ threads and (\d+) connections$/)?.[1];
        return provenRun({
            requests,
            failed: errorPages + broken,
            judged: requests,
            throughput: (0,reading_value/* finiteText */.xS)(rate, 'Requests/sec'),
            duration: durationText(length, 'requests in'),
            ...known({ vus: users === undefined ? undefined : (0,reading_value/* countText */.lT)(users, 'connections') }),
            latency: {
                ...known({
                    mean: mean === undefined ? undefined : durationText(mean, 'Latency'),
                    max: max === undefined ? undefined : durationText(max, 'Latency'),
                }),
                ...wrk_percentiles(lines),
            },
            metrics: [],
            notes: broken > 0 ? [`${broken} requests got no answer (socket errors); they are counted as failed`] : [],
            absent: {
                ...Object.fromEntries(['p50', 'p75', 'p90', 'p99'].map((name) => [name, 'wrk writes percentiles with `--latency`'])),
                p95: 'wrk has no 95th percentile; bind `p90` or `p99`, or write it from a Lua script',
                p999: 'wrk has no such percentile; wrk2 has it',
                min: 'wrk does not write the shortest latency',
                'checks-failed': 'wrk has no checks',
                'thresholds-failed': 'wrk has no thresholds',
            },
        });
    },
}));
/** `50%   25.72ms` of wrk, and `50.000%   25.72ms` of wrk2. */
function wrk_percentiles(lines) {
    const latency = {};
    for (const line of lines) {
        const [, percent = '', time = ''] = /^\s+(\d+(?:\.\d+)?)%\s+(\S+)$/.exec(line) ?? [];
        const name = wrk_FACTS[String(Number.parseFloat(percent))];
        if (name !== undefined)
            latency[name] ??= durationText(time, `${percent}%`);
    }
    return latency;
}

;// CONCATENATED MODULE: ./lib/kinds/test-tally.js

/** Remarks that one reading has at most. */
const NOTES = 5;
/**
 * Counts test cases as they are read and holds them against what the file claims, so that neither hides the other.
 * Nothing is kept of a case. Two cases of one name are two cases: a pass hides a failure only where the format itself
 * says that it is a repetition, and then the format gives one case, as `flaky`.
 */
class TestTally {
    #filter;
    #counts = { passed: 0, failed: 0, error: 0, skipped: 0 };
    #notes = [];
    #problems = [];
    #cases = 0;
    #flaky = 0;
    #outside = 0;
    #brokenMet = 0;
    #seconds = 0;
    #timed = false;
    constructor(filter) {
        this.#filter = filter;
    }
    /** Adds one case. */
    add(status, names, { seconds, broken = 1, flaky = false } = {}) {
        this.#cases += 1;
        if (isBroken(status))
            this.#brokenMet += broken;
        if (this.#filter && !this.#filter.takes(names))
            return;
        this.#counts[status] += 1;
        if (flaky && status === 'passed')
            this.#flaky += 1;
        if (seconds === undefined || !Number.isFinite(seconds) || seconds < 0)
            return;
        this.#seconds += seconds;
        this.#timed = true;
    }
    /**
     * Adds an error that is of no test case: a suite that did not load, a broken hook. It counts whatever a filter leaves,
     * unless it is provably of another suite. `message` says what broke.
     */
    outside(message, names = { suites: [] }) {
        this.#brokenMet += 1;
        if (this.#filter && !this.#filter.concerns(names))
            return;
        this.#outside += 1;
        this.note(message);
    }
    /** Adds a remark for people; of many the first few are kept. */
    note(message) {
        if (this.#notes.length < NOTES)
            this.#notes.push(message);
    }
    /** Says what keeps the numbers from being the whole truth: that the run was broken off, or that the file was cut. */
    problem(message, hint) {
        if (this.#problems.length < NOTES)
            this.#problems.push({ cause: 'invalid', message, ...(hint === undefined ? {} : { hint }) });
    }
    /** Failures and errors met so far, those that a filter leaves out included. */
    get broken() {
        return this.#brokenMet;
    }
    /** Cases met so far, those that a filter leaves out included. */
    get cases() {
        return this.#cases;
    }
    /**
     * The reading. Where the file's own totals claim more failures than its cases show, the larger number is judged and
     * the disagreement noted; whose they are nobody knows, so no filter leaves them out. Throws `EvidenceError`: `empty`
     * when no case ran, `invalid` when totals claim tests and there is no case.
     */
    finish(totals = { tests: 0, broken: 0 }) {
        const { passed, failed, error, skipped } = this.#counts;
        const hidden = Math.max(0, totals.broken - this.#brokenMet);
        const ran = passed + failed + error;
        if (this.#outside === 0 && this.#problems.length === 0)
            this.#prove(totals, ran + hidden);
        if (hidden > 0)
            this.#notes.unshift(`the report's own totals claim ${totals.broken} failures and its cases show ${this.#brokenMet}; the larger number is judged`);
        return {
            passed,
            failed: failed + hidden,
            errors: error + this.#outside,
            skipped,
            flaky: this.#flaky,
            ran,
            filtered: this.#filter !== undefined,
            ...(this.#timed ? { duration: this.#seconds } : {}),
            ...(this.#notes.length > 0 ? { notes: this.#notes } : {}),
            ...(this.#problems.length > 0 ? { problems: this.#problems } : {}),
        };
    }
    #prove({ tests, broken }, executed) {
        if (this.#cases === 0 && tests + broken > 0)
            throw new evidence/* EvidenceError */.oe('invalid', `the report claims ${Math.max(tests, broken)} tests and has no test case`);
        if (this.#cases === 0)
            throw new evidence/* EvidenceError */.oe('empty', 'the report has no test case');
        if (executed === 0 && !this.#filter)
            throw new evidence/* EvidenceError */.oe('empty', `no test was executed: all ${this.#counts.skipped} are skipped`);
    }
}
function isBroken(status) {
    return status === 'failed' || status === 'error';
}

;// CONCATENATED MODULE: ./lib/reading/instant.js
/**
 * A moment in ISO 8601 as seconds since 1970, only where it names its zone: a stamp without one may be hours off.
 * `undefined` for everything else.
 */
function instant(text) {
    if (typeof text !== 'string')
        return undefined;
    if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}[\d:.]*(?:Z|[+-]\d{2}:?\d{2})$/.test(text))
        return undefined;
    const time = Date.parse(text.replace(' ', 'T').replace(/(\.\d{3})\d+/, '$1'));
    return Number.isFinite(time) ? time / 1000 : undefined;
}
/** A moment in milliseconds since 1970 as seconds; `undefined` for what is no such moment. */
function millis(value) {
    return typeof value === 'number' && Number.isFinite(value) && value > 1e11 && value < 1e14 ? value / 1000 : undefined;
}
/** A duration as .NET writes it, `[d.]hh:mm:ss[.fffffff]`, in seconds; `undefined` for everything else. */
function instant_clock(text) {
    const match = /^(?:(\d{1,6})\.)?(\d{1,3}):(\d{2}):(\d{2}(?:\.\d+)?)$/.exec(text ?? '');
    if (!match)
        return undefined;
    const [, days = '0', hours = '', minutes = '', seconds = ''] = match;
    return ((Number.parseInt(days, 10) * 24 + Number.parseInt(hours, 10)) * 3600 +
        Number.parseInt(minutes, 10) * 60 +
        Number.parseFloat(seconds));
}

;// CONCATENATED MODULE: ./lib/formats/tests/ctrf.js




const STATUSES = {
    passed: 'passed',
    failed: 'failed',
    skipped: 'skipped',
    pending: 'skipped',
};
/** What the tool's own word says of a test that CTRF has no status for; Jest's `todo` becomes `other`. */
const ctrf_IDLE = /^(?:todo|skipped|pending|disabled|ignored|notrun|not run)$/i;
/**
 * The Common Test Report Format, written by the `…-ctrf-json-reporter` packages: https://ctrf.io/docs/specification.
 * `duration` is in milliseconds, `start` and `stop` are milliseconds since 1970. `other` is a status that the reporter has
 * no word for, an interrupted test for example: it counts as an error unless `rawStatus` says that the test did not run.
 * `flaky: true` on a passed test is CTRF's mark of a test that passed only when repeated.
 */
/* harmony default export */ const ctrf = ((0,format/* defineFormat */.nP)()({
    id: 'ctrf',
    kind: 'tests',
    shape: 'json',
    summary: 'CTRF, written by the reporters of https://ctrf.io for Jest, Playwright, Cypress and others',
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* isObject */.Gv)((0,reading_value.at)(document, 'results', 'summary')) && (0,reading_value/* isList */.Lv)((0,reading_value.at)(document, 'results', 'tests')),
    read(document, request) {
        const results = (0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(document, 'results'), 'results');
        const summary = (0,reading_value/* object */.Ik)(results.summary, 'results.summary');
        const tally = new TestTally(request?.tests);
        for (const test of (0,reading_value/* list */.p_)(results.tests, 'results.tests')) {
            const duration = (0,reading_value/* own */.ZV)(test, 'duration');
            const file = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(test, 'filePath'));
            tally.add(statusOf(test), {
                ...(file === undefined ? {} : { file }),
                suites: suitesOf((0,reading_value/* own */.ZV)(test, 'suite')),
                test: (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(test, 'name')) ?? '',
            }, {
                seconds: typeof duration === 'number' ? duration / 1000 : undefined,
                flaky: (0,reading_value/* own */.ZV)(test, 'flaky') === true,
            });
        }
        const claimed = (0,reading_value/* count */.U9)(summary.failed, 'results.summary.failed');
        const reading = tally.finish({ tests: (0,reading_value/* count */.U9)(summary.tests, 'results.summary.tests'), broken: claimed });
        const name = (0,reading_value/* text */.Qq)((0,reading_value.at)(results, 'tool', 'name'));
        const version = (0,reading_value/* text */.Qq)((0,reading_value.at)(results, 'tool', 'version'));
        const stop = millis(summary.stop);
        return {
            ...reading,
            ...(name === undefined ? {} : { tool: version === undefined ? name : `${name} ${version}` }),
            ...(stop === undefined ? {} : { generatedAt: stop }),
        };
    },
}));
function statusOf(test) {
    const status = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(test, 'status')) ?? '';
    if (Object.hasOwn(STATUSES, status))
        return STATUSES[status] ?? 'error';
    return ctrf_IDLE.test((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(test, 'rawStatus')) ?? '') ? 'skipped' : 'error';
}
/** A list in the newer specification; older reporters join the names with ` > `. */
function suitesOf(suite) {
    if ((0,reading_value/* isList */.Lv)(suite))
        return suite.flatMap((name) => (0,reading_value/* text */.Qq)(name) ?? []);
    return (0,reading_value/* text */.Qq)(suite)?.split(' > ') ?? [];
}

;// CONCATENATED MODULE: ./lib/formats/tests/cucumber.js



/** Without `--no-strict`, Cucumber fails a run that has any of the first four: https://cucumber.io/docs/cucumber/api#step-results. */
const STEPS = {
    failed: 'failed',
    undefined: 'failed',
    pending: 'failed',
    ambiguous: 'failed',
    skipped: 'skipped',
    passed: 'passed',
};
/**
 * Cucumber's formatter `json` (Cucumber.js, Cucumber-JVM, Ruby, behave's `json` has another shape):
 * https://github.com/cucumber/json-formatter. A scenario is a case; durations are nanoseconds. A `background` is an element of
 * its own before the scenario it belongs to, and when it fails the scenario's own steps are only skipped. Of repeated
 * scenarios Cucumber writes the last try, so repetitions are not known.
 */
/* harmony default export */ const cucumber = ((0,format/* defineFormat */.nP)()({
    id: 'cucumber',
    kind: 'tests',
    shape: 'json',
    summary: "Cucumber's formatter `json` (Cucumber.js, Cucumber-JVM, Ruby)",
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* isList */.Lv)(document) &&
        document.length > 0 &&
        document.every((feature) => (0,reading_value/* isList */.Lv)((0,reading_value/* own */.ZV)(feature, 'elements')) && typeof (0,reading_value/* own */.ZV)(feature, 'uri') === 'string'),
    read(document, request) {
        const tally = new TestTally(request?.tests);
        for (const feature of (0,reading_value/* list */.p_)(document, 'the document'))
            readFeature(feature, tally);
        return tally.finish();
    },
}));
function readFeature(feature, tally) {
    const file = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(feature, 'uri'));
    const suites = [(0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(feature, 'name')) ?? ''];
    let background = [];
    for (const element of (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(feature, 'elements'), 'elements')) {
        if ((0,reading_value/* own */.ZV)(element, 'type') === 'background' || (0,reading_value/* own */.ZV)(element, 'keyword') === 'Background') {
            background = stepsOf(element);
            continue;
        }
        const steps = [...background, ...stepsOf(element)];
        background = [];
        const nanos = steps.map((step) => (0,reading_value.at)(step, 'result', 'duration')).filter((one) => typeof one === 'number');
        tally.add(cucumber_statusOf(steps), { ...(file === undefined ? {} : { file }), suites, test: (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(element, 'name')) ?? '' }, { seconds: nanos.reduce((sum, one) => sum + one, 0) / 1e9 });
    }
    // A background without a scenario behind it: a run that was broken off there.
    if (background.length > 0 && cucumber_statusOf(background) !== 'passed')
        tally.outside('a background failed', { ...(file === undefined ? {} : { file }), suites });
}
/** Steps and the hooks around them, which Cucumber-JVM lists beside the steps, and around each step. */
function stepsOf(element) {
    const lists = (node) => ['before', 'after'].flatMap((key) => [...(0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(node, key) ?? [], key)]);
    const steps = (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(element, 'steps') ?? [], 'steps');
    return [...lists(element), ...steps.flatMap((step) => [step, ...lists(step)])];
}
/** The worst of its steps. A scenario without steps tests nothing; a step without a result was not run. */
function cucumber_statusOf(steps) {
    const statuses = steps.map((step) => {
        const status = (0,reading_value/* text */.Qq)((0,reading_value.at)(step, 'result', 'status'))?.toLowerCase() ?? 'skipped';
        return (Object.hasOwn(STEPS, status) ? STEPS[status] : undefined) ?? 'error';
    });
    for (const status of ['error', 'failed', 'skipped'])
        if (statuses.includes(status))
            return status;
    return statuses.length === 0 ? 'skipped' : 'passed';
}

// EXTERNAL MODULE: ./lib/core/escape.js
var core_escape = __webpack_require__(96);
;// CONCATENATED MODULE: ./lib/reading/said.js

/** Characters of a tool's own words that a message quotes. */
const CHARACTERS = 160;
/**
 * The first line of what a tool says of its own failure, to be quoted in a message: without colours, control characters
 * and backticks, and cut. `undefined` when it says nothing. Use it for errors of the run only, never for data.
 */
function said(text) {
    if (typeof text !== 'string')
        return undefined;
    const lines = text
        .slice(0, 10_000)
        .replace(/\u001b\[[0-9;:]*[A-Za-z]/g, '')
        .split(/[\r\n]+/);
    const line = lines.map((one) => (0,core_escape/* plainText */.wh)(one.replaceAll('`', "'"), CHARACTERS)).find((one) => one !== '');
    return line === undefined ? undefined : `\`${line}\``;
}
/** The same after a colon, or nothing at all: `the suite did not load${andSaid(message)}`. */
function andSaid(text) {
    const words = said(text);
    return words === undefined ? '' : `: ${words}`;
}

;// CONCATENATED MODULE: ./lib/formats/tests/cucumber-messages.js






/** Without `--no-strict`, Cucumber fails a run that has any of these. */
const cucumber_messages_STEPS = {
    FAILED: 'failed',
    UNDEFINED: 'failed',
    PENDING: 'failed',
    AMBIGUOUS: 'failed',
    SKIPPED: 'skipped',
    PASSED: 'passed',
};
const WORST = ['passed', 'skipped', 'failed', 'error'];
/**
 * Cucumber Messages, one envelope a line: https://github.com/cucumber/messages/blob/main/messages.md. `testRunFinished` is the proof that the run
 * ended, and its `success` is believed when it is false. A try that `willBeRetried` is no result; a scenario that passed at a
 * later `attempt` is flaky.
 */
/* harmony default export */ const cucumber_messages = ((0,format/* defineFormat */.nP)()({
    id: 'cucumber-messages',
    kind: 'tests',
    shape: 'lines',
    summary: "Cucumber's formatter `message`",
    endMark: 'the envelope `testRunFinished`',
    matches: (head) => /^\s*\{"(?:meta|source|gherkinDocument|pickle|testRunStarted)":\{/.test(head),
    async read(stream, request) {
        const run = new CucumberRun(request?.tests);
        for await (const line of (0,lines/* lines */.M)(stream))
            if (line.trim() !== '')
                run.envelope(parsed(line));
        return run.finish();
    },
}));
class CucumberRun {
    #tally;
    #features = new Map();
    #pickles = new Map();
    #cases = new Map();
    #attempts = new Map();
    #finished;
    constructor(filter) {
        this.#tally = new TestTally(filter);
    }
    envelope(envelope) {
        const is = (name) => (0,reading_value/* own */.ZV)(envelope, name);
        const document = is('gherkinDocument');
        const pickle = is('pickle');
        const testCase = is('testCase');
        const started = is('testCaseStarted');
        if (document)
            this.#features.set((0,reading_value/* own */.ZV)(document, 'uri'), (0,reading_value/* text */.Qq)((0,reading_value.at)(document, 'feature', 'name')) ?? '');
        if (pickle)
            this.#pickles.set((0,reading_value/* own */.ZV)(pickle, 'id'), this.#namesOf(pickle));
        if (testCase)
            this.#cases.set((0,reading_value/* own */.ZV)(testCase, 'id'), this.#pickles.get((0,reading_value/* own */.ZV)(testCase, 'pickleId')) ?? { suites: [] });
        if (started)
            this.#start(started);
        this.#step(is('testStepFinished'));
        this.#end(is('testCaseFinished'));
        const hook = is('testRunHookFinished');
        if (hook && (0,reading_value.at)(hook, 'result', 'status') !== 'PASSED' && (0,reading_value.at)(hook, 'result', 'status') !== 'SKIPPED')
            this.#tally.outside(`a hook around the run failed${andSaid((0,reading_value.at)(hook, 'result', 'message'))}`);
        const error = is('parseError');
        if (error)
            this.#tally.outside(`a feature file could not be read${andSaid((0,reading_value/* own */.ZV)(error, 'message'))}`);
        this.#finished ??= is('testRunFinished');
    }
    finish() {
        for (const { names } of this.#attempts.values())
            this.#tally.add('error', names);
        if (this.#finished === undefined)
            this.#tally.problem('the report has no `testRunFinished`: the run did not end, or the report was cut');
        else if ((0,reading_value/* own */.ZV)(this.#finished, 'success') !== true && this.#tally.broken === 0 && this.#tally.cases > 0)
            this.#tally.outside(`the run was no success${andSaid((0,reading_value/* own */.ZV)(this.#finished, 'message'))}`);
        const seconds = (0,reading_value.at)(this.#finished, 'timestamp', 'seconds');
        return { ...this.#tally.finish(), ...(typeof seconds === 'number' ? { generatedAt: seconds } : {}) };
    }
    #namesOf(pickle) {
        const file = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(pickle, 'uri'));
        const feature = this.#features.get((0,reading_value/* own */.ZV)(pickle, 'uri'));
        return {
            ...(file === undefined ? {} : { file }),
            suites: feature === undefined ? [] : [feature],
            test: (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(pickle, 'name')) ?? '',
        };
    }
    #start(started) {
        const names = this.#cases.get((0,reading_value/* own */.ZV)(started, 'testCaseId')) ?? { suites: [] };
        const attempt = (0,reading_value/* own */.ZV)(started, 'attempt');
        this.#attempts.set((0,reading_value/* own */.ZV)(started, 'id'), {
            names,
            attempt: typeof attempt === 'number' ? attempt : 0,
            status: undefined,
            seconds: 0,
        });
    }
    #step(finished) {
        const attempt = this.#attempts.get((0,reading_value/* own */.ZV)(finished, 'testCaseStartedId'));
        if (!attempt)
            return;
        const word = (0,reading_value/* text */.Qq)((0,reading_value.at)(finished, 'testStepResult', 'status')) ?? '';
        const status = (Object.hasOwn(cucumber_messages_STEPS, word) ? cucumber_messages_STEPS[word] : undefined) ?? 'error';
        if (attempt.status === undefined || WORST.indexOf(status) > WORST.indexOf(attempt.status))
            attempt.status = status;
        const seconds = (0,reading_value.at)(finished, 'testStepResult', 'duration', 'seconds');
        const nanos = (0,reading_value.at)(finished, 'testStepResult', 'duration', 'nanos');
        if (typeof seconds === 'number' && typeof nanos === 'number')
            attempt.seconds += seconds + nanos / 1e9;
    }
    #end(finished) {
        const id = (0,reading_value/* own */.ZV)(finished, 'testCaseStartedId');
        const attempt = this.#attempts.get(id);
        if (!attempt || finished === undefined)
            return;
        this.#attempts.delete(id);
        if ((0,reading_value/* own */.ZV)(finished, 'willBeRetried') === true)
            return;
        const { names, status = 'skipped', seconds, attempt: number } = attempt;
        this.#tally.add(status, names, { seconds, flaky: number > 0 });
    }
}
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        throw new evidence/* EvidenceError */.oe('invalid', 'a line is not valid JSON: the report was cut, or something else wrote into it');
    }
}

;// CONCATENATED MODULE: ./lib/formats/tests/dart-test.js






const RESULTS = { success: 'passed', failure: 'failed', error: 'error' };
/**
 * `dart test --reporter json` and `flutter test --machine`, one event a line:
 * https://github.com/dart-lang/test/blob/master/pkgs/test/doc/json_reporter.md. Times are milliseconds since the run began. The event
 * `done` is the proof that the run ended; its `success` is `null` when it was broken off. Hidden tests (loading a file, set-ups)
 * count only when they fail. Of repeated tests Dart writes the last result, so repetitions are not known.
 */
/* harmony default export */ const dart_test = ((0,format/* defineFormat */.nP)()({
    id: 'dart-test',
    kind: 'tests',
    shape: 'lines',
    summary: '`dart test --reporter json` and `flutter test --machine`',
    endMark: 'the event `done`',
    matches: (head) => /^\s*[^\s<]/.test(head) && /^\[?\{(?=.*"protocolVersion":)(?=.*"type":"start")/m.test(head),
    async read(stream, request) {
        const run = new DartRun(request?.tests);
        for await (const line of (0,lines/* lines */.M)(stream))
            if (line.startsWith('{'))
                run.event(dart_test_parsed(line));
        return run.finish();
    },
}));
class DartRun {
    #tally;
    #suites = new Map();
    #groups = new Map();
    #running = new Map();
    #done;
    #version;
    constructor(filter) {
        this.#tally = new TestTally(filter);
    }
    event(event) {
        switch ((0,reading_value/* own */.ZV)(event, 'type')) {
            case 'start':
                this.#version = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(event, 'runnerVersion'));
                break;
            case 'suite':
                remember(this.#suites, (0,reading_value/* own */.ZV)(event, 'suite'), 'path');
                break;
            case 'group':
                remember(this.#groups, (0,reading_value/* own */.ZV)(event, 'group'), 'name');
                break;
            case 'testStart':
                this.#start((0,reading_value/* own */.ZV)(event, 'test'), (0,reading_value/* own */.ZV)(event, 'time'));
                break;
            case 'error': {
                const running = this.#running.get(id((0,reading_value/* own */.ZV)(event, 'testID')));
                if (running)
                    running.said ??= (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(event, 'error'));
                break;
            }
            case 'testDone':
                this.#end(event);
                break;
            case 'done':
                this.#done = event;
                break;
        }
    }
    finish() {
        for (const { names } of this.#running.values())
            this.#tally.add('error', names);
        const success = (0,reading_value/* own */.ZV)(this.#done, 'success');
        if (this.#done === undefined)
            this.#tally.problem('the report has no event `done`: the run did not end, or the report was cut');
        else if (success !== true && success !== false)
            this.#tally.problem('the event `done` has no `success`: the run was broken off');
        else if (!success && this.#tally.broken === 0 && this.#tally.cases > 0)
            this.#tally.outside('the run was no success (`done` says so), and no test says why');
        return {
            ...this.#tally.finish(),
            ...(this.#version === undefined ? {} : { tool: `dart test ${this.#version}` }),
        };
    }
    #start(test, time) {
        const file = this.#suites.get((0,reading_value/* own */.ZV)(test, 'suiteID'));
        const groups = (0,reading_value/* own */.ZV)(test, 'groupIDs');
        const names = (0,reading_value/* isList */.Lv)(groups) ? groups.flatMap((group) => this.#groups.get(group) || []) : [];
        this.#running.set(id((0,reading_value/* own */.ZV)(test, 'id')), {
            names: { ...(file === undefined ? {} : { file }), suites: names, test: (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(test, 'name')) ?? '' },
            since: typeof time === 'number' ? time : Number.NaN,
            said: undefined,
        });
    }
    #end(event) {
        const test = id((0,reading_value/* own */.ZV)(event, 'testID'));
        const { names, since, said } = this.#running.get(test) ?? {
            names: { suites: [] },
            since: Number.NaN,
            said: undefined,
        };
        this.#running.delete(test);
        const result = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(event, 'result')) ?? '';
        const status = (Object.hasOwn(RESULTS, result) ? RESULTS[result] : undefined) ?? 'error';
        const time = (0,reading_value/* own */.ZV)(event, 'time');
        if ((0,reading_value/* own */.ZV)(event, 'hidden') === true) {
            if (status !== 'passed')
                this.#tally.outside(`\`${names.test ?? ''}\` failed${andSaid(said)}`, { ...names, suites: [] });
            return;
        }
        const skipped = status === 'passed' && (0,reading_value/* own */.ZV)(event, 'skipped') === true;
        const seconds = typeof time === 'number' ? (time - since) / 1000 : undefined;
        this.#tally.add(skipped ? 'skipped' : status, names, { seconds });
    }
}
function remember(into, what, key) {
    const name = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(what, key));
    if (name !== undefined)
        into.set((0,reading_value/* own */.ZV)(what, 'id'), name);
}
function id(value) {
    if (typeof value === 'number')
        return value;
    throw new evidence/* EvidenceError */.oe('invalid', 'an event names its test by no number');
}
function dart_test_parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        throw new evidence/* EvidenceError */.oe('invalid', 'a line is not valid JSON: the report was cut, or something else wrote into it');
    }
}

;// CONCATENATED MODULE: ./lib/kinds/go-package.js
/** Failed tests of a package that are remembered, so that a repetition can find them; more simply have failed. */
const REMEMBERED = 10_000;
/**
 * The tests of one Go package, from its events. After its verdict the package may run again, and that is a repetition only
 * when it runs nothing but tests that failed before, while the first run had others: so does `gotestsum --rerun-fails`.
 * Everything else (the same file written twice, other flags, `-count=2`) is a run of its own, in which every failure counts.
 */
class GoPackage {
    name;
    #tally;
    #running = new Map();
    /** Failed tests, how often, and how long they took. */
    #failed = new Map();
    /** Results of a further run, while nothing in it says that it is no repetition. */
    #held;
    #roots = 0;
    #round = 0;
    #rootsHere = new Set();
    #failedHere = 0;
    #verdict = true;
    constructor(name, tally) {
        this.name = name;
        this.#tally = tally;
    }
    /** False while the package runs. */
    get ended() {
        return this.#verdict;
    }
    /** The package begins to run, for the first time or again. */
    begin() {
        if (!this.#verdict)
            return;
        this.#verdict = false;
        this.#round += 1;
        this.#failedHere = 0;
        this.#rootsHere = new Set();
        this.#held = this.#round > 1 && this.#failed.size > 0 ? [] : undefined;
    }
    run(test) {
        this.begin();
        const parent = this.#parentOf(test);
        if (parent)
            parent.hasSubtests = true;
        else if (this.#round === 1)
            this.#roots += 1;
        else
            this.#rootAgain(test);
        this.#running.set(test, { hasSubtests: false, subtestFailed: false });
    }
    result(test, status, seconds) {
        this.begin();
        const running = this.#running.get(test);
        this.#running.delete(test);
        const parent = this.#parentOf(test);
        if (parent && (status === 'failed' || running?.subtestFailed))
            parent.subtestFailed = true;
        if (running?.hasSubtests && status === 'failed' && running.subtestFailed)
            return;
        // A test whose subtests count says nothing by passing, except that it no longer fails by itself.
        if (running?.hasSubtests && status !== 'failed' && !(this.#held && this.#failed.has(test)))
            return;
        if (status === 'failed')
            this.#failedHere += 1;
        if (this.#held)
            this.#held.push({ test, status, seconds });
        else
            this.#count({ test, status, seconds });
    }
    /** The verdict over the package. `why` says what else can be said of a failure. */
    end(passed, why) {
        this.begin();
        this.#verdict = true;
        for (const test of this.#running.keys()) {
            this.#failedHere += 1;
            this.#tally.add('error', this.#names(test));
        }
        this.#running.clear();
        if (!passed && this.#failedHere === 0)
            this.#tally.outside(`the package \`${this.name}\` failed outside of its tests${why}`, { suites: [this.name] });
        if (this.#held && this.#rootsHere.size < this.#roots)
            this.#repeat(this.#held);
        else
            this.#release();
        this.#held = undefined;
    }
    /** The file is over: what failed and was not repeated has failed, and what has no verdict was broken off. */
    finish() {
        this.#release();
        for (const [test, { times, seconds }] of this.#failed)
            for (let time = 0; time < times; time++)
                this.#tally.add('failed', this.#names(test), { seconds });
        if (!this.#verdict)
            this.#tally.problem(`the package \`${this.name}\` has no verdict: the run did not end, or the report was cut`, 'write the report with one `go test -json`, and upload it when that has ended');
    }
    #rootAgain(test) {
        this.#rootsHere.add(test);
        if (this.#held && ![...this.#failed.keys()].some((one) => one === test || one.startsWith(`${test}/`)))
            this.#release();
    }
    /** It is no repetition: every result counts. */
    #release() {
        const held = this.#held ?? [];
        this.#held = undefined;
        for (const result of held)
            this.#count(result);
    }
    #repeat(results) {
        for (const { test, status, seconds } of results) {
            const failed = this.#failed.get(test);
            if (status === 'passed' && failed) {
                failed.times -= 1;
                if (failed.times === 0)
                    this.#failed.delete(test);
                this.#tally.add('passed', this.#names(test), { seconds, flaky: true });
            }
            else if (status === 'failed' && !failed)
                this.#count({ test, status, seconds });
        }
    }
    #count({ test, status, seconds }) {
        const failed = this.#failed.get(test);
        if (status === 'failed' && (failed || this.#failed.size < REMEMBERED))
            this.#failed.set(test, { times: (failed?.times ?? 0) + 1, seconds });
        else
            this.#tally.add(status, this.#names(test), { seconds });
    }
    /** The names of subtests may have slashes too, so the nearest test that is running is the one around. */
    #parentOf(test) {
        for (let at = test.lastIndexOf('/'); at > 0; at = test.lastIndexOf('/', at - 1)) {
            const running = this.#running.get(test.slice(0, at));
            if (running)
                return running;
        }
        return undefined;
    }
    #names(test) {
        const root = test.split('/', 1)[0] ?? test;
        return { suites: root === test ? [this.name] : [this.name, root], test };
    }
}

;// CONCATENATED MODULE: ./lib/formats/tests/go-test.js








const go_test_RESULTS = {
    pass: 'passed',
    bench: 'passed',
    fail: 'failed',
    skip: 'skipped',
};
/**
 * `go test -json`, one event a line: https://pkg.go.dev/cmd/test2json, builds in `go help buildjson`. `Elapsed` is in
 * seconds. Every package that began must have its verdict; a report cut between two packages looks whole. A package that
 * failed without a failed test (it did not build, `TestMain` exited) is an error, and so is a test without a result. Tests
 * with subtests are not counted themselves. Lines that are no JSON come from the build, before Go 1.24.
 */
/* harmony default export */ const go_test = ((0,format/* defineFormat */.nP)()({
    id: 'go-test',
    kind: 'tests',
    shape: 'lines',
    summary: '`go test -json`, also through `gotestsum --jsonfile`',
    endMark: null,
    matches: (head) => /^\s*[^\s<[]/.test(head) &&
        /^\{(?:"(?:Time|ImportPath)":"[^"\n]*",)*"Action":"(?:start|run|output|pass|fail|skip|pause|cont|bench|build-output|build-fail)"/m.test(head),
    async read(stream, request) {
        const run = new GoRun(request?.tests);
        for await (const line of (0,lines/* lines */.M)(stream))
            run.line(line);
        return run.finish();
    },
}));
class GoRun {
    #tally;
    #packages = new Map();
    /** What the compiler said first of each build, and the builds that failed and are of no package so far. */
    #said = new Map();
    #failedBuilds = new Set();
    #last;
    constructor(filter) {
        this.#tally = new TestTally(filter);
    }
    line(line) {
        if (line.startsWith('{')) {
            this.#event(go_test_parsed(line));
            return;
        }
        const failed = /^FAIL\s+(\S+)/.exec(line)?.[1];
        if (failed !== undefined)
            this.#package(failed).end(false, andSaid(line));
    }
    finish() {
        for (const one of this.#packages.values())
            one.finish();
        for (const build of this.#failedBuilds)
            this.#tally.outside(`\`${build}\` did not build${andSaid(this.#said.get(build))}`);
        const end = instant(this.#last);
        return { ...this.#tally.finish(), ...(end === undefined ? {} : { generatedAt: end }) };
    }
    #event(event) {
        const action = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(event, 'Action'));
        const build = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(event, 'ImportPath'));
        if (build !== undefined)
            this.#build(action, build, (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(event, 'Output')) ?? '');
        else
            this.#ofPackage(event, action);
    }
    #ofPackage(event, action) {
        const name = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(event, 'Package'));
        if (name === undefined || action === undefined || action === 'output')
            return;
        this.#last = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(event, 'Time')) ?? this.#last;
        const one = this.#package(name);
        const test = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(event, 'Test'));
        const elapsed = (0,reading_value/* own */.ZV)(event, 'Elapsed');
        const result = Object.hasOwn(go_test_RESULTS, action) ? go_test_RESULTS[action] : undefined;
        if (action === 'start')
            one.begin();
        else if (action === 'run' && test !== undefined)
            one.run(test);
        else if (result && test !== undefined)
            one.result(test, result, typeof elapsed === 'number' ? elapsed : undefined);
        else if (result) {
            const failed = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(event, 'FailedBuild'));
            if (failed !== undefined)
                this.#failedBuilds.delete(failed);
            one.end(result !== 'failed', failed === undefined ? '' : `: it did not build${andSaid(this.#said.get(failed))}`);
        }
    }
    #build(action, build, output) {
        if (action === 'build-fail')
            this.#failedBuilds.add(build);
        else if (!output.startsWith('#') && !this.#said.has(build))
            this.#said.set(build, output.slice(0, 1000));
    }
    #package(name) {
        const known = this.#packages.get(name);
        if (known)
            return known;
        const one = new GoPackage(name, this.#tally);
        this.#packages.set(name, one);
        return one;
    }
}
function go_test_parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        throw new evidence/* EvidenceError */.oe('invalid', 'a line is not valid JSON: the report was cut, or something else wrote into it');
    }
}

;// CONCATENATED MODULE: ./lib/formats/tests/gtest.js




/**
 * GoogleTest's `--gtest_output=json`: https://google.github.io/googletest/advanced.html#generating-a-json-report. `time` is text in seconds
 * (`0.015s`). A test failed when it has `failures`; whether it ran is in `status` and `result`.
 */
/* harmony default export */ const gtest = ((0,format/* defineFormat */.nP)()({
    id: 'gtest',
    kind: 'tests',
    shape: 'json',
    summary: 'GoogleTest, `--gtest_output=json`',
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* isList */.Lv)((0,reading_value/* own */.ZV)(document, 'testsuites')) &&
        (0,reading_value/* own */.ZV)(document, 'failures') !== undefined &&
        (0,reading_value/* own */.ZV)(document, 'tests') !== undefined,
    read(document, request) {
        const tally = new TestTally(request?.tests);
        for (const suite of (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(document, 'testsuites'), 'testsuites')) {
            const name = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(suite, 'name')) ?? '';
            for (const test of (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(suite, 'testsuite'), 'testsuite'))
                readTest(test, name, tally);
        }
        const broken = (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(document, 'failures'), 'failures') + (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(document, 'errors') ?? 0, 'errors');
        const stamp = instant((0,reading_value/* own */.ZV)(document, 'timestamp'));
        return {
            ...tally.finish({ tests: (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(document, 'tests'), 'tests'), broken }),
            ...(stamp === undefined ? {} : { generatedAt: stamp }),
        };
    },
}));
function readTest(test, suite, tally) {
    const name = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(test, 'name')) ?? '';
    const time = /^(\d+(?:\.\d+)?)s$/.exec((0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(test, 'time')) ?? '')?.[1];
    const file = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(test, 'file'));
    tally.add(gtest_statusOf(test), { ...(file === undefined ? {} : { file }), suites: [suite], test: name, also: [`${suite}.${name}`] }, { seconds: time === undefined ? undefined : Number.parseFloat(time) });
}
function gtest_statusOf(test) {
    const failures = (0,reading_value/* own */.ZV)(test, 'failures');
    if ((0,reading_value/* isList */.Lv)(failures) && failures.length > 0)
        return 'failed';
    const [status, result] = [(0,reading_value/* own */.ZV)(test, 'status'), (0,reading_value/* own */.ZV)(test, 'result')];
    if (status === 'NOTRUN' || result === 'SUPPRESSED' || result === 'SKIPPED')
        return 'skipped';
    // Before 1.10 there is no `result`.
    return status === 'RUN' && (result === 'COMPLETED' || result === undefined) ? 'passed' : 'error';
}

;// CONCATENATED MODULE: ./lib/formats/tests/jest.js





const jest_STATUSES = {
    passed: 'passed',
    failed: 'failed',
    pending: 'skipped',
    skipped: 'skipped',
    todo: 'skipped',
    disabled: 'skipped',
};
/**
 * `jest --json` and Vitest's reporter `json`, which has the same shape: https://jestjs.io/docs/cli#--json,
 * https://vitest.dev/guide/reporters.html#json-reporter. Durations are milliseconds. A file that did not load has no
 * tests and says so by its own `status`. `success` is the verdict of the run and is believed when it is false. A test that
 * passed is flaky when Jest counts several `invocations`, which only `jest.retryTimes` makes, or when Vitest kept the
 * messages of its failed tries.
 */
/* harmony default export */ const jest = ((0,format/* defineFormat */.nP)()({
    id: 'jest',
    kind: 'tests',
    shape: 'json',
    summary: '`jest --json` and `vitest --reporter=json`',
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* isObject */.Gv)(document) && 'numTotalTests' in document && (0,reading_value/* isList */.Lv)(document.testResults) && 'success' in document,
    read(document, request) {
        const tally = new TestTally(request?.tests);
        const files = (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(document, 'testResults'), 'testResults');
        let unloaded = 0;
        let end;
        for (const file of files) {
            if (readFile(file, tally))
                unloaded += 1;
            const stamp = millis((0,reading_value/* own */.ZV)(file, 'endTime'));
            if (stamp !== undefined && stamp > (end ?? 0))
                end = stamp;
        }
        const claimed = (0,reading_value/* own */.ZV)(document, 'numRuntimeErrorTestSuites');
        const runtime = typeof claimed === 'number' ? (0,reading_value/* count */.U9)(claimed, 'numRuntimeErrorTestSuites') : 0;
        for (let more = unloaded; more < runtime; more++)
            tally.outside('a test file did not load, and is not in the report');
        if ((0,reading_value/* own */.ZV)(document, 'wasInterrupted') === true)
            tally.problem('the run was interrupted: not every test was run');
        const totals = {
            tests: (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(document, 'numTotalTests'), 'numTotalTests'),
            // Files that did not load are no failed tests.
            broken: (0,reading_value/* count */.U9)((0,reading_value/* own */.ZV)(document, 'numFailedTests'), 'numFailedTests') + Math.max(unloaded, runtime),
        };
        if ((0,reading_value/* own */.ZV)(document, 'success') !== true && tally.cases > 0 && tally.broken === 0 && totals.broken === 0)
            tally.outside('the run was no success (`success` is not true), and no test says why');
        return { ...tally.finish(totals), ...(end === undefined ? {} : { generatedAt: end }) };
    },
}));
/** Reads the tests of one file; true when the file failed on its own. */
function readFile(file, tally) {
    const name = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(file, 'name'));
    const before = tally.broken;
    for (const test of (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(file, 'assertionResults'), 'assertionResults')) {
        const status = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(test, 'status')) ?? '';
        const duration = (0,reading_value/* own */.ZV)(test, 'duration');
        const suites = (0,reading_value/* own */.ZV)(test, 'ancestorTitles');
        const title = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(test, 'title')) ?? '';
        tally.add((Object.hasOwn(jest_STATUSES, status) ? jest_STATUSES[status] : undefined) ?? 'error', {
            ...(name === undefined ? {} : { file: name }),
            // Vitest 1 has an empty suite around all others.
            suites: (0,reading_value/* isList */.Lv)(suites) ? suites.flatMap((one) => (0,reading_value/* text */.Qq)(one) || []) : [],
            test: title,
            also: [(0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(test, 'fullName'))?.trim() ?? title],
        }, { seconds: typeof duration === 'number' ? duration / 1000 : undefined, flaky: repeated(test) });
    }
    const status = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(file, 'status'));
    if (tally.broken > before || (status !== 'failed' && status !== undefined))
        return false;
    tally.outside(`the file ${said(name) ?? 'without a name'} failed outside of its tests${andSaid(headline((0,reading_value/* own */.ZV)(file, 'message')))}`, { ...(name === undefined ? {} : { file: name }), suites: [] });
    return true;
}
function repeated(test) {
    const invocations = (0,reading_value/* own */.ZV)(test, 'invocations');
    const messages = (0,reading_value/* own */.ZV)(test, 'failureMessages');
    return (typeof invocations === 'number' && invocations > 1) || ((0,reading_value/* isList */.Lv)(messages) && messages.length > 0);
}
/** Jest begins with `● Test suite failed to run`, which says nothing more than the status does. */
function headline(message) {
    return (0,reading_value/* text */.Qq)(message)?.replace(/^[^\n]*Test suite failed to run[^\n]*\n+/, '');
}

;// CONCATENATED MODULE: ./lib/formats/tests/junit.js






/** Elements below a test case that say how it went. PHPUnit fails a run that has a `warning`. */
const OUTCOMES = {
    failure: 'failed',
    warning: 'failed',
    error: 'error',
    skipped: 'skipped',
    ignored: 'skipped',
    disabled: 'skipped',
};
/** What `status` or `result` say in dialects that have them; GoogleTest and CTest mark disabled cases without a child element. */
const junit_STATUSES = {
    notrun: 'skipped',
    disabled: 'skipped',
    skipped: 'skipped',
    suppressed: 'skipped',
    ignored: 'skipped',
    fail: 'failed',
    failed: 'failed',
    failure: 'failed',
    error: 'error',
    errored: 'error',
    broken: 'error',
    aborted: 'error',
    crashed: 'error',
    timeout: 'error',
    timedout: 'error',
};
const REPETITIONS = new Set(['flakyFailure', 'flakyError', 'rerunFailure', 'rerunError']);
/**
 * JUnit XML in its dialects. There is no standard; the common core is collected at
 * https://github.com/testmoapp/junitxml. `time` is in seconds. Cases are counted, totals only checked against them. Two
 * cases of one name are two cases (Jest allows it); repetitions count only where they are marked, as Surefire does
 * (https://maven.apache.org/surefire/maven-surefire-plugin/examples/rerun-failing-tests.html), and nextest and Playwright.
 */
/* harmony default export */ const junit = ((0,format/* defineFormat */.nP)()({
    id: 'junit',
    kind: 'tests',
    shape: 'xml',
    summary: 'JUnit XML, as written by Surefire, Gradle, pytest, Jest, Vitest, PHPUnit, CTest and many others',
    endMark: 'the closing tag of the root element',
    matches: (root) => root.name === 'testsuites' || root.name === 'testsuite',
    async read(stream, request) {
        const reader = new JunitReader(request?.tests);
        await (0,xml/* readXml */.k)(stream, reader);
        return reader.finish();
    },
}));
class JunitReader {
    #tally;
    #suites = [];
    #suiteNames = [];
    #rootClaim = NOTHING;
    #all = NOTHING;
    #root;
    #case;
    #generatedAt;
    constructor(filter) {
        this.#tally = new TestTally(filter);
    }
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
            this.#suiteNames = this.#suiteNames.slice(0, -1);
            if (suite)
                this.#inner(most(suite.claimed, suite.inner));
        }
        else if (name === 'testcase' && this.#case) {
            const { names, status, seconds, broken, repeated } = this.#case;
            this.#tally.add(status, names, { seconds, broken: Math.max(1, broken), flaky: repeated });
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
        const file = attributes.file ?? this.#suites.at(-1)?.file;
        this.#suites.push({ name: attributes.name ?? '', file, claimed: junit_claimOf(attributes), inner: NOTHING });
        this.#suiteNames = [...this.#suiteNames, attributes.name ?? ''];
        const stamp = instant(attributes.timestamp);
        if (stamp !== undefined && (this.#generatedAt === undefined || stamp > this.#generatedAt))
            this.#generatedAt = stamp;
    }
    #openCase(attributes) {
        const { result, time, name, classname } = attributes;
        const seconds = time === undefined ? Number.NaN : Number.parseFloat(time.replaceAll(',', ''));
        const file = attributes.file ?? this.#suites.at(-1)?.file;
        this.#case = {
            names: {
                suites: this.#suiteNames,
                ...(file === undefined ? {} : { file }),
                ...(name === undefined ? {} : { test: name }),
                ...(classname === undefined ? {} : { also: [classname, `${classname}.${name ?? ''}`] }),
            },
            seconds: Number.isFinite(seconds) ? seconds : undefined,
            notRun: attributes.status?.toLowerCase() === 'notrun',
            status: worse(wordOf(attributes.status), wordOf(result)),
            broken: 0,
            repeated: false,
        };
    }
    #outcome(name, attributes) {
        const outcome = OUTCOMES[name] ?? 'error';
        if (!this.#case) {
            // A failure outside of any case is one of the suite itself: it did not load, or its set-up broke.
            const suite = this.#suites.at(-1);
            const file = suite?.file === undefined ? {} : { file: suite.file };
            if (outcome !== 'skipped')
                this.#tally.outside(`the suite ${said(suite?.name) ?? 'without a name'} broke outside of its tests${andSaid(attributes.message)}`, {
                    suites: this.#suiteNames,
                    ...file,
                });
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
function wordOf(text) {
    const word = (text ?? '').toLowerCase();
    return (Object.hasOwn(junit_STATUSES, word) ? junit_STATUSES[word] : undefined) ?? 'passed';
}
/** A suite's own totals; what is not a whole number claims nothing. */
function junit_claimOf(attributes) {
    const number = (text) => text !== undefined && /^\d{1,15}$/.test(text) ? Number.parseInt(text, 10) : 0;
    const { tests, failures, errors, warnings } = attributes;
    return { tests: number(tests), broken: number(failures) + number(errors) + number(warnings) };
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

;// CONCATENATED MODULE: ./lib/formats/tests/mocha.js





/**
 * Mocha's reporter `json`: https://mochajs.org/#json. Durations are milliseconds. Tests are in `passes`, `failures` and `pending`; a
 * failed hook is in `failures` only, and not in `tests`. A test that passed with a `currentRetry` above 0 failed before: Mocha's
 * own `retries`.
 */
/* harmony default export */ const mocha = ((0,format/* defineFormat */.nP)()({
    id: 'mocha',
    kind: 'tests',
    shape: 'json',
    summary: "Mocha's reporter `json`",
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* isObject */.Gv)((0,reading_value.at)(document, 'stats')) &&
        ['tests', 'passes', 'failures', 'pending'].every((key) => (0,reading_value/* isList */.Lv)((0,reading_value/* own */.ZV)(document, key))),
    read(document, request) {
        const stats = (0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(document, 'stats'), 'stats');
        const tally = new TestTally(request?.tests);
        for (const [key, status] of [
            ['passes', 'passed'],
            ['failures', 'failed'],
            ['pending', 'skipped'],
        ])
            for (const test of (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(document, key), key))
                mocha_readTest(test, status, tally);
        const end = instant(stats.end);
        return {
            ...tally.finish({ tests: (0,reading_value/* count */.U9)(stats.tests, 'stats.tests'), broken: (0,reading_value/* count */.U9)(stats.failures, 'stats.failures') }),
            ...(end === undefined ? {} : { generatedAt: end }),
        };
    },
}));
function mocha_readTest(test, status, tally) {
    const title = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(test, 'title')) ?? '';
    const full = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(test, 'fullTitle')) ?? title;
    const file = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(test, 'file'));
    const suite = full.endsWith(` ${title}`) ? [full.slice(0, -title.length - 1)] : [];
    const names = { ...(file === undefined ? {} : { file }), suites: suite };
    if (status === 'failed' && /^"(?:before|after) (?:all|each)" hook\b/.test(title)) {
        tally.outside(`${said(title)} failed${andSaid((0,reading_value.at)(test, 'err', 'message'))}`, names);
        return;
    }
    const duration = (0,reading_value/* own */.ZV)(test, 'duration');
    const retry = (0,reading_value/* own */.ZV)(test, 'currentRetry');
    tally.add(status, { ...names, test: title, also: [full] }, {
        seconds: typeof duration === 'number' ? duration / 1000 : undefined,
        flaky: typeof retry === 'number' && retry > 0,
    });
}

;// CONCATENATED MODULE: ./lib/formats/tests/mochawesome.js





/**
 * The JSON of mochawesome, for Mocha and Cypress: https://github.com/adamgruber/mochawesome. Durations are milliseconds.
 * A failed hook is in no total but `stats.other`, and the tests behind it are `skipped`, so hooks are read too. It does not
 * mark retries, so none is known.
 */
/* harmony default export */ const mochawesome = ((0,format/* defineFormat */.nP)()({
    id: 'mochawesome',
    kind: 'tests',
    shape: 'json',
    summary: 'mochawesome, for Mocha and Cypress',
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value.at)(document, 'stats', 'testsRegistered') !== undefined && (0,reading_value/* isList */.Lv)((0,reading_value/* own */.ZV)(document, 'results')),
    read(document, request) {
        const stats = (0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(document, 'stats'), 'stats');
        const tally = new TestTally(request?.tests);
        // Of a run in which no file has a test, mochawesome writes `false` for the root suite.
        for (const root of (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(document, 'results'), 'results'))
            if (root !== false)
                readSuite(root, [], tally);
        const other = stats.other === undefined ? 0 : (0,reading_value/* count */.U9)(stats.other, 'stats.other');
        const end = instant(stats.end);
        const version = (0,reading_value/* text */.Qq)((0,reading_value.at)(document, 'meta', 'mocha', 'version'));
        return {
            ...tally.finish({
                tests: (0,reading_value/* count */.U9)(stats.tests, 'stats.tests'),
                broken: (0,reading_value/* count */.U9)(stats.failures, 'stats.failures') + other,
            }),
            ...(version === undefined ? {} : { tool: `mocha ${version}` }),
            ...(end === undefined ? {} : { generatedAt: end }),
        };
    },
}));
function readSuite(suite, around, tally) {
    const title = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(suite, 'title'));
    const path = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(suite, 'file'))?.replace(/^\//, '');
    const names = { ...(path ? { file: path } : {}), suites: title ? [...around, title] : around };
    for (const key of ['beforeHooks', 'afterHooks'])
        for (const hook of (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(suite, key) ?? [], key))
            if (failed(hook))
                brokenHook(hook, names, tally);
    for (const test of (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(suite, 'tests'), 'tests')) {
        if ((0,reading_value/* own */.ZV)(test, 'isHook') === true) {
            if (failed(test))
                brokenHook(test, names, tally);
            continue;
        }
        const duration = (0,reading_value/* own */.ZV)(test, 'duration');
        const name = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(test, 'title')) ?? '';
        tally.add(mochawesome_statusOf(test), { ...names, test: name, also: [(0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(test, 'fullTitle')) ?? name] }, { seconds: typeof duration === 'number' ? duration / 1000 : undefined });
    }
    for (const inner of (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(suite, 'suites'), 'suites'))
        readSuite(inner, names.suites, tally);
}
function failed(hook) {
    return (0,reading_value/* own */.ZV)(hook, 'fail') === true || (0,reading_value/* own */.ZV)(hook, 'state') === 'failed';
}
function brokenHook(hook, names, tally) {
    tally.outside(`${said((0,reading_value/* own */.ZV)(hook, 'title')) ?? 'a hook'} failed${andSaid((0,reading_value.at)(hook, 'err', 'message'))}`, names);
}
function mochawesome_statusOf(test) {
    if (failed(test))
        return (0,reading_value/* own */.ZV)(test, 'timedOut') === true ? 'error' : 'failed';
    if ((0,reading_value/* own */.ZV)(test, 'pending') === true || (0,reading_value/* own */.ZV)(test, 'skipped') === true)
        return 'skipped';
    return (0,reading_value/* own */.ZV)(test, 'pass') === true ? 'passed' : 'error';
}

;// CONCATENATED MODULE: ./lib/formats/tests/nunit.js




const nunit_RESULTS = {
    Passed: 'passed',
    Warning: 'passed',
    Failed: 'failed',
    Skipped: 'skipped',
    Inconclusive: 'skipped',
};
/** Labels of `Failed` that mean that no expectation was broken: https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html. */
const CRASHES = new Set(['Error', 'Invalid', 'Cancelled']);
/**
 * NUnit 3 and 4: https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html. `duration` is in seconds. A suite
 * repeats its tests' failures with `site="Child"`; with any other site it failed by itself (`OneTimeSetUp`, `OneTimeTearDown`,
 * an assembly that does not load), which no test shows when it comes after them. `[Retry]` shows only the last try.
 */
/* harmony default export */ const nunit = ((0,format/* defineFormat */.nP)()({
    id: 'nunit',
    kind: 'tests',
    shape: 'xml',
    summary: 'NUnit 3 and newer, from the console, `NunitXml.TestLogger` or Unity',
    endMark: 'the closing tag of the root element',
    matches: ({ name, attributes }) => name === 'test-run' || (name === 'test-suite' && attributes.result !== undefined),
    async read(stream, request) {
        const reader = new NunitReader(request?.tests);
        await (0,xml/* readXml */.k)(stream, reader);
        return reader.finish();
    },
}));
class NunitReader {
    #tally;
    #suites = [];
    #root;
    constructor(filter) {
        this.#tally = new TestTally(filter);
    }
    open(name, attributes) {
        this.#root ??= attributes;
        if (name === 'test-suite')
            this.#suite(attributes);
        else if (name === 'test-case')
            this.#case(attributes);
    }
    close(name) {
        if (name === 'test-suite')
            this.#suites = this.#suites.slice(0, -1);
    }
    finish() {
        const number = (text) => text !== undefined && /^\d{1,9}$/.test(text) ? Number.parseInt(text, 10) : 0;
        const { total, failed, result } = this.#root ?? {};
        // Unity and older engines write `Failed(Child)`.
        if (!/^(?:Passed|Skipped|Inconclusive|Warning)\b/.test(result ?? '') &&
            this.#tally.broken === 0 &&
            this.#tally.cases > 0)
            this.#tally.outside('the result of the run is no success, and no test says why');
        const end = instant(this.#root?.['end-time']);
        return {
            ...this.#tally.finish({ tests: number(total), broken: number(failed) }),
            ...(end === undefined ? {} : { generatedAt: end }),
        };
    }
    #suite({ name = '', result = '', site, label, runstate }) {
        this.#suites = [...this.#suites, name];
        const own = (site !== undefined && !['Child', 'Parent'].includes(site)) || runstate === 'NotRunnable';
        if (result.startsWith('Failed') && (own || label === 'Invalid'))
            this.#tally.outside(`the suite \`${name}\` failed by itself${site === undefined ? '' : `, in ${site}`}`, {
                suites: this.#suites,
            });
    }
    #case({ name = '', fullname, classname, result = '', label, duration }) {
        const status = (Object.hasOwn(nunit_RESULTS, result) ? nunit_RESULTS[result] : undefined) ?? 'error';
        const seconds = duration === undefined ? Number.NaN : Number.parseFloat(duration);
        const also = [fullname, classname].filter((one) => one !== undefined);
        this.#tally.add(status === 'failed' && CRASHES.has(label ?? '') ? 'error' : status, { suites: this.#suites, test: name, also }, { seconds });
    }
}

;// CONCATENATED MODULE: ./lib/formats/tests/nunit2.js



const nunit2_RESULTS = {
    Success: 'passed',
    Failure: 'failed',
    Error: 'error',
    NotRunnable: 'error',
    Cancelled: 'error',
    Ignored: 'skipped',
    Skipped: 'skipped',
    Inconclusive: 'skipped',
};
/**
 * NUnit 2, also from `nunit3-console --result=…;format=nunit2` and Pickles: https://nunit.org/docs/2.6.4/files/Results.xsd. `time` is in seconds.
 * Before 2.5 a case has `executed` and `success` and no `result`. A suite that failed without a failed test in it failed by
 * itself, in its set-up for example.
 */
/* harmony default export */ const nunit2 = ((0,format/* defineFormat */.nP)()({
    id: 'nunit2',
    kind: 'tests',
    shape: 'xml',
    summary: 'NUnit 2, also from `nunit3-console` with `format=nunit2`',
    endMark: 'the closing tag of the root element',
    matches: (root) => root.name === 'test-results',
    async read(stream, request) {
        const reader = new Nunit2Reader(request?.tests);
        await (0,xml/* readXml */.k)(stream, reader);
        return reader.finish();
    },
}));
class Nunit2Reader {
    #tally;
    #suites = [];
    #root;
    constructor(filter) {
        this.#tally = new TestTally(filter);
    }
    open(name, attributes) {
        this.#root ??= attributes;
        if (name === 'test-suite') {
            const failed = attributes.success === 'False' || ['Failure', 'Error'].includes(attributes.result ?? '');
            this.#suites.push({ name: attributes.name ?? '', failed, before: this.#tally.broken });
        }
        else if (name === 'test-case')
            this.#case(attributes);
    }
    close(name) {
        if (name !== 'test-suite')
            return;
        const suites = this.#suites.map((suite) => suite.name);
        const suite = this.#suites.pop();
        if (suite?.failed && this.#tally.broken === suite.before)
            this.#tally.outside(`the suite \`${suite.name}\` failed by itself`, { suites });
    }
    finish() {
        const number = (text) => text !== undefined && /^\d{1,9}$/.test(text) ? Number.parseInt(text, 10) : 0;
        const { total, failures, errors } = this.#root ?? {};
        return this.#tally.finish({ tests: number(total), broken: number(failures) + number(errors) });
    }
    #case(attributes) {
        const { name = '', time, executed, success, result } = attributes;
        const older = executed === 'False' ? 'skipped' : success === 'True' ? 'passed' : 'failed';
        const named = result === undefined ? older : Object.hasOwn(nunit2_RESULTS, result) ? (nunit2_RESULTS[result] ?? 'error') : 'error';
        const seconds = time === undefined ? Number.NaN : Number.parseFloat(time);
        // The two ways of saying it agree, or the worse one stands.
        this.#tally.add(named === 'passed' && success === 'False' ? 'failed' : named, { suites: this.#suites.map((suite) => suite.name), test: name }, { seconds });
    }
}

;// CONCATENATED MODULE: ./lib/formats/tests/playwright.js






/**
 * Playwright's reporter `json`: https://playwright.dev/docs/test-reporters#json-reporter; its types are `JSONReport` and
 * below in https://playwright.dev/docs/api/class-testcase#test-case-outcome. Durations are milliseconds. A test of one
 * project is a case. Its `status` is the outcome over all tries, and `flaky` is Playwright's own word for a test that
 * failed and then passed. `errors` are those outside of tests: a file that does not load, a broken global set-up.
 */
/* harmony default export */ const playwright = ((0,format/* defineFormat */.nP)()({
    id: 'playwright',
    kind: 'tests',
    shape: 'json',
    summary: "Playwright's reporter `json`",
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* isObject */.Gv)(document) && (0,reading_value/* isObject */.Gv)(document.config) && (0,reading_value/* isList */.Lv)(document.suites) && (0,reading_value/* isObject */.Gv)(document.stats),
    read(document, request) {
        const tally = new TestTally(request?.tests);
        for (const suite of (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(document, 'suites'), 'suites'))
            playwright_readSuite(suite, [], tally);
        const errors = (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(document, 'errors') ?? [], 'errors').map((error) => (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(error, 'message')) ?? '');
        if (tally.cases === 0 && errors.length === 1 && /^(?:Error: )?No tests found/.test(errors[0] ?? ''))
            throw new evidence/* EvidenceError */.oe('empty', 'Playwright found no test: it says `No tests found`');
        for (const error of errors)
            tally.outside(`something broke outside of the tests${andSaid(error)}`);
        const stats = (0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(document, 'stats'), 'stats');
        const broken = (0,reading_value/* count */.U9)(stats.unexpected, 'stats.unexpected');
        const tests = broken + ['expected', 'flaky'].reduce((sum, key) => sum + (0,reading_value/* count */.U9)(stats[key], `stats.${key}`), 0);
        const start = instant(stats.startTime);
        const duration = typeof stats.duration === 'number' ? stats.duration / 1000 : 0;
        const version = (0,reading_value/* text */.Qq)((0,reading_value.at)(document, 'config', 'version'));
        return {
            ...tally.finish({ tests, broken: broken + errors.length }),
            ...(version === undefined ? {} : { tool: `playwright ${version}` }),
            ...(start === undefined ? {} : { generatedAt: start + duration }),
        };
    },
}));
function playwright_readSuite(suite, around, tally) {
    const suites = [...around, (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(suite, 'title')) ?? ''];
    for (const spec of (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(suite, 'specs') ?? [], 'specs'))
        for (const test of (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(spec, 'tests'), 'tests')) {
            const file = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(spec, 'file'));
            const project = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(test, 'projectName'));
            playwright_readTest(test, tally, {
                ...(file === undefined ? {} : { file }),
                suites,
                test: (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(spec, 'title')) ?? '',
                ...(project ? { also: [project] } : {}),
            });
        }
    for (const inner of (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(suite, 'suites') ?? [], 'suites'))
        playwright_readSuite(inner, suites, tally);
}
function playwright_readTest(test, tally, names) {
    const results = (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(test, 'results'), 'results');
    const statuses = results.map((result) => (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(result, 'status')));
    if (statuses.includes('interrupted'))
        tally.problem('the run was interrupted: not every test was run to its end');
    const outcome = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(test, 'status'));
    const seconds = results
        .map((result) => (0,reading_value/* own */.ZV)(result, 'duration'))
        .reduce((sum, ms) => sum + (typeof ms === 'number' ? ms / 1000 : 0), 0);
    tally.add(playwright_statusOf(outcome, statuses), names, { seconds, flaky: outcome === 'flaky' });
}
/** `--list` writes tests without results, which must never pass. */
function playwright_statusOf(outcome, results) {
    if (outcome === 'skipped')
        return 'skipped';
    if (outcome === 'expected' || outcome === 'flaky')
        return results.length === 0 ? 'skipped' : 'passed';
    const last = results.at(-1);
    return outcome === 'unexpected' && last !== 'timedOut' && last !== 'interrupted' ? 'failed' : 'error';
}

;// CONCATENATED MODULE: ./lib/formats/tests/rspec.js




const rspec_STATUSES = { passed: 'passed', failed: 'failed', pending: 'skipped' };
/**
 * RSpec's formatter `json`: https://rspec.info/features/3-13/rspec-core/command-line/format-option. `run_time` is in seconds.
 * `errors_outside_of_examples_count` counts files that did not load and broken `before(:suite)` hooks; it is all that is left of them.
 */
/* harmony default export */ const rspec = ((0,format/* defineFormat */.nP)()({
    id: 'rspec',
    kind: 'tests',
    shape: 'json',
    summary: "RSpec's formatter `json`",
    endMark: 'the end of the JSON document',
    matches: (document) => (0,reading_value/* isList */.Lv)((0,reading_value/* own */.ZV)(document, 'examples')) &&
        (0,reading_value/* isObject */.Gv)((0,reading_value/* own */.ZV)(document, 'summary')) &&
        (0,reading_value.at)(document, 'summary', 'example_count') !== undefined,
    read(document, request) {
        const summary = (0,reading_value/* object */.Ik)((0,reading_value/* own */.ZV)(document, 'summary'), 'summary');
        const tally = new TestTally(request?.tests);
        for (const example of (0,reading_value/* list */.p_)((0,reading_value/* own */.ZV)(document, 'examples'), 'examples'))
            readExample(example, tally);
        // RSpec before 3.6 does not count them.
        const outside = summary.errors_outside_of_examples_count;
        const errors = outside === undefined ? 0 : (0,reading_value/* count */.U9)(outside, 'summary.errors_outside_of_examples_count');
        const messages = (0,reading_value/* own */.ZV)(document, 'messages');
        const why = (0,reading_value/* isList */.Lv)(messages) ? andSaid(messages[0]) : '';
        for (let error = 0; error < errors; error++)
            tally.outside(`something broke outside of the examples${why}`);
        const version = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(document, 'version'));
        return {
            ...tally.finish({
                tests: (0,reading_value/* count */.U9)(summary.example_count, 'summary.example_count'),
                broken: (0,reading_value/* count */.U9)(summary.failure_count, 'summary.failure_count') + errors,
            }),
            ...(version === undefined ? {} : { tool: `rspec ${version}` }),
        };
    },
}));
function readExample(example, tally) {
    const status = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(example, 'status')) ?? '';
    const title = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(example, 'description')) ?? '';
    const full = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(example, 'full_description')) ?? title;
    const file = (0,reading_value/* text */.Qq)((0,reading_value/* own */.ZV)(example, 'file_path'))?.replace(/^\.\//, '');
    const seconds = (0,reading_value/* own */.ZV)(example, 'run_time');
    tally.add((Object.hasOwn(rspec_STATUSES, status) ? rspec_STATUSES[status] : undefined) ?? 'error', {
        ...(file === undefined ? {} : { file }),
        suites: full.endsWith(` ${title}`) ? [full.slice(0, -title.length - 1)] : [],
        test: title,
        also: [full],
    }, { seconds: typeof seconds === 'number' ? seconds : undefined });
}

;// CONCATENATED MODULE: ./lib/kinds/tap-line.js
const POINT = /^(not )?ok(?=[\s#]|$)(?:[ \t]+(\d{1,9})\b)?[ \t]*(?:-(?=[ \t]|$))?[ \t]*([\s\S]*)$/;
/**
 * Reads a test point; `undefined` for every other line. `# SKIP` and `# TODO` are case-insensitive and count whatever the test
 * came to; on `not ok` only the exact words do, because they hide a failure. A `\#` is no directive. A test that is still
 * to do is counted as skipped.
 */
function tapPoint(line) {
    const match = POINT.exec(line);
    if (!match)
        return undefined;
    const [, not, number, rest = ''] = match;
    const opens = /(?:^|\s)\{\s*$/.test(rest);
    const text = opens ? rest.trimEnd().slice(0, -1).trimEnd() : rest;
    const words = not ? /(?:^|[^\\])#\s*(?:skip|todo)(?![^\s:])/i : /(?:^|[^\\])#\s*(?:skip\S*|todo)(?!\w)/i;
    const time = /\s#\s*time=(\d+(?:\.\d+)?)(ms|s)\b/.exec(text);
    return {
        number: number === undefined ? undefined : Number.parseInt(number, 10),
        name: text
            .replace(/(?:^|\s)#\s*(?:skip|todo|time=)[\s\S]*$/i, '')
            .replaceAll('\\#', '#')
            .trim(),
        status: words.test(text) ? 'skipped' : not ? 'failed' : 'passed',
        seconds: time ? Number.parseFloat(time[1] ?? '') / (time[2] === 'ms' ? 1000 : 1) : undefined,
        opens,
    };
}

;// CONCATENATED MODULE: ./lib/kinds/tap-run.js



/** How many levels subtests may have. */
const DEPTH = 64;
/** Reads TAP line by line and counts the tests that have no subtests. Memory is that of the open levels. */
class TapRun {
    #tally;
    #levels = [];
    /** Subtests that ended and whose own test is still to come, in the indentation around them. */
    #ended;
    #yaml;
    #lastPoint;
    #announced = '';
    constructor(filter) {
        this.#tally = new TestTally(filter);
        this.#open(0, '');
    }
    line(raw) {
        const text = raw.trimStart();
        const indent = raw.length - text.length;
        if (this.#insideYaml(text, indent) || text === '')
            return;
        const afterPoint = this.#lastPoint;
        this.#lastPoint = undefined;
        if (afterPoint !== undefined && indent > afterPoint && /^---\s*$/.test(text)) {
            this.#yaml = indent;
            return;
        }
        if (/^Bail out!/i.test(text))
            this.#bailOut(text);
        else if (text.startsWith('#'))
            this.#announced = /^# Subtest:?\s*(.*)$/i.exec(text)?.[1] ?? this.#announced;
        else if (indent === 0 && /^TAP version /i.test(text))
            this.#another();
        else if (/^\}\s*$/.test(text))
            this.#closeDown(indent);
        else
            this.#planOrPoint(text, indent);
    }
    finish() {
        this.#closeRun();
        return this.#tally.finish();
    }
    #planOrPoint(text, indent) {
        const plan = /^1\.\.(\d{1,9})\s*(?:#.*)?$/.exec(text)?.[1];
        const point = plan === undefined ? tapPoint(text) : undefined;
        if (plan === undefined && point === undefined)
            return;
        // Indented lines are subtests only where a test around them can be: anything else is output of the tests.
        const { parent, points } = this.#top;
        if (parent && points === 0 && this.#top.plan === undefined && indent > this.#top.indent)
            this.#top.indent = indent;
        else if (indent > this.#top.indent) {
            if (this.#levels.length >= DEPTH)
                return;
            this.#open(indent, this.#announced);
        }
        else if (indent < this.#top.indent)
            this.#closeTo(indent);
        if (point)
            this.#point(point, indent);
        else
            this.#plan(Number.parseInt(plan ?? '', 10));
    }
    #plan(count) {
        const level = this.#top;
        if (level.plan === undefined)
            level.plan = count;
        else if (level.indent > 0)
            this.#tally.problem('subtests have two plans');
        else if (level.plan === level.points) {
            this.#another();
            this.#top.plan = count;
        }
        else
            this.#tally.problem('the report has two plans `1..N`, and the first does not fit');
    }
    #point(point, indent) {
        const level = this.#top;
        level.points += 1;
        level.numbers =
            point.number === undefined || level.numbers === undefined ? undefined : level.numbers + point.number;
        this.#lastPoint = indent;
        this.#announced = '';
        if (point.number !== undefined && level.plan !== undefined && point.number > level.plan)
            this.#tally.problem(`test ${point.number} is beyond the plan \`1..${level.plan}\``);
        const subtests = this.#ended;
        this.#ended = undefined;
        if (point.opens)
            this.#open(indent + 1, point.name, point);
        else if (subtests && subtests.points > 0)
            this.#verdict(point, subtests);
        else
            this.#count(point);
    }
    /** A test with subtests counts only when it failed by itself, after the last of them for example. */
    #verdict(point, subtests) {
        if (point.status === 'failed' && this.#tally.broken === subtests.brokenBefore)
            this.#count(point);
    }
    #count({ status, name, seconds }) {
        const suites = this.#levels.slice(1).map((level) => level.name);
        this.#tally.add(status, { suites, test: name }, { seconds });
    }
    #open(indent, name, parent) {
        this.#ended = undefined;
        const around = parent && indent - 1;
        const brokenBefore = this.#tally.broken;
        this.#levels.push({ indent, around, name, plan: undefined, points: 0, numbers: 0, brokenBefore, parent });
    }
    get #top() {
        const level = this.#levels.at(-1);
        if (!level)
            throw new Error('the run itself is always open');
        return level;
    }
    #closeTo(indent) {
        while (this.#levels.length > 1 && this.#top.indent > indent)
            this.#close();
    }
    /** The end of subtests in braces, at the indentation of their test. */
    #closeDown(indent) {
        if (!this.#levels.some((level) => level.around === indent))
            return;
        while (this.#top.around !== indent)
            this.#close();
        this.#close();
    }
    #close() {
        const level = this.#levels.pop();
        if (!level)
            return;
        if (level.plan !== undefined && level.plan !== level.points)
            this.#tally.outside(`subtests of \`${level.name}\` have the plan \`1..${level.plan}\` and ${level.points} tests`);
        if (level.parent && level.points > 0)
            this.#verdict(level.parent, level);
        else if (level.parent)
            this.#count(level.parent);
        this.#ended = level.parent ? undefined : level;
    }
    /** The run is over, or another begins in the same file. */
    #closeRun() {
        if (this.#levels.some((level) => level.parent))
            this.#tally.problem('braces have no end: the report was cut');
        this.#closeTo(0);
        const { plan, points, numbers } = this.#top;
        const bare = points === 0 && plan === undefined && this.#tally.cases === 0;
        if (this.#ended && this.#ended.points > 0)
            this.#tally.problem('subtests have no test around them: the report was cut');
        if (this.#yaml !== undefined)
            this.#tally.problem('a YAML block has no end: the report was cut');
        if (plan === undefined && !bare)
            this.#tally.problem('the report has no plan `1..N`: the run did not end, or the report was cut');
        else if (plan !== undefined && plan !== points)
            this.#tally.problem(`the plan says ${plan} tests and the report has ${points}: the run did not end, or the report was cut`);
        else if (numbers !== undefined && numbers !== (points * (points + 1)) / 2)
            this.#tally.problem('the numbers of the tests are not those of the plan: some came twice, and others are missing');
        this.#levels.length = 0;
        this.#ended = undefined;
        this.#yaml = undefined;
        this.#open(0, '');
    }
    #another() {
        const { plan, points } = this.#top;
        if (plan !== undefined || points > 0)
            this.#closeRun();
    }
    #bailOut(text) {
        this.#tally.problem(`the run bailed out${andSaid(text.slice('Bail out!'.length))}`);
    }
    #insideYaml(text, indent) {
        if (this.#yaml === undefined)
            return false;
        if (indent === this.#yaml && /^\.\.\.\s*$/.test(text))
            this.#yaml = undefined;
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/formats/tests/tap.js



/** What TAP may begin with: a plan, a test point, or the end. */
const tap_START = /^(?:1\.\.\d+\s*(?:#|$)|(?:not )?ok(?: \d+| -|$)|Bail out!)/i;
/**
 * TAP 12 to 14: https://testanything.org/tap-version-14-specification.html. The plan `1..N` is the proof that the run is
 * whole, wherever it stands; without it, or when it does not fit, the report is `invalid`, and so it is after `Bail out!`. Tests
 * with subtests are not counted themselves, unless they failed and no subtest did.
 */
/* harmony default export */ const tap = ((0,format/* defineFormat */.nP)()({
    id: 'tap',
    kind: 'tests',
    shape: 'lines',
    summary: 'TAP 12 to 14, as written by node:test, node-tap, Bats, Mocha, Vitest, Perl and others',
    endMark: 'the plan `1..N`',
    // What a test printed may stand before the version; a report of another format may hold TAP, but begins otherwise.
    matches: (head) => !/^[<{[]/.test(head.trimStart()) && (/^TAP version 1[234][ \t]*\r?$/m.test(head) || tap_START.test(firstLine(head))),
    async read(stream, request) {
        const run = new TapRun(request?.tests);
        for await (const line of (0,lines/* lines */.M)(stream))
            run.line(line);
        return run.finish();
    },
}));
/** The first line that says anything; comments may stand before it. */
function firstLine(head) {
    return (head
        .split(/\r?\n/)
        .find((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
        ?.trimStart() ?? '');
}

;// CONCATENATED MODULE: ./lib/formats/tests/trx.js






/** `TestOutcome` of the schema; an outcome that is left out is its first value, `Error`. */
const trx_OUTCOMES = {
    Passed: 'passed',
    PassedButRunAborted: 'error',
    Warning: 'passed',
    Completed: 'passed',
    Failed: 'failed',
    NotExecuted: 'skipped',
    Inconclusive: 'skipped',
    Pending: 'skipped',
};
const trx_RESULTS = new Set([
    'UnitTestResult',
    'GenericTestResult',
    'ManualTestResult',
    'WebTestResult',
    'LoadTestResult',
    'TestResult',
    'TestResultAggregation',
]);
/** Outcomes of a run that need no explanation, and those of one that did not come to its end. */
const SUCCESS = new Set(['Completed', 'Passed', 'Warning']);
const BROKEN_OFF = new Set([
    'Aborted',
    'Timeout',
    'Disconnected',
    'InProgress',
    'Pending',
    'NotExecuted',
    'PassedButRunAborted',
]);
/** Counters of tests that are neither passed nor skipped. */
const BROKEN = ['failed', 'error', 'timeout', 'aborted', 'disconnected', 'passedButRunAborted'];
/**
 * TRX of Visual Studio, `dotnet test --logger trx` and `Microsoft.Testing.Extensions.TrxReport`:
 * https://learn.microsoft.com/dotnet/core/tools/dotnet-test#options, schema `vstst.xsd`. `duration` is hh:mm:ss.fffffff. The outcome in
 * `ResultSummary` is the verdict over the run: one that is no success counts as an error when no test says why, and what
 * `RunInfos` say of a crash is quoted. A result with `InnerResults` is the sum of those and is not counted itself.
 */
/* harmony default export */ const trx = ((0,format/* defineFormat */.nP)()({
    id: 'trx',
    kind: 'tests',
    shape: 'xml',
    summary: 'TRX, as written by `dotnet test --logger trx` and Visual Studio',
    endMark: '`ResultSummary`, and the closing tag of the root element',
    matches: (root) => root.name === 'TestRun',
    async read(stream, request) {
        const reader = new TrxReader(request?.tests);
        await (0,xml/* readXml */.k)(stream, reader);
        return reader.finish();
    },
}));
class TrxReader {
    #tally;
    #open = [];
    #outcome;
    #counters;
    #finish;
    /** What is being read of a `RunInfo` that tells of an error. */
    #info;
    /** The first error of the run that is no failed test; xUnit repeats its failed tests here. */
    #crash;
    constructor(filter) {
        this.#tally = new TestTally(filter);
    }
    open(name, attributes) {
        if (trx_RESULTS.has(name))
            this.#open.push({ attributes, inner: false });
        else if (name === 'InnerResults') {
            const around = this.#open.at(-1);
            if (around)
                around.inner = true;
        }
        else if (name === 'ResultSummary')
            this.#outcome = attributes.outcome ?? '';
        else if (name === 'Counters')
            this.#counters = attributes;
        else if (name === 'Times')
            this.#finish = attributes.finish;
        else if (name === 'RunInfo' && !['Warning', 'Passed'].includes(attributes.outcome ?? ''))
            this.#info = '';
    }
    text(text) {
        if (this.#info !== undefined && this.#info.length < 1000)
            this.#info += text.slice(0, 1000);
    }
    close(name) {
        if (name === 'RunInfo' && this.#info !== undefined) {
            if (!/\[(?:FAIL|SKIP)\]\s*$/.test(this.#info))
                this.#crash ??= this.#info;
            this.#info = undefined;
        }
        const result = trx_RESULTS.has(name) ? this.#open.pop() : undefined;
        if (!result || result.inner)
            return;
        const { outcome = 'Error', testName = '', duration } = result.attributes;
        const around = this.#open.map(({ attributes }) => attributes.testName ?? '');
        const status = (Object.hasOwn(trx_OUTCOMES, outcome) ? trx_OUTCOMES[outcome] : undefined) ?? 'error';
        this.#tally.add(status, { suites: [...classOf(testName), ...around], test: testName }, { seconds: instant_clock(duration) });
    }
    finish() {
        if (this.#outcome === undefined)
            throw new evidence/* EvidenceError */.oe('invalid', 'the report has no `ResultSummary`: the run did not end');
        const number = (name) => {
            const value = this.#counters?.[name];
            return value !== undefined && /^\d{1,9}$/.test(value) ? Number.parseInt(value, 10) : 0;
        };
        const broken = BROKEN.reduce((sum, name) => sum + number(name), 0);
        const outcome = this.#outcome || 'Error';
        if (this.#crash !== undefined)
            this.#tally.outside(`the run reports an error${andSaid(this.#crash)}`);
        if (BROKEN_OFF.has(outcome))
            this.#tally.problem(`the outcome of the run is \`${outcome}\`: not every test was run`);
        else if (!SUCCESS.has(outcome) && this.#tally.broken === 0 && broken === 0 && this.#tally.cases > 0)
            this.#tally.outside(`the outcome of the run is \`${outcome}\`, and no test says why`);
        const end = instant(this.#finish);
        return {
            ...this.#tally.finish({ tests: number('total'), broken }),
            ...(end === undefined ? {} : { generatedAt: end }),
        };
    }
}
/** `Shop.CartTests.Adds(price: 1)` is in `Shop.CartTests`. */
function classOf(testName) {
    const name = /^[\w.+`]+(?=\.[^.(]+(?:\(|$))/.exec(testName.slice(0, 1000))?.[0];
    return name === undefined ? [] : [name];
}

;// CONCATENATED MODULE: ./lib/formats/tests/xunit.js




const xunit_RESULTS = {
    Pass: 'passed',
    Fail: 'failed',
    Skip: 'skipped',
    NotRun: 'skipped',
};
/**
 * xUnit.net v2 and v3: https://xunit.net/docs/format-xml-v2. `time` is in seconds. What stands in `errors` of an assembly broke outside of
 * the tests: a fixture, a clean-up, the process.
 */
/* harmony default export */ const xunit = ((0,format/* defineFormat */.nP)()({
    id: 'xunit',
    kind: 'tests',
    shape: 'xml',
    summary: 'xUnit.net v2 and v3, `-xml` or `XunitXml.TestLogger`',
    endMark: 'the closing tag of the root element',
    matches: (root) => root.name === 'assemblies' || root.name === 'assembly',
    async read(stream, request) {
        const reader = new XunitReader(request?.tests);
        await (0,xml/* readXml */.k)(stream, reader);
        return reader.finish();
    },
}));
class XunitReader {
    #tally;
    #suites = [];
    #claimed = { tests: 0, broken: 0 };
    #finished;
    constructor(filter) {
        this.#tally = new TestTally(filter);
    }
    open(name, attributes) {
        const finished = instant(attributes['finish-rtf']) ?? instant(attributes.timestamp);
        if (finished !== undefined && finished > (this.#finished ?? 0))
            this.#finished = finished;
        if (name === 'assembly')
            this.#assembly(attributes);
        else if (name === 'collection')
            this.#suites = [...this.#suites.slice(0, 1), attributes.name ?? ''];
        else if (name === 'test')
            this.#test(attributes);
        else if (name === 'error') {
            const what = [attributes.type, attributes.name].filter((one) => one !== undefined).join(' ');
            this.#tally.outside(`something broke outside of the tests: \`${what || 'an error'}\``, {
                suites: this.#suites.slice(0, 1),
            });
        }
    }
    finish() {
        const generatedAt = this.#finished === undefined ? {} : { generatedAt: this.#finished };
        return { ...this.#tally.finish(this.#claimed), ...generatedAt };
    }
    #assembly({ name = '', total, failed, errors }) {
        const number = (text) => text !== undefined && /^\d{1,9}$/.test(text) ? Number.parseInt(text, 10) : 0;
        this.#suites = [name.split(/[/\\]/).at(-1) ?? ''];
        const { tests, broken } = this.#claimed;
        this.#claimed = { tests: tests + number(total), broken: broken + number(failed) + number(errors) };
    }
    #test({ name = '', type, result = '', time }) {
        const status = (Object.hasOwn(xunit_RESULTS, result) ? xunit_RESULTS[result] : undefined) ?? 'error';
        const seconds = time === undefined ? Number.NaN : Number.parseFloat(time);
        this.#tally.add(status, { suites: this.#suites, test: name, ...(type === undefined ? {} : { also: [type] }) }, { seconds });
    }
}

;// CONCATENATED MODULE: ./lib/generated/formats.js


























































































const formats = [
    bandit,
    bundler_audit,
    bundler_audit_text,
    cargo_audit,
    checkov,
    composer_audit,
    cyclonedx_json,
    cyclonedx_xml,
    dependency_check_json,
    dependency_check_xml,
    gitleaks,
    govulncheck,
    grype,
    npm_audit_v6,
    npm_audit_v7,
    osv_scanner,
    pip_audit,
    pnpm_audit,
    safety,
    sarif,
    snyk,
    trivy,
    yarn_berry,
    yarn_v1,
    benchmarkdotnet,
    cargo_bench,
    criterion_estimates,
    go_bench,
    google_benchmark,
    google_benchmark_csv,
    hyperfine,
    hyperfine_2,
    hyperfine_csv,
    jmh,
    pytest_benchmark,
    vitest_bench,
    clover,
    cobertura,
    coverage_py,
    dotcover,
    gcovr_json,
    go_coverprofile,
    istanbul_final,
    istanbul_summary,
    jacoco,
    lcov,
    llvm_cov,
    opencover,
    scoverage,
    simplecov_json,
    simplecov_resultset,
    sonarqube_generic,
    tarpaulin,
    apache_bench,
    artillery,
    artillery_v1,
    autocannon,
    gatling,
    hey,
    hey_csv,
    jmeter_csv,
    jmeter_statistics,
    jmeter_xml,
    k6_machine_readable,
    k6_points,
    k6_summary,
    k6_summary_export,
    locust_csv,
    locust_json,
    oha,
    vegeta,
    vegeta_text,
    wrk,
    ctrf,
    cucumber,
    cucumber_messages,
    dart_test,
    go_test,
    gtest,
    jest,
    junit,
    mocha,
    mochawesome,
    nunit,
    nunit2,
    playwright,
    rspec,
    tap,
    trx,
    xunit,
];


/***/ }),

/***/ 2180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ csvRecords)
});

// EXTERNAL MODULE: ./lib/core/evidence.js
var evidence = __webpack_require__(2094);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/reading/text.js
var reading_text = __webpack_require__(1965);
;// CONCATENATED MODULE: ./lib/reading/csv-rows.js



/**
 * The records of a CSV file (RFC 4180), strictly: commas, LF or CRLF, quotes around whole fields and doubled in them.
 * Empty lines are left out. Memory stays bounded: a record of more than 1 MiB is refused. A file that does not end with
 * a line break may have been cut in a number, and is refused too. Throws `EvidenceError` (`invalid`).
 */
async function* csvRows(stream) {
    const reader = new CsvReader();
    for await (const piece of (0,reading_text/* decode */.D4)(stream))
        yield* reader.read(piece);
    reader.end();
}
class CsvReader {
    #state = 'start';
    #fields = [];
    #field = '';
    #size = 0;
    #line = 1;
    #begun = 1;
    #afterReturn = false;
    *read(piece) {
        let from = 0;
        for (let at = 0; at < piece.length; at++) {
            const code = piece.charCodeAt(at);
            if (this.#afterReturn && code !== 0x0a)
                throw this.#invalid('has a carriage return without a line feed');
            const special = code === 0x22 || code === 0x2c || code === 0x0a || code === 0x0d;
            if (code === 0x0a)
                this.#line += 1;
            if (!special) {
                if (this.#state === 'closed')
                    throw this.#invalid('goes on after the closing quote of a field');
                if (this.#state === 'start')
                    this.#state = 'plain';
                continue;
            }
            if (this.#state === 'quoted' && code !== 0x22)
                continue;
            this.#take(piece.slice(from, at));
            from = at + 1;
            if (code === 0x22)
                this.#quote();
            else if (code === 0x2c)
                this.#endField();
            else if (code === 0x0d)
                this.#afterReturn = true;
            else
                yield* this.#endRow();
        }
        this.#take(piece.slice(from));
    }
    end() {
        if (this.#state === 'quoted')
            throw this.#invalid('ends inside of a quoted field: the file is truncated');
        if (this.#state !== 'start' || this.#fields.length > 0 || this.#afterReturn)
            throw new evidence/* EvidenceError */.oe('invalid', 'the CSV file does not end with a line break, so it may have been cut off', 'end it with a line break');
    }
    #take(text) {
        this.#field += text;
        this.#size += text.length;
        if (this.#size > limits/* LIMITS */.b.streamLineBytes)
            throw this.#invalid(`has a record longer than ${limits/* LIMITS */.b.streamLineBytes} characters (1 MiB)`);
    }
    #quote() {
        if (this.#state === 'quoted')
            this.#state = 'closed';
        else if (this.#state === 'start')
            this.#state = 'quoted';
        else if (this.#state === 'closed') {
            this.#field += '"';
            this.#state = 'quoted';
        }
        else
            throw this.#invalid('has a quote inside of a field without quotes');
    }
    #endField() {
        this.#fields.push(this.#field);
        this.#field = '';
        this.#state = 'start';
    }
    *#endRow() {
        const empty = this.#state === 'start' && this.#fields.length === 0;
        this.#endField();
        if (!empty)
            yield { fields: this.#fields, line: this.#begun };
        this.#fields = [];
        this.#size = 0;
        this.#afterReturn = false;
        this.#begun = this.#line;
    }
    #invalid(what) {
        return new evidence/* EvidenceError */.oe('invalid', `the CSV file ${what} (line ${this.#line})`);
    }
}

;// CONCATENATED MODULE: ./lib/reading/csv-table.js


/**
 * The rows of a CSV file whose first record is a header. Throws `EvidenceError`: `empty` for no record at all,
 * `invalid` for a header with a name twice or an empty one, and for rows of another length unless `ragged` allows it.
 */
async function* csvRecords(stream, ragged) {
    let header;
    for await (const row of csvRows(stream)) {
        if (!header) {
            header = checked(row.fields);
            continue;
        }
        if (row.fields.length !== header.length && !ragged?.(header, row))
            throw new evidence/* EvidenceError */.oe('invalid', `the CSV row on line ${row.line} has ${row.fields.length} fields, and the header has ${header.length}`);
        const values = Object.create(null);
        for (const [index, name] of header.entries()) {
            const value = row.fields[index];
            if (value !== undefined)
                values[name] = value;
        }
        yield { values, line: row.line };
    }
    if (!header)
        throw new evidence/* EvidenceError */.oe('empty', 'the file has no content');
}
function checked(header) {
    const twice = header.findIndex((name, index) => header.indexOf(name) !== index);
    if (twice >= 0)
        throw new evidence/* EvidenceError */.oe('invalid', `the CSV header names column ${twice + 1} like an earlier one`);
    const unnamed = header.findIndex((name) => name.trim() === '');
    if (unnamed >= 0)
        throw new evidence/* EvidenceError */.oe('invalid', `column ${unnamed + 1} of the CSV header has no name`);
    return header;
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


/***/ })

};
