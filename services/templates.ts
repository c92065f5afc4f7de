import { z } from 'zod';
import { type OwnTitles, retitled, Template } from '../core/plate/template.ts';
import empty from '../resources/templates/empty.json' with { type: 'json' };
import importanceInfluence from '../resources/templates/importance-influence.json' with { type: 'json' };
import startToTask from '../resources/templates/start-to-task.json' with { type: 'json' };
import type { Db } from './database/open.ts';
import { readSetting, writeSetting } from './database/settings.ts';

const shipped: readonly Template[] = [startToTask, importanceInfluence, empty].map((one) => Template.parse(one));

/** The template that a new trajectory gets. */
export const DEFAULT_TEMPLATE_ID = 'start-to-task';

const OWN = 'own-templates';
/** Templates that were adapted on this laptop, in the order in which they were made. */
const own = (db: Db) => z.array(Template).safeParse(readSetting(db, OWN)).data ?? [];

/** All templates: the shipped ones, and then those that were adapted on this laptop. */
export const allTemplates = (db: Db): Template[] => [...shipped, ...own(db)];

/** The templates to choose from: the shipped ones, and then those that were adapted on this laptop. */
export function templateChoices(db: Db): { id: string; name: string; own: boolean }[] {
  const choice = (isOwn: boolean) => (one: Template) => ({ id: one.id, name: one.name, own: isOwn });
  return [...shipped.map(choice(false)), ...own(db).map(choice(true))];
}

/** A praatplaat template; an unknown id gives the default one. */
export function templateOf(db: Db, id: string): Template {
  const template = shipped.find((one) => one.id === id) ?? own(db).find((one) => one.id === id) ?? shipped[0];
  if (!template) throw new Error('no templates shipped');
  return template;
}

/** Keeps a template with other titles on this laptop under `id`, in place of what was kept there. */
export function keepTemplate(db: Db, id: string, base: Template, titles: OwnTitles): Template {
  const template = { ...retitled(base, titles), id };
  const kept = own(db);
  const place = kept.findIndex((one) => one.id === id);
  writeSetting(db, OWN, place < 0 ? [...kept, template] : kept.with(place, template));
  return template;
}
