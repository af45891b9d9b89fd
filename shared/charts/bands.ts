import type { ProgressBand } from '../commitment-list.ts';
import { words } from '../language.ts';
import { reaches } from '../progress.ts';

/** The bands of progress from the fullest, with the words that the report and the window show. */
export const bandNames: Record<ProgressBand, string> = words('bandNames', {
  complete: '100 %',
  half: '50 a 99 %',
  quarter: '25 a 49 %',
  low: 'Menos de 25 %',
  noData: 'Sin dato',
});

export const bandOrder = Object.keys(bandNames) as ProgressBand[];

/** The band of a figure in points; nothing is rounded first. */
export function bandOf(points: number | null): ProgressBand {
  if (points === null) return 'noData';
  if (points >= 100) return 'complete';
  if (reaches(points, 50)) return 'half';
  return reaches(points, 25) ? 'quarter' : 'low';
}

/** How many figures fall in each band. */
export function bandCounts(figures: readonly (number | null)[]): Record<ProgressBand, number> {
  const counts = { complete: 0, half: 0, quarter: 0, low: 0, noData: 0 };
  for (const points of figures) counts[bandOf(points)] += 1;
  return counts;
}
