import { EvidenceError } from '../core/evidence.ts';
import type { Json } from '../core/schema.ts';
import type { Labels } from '../core/selector.ts';
import { instant } from '../reading/instant.ts';
import { at, own } from '../reading/value.ts';
import { labelsOf } from './alert.ts';

/** An alert as Alertmanager keeps it. Times in seconds since 1970. */
export interface ManagedAlert {
  readonly name: string;
  readonly labels: Labels;
  /** Silenced, inhibited by another alert, or in a muted time: nobody is told. */
  readonly suppressed: boolean;
  /** When it ends unless it is sent again. */
  readonly endsAt: number;
  readonly updatedAt: number;
}

/** Reads an alert of Alertmanager's API v2. Throws `EvidenceError` (`invalid`). */
export function readManaged(alert: Json): ManagedAlert {
  const labels = labelsOf(alert);
  const state = at(alert, 'status', 'state');
  // One that is unprocessed has not been looked at yet, and may become active.
  if (state !== 'active' && state !== 'suppressed' && state !== 'unprocessed')
    throw new EvidenceError('invalid', 'an alert is neither active nor suppressed', 'is the server an Alertmanager?');
  return {
    name: labels.get('alertname') ?? '',
    labels,
    suppressed: state === 'suppressed',
    endsAt: timeOf(alert, 'endsAt'),
    updatedAt: timeOf(alert, 'updatedAt'),
  };
}

function timeOf(alert: Json, name: string): number {
  const time = instant(own(alert, name));
  if (time === undefined) throw new EvidenceError('invalid', `\`${name}\` of an alert is no time`);
  return time;
}
