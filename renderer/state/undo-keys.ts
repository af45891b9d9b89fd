import { useEffect } from 'react';
import { undoOrRedo } from './undo.ts';

type Way = 'undo' | 'redo';

/** Where one writes, the platform takes back what was written; and a dialogue takes nothing back behind itself. */
function isWriting(): boolean {
  const focused = document.activeElement;
  if (focused instanceof HTMLInputElement) return !/^(checkbox|radio|button|submit|file)$/.test(focused.type);
  return (
    focused instanceof HTMLTextAreaElement ||
    (focused instanceof HTMLElement && focused.isContentEditable) ||
    focused?.getAttribute('role') === 'spinbutton'
  );
}

const isOverPage = (): boolean =>
  document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;

function wayOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): Way | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : null;
}

/** Ctrl+Z, Ctrl+Mayús+Z and Ctrl+Y over the whole window; the menu of the desktop presses them too. */
export function useUndoKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const way = wayOf(event);
      if (way === null || event.defaultPrevented || isWriting() || isOverPage()) return;
      event.preventDefault();
      if (!event.repeat) void undoOrRedo(way);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
