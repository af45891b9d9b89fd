import type { ReactNode } from 'react';
import type { ReplyError } from '../../../shared/errors.ts';
import { settingsFields, type Settings } from '../../../shared/settings.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { useRecordEdit } from '../../state/record-edit.ts';
import { settingsText } from '../../text/settings.ts';
import { Card } from '../../ui/Card.tsx';
import { CheckedFieldsContext, useCheckedFields } from '../../ui/checked-fields.ts';
import { ConflictOr } from '../../ui/ConflictPanel.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import type { FormItem } from '../../ui/RecordInput.tsx';
import { SaveBar } from './SaveBar.tsx';
import styles from './Settings.module.css';

export type SettingsEdit = ReturnType<typeof useRecordEdit<Settings>>;

const items: readonly FormItem[] = Object.entries(settingsFields).map(([name, { label, kind }]) => ({
  name,
  label,
  as: kind === 'integer' || kind === 'flag' ? kind : 'line',
}));

type Props = {
  title: string;
  help: string;
  settings: Settings;
  /** Why what was typed cannot be saved as it is. */
  isWrong?: (values: Settings) => boolean;
  children: (edit: SettingsEdit, error: ReplyError | null) => ReactNode;
};

/** Some settings of the committee, saved together. */
export function SettingsForm({ title, help, settings, isWrong = () => false, children }: Props) {
  const { run, isRunning, error } = useCommand('settings.revise');
  const edit = useRecordEdit(settings, error, { draft: `settings.revise.${title}` });
  const fields = useCheckedFields();
  const isReady = edit.hasChanges && !isWrong(edit.values);
  const save = async () => {
    if (!isReady) return;
    if ((await run({ version: edit.values.version, changes: edit.changes })) === null) return;
    edit.reset();
    say(settingsText.saved);
  };
  return (
    <Card title={title} subtitle={help}>
      <form
        noValidate
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault();
          if (!fields.tellAll()) void save();
        }}
      >
        <DraftNote draft={edit.draft} title={title} />
        <ConflictOr edit={edit} items={items}>
          <CheckedFieldsContext value={fields}>{children(edit, error)}</CheckedFieldsContext>
          <ErrorNote error={error} />
        </ConflictOr>
        <SaveBar
          hasChanges={edit.hasChanges}
          isSaveDisabled={!isReady}
          isSaving={isRunning}
          onUndo={edit.reset}
        />
      </form>
    </Card>
  );
}
