import { describe, expect, it } from 'vitest';
import { look } from '../../../src/core/import/rules/seen.ts';
import { withLimit } from '../../../src/core/import/rules/stated-limit.ts';
import { itemOf } from '../../support/import-item.ts';

/** What a row proposes that knows only what is measured. */
const USUAL: Readonly<Record<string, Readonly<Record<string, string | boolean>>>> = {
  prometheus: { value: '<= baseline + 10%' },
  benchmark: { 'todo.mean': '<= baseline + 5%' },
  data: { holds: true },
};
const limited = (check: string, text: string) => {
  const seen = look(itemOf(text));
  const options = check === 'data' ? { file: 'todo.json', facts: { holds: '$.TODO' } } : {};
  const proposal = { check, options, bands: { [seen.band]: USUAL[check] ?? {} }, why: 'w', rule: 'r' };
  return Object.values(withLimit(seen, proposal).bands?.go ?? {})[0];
};

describe('a limit that the text states, of a fact with a name of its own', () => {
  it.each([
    ['prometheus', 'pods of the shops are back within 10 minutes', '<= 10min'],
    ['prometheus', 'newest full dump < 20 h', '< 20h'],
    ['prometheus', '90 GB free on the volume', '>= 90GB'],
    ['prometheus', 'confirm that v2 serves 100% of the calls', '>= 100%'],
    ['prometheus', 'agents report from all 12 huts', '>= 12'],
    ['prometheus', 'cache runs with 3 replicas', '>= 3'],
    ['prometheus', 'etcd: quorum of five', '>= 5'],
    ['prometheus', 'error rate not higher than with v4', '<= baseline'],
    ['prometheus', 'p95 at most 15 ms above last week', '<= baseline + 15ms'],
    ['data', 'strings at 95 % in Weblate', '>= 95%'],
    ['data', 'broken links: 0 (crawl of Monday)', '== 0'],
    ['data', 'nDCG at least as good as Solr', '>= baseline'],
    ['benchmark', 'median of the tool below 25 ms', '< 25ms'],
    ['benchmark', 'throughput at most 6 % worse than v2', '>= baseline - 6%'],
  ])('%s: %s', (check, text, bound) => expect(limited(check, text)).toBe(bound));

  it.each([
    ['prometheus', 'heap does not grow over a 20 h soak'],
    ['prometheus', 'no failed writes for 40 h'],
    ['prometheus', 'backups of the last three nights ok'],
    ['prometheus', 'board shows all four steady signals'],
    ['prometheus', 'nothing with 1 replica'],
    ['prometheus', '5% sampled traces'],
    ['prometheus', 'queue empty after ~5 min'],
    ['data', 'runtime versions not higher than they were'],
    ['data', 'rounding identical for the 2,000 invoices'],
  ])('none is in "%s: %s"', (check, text) => expect(limited(check, text)).toBe(Object.values(USUAL[check] ?? {})[0]));

  it('stays where a row read one', () => {
    const seen = look(itemOf('errors < 2 %, lag within 10 min'));
    const read = { check: 'prometheus', options: {}, bands: { go: { value: '< 2%' } }, why: 'w', rule: 'r' };
    expect(withLimit(seen, read)).toBe(read);
  });
});
