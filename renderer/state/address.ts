import { useCallback, useMemo, useSyncExternalStore } from 'react';

/** The address lives in the hash: `#/plan/PAL/compromisos?semaforo=late`. */
const hashNow = (): string => window.location.hash.replace(/^#/, '') || '/';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

const split = (hash: string): [string, string] => {
  const at = hash.indexOf('?');
  return at === -1 ? [hash, ''] : [hash.slice(0, at), hash.slice(at + 1)];
};

export const pathNow = (): string => split(hashNow())[0];
export const queryNow = (): string => split(hashNow())[1];

/** Goes to an address of the application; `replace` leaves no step behind to go back to. */
export function go(path: string, { replace = false } = {}): void {
  if (replace) {
    window.history.replaceState(null, '', `#${path}`);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  } else {
    window.location.hash = path;
  }
}

/** The hook that wouter reads the path with. */
export function useHashPath(): [string, (path: string, options?: { replace?: boolean }) => void] {
  return [useSyncExternalStore(subscribe, pathNow), go];
}

export type AddressQuery = Readonly<Record<string, string>>;

/** What the address says after «?», and how to change it: filters and selections live there. */
export function useAddressQuery(): [AddressQuery, (changes: Record<string, string | null>) => void] {
  const query = useSyncExternalStore(subscribe, queryNow);
  const values = useMemo(() => Object.fromEntries(new URLSearchParams(query)), [query]);
  const change = useCallback((changes: Record<string, string | null>) => {
    const next = new URLSearchParams(queryNow());
    for (const [name, value] of Object.entries(changes)) {
      if (value === null || value === '') next.delete(name);
      else next.set(name, value);
    }
    const text = next.toString();
    go(pathNow() + (text === '' ? '' : `?${text}`), { replace: true });
  }, []);
  return [values, change];
}
