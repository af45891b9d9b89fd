import type * as es from '../format.ts';

export const formatWords: typeof es.formatWords = {
  percent: (points) => `${points}%`,
  quoted: (text) => `“${text}”`,
  bytes: (n) => `${n} bytes`,
};
