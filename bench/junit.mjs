// A JUnit file of 200 MB against a DOM reader of npm, and one of 1 GiB for memory, each in a process of its own. Prints what was
// measured; asserts nothing. MB=… and GIB=0 make it smaller. The file is written to a temp folder and removed.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const MIB = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), 'gonogo-bench-'));
try {
  const ours = await bundle();
  const small = join(folder, 'small.xml');
  generate(small, Number.parseInt(process.env.MB ?? '200', 10) * 1e6);
  const a = run(`${header(ours)} await read(${JSON.stringify(small)});`);
  const b = run(
    `import { readFileSync } from 'node:fs'; import { DOMParser } from ${JSON.stringify(dependency('@xmldom/xmldom'))};
     const dom = new DOMParser().parseFromString(readFileSync(${JSON.stringify(small)}, 'utf8'), 'text/xml');
     if (dom.getElementsByTagName('testcase').length === 0) throw new Error('no case');`,
    ['--max-old-space-size=12000'],
  );
  print(`${(statSync(small).size / 1e6).toFixed(0)} MB: gonogo ${show(a)}, @xmldom/xmldom ${show(b)}`);
  print(`ratio ${(b.seconds / a.seconds).toFixed(1)}x (goal 3x)`);
  rmSync(small);
  if (process.env.GIB !== '0') {
    const large = join(folder, 'large.xml');
    generate(large, 1024 * MIB);
    const c = run(`${header(ours)} await read(${JSON.stringify(large)});`);
    print(`1 GiB: gonogo ${show(c)} (goal 192 MiB)`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The format as it is shipped: bundled, without types. */
async function bundle() {
  const file = join(folder, 'junit.mjs');
  const built = await rolldown({ input: resolve('src/formats/tests/junit.ts'), platform: 'node', cwd: resolve('.') });
  await built.write({ file, format: 'esm' });
  return file;
}

function header(file) {
  return `import { createReadStream } from 'node:fs'; import junit from ${JSON.stringify(file)};
    const read = async (path) => { const { passed, failed } = await junit.read(createReadStream(path)); if (!(passed > failed && failed > 0)) throw new Error('wrong'); };`;
}

function dependency(name) {
  return fileURLToPath(import.meta.resolve(name));
}

/** Suites of 20 cases: one failure with a stack, one skip, some output. */
function generate(path, bytes) {
  writeFileSync(path, '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n');
  const file = openSync(path, 'a');
  for (let suite = 0, written = 0; written < bytes; ) {
    let text = '';
    for (; text.length < MIB; suite++) text += suiteText(suite);
    written += writeSync(file, text);
  }
  writeSync(file, '</testsuites>\n');
  closeSync(file);
}

function suiteText(suite) {
  let text = `  <testsuite name="com.acme.shop.Suite${suite}" tests="20" failures="1" errors="0" skipped="1" time="1.234" timestamp="2026-11-21T02:10:00">\n`;
  for (let index = 0; index < 20; index++) {
    const id = suite * 20 + index;
    text += `    <testcase classname="com.acme.shop.Suite${suite}" name="charges the card &amp; ships item ${id}" time="0.0${10 + (id % 90)}"`;
    if (index === 3)
      text += `>\n      <failure message="expected 3 but was 4" type="AssertionError">AssertionError: expected 3 but was 4\n${`        at com.acme.shop.Cart.total(Cart.java:${id})\n`.repeat(12)}</failure>\n    </testcase>\n`;
    else text += index === 5 ? '>\n      <skipped/>\n    </testcase>\n' : '/>\n';
  }
  return `${text}    <system-out><![CDATA[${`2026-11-21 02:10:00 INFO  order ${suite} stored in 12 ms\n`.repeat(10)}]]></system-out>\n  </testsuite>\n`;
}

function run(script, flags = []) {
  const file = join(folder, 'run.mjs');
  writeFileSync(
    file,
    `const start = process.hrtime.bigint();\n${script}\nprocess.stdout.write(JSON.stringify({ seconds: Number(process.hrtime.bigint() - start) / 1e9, mib: process.resourceUsage().maxRSS / 1024 }));`,
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function show({ seconds, mib }) {
  return `${seconds.toFixed(1)} s, ${mib.toFixed(0)} MiB`;
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
