import { guideKeys } from '../../../shared/guide-text.ts';
import { helpText } from '../../text/help.ts';
import { Card } from '../../ui/Card.tsx';
import styles from './Help.module.css';

/** What the keyboard does. */
export function Keys() {
  return (
    <Card title={helpText.keys}>
      <dl className={styles.keys}>
        {guideKeys.map(({ keys, does }) => (
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
    </Card>
  );
}
