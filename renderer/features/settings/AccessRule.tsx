import { idleBounds, type AccessMode, type AccessView } from '../../../shared/access.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { useRecordEdit } from '../../state/record-edit.ts';
import { accessText } from '../../text/access.ts';
import { Card } from '../../ui/Card.tsx';
import { ConflictOr } from '../../ui/ConflictPanel.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { ErrorNote, Note } from '../../ui/ErrorNote.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import type { FormItem } from '../../ui/RecordInput.tsx';
import { SaveBar } from './SaveBar.tsx';
import styles from './Settings.module.css';

const options: { key: AccessMode; label: string; description: string }[] = [
  { key: 'open', label: accessText.open, description: accessText.openMeans },
  { key: 'passphrase', label: accessText.withPassphrase, description: accessText.passphraseMeans },
];

const items: readonly FormItem[] = [
  { name: 'mode', label: accessText.rule, as: 'choice', options },
  { name: 'idleMinutes', label: accessText.idle, as: 'integer' },
];

/** How one enters, with what each way means; who may not choose it, reads it. */
export function AccessRule({ access, mayChoose }: { access: AccessView; mayChoose: boolean }) {
  if (mayChoose) return <Chooser access={access} />;
  const chosen = options.find(({ key }) => key === access.mode);
  return (
    <Card title={accessText.rule} subtitle={accessText.ruleHelp}>
      <div className={styles.stack}>
        <p>
          <b>{chosen?.label}.</b> {chosen?.description}
        </p>
        {access.mode === 'passphrase' && <p>{accessText.idleOf(access.idleMinutes)}</p>}
        <small>{accessText.mayNot}</small>
      </div>
    </Card>
  );
}

function Chooser({ access }: { access: AccessView }) {
  const { run, isRunning, error } = useCommand('access.choose');
  const edit = useRecordEdit(access, error, { draft: 'access.choose' });
  const { version, mode, idleMinutes } = edit.values;
  const { hasChanges } = edit;
  const lacksOwn = mode === 'passphrase' && access.mode === 'open' && !access.hasOwn;
  const isReady = hasChanges && !lacksOwn;
  const save = async () => {
    if (!isReady) return;
    if ((await run({ version, mode, idleMinutes })) === null) return;
    edit.reset();
    say(accessText.ruleSaved);
  };
  return (
    <Card title={accessText.rule} subtitle={accessText.ruleHelp}>
      <form
        noValidate
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <DraftNote draft={edit.draft} title={accessText.rule} />
        <ConflictOr edit={edit} items={items}>
          <RadioGroup
            label={accessText.rule}
            options={options}
            value={mode}
            onChange={(key) => edit.set('mode', key)}
          />
          {mode === 'passphrase' && (
            <div className={styles.two}>
              <NumberField
                label={accessText.idle}
                value={idleMinutes}
                onChange={(value) => edit.set('idleMinutes', value ?? access.idleMinutes)}
                {...idleBounds}
                step={1}
              />
            </div>
          )}
          {lacksOwn && <Note>{accessText.ownFirst}</Note>}
          <ErrorNote error={error} />
        </ConflictOr>
        <SaveBar hasChanges={hasChanges} isSaveDisabled={!isReady} isSaving={isRunning} onUndo={edit.reset} />
      </form>
    </Card>
  );
}
