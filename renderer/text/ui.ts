import { words } from '../../shared/language.ts';

/** Words of the widgets themselves, whatever they show. */
export const uiText = words('uiText', {
  required: 'obligatorio',
  fingerprint: 'SHA-256',
  close: 'Cerrar',
  cancel: 'Cancelar',
  save: 'Guardar',
  clear: 'Borrar',
  choose: 'Elige una opción',
  noMatch: 'Sin coincidencias',
  fileDrop: 'Arrastra o pega aquí los archivos, o usa el botón',
  dropZone: 'Soltar o pegar archivos',
  fileChoose: 'Elegir archivos…',
  fileRemove: (name: string) => `Quitar ${name}`,
  removeFilter: (what: string) => `Quitar el filtro ${what}`,
  notices: 'Avisos',
  noNotices: 'Aquí quedan los avisos de esta sesión. Todavía no hay ninguno.',
  pageShown: (page: string) => `Página: ${page}`,
  undo: 'Deshacer',
  redo: 'Rehacer',
  dismiss: 'Cerrar el aviso',
  breadcrumbs: 'Ruta',
  asTable: 'Ver como tabla',
  asChart: 'Ver como gráfica',
  loading: 'Cargando…',
  retry: 'Volver a intentar',
  recordedAt: (instant: string) => `Registrado el ${instant}`,
  wholeHistory: 'Toda la historia',
});

/** The words of the two-bar and of the figures of progress. */
export const progressText = words('progressText', {
  verified: 'Verificado',
  reported: 'Reportado',
  expected: 'Esperado',
  reportedToVerify: 'Reportado, por verificar',
  noData: 'sin dato',
  bar: (verified: string, reported: string, expected: string | null) =>
    `Verificado ${verified}, reportado ${reported}` + (expected === null ? '' : `, esperado ${expected}`),
  barNoData: (expected: string | null) => 'Sin dato' + (expected === null ? '' : `, esperado ${expected}`),
});
