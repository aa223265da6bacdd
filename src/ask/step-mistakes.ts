import { hasStrayBraces, placeholdersIn } from '../core/captures.ts';
import type { OptionMistake } from '../core/check.ts';
import { hasExpression, literalsOf } from '../core/expression.ts';
import { LIMITS } from '../core/limits.ts';
import { nearest } from '../core/nearest.ts';
import { bodyMistakes } from './body-options.ts';
import { hostDepends } from './fill-step.ts';
import { credentialMistakes, isHeaderName } from './options.ts';
import { type Step, stepsIn } from './step-options.ts';

type Options = Readonly<Record<string, unknown>>;
const NAME = /^[a-z][a-z0-9-]{0,39}$/;
/** What an answer's own facts begin with. */
const TAKEN = ['body', 'header'];
/** What a check with steps asks is said in the steps. */
const OF_STEPS = ['method', 'json', 'body', 'fill', 'sign', 'samples'];

/** What is wrong with steps beyond their shape. */
export function stepMistakes(options: Options): OptionMistake[] {
  if (options.steps === undefined) return [];
  const steps = stepsIn(options);
  const found: OptionMistake[] = OF_STEPS.filter((name) => options[name] !== undefined).map((name) => ({
    path: [name],
    message: `\`${name}\` stands beside \`steps\`, so nothing would be asked with it`,
    hint: name === 'samples' ? 'write a criterion of its own' : 'write it into the step it is for',
  }));
  if (steps.length > LIMITS.httpSteps)
    found.push({ path: ['steps'], message: `${steps.length} steps; the limit is ${LIMITS.httpSteps}` });
  const captured: string[] = [];
  for (const [index, step] of steps.entries()) {
    const mistakes = [
      ...nameMistakes(step, steps.slice(0, index)),
      ...bodyMistakes(step as Options),
      ...credentialMistakes(step as Options),
      ...placeMistakes(step),
      ...captureMistakes(step, captured),
    ];
    found.push(...mistakes.map((one) => ({ ...one, path: ['steps', index, ...one.path] })));
    captured.push(...Object.keys(step.capture ?? {}));
  }
  return found;
}

function nameMistakes({ name, 'same-as': same }: Step, before: readonly Step[]): OptionMistake[] {
  const found: OptionMistake[] = [];
  if (!NAME.test(name) || TAKEN.includes(name))
    found.push({
      path: ['name'],
      message: `\`${name}\` is no name for a step: small letters, digits and \`-\`, not \`body\` or \`header\``,
    });
  if (before.some((other) => other.name === name))
    found.push({ path: ['name'], message: `there are two steps \`${name}\`` });
  if (same !== undefined && !before.some((other) => other.name === same))
    found.push({ path: ['same-as'], message: `there is no step \`${same}\` before this one` });
  return found;
}

function placeMistakes({ path, url }: Step): OptionMistake[] {
  if (path !== undefined && url !== undefined)
    return [{ path: ['path'], message: '`path` and `url` are two places; a step asks one' }];
  if (path !== undefined && !path.startsWith('/') && !hasExpression(path))
    return [{ path: ['path'], message: `\`${path}\` must begin with \`/\`` }];
  if (url === undefined || hasExpression(url) || !hostDepends(url)) return [];
  return [{ path: ['url'], message: 'a captured value may stand in path and query, never in scheme, host or port' }];
}

function captureMistakes(step: Step, captured: readonly string[]): OptionMistake[] {
  const found: OptionMistake[] = [];
  for (const [name, from] of Object.entries(step.capture ?? {})) {
    const path = ['capture', name];
    if (!NAME.test(name)) found.push({ path, message: `\`${name}\` is no name: small letters, digits and \`-\`` });
    if (typeof from === 'object' && !isHeaderName(from.header))
      found.push({ path: [...path, 'header'], message: `\`${from.header}\` is no name of a header` });
  }
  for (const [path, text] of textsOf(step)) {
    const written = writtenIn(text);
    for (const name of written.flatMap(placeholdersIn).filter((one) => !captured.includes(one))) {
      const close = nearest(name, captured);
      found.push({
        path,
        message: `no step before this one captures \`${name}\``,
        ...(close ? { hint: `did you mean \`${close}\`?` } : {}),
      });
    }
    if (written.some(hasStrayBraces))
      found.push({
        path,
        message: '`{{` begins the name of a captured value, `{{ name }}`',
        hint: 'to send braces as they are, put the body into a file: `body: { file: path }`',
      });
  }
  return found;
}

/** The texts in which placeholders are filled, each with its place. */
function textsOf({ path, url, headers, json, body }: Step): [path: string[], text: string][] {
  const found: [string[], string][] = [];
  const visit = (value: unknown, at: string[]): void => {
    if (typeof value === 'string') found.push([at, value]);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) visit(inner, [...at, key]);
  };
  for (const [key, value] of Object.entries({ path, url, headers, json })) visit(value, [key]);
  if (typeof body === 'string') found.push([['body'], body]);
  return found;
}

function writtenIn(text: string): readonly string[] {
  try {
    return literalsOf(text);
  } catch {
    // An expression that does not end has been reported as such.
    return [];
  }
}
