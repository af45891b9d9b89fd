import { partlyText } from '../../shared/explain.ts';
import type { Coverage } from '../../shared/progress.ts';
import { words } from '../../shared/language.ts';
import { count, counted } from './format.ts';

/** The fractions that stand beside percentages. */
export const coverageText = words('coverageText', {
  verified: (coverage: Coverage) =>
    `${count(coverage.verified)} de ${hitos(coverage.total)}${partlyText(coverage)}`,
  reported: ({ reported, total }: Coverage) => `${count(reported)} de ${hitos(total)} con reporte`,
  complete: ({ complete, total }: Coverage) => `${count(complete)} de ${hitos(total)}`,
  expected: 'por las fechas de cada hito',
});

const hitos = (total: number): string => counted(total, 'hito', 'hitos');
