import { count, counted, listText } from './format.ts';

/** The list of commitments. */
export const commitmentsText = {
  title: 'Compromisos',
  add: 'Agregar compromiso',
  filters: 'Filtros',
  moreFilters: 'Más filtros',
  fewerFilters: 'Menos filtros',
  clear: 'Quitar todos los filtros',
  all: 'Todos',
  searchFilter: (text: string) => `«${text}»`,
  role: 'Papel',
  member: 'Persona',
  institution: 'Institución responsable',
  value: 'Valor',
  axis: 'Eje',
  policyArea: 'Área de política',
  sdg: 'ODS',
  state: 'Estado',
  semaforo: 'Semáforo',
  band: 'Avance reportado',
  code: 'Clave',
  name: 'Compromiso',
  lead: 'Responsable',
  progress: 'Verificado · reportado',
  due: 'Vence',
  noDue: 'Nada por vencer',
  choose: 'Elegir',
  chooseOne: (code: string) => `Elegir ${code}`,
  chooseAll: (n: number) => (n === 1 ? 'Elegir el compromiso' : `Elegir los ${count(n)} compromisos`),
  chosen: (n: number) => counted(n, 'elegido', 'elegidos'),
  tooMany: (most: number) => `Se eligieron los primeros ${count(most)}: es lo más que se asigna de una vez.`,
  unchoose: 'Quitar la selección',
  assign: 'Asignar responsable…',
  found: (n: string, total: number) => (total === 1 ? '1 compromiso' : `${n} compromisos`),
  none: 'Ningún compromiso cumple con estos filtros.',
  empty: 'Este plan todavía no tiene compromisos. Impórtalos de tu hoja de cálculo o agrégalos uno por uno.',
  importThem: 'Importar compromisos',
  filtered: (name: string, value: string) => `${name}: ${value}`,
} as const;

/** «Luis Mora, Rosa Vega y 2 más». */
export function peopleText(names: readonly string[], namedAtMost = 2): string {
  if (names.length <= namedAtMost) return listText(names);
  return listText([...names.slice(0, namedAtMost), `${String(names.length - namedAtMost)} más`]);
}
