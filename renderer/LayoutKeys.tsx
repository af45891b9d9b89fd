import { lazy, Suspense, useCallback, useEffect } from 'react';
import { printPage } from './host-web.ts';
import { go } from './state/address.ts';
import { useLinks, usePlan } from './state/plan.ts';
import { answerKey, goesTo, pagesBeforePlan, type ShortcutName, useShortcuts } from './state/shortcuts.ts';

const ShortcutsHelp = lazy(() => import('./ShortcutsHelp.tsx').then((m) => ({ default: m.ShortcutsHelp })));

const goNames = Object.keys(goesTo) as (keyof typeof goesTo)[];
const everywhere = ['help', 'print', 'save'] as const;

/** Listens to the keys of the whole window, and shows their list. */
export function LayoutKeys({
  isListOpen,
  onList,
}: {
  isListOpen: boolean;
  onList: (isOpen: boolean) => void;
}) {
  useEffect(() => {
    document.addEventListener('keydown', answerKey);
    return () => document.removeEventListener('keydown', answerKey);
  }, []);
  useGoing();
  const answer = useCallback(
    (name: ShortcutName, { target }: KeyboardEvent) => {
      if (name === 'save') return submitFormOf(target);
      if (name === 'help') onList(true);
      else printPage();
      return true;
    },
    [onList],
  );
  useShortcuts(everywhere, answer);
  if (!isListOpen) return null;
  return (
    <Suspense fallback={null}>
      <ShortcutsHelp onClose={() => onList(false)} />
    </Suspense>
  );
}

function useGoing(): void {
  const links = useLinks();
  const hasPlan = usePlan() !== null;
  const answer = useCallback(
    (name: ShortcutName) => {
      const wanted = goNames.find((one) => one === name);
      if (wanted === undefined || !(hasPlan || pagesBeforePlan.includes(wanted))) return false;
      go(goesTo[wanted](links).slice(1));
      return true;
    },
    [links, hasPlan],
  );
  useShortcuts(goNames, answer);
}

/** As if its button were pressed; while it is being saved, or may not be, nothing happens. */
function submitFormOf(target: EventTarget | null): boolean {
  const form = target instanceof Element ? target.closest('form') : null;
  const button = form?.querySelector<HTMLButtonElement>('button[type="submit"]:not(:disabled)') ?? null;
  if (form === null || button === null) return false;
  form.requestSubmit(button);
  return true;
}
