export const id = 339;
export const ids = [339];
export const modules = {

/***/ 3871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ digest),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** SHA-256, in hex, of data as JSON with sorted keys: equal data has equal digests, whatever the order of its keys. */
function digest(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonical(data)).digest('hex');
}
/** SHA-256 of bytes, in hex. */
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
function canonical(value) {
    return JSON.stringify(value, (_, inner) => {
        if (typeof inner !== 'object' || inner === null || Array.isArray(inner))
            return inner;
        return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
    });
}


/***/ }),

/***/ 6861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ ExpressionFault),
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   je: () => (/* binding */ ExpressionFailure),
/* harmony export */   xS: () => (/* binding */ hasExpression),
/* harmony export */   zB: () => (/* binding */ parseCondition)
/* harmony export */ });
/** An expression that does not parse, or names what does not exist here. */
class ExpressionFault extends Error {
    id;
    constructor(id, message) {
        super(message);
        this.id = id;
    }
}
/** An expression that parses, and could not be evaluated with the values of this run. */
class ExpressionFailure extends Error {
}
const CONTEXTS = ['params', 'env', 'github', 'inputs'];
/** True when the text has an expression in it, so that the expression library must be loaded. */
function hasExpression(text) {
    return text.includes('${{');
}
/** Parses text with `${{ }}` in it. Throws `ExpressionFault`. */
async function parseTemplate(text) {
    const pieces = split(text);
    const params = new Set();
    const env = new Set();
    const parts = await Promise.all(pieces.map(async (piece) => (typeof piece === 'string' ? piece : parseExpression(piece.expression, params, env))));
    const evaluate = (contexts) => {
        const [only] = parts;
        if (parts.length === 1 && only !== undefined && typeof only !== 'string')
            return only.evaluate(contexts);
        return parts.map((part) => (typeof part === 'string' ? part : part.coerce(contexts))).join('');
    };
    const [first] = pieces;
    return { text, params: [...params], env: [...env], literalPrefix: typeof first === 'string' ? first : '', evaluate };
}
/** Parses the text of an `if`, with or without `${{ }}` around it. Throws `ExpressionFault`. */
async function parseCondition(text) {
    return parseTemplate(hasExpression(text) ? text.trim() : `\${{ ${text} }}`);
}
/** Splits at `${{` and its `}}`; braces inside quoted strings do not end an expression. */
function split(text) {
    const pieces = [];
    let position = 0;
    for (let start = text.indexOf('${{'); start >= 0; start = text.indexOf('${{', position)) {
        if (start > position)
            pieces.push(text.slice(position, start));
        const end = endOf(text, start + 3);
        if (end === undefined)
            throw new ExpressionFault('expression-syntax', `\`\${{\` without its \`}}\` in \`${text}\``);
        pieces.push({ expression: text.slice(start + 3, end) });
        position = end + 2;
    }
    if (position < text.length)
        pieces.push(text.slice(position));
    return pieces;
}
function endOf(text, from) {
    let quoted = false;
    for (let at = from; at < text.length; at++) {
        if (text[at] === "'")
            quoted = !quoted;
        else if (!quoted && text.startsWith('}}', at))
            return at;
    }
    return undefined;
}
async function parseExpression(expression, params, env) {
    const { data, Evaluator, Lexer, Parser } = await __webpack_require__.e(/* import() */ 82).then(__webpack_require__.bind(__webpack_require__, 4082));
    const { collectNames } = await Promise.all(/* import() */[__webpack_require__.e(82), __webpack_require__.e(447)]).then(__webpack_require__.bind(__webpack_require__, 8828));
    let tree;
    try {
        tree = new Parser(new Lexer(expression).lex().tokens, CONTEXTS, []).parse();
    }
    catch (error) {
        throw new ExpressionFault('expression-syntax', `\`${expression.trim()}\`: ${error instanceof Error ? error.message : error}`);
    }
    collectNames(tree, params, env);
    const result = (contexts) => {
        try {
            const dictionary = JSON.parse(JSON.stringify(contexts), data.reviver);
            return new Evaluator(tree, dictionary).evaluate();
        }
        catch (error) {
            throw new ExpressionFailure(`\`${expression.trim()}\`: ${error instanceof Error ? error.message : error}`);
        }
    };
    return {
        coerce: (contexts) => result(contexts).coerceString(),
        evaluate: (contexts) => {
            const value = result(contexts);
            if (value.kind === data.Kind.Boolean || value.kind === data.Kind.Number || value.kind === data.Kind.String)
                return value.value;
            return value.kind === data.Kind.Null ? null : value.coerceString();
        },
    };
}


/***/ }),

/***/ 1585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ factSpec),
/* harmony export */   h: () => (/* binding */ factNames)
/* harmony export */ });
/** The spec of a fact by name, or `undefined` when the check cannot give such a fact. */
function factSpec(catalog, name, options) {
    if (Object.hasOwn(catalog.known, name))
        return catalog.known[name];
    const declared = catalog.declared?.(options) ?? {};
    if (Object.hasOwn(declared, name))
        return declared[name];
    return catalog.families?.find((family) => name.startsWith(family.prefix) && name.length > family.prefix.length)?.spec;
}
/** Every name or form of name one may bind, for messages: `status`, `latency`, `body.<path>`. */
function factNames(catalog, options) {
    return [
        ...Object.keys(catalog.known),
        ...Object.keys(catalog.declared?.(options) ?? {}),
        ...(catalog.families ?? []).map((family) => family.form),
    ];
}


/***/ }),

/***/ 3657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isMap),
/* harmony export */   z: () => (/* binding */ mapTexts)
/* harmony export */ });
/**
 * Rebuilds options with every text replaced by what `visit` returns for it. Options must have the shape of the
 * schema; texts inside free JSON (a request body) are visited too.
 */
async function mapTexts(value, schema, path, visit) {
    if ('json' in schema)
        return mapJson(value, schema, path, visit);
    if ('anyOf' in schema) {
        const branch = schema.anyOf.find((one) => fits(value, one));
        return branch ? mapTexts(value, branch, path, visit) : value;
    }
    if (schema.type === 'string')
        return typeof value === 'string' ? visit({ text: value, schema, path }) : value;
    if (schema.type === 'array' && Array.isArray(value)) {
        return Promise.all(value.map((item, index) => mapTexts(item, schema.items, [...path, index], visit)));
    }
    if (schema.type === 'object' && isMap(value)) {
        const entries = Object.entries(value).map(async ([key, inner]) => {
            const of = schema.additionalProperties === false ? schema.properties[key] : schema.additionalProperties;
            return [key, of ? await mapTexts(inner, of, [...path, key], visit) : inner];
        });
        return Object.fromEntries(await Promise.all(entries));
    }
    return value;
}
async function mapJson(value, schema, path, visit) {
    if (typeof value === 'string')
        return visit({ text: value, schema, path });
    if (Array.isArray(value))
        return Promise.all(value.map((item, index) => mapJson(item, schema, [...path, index], visit)));
    if (!isMap(value))
        return value;
    const entries = Object.entries(value).map(async ([key, inner]) => [key, await mapJson(inner, schema, [...path, key], visit)]);
    return Object.fromEntries(await Promise.all(entries));
}
/** True for a map of keys, as opposed to a list or a scalar. */
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Alternatives of an option differ in their JSON type, so the type tells which one is meant. */
function fits(value, schema) {
    if ('json' in schema)
        return true;
    if ('anyOf' in schema)
        return schema.anyOf.some((one) => fits(value, one));
    switch (schema.type) {
        case 'array':
            return Array.isArray(value);
        case 'object':
            return isMap(value);
        case 'integer':
        case 'number':
            return typeof value === 'number';
        default:
            return typeof value === schema.type;
    }
}


/***/ }),

/***/ 7886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Ep: () => (/* binding */ isQuantity),
/* harmony export */   Lf: () => (/* binding */ parseQuantity)
/* harmony export */ });
/* harmony import */ var _unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7913);

const SINGLE = /^(-?\d+(?:\.\d+)?)(?:e([+-]?\d{1,3}))?\s*([^\s\d.+-]*)$/;
const COMPOUND = /^(?:\d+(?:\.\d+)?\s*[a-zµμ]+\s*){2,}$/;
/**
 * Reads `500ms`, `1.5 GiB`, `94%`, `1h30m`, `12`. A bare number has the dimension `number`.
 * Digits are shifted as decimal text, so that `1.1%` is exactly the double nearest to 0.011.
 */
function parseQuantity(text) {
    const trimmed = text.trim();
    const single = SINGLE.exec(trimmed);
    if (single)
        return one(single[1] ?? '', Number(single[2] ?? 0), single[3] ?? '');
    if (COMPOUND.test(trimmed))
        return compound(trimmed);
    return { fault: 'not-a-quantity' };
}
/** True when `parseQuantity` understood the text. */
function isQuantity(result) {
    return !('fault' in result);
}
/** Seconds of a duration such as `90s`, `1h30m`, `24h`; `undefined` when the text is no duration of zero or more. */
function parseDuration(text) {
    const quantity = parseQuantity(text);
    return isQuantity(quantity) && quantity.dimension === 'duration' && quantity.value >= 0 ? quantity.value : undefined;
}
function one(digits, exponent, name) {
    if (name === '')
        return finite('number', Number(`${digits}e${exponent}`), null);
    const unit = Object.hasOwn(_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .UNITS */ .QN, name) ? _unit_js__WEBPACK_IMPORTED_MODULE_0__/* .UNITS */ .QN[name] : undefined;
    if (!unit)
        return { fault: 'unknown-unit', unit: name };
    const shifted = Number(`${digits}e${exponent + unit.shift}`);
    return finite(unit.dimension, (shifted * (unit.factor ?? 1)) / (unit.divisor ?? 1), name);
}
function finite(dimension, value, unit) {
    return Number.isFinite(value) ? { dimension, value, unit } : { fault: 'not-a-quantity' };
}
/** `1h30m`: each unit once, largest first, so that `30m1h` and `5m5m` stay typing errors. */
function compound(text) {
    let total = 0;
    let previous = Number.POSITIVE_INFINITY;
    for (const [, digits = '', name = ''] of text.matchAll(/(\d+(?:\.\d+)?)\s*([a-zµμ]+)/g)) {
        const part = one(digits, 0, name);
        if (!isQuantity(part))
            return part;
        const size = one('1', 0, name);
        if (part.dimension !== 'duration' || !isQuantity(size) || size.value >= previous)
            return { fault: 'not-a-quantity' };
        previous = size.value;
        total += part.value;
    }
    return finite('duration', total, text.trim());
}


/***/ }),

/***/ 8920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hd: () => (/* binding */ readTextOption),
/* harmony export */   q4: () => (/* binding */ OptionFault)
/* harmony export */ });
/* unused harmony export readUrl */
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9325);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7886);


/** What is wrong with a text option's value, for messages. */
class OptionFault extends Error {
}
/**
 * Turns the text of an option into what a check sees: durations become seconds, sizes bytes; everything else stays
 * text, once it is seen to be what its kind says. Throws `OptionFault`.
 */
async function readTextOption(text, kind) {
    switch (kind) {
        case 'duration': {
            const seconds = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(text);
            if (seconds === undefined)
                throw new OptionFault(`\`${text}\` is no duration; write 30s, 10m, 24h or 1h30m`);
            return seconds;
        }
        case 'bytes': {
            const size = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseQuantity */ .Lf)(text);
            if (!(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuantity */ .Ep)(size) || size.dimension !== 'bytes')
                throw new OptionFault(`\`${text}\` is no size; write 10kB or 1MiB`);
            return size.value;
        }
        case 'url':
            readUrl(text);
            return text;
        case 'pattern':
            await (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .E)(text).catch((error) => {
                if (error instanceof _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .PatternError */ .J)
                    throw new OptionFault(`\`${text}\` is no RE2 pattern: ${error.message}`);
                throw error;
            });
            return text;
        case 'json-path': {
            const { compileJsonPath } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 841));
            const fault = compileJsonPath(text);
            if (typeof fault === 'string')
                throw new OptionFault(`\`${text}\` is no JSONPath (RFC 9535): ${fault}`);
            return text;
        }
        case 'path':
            if (text.trim() === '')
                throw new OptionFault('the path is empty');
            if (text.includes('\0'))
                throw new OptionFault('a path cannot contain a NUL character');
            return text;
        case 'header':
            if (!/^[\t\x20-\x7e]*$/.test(text))
                throw new OptionFault('a header value is printable ASCII on one line');
            return text;
        default:
            return text;
    }
}
/** Parses an http or https URL without credentials in it. Throws `OptionFault`. */
function readUrl(text) {
    let url;
    try {
        url = new URL(text);
    }
    catch {
        throw new OptionFault(`\`${text}\` is no URL; write https://host/path`);
    }
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        throw new OptionFault(`\`${url.protocol}\` is not supported; write https:// or http://`);
    if (url.username !== '' || url.password !== '')
        throw new OptionFault('a URL must not carry a user name or password; use a header with a value from `env`');
    return url;
}


/***/ }),

/***/ 3611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ readChecklistFile),
/* harmony export */   YR: () => (/* binding */ baseFolder),
/* harmony export */   ZW: () => (/* binding */ DEFAULT_CHECKLIST)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7535);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6661);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5524);





/** Where a checklist is looked for when none is named. */
const DEFAULT_CHECKLIST = '.github/gonogo.yml';
/** The bytes of a checklist on disk. Throws `UserError` with what is wrong and what is near. */
async function readChecklistFile(cwd, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
    try {
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        if (stat.isSymbolicLink())
            throw (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .callError */ .r)('checklist-unreadable', `\`${file}\` is a symbolic link; a checklist must be the file itself`, 'name the file it points to');
        if (stat.isDirectory())
            throw (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .callError */ .r)('checklist-unreadable', `\`${file}\` is a folder, not a checklist`, await insideHint(path, file));
        if (!stat.isFile())
            throw (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .callError */ .r)('checklist-unreadable', `\`${file}\` is no regular file`);
        if (stat.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.checklistBytes) {
            throw (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .callError */ .r)('checklist-too-big', `\`${file}\` has ${stat.size} bytes; the limit is ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.checklistBytes} (256 KiB)`);
        }
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            throw (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .callError */ .r)('checklist-missing', `there is no checklist at \`${file}\``, await nearHint(path, cwd, file));
        if (code !== undefined)
            throw (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .callError */ .r)('checklist-unreadable', `\`${file}\` cannot be read (${code})`);
        throw error;
    }
}
/** Paths in a checklist are relative to its folder, or to that folder's parent when it is `.github` (SPEC section 2). */
function baseFolder(checklistPath) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(checklistPath));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === '.github' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) : folder;
}
async function insideHint(path, file) {
    const inside = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path)).find((name) => /^gonogo\.ya?ml$/.test(name));
    return inside && `did you mean \`${file.replace(/\/$/, '')}/${inside}\`?`;
}
async function nearHint(path, cwd, file) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).catch(() => []);
    const close = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), names);
    if (close)
        return `did you mean \`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), close))}\`?`;
    return file === DEFAULT_CHECKLIST ? 'name one with -c FILE' : 'check the path; it is relative to the current folder';
}


/***/ }),

/***/ 4457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ loadChecklist),
  _: () => (/* binding */ loadChecklists)
});

// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(3871);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
// EXTERNAL MODULE: ./lib/core/options.js
var core_options = __webpack_require__(3657);
// EXTERNAL MODULE: ./lib/core/expression.js
var expression = __webpack_require__(6861);
// EXTERNAL MODULE: ./lib/core/quantity.js
var core_quantity = __webpack_require__(7886);
// EXTERNAL MODULE: ./lib/core/bands.js
var bands = __webpack_require__(7419);
;// CONCATENATED MODULE: ./lib/core/bound/fault.js
/** True when parsing gave a fault instead of a value. */
function isFault(value) {
    return typeof value === 'object' && value !== null && 'fault' in value;
}
/** Builds a fault; `suggestion` is what the author could write instead. */
function fault(id, message, suggestion) {
    return suggestion === undefined ? { fault: id, message } : { fault: id, message, suggestion };
}

// EXTERNAL MODULE: ./lib/core/bound/interval.js
var interval = __webpack_require__(7311);
// EXTERNAL MODULE: ./lib/core/dimension.js
var core_dimension = __webpack_require__(6915);
// EXTERNAL MODULE: ./lib/core/pattern.js
var pattern = __webpack_require__(9325);
// EXTERNAL MODULE: ./lib/core/nearest.js
var nearest = __webpack_require__(6661);
// EXTERNAL MODULE: ./lib/core/time.js
var time = __webpack_require__(4258);
// EXTERNAL MODULE: ./lib/core/unit.js
var core_unit = __webpack_require__(7913);
;// CONCATENATED MODULE: ./lib/core/bound/operand.js






/** Reads what follows an operator as a value of the fact's dimension; `name` is the fact's, for messages. */
function parseOperand(text, name, spec) {
    if (spec.dimension === 'text')
        return { text };
    if (spec.dimension === 'flag')
        return parseFlag(text, name);
    if (spec.dimension === 'own')
        return parseOwn(text, name, spec);
    const number = parseNumber(text, name, spec);
    return isFault(number) ? number : { number };
}
/** Reads a value of a fact that has an order, in base units. */
function parseNumber(text, name, spec) {
    if (spec.dimension === 'time')
        return parseInstant(text, name);
    const quantity = (0,core_quantity/* parseQuantity */.Lf)(text);
    if ((0,core_quantity/* isQuantity */.Ep)(quantity))
        return inDimension(quantity, text, name, spec);
    if (quantity.fault === 'unknown-unit')
        return unknownUnit(text, quantity.unit, name, spec);
    return fault('bound-type', `\`${text}\` is no quantity, and \`${name}\` is ${(0,core_dimension/* aDimension */.AP)(numeric(spec))}`);
}
/** The dimension that a number is read in: a fact of the value's own type has plain numbers. */
function numeric(spec) {
    return spec.dimension === 'own' ? 'number' : spec.dimension;
}
function inDimension(quantity, text, name, spec) {
    const dimension = numeric(spec);
    if (quantity.unit === null) {
        if (!core_dimension/* UNIT_DIMENSIONS */.V.has(dimension))
            return quantity.value;
        return fault('unit-missing', `\`${text}\` needs a unit: ${name} is ${(0,core_dimension/* aDimension */.AP)(dimension)}`, withUnit(text, spec));
    }
    if (quantity.unit === 'pp') {
        const percent = dimension === 'ratio' ? text.replace(/\s*pp$/, '%') : undefined;
        return fault('unit-wrong', `\`pp\` only stands in deltas of the baseline: \`${text}\``, percent);
    }
    if (quantity.dimension === dimension)
        return quantity.value;
    if (!core_dimension/* UNIT_DIMENSIONS */.V.has(dimension)) {
        return fault('unit-unexpected', `\`${text}\` has a unit, and ${name} is ${(0,core_dimension/* aDimension */.AP)(dimension)} without one${spec.dimension === 'own' || dimension === 'number' ? '; give the check `unit:` where it has that option' : ''}`, text.slice(0, text.length - quantity.unit.length).trim() || undefined);
    }
    const wanted = (0,core_unit/* unitsOf */.$J)(dimension).join(' ');
    return fault('unit-wrong', `\`${text}\` is ${(0,core_dimension/* aDimension */.AP)(quantity.dimension)}, and ${name} is ${(0,core_dimension/* aDimension */.AP)(dimension)} (${wanted})`);
}
function unknownUnit(text, unit, name, spec) {
    const names = (0,core_unit/* unitsOf */.$J)(numeric(spec));
    const close = names.length > 0 ? likelyUnit(unit, names) : '';
    const better = text.endsWith(unit) ? `${text.slice(0, text.length - unit.length)}${close ?? unit}`.trim() : text;
    return fault('unit-unknown', `unknown unit \`${unit}\` in \`${text}\` for ${name}${names.length > 0 ? `; units are ${names.join(' ')}` : ', which has no unit'}`, (0,core_quantity/* isQuantity */.Ep)((0,core_quantity/* parseQuantity */.Lf)(better)) ? better : undefined);
}
/** Words and abbreviations that people write for units. */
const UNIT_WORDS = [
    [/^n(?:s|ano)/, 'ns'],
    [/^(?:us|micro)/, 'us'],
    [/^m(?:s|illi)/, 'ms'],
    [/^s(?:ec|econds?)?/, 's'],
    [/^min/, 'min'],
    [/^h/, 'h'],
    [/^d/, 'd'],
    [/^w/, 'w'],
    [/^per ?cent/, '%'],
    [/^(?:[rtq]ps|\/ ?s|\w+\/s)/, '/s'],
    [/^(?:rpm|\/ ?m|\w+\/m)/, '/min'],
    [/^(?:\/ ?h|\w+\/h)/, '/h'],
];
function likelyUnit(unit, names) {
    const folded = unit.toLowerCase();
    const same = names.find((name) => [folded, `${folded}b`].includes(name.toLowerCase()));
    const word = UNIT_WORDS.find(([form, name]) => form.test(folded) && names.includes(name))?.[1];
    return same ?? word ?? (0,nearest/* nearest */.p)(unit, names);
}
/** The text with the unit that was probably meant: `500` ms, `2` s, `0.95` as `95%`. `undefined` where there is none. */
function withUnit(text, spec) {
    const quantity = (0,core_quantity/* parseQuantity */.Lf)(text);
    if (!(0,core_quantity/* isQuantity */.Ep)(quantity))
        return undefined;
    const better = inLikelyUnit(text, quantity.value, spec);
    return (0,core_quantity/* isQuantity */.Ep)((0,core_quantity/* parseQuantity */.Lf)(better)) ? better : undefined;
}
function inLikelyUnit(text, value, spec) {
    switch (spec.dimension) {
        case 'ratio':
            return value > 0 && value <= 1 && /[.e]/.test(text) ? `${(0,core_unit/* shiftDecimal */.Gd)(value, 2)}%` : `${text}%`;
        case 'duration':
            return `${text}${spec.unit ?? (value >= 10 ? 'ms' : 's')}`;
        case 'bytes':
            return `${text}${spec.unit ?? 'MB'}`;
        default:
            return `${text}${spec.unit ?? '/s'}`;
    }
}
const YES = /^(?:true|yes|y|on|1)$/i;
const NO = /^(?:false|no|n|off|0)$/i;
function parseFlag(text, name) {
    if (text === 'true' || text === 'false')
        return { flag: text === 'true' };
    const close = YES.test(text) ? 'true' : NO.test(text) ? 'false' : undefined;
    return fault('bound-type', `\`${name}\` is true or false, not \`${text}\``, close);
}
function parseInstant(text, name) {
    const number = (0,time/* parseTime */.pe)(text);
    if (number !== undefined)
        return number;
    return fault('bound-type', `\`${text}\` is no point in time for \`${name}\`; write 2026-11-21 or 2026-11-21T09:00:00Z`);
}
/** All readings of a text for a fact whose type is known only later. */
function parseOwn(text, name, spec) {
    const quantity = (0,core_quantity/* parseQuantity */.Lf)(text);
    if (spec.measured && !(0,core_quantity/* isQuantity */.Ep)(quantity)) {
        if (quantity.fault === 'unknown-unit')
            return unknownUnit(text, quantity.unit, name, spec);
        return fault('bound-type', `\`${text}\` is no quantity, and \`${name}\` is one`);
    }
    if (!(0,core_quantity/* isQuantity */.Ep)(quantity))
        return { text, ...(text === 'true' || text === 'false' ? { flag: text === 'true' } : {}) };
    if (spec.measured && quantity.unit !== 'pp')
        return { number: quantity.value, dimension: quantity.dimension };
    const number = inDimension(quantity, text, name, spec);
    return isFault(number) ? number : { number, text };
}

;// CONCATENATED MODULE: ./lib/core/bound/baseline.js




const MOVED = /^baseline(?:\s*([+-])\s*(.+)|\s*\/\s*(\d+(?:\.\d+)?))?$/;
const TIMES = /^(\d+(?:\.\d+)?)\s*x\s+baseline$/;
const WITHIN = /^within\s+(.+?)\s+of\s+baseline$/;
/** Reads what follows an operator when it speaks of the baseline; `undefined` when it does not. */
function parseBaseline(op, rest, text, name, spec) {
    const times = TIMES.exec(rest);
    const moved = MOVED.exec(rest);
    if (!times && !moved)
        return unlike(rest, text, spec);
    const refused = refuseDimension(name, spec);
    if (refused)
        return refused;
    if (times)
        return { kind: 'baseline', op, text, target: { kind: 'times', factor: Number(times[1]), divisor: 1 } };
    if (moved?.[3] !== undefined)
        return divided(op, Number(moved[3]), text);
    if (moved?.[1] === undefined)
        return { kind: 'baseline', op, text, target: { kind: 'plain' } };
    const delta = parseDelta(moved[2] ?? '', name, spec);
    if (isFault(delta))
        return withDelta(delta, (better) => `${op} baseline ${moved[1]} ${better}`);
    return { kind: 'baseline', op, text, target: { kind: 'moved', sign: moved[1] === '+' ? 1 : -1, delta } };
}
/** Reads `within 10% of baseline`; `undefined` when the text is something else. */
function parseWithin(text, name, spec) {
    const within = WITHIN.exec(text);
    if (!within || spec.dimension === 'text')
        return undefined;
    const refused = refuseDimension(name, spec);
    if (refused)
        return refused;
    const delta = parseDelta(within[1] ?? '', name, spec);
    return isFault(delta)
        ? withDelta(delta, (better) => `within ${better} of baseline`)
        : { kind: 'within', delta, text };
}
/** Something about the baseline that the grammar does not have; for text it is just text. */
function unlike(rest, text, spec) {
    if (spec.dimension === 'text' || !/^baseline\b|\bbaseline$/.test(rest))
        return undefined;
    return fault('bound-syntax', `\`${text}\` is no bound; write \`<= baseline + 10%\`, \`>= 10x baseline\`, \`<= baseline / 2\` or \`within 10% of baseline\``);
}
/** A fault of the delta with its suggestion put back into the whole bound. */
function withDelta(found, whole) {
    return found.suggestion === undefined ? found : { ...found, suggestion: whole(found.suggestion) };
}
function divided(op, by, text) {
    if (by === 0)
        return fault('bound-syntax', `\`${text}\` divides by zero`);
    return { kind: 'baseline', op, text, target: { kind: 'times', factor: 1, divisor: by } };
}
function refuseDimension(name, spec) {
    if (spec.dimension !== 'text' && spec.dimension !== 'flag' && spec.dimension !== 'time')
        return undefined;
    return fault('bound-type', `\`${name}\` is ${(0,core_dimension/* aDimension */.AP)(spec.dimension)}: it cannot be compared with a baseline`);
}
function parseDelta(text, name, spec) {
    const quantity = (0,core_quantity/* parseQuantity */.Lf)(text);
    const dimension = spec.dimension === 'own' ? 'number' : spec.dimension;
    if (!(0,core_quantity/* isQuantity */.Ep)(quantity) || quantity.value < 0) {
        return fault('bound-syntax', `\`${text}\` is no delta of the baseline of ${name}; write 10%, 0.5pp or an amount with its unit`);
    }
    if (quantity.unit === '%') {
        if (dimension === 'ratio') {
            return fault('baseline-percent', `${text} of a ratio is ambiguous; write \`${text.replace('%', 'pp')}\` (percentage points) or \`1.1x baseline\``, text.replace('%', 'pp'));
        }
        return { kind: 'relative', amount: quantity.value };
    }
    if (quantity.unit === 'pp') {
        if (dimension === 'ratio')
            return { kind: 'absolute', amount: quantity.value, dimension };
        return fault('unit-wrong', `\`${text}\`: percentage points only move a ratio, and ${name} is ${(0,core_dimension/* aDimension */.AP)(dimension)}`);
    }
    if (quantity.dimension === dimension || (quantity.unit === null && !core_dimension/* UNIT_DIMENSIONS */.V.has(dimension)))
        return { kind: 'absolute', amount: quantity.value, dimension };
    if (quantity.unit === null) {
        const better = dimension === 'ratio' ? `${text}pp` : withUnit(text, spec);
        return fault('unit-missing', `\`${text}\` needs a unit: ${name} is ${(0,core_dimension/* aDimension */.AP)(dimension)}`, better);
    }
    return fault('unit-wrong', `\`${text}\` is no delta for ${name}, which is ${(0,core_dimension/* aDimension */.AP)(dimension)}`);
}

;// CONCATENATED MODULE: ./lib/core/bound/misread.js



/** Operators of other languages, and of gonogo's own reports, with what they are here. */
const OPERATORS = {
    '===': '==',
    '!==': '!=',
    '=~': 'matches',
    '=<': '<=',
    '=>': '>=',
    '<>': '!=',
    '≤': '<=',
    '≥': '>=',
    '≠': '!=',
    '=': '==',
};
const OPERATOR = /^(===|!==|=~|=<|=>|<>|≤|≥|≠|[<>!]\s+=|=(?!=))\s*(.*)$/s;
const WORD = /^(match(?:es)?|contains?|starts?[ -]?with|one[ -]?of)(?:\s*[:=]|\s)\s*(.+)$/is;
const EXACT_WORD = /^(?:matches|contains|starts with|one of)\s+\S/s;
const STRETCH = /^(.+?)\s*(?:\.{3,}|…|–|—|-|\bto\b)\s*(.+)$/;
const BARE_BASELINE = /^(?:baseline\s*[-+/]\s*\d.*|\d[\d.]*\s*x\s+baseline)$/;
const misread_WITHIN = /^within\s+\d/;
/** What no bound of this fact may say. */
function misread(text, name, spec) {
    if (text === '')
        return fault('bound-syntax', `the bound of \`${name}\` is empty`);
    if (text.includes('${{'))
        return fault('expression-place', `\`${text}\`: a bound must read the same in every run; write the value out`);
    const ordered = spec.dimension !== 'text' && spec.dimension !== 'flag';
    if (ordered || !(BARE_BASELINE.test(text) || (misread_WITHIN.test(text) && text.endsWith('baseline'))))
        return undefined;
    return fault('bound-type', `\`${name}\` is ${(0,core_dimension/* aDimension */.AP)(spec.dimension)}: it cannot be compared with a baseline`);
}
/**
 * The bound that was probably meant by text that is nearly one: `=> 5`, `≤ 500 ms`, `starts-with x`, `1% - 5%`.
 * `undefined` for everything else. Where the fact is text such a bound would silently mean that very text: as a `no-go`
 * it could never hold. Who means the text writes `== …`.
 */
function meant(text, spec) {
    const operator = OPERATOR.exec(text);
    if (operator)
        return `${operatorOf(operator[1] ?? '')} ${operator[2]}`.trim();
    const word = WORD.exec(text);
    if (word && !EXACT_WORD.test(text))
        return `${wordOf(word[1] ?? '')} ${word[2]}`;
    if (spec.dimension === 'text' || spec.dimension === 'flag')
        return undefined;
    if (BARE_BASELINE.test(text))
        return `${spec.better === 'higher' ? '>=' : '<='} ${text}`;
    if (misread_WITHIN.test(text) && !/\sof baseline$/.test(text))
        return `${text.replace(/\s+of\b.*/, '')} of baseline`;
    const [, from = '', to = ''] = STRETCH.exec(text) ?? [];
    return [from, to].every((end) => (0,core_quantity/* isQuantity */.Ep)((0,core_quantity/* parseQuantity */.Lf)(end))) ? `${from} .. ${to}` : undefined;
}
function operatorOf(written) {
    const close = written.replace(/\s/g, '');
    return OPERATORS[close] ?? close;
}
function wordOf(written) {
    const first = written.charAt(0).toLowerCase();
    return first === 'm' ? 'matches' : first === 'c' ? 'contains' : first === 's' ? 'starts with' : 'one of';
}

;// CONCATENATED MODULE: ./lib/core/bound/parse.js







const COMPARISON = /^(<=|>=|==|!=|<|>)\s*(.*)$/s;
const SUSTAINED = /^(.+?)\s+for\s+(\S+)$/;
const RANGE = /^(.+?)\s*\.\.\s*(.+)$/;
const TEXT_TEST = /^(matches|contains|starts with)\s+(.+)$/s;
const LIST = /^one of\s+(.+)$/s;
/**
 * Parses one bound of SPEC section 3 for a fact. `raw` is the YAML value: a number, a boolean or a string.
 * Returns a fault, never throws, so that every mistake of a checklist is reported at once. What a fault suggests is
 * itself a bound that can be used.
 */
async function parseBound(raw, name, spec) {
    if (typeof raw === 'number' || typeof raw === 'boolean')
        return plain(raw, name, spec);
    if (typeof raw !== 'string')
        return fault('bound-syntax', `the bound of \`${name}\` must be text, a number, true or false`);
    const text = raw.trim();
    const wrong = misread(text, name, spec);
    if (wrong)
        return wrong;
    const likely = meant(text, spec);
    return likely === undefined ? parseText(text, name, spec) : nearly(text, likely, name, spec);
}
async function parseText(text, name, spec) {
    if (text === 'any')
        return { kind: 'any', text };
    const comparison = COMPARISON.exec(text);
    if (comparison)
        return compared(comparison[1], (comparison[2] ?? '').trim(), text, name, spec);
    const within = parseWithin(text, name, spec);
    if (within)
        return within;
    if (spec.dimension !== 'flag') {
        const test = TEXT_TEST.exec(text);
        if (test)
            return textTest(test[1] ?? '', test[2] ?? '', text, name, spec);
        const range = RANGE.exec(text);
        if (range && isRange(range, spec))
            return between(range[1] ?? '', range[2] ?? '', text, name, spec);
    }
    const list = LIST.exec(text);
    if (list)
        return oneOf(list[1] ?? '', text, name, spec);
    return plainText(text, name, spec);
}
/** Text that is nearly a bound. */
async function nearly(text, likely, name, spec) {
    const better = await parseText(likely, name, spec);
    const literal = spec.dimension === 'text' || spec.dimension === 'own';
    return fault('bound-syntax', `\`${text}\` is no bound${literal ? `; write \`== ${text}\` if that very text is meant` : ''}`, isFault(better) ? better.suggestion : likely);
}
function compared(op, rest, text, name, spec) {
    if (rest === '')
        return fault('bound-syntax', `nothing follows \`${op}\` in the bound of \`${name}\``);
    const baseline = parseBaseline(op, rest, text, name, spec);
    if (baseline)
        return baseline;
    const sustained = SUSTAINED.exec(rest);
    if (sustained && (0,core_quantity/* parseDuration */.E9)(sustained[2] ?? '') !== undefined && spec.dimension !== 'text') {
        const single = compared(op, sustained[1] ?? '', `${op} ${sustained[1]}`, name, spec);
        return fault('series-only', `\`for ${sustained[2]}\` needs a fact that is a series, and ${name} is a single value`, isFault(single) ? single.suggestion : single.text);
    }
    const ordered = op !== '==' && op !== '!=';
    if (ordered && spec.dimension === 'text') {
        return fault('bound-type', `\`${name}\` is text: compare it with ==, !=, matches, contains, starts with or one of`);
    }
    if (ordered && spec.dimension === 'flag')
        return fault('bound-type', `\`${name}\` is true or false: compare it with == or !=`);
    const operand = parseOperand(rest, name, spec);
    if (isFault(operand))
        return { ...inWhole(operand, rest, text), ...suggested(op, operand) };
    if (ordered && operand.number === undefined)
        return fault('bound-type', `\`${rest}\` is no quantity, and \`${op}\` needs one`);
    return { kind: 'compare', op, operand, text };
}
function suggested(op, { suggestion }) {
    return suggestion === undefined ? {} : { suggestion: `${op} ${suggestion}` };
}
/** A range needs an order; between text values `..` is just text. */
function isRange(range, spec) {
    if (spec.dimension !== 'own')
        return core_dimension/* ORDERED_DIMENSIONS */.iX.has(spec.dimension);
    return [range[1], range[2]].every((end) => (0,core_quantity/* isQuantity */.Ep)((0,core_quantity/* parseQuantity */.Lf)(end ?? '')));
}
function between(from, to, text, name, spec) {
    if (spec.measured)
        return measuredBetween(from, to, text, name, spec);
    const [low, high] = [parseNumber(from, name, spec), parseNumber(to, name, spec)];
    if (typeof low === 'number' && typeof high === 'number') {
        if (low <= high)
            return { kind: 'range', low, high, text };
        return fault('bound-never', `\`${text}\` can never hold: its ends are the wrong way round`, `${to} .. ${from}`);
    }
    const { fault: id, message } = isFault(low) ? inWhole(low, from, text) : inWhole(high, to, text);
    const [left, right] = [isFault(low) ? low.suggestion : from, isFault(high) ? high.suggestion : to];
    if (left === undefined || right === undefined)
        return { fault: id, message };
    const better = between(left, right, `${left} .. ${right}`, name, spec);
    return fault(id, message, isFault(better) ? better.suggestion : better.text);
}
/** A range whose ends say their dimension themselves, and must agree in it. */
function measuredBetween(from, to, text, name, spec) {
    const [low, high] = [parseOperand(from, name, spec), parseOperand(to, name, spec)];
    if (isFault(low))
        return inWhole(low, from, text);
    if (isFault(high))
        return inWhole(high, to, text);
    if (low.number === undefined || high.number === undefined || !low.dimension || low.dimension !== high.dimension)
        return fault('unit-wrong', `the ends of \`${text}\` are of different dimensions; write a unit on both`);
    if (low.number > high.number)
        return fault('bound-never', `\`${text}\` can never hold: its ends are the wrong way round`, `${to} .. ${from}`);
    return { kind: 'range', low: low.number, high: high.number, dimension: low.dimension, text };
}
async function textTest(test, operand, text, name, spec) {
    if (spec.measured || (spec.dimension !== 'text' && spec.dimension !== 'own')) {
        const is = spec.dimension === 'own' ? 'a quantity' : (0,core_dimension/* aDimension */.AP)(spec.dimension);
        return fault('bound-type', `\`${test}\` looks at text, and ${name} is ${is}`);
    }
    if (test !== 'matches')
        return { kind: 'text', test: test, operand, text };
    try {
        return { kind: 'pattern', pattern: await (0,pattern/* compilePattern */.E)(operand), text };
    }
    catch (error) {
        if (error instanceof pattern/* PatternError */.J)
            return fault('pattern-invalid', `\`${operand}\` is no RE2 pattern: ${error.message}`);
        throw error;
    }
}
function oneOf(list, text, name, spec) {
    const items = list.split(',').map((item) => item.trim());
    const read = items.filter((item) => item !== '').map((item) => ({ item, operand: parseOperand(item, name, spec) }));
    const found = read.find(({ operand }) => isFault(operand));
    const better = read.map(({ item, operand }) => (isFault(operand) ? operand.suggestion : item));
    const suggestion = better.every((item) => item !== undefined) ? { suggestion: `one of ${better.join(', ')}` } : {};
    if (found) {
        const { fault: id, message } = inWhole(found.operand, found.item, text);
        return { fault: id, message, ...suggestion };
    }
    if (read.length < items.length || read.length === 0)
        return { fault: 'bound-syntax', message: `\`${text}\` has an empty entry`, ...(read.length > 0 ? suggestion : {}) };
    return { kind: 'list', operands: read.map(({ operand }) => operand), text };
}
/** A YAML number or boolean: equality. */
function plain(raw, name, spec) {
    const text = String(raw);
    if (typeof raw === 'number' && !Number.isFinite(raw))
        return fault('bound-syntax', `\`${text}\` is no number one can compare with`);
    if (spec.measured)
        return plainText(text, name, spec);
    if (spec.dimension === 'own') {
        return { kind: 'compare', op: '==', operand: typeof raw === 'number' ? { number: raw } : { flag: raw }, text };
    }
    if (spec.dimension === 'text') {
        const found = typeof raw === 'number' ? `YAML reads ${text} as a number (1.10 would be 1.1)` : `${text} is not`;
        return fault('bound-type', `\`${name}\` is text, and ${found}; quote it`, text);
    }
    if (typeof raw === 'boolean' && spec.dimension !== 'flag') {
        return fault('bound-type', `\`${name}\` is ${(0,core_dimension/* aDimension */.AP)(spec.dimension)}, not true or false`);
    }
    return plainText(text, name, spec);
}
/** A bare value: equality, which is refused where people nearly always mean a limit. */
function plainText(text, name, spec) {
    if (spec.dimension === 'own' && !spec.measured)
        return { kind: 'compare', op: '==', operand: { text }, text };
    const operand = parseOperand(text, name, spec);
    const dimension = isFault(operand) ? spec.dimension : (operand.dimension ?? spec.dimension);
    if (dimension === 'own' || !core_dimension/* UNIT_DIMENSIONS */.V.has(dimension))
        return isFault(operand) ? operand : { kind: 'compare', op: '==', operand, text };
    const limit = (amount) => `${spec.better === 'higher' ? '>=' : '<='} ${amount}`;
    const amount = isFault(operand) ? operand.suggestion : text;
    if (amount === undefined)
        return operand;
    if (isFault(operand) && operand.fault !== 'unit-missing')
        return { ...operand, suggestion: limit(amount) };
    return fault('equality-unlikely', `\`${text}\` means exactly ${amount}, and ${name} is ${(0,core_dimension/* aDimension */.AP)(dimension)}; write a limit, or "== ${amount}" if exactly that is meant`, limit(amount));
}
/** A fault of a part, told of the whole bound: "`< 500` needs a unit". */
function inWhole(found, part, text) {
    if (found.fault !== 'unit-missing')
        return found;
    return { ...found, message: found.message.replace(`\`${part}\``, () => `\`${text}\``) };
}

// EXTERNAL MODULE: ./lib/core/fact.js
var core_fact = __webpack_require__(1585);
;// CONCATENATED MODULE: ./lib/core/load/bounds.js







const SLOTS = [
    ['go', 'go'],
    ['caution', 'caution'],
    ['no-go', 'noGo'],
];
/** Reads the bands of a criterion and puts the check's defaults in force where the author binds nothing. */
async function loadBounds(check, item, options, path, findings) {
    const bounds = new Map();
    const own = findings.length;
    for (const [band, slot] of SLOTS) {
        const entries = (0,core_options/* isMap */.j)(item[band]) ? Object.entries(item[band]) : [];
        for (const [fact, raw] of entries) {
            const read = await readBound(check, options, fact, raw, [...path, band, fact], findings);
            if (!read)
                continue;
            if (read.bound.kind === 'any' && band !== 'go') {
                findings.push({
                    id: 'bound-any',
                    path: [...path, band, fact],
                    message: `\`any\` in \`${band}\` would judge nothing; it only stands in \`go\``,
                });
                continue;
            }
            const before = bounds.get(fact) ?? { fact, spec: read.spec, isDefault: false, when: 'always' };
            bounds.set(fact, { ...before, [slot]: read.bound });
        }
    }
    for (const one of bounds.values())
        checkBands(one, check, path, findings);
    if (findings.length === own)
        requireBound(check, [...bounds.values()], path, findings);
    return [...(await defaultBounds(check, bounds)), ...bounds.values()];
}
/** Reads `enough`: bounds of the same grammar that must hold before anything is judged. */
async function loadEnough(check, item, options, path, findings) {
    const found = [];
    for (const [fact, raw] of (0,core_options/* isMap */.j)(item.enough) ? Object.entries(item.enough) : []) {
        const place = [...path, 'enough', fact];
        const read = await readBound(check, options, fact, raw, place, findings);
        if (!read)
            continue;
        if (read.bound.kind === 'any' || read.bound.kind === 'baseline' || read.bound.kind === 'within') {
            findings.push({
                id: 'bound-type',
                path: place,
                message: `\`enough\` needs a limit of its own, such as ">= 1000", not \`${read.bound.text}\``,
            });
        }
        else
            found.push({ fact, spec: read.spec, go: read.bound, isDefault: false, when: 'always' });
    }
    return found;
}
/** Reads one bound on one fact; mistakes go to `findings`. */
async function readBound(check, options, fact, raw, path, findings) {
    const spec = (0,core_fact/* factSpec */.S)(check.facts, fact, options);
    const family = check.facts.families?.find((one) => fact.startsWith(one.prefix));
    const wrong = await family?.check?.(fact.slice(family.prefix.length));
    if (!spec || wrong) {
        const names = (0,core_fact/* factNames */.h)(check.facts, options);
        const close = (0,nearest/* nearest */.p)(fact, names);
        findings.push({
            id: 'unknown-fact',
            path,
            at: 'key',
            message: wrong ? `\`${fact}\`: ${wrong}` : `\`${check.key}\` has no fact \`${fact}\``,
            ...(close && !wrong
                ? { suggestion: `did you mean \`${close}\`?` }
                : { hint: `facts of \`${check.key}\`: ${names.join(', ')}` }),
        });
        return undefined;
    }
    const bound = await parseBound(raw, fact, spec);
    if (isFault(bound)) {
        findings.push({
            id: bound.fault,
            path,
            message: bound.message,
            ...(bound.suggestion ? { suggestion: `did you mean "${bound.suggestion}"?` } : {}),
        });
        return undefined;
    }
    const reach = (0,interval/* intervalsOf */.Gs)(bound);
    if (reach && (0,interval/* intersect */.y$)(reach, [(0,interval/* domainOf */.Ow)(spec)], spec.dimension === 'count').length === 0) {
        findings.push({
            id: 'bound-never',
            path,
            message: `\`${bound.text}\` can never hold: no \`${fact}\` has such a value`,
        });
        return undefined;
    }
    return { bound, spec };
}
/** Bands of one fact may touch, and may not overlap; a gap between go and caution is worth a warning. */
function checkBands(bounds, check, path, findings) {
    const whole = bounds.spec.dimension === 'count';
    const domain = [(0,interval/* domainOf */.Ow)(bounds.spec)];
    const set = SLOTS.flatMap(([band, slot]) => {
        const bound = bounds[slot];
        const reach = bound && (0,interval/* intervalsOf */.Gs)(bound);
        return bound && (reach || bound.kind === 'compare')
            ? [{ band, bound, reach: reach && (0,interval/* intersect */.y$)(reach, domain, whole) }]
            : [];
    });
    for (const [index, later] of set.entries()) {
        for (const earlier of set.slice(0, index)) {
            if (!overlaps(earlier, later, whole))
                continue;
            findings.push({
                id: 'bound-overlap',
                path: [...path, later.band, bounds.fact],
                message: `\`${later.band}\` ("${later.bound.text}") and \`${earlier.band}\` ("${earlier.bound.text}") of \`${bounds.fact}\` overlap`,
            });
        }
    }
    const [go, caution] = [set.find((one) => one.band === 'go'), set.find((one) => one.band === 'caution')];
    if (go?.reach && caution?.reach && !bounds.noGo && (0,interval/* gaps */.sh)([go.reach, caution.reach], whole).length > 0) {
        findings.push({
            id: 'bound-gap',
            warning: true,
            path: [...path, 'caution', bounds.fact],
            message: `values of \`${bounds.fact}\` between \`go\` ("${go.bound.text}") and \`caution\` ("${caution.bound.text}") are no-go`,
        });
    }
    const replaced = check.defaults.find((one) => one.fact === bounds.fact && one.band === 'go');
    if (replaced && !bounds.go) {
        findings.push({
            id: 'default-replaced',
            warning: true,
            path: [...path, bounds.caution ? 'caution' : 'no-go', bounds.fact],
            at: 'key',
            message: `\`${bounds.fact}\` has a bound here but none in \`go\`, so the default \`${replaced.fact}: ${replaced.bound}\` no longer holds and every other value is go`,
        });
    }
}
function overlaps(a, b, whole) {
    if (a.reach && b.reach)
        return (0,interval/* intersect */.y$)(a.reach, b.reach, whole).length > 0 && !(0,bands/* sharesOnlyEnds */.vD)(a.bound, b.bound);
    // Two plain comparisons of text or flags overlap when they are the same.
    return JSON.stringify({ ...a.bound, text: '' }) === JSON.stringify({ ...b.bound, text: '' });
}
function requireBound(check, bounds, path, findings) {
    const judging = bounds.some((one) => one.caution || one.noGo || (one.go && one.go.kind !== 'any'));
    // A default that stands in where another fact is missing judges nothing by itself.
    const kept = check.defaults.some((one) => typeof one.when !== 'object' && !bounds.some((bound) => bound.fact === one.fact));
    if (judging || (kept && !check.boundNeeded))
        return;
    const example = Object.entries(check.facts.known).find(([, spec]) => spec.example);
    findings.push({
        id: 'no-bound',
        path: [...path, check.key],
        at: 'key',
        message: kept || check.defaults.length === 0
            ? `\`${check.key}\` needs at least one bound: nothing says what is good`
            : `every bound of \`${check.key}\` is taken away: nothing would be judged`,
        hint: example
            ? `add for example  go: { ${example[0]}: "${example[1].example}" }`
            : 'add a bound in `go`, `caution` or `no-go`',
    });
}
async function defaultBounds(check, own) {
    const found = new Map();
    for (const one of check.defaults) {
        const spec = check.facts.known[one.fact];
        if (own.has(one.fact) || !spec)
            continue;
        const bound = await parseBound(one.bound, one.fact, spec);
        if (isFault(bound))
            throw new Error(`default bound of ${check.key}.${one.fact}: ${bound.message}`);
        const slot = one.band === 'no-go' ? 'noGo' : one.band;
        found.set(one.fact, {
            ...(found.get(one.fact) ?? { fact: one.fact, spec, isDefault: true, when: one.when ?? 'always' }),
            [slot]: bound,
        });
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./lib/core/load/frame.js
var load_frame = __webpack_require__(6925);
// EXTERNAL MODULE: ./lib/core/text-option.js
var text_option = __webpack_require__(8920);
;// CONCATENATED MODULE: ./lib/core/load/options.js




/** Spells out the short form: `audit: report.json` is `audit: { report: report.json }`. */
function spellOut(check, value) {
    if ((0,core_options/* isMap */.j)(value))
        return value;
    return check.main === undefined || value === null ? undefined : { [check.main]: value };
}
/** Checks every text of the options: expressions and where they stand, URLs, durations, patterns, paths, roles. */
async function checkOptionTexts(check, options, scope, place, findings) {
    await (0,core_options/* mapTexts */.z)(options, check.options, [], async (option) => {
        const found = (0,expression/* hasExpression */.xS)(option.text)
            ? await templateMistakes(option, scope)
            : await literalMistakes(option, scope);
        findings.push(...found.map((finding) => ({ ...finding, path: place(option.path) })));
        return option.text;
    });
    if (!(0,core_options/* isMap */.j)(options))
        return;
    for (const { path, ...mistake } of check.mistakes?.(options, scope.bound) ?? [])
        findings.push({ id: 'option-invalid', path: place(path), ...mistake });
}
async function templateMistakes({ text, schema }, scope) {
    if ('literal' in schema && schema.literal) {
        return [{ id: 'expression-place', message: `\`${text}\` must be written out: an expression is not allowed here` }];
    }
    try {
        const template = await (0,expression/* parseTemplate */.QC)(text);
        const undeclared = template.params.filter((name) => !scope.params.includes(name));
        return [
            ...undeclared.map((name) => undeclaredParam(name, scope.params)),
            ...(schema.env
                ? []
                : template.env.map((name) => ({
                    id: 'env-place',
                    message: `\`env.${name}\` may not stand here: a secret could decide or be shown`,
                }))),
        ];
    }
    catch (error) {
        if (error instanceof expression/* ExpressionFault */.JE)
            return [{ id: error.id, message: error.message }];
        throw error;
    }
}
/** A parameter that is used and not declared, with the nearest that is. */
function undeclaredParam(name, declared) {
    const close = (0,nearest/* nearest */.p)(name, declared);
    return {
        id: 'param-undeclared',
        message: `\`params.${name}\` is not declared`,
        ...(close ? { suggestion: `did you mean \`${close}\`?` } : {}),
    };
}
async function literalMistakes({ text, schema }, scope) {
    const { kind } = schema;
    if (kind === 'role' && !scope.roles.includes(text)) {
        const close = (0,nearest/* nearest */.p)(text, scope.roles);
        return [
            {
                id: 'role-unknown',
                message: `no role \`${text}\` under \`roles\``,
                ...(close
                    ? { suggestion: `did you mean \`${close}\`?` }
                    : { hint: scope.roles.length > 0 ? `roles are ${scope.roles.join(', ')}` : 'declare it under `roles`' }),
            },
        ];
    }
    try {
        await (0,text_option/* readTextOption */.hd)(text, kind);
        return [];
    }
    catch (error) {
        if (error instanceof text_option/* OptionFault */.q4)
            return [{ id: kind === 'pattern' ? 'pattern-invalid' : 'option-invalid', message: error.message }];
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/core/load/shape.js

/** What a validator found, as findings with suggestions. `where` names a place in words: "criterion `p95`". */
function checkShape(validate, schema, data, root, where) {
    if (validate(data))
        return [];
    return relevant(validate.errors ?? []).map((error) => finding(error, schema, data, root, where));
}
/** `if` errors only repeat those of the branch taken; a reference met twice repeats everything. */
function relevant(errors) {
    return errors.filter((error, index) => error.keyword !== 'if' && errors.findIndex((other) => sameFinding(other, error)) === index);
}
function sameFinding(a, b) {
    return (a.keyword === b.keyword &&
        a.instancePath === b.instancePath &&
        JSON.stringify(a.params) === JSON.stringify(b.params));
}
function finding(error, schema, data, root, where) {
    const inner = pathOf(error.instancePath, data);
    const path = [...root, ...inner];
    const owner = schemaAt(schema, error.schemaPath);
    switch (error.keyword) {
        case 'additionalProperties': {
            const key = String(error.params.additionalProperty);
            const known = Object.keys((owner?.properties ?? {}));
            const close = (0,nearest/* nearest */.p)(key, known);
            return {
                id: 'unknown-key',
                path: [...path, key],
                at: 'key',
                message: `unknown key \`${key}\` in ${where(path)}`,
                ...(close ? { suggestion: `did you mean \`${close}\`?` } : { hint: `keys here are ${known.join(', ')}` }),
            };
        }
        case 'required': {
            const key = String(error.params.missingProperty);
            return { id: 'missing-key', path, at: 'key', message: `${where(path)} needs \`${key}\``, ...hintOf(owner, key) };
        }
        case 'enum':
        case 'const': {
            const allowed = (error.params.allowedValues ?? [error.params.allowedValue]);
            const value = valueAt(data, inner);
            const close = typeof value === 'string' ? (0,nearest/* nearest */.p)(value, allowed.map(String)) : undefined;
            return {
                id: 'bad-value',
                path,
                message: `\`${shorten(value)}\` is not allowed for ${where(path)}; it is ${allowed.map((one) => `\`${one}\``).join(', ')}`,
                ...(close ? { suggestion: `did you mean \`${close}\`?` } : {}),
            };
        }
        case 'pattern':
            return {
                id: 'id-form',
                path,
                message: `\`${shorten(valueAt(data, inner))}\` is no id: lower-case letters, digits, \`.\`, \`_\` and \`-\`, at most 64, beginning with a letter or digit`,
            };
        case 'minLength':
        case 'minItems':
        case 'minProperties':
            return { id: 'empty-value', path, message: `${where(path)} is empty, so it names nothing` };
        case 'minimum':
        case 'maximum':
            return {
                id: 'bad-value',
                path,
                message: `${where(path)} must be ${error.keyword === 'minimum' ? 'at least' : 'at most'} ${error.params.limit}`,
            };
        default:
            return {
                id: 'wrong-type',
                path,
                message: `${where(path)} must be ${expected(error)}, not ${typeName(valueAt(data, inner))}`,
            };
    }
}
function hintOf(owner, key) {
    const described = owner?.properties?.[key]?.description;
    return described ? { hint: `\`${key}\`: ${described}` } : {};
}
function expected(error) {
    const types = [error.params.type].flat().map(String);
    return types.map((type) => TYPE_NAMES[type] ?? type).join(' or ');
}
const TYPE_NAMES = {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map of keys',
    null: 'nothing',
};
function typeName(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'a map of keys' : `${TYPE_NAMES[typeof value]} (\`${shorten(value)}\`)`;
}
function shorten(value) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
/** The schema object that holds the keyword an error speaks of. */
function schemaAt(root, schemaPath) {
    const steps = schemaPath.replace(/^#\//, '').split('/').slice(0, -1);
    return steps.reduce((node, step) => {
        const next = node?.[decodeURIComponent(step.replace(/~1/g, '/').replace(/~0/g, '~'))];
        return typeof next === 'object' && next !== null ? next : undefined;
    }, root);
}
function pathOf(pointer, data) {
    const path = [];
    let node = data;
    for (const token of pointer.split('/').slice(1)) {
        const key = token.replace(/~1/g, '/').replace(/~0/g, '~');
        const step = Array.isArray(node) ? Number(key) : key;
        path.push(step);
        node = node?.[step];
    }
    return path;
}
function valueAt(data, path) {
    return path.reduce((node, step) => node?.[step], data);
}

;// CONCATENATED MODULE: ./lib/core/load/slug.js
const ID_CHARACTERS = 64;
/**
 * The id that a title gives: ASCII letters and digits in lower case, joined by hyphens. `undefined` when the title
 * has letters that no ASCII letter stands for, or none at all, because a mutilated id would surprise.
 */
function slug(title) {
    const plain = title.normalize('NFKD').replace(/\p{M}/gu, '');
    if (/[^\p{ASCII}]/u.test(plain.replace(/[^\p{L}\p{N}]/gu, '')))
        return undefined;
    const id = plain
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, ID_CHARACTERS)
        .replace(/^-+|-+$/g, '');
    return id === '' ? undefined : id;
}

;// CONCATENATED MODULE: ./lib/core/load/criteria.js









/** Reads criteria and groups, in the order of the file. Mistakes go to `findings`; what has one is left out. */
async function loadCriteria(items, scope, findings) {
    const criteria = [];
    const groups = [];
    const taken = new Map();
    const top = {
        level: scope.defaults.level ?? 'required',
        mode: scope.mode,
        whenUnknown: (scope.defaults['when-unknown'] ?? {}),
        owner: undefined,
        tags: [],
        conditions: [],
        groups: [],
        groupIds: [],
    };
    const walk = async (list, path, outer) => {
        for (const [index, item] of Array.isArray(list) ? list.entries() : []) {
            if (!(0,core_options/* isMap */.j)(item))
                continue;
            const place = [...path, index];
            const title = String(item.group ?? item.title ?? '');
            const id = claimId(item, title, place, taken, findings);
            const inner = await inherit(item, place, outer, scope, findings);
            if (item.group === undefined) {
                const criterion = await loadCriterion(item, id, place, inner, scope, findings);
                if (criterion)
                    criteria.push(criterion);
                continue;
            }
            groups.push({ id, title, ...(typeof item.notes === 'string' ? { notes: item.notes } : {}) });
            await walk(item.criteria, [...place, 'criteria'], {
                ...inner,
                groups: [...outer.groups, title],
                groupIds: [...outer.groupIds, id],
            });
        }
    };
    await walk(items, ['criteria'], top);
    return { criteria, groups };
}
/** The inner setting wins; conditions and tags add up. */
async function inherit(item, path, outer, scope, findings) {
    const condition = item.if;
    if (typeof condition === 'string')
        await checkCondition(condition, [...path, 'if'], scope, findings);
    return {
        ...outer,
        level: item.level ?? outer.level,
        mode: item.mode ?? outer.mode,
        whenUnknown: { ...outer.whenUnknown, ...item['when-unknown'] },
        owner: item.owner ?? outer.owner,
        tags: [...outer.tags, ...(item.tags ?? [])],
        conditions: condition === undefined ? outer.conditions : [...outer.conditions, { text: condition, path: [...path, 'if'] }],
    };
}
async function checkCondition(text, path, scope, findings) {
    try {
        const template = await (0,expression/* parseCondition */.zB)(text);
        for (const name of template.env)
            findings.push({ id: 'env-place', path, message: `\`env.${name}\` may not decide what applies; use a param` });
        for (const name of template.params)
            if (!scope.params.includes(name))
                findings.push({ ...undeclaredParam(name, scope.params), path });
    }
    catch (error) {
        if (!(error instanceof expression/* ExpressionFault */.JE))
            throw error;
        findings.push({ id: error.id, path, message: error.message });
    }
}
function claimId(item, title, path, taken, findings) {
    const id = typeof item.id === 'string' ? item.id : slug(title);
    const place = [...path, typeof item.id === 'string' ? 'id' : item.group === undefined ? 'title' : 'group'];
    if (id === undefined) {
        if (title !== '')
            findings.push({
                id: 'id-needed',
                path: place,
                message: `the title \`${title}\` gives no id`,
                hint: 'add `id:` in lower-case ASCII letters',
            });
        return '';
    }
    const other = taken.get(id);
    if (other !== undefined)
        findings.push({
            id: 'id-taken',
            path: place,
            message: `the id \`${id}\` is taken by \`${other}\``,
            hint: 'give one of them an `id` of its own',
        });
    else
        taken.set(id, title);
    return id;
}
async function loadCriterion(item, id, path, inherited, scope, findings) {
    const before = findings.filter((finding) => !finding.warning).length;
    const check = theCheck(item, path, scope, findings);
    if (!check)
        return undefined;
    const options = await loadOptions(check, item, path, scope, findings);
    if (!options)
        return undefined;
    const bounds = await loadBounds(check, item, options, path, findings);
    const enough = await loadEnough(check, item, options, path, findings);
    const timeout = item.timeout ?? scope.defaults.timeout;
    const seconds = typeof timeout === 'string' ? (0,core_quantity/* parseDuration */.E9)(timeout) : undefined;
    if (timeout !== undefined && !seconds) {
        findings.push({
            id: 'option-invalid',
            path: item.timeout === undefined ? ['defaults', 'timeout'] : [...path, 'timeout'],
            message: `\`${timeout}\` is no duration of more than zero; write 30s or 2m`,
        });
    }
    if (findings.filter((finding) => !finding.warning).length > before)
        return undefined;
    const { start, end } = scope.source.locate(path);
    const title = String(item.title);
    return {
        id,
        title,
        check,
        options,
        optionsPath: [...path, check.key],
        bounds,
        enough,
        ...inherited,
        links: item.links ?? [],
        ...texts(item, ['why', 'notes', 'runbook']),
        ...(seconds === undefined ? {} : { timeout: seconds }),
        path,
        location: {
            file: scope.source.file,
            line: start.line,
            endLine: end.column === 1 && end.line > start.line ? end.line - 1 : end.line,
        },
        digest: await criterionDigest(title, check, options, bounds, enough, scope.roles),
    };
}
function texts(item, keys) {
    return Object.fromEntries(keys.flatMap((key) => (typeof item[key] === 'string' ? [[key, item[key]]] : [])));
}
/** The one key of the criterion that names a check. */
function theCheck(item, path, scope, findings) {
    const keys = Object.keys(item).filter((key) => Object.hasOwn(scope.checks, key));
    const [key] = keys;
    if (keys.length > 1) {
        findings.push({
            id: 'several-checks',
            path: [...path, keys[1] ?? ''],
            at: 'key',
            message: `a criterion has exactly one check, and here are ${keys.map((one) => `\`${one}\``).join(' and ')}`,
        });
        return undefined;
    }
    if (key !== undefined)
        return scope.checks[key];
    // An unknown key is probably the check, misspelt, and is reported as such.
    if (Object.keys(item).every((one) => load_frame/* CRITERION_KEYS */.x.includes(one))) {
        findings.push({
            id: 'no-check',
            path: [...path, 'title'],
            message: `\`${item.title}\` has no check: nothing would be looked at`,
            hint: `checks are ${Object.keys(scope.checks).join(', ')}`,
        });
    }
    return undefined;
}
async function loadOptions(check, item, path, scope, findings) {
    const own = spellOut(check, item[check.key] ?? null);
    if (!own) {
        findings.push({
            id: 'empty-value',
            path: [...path, check.key],
            at: 'key',
            message: `\`${check.key}\` says nothing to look at`,
            hint: `options are ${Object.keys(check.options.properties).join(', ')}`,
        });
        return undefined;
    }
    const shared = (0,core_options/* isMap */.j)(scope.defaults[check.key]) ? scope.defaults[check.key] : {};
    const maxAge = scope.defaults['max-age'];
    const options = {
        ...(maxAge !== undefined && check.options.properties['max-age'] ? { 'max-age': maxAge } : {}),
        ...shared,
        ...own,
    };
    const place = (inner) => {
        const key = String(inner[0] ?? '');
        if (inner.length > 0 && !Object.hasOwn(own, key))
            return Object.hasOwn(shared, key) ? ['defaults', check.key, ...inner] : ['defaults', ...inner];
        // In the short form the main option stands where the check's value stands.
        return (0,core_options/* isMap */.j)(item[check.key]) ? [...path, check.key, ...inner] : [...path, check.key, ...inner.slice(1)];
    };
    const validate = scope.validateOptions[check.key];
    if (!validate)
        throw new Error(`no validator for ${check.key}; run npm run generate`);
    const where = (inner) => (inner.length === 0 ? `\`${check.key}\`` : `\`${check.key}.${inner.join('.')}\``);
    const shape = checkShape(validate, check.options, options, [], where);
    findings.push(...shape.map((finding) => ({ ...finding, path: place(finding.path) })));
    if (shape.length > 0)
        return undefined;
    const names = { params: scope.params, roles: Object.keys(scope.roles), bound: boundFacts(item) };
    await checkOptionTexts(check, options, names, place, findings);
    return options;
}
function boundFacts(item) {
    return ['go', 'caution', 'no-go', 'enough'].flatMap((band) => ((0,core_options/* isMap */.j)(item[band]) ? Object.keys(item[band]) : []));
}
/** What a sign-off is bound to: the words, the check, its options and bounds, and who may sign. */
async function criterionDigest(title, check, options, bounds, enough, roles) {
    const named = {};
    await (0,core_options/* mapTexts */.z)(options, check.options, [], async ({ text, schema }) => {
        if ('kind' in schema && schema.kind === 'role')
            named[text] = roles[text] ?? [];
        return text;
    });
    const texts = (list) => list.map((one) => [one.fact, one.go?.text ?? null, one.caution?.text ?? null, one.noGo?.text ?? null]);
    return (0,digest/* digest */.b)({ title, check: check.key, options, bounds: texts(bounds), enough: texts(enough), roles: named });
}

;// CONCATENATED MODULE: ./lib/core/load/params.js

/** Reads the declared parameters and checks each default against its type. */
function loadParams(params, findings) {
    return Object.entries((0,core_options/* isMap */.j)(params) ? params : {}).flatMap(([name, declared]) => {
        if (!(0,core_options/* isMap */.j)(declared))
            return [];
        const type = declared.type;
        const options = declared.options;
        if ((type === 'one-of') !== (options !== undefined)) {
            findings.push({
                id: 'param-type',
                path: ['params', name],
                at: 'key',
                message: type === 'one-of' ? `\`${name}\` needs \`options\`: the values it may have` : '`options` belongs to `one-of`',
            });
        }
        const param = {
            name,
            type,
            ...(options === undefined ? {} : { options }),
            ...(typeof declared.description === 'string' ? { description: declared.description } : {}),
        };
        if (declared.default === undefined)
            return [param];
        const fault = paramFault(param, declared.default);
        if (fault)
            findings.push({
                id: 'param-type',
                path: ['params', name, 'default'],
                message: `the default of \`${name}\` ${fault}`,
            });
        return [{ ...param, default: declared.default }];
    });
}
/** What is wrong with a value for a parameter, or `undefined`: "is no URL". */
function paramFault(param, value) {
    switch (param.type) {
        case 'text':
            return typeof value === 'string' ? undefined : 'must be text; quote it';
        case 'number':
            return typeof value === 'number' && Number.isFinite(value) ? undefined : 'must be a number';
        case 'flag':
            return typeof value === 'boolean' ? undefined : 'must be true or false';
        case 'url':
            return typeof value === 'string' && URL.canParse(value) && /^https?:/.test(value)
                ? undefined
                : 'must be an http or https URL';
        case 'one-of':
            return typeof value === 'string' && (param.options ?? []).includes(value)
                ? undefined
                : `must be one of ${(param.options ?? []).join(', ')}`;
    }
}

;// CONCATENATED MODULE: ./lib/core/load/roles.js

// Logins: https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
const MEMBER = /^@[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})(?:\/[A-Za-z0-9._-]{1,100})?$/;
/** Reads who may sign what. A role with nobody in it loads with a warning; nothing it must sign can become go. */
function loadRoles(roles, findings) {
    const found = {};
    for (const [role, members] of Object.entries((0,core_options/* isMap */.j)(roles) ? roles : {})) {
        if (!Array.isArray(members))
            continue;
        if (members.length === 0)
            findings.push({
                id: 'role-empty',
                warning: true,
                path: ['roles', role],
                at: 'key',
                message: `the role \`${role}\` has nobody in it, so nothing it must sign can become go`,
            });
        for (const [index, member] of members.entries()) {
            if (!MEMBER.test(member)) {
                findings.push({
                    id: 'role-member',
                    path: ['roles', role, index],
                    message: `\`${member}\` is neither @login nor @org/team`,
                    ...(MEMBER.test(`@${member}`) ? { suggestion: `did you mean \`@${member}\`?` } : {}),
                });
            }
        }
        found[role] = members;
    }
    return found;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/core/load/control.js
// Everything below U+0020 but tab and line breaks, DEL and C1, the bidi controls of CVE-2021-42574, and the byte order
// mark anywhere but at the start.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/;
/** The first character that has no business in a file people review, or `undefined`. */
function firstControl(text) {
    const body = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
    const found = FORBIDDEN.exec(body);
    if (!found)
        return undefined;
    return { offset: found.index, name: `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` };
}

;// CONCATENATED MODULE: ./lib/core/load/source.js



/** Keys that would reach into JavaScript's own objects. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/**
 * Parses YAML 1.2 (core schema), strictly: one document, no aliases, no unknown tags, no duplicate keys, no control
 * characters. Everything wrong is reported at once.
 */
function readSource(file, text) {
    const lines = new dist/* LineCounter */.HN();
    const place = (span) => source_location(file, lines, span);
    const problem = (id, message, span, hint) => ({
        id,
        severity: 'error',
        message,
        location: place(span),
        ...(hint === undefined ? {} : { hint }),
    });
    const documents = (0,dist/* parseAllDocuments */.hR)(text, {
        lineCounter: lines,
        version: '1.2',
        schema: 'core',
        merge: false,
        stringKeys: true,
        prettyErrors: false,
    });
    const problems = [];
    const control = firstControl(text);
    if (control) {
        problems.push(problem('control-character', `control character ${control.name}`, [control.offset, control.offset + 1]));
    }
    if (!Array.isArray(documents) || documents.length === 0) {
        return { problems: [...problems, problem('checklist-empty', 'the file has no content', [0, 0])] };
    }
    const [document, second] = documents;
    if (!document)
        return { problems };
    if (second) {
        const start = second.range?.[0] ?? 0;
        problems.push(problem('yaml-documents', 'the file has several YAML documents; a checklist is one', [start, start + 3]));
    }
    for (const error of document.errors) {
        const id = error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'yaml-syntax';
        problems.push(problem(id, sentence(error.message), spanOf(error.pos, text)));
    }
    for (const warning of document.warnings) {
        problems.push(problem('yaml-warning', sentence(warning.message), spanOf(warning.pos, text)));
    }
    (0,dist/* visit */.YR)(document, (_, node) => {
        if ((0,dist/* isAlias */.Vj)(node)) {
            problems.push(problem('yaml-alias', `YAML alias \`*${node.source}\`: aliases are refused in a checklist`, rangeOf(node), 'write the value out'));
        }
        if ((0,dist/* isPair */.tO)(node) && (0,dist/* isScalar */.jn)(node.key)) {
            const key = String(node.key.value);
            if (FORBIDDEN_KEYS.has(key))
                problems.push(problem('key-forbidden', `the key \`${key}\` is refused`, rangeOf(node.key)));
            if (key === '<<') {
                problems.push(problem('yaml-alias', 'the merge key `<<` is refused in a checklist', rangeOf(node.key), 'write the keys out, or use `defaults`'));
            }
        }
        if ((0,dist/* isScalar */.jn)(node) && typeof node.value === 'number' && !Number.isFinite(node.value)) {
            problems.push(problem('bad-value', `\`${node.source}\` is no number one can work with`, rangeOf(node)));
        }
    });
    const depth = depthOf(document.contents, 0);
    if (depth > limits/* LIMITS */.b.checklistDepth) {
        problems.push(problem('too-deep', `the file nests ${depth} levels deep; the limit is ${limits/* LIMITS */.b.checklistDepth}`, [0, 1]));
    }
    if (problems.length > 0)
        return { problems: unique(problems) };
    const contents = document.contents;
    if (contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null)) {
        return { problems: [problem('checklist-empty', 'the file has no content', [0, 0])] };
    }
    return {
        source: { file, text, data: source_plain(contents), locate: (path, at) => place(find(contents, path, at ?? 'value')) },
    };
}
/** Turns findings into problems with locations; the only place where routes become lines. */
function locateFindings(source, findings) {
    return findings.map(({ path, at, warning, ...rest }) => ({
        ...rest,
        severity: warning ? 'warning' : 'error',
        location: source.locate(path, at),
    }));
}
function unique(problems) {
    const seen = new Set();
    return problems.filter((problem) => {
        const key = `${problem.id} ${problem.location?.start.line}:${problem.location?.start.column}`;
        return seen.has(key) ? false : seen.add(key);
    });
}
/** yaml's messages, as one sentence without a trailing line break or position. */
function sentence(message) {
    const first = message.split('\n', 1)[0] ?? message;
    return first.charAt(0).toLowerCase() + first.slice(1);
}
function spanOf(position, text) {
    const end = text.indexOf('\n', position[0]);
    return [position[0], Math.max(position[0] + 1, Math.min(position[1], end < 0 ? text.length : end))];
}
function rangeOf(node) {
    return node.range ? [node.range[0], node.range[1]] : [0, 0];
}
function depthOf(node, depth) {
    if (depth > limits/* LIMITS */.b.checklistDepth)
        return depth;
    if ((0,dist/* isMap */.jh)(node))
        return Math.max(depth + 1, ...node.items.map((pair) => depthOf(pair.value, depth + 1)));
    if ((0,dist/* isSeq */.oP)(node))
        return Math.max(depth + 1, ...node.items.map((item) => depthOf(item, depth + 1)));
    return depth;
}
function source_plain(node) {
    if ((0,dist/* isMap */.jh)(node)) {
        const map = Object.create(null);
        for (const pair of node.items)
            map[String(pair.key.value)] = source_plain(pair.value);
        return map;
    }
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.map(source_plain);
    return (0,dist/* isScalar */.jn)(node) ? node.value : null;
}
function find(root, path, at) {
    let node = root;
    let pair;
    for (const step of path) {
        const child = (0,dist/* isMap */.jh)(node)
            ? node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === String(step))
            : (0,dist/* isSeq */.oP)(node) && typeof step === 'number'
                ? node.items[step]
                : undefined;
        if (child === undefined)
            break;
        pair = (0,dist/* isPair */.tO)(child) ? child : undefined;
        node = (0,dist/* isPair */.tO)(child) ? child.value : child;
    }
    const key = pair?.key;
    if (key && (at === 'key' || node === null || !node.range))
        return rangeOf(key);
    return rangeOf((node ?? root));
}
function source_location(file, lines, span) {
    const start = lines.linePos(span[0]);
    const end = lines.linePos(Math.max(span[0], span[1]));
    return { file, start: { line: start.line, column: start.col }, end: { line: end.line, column: end.col } };
}

// EXTERNAL MODULE: ./lib/core/evidence.js
var evidence = __webpack_require__(2094);
;// CONCATENATED MODULE: ./lib/core/load/waivers.js






const DAY = 86_400;
const CAUSES = [...evidence/* UNKNOWN_CAUSES */.Kn, ...evidence/* PENDING_CAUSES */.Pf];
/** Reads the waivers, each against the criterion it names. `line` tells where a waiver stands. */
async function loadWaivers(items, criteria, line, findings, broken) {
    const waivers = [];
    for (const [index, item] of Array.isArray(items) ? items.entries() : []) {
        if (!(0,core_options/* isMap */.j)(item))
            continue;
        const path = ['waivers', index];
        const before = findings.length;
        const text = (key) => String(item[key]);
        const criterion = criteria.find((one) => one.id === item.criterion);
        // A criterion with a mistake of its own is not there either; then its waivers are not to blame.
        if (!criterion && !broken) {
            const close = (0,nearest/* nearest */.p)(text('criterion'), criteria.map((one) => one.id));
            findings.push({
                id: 'waiver-unknown',
                path: [...path, 'criterion'],
                message: `no criterion has the id \`${item.criterion}\``,
                ...(close ? { suggestion: `did you mean \`${close}\`?` } : {}),
            });
        }
        if (waivers.some((one) => one.criterion === item.criterion)) {
            findings.push({
                id: 'waiver-unknown',
                path: [...path, 'criterion'],
                message: `\`${item.criterion}\` already has a waiver; say in one what it covers`,
            });
        }
        const term = readTerm(item, path, findings);
        if (person(text('by')) === person(text('approved-by'))) {
            findings.push({
                id: 'waiver-person',
                path: [...path, 'approved-by'],
                message: `\`${item['approved-by']}\` asked for this waiver and cannot approve it`,
            });
        }
        const covers = criterion ? await readCovers(item.covers, criterion, [...path, 'covers'], findings) : undefined;
        if (findings.length > before || !covers || !term)
            continue;
        waivers.push({
            criterion: text('criterion'),
            ...covers,
            reason: text('reason'),
            by: text('by'),
            approvedBy: text('approved-by'),
            from: text('from'),
            until: text('until'),
            ...term,
            ...(typeof item.ticket === 'string' ? { ticket: item.ticket } : {}),
            line: line(path),
        });
    }
    return waivers;
}
/** `@Octo-Cat` and `octo-cat` are one person. */
function person(name) {
    return name.trim().replace(/^@/, '').toLowerCase();
}
function readTerm(item, path, findings) {
    const [start, last] = ['from', 'until'].map((key) => {
        const day = typeof item[key] === 'string' ? (0,time/* parseDay */.Iq)(item[key]) : undefined;
        if (day === undefined)
            findings.push({
                id: 'waiver-date',
                path: [...path, key],
                message: `\`${item[key]}\` is no day; write YYYY-MM-DD`,
            });
        return day;
    });
    if (start === undefined || last === undefined)
        return undefined;
    const end = last + DAY;
    if (end <= start)
        findings.push({
            id: 'waiver-date',
            path: [...path, 'until'],
            message: `the waiver ends (${item.until}) before it begins (${item.from})`,
        });
    if (end - start > limits/* LIMITS */.b.waiverDays * DAY) {
        findings.push({
            id: 'waiver-long',
            path: [...path, 'until'],
            message: `the waiver lasts ${(end - start) / DAY} days; the limit is ${limits/* LIMITS */.b.waiverDays}`,
        });
    }
    return { start, end };
}
async function readCovers(covers, criterion, path, findings) {
    const bounds = [];
    const causes = [];
    const parts = Array.isArray(covers)
        ? covers.map((part, index) => [part, [...path, index]])
        : [[covers ?? null, path]];
    for (const [part, place] of parts) {
        if (typeof part === 'string') {
            const close = (0,nearest/* nearest */.p)(part, CAUSES);
            if (CAUSES.includes(part))
                causes.push(part);
            else
                findings.push({
                    id: 'waiver-unknown',
                    path: place,
                    message: `\`${part}\` is no cause`,
                    ...(close ? { suggestion: `did you mean \`${close}\`?` } : { hint: `causes are ${CAUSES.join(', ')}` }),
                });
            continue;
        }
        for (const [fact, raw] of (0,core_options/* isMap */.j)(part) ? Object.entries(part) : []) {
            const read = await readBound(criterion.check, criterion.options, fact, raw, [...place, fact], findings);
            if (read?.bound.kind === 'any')
                findings.push({
                    id: 'waiver-any',
                    path: [...place, fact],
                    message: 'a waiver must say how much it tolerates, not `any`',
                });
            else if (read && !criterion.bounds.some((one) => one.fact === fact)) {
                findings.push({
                    id: 'waiver-unknown',
                    path: [...place, fact],
                    at: 'key',
                    message: `\`${criterion.id}\` has no bound on \`${fact}\`, so there is nothing to tolerate`,
                });
            }
            else if (bounds.some((one) => one.fact === fact)) {
                findings.push({
                    id: 'duplicate-key',
                    path: [...place, fact],
                    at: 'key',
                    message: `\`${fact}\` is covered twice, so the waiver does not say how much it tolerates`,
                });
            }
            else if (read)
                bounds.push({ fact, bound: read.bound });
        }
    }
    return { bounds, causes };
}

;// CONCATENATED MODULE: ./lib/core/load/load.js








/** Loads a checklist from the bytes of its file: all mistakes at once, each with its place. Nothing is evaluated. */
async function load(file, bytes, vocabulary) {
    const text = decode(file, bytes);
    if (typeof text !== 'string')
        return { problems: [text], text: '' };
    const read = readSource(file, text);
    if ('problems' in read)
        return { problems: read.problems, text };
    const { source } = read;
    const { data } = source;
    const findings = checkShape(vocabulary.validateChecklist, vocabulary.frame, data, [], (path) => nameOf(path, data));
    const top = (0,core_options/* isMap */.j)(data) ? data : {};
    const params = loadParams(top.params, findings);
    const roles = loadRoles(top.roles, findings);
    const mode = top.mode === 'observe' ? 'observe' : 'enforce';
    const scope = {
        ...vocabulary,
        source,
        roles,
        params: params.map((param) => param.name),
        defaults: (0,core_options/* isMap */.j)(top.defaults) ? top.defaults : {},
        mode: mode,
    };
    const { criteria, groups } = await loadCriteria(top.criteria, scope, findings);
    if (Array.isArray(top.criteria) && criteria.length === 0 && findings.every((finding) => finding.warning)) {
        findings.push({
            id: 'checklist-empty',
            path: ['criteria'],
            at: 'key',
            message: 'the checklist has no criterion, so nothing would be checked',
        });
    }
    if (criteria.length > limits/* LIMITS */.b.criteria) {
        findings.push({
            id: 'too-many-criteria',
            path: ['criteria'],
            at: 'key',
            message: `the checklist has ${criteria.length} criteria; the limit is ${limits/* LIMITS */.b.criteria}`,
        });
    }
    const broken = findings.some((finding) => !finding.warning);
    const waivers = await loadWaivers(top.waivers, criteria, (path) => source.locate(path).start.line, findings, broken);
    const problems = locateFindings(source, inOrder(findings, source));
    if (problems.some((problem) => problem.severity === 'error'))
        return { problems, text };
    const checklist = {
        file,
        name: typeof top.name === 'string' ? top.name : file,
        ...(typeof top.description === 'string' ? { description: top.description } : {}),
        ...(typeof top.notes === 'string' ? { notes: top.notes } : {}),
        branches: top.branches ?? [],
        params,
        roles,
        contacts: top.contacts ?? [],
        waivers,
        mode,
        groups,
        criteria,
        warnings: problems,
    };
    return { checklist, source };
}
function decode(file, bytes) {
    const location = { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    if (bytes.length > limits/* LIMITS */.b.checklistBytes) {
        return {
            id: 'checklist-too-big',
            severity: 'error',
            message: `the checklist has ${bytes.length} bytes; the limit is ${limits/* LIMITS */.b.checklistBytes} (256 KiB)`,
            location,
        };
    }
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    }
    catch {
        const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
        return {
            id: 'checklist-encoding',
            severity: 'error',
            message: `the checklist is ${wide ? 'UTF-16' : 'not valid UTF-8'}; save it as UTF-8`,
            location,
        };
    }
}
function inOrder(findings, source) {
    const at = (finding) => source.locate(finding.path, finding.at).start;
    return [...findings].sort((a, b) => at(a).line - at(b).line || at(a).column - at(b).column);
}
/** A place in words: "criterion `p95-latency`", "waiver 2", "the checklist". */
function nameOf(path, data) {
    if (path.length === 0)
        return 'the checklist';
    let node = data;
    let name = '';
    let rest = path;
    for (const [depth, step] of path.entries()) {
        node = node?.[step];
        if (!(0,core_options/* isMap */.j)(node) || typeof step !== 'number' || path[depth - 1] !== 'criteria')
            continue;
        name = node.group === undefined ? `criterion \`${node.id ?? node.title ?? step + 1}\`` : `group \`${node.group}\``;
        rest = path.slice(depth + 1);
    }
    if (name === '')
        return `\`${path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.')}\``;
    return rest.length === 0 ? name : `\`${rest.join('.')}\` of ${name}`;
}

;// CONCATENATED MODULE: ./lib/core/param-values.js



/**
 * The values of all declared parameters: what was passed (`--param`, input `params`), else the default. Passing an
 * undeclared one, or leaving one without value, is an error.
 */
function paramValues(checklist, passed) {
    const problems = [];
    const values = {};
    const fail = (id, message, more = {}) => problems.push({ id, severity: 'error', message, ...more });
    const names = checklist.params.map((param) => param.name);
    for (const name of Object.keys(passed)) {
        if (names.includes(name))
            continue;
        const { suggestion } = undeclaredParam(name, names);
        fail('param-undeclared', `the parameter \`${name}\` was passed, and \`${checklist.file}\` does not declare it`, suggestion
            ? { suggestion }
            : { hint: names.length > 0 ? `declared are ${names.join(', ')}` : 'it declares none' });
    }
    for (const param of checklist.params) {
        const text = Object.hasOwn(passed, param.name) ? passed[param.name] : undefined;
        const value = text === undefined ? param.default : typed(param, text);
        const fault = value === undefined ? undefined : paramFault(param, value);
        if (value === undefined)
            fail('param-missing', `the parameter \`${param.name}\` has no value and no default`, {
                hint: `pass it: --param ${param.name}=…`,
            });
        else if (fault)
            fail('param-type', `the parameter \`${param.name}\` ${fault.replace(/; quote it$/, '')}, not \`${text}\``);
        else
            values[param.name] = value;
    }
    return { values, problems };
}
/** What was passed is text; numbers and flags are read strictly, and left as text when they are none. */
function typed(param, text) {
    if (param.type === 'flag')
        return text === 'true' ? true : text === 'false' ? false : text;
    if (param.type !== 'number')
        return text;
    const quantity = (0,core_quantity/* parseQuantity */.Lf)(text);
    return (0,core_quantity/* isQuantity */.Ep)(quantity) && quantity.unit === null ? quantity.value : text;
}

// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __webpack_require__(5524);
// EXTERNAL MODULE: ./lib/vocabulary.js + 29 modules
var vocabulary = __webpack_require__(9192);
;// CONCATENATED MODULE: ./lib/load-checklist.js





/** Loads a checklist. Throws `UserError` with everything that is wrong. Warnings are in the checklist. */
async function loadChecklist(file, bytes) {
    const loaded = await load(file, bytes, vocabulary/* vocabulary */.v);
    if ('problems' in loaded)
        throw new problem/* UserError */.y(loaded.problems, { [file]: loaded.text });
    return { checklist: loaded.checklist, text: loaded.source.text, sha256: (0,digest/* sha256 */.s)(bytes) };
}
/**
 * Loads several checklists and gives each the parameters that were passed. A parameter must be declared by one of
 * them at least. Throws one `UserError` for everything wrong in any of them.
 */
async function loadChecklists(files, passed) {
    const settled = await Promise.allSettled(files.map(({ file, bytes }) => loadChecklist(file, bytes)));
    const errors = [];
    const ready = [];
    const declared = new Set(settled.flatMap((one) => (one.status === 'fulfilled' ? one.value.checklist.params.map((param) => param.name) : [])));
    for (const one of settled) {
        if (one.status === 'rejected') {
            if (!(one.reason instanceof problem/* UserError */.y))
                throw one.reason;
            errors.push(one.reason);
            continue;
        }
        const { checklist } = one.value;
        const names = checklist.params.map((param) => param.name);
        const own = Object.fromEntries(Object.entries(passed).filter(([name]) => files.length === 1 || names.includes(name) || !declared.has(name)));
        const { values, problems } = paramValues(checklist, own);
        if (problems.length > 0)
            errors.push(new problem/* UserError */.y(problems));
        ready.push({ ...one.value, params: values });
    }
    if (errors.length > 0) {
        throw new problem/* UserError */.y(errors.flatMap((error) => error.problems), Object.assign({}, ...errors.map((error) => error.texts)));
    }
    return ready;
}


/***/ })

};
