import { Template } from '../core/praatplaat/template.ts';
import empty from '../resources/templates/empty.json' with { type: 'json' };
import importanceInfluence from '../resources/templates/importance-influence.json' with { type: 'json' };
import startToTask from '../resources/templates/start-to-task.json' with { type: 'json' };

const templates: readonly Template[] = [startToTask, importanceInfluence, empty].map((one) => Template.parse(one));

/** The template that a new trajectory gets. */
export const DEFAULT_TEMPLATE_ID = 'start-to-task';

/** The shipped templates to choose from. */
export function templateChoices(): { id: string; name: string }[] {
  return templates.map(({ id, name }) => ({ id, name }));
}

/** A shipped praatplaat template; an unknown id gives the default one. */
export function templateOf(id: string): Template {
  const template = templates.find((one) => one.id === id) ?? templates[0];
  if (!template) throw new Error('no templates shipped');
  return template;
}
