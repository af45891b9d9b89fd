import { keysOf, shortcutsOf } from '../../state/shortcuts.ts';
import { useWindowChoices } from '../../state/window-choices.ts';
import { shortcutDeed, shortcutsText } from '../../text/shortcuts.ts';
import { Keys } from '../../ui/Keys.tsx';
import styles from './Verifying.module.css';

const ofQueue = shortcutsOf('queue');

/** The keys of the queue that work now, in sight. */
export function KeysHelp() {
  const singleKeys = useWindowChoices((state) => state.singleKeys);
  return (
    <dl className={styles.keys} aria-label={shortcutsText.title}>
      {ofQueue
        .map((name) => ({ name, keys: keysOf(name, singleKeys) }))
        .filter(({ keys }) => keys.length > 0)
        .map(({ name, keys }) => (
          <div key={name}>
            <dt>
              <Keys keys={keys} />
            </dt>
            <dd>{shortcutDeed(name)}</dd>
          </div>
        ))}
    </dl>
  );
}
