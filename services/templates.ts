import { Template } from '../core/praatplaat/template.ts';
import startToTask from '../resources/templates/start-to-task.json' with { type: 'json' };

const templates: readonly Template[] = [Template.parse(startToTask)];

/** The template that a new trajectory gets. */
export const DEFAULT_TEMPLATE_ID = 'start-to-task';

/** A shipped praatplaat template; an unknown id gives the default one. */
export function templateOf(id: string): Template {
  const template = templates.find((one) => one.id === id) ?? templates[0];
  if (!template) throw new Error('no templates shipped');
  return template;
}
