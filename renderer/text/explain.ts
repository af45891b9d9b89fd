import type { ExplainableFigure } from '../../shared/explain.ts';
import { words } from '../../shared/language.ts';

/** How a figure comes about. */
export const explainText = words('explainText', {
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
});

export const figureNames: Record<ExplainableFigure, string> = words('figureNames', {
  reported: 'Reportado',
  verified: 'Verificado',
  expected: 'Esperado',
});
