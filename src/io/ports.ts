import type { CommandCall } from '../core/command.ts';
import type { GitHubState } from '../core/github/state.ts';
import type { Ports } from '../core/ports.ts';
import { callError } from '../core/problem.ts';
import { NAME, VERSION } from '../version.ts';
import { openCommands } from './commands.ts';
import { filesIn } from './files.ts';
import { openHttp } from './http.ts';
import { openNetwork } from './network.ts';
import { runnerEvent } from './runner-event.ts';
import { signOffsIn } from './sign-offs.ts';
import { workspaceRoot } from './workspace.ts';

/** The real world for a checklist whose paths are relative to `base`. `close` lets the process end. */
export async function portsFor(
  base: string,
  call: Pick<CommandCall, 'environment' | 'values'>,
  github: GitHubState | undefined,
): Promise<Ports & { close(): Promise<void> }> {
  const list = (name: string) =>
    [call.values[name] ?? []].flat().filter((one): one is string => typeof one === 'string');
  await mustBeHosts(list('allow-hosts'), list('allow-private-hosts'));
  const permissions = {
    allowHosts: list('allow-hosts'),
    allowPrivateHosts: list('allow-private-hosts'),
    allowLoopback: !call.environment('CI'),
  };
  const http = openHttp({ ...permissions, userAgent: `${NAME}/${VERSION}`, environment: call.environment });
  const network = openNetwork(permissions);
  const root = workspaceRoot(base);
  const commands = openCommands({
    base,
    root,
    environment: call.environment,
    allowed: call.values['allow-commands'] === true,
    circumstances: () => runnerEvent(call.environment),
  });
  return {
    files: filesIn(base, root),
    http,
    network,
    commands,
    environment: call.environment,
    signOffs: signOffsIn(
      base,
      call.environment('GITHUB_ACTIONS') !== 'true' || call.values.signatures === 'file',
      call.values.now !== undefined,
    ),
    ...(github ? { github } : {}),
    close: async () => {
      await Promise.all([http.close(), network.close(), commands.close()]);
    },
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
