import { shortcutsText } from './text/shortcuts.ts';
import { Dialog } from './ui/Dialog.tsx';
import { ShortcutList } from './ui/ShortcutList.tsx';

/** The list of shortcuts over any page. */
export function ShortcutsHelp({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={shortcutsText.title} isOpen onClose={onClose} size="wide">
      <ShortcutList />
    </Dialog>
  );
}
