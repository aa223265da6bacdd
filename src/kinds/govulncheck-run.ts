import { EvidenceError } from '../core/evidence.ts';
import type { Json } from '../core/schema.ts';
import { toolWords } from '../reading/tool-words.ts';
import { at, isList, isObject, list, own, text } from '../reading/value.ts';
import type { AuditReading } from './audit.ts';

/** What one run of govulncheck says, message by message. */
export class Govulncheck {
  readonly #called = new Set<string>();
  readonly #near = new Set<string>();
  #config: Json | undefined;
  #modules: number | undefined;
  #old = false;
  #progress = false;
  /** Old versions do not say that they ask the database, nor that they have its answer. */
  #asked = false;
  #checked = false;

  /** Whether the tool says what it looked at: its modules, or in old versions only that it is at work. */
  get looked(): boolean {
    return this.#modules === undefined ? this.#progress : this.#modules > 0;
  }

  /** Takes one object of the stream. Throws `EvidenceError` (`invalid`) for one that is no message of govulncheck. */
  hear(message: Json): void {
    if (isObject(own(message, 'config'))) {
      if (this.#config !== undefined)
        throw new EvidenceError('ambiguous', 'the file has two `config` objects: it is of two runs', 'write it anew');
      this.#config = own(message, 'config');
    } else if (isObject(own(message, 'finding'))) this.#finding(own(message, 'finding') as Json);
    else if (isObject(own(message, 'SBOM'))) this.#sbom(own(message, 'SBOM') as Json);
    else if (isObject(own(message, 'progress'))) this.#step(text(at(message, 'progress', 'message')) ?? '');
    else if (own(message, 'Vulns') !== undefined) this.#report(message);
    else if (!isObject(own(message, 'osv')))
      throw new EvidenceError('invalid', 'the stream has an object that govulncheck does not write');
  }

  /** The reading. Throws `EvidenceError` (`invalid`) where the run has no configuration, or ends before the database answered. */
  finish(): AuditReading {
    if (this.#config === undefined && !this.#old)
      throw new EvidenceError('invalid', 'the stream has no `config` object, with which govulncheck begins');
    if (this.#asked && !this.#checked && this.#called.size + this.#near.size === 0)
      throw new EvidenceError(
        'invalid',
        'the stream ends before govulncheck checked anything: the vulnerability database did not answer, or the file is cut off',
        'run govulncheck again; with `-format json` its exit code is 0 whatever it finds, so let the step fail on another',
      );
    const near = [...this.#near].filter((key) => !this.#called.has(key)).length;
    const version = toolWords(own(this.#config, 'scanner_version'));
    return {
      tool: version === undefined ? 'govulncheck' : `govulncheck ${version}`,
      rated: false,
      fixes: false,
      findings: [...this.#called].map((key) => ({ key, severity: 'unrated' })),
      ...(this.#modules === undefined ? {} : { packages: this.#modules }),
      suppressed: 0,
      ...(near > 0
        ? {
            notes: [
              `govulncheck knows ${near} vulnerabilities in modules that the code needs and does not call; they are not counted`,
            ],
          }
        : {}),
    };
  }

  /** The first frame of a trace is the vulnerable symbol, package or module: as deep as the scan could follow it. */
  #finding(finding: Json): void {
    const [frame] = list(own(finding, 'trace'), 'finding.trace');
    const key = JSON.stringify(['go', own(finding, 'osv'), own(frame, 'module'), own(frame, 'version')]);
    const level = text(own(this.#config, 'scan_level')) ?? 'symbol';
    const reached =
      level === 'module' || (level === 'package' ? own(frame, 'package') : own(frame, 'function')) !== undefined;
    (reached ? this.#called : this.#near).add(key);
  }

  /**
   * Since 1.1.1 `Fetching vulnerabilities …` stands before the database is asked and `Checking the code against …` behind
   * its answer (https://github.com/golang/vuln/blob/master/internal/vulncheck/vulncheck.go).
   */
  #step(message: string): void {
    this.#progress = true;
    if (message.startsWith('Fetching ')) this.#asked = true;
    if (message.startsWith('Checking ')) this.#checked = true;
  }

  #sbom(sbom: Json): void {
    this.#asked = true;
    const modules = own(sbom, 'modules');
    this.#modules = isList(modules) ? modules.length : 0;
  }

  /** Before version 1 the report was one object; a vulnerability counts unless it says that nothing calls it. */
  #report(report: Json): void {
    this.#old = true;
    const modules = own(report, 'Modules');
    this.#modules = isList(modules) ? modules.length : 0;
    const vulnerabilities = own(report, 'Vulns');
    for (const one of vulnerabilities === null ? [] : list(vulnerabilities, 'Vulns')) {
      const key = JSON.stringify(['go', at(one, 'OSV', 'id'), own(one, 'ModPath')]);
      (own(one, 'CallSink') === 0 ? this.#near : this.#called).add(key);
    }
  }
}
