import { choices, mistakes, payload, progress, type Template } from './form.ts';

const service: string = import.meta.env.VITE_SERVICE_URL;
const form = document.querySelector<HTMLFormElement>('#ticket');
const tracker = 'servicenow';

async function start(form: HTMLFormElement): Promise<void> {
  const answer = await fetch(`${service}/templates?tracker=${tracker}`);
  const templates = (await answer.json()) as Record<string, Template>;
  const menu = document.createElement('select');
  menu.append(...choices(templates).map((name) => new Option(name)));
  const fields = document.createElement('div');
  const state = document.createElement('output');
  const valuesOf = () => Object.fromEntries([...fields.querySelectorAll('input')].map(({ name, value }) => [name, value]));
  const chosen = () => templates[menu.value] as Template;
  menu.onchange = () => {
    fields.replaceChildren(
      ...chosen().required.map((name) => Object.assign(document.createElement('input'), { name, placeholder: name })),
    );
  };
  form.oninput = () => {
    state.value = progress(chosen(), valuesOf());
    for (const field of fields.querySelectorAll('input'))
      field.setCustomValidity(mistakes(chosen(), valuesOf()).get(field.name) ?? '');
  };
  form.onsubmit = async (event) => {
    event.preventDefault();
    const body = JSON.stringify(payload(tracker, menu.value, chosen(), valuesOf()));
    await fetch(`${service}/tickets`, { method: 'POST', body });
  };
  form.append(menu, fields, state, Object.assign(document.createElement('button'), { textContent: 'Create' }));
  menu.onchange(new Event('change'));
}

if (form) await start(form);
