import type { Choosing } from '../../state/chosen-commitments.ts';
import { commitmentsText } from '../../text/commitments.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Filters.module.css';

type Props = { choosing: Choosing; onAssign: () => void };

/** How many are chosen, and what can be done with all of them. */
export function ChosenBar({ choosing, onAssign }: Props) {
  const { size } = choosing.chosen;
  return (
    <div className={styles.chosen}>
      <span role="status">{size > 0 && commitmentsText.chosen(size)}</span>
      {size > 0 && (
        <>
          <Button kind="quiet" size="small" onPress={choosing.clear}>
            {commitmentsText.unchoose}
          </Button>
          <Button kind="main" size="small" onPress={onAssign}>
            {commitmentsText.assign}
          </Button>
        </>
      )}
    </div>
  );
}
