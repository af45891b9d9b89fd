import { z } from 'zod';
import * as f from './fields.ts';
import { locale, words } from './language.ts';
import { partText } from './part-verified.ts';
import { query } from './method.ts';
import { shownPercent, type CommitmentFigures, type Coverage, type MilestoneFigures } from './progress.ts';

export const explainableFigures = ['reported', 'verified', 'expected'] as const;
export type ExplainableFigure = (typeof explainableFigures)[number];

export type ChildName = keyof typeof explainWords.children;

/** A child as it stands in the sum. */
export type ExplainedTerm = {
  code: string;
  title: string;
  weight: number;
  value: number | null;
  isCounted: boolean;
};

/** How a figure comes about: the formula in words, its terms and the fraction. */
export type Explanation = {
  figure: ExplainableFigure;
  value: number | null;
  formula: string;
  terms: ExplainedTerm[];
  sumOfWeights: number;
  sumOfProducts: number;
  coverage: Coverage;
  /** What was reported, beside which a verified part is told. */
  reported: number | null;
  /** What its terms are: «hitos». */
  childName: ChildName;
  /** «7 de 12 hitos, 58 %; pesos 1, 2, 1 …» */
  fraction: string;
};

/** How each figure comes about, in words: of what has parts, and of what has none. */
export const explainWords = words('explainWords', {
  formulas: {
    reported:
      'Avance reportado = Σ (peso × avance reportado) / Σ pesos. Lo que no tiene reporte suma 0; lo retirado y lo que no cuenta queda fuera.',
    verified:
      'Avance verificado = Σ (peso × avance verificado) / Σ pesos. De cada hito cuenta lo que la sociedad civil verificó: 100 si lo verificó completo, la parte que verificó si fue menos, y 0 antes.',
    expected:
      'Avance esperado = Σ (peso × esperado) / Σ pesos. Cada hito espera 0 antes de su inicio, 100 desde su vencimiento y, entre ambos, los días transcurridos entre los días del periodo.',
  },
  leafFormulas: {
    reported:
      'El último porcentaje reportado cuyo periodo terminó a la fecha; 100 solo con texto de cierre y evidencia vigente. De lo completo que se devolvió, todo o el resto, cuenta lo reportado antes y no menos que la parte verificada.',
    verified:
      '100 si la sociedad civil verificó el último reporte completo; si verificó una parte, esa parte, mientras ningún reporte posterior diga menos; si no, 0. Cuenta mientras la evidencia revisada siga vigente.',
    expected:
      'Esperado = 100 × (días desde el inicio) / (días del inicio al vencimiento); 0 antes y 100 después.',
  },
  partly: (n: string) => `, ${n} en parte`,
  noData: 'sin dato',
  percent: (points: string) => `${points} %`,
  children: { compromisos: 'compromisos', hitos: 'hitos', actividades: 'actividades' },
  counted: { reported: 'con reporte', verified: 'verificados', expected: 'con reporte' },
  fraction: (
    count: string,
    total: string,
    counted: string,
    percent: string,
    child: string,
    weights: string,
  ) => `${count} de ${total} hitos ${counted}, ${percent}; pesos de ${child}: ${weights}`,
});

/** «, 1 en parte»: beside how many are verified whole, those of which a part is. */
export const partlyText = ({ partly }: Coverage): string =>
  partly === 0 ? '' : explainWords.partly(partly.toLocaleString(locale()));

type Parent = {
  coverage: Coverage;
  reported: number | null;
  verified: number | null;
  expected: number | null;
};
type Child = MilestoneFigures | CommitmentFigures;

/** Explains a figure of a plan, a commitment or a milestone from the figures of its children. */
export function explainFigure(
  figure: ExplainableFigure,
  parent: Parent,
  children: readonly Child[],
  childName: ChildName,
): Explanation {
  const terms = children.map((child) => ({
    code: child.code,
    title: child.title,
    weight: child.weight,
    value: child[figure],
    isCounted:
      child.isCounted && child.state !== 'retired' && (figure !== 'expected' || child.expected !== null),
  }));
  const counted = terms.filter((term) => term.isCounted);
  const facts = {
    figure,
    value: parent[figure],
    terms,
    sumOfWeights: counted.reduce((sum, term) => sum + term.weight, 0),
    sumOfProducts: counted.reduce((sum, term) => sum + term.weight * (term.value ?? 0), 0),
    coverage: parent.coverage,
    reported: parent.reported,
    childName,
  };
  return { ...facts, formula: formulaText(facts), fraction: fractionText(facts) };
}

type Facts = Omit<Explanation, 'formula' | 'fraction'>;

/** The formula of a figure, in words. */
export const formulaText = ({ figure, terms }: Facts): string =>
  explainWords[terms.length === 0 ? 'leafFormulas' : 'formulas'][figure];

/** What a figure is made of, in a sentence. */
export function fractionText(facts: Facts): string {
  return facts.terms.length === 0 ? leafSentence(facts) : fractionSentence(facts);
}

const shown = (value: number | null): string =>
  value === null ? explainWords.noData : explainWords.percent(String(shownPercent(value)));

/** «40 de los 60 % reportados»: what is verified of a milestone in part, beside what was reported of it. */
function leafSentence({ figure, value, reported }: Facts): string {
  const isPart = figure === 'verified' && value !== null && value > 0 && value < 100;
  return isPart ? partText(value, reported ?? 0) : shown(value);
}

function fractionSentence({ figure, value, coverage, terms, childName }: Facts): string {
  const counted = terms.filter((term) => term.isCounted);
  const percent = shown(value);
  if (counted.length === 0) return percent;
  const weights = counted.slice(0, 12).map((term) => String(term.weight));
  const more = counted.length > weights.length ? ' …' : '';
  const count = figure === 'verified' ? coverage.verified : coverage.reported;
  const partly = figure === 'verified' ? partlyText(coverage) : '';
  return explainWords.fraction(
    String(count),
    String(coverage.total),
    explainWords.counted[figure] + partly,
    percent,
    explainWords.children[childName],
    weights.join(', ') + more,
  );
}

export const explainMethods = {
  'progress.explain': query(
    z.strictObject({
      kind: z.enum(['plan', 'commitment', 'milestone']),
      id: f.idSchema,
      figure: z.enum(explainableFigures),
      ...f.atTwoTimes,
    }),
  ).answers<Explanation>(),
};
