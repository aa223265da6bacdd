import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Rule } from './rule.ts';

/** Headers of answers that checklists ask for. */
const HEADER =
  /^(strict-transport-security|content-security-policy|x-content-type-options|x-frame-options|referrer-policy|permissions-policy|cache-control|cross-origin-[a-z-]+-policy|access-control-allow-origin|x-robots-tag)(?::.*)?$/i;

/** Headers of answers, which whoever asks the address sees. */
export const HEADER_RULES: readonly Rule[] = [
  {
    id: 'header-named',
    check: 'http',
    why: 'It names a header of an answer, which can be asked for.',
    make: (seen) => {
      const name = seen.item.code.map((span) => HEADER.exec(span)?.[1]).find((one) => one !== undefined);
      if (name === undefined || seen.band !== 'go') return undefined;
      const header = name.toLowerCase();
      return {
        options: { url: seen.named.urls[0] ?? PLACEHOLDER.url },
        bands: {
          go: { [`header.${header}`]: header === 'strict-transport-security' ? 'contains max-age=' : 'contains TODO' },
        },
        todo: { ...(seen.named.urls[0] === undefined ? { url: TODO.url } : {}), '': 'what the header must contain' },
      };
    },
    examples: [
      {
        text: 'Pages come with Content-Security-Policy',
        item: { code: ['Content-Security-Policy'] },
        bands: { go: { 'header.content-security-policy': 'contains TODO' } },
      },
    ],
    unlike: [{ text: 'Pages come with a Content-Plan', item: { code: ['Content-Plan'] } }],
  },
  {
    id: 'headers',
    check: 'http',
    why: 'The headers of an answer can be looked at.',
    says: [
      'security headers',
      'hsts|csp|x-frame-options',
      'strict transport',
      'response|responses|answer|answers|reply|replies ?all carry|carries|have|has|with|contain|contains ?the .. header|headers',
      'header|headers ?is|are sent|set|present|returned|served|there',
      'content security policy',
      'http headers',
    ],
    make: (seen) => ({
      options: { url: seen.named.urls[0] ?? PLACEHOLDER.url },
      bands: { go: { 'header.strict-transport-security': 'contains max-age=' } },
      ...(seen.named.urls[0] === undefined ? { todo: { url: TODO.url } } : {}),
    }),
    examples: [
      { text: 'Security headers are sent', bands: { go: { 'header.strict-transport-security': 'contains max-age=' } } },
    ],
    unlike: ['Headers of the report translated'],
  },
];
