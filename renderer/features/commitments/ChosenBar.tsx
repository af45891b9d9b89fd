import type { Choosing } from '../../state/chosen-commitments.ts';
import { commitmentsText } from '../../text/commitments.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Filters.module.css';

type Props = {
  choosing: Choosing;
  onCopy: () => void;
  /** Left out for whoever may not. */
  onAssign?: (() => void) | undefined;
  onChange?: (() => void) | undefined;
};

/** How many are chosen, and what can be done with all of them. */
export function ChosenBar({ choosing, onCopy, onAssign, onChange }: Props) {
  const { size } = choosing.chosen;
  return (
    <div className={styles.chosen}>
      <span role="status">{size > 0 && commitmentsText.chosen(size)}</span>
      {size > 0 && (
        <>
          <Button kind="quiet" size="small" onPress={choosing.clear}>
            {commitmentsText.unchoose}
          </Button>
          <Button size="small" onPress={onCopy}>
            {commitmentsText.copy}
          </Button>
          {onChange !== undefined && (
            <Button size="small" onPress={onChange}>
              {commitmentsText.changeChosen}
            </Button>
          )}
          {onAssign !== undefined && (
            <Button kind="main" size="small" onPress={onAssign}>
              {commitmentsText.assign}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
