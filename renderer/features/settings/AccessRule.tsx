import { useState } from 'react';
import { idleBounds, type AccessMode, type AccessView } from '../../../shared/access.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { accessText } from '../../text/access.ts';
import { Card } from '../../ui/Card.tsx';
import { ErrorNote, Note } from '../../ui/ErrorNote.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { SaveBar } from './SaveBar.tsx';
import styles from './Settings.module.css';

const options: { key: AccessMode; label: string; description: string }[] = [
  { key: 'open', label: accessText.open, description: accessText.openMeans },
  { key: 'passphrase', label: accessText.withPassphrase, description: accessText.passphraseMeans },
];

/** How one enters, with what each way means; who may not choose it, reads it. */
export function AccessRule({ access, mayChoose }: { access: AccessView; mayChoose: boolean }) {
  if (mayChoose) return <Chooser key={access.version} access={access} />;
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
  const [mode, setMode] = useState(access.mode);
  const [idleMinutes, setIdle] = useState(access.idleMinutes);
  const lacksOwn = mode === 'passphrase' && access.mode === 'open' && !access.hasOwn;
  const hasChanges = mode !== access.mode || idleMinutes !== access.idleMinutes;
  const isReady = hasChanges && !lacksOwn;
  const undo = () => {
    setMode(access.mode);
    setIdle(access.idleMinutes);
  };
  const save = async () => {
    if (!isReady) return;
    if ((await run({ version: access.version, mode, idleMinutes })) !== null) say(accessText.ruleSaved);
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
        <RadioGroup label={accessText.rule} options={options} value={mode} onChange={setMode} />
        {mode === 'passphrase' && (
          <div className={styles.two}>
            <NumberField
              label={accessText.idle}
              value={idleMinutes}
              onChange={(value) => setIdle(value ?? access.idleMinutes)}
              {...idleBounds}
              step={1}
            />
          </div>
        )}
        {lacksOwn && <Note>{accessText.ownFirst}</Note>}
        <ErrorNote error={error} />
        <SaveBar hasChanges={hasChanges} isSaveDisabled={!isReady} isSaving={isRunning} onUndo={undo} />
      </form>
    </Card>
  );
}
