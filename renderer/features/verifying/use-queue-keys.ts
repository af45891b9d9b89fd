import { useCallback, type RefObject } from 'react';
import { shortcutsOf, useShortcuts, type ShortcutName } from '../../state/shortcuts.ts';

export type QueueAct = 'previous' | 'next' | 'open' | 'verify' | 'return' | 'evidence';

const acts: Partial<Record<ShortcutName, QueueAct>> = {
  queuePrevious: 'previous',
  queueNext: 'next',
  queueOpen: 'open',
  queueVerify: 'verify',
  queueReturn: 'return',
  queueEvidence: 'evidence',
};
const names = shortcutsOf('queue');

/** The keys of the queue, while the focus is in it. */
export function useQueueKeys(
  within: RefObject<HTMLElement | null>,
  isOff: boolean,
  onAct: (act: QueueAct) => void,
): void {
  const answer = useCallback(
    (name: ShortcutName, { target }: KeyboardEvent) => {
      const act = acts[name];
      if (act === undefined || !isMeant(target, within.current, act)) return false;
      onAct(act);
      return true;
    },
    [within, onAct],
  );
  useShortcuts(names, isOff ? null : answer);
}

/** A link or a button has its own Enter; in the list it opens what is chosen. */
function isMeant(target: EventTarget | null, within: HTMLElement | null, act: QueueAct): boolean {
  if (!(target instanceof HTMLElement) || within?.contains(target) !== true) return false;
  return act !== 'open' || target.closest('a, button:not([aria-current])') === null;
}
