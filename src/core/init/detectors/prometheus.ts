import { parseAllDocuments } from 'yaml';
import { plainText } from '../../escape.ts';
import type { Detector, Finding } from '../finding.ts';
import { fault, mapOf, plainPaths, type Repository, textOf } from '../repository.ts';

const RULES = /^[ \t]*(?:-[ \t]+)?["']?alert["']?:/m;
const SCRAPES = /^scrape_configs:/m;
const MOST_NAMES = 20;

/** Rules of alerts and the configuration of Prometheus. Where it is reached stands nowhere, so that the address is a blank. */
export default {
  id: 'prometheus',
  reads: /(?:^|\/)[^/]*(?:prom|alert|rule|monitor)[^/]*(?:\/[^/]+)*\.ya?ml$/i,
  find(repository) {
    const files = plainPaths(repository, /\.ya?ml$/);
    const rules = files.filter((path) => RULES.test(textOf(repository, path)));
    const read = rules.map((where) => ({ where, names: alertsIn(textOf(repository, where)) }));
    const broken = read.filter(({ names }) => names === undefined).map(({ where }) => brokenRules(where));
    const names = [...new Set(read.flatMap(({ names: found }) => found ?? []))];
    const where = read.find(({ names: found }) => found?.length)?.where;
    const scrape = files.find((path) => SCRAPES.test(textOf(repository, path)));
    return [
      ...broken,
      ...(where === undefined ? [] : [alerts(where, names)]),
      ...(scrape === undefined ? [] : [up(scrape, repository)]),
    ];
  },
} satisfies Detector;

const brokenRules = (where: string) => fault(where, 'it is not valid YAML; which alerts it has is not known');

function alerts(where: string, names: readonly string[]): Finding {
  const listed = names.slice(0, MOST_NAMES);
  return {
    what: `Prometheus rules, ${names.length} ${names.length === 1 ? 'alert' : 'alerts'}`,
    where,
    offers: [
      {
        id: 'alerts',
        title: 'The alerts are loaded, and none fires',
        check: 'alerts',
        options: { url: 'https://prometheus.example.com', names: listed },
        remarks: [`From ${where}. Put in the address of Prometheus; one of these that is not loaded is missing.`],
        places: [],
      },
    ],
    say: 'at which address Prometheus is reached stands nowhere here',
  };
}

function up(where: string, repository: Repository): Finding {
  const jobs = [
    ...textOf(repository, where).matchAll(
      /^[ \t]*(?:-[ \t]+)?job_name:[ \t]*["']?([A-Za-z0-9_:.-]{1,60})["']?[ \t\r]*$/gm,
    ),
  ];
  const [job = 'shop'] = jobs.map(([, name = '']) => name).filter((name) => name !== 'prometheus');
  return {
    what: 'Prometheus configuration',
    where,
    offers: [
      {
        id: 'targets-up',
        title: `Every target of ${plainText(job)} is up`,
        check: 'prometheus',
        options: { url: 'https://prometheus.example.com', query: `min(up{job="${job}"})` },
        go: { value: '>= 1' },
        remarks: [`From ${where}. Put in the address of Prometheus.`],
        places: [],
      },
    ],
  };
}

/** The names of alerts in one or several documents; names that no rule of Prometheus may have are left out. */
function alertsIn(text: string): string[] | undefined {
  try {
    const documents = parseAllDocuments(text, { prettyErrors: false, logLevel: 'silent' });
    const all = Array.isArray(documents) ? documents : [];
    if (all.some(({ errors }) => errors.length > 0)) return undefined;
    return all
      .flatMap((document) => groupsIn(document.toJS({ maxAliasCount: 20 })))
      .flatMap((group) => listOf(mapOf(group).rules))
      .map((rule) => mapOf(rule).alert)
      .filter((name): name is string => typeof name === 'string' && /^[\p{L}\p{N}_ :./()-]{1,100}$/u.test(name));
  } catch {
    return undefined;
  }
}

/** Groups as Prometheus reads them, and as the operator's PrometheusRule holds them. */
function groupsIn(document: unknown): unknown[] {
  const top = mapOf(document);
  return [...listOf(top.groups), ...listOf(mapOf(top.spec).groups)];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
