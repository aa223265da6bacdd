import { createHash, timingSafeEqual } from 'node:crypto';

/** Severities of the poller and of traps, as the hub names them. */
const SEVERITIES = { ok: 'ok', 1: 'warning', 2: 'critical', average: 'warning', high: 'critical', disaster: 'critical' };

const digest = (text) => createHash('sha256').update(text).digest();

/** True where the secret of a webhook is the one that was agreed. */
export function accepts(given, secret) {
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(secret));
}

/** Takes events of webhooks and keeps the alerts that come of them, each once. */
export class Alerts {
  #open = new Map();

  take({ source, id, severity, ended = false }) {
    const known = SEVERITIES[severity];
    if (known === undefined) throw new Error(`unknown severity: ${severity}`);
    const key = `${source} ${id}`;
    if (ended || known === 'ok') return this.#open.delete(key) ? 'resolved' : 'ignored';
    const was = this.#open.get(key);
    this.#open.set(key, known);
    return was === undefined ? 'created' : was === known ? 'ignored' : 'updated';
  }

  get open() {
    return this.#open.size;
  }
}
