// A shop on loopback, until Ctrl-C. Version v1 is well; v2 is well at first and goes bad some seconds after it was deployed.
//   node examples/watch-after-deploy/shop.mjs [--bad-after 12] [--port 18081]
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { 'bad-after': { type: 'string', default: '12' }, port: { type: 'string', default: '18081' } },
});
const badAfter = Number(values['bad-after']) * 1000;
let version = 'v1';
let since = Date.now();

createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://shop');
  const answer = (status, body) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(`${JSON.stringify(body)}\n`);
  };
  const age = Date.now() - since;
  const bad = version !== 'v1' && age >= badAfter;
  switch (`${request.method} ${pathname}`) {
    case 'POST /deploy':
      version = searchParams.get('version') ?? version;
      since = Date.now();
      return answer(200, { version });
    case 'GET /health':
      return answer(200, { status: 'UP', version });
    case 'GET /stats':
      return answer(200, { version, errors: { percent: bad ? 7.5 : 0.2 + (Math.floor(age / 1000) % 3) / 10 } });
    case 'GET /checkout':
      return setTimeout(() => answer(bad && age % 5 === 0 ? 500 : 200, { total: 42 }), bad ? 120 : 15);
    default:
      return answer(404, {});
  }
}).listen(Number(values.port), '127.0.0.1', () => process.stdout.write(`the shop is at http://127.0.0.1:${values.port}\n`));
