import type { WatchRecord } from './record.ts';
import { spanText } from './span.ts';

/** How a watch went, in one sentence: `Watched for 10m1s in 21 samples, one every 30s: steady for 10m`. */
export function watchSentence(record: WatchRecord): string {
  return `Watched for ${lasted(record)} in ${samplesWord(record)}, one every ${spanText(record.every)}: ${came(record)}`;
}

/** The same in few words. */
export function watchWords(record: WatchRecord): string {
  return record.ended === 'steady'
    ? `steady for ${spanText(record.steady)}, ${samplesWord(record)}`
    : `watched for ${lasted(record)}, ${samplesWord(record)}`;
}

function came({ ended, steady, for: wanted, within }: WatchRecord): string {
  switch (ended) {
    case 'steady':
      return `steady for ${spanText(steady)}`;
    case 'rollback':
      return 'ended with a rollback';
    case 'no-data':
      return 'ended for want of data';
    case 'time':
      return `not steady for ${spanText(wanted)} within ${spanText(within)}`;
    case 'interrupted':
      return 'interrupted';
  }
}

function lasted({ startedAt, endedAt }: WatchRecord): string {
  return spanText(Math.max(0, (Date.parse(endedAt) - Date.parse(startedAt)) / 1000));
}

function samplesWord({ samples }: WatchRecord): string {
  return samples.length === 1 ? '1 sample' : `${samples.length} samples`;
}
