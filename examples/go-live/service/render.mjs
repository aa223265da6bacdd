/** What a template needs and was not given. */
export class Refused extends Error {
  constructor(status, message, details = []) {
    super(message);
    this.status = status;
    this.details = details;
  }
}

/** A ticket from a template: `{{name}}` in its texts becomes the variable of that name. Throws `Refused`. */
export function render(template, variables) {
  const missing = template.required.filter((name) => !variables[name]);
  if (missing.length > 0) throw new Refused(400, 'variables are missing', missing);
  const fill = (text) => text.replace(/\{\{(\w+)\}\}/g, (_, name) => String(variables[name] ?? ''));
  return { title: fill(template.title), body: fill(template.body), priority: template.priority };
}

/** The template of a tracker by its name. Throws `Refused`. */
export function templateOf(templates, tracker, name) {
  const known = templates.trackers[tracker];
  if (!known) throw new Refused(400, `there is no tracker ${tracker}`);
  const template = known[name];
  if (!template) throw new Refused(404, `${tracker} has no template ${name}`);
  return template;
}
