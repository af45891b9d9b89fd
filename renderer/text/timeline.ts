import type { TimelineLevel } from '../../shared/timeline.ts';
import type { TimeZoom } from '../../shared/charts/time-scale.ts';
import { words } from '../../shared/language.ts';
import { count, counted } from './format.ts';

/** The plan's time: its bars, how they are looked at, moved and printed. */
export const timelineText = words('timelineText', {
  title: 'Cronograma',
  help: 'Cada barra va de su inicio a su vencimiento en vigor; el contorno delgado de abajo son las fechas originales.',
  helpMove:
    'Arrastra una barra o uno de sus extremos para proponer otra fecha. Con el teclado: Mayús con ← o → la mueve, Mayús con Alt mueve solo el vencimiento, Entrar la propone y Escape la regresa.',
  names: 'Compromiso, hito o actividad',
  time: 'Tiempo',
  chart: 'Cronograma del plan',
  table: 'El cronograma como tabla',
  filters: 'Filtros del cronograma',
  commitment: 'Compromiso',
  holder: 'Responsable',
  state: 'Estado',
  all: 'Todos',
  onlyOverdue: 'Solo lo vencido',
  onlyMine: 'Solo lo mío',
  level: 'Ver hasta',
  zoom: 'Escala',
  search: 'Ir a…',
  searchHelp: 'Clave o título',
  searchGo: 'Ir al siguiente',
  notFound: (words: string) => `Nada de lo que se ve contiene «${words}».`,
  foundAt: (code: string) => `Estás en ${code}.`,
  found: (n: number) => counted(n, 'renglón', 'renglones'),
  clear: 'Quitar filtros',
  empty: 'El plan todavía no tiene compromisos que dibujar.',
  none: 'Nada coincide con los filtros.',
  legend: 'Qué significa cada forma',
  open: (code: string) => `Mostrar lo que contiene ${code}`,
  close: (code: string) => `Ocultar lo que contiene ${code}`,
  isAsked: 'se pidió moverlo',
  start: 'Mover el inicio',
  due: 'Mover el vencimiento',
  propose: (code: string) => `Proponer otra fecha para ${code}`,
  moved: (code: string, start: string, due: string) =>
    `${code}: del ${start} al ${due}. Entrar lo propone; Escape lo deja como estaba.`,
  putBack: (code: string) => `${code} queda como estaba.`,
  stuck: (code: string) => `${code} no se puede mover más: su inicio pasaría de su vencimiento.`,
  broken: (codes: string) =>
    `Empezaría antes de que venza aquello de lo que depende: ${codes}. Se puede pedir, pero conviene decir por qué.`,
  brokenOne: (code: string, due: string) => `${code} (${due})`,
  save: 'Imprimir o guardar',
  saveTitle: 'Imprimir o guardar el cronograma',
  saveHelp: 'Sale lo que se ve: con sus filtros y sus renglones abiertos, hasta 3 000.',
  format: 'Formato',
  paper: 'Papel',
  letter: 'Carta',
  tabloid: 'Tabloide',
  orientation: 'Orientación',
  upright: 'Vertical',
  flat: 'Horizontal',
  pages: 'Páginas',
  onePage: 'Una sola',
  manyPages: 'Las que necesite',
  make: 'Guardar',
  saved: (name: string) => `Se guardó «${name}».`,
  tooMany: (n: number) => `Están los primeros ${count(n)} renglones; los filtros eligen otros.`,
  noPicture: 'La ventana no pudo dibujar la imagen PNG: es demasiado grande. El SVG y el PDF sí caben.',
});

export const timelineFormats = words('timelineFormats', {
  pdf: 'PDF accesible, con su tabla',
  svg: 'Imagen SVG',
  png: 'Imagen PNG',
});
export type TimelineFormat = keyof typeof timelineFormats;

export const timelineLevelNames: Record<TimelineLevel, string> = words('timelineLevelNames', {
  commitments: 'Compromisos',
  milestones: 'Hitos',
  activities: 'Actividades',
});

export const timelineZoomNames: Record<TimeZoom, string> = words('timelineZoomNames', {
  month: 'Meses',
  quarter: 'Trimestres',
  year: 'Años',
  fit: 'Todo',
});
