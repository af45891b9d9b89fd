import { queueKeys, queueText } from '../../text/work.ts';
import styles from './Verifying.module.css';

/** Every key of the queue, in sight. */
export function KeysHelp() {
  return (
    <dl className={styles.keys} aria-label={queueText.keys}>
      {queueKeys.map(({ keys, does }) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
