import type { ReportFormat } from '../../shared/informe.ts';
import { words } from '../../shared/language.ts';
import { byteSize } from './format.ts';

/** The progress report and what is handed out with it. */
export const reportsText = words('reportsText', {
  title: 'Informes',
  progress: 'Informe de avance',
  progressHelp:
    'Portada, resumen, una hoja por compromiso, lo replanificado, la evidencia con sus huellas y el método. Los mismos datos y la misma fecha dan siempre el mismo archivo.',
  cutOff: 'Fecha de corte',
  cutOffHelp: 'Cuenta lo que había ocurrido hasta ese día.',
  withTimeline: 'Con el cronograma',
  withTimelineHelp: 'Una parte más del PDF y del HTML: las barras del plan al corte.',
  saveAs: 'Guardar como',
  print: 'Imprimir…',
  printing: 'Preparando la impresión…',
  preview: 'Vista previa',
  previewOf: 'Vista previa del informe de avance',
  making: 'Preparando el informe…',
  saved: (name: string) => `Se guardó «${name}».`,
  facts: (name: string, size: number) => `${name}, ${byteSize(size)}`,
  fingerprint: 'SHA-256',
  data: 'Exportar todos los datos',
  dataHelp:
    'Un ZIP con una tabla CSV por cada tipo de registro, todo junto en JSON y el diccionario de datos, en la misma forma que lee Importar.',
  exportAll: 'Exportar todo',
  exporting: 'Exportando…',
});

export const formatNames: Record<ReportFormat, string> = words('formatNames', {
  pdf: 'PDF',
  html: 'HTML',
  csv: 'CSV',
  json: 'JSON',
});

export const formatHelp: Record<ReportFormat, string> = words('formatHelp', {
  pdf: 'para imprimir y publicar; accesible, con los datos dentro',
  html: 'una página que se abre en cualquier navegador, sin internet',
  csv: 'las cifras en una tabla',
  json: 'los datos completos del informe',
});
