import { recordTerms } from '../../shared/glossary.ts';
import type { Undoable } from '../../shared/history.ts';
import { counted } from './format.ts';

/** Taking back what one did, and doing it again. */
export const undoText = {
  undoLast: 'Deshacer lo último (Ctrl+Z)',
  redoLast: 'Rehacer (Ctrl+Mayús+Z)',
  editing: 'Edición',
  nothing: 'No hay nada tuyo que se pueda deshacer ahora.',
  nothingUndone: 'No hay nada que rehacer: nada se deshizo, o algo se hizo después.',
} as const;

const words: Partial<Record<string, { one: string }>> = recordTerms;

/** «el cambio de: hito «C01.2 · Acta»» */
function actionText({ method, entity, subject, entries }: Undoable): string {
  if (method === 'responsibility.assign') return counted(entries, 'asignación', 'asignaciones');
  if (method === 'responsibility.handOver') {
    return `la entrega de responsabilidades (${counted(entries, 'cambio', 'cambios')})`;
  }
  if (entries > 1) return counted(entries, 'cambio', 'cambios');
  const what = words[entity]?.one.toLowerCase() ?? '';
  return subject === '' ? `el cambio de: ${what}` : `el cambio de: ${what} «${subject}»`;
}

export const undoneText = (action: Undoable): string =>
  `Se deshizo ${actionText(action)}. Los dos quedan en la bitácora.`;
export const redoneText = (action: Undoable): string => `Se rehízo ${actionText(action)}.`;
