import { execFileSync } from 'node:child_process';
import { type LiveServer, startLive } from './live-process.ts';
import { workspace } from './workspace.ts';

/** What Prometheus is to do: its configuration and its rules, both as YAML. */
export interface PrometheusSetup {
  /** Without it nothing is scraped. */
  readonly config?: string;
  /** Written to a file that the configuration gets as `rule_files`; it needs no mention of its own. */
  readonly rules?: string;
  /** Samples of the past as OpenMetrics text, times in seconds and `# EOF` at the end, as if they had been scraped then. */
  readonly history?: string;
}

/** Starts Prometheus (Debian package `prometheus`); it ends with the test file. */
export async function startPrometheus({ config = '', rules, history }: PrometheusSetup = {}): Promise<LiveServer> {
  const folder = workspace();
  const ruleFiles = rules === undefined ? '' : 'rule_files: [ rules.yml ]\n';
  const file = folder.write('prometheus.yml', `${ruleFiles}${config}`);
  if (rules !== undefined) folder.write('rules.yml', rules);
  if (history !== undefined) {
    const samples = folder.write('history.txt', history);
    execFileSync('promtool', ['tsdb', 'create-blocks-from', 'openmetrics', samples, folder.path('data')]);
  }
  return startLive(
    'prometheus',
    'apt-get install prometheus',
    [`--config.file=${file}`, `--storage.tsdb.path=${folder.path('data')}`, '--web.listen-address=127.0.0.1:0'],
    '/-/ready',
    folder,
  );
}

/** Starts Alertmanager (Debian package `prometheus-alertmanager`) alone, without a cluster; it ends with the test file. */
export async function startAlertmanager(
  config = 'route: { receiver: nobody }\nreceivers: [ { name: nobody } ]\n',
): Promise<LiveServer> {
  const folder = workspace();
  return startLive(
    'prometheus-alertmanager',
    'apt-get install prometheus-alertmanager',
    [
      `--config.file=${folder.write('alertmanager.yml', config)}`,
      `--storage.path=${folder.path('data')}`,
      '--web.listen-address=127.0.0.1:0',
      '--cluster.listen-address=',
    ],
    '/-/ready',
    folder,
  );
}

/**
 * Starts the node exporter (Debian package `prometheus-node-exporter`), whose page has `files` by name (`shop.prom`) as
 * text besides what it says of the machine; it ends with the test file.
 */
export async function startNodeExporter(files: Readonly<Record<string, string>> = {}): Promise<LiveServer> {
  const folder = workspace();
  for (const [name, text] of Object.entries(files)) folder.write(name, text);
  return startLive(
    'prometheus-node-exporter',
    'apt-get install prometheus-node-exporter',
    ['--web.listen-address=127.0.0.1:0', `--collector.textfile.directory=${folder.root}`],
    '/metrics',
    folder,
  );
}
