import { say } from '../../state/notices.ts';
import { useAllTips } from '../../state/tips.ts';
import { helpText } from '../../text/help.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import styles from './Settings.module.css';

/** Whether tips are shown to whoever looks, on this computer. */
export function Tips() {
  const { isOn, setOn, again, hasSeen } = useAllTips();
  return (
    <Card title={helpText.tips} subtitle={helpText.tipsHelp}>
      <div className={styles.stack}>
        <Checkbox label={helpText.tipsShow} isSelected={isOn} onChange={setOn} />
        {hasSeen && (
          <div className={styles.actions}>
            <Button
              size="small"
              onPress={() => {
                again();
                say(helpText.tipsAgainDone);
              }}
            >
              {helpText.tipsAgain}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}
