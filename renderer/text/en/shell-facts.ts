import type * as es from '../shell-facts.ts';

export const themeNames: typeof es.themeNames = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  contrast: 'More contrast',
};

export const densityNames: typeof es.densityNames = { normal: 'Normal', compact: 'Compact' };

export const motionNames: typeof es.motionNames = { system: 'Like the system', reduce: 'No motion' };
