import type { OptionMistake } from '../core/check.ts';
import { CREDENTIAL_OPTIONS, credentialMistakes } from './options.ts';
import { TLS_OPTIONS, tlsMistakes } from './tls-options.ts';

/** Who asks, and whom to believe: credentials and certificates. Spread into the options of every check of a URL. */
export const ASKER_OPTIONS = { ...CREDENTIAL_OPTIONS, ...TLS_OPTIONS } as const;

/** What is wrong with them beyond their shape. */
export function askerMistakes(options: Readonly<Record<string, unknown>>): OptionMistake[] {
  return [...credentialMistakes(options), ...tlsMistakes(options)];
}
