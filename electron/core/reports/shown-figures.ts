import { explainFigure, partlyText, type ChildName } from '../../../shared/explain.ts';
import { completionNames, semaforoNames } from '../../../shared/glossary.ts';
import type { CommitmentFigures, Coverage, Figures, MilestoneFigures } from '../../../shared/progress.ts';
import type { CompletionWord, Semaforo } from '../../../shared/progress-words.ts';
import { counted, grouped, percent, points, type Shown, type Word } from './words.ts';

/** The figures of a plan, a commitment or a milestone: unrounded, as shown, and with the fraction behind them. */
export type ShownFigures = {
  verified: Shown;
  reported: Shown;
  expected: Shown;
  /** reported − expected, in points. */
  gap: Shown;
  semaforo: Word<Semaforo>;
  ogp: Word<CompletionWord>;
  isOverdue: boolean;
  coverage: Coverage;
  /** «12 de 38 hitos verificados, 1 en parte» */
  verifiedFraction: string;
  reportedFraction: string;
  /** The two fractions with their weights, in one line. */
  explanation: string;
};

type Parent = Figures & { coverage: Coverage };
type Child = CommitmentFigures | MilestoneFigures;

/** Puts figures in words; `children` and their name say which weights stand behind them. */
export function shownFigures(
  figures: Parent,
  children: readonly Child[],
  childName: ChildName,
): ShownFigures {
  const { coverage } = figures;
  return {
    verified: percent(figures.verified),
    reported: percent(figures.reported),
    expected: percent(figures.expected),
    gap: points(figures.gap),
    semaforo: { key: figures.semaforo, word: semaforoNames[figures.semaforo] },
    ogp: { key: figures.ogpWord, word: completionNames[figures.ogpWord] },
    isOverdue: figures.isOverdue,
    coverage,
    verifiedFraction: verifiedFraction(coverage),
    reportedFraction: fractionOf(coverage.reported, coverage.total, 'hito con reporte', 'hitos con reporte'),
    explanation: explanation(figures, children, childName),
  };
}

function explanation(figures: Parent, children: readonly Child[], childName: ChildName): string {
  const { coverage, terms } = explainFigure('verified', figures, children, childName);
  const weights = terms.filter((term) => term.isCounted).map((term) => String(term.weight));
  if (weights.length === 0 || coverage.total === 0) return 'No hay hitos que cuenten para el avance.';
  const shown = weights.slice(0, 12).join(', ') + (weights.length > 12 ? ' …' : '');
  return `${verifiedFraction(coverage)}, ${grouped(coverage.reported)} con reporte. Pesos de ${childName}: ${shown}.`;
}

const verifiedFraction = (coverage: Coverage): string =>
  fractionOf(coverage.verified, coverage.total, 'hito verificado', 'hitos verificados') +
  partlyText(coverage);

const fractionOf = (count: number, total: number, one: string, many: string): string =>
  total === 0 ? 'sin hitos que cuenten' : `${grouped(count)} de ${counted(total, one, many)}`;
