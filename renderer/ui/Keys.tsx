import { Fragment } from 'react';
import { keyName, shortcutsText } from '../text/shortcuts.ts';
import styles from './Keys.module.css';

/** The keys of a shortcut: together («Ctrl K»), one after the other («G T»), or any of several. */
export function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <span className={styles.keys}>
      {keys.map((one, i) => (
        <Fragment key={one}>
          {i > 0 && <span className={styles.between}>{shortcutsText.or}</span>}
          <Strokes keys={one} />
        </Fragment>
      ))}
    </span>
  );
}

function Strokes({ keys }: { keys: string }) {
  return keys.split(' ').map((stroke, i) => (
    <Fragment key={stroke}>
      {i > 0 && <span className="visually-hidden">{shortcutsText.then}</span>}
      {stroke.split('+').map((key) => (
        <kbd key={key}>{keyName(key)}</kbd>
      ))}
    </Fragment>
  ));
}
