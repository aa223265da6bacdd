import type { Evidence, EvidenceProblem } from '../core/evidence.ts';
import type { Fact } from '../core/fact.ts';
import { LIMITS } from '../core/limits.ts';
import type { DnsAnswer, RecordType } from '../core/network.ts';

const ADDRESSES: readonly RecordType[] = ['A', 'AAAA'];

/**
 * The facts of the answers for some types of record. When one of two questions failed, what the other found is enough
 * to say that the name resolves, and too little to say how many records there are, or that one is not there.
 */
export function namesFacts(
  types: readonly RecordType[],
  answers: readonly DnsAnswer[],
  asked: readonly string[],
  problems: readonly EvidenceProblem[],
): Pick<Evidence, 'facts' | 'problems' | 'notes' | 'absent'> {
  const records = answers.flatMap((answer) => answer.records);
  const whole = answers.length === types.length;
  if (!whole && records.length === 0) return { facts: [], problems: firstOfEach(problems) };
  const facts: Fact[] = [{ name: 'resolves', dimension: 'flag', value: records.length > 0 }];
  const wanted = asked.map(
    (record): Fact => ({
      name: `record.${record}`,
      dimension: 'flag',
      value: records.some((one) => same(types, one, record)),
    }),
  );
  const absent = { addresses: 'only A and AAAA records are addresses; bind `count`' };
  const notes = records.length > 0 ? blockedNotes(records) : [noneWords(types, answers)];
  if (!whole) {
    // A record that was found is there, whatever the other question would have given.
    const open = ['addresses', 'records', 'count', ...wanted.filter(({ value }) => !value).map(({ name }) => name)];
    return {
      facts: [...facts, ...wanted.filter(({ value }) => value)],
      problems: firstOfEach(problems).map((problem) => ({ ...problem, facts: open })),
      notes,
    };
  }
  facts.push({ name: 'count', dimension: 'count', value: records.length }, ...wanted);
  const ofAddresses = types.every((type) => ADDRESSES.includes(type));
  if (ofAddresses) facts.push({ name: 'addresses', dimension: 'count', value: records.length });
  const text = records.join(', ');
  const tooLong = text.length > LIMITS.factCharacters;
  if (!tooLong) facts.push({ name: 'records', dimension: 'text', value: text });
  return { facts, problems: [], notes, absent: { ...(ofAddresses ? {} : absent), ...(tooLong ? LONG : {}) } };
}

const LONG = { records: `the records have more than ${LIMITS.factCharacters} characters; bind \`record.<record>\`` };

/** Addresses and names may be written in several ways; texts are what they are. */
function same(types: readonly RecordType[], one: string, wanted: string): boolean {
  if (types.includes('TXT')) return one === wanted;
  return one === wanted || plain(one) === plain(wanted);
}

function plain(record: string): string {
  const text = record.trim().toLowerCase().replace(/\.$/, '');
  return text.includes(':') && URL.canParse(`https://[${text}]`) ? new URL(`https://[${text}]`).hostname : text;
}

/** Filters of name servers answer so where they hide a name. */
function blockedNotes(records: readonly string[]): string[] {
  const nowhere = records.filter((one) => one === '0.0.0.0' || one === '::');
  return nowhere.map((one) => `\`${one}\` is nowhere; name servers say it of a name that they block`);
}

function noneWords(types: readonly RecordType[], answers: readonly DnsAnswer[]): string {
  const noName = answers.every(({ none }) => none === 'name');
  return noName ? 'there is no such name (NXDOMAIN)' : `the name has no ${types.join(' or ')} record`;
}

/** Two questions that fail alike are one problem; whose clock ended the waiting makes no difference. */
function firstOfEach(problems: readonly EvidenceProblem[]): EvidenceProblem[] {
  const alike = (one: EvidenceProblem) => (one.cause === 'timeout' ? one.cause : one.message);
  return problems.filter((one, index) => problems.findIndex((other) => alike(other) === alike(one)) === index);
}
