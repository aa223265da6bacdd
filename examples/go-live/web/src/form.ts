/** A template as the service describes it. */
export interface Template {
  readonly description: string;
  readonly required: readonly string[];
}

export type Values = Readonly<Record<string, string>>;

/** What the form says beside each field that is still empty. */
export function mistakes(template: Template, values: Values): ReadonlyMap<string, string> {
  const empty = template.required.filter((name) => (values[name] ?? '').trim() === '');
  return new Map(empty.map((name) => [name, `${name} is needed`]));
}

/** How much of the form is filled in: "2 of 3". */
export function progress(template: Template, values: Values): string {
  return `${template.required.length - mistakes(template, values).size} of ${template.required.length}`;
}

/** The names for the menu, in the order of the alphabet. */
export function choices(templates: Readonly<Record<string, Template>>): string[] {
  return Object.keys(templates).sort();
}

/** What is sent to the service. Throws where something is missing. */
export function payload(tracker: string, name: string, template: Template, values: Values) {
  if (mistakes(template, values).size > 0) throw new Error('the form is not complete');
  return { tracker, template: name, variables: values };
}
