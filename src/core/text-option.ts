import { parseEndpoint } from './endpoint.ts';
import { compilePattern, PatternError } from './pattern.ts';
import { isQuantity, parseDuration, parseQuantity } from './quantity.ts';
import type { Json, OptionKind } from './schema.ts';

/** What is wrong with a text option's value, for messages. */
export class OptionFault extends Error {}

/**
 * Turns the text of an option into what a check sees: durations become seconds, sizes bytes; everything else stays
 * text, once it is seen to be what its kind says. Throws `OptionFault`.
 */
export async function readTextOption(text: string, kind: OptionKind | undefined): Promise<Json> {
  switch (kind) {
    case 'duration': {
      const seconds = parseDuration(text);
      if (seconds === undefined) throw new OptionFault(`\`${text}\` is no duration; write 30s, 10m, 24h or 1h30m`);
      return seconds;
    }
    case 'bytes': {
      const size = parseQuantity(text);
      if (!isQuantity(size) || size.dimension !== 'bytes' || size.value < 0)
        throw new OptionFault(`\`${text}\` is no size; write 10kB or 1MiB`);
      return size.value;
    }
    case 'url':
      readUrl(text);
      return text;
    case 'endpoint':
      if (parseEndpoint(text) === undefined)
        throw new OptionFault(`\`${text}\` is no host; write host, host:port or a URL`);
      return text;
    case 'dns-name': {
      const { dnsNameFault } = await import('./dns-name.ts');
      const fault = dnsNameFault(text);
      if (fault !== undefined) throw new OptionFault(`\`${text}\` ${fault}`);
      return text;
    }
    case 'pattern':
      await compilePattern(text).catch((error: unknown) => {
        if (error instanceof PatternError) throw new OptionFault(`\`${text}\` is no RE2 pattern: ${error.message}`);
        throw error;
      });
      return text;
    case 'json-path': {
      const { compileJsonPath } = await import('./json-path.ts');
      const fault = await compileJsonPath(text);
      if (typeof fault === 'string') throw new OptionFault(`\`${text}\` is no JSONPath (RFC 9535): ${fault}`);
      return text;
    }
    case 'series': {
      const { readSelector } = await import('./selector.ts');
      const fault = await readSelector(text);
      if (typeof fault === 'string') throw new OptionFault(`\`${text}\` is no series: ${fault}`);
      return text;
    }
    case 'path':
      if (text.trim() === '') throw new OptionFault('the path is empty');
      if (text.includes('\0')) throw new OptionFault('a path cannot contain a NUL character');
      return text;
    case 'header':
      if (!/^[\t\x20-\x7e]*$/.test(text)) throw new OptionFault('a header value is printable ASCII on one line');
      return text;
    default:
      return text;
  }
}

/** Parses an http or https URL without credentials in it. Throws `OptionFault`. */
export function readUrl(text: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new OptionFault(`\`${text}\` is no URL; write https://host/path`);
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new OptionFault(`\`${url.protocol}\` is not supported; write https:// or http://`);
  if (url.username !== '' || url.password !== '')
    throw new OptionFault('a URL must not carry a user name or password; use a header with a value from `env`');
  return url;
}
