import type { SearchKind, SearchOutcome } from '../../shared/search.ts';
import { words } from '../../shared/language.ts';
import { count, counted } from './format.ts';

/** The window that finds anything, and what it says. */
export const findText = words('findText', {
  title: 'Buscar',
  open: 'Buscar en todo',
  hint: 'Compromisos, hitos, evidencias, personas, sesiones, órdenes…',
  keys: 'Ctrl K',
  results: 'Resultados',
  recent: 'Recientes',
  commands: 'Órdenes',
  retired: 'Ya no vigente',
  inFile: 'En el archivo:',
  inPlan: (code: string) => `Plan ${code}`,
  everyPlan: 'Buscar en todos los planes',
  today: 'Se busca en lo que hay hoy, aunque la ventana muestre otra fecha.',
  starting: 'Escribe una clave, un nombre o cualquier palabra. También se busca dentro de los archivos.',
  nothing: (text: string) => `No hay nada con «${text}». Prueba con menos palabras o sin la última.`,
  move: '↑ ↓ para recorrer · Intro para abrir · Esc para cerrar',
  allIn: (text: string) => `Compromisos con «${text}», en tabla`,
  moreThan: (n: string) => `más de ${n}`,
  noResults: 'Sin resultados',
  found: (n: number) => counted(n, 'resultado', 'resultados'),
  foundMore: (n: number) => `Más de ${counted(n, 'resultado', 'resultados')}`,
  rebuilt: (n: number) => `Se rehízo el índice de búsqueda: ${counted(n, 'registro', 'registros')}.`,
});

export const findKindNames: Record<SearchKind, string> = words('findKindNames', {
  plan: 'Planes',
  commitment: 'Compromisos',
  milestone: 'Hitos',
  activity: 'Actividades',
  evidence: 'Evidencias',
  observation: 'Observaciones',
  agreement: 'Acuerdos',
  meeting: 'Sesiones',
  document: 'Documentos del ciclo',
  member: 'Personas',
  institution: 'Instituciones',
});

/** «Hitos · 12»; more than are counted, «Hitos · más de 200». */
export function groupTitle(kind: SearchKind, total: number, countedUpTo: number): string {
  return `${findKindNames[kind]} · ${total >= countedUpTo ? findText.moreThan(count(countedUpTo)) : count(total)}`;
}

/** What a screen reader hears when the results change. */
export function foundText({
  total,
  isCountedWhole,
}: Pick<SearchOutcome, 'total' | 'isCountedWhole'>): string {
  if (total === 0) return findText.noResults;
  return (isCountedWhole ? findText.found : findText.foundMore)(total);
}

/** What can be done from anywhere, in the words in which it is asked for. */
export const commandNames = words('commandNames', {
  addCommitment: 'Agregar un compromiso',
  convene: 'Convocar una sesión',
  report: 'Hacer un informe',
  verify: 'Verificar lo que espera',
  observe: 'Ver las observaciones',
  import: 'Importar un archivo',
  backup: 'Respaldar ahora',
  rebuild: 'Rehacer el índice de búsqueda',
  newPlan: 'Empezar un plan nuevo',
  switchPlan: (name: string) => `Cambiar al plan ${name}`,
  theme: (name: string) => `Aspecto: ${name}`,
  goTo: (page: string) => `Ir a ${page}`,
});

export const rebuiltText = (entries: number): string => findText.rebuilt(entries);
