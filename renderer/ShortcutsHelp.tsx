import { keysOf, shortcutAreas, shortcutsOf, type ShortcutArea } from './state/shortcuts.ts';
import { useWindowChoices } from './state/window-choices.ts';
import { shortcutAreaNames, shortcutDeed, shortcutsText } from './text/shortcuts.ts';
import { Dialog } from './ui/Dialog.tsx';
import { Keys } from './ui/Keys.tsx';
import styles from './ShortcutsHelp.module.css';

/** Every shortcut that works now, by where it works. */
export function ShortcutsHelp({ onClose }: { onClose: () => void }) {
  const isOn = useWindowChoices((state) => state.singleKeys) === 'on';
  return (
    <Dialog title={shortcutsText.title} isOpen onClose={onClose} size="wide">
      <p>{isOn ? shortcutsText.help : shortcutsText.off}</p>
      <div className={styles.areas}>
        {shortcutAreas.map((area) => (
          <Area key={area} area={area} />
        ))}
      </div>
    </Dialog>
  );
}

function Area({ area }: { area: ShortcutArea }) {
  const singleKeys = useWindowChoices((state) => state.singleKeys);
  const shown = shortcutsOf(area)
    .map((name) => ({ name, keys: keysOf(name, singleKeys) }))
    .filter(({ keys }) => keys.length > 0);
  if (shown.length === 0) return null;
  return (
    <section>
      <h3>{shortcutAreaNames[area]}</h3>
      <dl className={styles.list}>
        {shown.map(({ name, keys }) => (
          <div key={name}>
            <dt>
              <Keys keys={keys} />
            </dt>
            <dd>{shortcutDeed(name)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
