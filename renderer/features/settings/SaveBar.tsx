import { settingsText } from '../../text/settings.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Settings.module.css';

type Props = { hasChanges: boolean; isSaving: boolean; onUndo: () => void };

/** Saves what was changed in a form of the page, or takes it back. */
export function SaveBar({ hasChanges, isSaving, onUndo }: Props) {
  return (
    <div className={styles.actions}>
      <Button type="submit" kind="main" isPending={isSaving} isDisabled={!hasChanges}>
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
