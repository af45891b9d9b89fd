import { shortcutsText } from '../../text/shortcuts.ts';
import { Card } from '../../ui/Card.tsx';
import { ShortcutList } from '../../ui/ShortcutList.tsx';

/** What the keyboard does. */
export function Keys() {
  return (
    <Card title={shortcutsText.title}>
      <ShortcutList />
    </Card>
  );
}
