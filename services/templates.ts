/// <reference types="vite/types/importMeta.d.ts" />
import { z } from 'zod';
import { type OwnTitles, retitled, Template } from '../core/plate/template.ts';
import { upgradeTemplate } from '../core/plate/upgrade-template.ts';
import type { Db } from './database/opening/open.ts';
import { readSetting, writeSetting } from './database/settings.ts';

/** The template that a new trajectory gets. */
export const DEFAULT_TEMPLATE_ID = 'start-to-task';

const files = import.meta.glob<unknown>('../resources/templates/*.json', { eager: true, import: 'default' });

/** Every file in resources/templates: the default template, and then the others by name. */
export const shippedTemplates: readonly Template[] = Object.values(files)
  .map((file) => Template.parse(file))
  .sort((a, b) => Number(isDefault(b)) - Number(isDefault(a)) || a.name.localeCompare(b.name, 'nl'));

function isDefault({ id }: Template): boolean {
  return id === DEFAULT_TEMPLATE_ID;
}

const OWN = 'own-templates';
/** What is stored of the templates that were adapted on this laptop, in the order in which they were made. */
const stored = (db: Db) => z.array(z.looseObject({ id: z.string() })).safeParse(readSetting(db, OWN)).data ?? [];

function own(db: Db): readonly Template[] {
  return stored(db).flatMap((one) => upgradeTemplate(one, shippedTemplates) ?? []);
}

/** All templates: the shipped ones, and then those that were adapted on this laptop. */
export const allTemplates = (db: Db): Template[] => [...shippedTemplates, ...own(db)];

/** The templates to choose from: the shipped ones, and then those that were adapted on this laptop. */
export function templateChoices(db: Db): { id: string; name: string; own: boolean }[] {
  const choice = (isOwn: boolean) => (one: Template) => ({ id: one.id, name: one.name, own: isOwn });
  return [...shippedTemplates.map(choice(false)), ...own(db).map(choice(true))];
}

/** A praatplaat template; an unknown id gives the default one. */
export function templateOf(db: Db, id: string): Template {
  const template = [...shippedTemplates, ...own(db)].find((one) => one.id === id) ?? shippedTemplates[0];
  if (!template) throw new Error('no templates shipped');
  return template;
}

/** Keeps a template with other titles on this laptop under `id`, in place of what was kept there. */
export function keepTemplate(db: Db, id: string, base: Template, titles: OwnTitles): Template {
  const template = { ...retitled(base, titles), id };
  const kept = stored(db);
  const place = kept.findIndex((one) => one.id === id);
  writeSetting(db, OWN, place < 0 ? [...kept, template] : kept.with(place, template));
  return template;
}

/** The templates that were adapted on this laptop and that something of a trajectory names, as they are stored. */
export function ownTemplatesIn(db: Db, trajectoryId: string): readonly { readonly id: string }[] {
  const names = db.prepare<[string, string]>(
    "SELECT 1 FROM record WHERE trajectory_id = ? AND kind = 'plate' AND instr(body, ?) > 0",
  );
  return stored(db).filter(({ id }) => names.get(trajectoryId, JSON.stringify(id)) !== undefined);
}

/** Keeps templates of another laptop, where there is none with that id yet. */
export function addOwnTemplates(db: Db, templates: readonly { readonly id: string }[]): void {
  const kept = stored(db);
  const unknown = templates.filter(({ id }) => !kept.some((one) => one.id === id));
  if (unknown.length > 0) writeSetting(db, OWN, [...kept, ...unknown]);
}
