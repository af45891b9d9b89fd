import { recordTerms } from '../../shared/glossary.ts';
import type { Undoable } from '../../shared/history.ts';
import { words } from '../../shared/language.ts';
import { counted } from './format.ts';

/** Taking back what one did, and doing it again. */
export const undoText = words('undoText', {
  undoLast: 'Deshacer lo último (Ctrl+Z)',
  redoLast: 'Rehacer (Ctrl+Mayús+Z)',
  editing: 'Edición',
  nothing: 'No hay nada tuyo que se pueda deshacer ahora.',
  nothingUndone: 'No hay nada que rehacer: nada se deshizo, o algo se hizo después.',
  assigned: (n: number) => counted(n, 'asignación', 'asignaciones'),
  handedOver: (n: number) => `la entrega de responsabilidades (${counted(n, 'cambio', 'cambios')})`,
  several: (n: number) => counted(n, 'cambio', 'cambios'),
  change: (what: string) => `el cambio de: ${what}`,
  changeOf: (what: string, subject: string) => `el cambio de: ${what} «${subject}»`,
  undone: (what: string) => `Se deshizo ${what}. Los dos quedan en la bitácora.`,
  redone: (what: string) => `Se rehízo ${what}.`,
});

const terms: Partial<Record<string, { one: string }>> = recordTerms;

function actionText({ method, entity, subject, entries }: Undoable): string {
  if (method === 'responsibility.assign') return undoText.assigned(entries);
  if (method === 'responsibility.handOver') return undoText.handedOver(entries);
  if (entries > 1) return undoText.several(entries);
  const what = terms[entity]?.one.toLowerCase() ?? '';
  return subject === '' ? undoText.change(what) : undoText.changeOf(what, subject);
}

export const undoneText = (action: Undoable): string => undoText.undone(actionText(action));
export const redoneText = (action: Undoable): string => undoText.redone(actionText(action));
