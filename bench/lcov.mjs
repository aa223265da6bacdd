// Reading LCOV against `lcov --summary` on the same generated file, in turns, in one run: whole processes, medians, and
// the most memory ours took. Prints ratios; asserts nothing. MB=200 ROUNDS=3 CLI=dist/cli/index.js node bench/lcov.mjs
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const MEGABYTES = Number.parseInt(process.env.MB ?? '200', 10);
const ROUNDS = Number.parseInt(process.env.ROUNDS ?? '3', 10);
const GOAL = 15;
const cli = resolve(process.env.CLI ?? 'dist/cli/index.js');
const folder = mkdtempSync(join(tmpdir(), 'gonogo-lcov-'));
const file = join(folder, 'lcov.info');

try {
  const { files, lines } = generate(file, MEGABYTES * 1e6);
  process.stdout.write(`node ${process.version}, ${version('lcov', ['--version'])}, ${ROUNDS} rounds, medians\n`);
  process.stdout.write(`${(statSync(file).size / 1e6).toFixed(0)} MB, ${files} files, ${lines} lines\n`);
  const [ours, theirs] = [[], []];
  let memory = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const own = run(process.execPath, [cli, 'inspect', file, '--format', 'json']);
    const facts = Object.fromEntries(JSON.parse(own.stdout).facts.map(({ name, value }) => [name, value]));
    if (facts['lines-total'] !== lines) throw new Error(`${facts['lines-total']} of ${lines} lines were read`);
    memory = Math.max(memory, own.kilobytes);
    ours.push(own.seconds);
    if (process.env.ALONE) continue;
    const other = run('lcov', ['--rc', 'lcov_branch_coverage=1', '--summary', file]);
    const said = /lines\.+: [\d.]+% \((\d+) of (\d+) lines\)/.exec(other.stdout + other.stderr);
    if (said?.[1] !== String(facts['lines-covered']) || said[2] !== String(lines))
      throw new Error(`lcov read ${said?.[1]} of ${said?.[2]}, gonogo ${facts['lines-covered']} of ${lines}`);
    theirs.push(other.seconds);
  }
  const own = median(ours);
  process.stdout.write(`gonogo inspect  ${own.toFixed(2)} s, ${(memory / 1024).toFixed(0)} MiB at most\n`);
  if (theirs.length > 0)
    process.stdout.write(
      `lcov --summary  ${median(theirs).toFixed(2)} s: gonogo is ${(median(theirs) / own).toFixed(1)}x faster (goal ${GOAL}x)\n`,
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A tracefile as lcov captures it from C++: functions, branches of a part of the lines, lines. The same in every run. */
function generate(path, bytes) {
  const out = openSync(path, 'w');
  let [written, files, lines, state] = [0, 0, 0, 1];
  const random = (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  while (written < bytes) {
    files += 1;
    const [length, record] = [
      50 + random(600),
      ['TN:', `SF:/src/project/module${files % 97}/part${files % 13}/file${files}.cpp`],
    ];
    for (let at = 1; at <= length; at += 25)
      record.push(`FN:${at},_ZN7project6module${at}Ev`, `FNDA:${random(9)},_ZN7project6module${at}Ev`);
    let [found, hit] = [0, 0];
    for (let line = 1; line <= length; line++) {
      if (random(3) === 0) continue;
      const count = random(4) === 0 ? 0 : random(100_000);
      if (random(8) === 0)
        record.push(`BRDA:${line},0,0,${count === 0 ? '-' : count}`, `BRDA:${line},0,1,${count === 0 ? '-' : 0}`);
      record.push(`DA:${line},${count}`);
      found += 1;
      if (count > 0) hit += 1;
    }
    lines += found;
    record.push(`LF:${found}`, `LH:${hit}`, 'end_of_record', '');
    written += writeSync(out, record.join('\n'));
  }
  closeSync(out);
  return { files, lines };
}

/** Runs a process; its peak memory is what the system says of it, where there is `time`. */
function run(command, args) {
  const start = process.hrtime.bigint();
  const timed = ['-f', 'peak %M', command, ...args];
  const { status, stdout, stderr } = spawnSync('/usr/bin/time', timed, { encoding: 'utf8', maxBuffer: 1 << 26 });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  return { seconds, stdout, stderr, kilobytes: Number.parseInt(/peak (\d+)/.exec(stderr)?.[1] ?? '0', 10) };
}

function version(command, args) {
  return spawnSync(command, args, { encoding: 'utf8' }).stdout?.trim() ?? '';
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
