import type * as es from '../shell-facts.ts';

export const themeNames: typeof es.themeNames = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  contrast: 'More contrast',
};
