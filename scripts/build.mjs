// tsc to lib/, then ncc to dist/: dist/index.js for the Action, dist/cli/index.js for the CLI. ncc minifies only its first
// file, so all are minified here. They are CommonJS, which Node loads faster than modules. `--check` compares only.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { minifySync } from 'rolldown/utils';

const check = process.argv.includes('--check');
const target = check ? mkdtempSync(join(tmpdir(), 'gonogo-dist-')) : 'dist';
const node = (...args) => execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });

node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
if (!check) rmSync('dist', { recursive: true, force: true });
// ncc writes modules where the nearest package says `"type": "module"`.
writeFileSync('lib/package.json', '{}\n');
for (const [entry, folder] of [
  ['lib/action.js', target],
  ['lib/bin.js', join(target, 'cli')],
]) {
  if (existsSync(entry))
    node(
      'node_modules/@vercel/ncc/dist/ncc/cli.js',
      'build',
      entry,
      '-o',
      folder,
      '--target',
      'es2022',
      '--license',
      'licenses.txt',
      '-q',
      // Its cache is shared by all that builds on this machine.
      '--no-cache',
    );
}
rmSync('lib/package.json');
for (const file of readdirSync(target, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.js')) continue;
  const path = join(target, file);
  const { code, errors } = minifySync(file, likelyCalled(readFileSync(path, 'utf8')), {
    module: false,
    compress: { target: 'es2022' },
  });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  writeFileSync(path, code);
}
writeFileSync(join(target, 'package.json'), '{ "type": "commonjs" }\n');

if (check) {
  const differing = compare('dist', target);
  rmSync(target, { recursive: true, force: true });
  if (differing.length > 0) {
    process.stdout.write(`dist is not what the source builds, run npm run build:\n  ${differing.join('\n  ')}\n`);
    process.exitCode = 1;
  }
}

/**
 * V8 reads a function twice, once for its end and once when it is called, unless it is an expression in parentheses that
 * begins with the word `function` (https://v8.dev/blog/preparser#pife). Nearly all modules of a file are called at once,
 * and so is the function around them all.
 */
function likelyCalled(code) {
  return code
    .replace(/^\/\*{3}\/ \(\((.*)\) => \{$/gm, '/***/ (function ($1) {')
    .replace(/^\/\*{6}\/ \(\(\) => \{ \/\/ webpackBootstrap$/m, '(function () {');
}

function compare(a, b) {
  const list = (folder) =>
    (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [])
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)));
  const names = new Set([...list(a), ...list(b)]);
  const read = (folder, name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : undefined);
  return [...names]
    .sort()
    .filter((name) => Buffer.compare(read(a, name) ?? Buffer.alloc(0), read(b, name) ?? Buffer.alloc(0)) !== 0);
}
