export const id = 306;
export const ids = [306,477];
export const modules = {

/***/ 8477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addressFault: () => (/* binding */ addressFault),
/* harmony export */   parseNetwork: () => (/* binding */ parseNetwork)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);

/**
 * Where clouds hand out credentials: AWS (EC2, ECS, EKS), Azure, Google, Alibaba, Oracle. Azure's and Alibaba's are
 * in no special range, so that only a list finds them.
 */
const METADATA = [
    '169.254.169.254',
    '169.254.170.2',
    '169.254.170.23',
    '168.63.129.16',
    '100.100.100.200',
    '192.0.0.192',
    'fd00:ec2::254',
    'fd00:ec2::23',
    'fd20:ce::254',
].map((text) => ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parse(text).toString());
/** The ranges of ipaddr.js in words; everything else that is not plain unicast is "a reserved address". */
const WORDS = {
    unspecified: 'an unspecified address',
    loopback: 'a loopback address',
    private: 'a private address',
    uniqueLocal: 'a private address',
    linkLocal: 'a link-local address',
    carrierGradeNat: 'an address inside of a carrier (CGNAT)',
    multicast: 'a multicast address',
    broadcast: 'a broadcast address',
    rfc6052: 'an address translated to IPv4 (NAT64)',
    '6to4': 'an address tunnelled to IPv4 (6to4)',
    teredo: 'an address tunnelled to IPv4 (Teredo)',
};
/** What is wrong with connecting to an address; `undefined` when it may be. What is no address is refused. */
function addressFault(text, rule) {
    if (!ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.isValid(text))
        return { words: 'no IP address', final: true };
    const address = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.process(text);
    if ([address, ...embedded(address)].some((one) => METADATA.includes(one.toString())))
        return { words: 'a metadata address, which is never asked', final: true };
    if (rule.all || rule.networks.some((network) => contains(network, address)))
        return undefined;
    const range = address.range();
    if (range === 'loopback' && rule.loopback)
        return undefined;
    if (range === 'unicast' && isGlobal(address))
        return undefined;
    return { words: WORDS[range] ?? 'a reserved address', final: false };
}
/** A network written as an address or in CIDR form, or `undefined`. */
function parseNetwork(text) {
    const bare = text.replace(/^\[(.*)\]$/, '$1');
    if (ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.isValidCIDR(bare))
        return ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parseCIDR(bare);
    if (!ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.isValid(bare))
        return undefined;
    const address = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.process(bare);
    return [address, address.kind() === 'ipv4' ? 32 : 128];
}
function contains([network, bits], address) {
    return network.kind() === address.kind() && address.match(network, bits);
}
/** IPv6 has only 2000::/3 in use; the rest, such as the old `::127.0.0.1`, is nowhere on the internet. */
function isGlobal(address) {
    return address.kind() === 'ipv4' || (address.parts[0] ?? 0) >> 13 === 1;
}
/** The IPv4 addresses that an IPv6 address may be a way to. */
function embedded(address) {
    if (address.kind() === 'ipv4')
        return [];
    const parts = address.parts;
    const [, one = 0, two = 0, three = 0, four = 0, five = 0, six = 0, seven = 0] = parts;
    const v4 = (high, low) => new ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv4([high >> 8, high & 0xff, low >> 8, low & 0xff]);
    const found = [v4(six, seven)];
    const range = address.range();
    if (range === '6to4')
        found.push(v4(one, two));
    if (range === 'teredo')
        found.push(v4(six ^ 0xffff, seven ^ 0xffff));
    // RFC 6052 skips bits 64 to 71 when the prefix is shorter than 96 bits.
    if (range === 'rfc6052')
        found.push(v4(three, ((four & 0xff) << 8) | (five >> 8)));
    return found;
}


/***/ }),

/***/ 9306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hostOf: () => (/* binding */ hostOf),
/* harmony export */   isAddress: () => (/* binding */ isAddress),
/* harmony export */   isHostEntry: () => (/* binding */ isHostEntry),
/* harmony export */   isLoopbackName: () => (/* binding */ isLoopbackName),
/* harmony export */   permit: () => (/* binding */ permit),
/* harmony export */   portOf: () => (/* binding */ portOf),
/* harmony export */   refuseAddress: () => (/* binding */ refuseAddress)
/* harmony export */ });
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2094);
/* harmony import */ var _core_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5450);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8477);



const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const METADATA_NAMES = ['metadata.google.internal', 'metadata.goog', 'metadata', 'instance-data'];
/**
 * Decides whether a URL may be asked, and what its addresses may be. Throws `EvidenceError` (`denied`).
 */
function permit(url, origins, permissions) {
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('denied', `\`${url.protocol}\` is not asked, only https: and http:`);
    if (url.username !== '' || url.password !== '')
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('denied', `\`${(0,_core_url_js__WEBPACK_IMPORTED_MODULE_2__/* .printUrl */ .D)(url)}\` carries a user name or password in the URL`, 'send credentials in a header');
    const host = hostOf(url);
    if (METADATA_NAMES.includes(host))
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('denied', `\`${host}\` is a metadata host, which is never asked`);
    const literal = origins.some((origin) => URL.canParse(origin) && new URL(origin).origin === url.origin);
    if (!literal && !permissions.allowHosts.some((entry) => matchesHost(entry, url)))
        throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('denied', `\`${url.origin}\` does not stand literally in the checklist`, `write it out in the checklist, or allow the host: \`--allow-hosts ${url.host}\` (input \`allow-hosts\`)`);
    const rule = {
        all: permissions.allowPrivateHosts.some((entry) => matchesHost(entry, url)),
        loopback: literal && permissions.allowLoopback && LOOPBACK.includes(host),
        networks: permissions.allowPrivateHosts
            .map(_address_js__WEBPACK_IMPORTED_MODULE_1__.parseNetwork)
            .filter((network) => network !== undefined),
    };
    if (isAddress(host))
        refuseAddress(host, host.replace(/^\[(.*)\]$/, '$1'), rule);
    return rule;
}
/** Throws `denied` when a host's address must not be connected to. */
function refuseAddress(host, address, rule) {
    const fault = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__.addressFault)(address, rule);
    if (fault === undefined)
        return;
    const bare = host.replace(/^\[(.*)\]$/, '$1');
    throw new _core_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('denied', bare === address ? `\`${host}\` is ${fault.words}` : `\`${host}\` resolves to ${address}, ${fault.words}`, fault.final ? undefined : `if that is meant: \`--allow-private-hosts ${host}\` (input \`allow-private-hosts\`)`);
}
/** The host of a URL without a trailing dot, which names the same host. */
function hostOf(url) {
    return url.hostname.replace(/\.+$/, '');
}
/** True for the hosts of this machine as people write them. */
function isLoopbackName(host) {
    return LOOPBACK.includes(host) || host.endsWith('.localhost') || /^127(?:\.\d{1,3}){3}$/.test(host);
}
/** The port a URL means, written or not. */
function portOf(url) {
    return url.port || (url.protocol === 'https:' ? '443' : '80');
}
/** True for the host of a URL that is an address and no name; WHATWG URLs have no other forms of addresses left. */
function isAddress(host) {
    return host.startsWith('[') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host);
}
/** An entry `host`, `host:port` or `*.domain`. */
const ENTRY = /^(\*\.)?(\[[^\]]+\]|[^:/@?#\s]+)(?::(\d{1,5}))?$/;
/** True for what may stand in `allow-hosts`; in `allow-private-hosts` networks may, too. */
function isHostEntry(entry) {
    const name = ENTRY.exec(entry)?.[2];
    return name !== undefined && URL.canParse(`http://${name}`);
}
/** True when an entry stands for the URL's host. What cannot be read matches nothing. */
function matchesHost(entry, url) {
    const parts = ENTRY.exec(entry.trim());
    if (!parts || !isHostEntry(entry.trim()))
        return false;
    const [, wildcard, name, port] = parts;
    if (port !== undefined && port !== portOf(url))
        return false;
    const wanted = hostOf(new URL(`http://${name}`));
    return wildcard ? hostOf(url).endsWith(`.${wanted}`) : hostOf(url) === wanted;
}


/***/ })

};
