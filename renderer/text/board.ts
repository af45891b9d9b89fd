import type { PlanFigures } from '../../shared/progress.ts';
import type { MyTask } from '../../shared/tasks.ts';
import { shownPercent } from '../../shared/progress.ts';
import { words } from '../../shared/language.ts';
import { count, counted, listText } from './format.ts';

/** The board: what waits for me, and the plan at a glance. */
export const boardText = words('boardText', {
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
  tasks: {
    replan: 'Replanificar',
    answer: 'Responder observación',
    reviewAnswer: 'Revisar respuesta',
    verify: 'Verificar',
    returned: 'Corregir',
    overdue: 'Atrasado',
    report: 'Reportar',
    agreement: 'Cumplir acuerdo',
  },
  hello: { morning: 'Buenos días', afternoon: 'Buenas tardes', evening: 'Buenas noches' },
  greeting: (hello: string, name: string, waiting: string) => `${hello}, ${name}: ${waiting}`,
  waiting: {
    verify: (n: number) => `${counted(n, 'hito espera', 'hitos esperan')} tu veredicto`,
    replan: (n: number) => `${counted(n, 'solicitud', 'solicitudes')} de replanificar`,
    answer: (n: number) => `${counted(n, 'observación', 'observaciones')} por responder`,
    reviewAnswer: (n: number) => `${counted(n, 'respuesta', 'respuestas')} por revisar`,
    returned: (n: number) => counted(n, 'hito devuelto', 'hitos devueltos'),
    overdue: (n: number) => counted(n, 'hito atrasado', 'hitos atrasados'),
    agreement: (n: number) => `${counted(n, 'acuerdo', 'acuerdos')} por cumplir`,
    report: (n: number) => `${counted(n, 'hito', 'hitos')} por reportar`,
    nothing: 'no tienes nada pendiente',
  },
  finding: {
    noReports: 'El plan todavía no tiene reportes de avance',
    noDates: 'El avance del plan, sin fechas contra las que compararlo',
    abreast: 'Lo verificado va al paso de lo esperado',
    behind: (points: number) =>
      `Lo verificado va ${counted(points, 'punto', 'puntos')} detrás de lo esperado`,
    ahead: (points: number) =>
      `Lo verificado va ${counted(points, 'punto', 'puntos')} adelante de lo esperado`,
  },
  near: {
    today: 'hoy',
    tomorrow: 'mañana',
    ago: (n: number) => `hace ${counted(n, 'día', 'días')}`,
  },
});

/** What a task asks for, in one word. */
export const taskWord = (kind: MyTask['kind']): string => boardText.tasks[kind];

type TaskCounts = Record<MyTask['kind'], number>;

/** «Buenos días, Ana: 4 hitos esperan tu veredicto» */
export function greeting(name: string, hour: number, tasks: TaskCounts): string {
  const hello = boardText.hello[hour < 12 ? 'morning' : hour < 19 ? 'afternoon' : 'evening'];
  const [first = ''] = name.split(' ');
  return boardText.greeting(hello, first, waiting(tasks));
}

/** What is told where no verdict waits, the most pressing first. */
const waitsInOrder = [
  'replan',
  'answer',
  'reviewAnswer',
  'returned',
  'overdue',
  'agreement',
  'report',
] as const;

function waiting(tasks: TaskCounts): string {
  if (tasks.verify > 0) return boardText.waiting.verify(tasks.verify);
  const waits = waitsInOrder.filter((kind) => tasks[kind] > 0);
  if (waits.length === 0) return boardText.waiting.nothing;
  return listText(waits.map((kind) => boardText.waiting[kind](tasks[kind])));
}

/** The finding of the plan, in a sentence that its figures bear out. */
export function planFinding({ verified, expected }: Pick<PlanFigures, 'verified' | 'expected'>): string {
  const { noReports, noDates, abreast, behind, ahead } = boardText.finding;
  if (verified === null) return noReports;
  if (expected === null) return noDates;
  const points = shownPercent(verified) - shownPercent(expected);
  if (points === 0) return abreast;
  return points < 0 ? behind(-points) : ahead(points);
}

/** «hace 3 días», «hoy», «mañana», or nothing when it is farther away. */
export function nearDay(daysFromToday: number): string | null {
  if (daysFromToday === 0) return boardText.near.today;
  if (daysFromToday === 1) return boardText.near.tomorrow;
  return daysFromToday < 0 && daysFromToday > -60 ? boardText.near.ago(-daysFromToday) : null;
}
