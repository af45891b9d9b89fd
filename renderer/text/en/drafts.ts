import type * as es from '../drafts.ts';
import { counted } from '../format.ts';

export const draftsText: typeof es.draftsText = {
  title: 'My drafts',
  help: 'What you wrote in a form and did not save. Only you see it, and only on this computer.',
  count: (n) => counted(n, 'draft', 'drafts'),
  menu: (n) => (n === 0 ? 'My drafts' : `My drafts (${String(n)})`),
  none: 'You have nothing half written. What you write and do not save appears here.',
  typedAt: (instant) => `Written on ${instant}`,
  goOn: 'Go on with it',
  goOnWith: (title) => `Go on with: ${title}`,
  discard: 'Discard',
  discardOf: (title) => `Discard: ${title}`,
  untitled: 'Form',
  noText: 'No text: only choices or dates.',
};
