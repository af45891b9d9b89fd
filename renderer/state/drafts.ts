import { useState } from 'react';

const prefix = 'compromiso.draft.';

function kept<T extends object>(key: string): Partial<T> | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(prefix + key) ?? 'null');
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

/** What is half typed in a form: it is still there after the window closes or fails, until it is saved or dropped. */
export function useDraft<T extends object>(key: string, initial: T) {
  const [found] = useState(() => kept<T>(key));
  const [values, setValues] = useState<T>({ ...initial, ...found });
  const [isRecovered, setRecovered] = useState(found !== null);
  const set = (changes: Partial<T>) => {
    const next = { ...values, ...changes };
    setValues(next);
    localStorage.setItem(prefix + key, JSON.stringify(next));
  };
  const drop = () => {
    localStorage.removeItem(prefix + key);
    setValues(initial);
    setRecovered(false);
  };
  return { values, set, drop, isRecovered };
}
