import type { CommandCall } from '../core/command.ts';
import type { Ports } from '../core/ports.ts';
import { callError } from '../core/problem.ts';
import { NAME, VERSION } from '../version.ts';
import { filesIn } from './files.ts';
import { openHttp } from './http.ts';
import { signOffsIn } from './sign-offs.ts';
import { workspaceRoot } from './workspace.ts';

/** The real world for a checklist whose paths are relative to `base`. `close` lets the process end. */
export async function portsFor(
  base: string,
  call: Pick<CommandCall, 'environment' | 'values'>,
): Promise<Ports & { close(): Promise<void> }> {
  const list = (name: string) =>
    [call.values[name] ?? []].flat().filter((one): one is string => typeof one === 'string');
  await mustBeHosts(list('allow-hosts'), list('allow-private-hosts'));
  const http = openHttp({
    userAgent: `${NAME}/${VERSION}`,
    allowHosts: list('allow-hosts'),
    allowPrivateHosts: list('allow-private-hosts'),
    allowLoopback: !call.environment('CI'),
    environment: call.environment,
  });
  return {
    files: filesIn(base, workspaceRoot(base)),
    http,
    environment: call.environment,
    signOffs: signOffsIn(base, call.environment('GITHUB_ACTIONS') !== 'true' || call.values.signatures === 'file'),
    close: () => http.close(),
  };
}

/** An entry that can be read as nothing would allow nothing, and nobody would know. Throws `UserError`. */
async function mustBeHosts(hosts: readonly string[], privateHosts: readonly string[]): Promise<void> {
  if (hosts.length + privateHosts.length === 0) return;
  const [{ isHostEntry }, { parseNetwork }] = await Promise.all([
    import('./http/permit.ts'),
    import('./http/address.ts'),
  ]);
  for (const entry of hosts)
    if (!isHostEntry(entry))
      throw callError(
        'call-invalid',
        `\`allow-hosts\` has \`${entry}\`, which is no host`,
        'write `host`, `host:port` or `*.domain`',
      );
  for (const entry of privateHosts)
    if (!isHostEntry(entry) && parseNetwork(entry) === undefined)
      throw callError(
        'call-invalid',
        `\`allow-private-hosts\` has \`${entry}\`, which is no host and no network`,
        'write `host`, `host:port`, `*.domain`, an address, or a network as `10.0.0.0/8`',
      );
}
