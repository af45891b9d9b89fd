import { words } from '../../shared/language.ts';
import { count } from './format.ts';

/** The formats of a long text. */
export const formatText = words('formatText', {
  bar: (label: string) => `Formato de «${label}»`,
  bold: 'Negritas (Ctrl+B)',
  emphasis: 'Énfasis (Ctrl+I)',
  bullets: 'Lista con viñetas',
  numbers: 'Lista numerada',
  link: 'Enlace (Ctrl+K)',
  linkWords: 'texto del enlace',
  preview: 'Vista previa',
  previewOf: (label: string) => `Vista previa de «${label}»`,
  nothing: 'Todavía no hay nada escrito.',
  left: (n: number) => `Quedan ${count(n)} caracteres.`,
  over: (n: number) => `Sobran ${count(n)} caracteres.`,
});
