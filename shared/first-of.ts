/**
 * Puts an item among the first of many in an order, and answers whether it is one of them; what is equal stays in the
 * order it came in.
 */
export function keepFirst<T>(first: T[], item: T, compare: (a: T, b: T) => number, count: number): boolean {
  const last = first.at(-1);
  if (last !== undefined && first.length >= count && compare(item, last) >= 0) return false;
  let at = first.length;
  for (; at > 0; at -= 1) {
    const before = first[at - 1];
    if (before === undefined || compare(before, item) <= 0) break;
  }
  first.splice(at, 0, item);
  if (first.length > count) first.pop();
  return true;
}

/** The first of many in an order, without sorting the rest; what is equal stays in the order it came in. */
export function firstOf<T>(items: Iterable<T>, compare: (a: T, b: T) => number, count: number): T[] {
  const first: T[] = [];
  for (const item of items) keepFirst(first, item, compare, count);
  return first;
}
