import { handled } from '../phrases/handled.ts';
import { only } from './behaviour.ts';
import { BY_PEOPLE } from './by-people.ts';
import type { Rule } from './rule.ts';

/** What software has, by names that stand for a behaviour. */
export const FEATURE_RULES: readonly Rule[] = [
  {
    id: 'feature',
    check: 'tests',
    why: 'It is something the software does, and a test of that name in a report shows it.',
    says: [
      'retry|retries|backoff|fallback|idempotency|idempotent|deduplication|dedup|deduping|pagination|throttling|debounce|rounding|caching|autosave|autocomplete|sanitization|sanitisation',
      'time out|outs',
      'timeout|timeouts',
      'rate limit|limiting|limits|limited',
      'circuit breaker|breakers',
      'token bucket',
      'graceful shutdown|degradation',
      'input|form|schema|request|bearer|token|payload validation|authentication|verification',
      'authentication|authorization|authorisation|login|logout|signup|checkout|rbac',
      'sql injection|xss|csrf|ssrf|cors',
      'csrf|xss|injection|cors',
      'cached|rounded|retried|deduplicated|validated|sanitised|sanitized|masked|escaped',
      'password|passwords hash*',
      'session|sessions expire*|timeout|management',
      'keyboard navigation|shortcuts|focus',
      'dark|offline|flight|guest mode|checkout',
      'deep|magic link|links',
      'drag and drop',
      'infinite|endless scroll|scrolling',
      '2fa|mfa|totp|sso|oidc|saml|passkey|passkeys|captcha|recaptcha|undo|redo|lockout',
      'two factor',
      'password|token|pin reset|rotation|recovery|refresh',
      'cookie flags|banner|consent',
    ],
    not: [
      ...BY_PEOPLE,
      'account|accounts|contract|contracts|domain validated|verified',
      '^ login to|into',
      '^ checkout the|a|tag|branch',
      'switched|turned on|off',
      'looks|look|feels',
      'required|rolled|on|for .. staff|employees|engineers|maintainers|admins|team',
      'configured|set|tuned|defined|documented|enabled|agreed|planned|reviewed|chosen|adjusted|deployed|configuration|settings|values|appropriately',
    ],
    make: (seen) => (seen.band === 'go' && !handled(seen.words) ? only(seen) : undefined),
    examples: [
      { text: 'Exponential backoff on a broken line' },
      { text: 'Rounding half up' },
      { text: 'CSRF protection' },
      { text: 'Lockout after five wrong PINs' },
      { text: 'Keyboard navigation through the order form' },
    ],
    unlike: ['SSO required for all engineers', 'Rate limits configured', 'Policy for passwords agreed'],
  },
];
