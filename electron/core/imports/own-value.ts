/** What is kept under a text that a file brought; nothing under «constructor», which every object answers to. */
export const ownValue = <T>(values: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(values, key) ? values[key] : undefined;

/** A name under which a plain object can keep something: `__proto__` would vanish. */
export const keepableName = (name: string): string => (name === '__proto__' ? 'proto' : name);
