import { useEffect, type RefObject } from 'react';

export type QueueAct = 'previous' | 'next' | 'open' | 'verify' | 'return' | 'evidence';

const acts: Record<string, QueueAct> = {
  ArrowUp: 'previous',
  k: 'previous',
  ArrowDown: 'next',
  j: 'next',
  Enter: 'open',
  v: 'verify',
  d: 'return',
  e: 'evidence',
};

const fields =
  'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"]';

/** The keys of the queue, while the focus is in it and in no field, menu or dialogue. */
export function useQueueKeys(
  within: RefObject<HTMLElement | null>,
  isOff: boolean,
  onAct: (act: QueueAct) => void,
): void {
  useEffect(() => {
    if (isOff) return;
    const listen = (event: KeyboardEvent) => {
      const act = actOf(event, within.current);
      if (act === null) return;
      event.preventDefault();
      onAct(act);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [within, isOff, onAct]);
}

function actOf(event: KeyboardEvent, within: HTMLElement | null): QueueAct | null {
  const { key, target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return null;
  if (!(target instanceof HTMLElement) || within?.contains(target) !== true) return null;
  if (target.closest(fields) !== null) return null;
  const act = acts[key.length === 1 ? key.toLowerCase() : key] ?? null;
  // A link or a button has its own Enter; in the list it opens what is chosen.
  const isOwn = act === 'open' && target.closest('a, button:not([aria-current])') !== null;
  return isOwn ? null : act;
}
