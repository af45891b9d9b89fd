export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

const name = 'compromiso.theme';

/** What the person chose before, or the system's. */
export function keptTheme(): Theme {
  const kept = localStorage.getItem(name);
  return themes.find((theme) => theme === kept) ?? 'system';
}

/** Sets the look of the window and remembers it. */
export function setTheme(theme: Theme): void {
  localStorage.setItem(name, theme);
  applyTheme(theme);
}

/** Follows the system where it was not told otherwise, also while the window is open. */
export function startTheme(): void {
  applyTheme(keptTheme());
  moreContrast().addEventListener('change', () => applyTheme(keptTheme()));
}

const moreContrast = (): MediaQueryList => window.matchMedia('(prefers-contrast: more)');

function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  else delete dataset.theme;
  if (theme === 'contrast' || (theme === 'system' && moreContrast().matches)) dataset.contrast = 'more';
  else delete dataset.contrast;
}
