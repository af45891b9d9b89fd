import { Label } from 'react-aria-components/Label';
import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar';
import { uiText } from '../text/ui.ts';
import { Button } from './Button.tsx';
import { cx } from './class-names.ts';
import styles from './ProgressBar.module.css';

type Props = {
  label: string;
  /** 0–100; null while it is not known how much is left. */
  value: number | null;
  onCancel?: () => void;
};

/** Long work under way, which can be stopped: the button stands beside the bar, whose inside nobody hears. */
export function ProgressBar({ label, value, onCancel }: Props) {
  return (
    <div className={styles.whole}>
      <AriaProgressBar
        {...(value === null ? { isIndeterminate: true } : { value })}
        className={styles.bar ?? ''}
      >
        {({ percentage, valueText }) => (
          <>
            <Label>{label}</Label>
            <small>{value === null ? '' : valueText}</small>
            <div className={styles.track}>
              <div
                className={cx(styles.fill, value === null && styles.unknown)}
                style={value === null ? {} : { width: `${String(percentage ?? 0)}%` }}
              />
            </div>
          </>
        )}
      </AriaProgressBar>
      {onCancel !== undefined && (
        <Button size="small" onPress={onCancel}>
          {uiText.cancel}
        </Button>
      )}
    </div>
  );
}
