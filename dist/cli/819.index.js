export const id = 819;
export const ids = [819];
export const modules = {

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


/***/ }),

/***/ 7819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCsv: () => (/* binding */ readCsv),
/* harmony export */   readNdjson: () => (/* binding */ readNdjson)
/* harmony export */ });
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2094);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7535);
/* harmony import */ var _csv_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2180);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(556);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5575);





/** How JSON writes a number. CSV has no types, so what looks like one is one; `007` and `1.2.3` are text. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/**
 * The rows of a CSV file (RFC 4180) as a list of objects by its header. An empty field is an empty text. Throws
 * `EvidenceError`: `empty` for no header, `invalid` as `csvRecords` and past 64 MiB.
 */
async function readCsv(stream) {
    const rows = [];
    for await (const { values } of (0,_csv_table_js__WEBPACK_IMPORTED_MODULE_2__/* .csvRecords */ .X)(atMost(stream, 'CSV'))) {
        const row = Object.create(null);
        for (const [name, text] of Object.entries(values))
            row[name] = NUMBER.test(text) ? JSON.parse(text) : text;
        rows.push(row);
    }
    return rows;
}
/**
 * The documents of an NDJSON file (https://github.com/ndjson/ndjson-spec), one a line, as a list. Each is read as
 * strictly as a JSON file; empty lines are left out. Throws `EvidenceError`: `empty`, or `invalid` with the line.
 */
async function readNdjson(stream) {
    const documents = [];
    let number = 0;
    let last = '';
    for await (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .M)(noted(atMost(stream, 'NDJSON'), (text) => (last = text)))) {
        number += 1;
        if (line.trim() === '')
            continue;
        documents.push(parsedLine(line, number));
    }
    const end = documents.at(-1);
    if (end === undefined)
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('empty', 'the file has no content');
    // A list or a map says where it ends; a number that was cut is another number.
    if (!/[\r\n]\0?$/.test(last) && (typeof end !== 'object' || end === null))
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', 'the NDJSON file does not end with a line break, so it may have been cut off');
    return documents;
}
function parsedLine(line, number) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(line);
    }
    catch (error) {
        if (!(error instanceof _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe))
            throw error;
        // What is wrong stands on the one line; its column is that of the file.
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `line ${number}: ${error.message.replace(/\(line 1, (column \d+)\)/, '($1)')}`);
    }
}
/** The same stream; `note` hears how each piece ends. */
async function* noted(stream, note) {
    for await (const piece of stream) {
        if (piece.length > 0)
            note(Buffer.from(piece.subarray(-2)).toString('latin1'));
        yield piece;
    }
}
/** The same stream, refused past the limit of a document that is held in memory as a whole. */
async function* atMost(stream, what) {
    let bytes = 0;
    for await (const piece of stream) {
        bytes += piece.length;
        if (bytes > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.treeReportBytes)
            throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('invalid', `the file is larger than the limit of ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.treeReportBytes / 1024 / 1024} MiB for ${what} as data`);
        yield piece;
    }
}


/***/ })

};
