import type { GatherContext, OptionMistake } from '../core/check.ts';
import { type Endpoint, parseEndpoint, printEndpoint } from '../core/endpoint.ts';
import { EvidenceError } from '../core/evidence.ts';
import { hasExpression } from '../core/expression.ts';
import type { NetworkQuestion } from '../core/network.ts';

/** A part of the criterion's time is left for saying what was waited for. */
const SHARE_OF_TIME = 0.95;

/** The port of an endpoint in options of its own; a number always stands literally in the checklist. */
export const PORT_OPTION = {
  type: 'integer',
  minimum: 1,
  maximum: 65_535,
  description: 'The port, where it is not said with the host.',
} as const;

/** What is wrong with a host and its port beyond their shape, as far as it is known before expressions have values. */
export function endpointMistakes(key: string, text: unknown, port: unknown, standard?: number): OptionMistake[] {
  if (typeof text !== 'string' || hasExpression(text)) return [];
  const endpoint = parseEndpoint(text);
  // What is no endpoint at all is reported by the kind of the option.
  if (!endpoint) return [];
  if (endpoint.port !== undefined && port !== undefined && port !== endpoint.port)
    return [{ path: ['port'], message: `\`${text}\` and \`port: ${port}\` are two ports` }];
  if ((endpoint.port ?? port ?? standard) !== undefined) return [];
  return [{ path: [key], message: `\`${text}\` has no port`, hint: `write \`${text}:443\`, or \`port\` beside it` }];
}

/** The endpoint that options name, and whether they do so literally. Throws `EvidenceError` (`invalid`) without a port. */
export function endpointOf(
  text: string,
  port: number | undefined,
  context: GatherContext,
  standard?: number,
): Endpoint {
  const said = parseEndpoint(text);
  const found = said?.port ?? port ?? standard;
  if (!said || found === undefined)
    throw new EvidenceError('invalid', said ? `\`${text}\` has no port` : `\`${text}\` is no host`);
  if (said.port !== undefined && port !== undefined && said.port !== port)
    throw new EvidenceError('invalid', `\`${text}\` and \`port: ${port}\` are two ports`);
  return { host: said.host, port: found, literal: context.literalOrigins.includes(printEndpoint(said)) };
}

/** How long the network may be asked, and what ends it. */
export function questionOf(context: GatherContext): NetworkQuestion {
  return { timeout: context.timeout * SHARE_OF_TIME, signal: context.signal };
}
