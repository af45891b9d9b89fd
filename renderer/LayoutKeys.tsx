import { lazy, Suspense, useCallback, useEffect } from 'react';
import { printPage } from './host-web.ts';
import { go } from './state/address.ts';
import { useLinks, usePlan } from './state/plan.ts';
import { isOverPage, isWriting } from './state/focused.ts';
import { answerKey, goesTo, pagesBeforePlan, type ShortcutName, useShortcuts } from './state/shortcuts.ts';
import { undoOrRedo } from './state/undo.ts';

const ShortcutsHelp = lazy(() => import('./ShortcutsHelp.tsx').then((m) => ({ default: m.ShortcutsHelp })));

const goNames = Object.keys(goesTo) as (keyof typeof goesTo)[];
const everywhere = ['help', 'print', 'save', 'undo', 'redo'] as const;

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
    (name: ShortcutName, { target, repeat }: KeyboardEvent) => {
      if (name === 'save') return submitFormOf(target);
      if (name === 'undo' || name === 'redo') {
        if (isWriting() || isOverPage()) return false;
        if (!repeat) void undoOrRedo(name);
        return true;
      }
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
      // A dialogue keeps what is typed in it: there the help does not open.
      if (!isOverPage()) go(goesTo[wanted](links).slice(1));
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
