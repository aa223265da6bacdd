export const id = 901;
export const ids = [901,306,477];
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


/***/ }),

/***/ 2901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  send: () => (/* binding */ send_send)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/core/evidence.js
var evidence = __webpack_require__(2094);
// EXTERNAL MODULE: ./lib/core/limits.js
var limits = __webpack_require__(7535);
;// CONCATENATED MODULE: ./lib/io/http/fault.js


/** What went wrong with one try. `again`: another try may fare better. */
class HttpFault extends evidence/* EvidenceError */.oe {
    again;
    constructor(cause, message, hint, again = false) {
        super(cause, message, hint);
        this.again = again;
    }
}
const TRUST = 'have the server send its whole chain; a company’s own authority is trusted through NODE_EXTRA_CA_CERTS';
const CLOSED = ['unreachable', 'the connection was closed before the answer was complete', true];
const GARBAGE = ['invalid', 'the answer is not HTTP', false];
const ROUTE = ['unreachable', 'there is no route to the host', true];
const RESET = ['unreachable', 'the connection was reset', true];
const UNFIT = ['invalid', 'the request has a method, path or header that HTTP does not allow', false];
const CHAIN = ['unreachable', 'the certificate is of an authority that is not trusted here', false, TRUST];
/** By the codes of Node (https://nodejs.org/docs/latest-v20.x/api/errors.html, tls.html#x509-certificate-error-codes) and undici. */
const ROWS = {
    ENOTFOUND: ['unreachable', 'the name does not resolve', true],
    ENODATA: ['unreachable', 'the name does not resolve', true],
    EAI_AGAIN: ['unreachable', 'the name server does not answer', true],
    ECONNREFUSED: ['unreachable', 'connection refused', true],
    ECONNRESET: RESET,
    EPIPE: RESET,
    ECONNABORTED: RESET,
    EHOSTUNREACH: ROUTE,
    ENETUNREACH: ROUTE,
    EHOSTDOWN: ROUTE,
    ENETDOWN: ROUTE,
    EADDRNOTAVAIL: ROUTE,
    ETIMEDOUT: ['timeout', 'no connection could be made in time', true],
    UND_ERR_CONNECT_TIMEOUT: ['timeout', 'no connection could be made in time', true],
    UND_ERR_SOCKET: CLOSED,
    HPE_INVALID_EOF_STATE: CLOSED,
    // What undici asserts while it reads is what the other side promised by speaking HTTP.
    ERR_ASSERTION: GARBAGE,
    CERT_HAS_EXPIRED: ['unreachable', 'the certificate has expired', false],
    CERT_NOT_YET_VALID: ['unreachable', 'the certificate is not valid yet', false],
    CERT_REVOKED: ['unreachable', 'the certificate was revoked', false],
    ERR_TLS_CERT_ALTNAME_INVALID: ['unreachable', 'the certificate is for another name', false],
    DEPTH_ZERO_SELF_SIGNED_CERT: ['unreachable', 'the certificate is self-signed', false, TRUST],
    SELF_SIGNED_CERT_IN_CHAIN: CHAIN,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: CHAIN,
    UNABLE_TO_GET_ISSUER_CERT: CHAIN,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: CHAIN,
    CERT_UNTRUSTED: CHAIN,
    UND_ERR_HEADERS_OVERFLOW: [
        'invalid',
        `the headers of the answer are larger than the limit of ${limits/* LIMITS */.b.httpHeaderBytes / 1024} KiB`,
        false,
    ],
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['invalid', 'the body is not as long as `content-length` says', false],
    UND_ERR_INVALID_ARG: UNFIT,
    UND_ERR_NOT_SUPPORTED: UNFIT,
    UND_ERR_REQ_CONTENT_LENGTH_MISMATCH: UNFIT,
};
/**
 * The fault behind an error of Node or undici. The error's own message is never used: it may quote what was sent or
 * received. Errors without a code are mistakes of ours and are given back as they are.
 */
function faultOf(error) {
    if (error instanceof evidence/* EvidenceError */.oe || !(error instanceof Error))
        return error;
    const code = codeOf(error);
    if (code === undefined)
        return error;
    const row = rowOf(code, error.message);
    return new HttpFault(row[0], row[1], row[3], row[2]);
}
function rowOf(code, message) {
    // undici's words for an answer with status 100 or 101 that nobody asked for.
    if (code === 'UND_ERR_SOCKET' && /^bad /.test(message))
        return GARBAGE;
    const row = Object.hasOwn(ROWS, code) ? ROWS[code] : undefined;
    if (row)
        return row;
    if (code.startsWith('HPE_'))
        return GARBAGE;
    if (code.startsWith('CERT_'))
        return ['unreachable', `the certificate is not valid (${code})`, false];
    if (code.startsWith('ERR_SSL_') || code === 'EPROTO')
        return ['unreachable', 'the TLS handshake failed', false, 'does the server speak TLS on this port?'];
    return ['unreachable', `the request failed (${code})`, false];
}
function codeOf(error) {
    const { code } = error;
    if (typeof code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(code))
        return code;
    // undici's parser has errors that it knows no code for.
    return error.name === 'HTTPParserError' ? 'HPE_OTHER' : undefined;
}

// EXTERNAL MODULE: ./lib/core/url.js
var core_url = __webpack_require__(5450);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(4371);
// EXTERNAL MODULE: ./lib/io/http/permit.js
var permit = __webpack_require__(9306);
// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/io/http/resolve.js





const PROXIED_NAME_MS = 1000;
/** What the operating system says, so that /etc/hosts counts too. */
const resolveBySystem = async (hostname) => (await (0,external_node_dns_promises_.lookup)(hostname, { all: true })).map(({ address }) => address);
/** The addresses of a name, none of them refused; at most the first 8. Throws `denied`, or the error of node:dns. */
async function allowedAddresses(hostname, rule, resolve) {
    const addresses = await resolve(hostname);
    for (const address of addresses)
        (0,permit.refuseAddress)(hostname, address, rule);
    if (addresses.length === 0)
        throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
    return addresses.slice(0, limits/* LIMITS */.b.httpAddresses);
}
/** The same in the form that sockets take it. */
function guardedLookup(rule, resolve) {
    return (hostname, options, callback) => {
        allowedAddresses(hostname, rule, resolve).then((addresses) => {
            const all = addresses.map((address) => ({ address, family: (0,external_node_net_.isIP)(address) }));
            if (options.all)
                callback(null, all);
            else
                callback(null, all[0]?.address ?? '', all[0]?.family);
        }, (error) => callback(error, ''));
    };
}
/**
 * The same for a name that a proxy will resolve, which may see other addresses than we do. What can be seen from here is
 * refused all the same; a name that only the proxy can resolve, or that takes over a second here, is left to it.
 */
async function checkBeforeProxy(hostname, rule, resolve, signal) {
    const checked = allowedAddresses(hostname, rule, resolve).catch((error) => {
        if (error.code === undefined)
            throw error;
    });
    const given = new AbortController();
    const patience = AbortSignal.any([signal, given.signal]);
    await Promise.race([checked, (0,promises_.setTimeout)(PROXIED_NAME_MS, undefined, { signal: patience }).catch(() => { })]);
    given.abort();
}

;// CONCATENATED MODULE: ./lib/io/http/connect.js





/** Milliseconds for one of several addresses before the next is tried too; Node's 250 is short across an ocean. */
const ATTEMPT_MS = 1000;
/**
 * A connector for undici that resolves the name once, refuses it if any of its addresses is refused, connects to one of
 * those very addresses, and looks at the connected socket again before anything is sent. A `tunnel` through a proxy is
 * a connection already; its far end is the proxy's to choose.
 */
function guardedConnector(rule, means, signal, tunnel) {
    const connect = timedConnector(means, signal, {
        autoSelectFamily: true,
        autoSelectFamilyAttemptTimeout: ATTEMPT_MS,
        lookup: guardedLookup(rule, means.resolve),
    });
    if (tunnel)
        return (target, callback) => connect({ ...target, httpSocket: tunnel }, callback);
    return (target, callback) => connect(target, (...[error, socket]) => {
        if (error)
            return callback(error, null);
        try {
            (0,permit.refuseAddress)(target.hostname, socket.remoteAddress ?? '', rule);
            callback(null, socket);
        }
        catch (refused) {
            socket.destroy();
            callback(refused, null);
        }
    });
}
/** A connector that gives up in time and when the signal fires. undici's own timer counts in whole seconds. */
function timedConnector(means, signal, options = {}) {
    const { connectSeconds, authority } = means;
    const connect = (0,undici/* buildConnector */.gU)({
        ...options,
        ...(authority === undefined ? {} : { ca: [...external_node_tls_.rootCertificates, authority] }),
        timeout: 0,
        rejectUnauthorized: true,
        maxCachedSessions: 0,
    });
    return (target, callback) => {
        let timer;
        // undici's types leave out that its connectors give back the socket.
        const socket = connect(target, (...outcome) => {
            clearTimeout(timer);
            signal.removeEventListener('abort', stop);
            callback(...outcome);
        });
        const stop = () => socket.destroy(signal.reason);
        const late = new HttpFault('timeout', `no connection within ${connectSeconds} s`, undefined, true);
        timer = setTimeout(() => socket.destroy(late), connectSeconds * 1000);
        signal.addEventListener('abort', stop, { once: true });
        if (signal.aborted)
            stop();
    };
}

;// CONCATENATED MODULE: ./lib/io/http/means.js

/**
 * A client for one request. No connection is used twice: a latency always counts the connection, nothing waits on one
 * that went stale, and none outlives the decision that its address may be asked.
 */
function clientFor(origin, connect, means) {
    // undici refuses headers from this size on, and the limit itself is allowed. Times are the signal's business.
    return new undici/* Client */.Kj(origin, {
        connect,
        pipelining: 0,
        headersTimeout: 0,
        bodyTimeout: 0,
        maxHeaderSize: means.headerBytes + 1,
    });
}

;// CONCATENATED MODULE: ./lib/io/http/proxy.js


/**
 * The proxy that the environment names for a URL (`https_proxy`, `http_proxy`, `no_proxy`, or in capitals), or
 * `undefined`. Loopback hosts are never asked through one. Throws `EvidenceError` without quoting the variable, which may
 * carry a password.
 */
function proxyFor(url, environment) {
    const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
    const value = variable(name, environment);
    if (value === undefined || (0,permit.isLoopbackName)((0,permit.hostOf)(url)))
        return undefined;
    if (isExempt(url, variable('no_proxy', environment) ?? ''))
        return undefined;
    const text = value.includes('://') ? value : `http://${value}`;
    const proxy = URL.canParse(text) ? new URL(text) : undefined;
    if (!proxy || (proxy.protocol !== 'http:' && proxy.protocol !== 'https:'))
        throw new evidence/* EvidenceError */.oe('unreachable', `the environment variable \`${name}\` names no proxy that can be used`, 'write http://host:port or https://host:port');
    const { username, password } = proxy;
    if (username === '' && password === '')
        return { origin: proxy.origin };
    const credentials = Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64');
    return { origin: proxy.origin, authorization: `Basic ${credentials}` };
}
function variable(name, environment) {
    return environment(name) || environment(name.toUpperCase()) || undefined;
}
/** As in curl: `*`, hosts with everything below them, `host:port`, separated by commas or spaces. */
function isExempt(url, list) {
    const host = (0,permit.hostOf)(url);
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .some((entry) => {
        if (entry === '*')
            return true;
        const parts = /^\*?\.?(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(entry);
        if (!parts || (parts[2] !== undefined && parts[2] !== (0,permit.portOf)(url)))
            return false;
        return host === parts[1] || host.endsWith(`.${parts[1]}`);
    });
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/io/http/tunnel.js




/** A client for one request to a proxy itself. Where a proxy lives is the operator's choice, so no address is refused. */
function proxyClient(proxy, means, signal) {
    return clientFor(proxy.origin, timedConnector(means, signal), means);
}
/** The headers that are for the proxy only. */
function proxyHeaders(proxy) {
    return proxy.authorization === undefined ? {} : { 'proxy-authorization': proxy.authorization };
}
/** What a proxy says of itself instead of the target. */
function proxyRefusal(status) {
    return status === 407
        ? new HttpFault('unreachable', 'the proxy wants a user name and password (407)', 'put them into the proxy variable')
        : new HttpFault('unreachable', `the proxy refused the connection (${status})`, undefined, status >= 502);
}
/** A connection to the target through a proxy (CONNECT). Throws `HttpFault`. */
async function openTunnel(proxy, target, client) {
    const authority = `${target.hostname}:${(0,permit.portOf)(target)}`;
    try {
        const { statusCode, socket } = await client.connect({
            path: authority,
            headers: { host: authority, ...proxyHeaders(proxy) },
        });
        // An open socket whose error nobody listens to would end the process.
        socket.on('error', () => { });
        if (statusCode === 200)
            return socket;
        socket.destroy();
        throw proxyRefusal(statusCode);
    }
    catch (error) {
        const fault = faultOf(error);
        if (fault instanceof HttpFault && !fault.message.startsWith('the proxy'))
            throw new HttpFault('unreachable', `the proxy cannot be used: ${fault.message}`, fault.hint, fault.again);
        throw fault;
    }
}

;// CONCATENATED MODULE: ./lib/io/http/exchange.js







/**
 * Sends one request on a connection of its own and reads the whole answer; `wantsBody` says for which it is read at all.
 * The signal's reason is what is thrown when it fires; other failures throw `HttpFault`.
 */
async function exchange(hop, rule, means, signal, wantsBody) {
    signal.throwIfAborted();
    const clients = [];
    // Destroying is the one way to end a request of undici that still waits for its connection.
    const stop = () => {
        for (const client of clients)
            void client.destroy(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    try {
        const response = await send(hop, rule, means, signal, (client) => {
            clients.push(client);
            if (signal.aborted)
                stop();
            return client;
        });
        // Destroyed below when it is not read; nobody else would hear its error.
        response.body.on('error', () => { });
        const answer = { status: response.statusCode, headers: joined(response.headers) };
        if (!wantsBody(answer))
            return { ...answer, body: new Uint8Array() };
        refuseEncoded(hop, answer);
        return { ...answer, body: await collect(response.body, means.bodyBytes) };
    }
    catch (error) {
        signal.throwIfAborted();
        throw faultOf(error);
    }
    finally {
        signal.removeEventListener('abort', stop);
        await Promise.all(clients.map((client) => client.destroy()));
    }
}
async function send(hop, rule, means, signal, keep) {
    const { url } = hop;
    const proxy = proxyFor(url, means.environment);
    const direct = (tunnel) => clientFor(url.origin, guardedConnector(rule, means, signal, tunnel), means);
    if (!proxy)
        return request(keep(direct()), hop, {});
    if (!(0,permit.isAddress)((0,permit.hostOf)(url)))
        await checkBeforeProxy(url.hostname, rule, means.resolve, signal);
    const toProxy = keep(proxyClient(proxy, means, signal));
    if (url.protocol === 'http:')
        return forwarded(toProxy, hop, proxy);
    return request(keep(direct(await openTunnel(proxy, url, toProxy))), hop, {});
}
/** Plain HTTP goes through a proxy with the whole URL in the request line; its 407 is the proxy's own. */
async function forwarded(client, hop, proxy) {
    const path = `${hop.url.origin}${hop.url.pathname}${hop.url.search}`;
    const response = await request(client, hop, { path, headers: { host: hop.url.host, ...proxyHeaders(proxy) } });
    if (response.statusCode !== 407)
        return response;
    response.body.on('error', () => { });
    throw proxyRefusal(407);
}
function request(client, hop, over) {
    return client.request({
        method: hop.method,
        path: over.path ?? `${hop.url.pathname}${hop.url.search}`,
        headers: { ...hop.headers, ...over.headers },
        body: hop.body ?? null,
    });
}
function refuseEncoded(hop, { status, headers }) {
    if (hop.method === 'HEAD' || status === 204 || status === 304)
        return;
    const content = headers['content-encoding'] ?? '';
    const transfer = headers['transfer-encoding'] ?? '';
    if (/^(?:identity)?$/i.test(content.trim()) && /^(?:chunked|identity)?$/i.test(transfer.trim()))
        return;
    throw new HttpFault('invalid', 'the body is compressed or otherwise encoded, although the request asks for `accept-encoding: identity`', 'have the server honour `accept-encoding`');
}
async function collect(stream, limit) {
    const pieces = [];
    let length = 0;
    for await (const piece of stream) {
        length += piece.length;
        if (length > limit)
            throw new HttpFault('invalid', `the body is larger than the limit of ${limit} bytes`);
        pieces.push(piece);
    }
    return Buffer.concat(pieces);
}
function joined(headers) {
    const map = Object.create(null);
    for (const [name, value] of Object.entries(headers))
        if (value !== undefined)
            map[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
    return map;
}

;// CONCATENATED MODULE: ./lib/io/http/redirect.js





/** Statuses that name another URL (RFC 9110, section 15.4). */
const REDIRECTS = [301, 302, 303, 307, 308];
/** Sends the request and follows as many redirects as it allows; every hop is decided about as if it were the first. */
async function follow(request, first, base, means, permissions, signal) {
    const allowed = Math.min(request.redirects, limits/* LIMITS */.b.httpRedirects);
    let hop = first;
    for (let followed = 0;; followed++) {
        const at = hop.url;
        const rule = (0,permit.permit)(at, request.origins, permissions);
        const answer = await exchange(hop, rule, means, signal, (head) => !redirects(head, request)).catch((error) => {
            throw named(error, at);
        });
        if (!redirects(answer, request))
            return { ...answer, url: at.href };
        if (followed >= allowed)
            throw new evidence/* EvidenceError */.oe('invalid', `\`${(0,core_url/* printUrl */.D)(first.url)}\` redirects more than ${allowed} times`, 'write the final URL in the checklist');
        hop = nextHop(hop, answer, base);
    }
}
function redirects(answer, request) {
    return request.redirects > 0 && REDIRECTS.includes(answer.status) && answer.headers.location !== undefined;
}
/** Says which URL an error speaks of. */
function named(error, url) {
    if (error instanceof evidence/* EvidenceError */.oe)
        error.message = `\`${(0,core_url/* printUrl */.D)(url)}\`: ${error.message}`;
    return error;
}
/**
 * The request that a redirect asks for, as browsers make it (https://fetch.spec.whatwg.org/#http-redirect-fetch), but
 * another origin gets nothing that the author wrote: no header and no body.
 */
function nextHop(hop, answer, base) {
    const location = answer.headers.location ?? '';
    if (!URL.canParse(location, hop.url.href))
        throw new evidence/* EvidenceError */.oe('invalid', `\`${(0,core_url/* printUrl */.D)(hop.url)}\` redirects to what is no URL`);
    const url = new URL(location, hop.url);
    if (hop.url.protocol === 'https:' && url.protocol === 'http:')
        throw new evidence/* EvidenceError */.oe('denied', `\`${(0,core_url/* printUrl */.D)(hop.url)}\` redirects from https: to http:`);
    const becomesGet = answer.status === 303 ? hop.method !== 'HEAD' : answer.status < 303 && hop.method === 'POST';
    const method = becomesGet ? 'GET' : hop.method;
    const away = url.origin !== hop.url.origin;
    if (away && hop.body !== undefined && !becomesGet)
        throw new evidence/* EvidenceError */.oe('denied', `\`${(0,core_url/* printUrl */.D)(hop.url)}\` redirects a ${method} with a body to another origin, \`${url.origin}\``, 'write the final URL in the checklist');
    const kept = becomesGet ? withoutBodyHeaders(hop.headers) : hop.headers;
    return { method, url, headers: away ? base : kept, body: becomesGet ? undefined : hop.body };
}
function withoutBodyHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith('content-')));
}

;// CONCATENATED MODULE: ./lib/io/http/send.js






const DEFAULTS = {
    connectSeconds: limits/* LIMITS */.b.httpConnectSeconds,
    totalSeconds: limits/* LIMITS */.b.httpTotalSeconds,
    headerBytes: limits/* LIMITS */.b.httpHeaderBytes,
    bodyBytes: limits/* LIMITS */.b.httpBodyBytes,
    tries: limits/* LIMITS */.b.httpTries,
    pauseSeconds: 0.5,
};
/** Methods that change nothing (RFC 9110, section 9.2.1), so that asking twice does no harm. */
const REPEATABLE = ['GET', 'HEAD', 'OPTIONS'];
const BUSY = [502, 503, 504];
/** Sends a request, again where that does no harm and may help. Throws `EvidenceError`. */
async function send_send(request, options, signal) {
    const limits = { ...DEFAULTS, ...options.limits };
    const base = { 'user-agent': options.userAgent, accept: '*/*', 'accept-encoding': 'identity' };
    const first = firstHop(request, base);
    const ends = performance.now() + request.timeout * 1000;
    const tries = REPEATABLE.includes(first.method) ? limits.tries : 1;
    let last;
    let tried = 0;
    while (tried < tries) {
        const pause = tried === 0 ? 0 : pauseMs(limits.pauseSeconds, tried);
        const left = ends - performance.now() - pause;
        if (left <= 0)
            break;
        if (pause > 0)
            await (0,promises_.setTimeout)(pause, undefined, { signal }).catch(() => { });
        const limit = Math.min(left, limits.totalSeconds * 1000);
        const outcome = await oneTry(request, first, base, limits, options, limit, signal);
        tried++;
        // A try that our own deadline cut off says less than the one before it, which ended by itself.
        if (!last || !isTimeout(outcome) || limit < left)
            last = outcome;
        if (!mayHelp(outcome))
            break;
    }
    if (!last)
        throw new evidence/* EvidenceError */.oe('timeout', 'there was no time to ask');
    if ('response' in last)
        return { ...last.response, tries: tried };
    if (tried > 1 && last.error instanceof evidence/* EvidenceError */.oe)
        last.error.message += ` (${tried} tries)`;
    throw last.error;
}
async function oneTry(request, first, base, limits, options, limitMs, outer) {
    const own = new AbortController();
    const late = new evidence/* EvidenceError */.oe('timeout', `no complete answer within ${Math.round(limitMs) / 1000} s`, limitMs < limits.totalSeconds * 1000 ? 'raise `timeout`, or find out what is slow' : 'find out what is slow');
    const timer = setTimeout(() => own.abort(late), Math.max(0, limitMs));
    const { environment, authority, resolve = resolveBySystem } = options;
    const means = { ...limits, resolve, environment, ...(authority === undefined ? {} : { authority }) };
    const started = performance.now();
    try {
        const answer = await follow(request, first, base, means, options, AbortSignal.any([own.signal, outer]));
        // Microseconds: what is beyond them is noise of the clock.
        const latency = Math.round((performance.now() - started) * 1000) / 1e6;
        return { response: { ...answer, latency } };
    }
    catch (error) {
        return { error };
    }
    finally {
        clearTimeout(timer);
    }
}
function mayHelp(outcome) {
    if ('response' in outcome)
        return BUSY.includes(outcome.response.status);
    return outcome.error instanceof HttpFault && outcome.error.again;
}
function isTimeout(outcome) {
    return 'error' in outcome && outcome.error instanceof evidence/* EvidenceError */.oe && outcome.error.cause === 'timeout';
}
/** Between half of it and all of it, so that many clients that failed together do not come back together. */
function pauseMs(seconds, tried) {
    return seconds * 2 ** (tried - 1) * 1000 * (0.5 + Math.random() / 2);
}
/** Checks what HTTP allows before anything is sent; messages name a header and never show its value. */
function firstHop(request, base) {
    if (!URL.canParse(request.url))
        throw new evidence/* EvidenceError */.oe('invalid', 'the text is no URL');
    const headers = { ...base };
    for (const [name, value] of Object.entries(request.headers)) {
        if (!/^[\t\x20-\x7e]*$/.test(value))
            throw new evidence/* EvidenceError */.oe('invalid', `the header \`${name}\` has a character that a header cannot carry`, 'a header value is printable ASCII on one line; has the variable a line break at its end?');
        headers[name.toLowerCase()] = value;
    }
    return {
        method: request.method.toUpperCase(),
        url: new URL(request.url),
        headers: { ...headers, 'accept-encoding': base['accept-encoding'] ?? 'identity' },
        body: request.body,
    };
}


/***/ })

};
