// Draws docs/comment.png: the comment on the example, in the look of GitHub. Needs Chromium; CI does not run it.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const folder = mkdtempSync(join(tmpdir(), 'gonogo-picture-'));
const { stdout } = spawnSync(
  process.execPath,
  ['dist/cli/index.js', 'check', '-c', 'examples/pilot-launch/gonogo.yml', '--format', 'comment'],
  { encoding: 'utf8' },
);
const body = micromark(stdout.replace(/<!--.*?-->/gs, ''), {
  extensions: [gfm()],
  htmlExtensions: [gfmHtml()],
  allowDangerousHtml: true,
});
const css = `
  body { margin: 0; padding: 16px; font: 14px/1.5 "DejaVu Sans", sans-serif; color: #1f2328; background: #fff; }
  .box { border: 1px solid #d1d9e0; border-radius: 6px; width: 860px; }
  .head { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e; border-radius: 6px 6px 0 0; }
  .body { padding: 4px 16px 12px; }
  h2 { border-bottom: 1px solid #d1d9e0; padding-bottom: 6px; font-size: 21px; }
  table { border-collapse: collapse; } th, td { border: 1px solid #d1d9e0; padding: 6px 13px; } tr:nth-child(2n) td { background: #f6f8fa; }
  code { background: #eff1f3; border-radius: 6px; padding: 2px 5px; font: 12px "DejaVu Sans Mono", monospace; }
  sub { color: #59636e; font-size: 12px; vertical-align: baseline; } ol { padding-left: 22px; } li { margin: 4px 0; }`;
writeFileSync(
  join(folder, 'page.html'),
  `<!doctype html><meta charset="utf-8"><style>${css}</style><div class="box"><div class="head"><b>github-actions</b> bot commented</div><div class="body">${body}</div></div>`,
);
const height = process.argv[2] ?? '560';
execFileSync('chromium', [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
  '--disable-component-update',
  '--hide-scrollbars',
  '--force-device-scale-factor=2',
  `--user-data-dir=${join(folder, 'profile')}`,
  `--window-size=912,${height}`,
  `--screenshot=${resolve('docs/comment.png')}`,
  `file://${join(folder, 'page.html')}`,
]);
rmSync(folder, { recursive: true, force: true });
