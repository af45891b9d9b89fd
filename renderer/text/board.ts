import type { PlanFigures } from '../../shared/progress.ts';
import type { MyTask } from '../../shared/tasks.ts';
import { shownPercent } from '../../shared/progress.ts';
import { count, counted, listText } from './format.ts';

/** The board: what waits for me, and the plan at a glance. */
export const boardText = {
  windowTitle: 'Tablero',
  nothing:
    'No tienes nada pendiente. Aquí aparece lo que te toca reportar, corregir, verificar, responder o cumplir.',
  nothingReader: 'Nada está atrasado ni devuelto.',
  milestone: 'Hito',
  seeAll: (n: number, total: number) =>
    n === total ? `Ver los ${count(n)}` : `Ver los primeros ${count(n)} de ${count(total)}`,
  seeLess: 'Ver menos',
  timeElapsed: 'Tiempo transcurrido',
  timeNote: 'de la vigencia del plan',
  explain: '¿Cómo se calcula?',
  curve: 'Avance en el tiempo',
  curveDay: 'Al',
  noCurve: 'La curva aparece cuando el plan tiene fechas y al menos un reporte de avance.',
  commitments: 'Compromisos, hito por hito',
  code: 'Clave',
  commitment: 'Compromiso',
  progress: 'Verificado · reportado',
  semaforo: 'Semáforo',
  milestones: 'Hitos',
  farthest: (shown: number, total: number) =>
    `Los ${count(shown)} que más se apartan de lo esperado, de ${count(total)}.`,
  allCommitments: 'Ver todos los compromisos',
  silent: 'Sin reporte en los últimos 60 días',
  toPeriods: 'Reportes del periodo',
  silentNone: 'Todo lo que ya empezó tiene un reporte de los últimos 60 días.',
  responsible: 'Responsable',
  lastReport: 'Último reporte',
  never: 'Nunca',
  noResponsible: 'Sin responsable',
  exampleTitle: 'Este plan es un ejemplo, con personas y cifras inventadas, para conocer la aplicación.',
  exampleWho: 'La secretaría técnica o la autoridad garante pueden quitarlo y empezar el suyo.',
  exampleRemove: 'Quitar el ejemplo',
  exampleStart: 'Empezar un plan vacío',
  exampleRemoved: 'Se quitó el plan de ejemplo.',
  noCommitments:
    'Este plan todavía no tiene compromisos. Impórtalos de tu hoja de cálculo o agrégalos uno por uno.',
  importThem: 'Importar compromisos',
  addOne: 'Agregar un compromiso',
} as const;

const taskWords: Record<MyTask['kind'], string> = {
  replan: 'Replanificar',
  answer: 'Responder observación',
  reviewAnswer: 'Revisar respuesta',
  verify: 'Verificar',
  returned: 'Corregir',
  overdue: 'Atrasado',
  report: 'Reportar',
  agreement: 'Cumplir acuerdo',
};

/** What a task asks for, in one word. */
export const taskWord = (kind: MyTask['kind']): string => taskWords[kind];

type TaskCounts = Record<MyTask['kind'], number>;

/** «Buenos días, Ana: 4 hitos esperan tu veredicto» */
export function greeting(name: string, hour: number, tasks: TaskCounts): string {
  const hello = hour < 12 ? 'Buenos días' : hour < 19 ? 'Buenas tardes' : 'Buenas noches';
  const [first = ''] = name.split(' ');
  return `${hello}, ${first}: ${waiting(tasks)}`;
}

function waiting(tasks: TaskCounts): string {
  const { replan, answer, reviewAnswer, verify, returned, overdue, report, agreement } = tasks;
  if (verify > 0) return `${counted(verify, 'hito espera', 'hitos esperan')} tu veredicto`;
  const parts = [
    replan > 0 ? `${counted(replan, 'solicitud', 'solicitudes')} de replanificar` : '',
    answer > 0 ? `${counted(answer, 'observación', 'observaciones')} por responder` : '',
    reviewAnswer > 0 ? `${counted(reviewAnswer, 'respuesta', 'respuestas')} por revisar` : '',
    returned > 0 ? counted(returned, 'hito devuelto', 'hitos devueltos') : '',
    overdue > 0 ? counted(overdue, 'hito atrasado', 'hitos atrasados') : '',
    agreement > 0 ? `${counted(agreement, 'acuerdo', 'acuerdos')} por cumplir` : '',
    report > 0 ? `${counted(report, 'hito', 'hitos')} por reportar` : '',
  ].filter((part) => part !== '');
  if (parts.length > 0) return listText(parts);
  return 'no tienes nada pendiente';
}

/** The finding of the plan, in a sentence that its figures bear out. */
export function planFinding({ verified, expected }: Pick<PlanFigures, 'verified' | 'expected'>): string {
  if (verified === null) return 'El plan todavía no tiene reportes de avance';
  if (expected === null) return 'El avance del plan, sin fechas contra las que compararlo';
  const points = shownPercent(verified) - shownPercent(expected);
  if (points === 0) return 'Lo verificado va al paso de lo esperado';
  const size = counted(Math.abs(points), 'punto', 'puntos');
  return points < 0
    ? `Lo verificado va ${size} detrás de lo esperado`
    : `Lo verificado va ${size} adelante de lo esperado`;
}

/** «hace 3 días», «hoy», «mañana», or nothing when it is farther away. */
export function nearDay(daysFromToday: number): string | null {
  if (daysFromToday === 0) return 'hoy';
  if (daysFromToday === 1) return 'mañana';
  if (daysFromToday < 0 && daysFromToday > -60) return `hace ${counted(-daysFromToday, 'día', 'días')}`;
  return null;
}
