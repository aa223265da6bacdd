import { ANYWHERE, coverageOffer, testOffer } from '../common-offers.ts';
import type { Detector, Finding, Offer, SetupStep } from '../finding.ts';
import { idIn, reportPaths } from '../report-paths.ts';
import { folderOf, inFolder, manifest, mapOf, parsed, type Repository, textOf } from '../repository.ts';

const MANIFESTS = /^(?:pyproject\.toml|setup\.cfg|setup\.py|requirements\.txt|tox\.ini|pytest\.ini|Pipfile)$/;

/** Python: pytest, what measures its coverage, and pip-audit, by how the packages are installed. */
export default {
  id: 'python',
  reads:
    /(?:^|\/)(?:pyproject\.toml|setup\.cfg|tox\.ini|pytest\.ini|Pipfile|requirements[\w.-]*\.txt|\.coveragerc|\.python-version)$|(?:^|\/)requirements\/[\w.-]+\.txt$/,
  find(repository) {
    const found = manifest(repository, MANIFESTS);
    if (!found) return [];
    const folder = folderOf(found.path);
    const project = inFolder(folder, 'pyproject.toml');
    const read = repository.files.includes(project) ? parsed(repository, project, 'TOML') : { data: {} };
    if (!('data' in read)) return [read];
    const python = tools(repository, folder, mapOf(read.data));
    const said = ['setup.cfg', 'tox.ini', 'pytest.ini', 'Pipfile', 'pyproject.toml', '.coveragerc']
      .map((name) => textOf(repository, inFolder(folder, name)))
      .concat(python.requirements.map((path) => textOf(repository, path)))
      .join('\n');
    const tests = /\bpytest\b/.test(said) || repository.files.some((path) => /(?:^|\/)conftest\.py$/.test(path));
    const where = found.path;
    const findings: Finding[] = [
      { what: `Python packages (${python.name})`, where, offers: [audit(python, folder, where)] },
    ];
    if (tests) findings.push({ what: 'pytest', where, offers: pytest(repository, python, folder, where, said) });
    return findings;
  },
} satisfies Detector;

interface Python {
  readonly name: string;
  /** What stands before a program of the environment: `uv run `. */
  readonly run: string;
  readonly setup: readonly SetupStep[];
  readonly requirements: readonly string[];
  readonly add: (tool: string) => string;
}

function tools(repository: Repository, folder: string, project: Readonly<Record<string, unknown>>): Python {
  const has = (name: string) => repository.files.includes(inFolder(folder, name));
  const version: SetupStep = {
    uses: 'actions/setup-python@v6',
    with: has('.python-version')
      ? { 'python-version-file': inFolder(folder, '.python-version') }
      : { 'python-version': '3.x' },
  };
  const requirements = repository.files.filter(
    (path) => folderOf(path).replace(/\/?requirements$/, '') === folder && /requirements[\w./-]*\.txt$/.test(path),
  );
  if (has('uv.lock'))
    return {
      name: 'uv',
      run: 'uv run ',
      setup: [{ uses: 'astral-sh/setup-uv@v6' }, { run: 'uv sync --all-extras', folder }],
      requirements,
      add: (tool) => `uv run --with ${tool} `,
    };
  if (has('poetry.lock'))
    return {
      name: 'Poetry',
      run: 'poetry run ',
      setup: [version, { run: 'pipx install poetry' }, { run: 'poetry install', folder }],
      requirements,
      add: (tool) => `poetry run pip install ${tool} && poetry run `,
    };
  if (has('Pipfile.lock'))
    return {
      name: 'Pipenv',
      run: 'pipenv run ',
      setup: [version, { run: 'pipx install pipenv' }, { run: 'pipenv sync --dev', folder }],
      requirements,
      add: (tool) => `pipenv run pip install ${tool} && pipenv run `,
    };
  const extras = Object.keys(mapOf(mapOf(project.project)['optional-dependencies'])).filter((name) =>
    /^(?:tests?|dev)$/.test(name),
  );
  const builds = 'build-system' in project || 'project' in project || has('setup.py');
  const files = requirements
    .map((path) => path.slice(folder === '' ? 0 : folder.length + 1))
    .filter((path) => /^requirements(?:[-_.](?:dev|test|tests))?\.txt$/.test(path));
  const installs = [
    ...files.map((path) => `-r ${path}`),
    ...(builds ? [extras.length > 0 ? `-e ".[${extras.join(',')}]"` : '-e .'] : []),
  ];
  return {
    name: 'pip',
    run: '',
    setup: [version, { run: `pip install ${[...installs, 'pytest'].join(' ')}`, folder }],
    requirements,
    add: (tool) => `pip install ${tool} && `,
  };
}

function audit(python: Python, folder: string, where: string): Offer {
  const paths = reportPaths(folder);
  const id = idIn(folder, 'python-dependencies');
  return {
    id,
    title:
      folder === '' ? 'No known vulnerability in Python packages' : `No known vulnerability in packages of ${folder}`,
    check: 'audit',
    options: paths.listed('pip-audit.json'),
    remarks: [`From ${where}. pip-audit knows no severities: there must be none at all, unless you bind \`total\`.`],
    places: ANYWHERE,
    step: {
      id,
      folder,
      run: `${python.add('pip-audit')}pip-audit --skip-editable -f json -o ${paths.written('pip-audit.json')}`,
      setup: python.setup,
      reportDecides: true,
    },
  };
}

function pytest(repository: Repository, python: Python, folder: string, where: string, said: string): Offer[] {
  const paths = reportPaths(folder);
  const id = idIn(folder, 'pytest');
  const plugin = /\bpytest-cov\b/.test(said);
  const alone = !plugin && /^\[(?:tool\.)?coverage[:.]|^coverage\b/m.test(said);
  const junit = `--junitxml=${paths.written('pytest.xml')}`;
  const report = paths.written('coverage.json');
  const run = plugin
    ? `${python.run}python -m pytest ${junit} --cov --cov-report=json:${report}`
    : alone
      ? `code=0; ${python.run}python -m coverage run -m pytest ${junit} || code=$?; ${python.run}python -m coverage json -o ${report}; exit $code`
      : `${python.run}python -m pytest ${junit}`;
  const about = { id, folder, step: { id, folder, run, setup: python.setup } };
  const tests = testOffer(repository, {
    ...about,
    tool: 'pytest',
    format: 'junit',
    report: paths.listed('pytest.xml'),
    remarks: [`From ${where}.`],
  });
  if (!plugin && !alone) return [tests];
  const floor = /^[ \t]*fail[-_]under[ \t]*=[ \t]*(\d{1,3})/m.exec(said)?.[1];
  const configured = floor === undefined ? undefined : Number.parseInt(floor, 10);
  return [tests, coverageOffer(repository, { ...about, report: paths.listed('coverage.json'), configured })];
}
