import { formatDay } from '../../shared/dates.ts';
import { replyKindNames, roleNames } from '../../shared/glossary.ts';
import type {
  ObservationAct,
  ObservationCounts,
  ObservationRow,
  ObservationState,
  ObservationTurn,
} from '../../shared/observations.ts';
import { words } from '../../shared/language.ts';
import { count, counted, listText } from './format.ts';

/** Observations: what one side asks or points out, and what is answered. */
export const observationText = words('observationText', {
  title: 'Observaciones',
  help: 'Lo que una parte del comité señala o pregunta, o lo que dice la ciudadanía, y lo que se le responde.',
  crumb: 'Observaciones',
  list: 'Observaciones del plan',
  empty:
    'No hay observaciones. Aquí se pregunta o se señala algo del plan, y otra parte responde con razones.',
  emptyHere: 'Nadie ha observado nada aquí.',
  noneSuch: 'Ninguna observación es así. Quita algún filtro para ver las demás.',
  open: 'Abrir observación',
  openSave: 'Abrir',
  opened: (code: string) => `Se abrió la observación ${code}.`,
  all: 'Ver todas las observaciones',
  what: 'Observación',
  on: 'Sobre',
  plan: 'El plan',
  side: 'La abrió',
  state: 'Estado',
  waiting: 'Espera',
  due: 'Respuesta esperada',
  stateAll: 'Todas',
  sideAll: 'Cualquier parte',
  pending: 'Pendientes',
  pendingAll: 'Todas',
  pendingMine: 'Las que me toca atender o revisar',
  pendingOverdue: 'Vencidas sin respuesta',
  overdue: 'Vencida',
  until: (day: string) => `para el ${day}`,
  days: (n: number) => counted(n, 'día', 'días'),
  first: (shown: number, total: number) => `Se muestran las primeras ${count(shown)} de ${count(total)}.`,
  commitment: 'Compromiso',
  commitmentHelp: 'Déjalo vacío si es sobre todo el plan.',
  milestone: 'Hito',
  milestoneHelp: 'Déjalo vacío si es sobre todo el compromiso.',
  subject: 'Asunto',
  text: 'Qué se observa',
  textHelp: 'Qué se vio o se pregunta, y qué se espera como respuesta.',
  asked: 'Quién debe responder',
  origin: 'De dónde viene',
  originText: 'Quién lo dijo y por qué medio',
  originTextHelp: 'Por ejemplo: una vecina de la colonia Centro, en el buzón ciudadano.',
  originOn: 'Día en que se dijo',
  openedOn: 'Fecha de apertura',
  dueOn: 'Respuesta esperada para el',
  files: 'Archivos',
  filesHelp: 'Si algo ayuda a entenderla: hasta 200 MB cada uno.',
  storing: (name: string) => `Guardando ${name}`,
  saveFile: 'Guardar archivo',
  conversation: 'Conversación',
  facts: 'Datos',
  attendedOn: 'Atendida el',
  closedOn: 'Cerrada el',
  onDay: 'Fecha',
  captured: (who: string) => `capturó ${who}`,
  citizen: (who: string, day: string | null) =>
    `Lo dijo: ${who}${day === null ? '' : `, el ${formatDay(day)}`}`,
  citizenBadge: 'De la ciudadanía',
  past: (day: string) => `Así estaba el ${day}.`,
  counts: {
    open: (n: number) => counted(n, 'abierta', 'abiertas'),
    overdue: (n: number) => counted(n, 'vencida', 'vencidas'),
    attended: (n: number) => counted(n, 'atendida', 'atendidas'),
    closed: (n: number) => counted(n, 'cerrada', 'cerradas'),
  },
  states: { open: 'Abiertas', attended: 'Atendidas', closed: 'Cerradas' },
});

type ActWords = { button: string; title: string; help: string; label: string; save: string; said: string };

/** What each act says: its button, its dialogue and what is told after. */
export const actWords: Record<ObservationAct, ActWords> = words('actWords', {
  reply: {
    button: 'Responder',
    title: 'Responder la observación',
    help: 'Se suma a la conversación; la observación sigue abierta hasta que se atiende con razones.',
    label: 'Respuesta',
    save: 'Responder',
    said: 'Se agregó la respuesta.',
  },
  attend: {
    button: 'Atender',
    title: 'Atender la observación',
    help: 'Di qué se hizo, o por qué no se hará. La parte que la abrió revisa la respuesta y la cierra.',
    label: 'Respuesta razonada',
    save: 'Marcar como atendida',
    said: 'La observación quedó atendida.',
  },
  close: {
    button: 'Cerrar',
    title: 'Cerrar la observación',
    help: 'Di por qué se cierra. Queda en el registro y solo la parte que la abrió puede reabrirla.',
    label: 'Razón del cierre',
    save: 'Cerrar observación',
    said: 'Se cerró la observación.',
  },
  reopen: {
    button: 'Reabrir',
    title: 'Reabrir la observación',
    help: 'Di qué falta. La respuesta anterior queda en la conversación.',
    label: 'Razón',
    save: 'Reabrir',
    said: 'La observación está abierta de nuevo.',
  },
});

/** «3 abiertas (1 vencida), 2 atendidas y 5 cerradas» */
export function countsText({ open, attended, closed, overdue }: ObservationCounts): string {
  const { counts } = observationText;
  const late = overdue === 0 ? '' : ` (${counts.overdue(overdue)})`;
  return listText([
    ...(open === 0 ? [] : [counts.open(open) + late]),
    ...(attended === 0 ? [] : [counts.attended(attended)]),
    ...(closed === 0 ? [] : [counts.closed(closed)]),
  ]);
}

/** An option of the filter with how many it has: «Abiertas (3)». */
export const stateOption = (state: ObservationState, n: number): string =>
  `${observationText.states[state]} (${count(n)})`;

/** «Ana Ruiz (sociedad civil) · 3 jun 2026 · capturó Sara» */
export function openedText(one: ObservationRow): string {
  return facts([named(one.openedByName, one.side), formatDay(one.openedOn), capturedText(one)]);
}

/** Who took a turn, and when. */
export function turnText(turn: ObservationTurn): string {
  return facts([named(turn.repliedByName, turn.side), formatDay(turn.repliedOn), capturedText(turn)]);
}

export const turnTitle = ({ kind }: ObservationTurn): string => replyKindNames[kind];

const named = (name: string | null, side: ObservationRow['side']): string =>
  name === null ? roleNames[side] : `${name} (${roleNames[side].toLowerCase()})`;

const capturedText = ({ capturedByName }: { capturedByName: string | null }): string =>
  capturedByName === null ? '' : observationText.captured(capturedByName);

const facts = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

/** «12 días», until it was answered; of what waits, since when. */
export const waitingText = ({ state, daysWaiting }: ObservationRow): string =>
  state === 'open' ? observationText.days(daysWaiting) : `—`;
