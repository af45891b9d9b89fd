/** JSON with the keys of every object sorted, so that equal values give equal bytes (hashes, exports, reports). */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isPlainObject(inner) ? sorted(inner) : inner));
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function sorted(object: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.keys(object);
  if (keys.every((key, i) => i === 0 || (keys[i - 1] ?? '') < key)) return object;
  const copy: Record<string, unknown> = {};
  for (const key of keys.sort()) copy[key] = object[key];
  return copy;
}
