import { Theme } from '../core/toolbox/theme.ts';
import shipped from '../resources/reflection/themes.json' with { type: 'json' };

/** All shipped themes to reflect on, in the order of the plate. */
export const themes: readonly Theme[] = shipped.map((theme) => Theme.parse(theme));
