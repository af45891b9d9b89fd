type Order<T> = (a: T, b: T) => number;

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order by each key in turn. */
export function by<T>(...keys: ((one: T) => string | number)[]): Order<T> {
  return (a, b) => {
    for (const key of keys) {
      const found = compare(key(a), key(b));
      if (found !== 0) return found;
    }
    return 0;
  };
}

/** Order of codes in which C2 comes before C10; the same on every system, whatever its language. */
export function byCode(a: { code: string; id: string }, b: { code: string; id: string }): number {
  const [left, right] = [partsOf(a.code), partsOf(b.code)];
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const found = compareParts(left[i] ?? '', right[i] ?? '');
    if (found !== 0) return found;
  }
  return left.length - right.length || compare(a.id, b.id);
}

const partsOf = (code: string): string[] => code.match(/\d+|\D+/g) ?? [];
const isNumber = (text: string): boolean => /^\d/.test(text);

const compareParts = (a: string, b: string): number =>
  isNumber(a) && isNumber(b) ? Number(a) - Number(b) || compare(a, b) : compare(a, b);
