import { useState, type ReactNode } from 'react';
import { uiText } from '../text/ui.ts';
import { Button } from './Button.tsx';
import styles from './Chart.module.css';

type Props = {
  /** SVG made by our own code in `shared/charts`, which escapes every text in it. */
  svg: string;
  /** The same figures as a table. */
  twin: ReactNode;
  note?: ReactNode;
};

/** A drawing and, one press away, the table that says the same. */
export function Chart({ svg, twin, note }: Props) {
  const [isTable, setIsTable] = useState(false);
  return (
    <figure>
      {isTable ? (
        <div className={styles.twin}>{twin}</div>
      ) : (
        <div className={styles.picture} dangerouslySetInnerHTML={{ __html: svg }} />
      )}
      <figcaption className={styles.switch}>
        {note}
        <Button kind="link" onPress={() => setIsTable(!isTable)}>
          {isTable ? uiText.asChart : uiText.asTable}
        </Button>
      </figcaption>
    </figure>
  );
}
