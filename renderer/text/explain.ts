import type { ExplainableFigure } from '../../shared/explain.ts';

/** How a figure comes about. */
export const explainText = {
  title: '¿Cómo se calcula?',
  figure: 'Cifra',
  code: 'Clave',
  what: 'Qué suma',
  weight: 'Peso',
  value: 'Avance',
  product: 'Peso × avance',
  notCounted: 'no cuenta',
  terms: 'Términos de la suma',
  quotient: (products: string, weights: string, value: string) => `${products} ÷ ${weights} = ${value}`,
} as const;

export const figureNames: Record<ExplainableFigure, string> = {
  reported: 'Reportado',
  verified: 'Verificado',
  expected: 'Esperado',
};
