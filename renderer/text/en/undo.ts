import type * as es from '../undo.ts';
import { counted } from '../format.ts';

export const undoText: typeof es.undoText = {
  undoLast: 'Undo the last change (Ctrl+Z)',
  redoLast: 'Redo (Ctrl+Shift+Z)',
  editing: 'Edit',
  nothing: 'There is nothing of yours that can be undone now.',
  nothingUndone: 'There is nothing to redo: nothing was undone, or something was done since.',
  assigned: (n) => counted(n, 'assignment', 'assignments'),
  handedOver: (n) => `the handing over of responsibilities (${counted(n, 'change', 'changes')})`,
  several: (n) => counted(n, 'change', 'changes'),
  change: (what) => `the change of: ${what}`,
  changeOf: (what, subject) => `the change of: ${what} “${subject}”`,
  undone: (what) => `Undone: ${what}. Both stay in the log.`,
  redone: (what) => `Redone: ${what}.`,
};
