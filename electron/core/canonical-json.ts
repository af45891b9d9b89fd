/** JSON with the keys of every object sorted, so that equal values give equal bytes (hashes, exports, reports). */
export function canonicalJson(value: unknown): string {
  // What an import makes has its keys in order already: sorting them again would cost more than writing them.
  if (isInOrder(value)) return JSON.stringify(value);
  return JSON.stringify(value, (_key, inner: unknown) => (isPlainObject(inner) ? sorted(inner) : inner));
}

/** Whether plain JSON of a value is its canonical JSON. */
function isInOrder(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isInOrder);
  if (!isPlainObject(value)) return true;
  let previous = '';
  for (const key of Object.keys(value)) {
    if (key < previous || !isInOrder(value[key])) return false;
    previous = key;
  }
  return true;
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function sorted(object: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.keys(object);
  return Object.fromEntries(keys.sort().map((key) => [key, object[key]]));
}
