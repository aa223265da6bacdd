import { isMetricName, type Named } from './code.ts';
import { hostsIn } from './hosts.ts';

const VARIABLE = /^([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?:=([^\s]+))?$/;
const DOCUMENT =
  /^(?:[\w.-]+\/)*[\w.-]*[\w-]\.(?:md|mdx|rst|adoc|txt|json|ya?ml|toml|ini|conf|cfg|sql|sh|csv|xml|html|tf|proto|lock|properties|pdf|docx|xlsx|env|prom)$/i;
const SOURCE =
  /^(?:(?:[\w.-]+\/)+[\w.-]*[\w-]|[\w-]*[_\d][\w-]*)\.(?:py|js|ts|tsx|jsx|go|rb|java|kt|rs|cs|php|swift|c|cpp|h|scala|ex)$/;
/** Of these ends no product is called, and a name in humps is none of a library: `Till.tsx`, `PriceService.js`. */
const PLAIN_SOURCE =
  /^(?:[\w-]+\.(?:py|tsx|jsx|java|kt|swift|php|vue|scala)|[A-Z][a-z\d]+(?:[A-Z][a-z\d]*)+\.(?:m?js|ts)|[a-z]+(?:[A-Z][a-z\d]*)+\.(?:m?js|ts))$/;
const WORDS_WITH_DOTS = /^(?:node|next|vue|nuxt|three|d3|express|nest|react|angular|asp|socket)\.(?:js|io|net)$/i;
const METHOD = /\b(GET|HEAD|POST|PUT|PATCH|DELETE)\s+(\/[\w\-./{}:?=&%]*)/g;

/** What the prose of an item names besides its code, where people leave the marks of code away. */
export function namedInText(named: Named, prose: string): Named {
  const tokens = prose.split(/[\s,;()"'“”„`*|]+/).map((token) => token.replace(/[.:!?]+$/, ''));
  const add = <T>(known: readonly T[], found: readonly T[]) => [
    ...known,
    ...found.filter((one) => !known.includes(one)),
  ];
  const variables = tokens.flatMap((token) => {
    const [, name, value] = VARIABLE.exec(token) ?? [];
    return name === undefined ? [] : [{ name, ...(value === undefined ? {} : { value }) }];
  });
  const files = tokens.filter(
    (token) =>
      (/^\.env(?:\.\w+)*$/.test(token) || DOCUMENT.test(token) || SOURCE.test(token) || PLAIN_SOURCE.test(token)) &&
      !WORDS_WITH_DOTS.test(token) &&
      !token.includes('://'),
  );
  const endpoints = [...prose.matchAll(METHOD)].map(([, method = 'GET', path = '/']) => ({ method, path }));
  return {
    ...named,
    variables: [
      ...named.variables,
      ...variables.filter(({ name }) => !named.variables.some((one) => one.name === name)),
    ],
    files: add(named.files, files),
    metrics: add(named.metrics, tokens.filter(isMetricName)),
    hosts: add(
      named.hosts,
      hostsIn(prose).filter((host) => !files.includes(host)),
    ),
    endpoints: [...named.endpoints, ...endpoints],
  };
}
