import type { Check } from '../check.ts';
import { ExpressionFault, hasExpression, parseTemplate } from '../expression.ts';
import { nearest } from '../nearest.ts';
import { isMap, mapTexts, type TextOption } from '../options.ts';
import type { Finding, Path } from '../problem.ts';
import type { Json, StringSchema } from '../schema.ts';
import { OptionFault, readTextOption } from '../text-option.ts';

/** What options may refer to. */
export interface OptionScope {
  readonly params: readonly string[];
  readonly roles: readonly string[];
}

/** Spells out the short form: `audit: report.json` is `audit: { report: report.json }`. */
export function spellOut(check: Check, value: Json): Readonly<Record<string, Json>> | undefined {
  if (isMap(value)) return value;
  return check.main === undefined || value === null ? undefined : { [check.main]: value };
}

/** Checks every text of the options: expressions and where they stand, URLs, durations, patterns, paths, roles. */
export async function checkOptionTexts(
  check: Check,
  options: Json,
  scope: OptionScope,
  place: (path: Path) => Path,
  findings: Finding[],
): Promise<void> {
  await mapTexts(options, check.options, [], async (option) => {
    const found = hasExpression(option.text)
      ? await templateMistakes(option, scope)
      : await literalMistakes(option, scope);
    findings.push(...found.map((finding) => ({ ...finding, path: place(option.path) })));
    return option.text;
  });
}

type Mistake = Omit<Finding, 'path'>;

const CREDENTIAL: Mistake = {
  id: 'credential-literal',
  message:
    'a credential must come from `env`: what stands in the checklist can be read by everybody who can read the file',
  hint: 'write `${{ env.NAME }}`, and set NAME in the `env:` of the step',
};

/** https://docs.github.com/en/actions/concepts/security/script-injections */
const INJECTION: Mistake = {
  id: 'script-injection',
  message: 'an expression in a script becomes code: whoever chooses its value chooses what runs (script injection)',
  hint: 'give the value through `env` and write "$NAME" in the script, or write `run` as a list of words',
};

async function templateMistakes({ text, schema }: TextOption, scope: OptionScope): Promise<Mistake[]> {
  if ('kind' in schema && schema.kind === 'script') return [INJECTION];
  if ('literal' in schema && schema.literal) {
    return [{ id: 'expression-place', message: `\`${text}\` must be written out: an expression is not allowed here` }];
  }
  try {
    const template = await parseTemplate(text);
    if ((schema as StringSchema).kind === 'credential' && template.env.length === 0) return [CREDENTIAL];
    const undeclared = template.params.filter((name) => !scope.params.includes(name));
    return [
      ...undeclared.map((name) => undeclaredParam(name, scope.params)),
      ...(schema.env
        ? []
        : template.env.map(
            (name): Mistake => ({
              id: 'env-place',
              message: `\`env.${name}\` may not stand here: a secret could decide or be shown`,
            }),
          )),
    ];
  } catch (error) {
    if (error instanceof ExpressionFault) return [{ id: error.id, message: error.message }];
    throw error;
  }
}

/** A parameter that is used and not declared, with the nearest that is. */
export function undeclaredParam(name: string, declared: readonly string[]): Mistake {
  const close = nearest(name, declared);
  return {
    id: 'param-undeclared',
    message: `\`params.${name}\` is not declared`,
    ...(close ? { suggestion: `did you mean \`${close}\`?` } : {}),
  };
}

async function literalMistakes({ text, schema }: TextOption, scope: OptionScope): Promise<Mistake[]> {
  const { kind } = schema as StringSchema;
  if (kind === 'credential') return [CREDENTIAL];
  if (kind === 'role' && !scope.roles.includes(text)) {
    const close = nearest(text, scope.roles);
    return [
      {
        id: 'role-unknown',
        message: `no role \`${text}\` under \`roles\``,
        ...(close
          ? { suggestion: `did you mean \`${close}\`?` }
          : { hint: scope.roles.length > 0 ? `roles are ${scope.roles.join(', ')}` : 'declare it under `roles`' }),
      },
    ];
  }
  try {
    await readTextOption(text, kind);
    return [];
  } catch (error) {
    if (error instanceof OptionFault)
      return [{ id: kind === 'pattern' ? 'pattern-invalid' : 'option-invalid', message: error.message }];
    throw error;
  }
}
