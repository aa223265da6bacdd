/** What a command is for, as far as reports or GitHub can tell of it. */
export type ToolKind =
  | 'tests'
  | 'checks'
  | 'audit'
  | 'secrets'
  | 'load-test'
  | 'benchmark'
  | 'http'
  | 'dns'
  | 'tcp'
  | 'tls'
  | 'data'
  | 'coverage';

/** How commands of each kind begin. Arguments that matter stand with them. */
const TOOLS: readonly (readonly [kind: ToolKind, ...commands: string[]])[] = [
  [
    'coverage',
    'npm run coverage',
    'npm run test:coverage',
    'pytest --cov',
    'go tool cover',
    'coverage report',
    'nyc',
    'c8',
  ],
  [
    'benchmark',
    'hyperfine',
    'go test -bench',
    'cargo bench',
    'pytest-benchmark',
    'jmh',
    'npm run bench',
    'npm run benchmark',
    'make bench',
    'criterion',
  ],
  [
    'load-test',
    'k6',
    'locust',
    'artillery',
    'jmeter',
    'ab',
    'wrk',
    'wrk2',
    'hey',
    'oha',
    'vegeta',
    'gatling',
    'autocannon',
    'npm run load-test',
    'npm run load',
    'make load-test',
  ],
  ['secrets', 'gitleaks', 'trufflehog', 'detect-secrets', 'git secrets', 'git-secrets'],
  [
    'audit',
    'npm audit|pnpm audit|yarn audit|yarn npm audit|bun audit|npm run audit|make audit|composer audit|cargo audit|cargo deny|bundle audit|bundle-audit|bundler-audit|pip-audit|safety|trivy|grype|snyk',
    'osv-scanner|govulncheck|bandit|semgrep|checkov|tfsec|gosec|brakeman|retire|dependency-check|docker scout|docker scan|zap|nuclei|dotnet list package --vulnerable',
  ],
  [
    'tests',
    'pytest|py.test|jest|vitest|mocha|ava|cypress|playwright|npm test|npm t|npm run test|pnpm test|yarn test|bun test|go test|cargo test|cargo nextest|mvn test|gradle test|gradlew test|make test|rspec|phpunit|pest',
    'dotnet test|newman|behave|bats|tox|nox|ctest|flutter test|swift test|mix test|sbt test|bazel test|node --test|deno test|npm run e2e|npm run smoke|make e2e|make smoke|make check|unittest|helm test|xcodebuild test|detox|maestro',
  ],
  [
    'checks',
    'npm run lint|npm run build|npm run type-check|npm run typecheck|npm run check|npm run format|pnpm lint|pnpm build|pnpm typecheck|yarn lint|yarn build|yarn typecheck|eslint|tsc|ruff|flake8|mypy|pylint|black|isort|prettier',
    'golangci-lint|go vet|go build|cargo clippy|cargo fmt|cargo build|cargo check|gradlew lint|gradlew build|gradle build|mvn verify|mvn package|make lint|make build|make typecheck|helm lint|terraform validate|terraform fmt',
    'actionlint|shellcheck|yamllint|hadolint|detekt|rubocop|biome|stylelint|pyright|vite build|next build|dart analyze|flutter analyze|swiftlint|ktlint|dotnet build|pre-commit|markdownlint',
  ],
  ['http', 'curl', 'wget', 'http', 'https', 'xh'],
  ['dns', 'dig', 'nslookup', 'host', 'drill'],
  ['tcp', 'nc', 'ncat', 'netcat', 'telnet', 'pg_isready', 'redis-cli ping', 'nmap'],
  ['tls', 'openssl s_client', 'openssl x509', 'testssl.sh', 'sslscan'],
  ['data', 'jq', 'yq'],
];
const COMMANDS = TOOLS.flatMap(([kind, ...lines]) =>
  lines.flatMap((line) => line.split('|').map((command) => ({ kind, words: command.split(' ') }))),
);
/** What stands before a command and only says how it is started. */
const BEFORE = [
  ['sudo'],
  ['npx'],
  ['pnpm', 'exec'],
  ['pnpm', 'dlx'],
  ['bunx'],
  ['python', '-m'],
  ['python3', '-m'],
  ['poetry', 'run'],
  ['uv', 'run'],
  ['pipenv', 'run'],
  ['bundle', 'exec'],
  ['time'],
];

/** What a command is for; `undefined` for one that is not known, whose effects nobody can tell. */
export function toolOf(command: readonly string[]): ToolKind | undefined {
  const words = started(command);
  const found = COMMANDS.find(({ words: wanted }) =>
    wanted.every((word, i) => begins(words[i], word, i === wanted.length - 1 && i > 0)),
  );
  const kind = found?.kind ?? ofTarget(words) ?? ofScript(words[0]) ?? ofSubcommand(words);
  return (kind === 'tests' || kind === 'checks') && words.slice(1).some((word) => SHIPS.test(word)) ? undefined : kind;
}

/** "npm run build && npm run deploy", "mvn verify deploy": what else it does, no report of tests and no check of the commit tells. */
const SHIPS =
  /^(?:deploy|publish|release|push|apply|rollout|promote|upload|sync|migrate)(?::[\w-]+)?$|^(?:deploy|publish|release)[\w-]*\.(?:sh|py|js|mjs|ts)$/;

/** A name by itself, or with more behind a colon where it is what a script is called: `test:unit`. */
function begins(word: string | undefined, wanted: string, last: boolean): boolean {
  return word === wanted || (last && word?.startsWith(`${wanted}:`) === true);
}

function started(command: readonly string[]): readonly string[] {
  const before = BEFORE.find((words) => words.every((word, i) => command[i] === word));
  const words = before ? command.slice(before.length) : command;
  const first = words[0]?.replace(/^\.\//, '').split('/').at(-1) ?? '';
  const script = /^(?:python3?|node|bash|sh|ruby|php)$/.test(first) && words[1] !== undefined;
  return script ? [words[1] ?? '', ...words.slice(2)] : [first, ...words.slice(1)];
}

const RUNNERS = new Set(
  'npm pnpm yarn bun make just task mage rake nox tox hatch poe invoke inv composer gradle gradlew mvn mvnw nx turbo sbt mix'.split(
    ' ',
  ),
);
/** What people call the targets of such runners. */
const TARGETS: readonly (readonly [kind: ToolKind, form: RegExp])[] = [
  ['coverage', /^(?:test:)?cov(?:erage)?$/],
  ['load-test', /^(?:load|stress|soak|k6)(?:[-_:]?tests?)?$/],
  ['benchmark', /^bench(?:marks?)?$/],
  ['audit', /^(?:audit|security|vuln(?:check)?|sast)$/],
  ['tests', /^(?:tests?|e2e|smoke|integration|unit|synthetic)(?:[-_:A-Z].*)?$/],
  ['checks', /^(?:lint|type-?check|types|format|fmt|build|compile|spellcheck|check|verify|style|vet)(?:[-_:].*)?$/],
];

/** A target of a runner by its name: `just lint`, `make test-quick`. */
function ofTarget(words: readonly string[]): ToolKind | undefined {
  if (!RUNNERS.has(words[0] ?? '')) return undefined;
  const target = words.slice(1).find((word) => word !== 'run' && word !== 'exec' && !word.startsWith('-'));
  return target === undefined ? undefined : TARGETS.find(([, form]) => form.test(target))?.[0];
}

/** A linter or formatter of any name by what it is told to do: `sqlfluff lint models/`, `deno fmt --check`. */
function ofSubcommand([tool = '', second = '', ...rest]: readonly string[]): ToolKind | undefined {
  if (!/^[a-z][\w.-]*$/.test(tool)) return undefined;
  if (second === 'lint') return 'checks';
  if (second === 'test') return 'tests';
  return /^(?:fmt|format)$/.test(second) && rest.includes('--check') ? 'checks' : undefined;
}

/** Scripts of one's own, by what they are called. */
function ofScript(name: string | undefined): ToolKind | undefined {
  const called = name?.split('/').at(-1) ?? '';
  if (!/\.(?:py|sh|js|ts|mjs|rb)$/.test(called)) return undefined;
  if (/load[_-]?test|stress[_-]?test/.test(called)) return 'load-test';
  if (/bench(?:mark)?s?[_.-]/.test(called)) return 'benchmark';
  if (/smoke|e2e|(?:^|[_-])tests?[_.-]/.test(called)) return 'tests';
  return undefined;
}
