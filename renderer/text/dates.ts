import type { DatePrecision } from '../../shared/dates.ts';
import { words } from '../../shared/language.ts';

/** Words of the dates that are less precise than a day. */
export const dateText = words('dateText', {
  precision: 'Precisión',
  day: 'Día',
  month: 'Mes',
  year: 'Año',
  quarter: 'Trimestre',
  season: 'Estación',
  until: 'Hasta (si se sabe)',
  original: 'Como lo dice el documento (opcional)',
  nthQuarter: (n: number) => `${['1.er', '2.º', '3.er', '4.º'][n - 1] ?? ''} trimestre`,
});

export const precisionNames: Record<DatePrecision, string> = words('precisionNames', {
  day: 'Un día',
  month: 'Un mes',
  quarter: 'Un trimestre',
  season: 'Una estación',
  year: 'Un año',
  continuous: 'Continuo',
  none: 'Sin fecha',
});

export const seasonNames = words('seasonNames', {
  winter: 'invierno',
  spring: 'primavera',
  summer: 'verano',
  autumn: 'otoño',
});
