import { isHostName } from './hosts.ts';

/** What the code of an item names. Each in order, none twice. */
export interface Named {
  /** Commands, each split at blanks: `['curl', '-s', 'http://…']`. */
  readonly commands: readonly (readonly string[])[];
  /** Literal http and https addresses without placeholders. */
  readonly urls: readonly string[];
  /** Paths of an endpoint, with the method where one is named: `{ method: 'GET', path: '/health' }`. */
  readonly endpoints: readonly { readonly method: string; readonly path: string }[];
  /** Environment variables, with the value they must have where one is given. */
  readonly variables: readonly { readonly name: string; readonly value?: string }[];
  readonly files: readonly string[];
  readonly metrics: readonly string[];
  readonly hosts: readonly string[];
  /** True when something was an address with a placeholder in it: `https://<host>/health`. */
  readonly unfinished: boolean;
}

const URL_FORM = /^https?:\/\/[^\s"'`)\]]+/i;
const HOLE = /[<>{}[\]]|\$|your|example-|xxx|\.\.\./i;
const VARIABLE =
  /^\$?\{?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[A-Z]{2,}_?(?:URL|KEY|DSN|TOKEN|SECRET|PORT|HOST)|PORT)\}?(?:=(.*))?$/;
const METRIC = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?:\{[^}]*\})?$/;
const METRIC_END =
  /_(?:total|seconds|ms|milliseconds|bytes|count|sum|bucket|ratio|percent|size|depth|length|gauge|info|created|duration|latency|errors|requests|hits|misses)(?:\{|$)/;
const ENDPOINT = /^(?:(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\s+)?(\/[\w\-./{}:?=&%]*)$/;
/** `/desk:open` is a command of a chat or an assistant; a part of a path that is filled in begins with the colon. */
const SLASH_COMMAND = /^\/[\w-]+:[\w:-]+$/;
const FILE =
  /^(?:\.{0,2}\/)?(?:[\w.@-]+\/)*(?:[\w@-][\w.@-]*\.(?:md|mdx|rst|adoc|txt|json|jsonc|json5|jsonl|ndjson|ya?ml|toml|ini|conf|cfg|sql|sh|bash|ps1|csv|tsv|xml|html|css|scss|tf|tfvars|hcl|proto|lock|properties|pdf|docx|xlsx|env|prom|py|js|mjs|cjs|ts|tsx|jsx|vue|svelte|go|mod|rb|java|kt|kts|rs|cs|csproj|sln|php|swift|c|cc|cpp|h|scala|ex|exs|dart|lua|pl|r|ipynb|gradle|log|svg|png|jpg|ico|zip|tar|gz|jar|war|apk|ipa|wasm|db|sqlite|pem|crt|key|example|template|service|plist|xcprivacy|bats|graphql|prisma|sol|tpl|j2|inc|cff|bb|bbappend|dts|dtsi|mk|cmake|vcl|nix|hs|erl|pbxproj|xcconfig|storyboard|gemspec|podspec|cabal|bzl|bazel|po|pot|arb|resx|f90|vhd|tex|bib|odt|ods|pptx|xls|doc|rtf|epub|parquet|avro|avsc|thrift|fbs|xsd|xsl|ics|whl|gem|crate|nupkg|hex|elf|uf2|patch|asc|sig|sha256|cer|der|rego|cue|jsonnet|libsonnet|dhall|bicep|kdl|ron|rules|mdc|astro|webmanifest)|Dockerfile|Makefile|Procfile|LICEN[CS]E|NOTICE|COPYING|AUTHORS|CONTRIBUTORS|MAINTAINERS|OWNERS|VERSION|CHANGES|CODEOWNERS|Jenkinsfile|go\.sum|Justfile|Rakefile|Gemfile|Podfile|Fastfile|Brewfile|Vagrantfile|Tiltfile|BUILD|WORKSPACE|(?:debian|rpm)\/changelog|\.env(?:\.[\w-]+)*|\.gitattributes|\.editorconfig|\.[a-z][\w-]*(?:rc|ignore))$/;
const FOLDER = /^(?:\.{0,2}\/)?[\w.@-]+(?:\/[\w.@*-]+)*\/(?:\*[\w.*-]*)?$/;
const TOOL = /^(?:\.{0,2}\/)?[\w.\-/\\]+$/;
const LANGUAGES = /^(?:|bash|sh|shell|console|zsh|terminal|powershell|cmd)$/i;

/** Nobody writes a name or a command of an item longer than that, and forms are only looked for in what is short. */
const LONGEST_SPAN = 300;

/** What code spans and blocks, and the addresses of an item, name. Blocks count only where they are of a shell. */
export function namedIn(
  spans: readonly string[],
  urls: readonly string[],
  blocks: readonly { language: string; text: string }[],
): Named {
  const named = {
    commands: [] as string[][],
    urls: [] as string[],
    endpoints: [] as { method: string; path: string }[],
    variables: [] as { name: string; value?: string }[],
    files: [] as string[],
    metrics: [] as string[],
    hosts: [] as string[],
    unfinished: false,
  };
  const address = (text: string): void => {
    const found = URL_FORM.exec(text)?.[0]?.replace(/[.,;]+$/, '');
    if (found === undefined) return;
    if (HOLE.test(found) || !URL.canParse(found)) named.unfinished = true;
    else if (!named.urls.includes(found)) named.urls.push(found);
  };
  const read = (span: string): void => {
    const text = span.trim();
    const variable = VARIABLE.exec(text);
    const endpoint = ENDPOINT.exec(text);
    if (URL_FORM.test(text)) address(text);
    else if (variable?.[1] !== undefined)
      named.variables.push({ name: variable[1], ...(variable[2] === undefined ? {} : { value: variable[2] }) });
    else if (SLASH_COMMAND.test(text)) return;
    else if (endpoint?.[2] !== undefined && !FILE.test(text))
      named.endpoints.push({ method: endpoint[1] ?? 'GET', path: endpoint[2] });
    else if (METRIC.test(text)) named.metrics.push(text);
    else if (isHostName(text)) named.hosts.push(text);
    else if (FILE.test(text) || FOLDER.test(text)) named.files.push(text.replace(/^\.\//, ''));
    else if (/\s/.test(text)) command(text);
    else if (TOOL.test(text)) named.commands.push([text]);
  };
  const command = (line: string): void => {
    const words = line.split(/\s+/).filter((word) => word !== '');
    if (!TOOL.test(words[0] ?? '')) return;
    named.commands.push(words);
    for (const word of words) if (/https?:\/\//i.test(word)) address(word.slice(word.search(/https?:\/\//i)));
  };
  for (const span of spans) if (span.length <= LONGEST_SPAN) read(span);
  for (const url of urls) address(url);
  for (const { language, text } of blocks)
    if (LANGUAGES.test(language.trim()))
      for (const line of text.split('\n', 20))
        if (!/^\s*(?:#|$)/.test(line)) command(line.trim().replace(/^\$\s+/, ''));
  return named;
}

/** Whether a name looks like one of Prometheus' by its end: `_total`, `_seconds`. */
export function isMetricName(name: string): boolean {
  return METRIC.test(name) && METRIC_END.test(name);
}
