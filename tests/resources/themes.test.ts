import { expect, it } from 'vitest';
import { Template } from '../../core/plate/template.ts';
import { themeForRoom } from '../../core/toolbox/theme.ts';
import nineThemes from '../../resources/templates/nine-themes.json' with { type: 'json' };
import { themes } from '../../services/reflection.ts';

const wordsIn = (text: string) => text.split(/\s+/).length;

it('has nine themes, five of which are publicly named', () => {
  expect(themes).toHaveLength(9);
  expect(new Set(themes.map(({ id }) => id)).size).toBe(9);
  expect(themes.filter(({ named }) => named).map(({ title }) => title)).toEqual([
    'Botsende waarden',
    'Ruimte in de regels',
    'Samenspel',
    'Dwingende systemen',
    'Vakmanschap',
  ]);
});

it('has a place on the plate for each theme, with its name', () => {
  const { zones } = Template.parse(nineThemes);
  expect(zones.map(({ id, title }) => [id, title])).toEqual(themes.map(({ id, title }) => [id, title]));
});

it.each(themes)('can be read on a beamer: $title', (theme) => {
  expect(wordsIn(theme.introduction)).toBeLessThanOrEqual(55);
  expect(wordsIn(theme.case.text)).toBeLessThanOrEqual(55);
  expect(theme.propositions).toHaveLength(2);
  expect(theme.case.questions).toHaveLength(3);
  expect(theme.tryOuts).toHaveLength(2);
});

it.each(themes)('keeps what is for the facilitator alone from the room: $title', (theme) => {
  expect(JSON.stringify(themeForRoom(theme))).not.toContain(theme.care);
  expect(JSON.stringify(themeForRoom(theme))).not.toContain(theme.example);
});
