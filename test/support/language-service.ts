import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

type Service = typeof import('@actions/languageservice');

/** GitHub's language service for workflows. It imports JSON as only bundlers do, so that it is bundled first. */
export async function languageService(): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'gonogo-language-service-'));
  try {
    const input = new URL('../../node_modules/@actions/languageservice/dist/index.js', import.meta.url).pathname;
    const bundle = await rolldown({ input, platform: 'node', logLevel: 'silent' });
    await bundle.write({ file: join(folder, 'service.mjs'), codeSplitting: false });
    return (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'service.mjs')).href)) as Service;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
