import { words } from '../../shared/language.ts';
import { count, counted } from './format.ts';

/** The page of all the evidence of a plan, and looking at one of them. */
export const evidencesText = words('evidencesText', {
  title: 'Evidencias',
  help: 'Todo lo que prueba los avances del plan, de lo último registrado a lo primero.',
  filters: 'Filtros de las evidencias',
  find: 'Buscar en las evidencias',
  commitment: 'Compromiso',
  kind: 'Tipo',
  who: 'Quién la aportó',
  standing: 'Situación',
  standings: { live: 'Vigente', withdrawn: 'Retirada' },
  link: 'Enlace',
  links: { reachable: 'Abre', unreachable: 'No abre', unchecked: 'Sin revisar' },
  verdict: 'Veredicto',
  verdicts: { with: 'Con veredicto', without: 'Sin veredicto' },
  repeated: 'Repetidas',
  repeatedOnly: 'El mismo archivo en otra parte',
  notFound: 'no está en este plan',
  textFilter: (text: string) => `Dice: ${text}`,
  filtered: (label: string, value: string) => `${label}: ${value}`,
  all: 'Cualquiera',
  clear: 'Quitar los filtros',
  found: (n: number) => counted(n, 'evidencia', 'evidencias'),
  none: 'Ninguna evidencia coincide con lo que buscas.',
  empty: 'Todavía no hay evidencia en este plan. Se adjunta en cada hito: un archivo, un enlace o una nota.',
  toCommitments: 'Ir a los compromisos',
  view: 'Cómo se ven',
  gallery: 'Galería',
  table: 'Tabla',
  evidence: 'Evidencia',
  milestone: 'Hito',
  recorded: 'Registrada',
  supplied: 'Aportó',
  state: 'Situación',
  judged: 'Con veredicto',
  copies: (n: number) =>
    n === 1 ? 'El mismo archivo está en otra evidencia' : `El mismo archivo está en otras ${count(n)}`,
  open: (title: string) => `Ver la evidencia ${title}`,
  withdrawnMark: 'Retirada',

  position: (at: number, total: number) => `${count(at)} de ${count(total)}`,
  previous: 'Anterior',
  next: 'Siguiente',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  zoom: (percent: number) => `${count(percent)} %`,
  save: 'Guardar archivo',
  openLink: 'Abrir el enlace en el navegador',
  toMilestone: 'Ir al hito',
  page: (n: number, total: number) => `Página ${count(n)} de ${count(total)}`,
  previousPage: 'Página anterior',
  nextPage: 'Página siguiente',
  reading: 'Abriendo el archivo',
  noPreview: 'Este tipo de archivo no se ve aquí. Guárdalo para abrirlo con su programa.',
  unreadable:
    'El archivo no se puede ver: su contenido no es lo que dice su nombre o está dañado. Puedes guardarlo tal como está.',
  cut: 'Se ve el principio; el resto está en el archivo.',
  imageOf: (title: string) => `Imagen de la evidencia ${title}`,
  pdfOf: (title: string, page: number) => `Página ${count(page)} de la evidencia ${title}`,
  textOf: (title: string) => `Texto de la evidencia ${title}`,
  withdrawnHelp: 'Esta evidencia está retirada y ya no prueba nada: por eso no se abre sola.',
  showAnyway: 'Verla de todos modos',
  keys: 'Con las flechas se pasa de una a otra; con + y − se acerca y se aleja.',
});

/** Looking at whether links still open. */
export const linkText = words('linkText', {
  settings: 'Revisión de enlaces',
  settingsHelp:
    'Cada semana, la aplicación consulta las direcciones de los enlaces que son evidencia y anota si abren. Solo direcciones públicas y sin mandar ningún dato del comité. Está apagada mientras no se encienda.',
  on: 'Encendida',
  off: 'Apagada',
  check: 'Comprobar enlaces ahora',
  checking: 'Comprobando enlaces',
  done: (checked: number, reached: number) =>
    checked === 0
      ? 'No hay enlaces vigentes por comprobar.'
      : `Se comprobaron ${counted(checked, 'enlace', 'enlaces')}: ${checked === reached ? 'todos abren' : `${count(checked - reached)} no ${checked - reached === 1 ? 'abre' : 'abren'}`}.`,
  stopped: (checked: number) => `Se detuvo. Quedó anotado lo de ${counted(checked, 'enlace', 'enlaces')}.`,
  broken: 'Enlaces que no abren',
  brokenHint: (n: number) =>
    n === 1 ? 'Un enlace que es evidencia ya no abre.' : `${count(n)} enlaces que son evidencia ya no abren.`,
  toBroken: 'Ver cuáles',
});
