import type * as es from '../format-bar.ts';
import { count } from '../format.ts';

export const formatText: typeof es.formatText = {
  bar: (label) => `Format of “${label}”`,
  bold: 'Bold (Ctrl+B)',
  emphasis: 'Emphasis (Ctrl+I)',
  bullets: 'Bulleted list',
  numbers: 'Numbered list',
  link: 'Link (Ctrl+K)',
  linkWords: 'text of the link',
  preview: 'Preview',
  previewOf: (label) => `Preview of “${label}”`,
  nothing: 'Nothing is written yet.',
  left: (n) => `${count(n)} characters left.`,
  over: (n) => `${count(n)} characters too many.`,
};
