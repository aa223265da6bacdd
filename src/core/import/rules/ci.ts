import { says } from '../phrases/phrase.ts';
import { toolOf } from '../phrases/tools.ts';
import { wanted } from './behaviour.ts';
import { banded, firstBound, textOf } from './made.ts';
import { TODO } from './placeholders.ts';
import type { Rule } from './rule.ts';

/** What kind of a build it is. */
const KIND = 'signed|new|final|ios|android|production|prod|release|internal|preview|live|debug';

/** Checks and workflows of the commit, as GitHub shows them. */
export const CI_RULES: readonly Rule[] = [
  {
    id: 'workflow-file',
    check: 'workflow',
    why: 'It names a workflow, whose last run GitHub knows.',
    opens: ['state', 'look', 'run'],
    says: [
      'nightly .. green|passed|succeeded|successful|clean|ok',
      'green|passed|succeeded|ran ?three|two|# times',
      'workflow|workflows|action|actions|pipeline|job .. succe*|pass*|green|ran|run|complete|completed|finished|clean',
      'succe*|passed|green .. workflow',
      '^ ran|runs|succe*|passed|green|finished',
      'in the .. workflow|workflows',
      '^ wait|look|check .. workflow|action|pipeline|job',
      'actions|workflows tab',
      'ci|workflow|pipeline|build artifacts|artefacts',
    ],
    not: [
      'openapi|terraform|config',
      'all ?other ?the ?required ?our workflows|actions|jobs|pipelines',
      'approval workflow',
      'workflows',
    ],
    make: (seen) => {
      const { item, named, words } = seen;
      const url = named.urls
        .map((one) => /\/actions\/workflows\/([\w.-]+\.ya?ml)/.exec(one)?.[1])
        .find((one) => one !== undefined);
      const file = url ?? named.files.find((path) => /\.ya?ml$/.test(path));
      if (
        file === undefined &&
        !words.includes('workflow') &&
        !words.includes('nightly') &&
        !says(words, ['actions tab', 'artifacts|artefacts'])
      )
        return undefined;
      const name = file?.split('/').at(-1);
      const age = says(words, ['within|older|younger|newer|ago|last|past']) ? firstBound(seen, 'duration') : undefined;
      const aged = age === undefined ? {} : banded(seen, { age: textOf(age, 'lower', seen) });
      return {
        options: { file: name ?? 'TODO.yml', ...(age === undefined ? {} : { 'any-commit': true }) },
        ...aged,
        ...(name === undefined
          ? { todo: { file: `the file of the workflow that "${item.text.slice(0, 60)}" is about` } }
          : {}),
      };
    },
    examples: [
      {
        text: 'Workflow .github/workflows/nightly.yml succeeded',
        item: { code: ['.github/workflows/nightly.yml'] },
        options: { file: 'nightly.yml' },
      },
      { text: 'The workflow "Device tests" passed for this commit' },
    ],
    unlike: ['All workflows are green', 'Approval workflow passed to the back office'],
  },
  {
    id: 'required-check',
    check: 'checks',
    why: 'It stands among the status checks that are required.',
    under: ['status|required checks|check', 'branch protection'],
    make: ({ item, words }) =>
      item.code.length === 1 && words.length === 0 ? { options: { names: item.code[0]?.slice(0, 80) } } : undefined,
    examples: [
      {
        text: 'Types on Node 22',
        item: { code: ['Types on Node 22'], headings: ['Required status checks'] },
        options: { names: 'Types on Node 22' },
      },
    ],
    unlike: [{ text: 'Types on Node 22', item: { code: ['Types on Node 22'] } }],
  },
  {
    id: 'checks-command',
    check: 'checks',
    why: 'What a linter, a compiler or a build says, the job that runs it on the commit says to GitHub.',
    opens: ['state', 'look', 'run', 'change'],
    // A setting of whatever is to run it: "Build command: `make site`".
    not: ['^ ?the ?set build|install|start|test|lint|dev command'],
    make: ({ named, opening, words }) => {
      const command = named.commands.find((one) => toolOf(one) === 'checks');
      if (!command || (opening === 'change' && words[0] !== 'build')) return undefined;
      return { options: { names: command.join(' ').slice(0, 80) }, todo: { names: TODO.names } };
    },
    examples: [
      { text: 'ruff check . has nothing to say', item: { code: ['ruff check .'] }, options: { names: 'ruff check .' } },
      { text: 'Check the types', item: { code: ['npx tsc --noEmit'] } },
      { text: 'ruff check . clean, no rule switched off', item: { code: ['ruff check .'] } },
    ],
    unlike: [
      { text: 'Deploy: make deploy', item: { code: ['make deploy'] } },
      { text: 'Build command: npm run build', item: { code: ['npm run build'] } },
      { text: 'Build it: npm run build && npm run deploy', item: { code: ['npm run build && npm run deploy'] } },
    ],
  },
  {
    id: 'checks',
    check: 'checks',
    why: 'GitHub knows which checks of the commit passed.',
    opens: ['state', 'look', 'run', 'change'],
    says: [
      'lint|linter|linters|types|typing|formatter|build|builds|compile|compiles|compilation|ci|pipeline|pipelines .. clean|green|pass*|succe*|without|quiet|works|ok',
      'checks ?have ?are turned green',
      'job|lane ?is green|clean|passes|passed',
      'miri|asan|tsan|ubsan|msan|valgrind|sanitizer|sanitizers ?run ?is ?are clean|green|quiet|pass*|without',
      'semver|abi|compat|compatibility check|checks|diff ?is finds|clean|green|pass*|without|no',
      'full|whole|entire|build|test|ci|complete ?build ?test matrix ?is|all green|pass*|succe*|built',
      'clang tidy|format|analyzer ?is clean|green|pass*|quiet|ok|no|without',
      'kube linter|conform clean|green|pass*|quiet',
      'candidate|release|branch|project|package|crate|app|image|artifact builds $',
      'merge|required|status|pr checks',
      'pipeline|ci|build|builds|jobs .. green|pass*|succe*',
      'linters|linter|formatter ?is ?are green|pass*|clean|quiet',
      'pr|ci|pipeline|status|required|github|build|all check|checks .. pass*|green|succe*|ok|complete|completed',
      'pull request check|checks',
      'required check|checks|status',
      'all ?# ?pipeline stages|jobs .. green|passed|succeeded',
      'ci|ci/cd|cd|pipeline|pipelines|build|builds|jobs|actions ?is|are ?all ?runs|run pass*|green|succe*|clean|complete|completed|ok|stable',
      'ci .. pass*|green|succe*',
      'build pass*|succe*|green|without|works|complete|completed',
      'build|builds runs|run|completes|finishes|ends without|cleanly|clean|with no|zero|0',
      '^ ?production ?release build $',
      'build|builds|compilation ?for|of .. without ?any warning|warnings|error|errors',
      'app|software|client|library|firmware|image|package|crate builds|compiles for|on|with|against|under',
      'build|builds ?for|of .. finished|succeeded|succeeds|green',
      '^ ?all ?both ?the ?our ?three installers|packages|images|binaries|artifacts|artefacts|apps|clients build|builds|built|compile|compiles',
      'builds .. success*|without|cleanly|pass*|succe*',
      'lint|linter|linters|linting|type|types|typescript|compiler|compilation|formatter|formatting|build|eslint|typecheck|static .. no|without|zero|0 ?new error|errors|warning|warnings',
      'no|zero|0|without ?blocking|critical|new lint|linter|linting|type|typescript|compiler|compilation|build|eslint|formatting ?checking ?or|and ?type|lint|compiler error|errors|warning|warnings|issues|failures',
      'lint|linter|linting|linters|type|typecheck ?check|checks|checking ?is ?are pass*|green|clean|succe*|run|ok',
      'code compiles|builds',
      'actionlint|eslint|ruff|mypy|clippy|prettier|tsc|shellcheck|golangci|pylint|flake8|rubocop|checkstyle|ktlint|swiftlint|detekt|pyright|hadolint|markdownlint|yamllint|stylelint|biome|vale|spotbugs|phpstan|psalm|black|isort|oxlint|tflint|kubeconform|staticcheck|credo|dialyzer|luacheck|phpcs|sqlfluff|commitlint|knip|cppcheck|pmd|spectral|htmlhint|gofmt|rustfmt .. pass*|clean|green|without|quiet|silent|no|nothing|zero|0',
      'compiles',
      '^ lint|linting|typecheck|type check|checks $',
    ],
    not: [
      'workflow file',
      'pipeline|pipelines using|configured|documented',
      'health check|checks',
      'checks .. load|data',
      'pipeline|job unit|integration|e2e|smoke|regression test|tests',
    ],
    make: ({ opening, words }) => {
      // Among checks "Build" is the name of one.
      if (opening === 'change' && !says(words, ['^ ?production ?release build $'])) return undefined;
      const every =
        words.includes('all') ||
        words.includes('every') ||
        words.includes('ci') ||
        words.includes('required') ||
        words.includes('pipeline');
      if (every) return { options: { names: 'all' } };
      const kind = ['lint', 'type', 'build'].find((one) =>
        words.some((word) => word.startsWith(one) || (one === 'build' && word.startsWith('compil'))),
      );
      return { options: { names: kind ?? 'all' }, ...(kind === undefined ? {} : { todo: { names: TODO.names } }) };
    },
    examples: [
      { text: 'All checks of the pull request passed', options: { names: 'all' } },
      { text: 'CI is green', options: { names: 'all' } },
      { text: 'Linter without warnings', options: { names: 'lint' } },
      { text: 'The build succeeds', options: { names: 'build' } },
      { text: 'Build runs without errors', options: { names: 'build' } },
      { text: 'Build', options: { names: 'build' } },
      { text: 'No TypeScript errors', options: { names: 'type' } },
    ],
    unlike: ['Health checks pass', 'CI documented in the handbook'],
  },
  {
    id: 'artifact-built',
    check: 'checks',
    why: 'That it builds, the job that builds it on the commit says to GitHub.',
    opens: ['change', 'run'],
    says: [
      `^ build ?the ?a ?an ?both ?all ?${KIND} ?${KIND} ?${KIND} apk|apks|aab|ipa|dll|exe|jar|wheel|wheels|binary|binaries|artifact|artifacts|artefact|artefacts|installer|installers|executable|sdist`,
      '^ build ?the ?a production|release|live|web app|bundle|apk|aab|ipa|jar|binary|binaries',
    ],
    not: ['upload|submit|deploy|push|publish|send|share|archived|uploaded|install|distribute|archive|attach'],
    make: (seen) => (wanted(seen) ? { options: { names: 'build' }, todo: { names: TODO.names } } : undefined),
    examples: [
      { text: 'Build the release EXE', options: { names: 'build' } },
      { text: 'Build Android preview/prod artifacts' },
      { text: 'Build production app' },
    ],
    unlike: ['Build and publish the wheel', 'Build the app of the drivers', 'Build the installer and upload it'],
  },
];
