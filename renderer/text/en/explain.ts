import type * as es from '../explain.ts';

export const explainText: typeof es.explainText = {
  title: 'How is it computed?',
  figure: 'Figure',
  code: 'Code',
  what: 'What adds up',
  weight: 'Weight',
  value: 'Progress',
  product: 'Weight × progress',
  notCounted: 'does not count',
  terms: 'Terms of the sum',
  quotient: (products, weights, value) => `${products} ÷ ${weights} = ${value}`,
};

export const figureNames: typeof es.figureNames = {
  reported: 'Reported',
  verified: 'Verified',
  expected: 'Expected',
};
