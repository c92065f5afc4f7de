import type { Template } from '../../../core/plate/template.ts';

/** The template with so much room in every zone that none is ever full: nothing has to grow. */
export const roomy = (template: Template): Template => ({
  ...template,
  zones: template.zones.map((zone) => ({ ...zone, height: 90_000 })),
});
