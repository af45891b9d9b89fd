import { keysOf, shortcutAreas, shortcutsOf, type ShortcutArea } from '../state/shortcuts.ts';
import { useWindowChoices } from '../state/window-choices.ts';
import { shortcutAreaNames, shortcutDeed, shortcutsText } from '../text/shortcuts.ts';
import { Keys } from './Keys.tsx';
import styles from './ShortcutList.module.css';

/** Every shortcut that works now, by where it works. */
export function ShortcutList() {
  const isOn = useWindowChoices((state) => state.singleKeys) === 'on';
  return (
    <>
      <p>{isOn ? shortcutsText.help : shortcutsText.off}</p>
      <div className={styles.areas}>
        {shortcutAreas.map((area) => (
          <Area key={area} area={area} />
        ))}
      </div>
    </>
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
