import { settingsText } from '../../text/settings.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Settings.module.css';

type Props = { hasChanges: boolean; isSaveDisabled?: boolean; isSaving: boolean; onUndo: () => void };

/** Saves what was changed in a form of the page, or takes it back. */
export function SaveBar({ hasChanges, isSaveDisabled = !hasChanges, isSaving, onUndo }: Props) {
  return (
    <div className={styles.actions}>
      <Button type="submit" kind="main" isPending={isSaving} isDisabled={isSaveDisabled}>
        {settingsText.save}
      </Button>
      {hasChanges ? (
        <Button onPress={onUndo}>{settingsText.undo}</Button>
      ) : (
        <small>{settingsText.unchanged}</small>
      )}
    </div>
  );
}
