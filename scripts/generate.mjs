// Writes everything that follows from the folders and from the schemas in the code; `--check` only compares.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CHECK_MODULES, firstModules, registries } from './generate/registries.mjs';

const checkOnly = process.argv.includes('--check');
const drifted = new Set();

function put(path, content) {
  let before;
  try {
    before = readFileSync(path, 'utf8');
  } catch {
    before = undefined;
  }
  if (before === content) return;
  drifted.add(path);
  if (checkOnly) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Removes what is in a folder and was not written to it. */
function keepOnly(folder, paths) {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const path = join(folder, name);
    if (paths.includes(path)) continue;
    drifted.add(path);
    if (!checkOnly) rmSync(path, { recursive: true });
  }
}

for (const [path, content] of registries()) put(path, content);
const first = firstModules();
keepOnly(
  CHECK_MODULES,
  first.map(([path]) => path),
);
for (const [path, content] of first) if (!existsSync(path)) put(path, content);
if (checkOnly && drifted.size > 0) end();
// The schemas are read from the compiled code, so that the literal in each check is their only source.
const compile = () =>
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
compile();
const { schemas } = await import('./generate/schemas.mjs');
for (const [path, content] of await schemas()) put(path, content);
// The commands load the validators that were just written.
compile();
const { documents } = await import('./generate/documents.mjs');
for (const [path, content] of await documents()) put(path, content);

end();

function end() {
  if (drifted.size > 0)
    process.stdout.write(
      `${checkOnly ? 'out of date, run npm run generate' : 'written'}:\n  ${[...drifted].join('\n  ')}\n`,
    );
  process.exit(checkOnly && drifted.size > 0 ? 1 : 0);
}
