import { plainText } from '../../escape.ts';
import type { Detector, Finding } from '../finding.ts';
import { plainPaths, type Repository, textOf } from '../repository.ts';

const FILES = /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|(?:^|\/)[\w.-]*\.[Dd]ockerfile$|\.ya?ml$/;
const HEALTHCHECK = /\bhttps?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::\d{1,5})?(\/[\w./-]*)?/;
const PROBE = /\b(?:readiness|liveness|startup)Probe:[\s\S]{0,200}?\bpath:\s*["']?(\/[\w./-]*)/;
const EXPOSED = /^[ \t]*EXPOSE[ \t]+(\d{1,5})/m;
const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/;
const RESERVED =
  /(?:^|\.)(?:example(?:\.(?:com|org|net))?|localhost|local|internal|svc|cluster\.local|test|invalid|lan)$/;

/** Paths that containers are asked for to see whether they are well, and the hosts that ingresses and pages are served at. */
export default {
  id: 'health',
  reads:
    /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|(?:^|\/)[\w.-]*\.[Dd]ockerfile$|(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$|(?:^|\/)(?:k8s|kubernetes|kube|deploy(?:ment)?s?|manifests?|charts?|helm|infra|overlays?|base)\/.*\.ya?ml$|^CNAME$|(?:^|\/)fly\.toml$/,
  find(repository) {
    const hosts = hostsIn(repository);
    const probe = plainPaths(repository, FILES)
      .map((where) => ({ where, ...probeIn(textOf(repository, where)) }))
      .find(({ path }) => path !== undefined);
    const [known] = hosts;
    if (!probe) return known ? [aboutHost(known, '/')] : [];
    const health: Finding = {
      what: `health check at ${plainText(probe.path ?? '/', 80)}${probe.port ? `, port ${probe.port}` : ''}`,
      where: probe.where,
      offers: [
        {
          id: 'health',
          title: 'The service is healthy',
          check: 'http',
          options: `https://${known?.host ?? 'staging.example.com'}${probe.path ?? '/'}`,
          remarks: [
            `From ${probe.where}.${known ? ` The host is from ${known.where}.` : ' Put in the host that it is reached at.'}`,
          ],
          places: known ? ['deployment'] : [],
        },
      ],
      ...(known ? {} : { say: 'at which host it is reached stands nowhere here' }),
    };
    return known ? [health, aboutHost(known)] : [health];
  },
} satisfies Detector;

interface Host {
  readonly host: string;
  readonly where: string;
}

/** The certificate of a host; and the page itself, where nothing tells of a health check. */
function aboutHost({ host, where }: Host, page?: string): Finding {
  return {
    what: `host ${host}`,
    where,
    offers: [
      ...(page === undefined
        ? []
        : [
            {
              id: 'reachable',
              title: `${host} answers`,
              check: 'http',
              options: `https://${host}${page}`,
              remarks: [`From ${where}.`],
              places: ['deployment'] as const,
            },
          ]),
      {
        id: 'certificate',
        title: `The certificate of ${host} is valid for two weeks`,
        check: 'tls',
        options: host,
        remarks: [`From ${where}.`],
        places: ['deployment'],
      },
    ],
  };
}

function probeIn(text: string): { path?: string; port?: string } {
  const asked = /HEALTHCHECK|healthcheck:/.test(text) ? HEALTHCHECK.exec(text) : null;
  const path = asked ? (asked[1] ?? '/') : PROBE.exec(text)?.[1];
  const port = EXPOSED.exec(text)?.[1];
  return { ...(path === undefined ? {} : { path }), ...(port === undefined ? {} : { port }) };
}

/** Public names only: a gate asks nothing inside of a network, and names of examples are nobody's. */
function hostsIn(repository: Repository): Host[] {
  return [
    ...one(repository, 'CNAME', /^[ \t]*([\w.-]{1,253})[ \t\r]*$/m),
    ...plainPaths(repository, /\.ya?ml$/)
      .filter((path) => /^kind:\s*["']?Ingress\b/m.test(textOf(repository, path)))
      .flatMap((path) => one(repository, path, /^[ \t]*(?:-[ \t]+)?host:[ \t]*["']?([\w.-]{1,253})/m)),
    ...plainPaths(repository, /(?:^|\/)fly\.toml$/).flatMap((where) => {
      const app = /^app[ \t]*=[ \t]*["']([a-z0-9-]{1,60})["']/m.exec(textOf(repository, where))?.[1];
      return app === undefined ? [] : [{ host: `${app}.fly.dev`, where }];
    }),
  ].filter(({ host }) => HOST.test(host) && !RESERVED.test(host));
}

function one(repository: Repository, where: string, pattern: RegExp): Host[] {
  const host = pattern.exec(textOf(repository, where))?.[1]?.toLowerCase();
  return host === undefined ? [] : [{ host, where }];
}
