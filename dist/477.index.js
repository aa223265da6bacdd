export const id = 477;
export const ids = [477];
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


/***/ })

};
