// Reads every single point of a k6 run, `k6 run --out json`, and holds the time against jq on the same file in the same
// run, and the memory against the limit. Usage: node bench/k6-points.mjs [megabytes]. Needs `npm run build` and jq.
import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const megabytes = Number(process.argv[2] ?? 500);
const cli = process.env.GONOGO_CLI ?? 'dist/cli/index.js';
const folder = mkdtempSync(join(tmpdir(), 'gonogo-bench-'));
const file = join(folder, 'points.ndjson');
const MEMORY = 128;

const TRENDS = ['blocked', 'connecting', 'tls_handshaking', 'sending', 'waiting', 'receiving'];
const metric = (name, type, contains) =>
  JSON.stringify({ type: 'Metric', data: { name, type, contains, thresholds: [], submetrics: null }, metric: name });
const tags = (status, page) =>
  `{"expected_response":"${status < 400}","group":"","method":"GET","name":"https://shop.example.com/api/page/${page}","proto":"HTTP/2.0","scenario":"default","status":"${status}","tls_version":"tls1.3","url":"https://shop.example.com/api/page/${page}"}`;

/** A run of 40 pages, one failure in 97 requests, in the shape that k6 0.49 to 2.2 writes. */
async function generate() {
  const out = createWriteStream(file);
  const declared = [
    metric('http_reqs', 'counter', 'default'),
    metric('http_req_duration', 'trend', 'time'),
    ...TRENDS.map((name) => metric(`http_req_${name}`, 'trend', 'time')),
    metric('http_req_failed', 'rate', 'default'),
    metric('checks', 'rate', 'default'),
    metric('iteration_duration', 'trend', 'time'),
    metric('iterations', 'counter', 'default'),
  ];
  out.write(`${declared.join('\n')}\n`);
  let random = 42;
  const next = () => {
    random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
    return random / 2_147_483_648;
  };
  const start = Date.parse('2026-11-21T02:00:00Z');
  for (let written = 0, request = 0; written < megabytes * 1e6; ) {
    let text = '';
    for (let batch = 0; batch < 200; batch++, request++) {
      const nanos = String(Math.floor(next() * 1e6)).padStart(6, '0');
      const time = `${new Date(start + request * 3).toISOString().slice(0, -1)}${nanos}Z`;
      const status = request % 97 === 0 ? 500 : 200;
      const end = `,"tags":${tags(status, request % 40)}}}\n`;
      const point = (name, value, tail = end) =>
        `{"metric":"${name}","type":"Point","data":{"time":"${time}","value":${value}${tail}`;
      const own = ',"tags":{"group":"","scenario":"default"}}}\n';
      const duration = (20 + next() ** 8 * 900).toFixed(6);
      text += point('http_reqs', 1) + point('http_req_duration', Number(duration));
      for (const name of TRENDS) text += point(`http_req_${name}`, Number((next() * 3).toFixed(6)));
      text += point('http_req_failed', status === 500 ? 1 : 0);
      text += point(
        'checks',
        status === 500 ? 0 : 1,
        `,"tags":{"check":"status is 200","group":"","scenario":"default"}}}\n`,
      );
      text += point('iteration_duration', Number(duration) + 1, own) + point('iterations', 1, own);
    }
    written += text.length;
    if (!out.write(text)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

/** Seconds by the clock and of the processor, peak memory in MiB (GNU time) and output of a command. */
function measure(command, args) {
  const start = process.hrtime.bigint();
  const { stdout, stderr, status } = spawnSync('/usr/bin/time', ['-f', 'peak %M cpu %U %S', command, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  const [, peak, user, system] = (/peak (\d+) cpu (\S+) (\S+)/.exec(stderr) ?? []).map(Number);
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, cpu: user + system, peak: peak / 1024, stdout };
}

// The least that jq must do for the same two numbers: 95th percentile by the rule of k6, and the rate of failures.
const JQ = `
  [inputs | select(.type == "Point")
    | if .metric == "http_req_duration" then .data.value
      elif .metric == "http_req_failed" then -1 - .data.value
      else empty end]
  | (map(select(. == -2)) | length) as $failed | (map(select(. < 0)) | length) as $judged
  | map(select(. >= 0)) | sort as $s | (0.95 * (($s | length) - 1)) as $i | ($i | floor) as $j
  | {p95: (($s[$j] + ($s[$j + 1] - $s[$j]) * ($i - $j)) / 1000), rate: ($failed / $judged)}`;

try {
  await generate();
  const jq = process.env.NO_JQ ? undefined : measure('jq', ['-cn', JQ, file]);
  const own = measure(process.execPath, [cli, 'inspect', file, '--format', 'json']);
  const facts = Object.fromEntries(JSON.parse(own.stdout).facts.map(({ name, value }) => [name, value]));
  const size = Number(execFileSync('stat', ['-c', '%s', file], { encoding: 'utf8' })) / 1e6;
  process.stdout.write(`${size.toFixed(0)} MB of points, ${facts.requests} requests\n`);
  if (jq) {
    const theirs = JSON.parse(jq.stdout);
    const equal = Math.abs(theirs.p95 - facts.p95) < 1e-12 && Math.abs(theirs.rate - facts['error-rate']) < 1e-12;
    process.stdout.write(`same p95 and error rate as jq: ${equal}\n`);
    process.stdout.write(
      `time: gonogo ${own.seconds.toFixed(2)} s, jq ${jq.seconds.toFixed(2)} s, ratio ${(jq.seconds / own.seconds).toFixed(1)}; of the processor ${own.cpu.toFixed(2)} s and ${jq.cpu.toFixed(2)} s, ratio ${(jq.cpu / own.cpu).toFixed(1)}\n`,
    );
    if (!equal) process.exitCode = 1;
  }
  process.stdout.write(
    `memory: gonogo ${own.peak.toFixed(0)} MiB of ${MEMORY} MiB, ratio ${(own.peak / MEMORY).toFixed(2)}${jq ? `; jq ${jq.peak.toFixed(0)} MiB` : ''}\n`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
