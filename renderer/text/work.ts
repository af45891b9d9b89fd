import { formatDay } from '../../shared/dates.ts';
import type { OwnWork } from '../../shared/own-work.ts';
import { dueGroups, taskKinds, type DueGroup, type TaskKind } from '../../shared/tasks.ts';
import { words } from '../../shared/language.ts';
import { count, counted } from './format.ts';

/** What waits for somebody, on a page of its own. */
export const workText = words('workText', {
  title: 'Mi trabajo',
  titleOf: (name: string) => `Trabajo de ${name}`,
  titleReader: 'Lo que pide atención',
  help: 'Todo lo que espera hoy, por fecha. Cada renglón lleva a donde se hace.',
  helpReader: 'Lo atrasado y lo devuelto, por fecha. Elige a una persona para ver lo que le toca.',
  empty:
    'No hay nada pendiente. Aquí aparece lo que toca reportar, corregir, verificar, responder, cumplir o decidir.',
  emptyReader: 'Nada está atrasado ni devuelto.',
  emptySuch: 'No hay nada pendiente que sea así.',
  seeAll: 'Ver todo lo pendiente',
  past: (name: string) =>
    `El periodo de ${name} no está vigente: solo le quedan los acuerdos que llevan su nombre.`,
  person: 'De quién',
  me: 'Mío',
  reader: 'De nadie en particular',
  kind: 'Qué',
  due: 'Vence',
  anyKind: 'Todo',
  anyDue: 'En cualquier fecha',
  group: 'Agrupar por',
  byDue: 'Fecha',
  byKind: 'Lo que se pide',
  allPlans: 'De todos los planes',
  subject: 'Asunto',
  milestone: 'Hito',
  cut: (shown: number, total: number) => `Los primeros ${count(shown)} de ${count(total)}.`,
  onlyThese: (total: number) => `Ver solo estos ${count(total)}`,
  narrow: 'Elige qué o cuándo vence para ver los demás, o búscalos en Compromisos.',
  total: (n: number) => counted(n, 'pendiente', 'pendientes'),
  toPage: 'Ver todo mi trabajo',
  toPageReader: 'Ver todo lo que pide atención',
  oneByOne: 'Verificar uno tras otro',
  kinds: {
    replan: 'Replanificaciones por decidir',
    answer: 'Observaciones por responder',
    reviewAnswer: 'Respuestas por revisar',
    verify: 'Por verificar',
    returned: 'Devueltos, por corregir',
    overdue: 'Atrasados',
    report: 'Por reportar',
    agreement: 'Acuerdos por cumplir',
  },
  groups: {
    past: 'Vencido',
    week: 'Esta semana',
    month: 'Este mes',
    later: 'Después',
    none: 'Sin fecha',
  },
});

/** What a kind of task is called where its tasks stand together. */
export const kindName = (kind: TaskKind): string => workText.kinds[kind];

/** What a group of due dates is called. */
export const groupName = (group: DueGroup): string => workText.groups[group];

/** «Por verificar (12)» */
export const option = (name: string, n: number): string => `${name} (${count(n)})`;

export const asKind = (text: string | undefined): TaskKind | null =>
  taskKinds.find((one) => one === text) ?? null;
export const asGroup = (text: string | undefined): DueGroup | null =>
  dueGroups.find((one) => one === text) ?? null;

/** The milestones that wait for a verdict, one after the other. */
export const queueText = words('queueText', {
  title: 'Por verificar',
  help: 'Los hitos reportados como completos que esperan el veredicto de la sociedad civil, por fecha.',
  list: 'Hitos que esperan veredicto',
  left: (n: number) =>
    n === 0
      ? 'No queda ninguno por verificar.'
      : `${n === 1 ? 'Queda' : 'Quedan'} ${count(n)} por verificar.`,
  cut: (shown: number, total: number) =>
    `Se listan los primeros ${count(shown)} de ${count(total)}; los demás entran conforme avanzas.`,
  empty: 'No queda ningún hito por verificar. Aquí aparecen los que el gobierno reporta como completos.',
  notYours: 'Verifica la sociedad civil: aquí ve los hitos que esperan su veredicto.',
  toWork: 'Ir a mi trabajo',
  verified: (code: string) => `Se verificó ${code}.`,
  returned: (code: string) => `Se devolvió ${code}.`,
  promised: 'Qué se prometió',
  reported: 'Qué se reportó',
  evidence: 'Evidencia',
  open: 'Abrir el hito',
  openEvidence: 'Abrir',
  saveEvidence: 'Guardar archivo',
  isNote: 'La primera evidencia es una nota: su texto está a la vista.',
  noEvidence: 'Este hito no tiene evidencia vigente.',
  partlyOwn: 'Una parte de la evidencia es tuya: desmárcala en el veredicto y juzga con la demás.',
  reportedOn: (who: string, on: string) => `${who}, al ${formatDay(on)}`,
  captured: (who: string) => `capturó ${who}`,
  own: {
    reported: 'No te toca juzgarlo: tú lo reportaste.',
    captured: 'No te toca juzgarlo: tú capturaste su reporte.',
    supplied: 'No te toca juzgarlo: toda su evidencia la aportaste o capturaste tú.',
  },
  ownWord: 'Es tuyo',
});

/** Why somebody gives no verdict on their own work. */
export const ownReason = (own: OwnWork): string => queueText.own[own];
export const { ownWord } = queueText;
