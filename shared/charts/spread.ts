/** Moves heights apart until each two stand `gap` from one another, within bounds and in the order they had. */
export function spread(heights: readonly number[], gap: number, from: number, to: number): number[] {
  const order = heights.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  let lowest = from;
  for (const one of order) {
    one.height = Math.max(one.height, lowest);
    lowest = one.height + gap;
  }
  let highest = to;
  for (const one of order.toReversed()) {
    one.height = Math.min(one.height, highest);
    highest = one.height - gap;
  }
  const placed = [...heights];
  for (const one of order) placed[one.index] = one.height;
  return placed;
}
