/** Commands whose exit code says whether all is well. Options are left out; those that matter are in `BY_OPTION`. */
export const TELLING: readonly string[] = [
  'kubectl rollout status|kubectl wait|kubectl diff|kubectl auth can-i|oc rollout status|oc wait|oc diff',
  'etcdctl endpoint health|linkerd check|istioctl analyze|flux check|argocd app wait|argocd app diff|kubeconform|kubeval|kube-score score',
  'pluto detect|pluto detect-helm|pluto detect-files|pluto detect-all-in-cluster|conftest test|conftest verify',
  'helm lint|terraform validate|tofu validate|sam validate|nomad plan|consul validate',
  'apachectl configtest|promtool check|amtool check-config|twine check|pip check|cargo semver-checks|go mod verify',
  'wp core verify-checksums|wp plugin verify-checksums|xcrun stapler validate|apache2ctl configtest|named-checkconf|named-checkzone',
  'cosign verify|cosign verify-attestation|cosign verify-blob|gh attestation verify|slsa-verifier verify-artifact|slsa-verifier verify-image',
  'systemctl is-active|systemctl is-enabled|systemctl status|alembic check|linkcheck|linkchecker|lychee|muffet|linkinator|htmlproofer|html-proofer|cmp|diff',
].flatMap((line) => line.split('|'));

/** Commands that end well whatever they print, so that somebody has to say what they must print. */
export const LISTING: readonly string[] = [
  'kubectl get|kubectl describe|kubectl version|kubectl top|kubectl logs|kubectl cluster-info|kubectl api-versions|kubectl api-resources|kubectl config current-context|kubectl rollout history',
  'oc get|oc describe|oc version|etcdctl endpoint status|etcdctl member list|helm list|helm ls|helm status|helm history|helm get|helm version|argocd app get|argocd app list|flux get|istioctl proxy-status|istioctl version',
  'docker ps|docker images|docker inspect|docker version|docker info|docker logs|docker manifest inspect|docker compose ps|docker compose config|docker compose logs|docker-compose ps|docker-compose config',
  'git status|git log|git diff|git show|git rev-parse|git describe|git ls-files|git ls-remote|git blame|git shortlog|git grep|git merge-base|git rev-list|git cat-file',
  'gh release view|gh release list|gh run list|gh run view|gh pr checks|gh pr view|gh pr list|gh pr status|gh issue list|gh issue view|gh workflow list|gh workflow view',
  'cargo tree|cargo metadata|cargo outdated|npm outdated|npm ls|npm view|pip list|pip freeze|pip show|go list|go version|dotnet --info',
  'alembic current|alembic heads|alembic history|vault status|nomad status|consul members|terraform show|terraform output|terraform version',
  // What they find may be what is wanted, or what must not be: the exit code cannot tell which.
  'grep|egrep|helm diff|terraform plan|tofu plan|pulumi preview|cdk diff|kubent',
  'zpool status|ceph status|ceph health|nodetool status|pgbackrest info|chronyc tracking|chronyc sources|podman ps|podman images|podman inspect|crictl ps|skopeo inspect|crane digest|crane ls|rpm -q|dpkg -l|restic snapshots|prisma migrate status',
  'aws sts get-caller-identity|composer outdated|pnpm outdated|yarn outdated|kubeadm certs check-expiration|kubeadm upgrade plan|kubeadm version|terraform state list|tofu state list|tofu output|drush updatedb:status|drush config:status|drush pm:list|wp plugin list|wp core version|wp cron event list',
  'apt-cache policy|apt list|dpkg -s|ufw status|mokutil --sb-state|airflow dags list-import-errors|rabbitmqctl list_feature_flags|rabbitmqctl list_queues|rabbitmqctl list_deprecated_features|docker image ls|docker compose version|php artisan about|php artisan schedule:list|npm dist-tag ls|fly releases',
  'systemctl list-units|systemctl list-timers|systemctl show|ls|cat|stat|df|du|free|uptime|uname|ps|lsof|which|wc|head|tail|redis-cli info',
].flatMap((line) => line.split('|'));

/** Commands that only look with the option, and do something else without. */
export const BY_OPTION: readonly (readonly [command: string, options: readonly string[], telling: boolean])[] = [
  ...['sha1sum', 'sha256sum', 'sha512sum', 'md5sum', 'b2sum', 'shasum'].map(
    (tool) => [tool, ['-c', '--check'], true] as const,
  ),
  ['nginx', ['-t', '-T'], true],
  ['haproxy', ['-c'], true],
  ['codesign', ['--verify', '-v', '-dv'], true],
  ['spctl', ['--assess', '-a'], true],
  ['certbot renew', ['--dry-run'], true],
  ['rpm', ['-K', '--checksig'], true],
  ['crontab', ['-l'], false],
  ['ss', ['-tn', '-ltn', '-tln', '-tlnp', '-ltnp', '-lntp', '-tuln', '-tulpn', '-tunlp', '-tulnp', '-an', '-s'], false],
  ['gpg', ['--verify'], true],
  ['minisign', ['-V'], true],
  ['visudo', ['-c'], true],
  ['pg_dump', ['--schema-only', '-s'], false],
  ['tar', ['-tf', 'tf', '-tzf', 'tzf', '-tvf', 'tvf', '-tvzf', 'tvzf', '-tjf', '-tJf'], false],
  ['unzip', ['-l', '-t'], false],
  ['cargo package', ['--list', '-l'], false],
  ['git tag', ['-l', '--list'], false],
  ['git branch', ['--list', '--show-current'], false],
];

/** What programs of any name are asked with such a word, as the first or the second behind their name. `verify` alone says by its exit code. */
export const ASKING: readonly string[] = [
  'status',
  'health',
  'verify',
  'describe',
  'list',
  'ls',
  'show',
  'info',
  'version',
  'diff',
];

/** Programs whose first word says what they do, by their names; what is called `…ctl`, `…cli` or `…mgr` is one, too. */
export const WITH_SUBCOMMANDS: readonly string[] =
  'aws az gcloud heroku fly vercel netlify ceph rbd zpool zfs virsh multipass vagrant restic borg velero snap brew pm2 certbot cloudflared tailscale wg consul nomad vault packer rclone crane skopeo oras flux argo argocd tkn kn kops linkerd cilium hubble minikube podman docker helm kubectl oc gh glab drush rancher pulumi juju lxc lxd nmcli ufw firewall-cmd nodetool signtool'.split(
    ' ',
  );

/** What such programs sort their words by, so that what is asked stands behind: `fleetctl nodes list`. None is a verb. */
export const TOPICS: readonly string[] =
  'cluster clusters node nodes pod pods service services volume volumes image images pool pools region regions fleet fleets queue queues topic topics user users app apps server servers vm vms instance instances endpoint endpoints member members replica replicas deployment deployments config context network networks certificate certificates device devices job jobs database databases db cache group groups account accounts firmware ring rings shard shards env environment environments versions role roles'.split(
    ' ',
  );

/** Programs that say their version with one dash: of others `-v` only means that they say more. */
export const WITH_VERSION: readonly string[] =
  'node npm pnpm yarn bun java javac nginx php ruby go python python3 psql terraform openssl ssh'.split(' ');

/** Filters that may stand behind a `|`: they write nowhere but to their output. */
export const FILTERS: readonly string[] = ['grep', 'egrep', 'wc', 'head', 'tail', 'cut', 'jq', 'nl'];

/** Options before the subcommand that take the next word, by tool. */
export const WITH_VALUE: Readonly<Record<string, readonly string[]>> = {
  kubectl: ['-n', '--namespace', '--context', '--kubeconfig', '--cluster'],
  oc: ['-n', '--namespace', '--context', '--kubeconfig'],
  helm: ['-n', '--namespace', '--kube-context', '--kubeconfig'],
  git: ['-C'],
  docker: ['--context'],
  etcdctl: ['--endpoints', '--cacert', '--cert', '--key'],
};
