import { useState } from 'react';
import { commitmentStates, type CommitmentRow } from '../../../shared/commitments.ts';
import { errorText } from '../../../shared/error-text.ts';
import type { ReplyError } from '../../../shared/errors.ts';
import { commitmentStateNames } from '../../../shared/glossary.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { commitmentsText, peopleText } from '../../text/commitments.ts';
import { Button } from '../../ui/Button.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextField.tsx';

type Props = { rows: readonly CommitmentRow[]; onClose: () => void; onDone: () => void };
type What = 'state' | 'weight' | 'isCounted';
type Refused = { id: string; code: string; error: ReplyError };

const namedAtMost = 12;
const states = commitmentStates.map((key) => ({ key, label: commitmentStateNames[key] }));
const whats = (['state', 'weight', 'isCounted'] as const).map((key) => ({
  key,
  label: commitmentsText.changes[key],
}));
const yesOrNo = [
  { key: 'yes' as const, label: commitmentsText.counts },
  { key: 'no' as const, label: commitmentsText.doesNotCount },
];

/** The same change in all the chosen commitments, in one order that can be taken back whole. */
export function ChangeChosenDialog({ rows: all, onClose, onDone }: Props) {
  const [rows, setRows] = useState(all);
  const [what, setWhat] = useState<What>('state');
  const [state, setState] = useState<CommitmentRow['state']>('inProgress');
  const [weight, setWeight] = useState<number | null>(1);
  const [counts, setCounts] = useState<'yes' | 'no'>('no');
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const { run, isRunning, error } = useCommand('commitment.reviseMany');
  const needsReason = what === 'isCounted' && counts === 'no' && reason.trim() === '';
  const save = async () => {
    setTried(true);
    if (needsReason || (what === 'weight' && weight === null)) return;
    const changes = {
      state: { state },
      weight: { weight: weight ?? 1 },
      isCounted: { isCounted: counts === 'yes', notCountedReason: counts === 'yes' ? '' : reason.trim() },
    }[what];
    const done = await run({ commitments: rows.map(({ id, version }) => ({ id, version })), changes });
    if (done === null) return;
    say(commitmentsText.changedChosen(done.changed, done.unchanged));
    onDone();
    onClose();
  };
  const refused = refusedIn(error);
  return (
    <RecordDialog
      title={commitmentsText.changeTitle(rows.length)}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={isRunning}
      error={refused.length > 0 ? null : error}
      isSaveDisabled={rows.length === 0}
    >
      <small>
        {peopleText(
          rows.map(({ code }) => code),
          namedAtMost,
        )}
      </small>
      <RadioGroup<What>
        label={commitmentsText.changeWhat}
        options={whats}
        value={what}
        onChange={setWhat}
        across
      />
      {what === 'state' && (
        <Select label={commitmentsText.state} options={states} value={state} onChange={setState} />
      )}
      {what === 'weight' && (
        <NumberField
          label={commitmentsText.changes.weight}
          value={weight}
          min={0}
          max={1_000_000}
          onChange={setWeight}
          {...(wasTried && weight === null ? { error: commitmentsText.weightWrong } : {})}
        />
      )}
      {what === 'isCounted' && (
        <>
          <RadioGroup<'yes' | 'no'>
            label={commitmentsText.changes.isCounted}
            options={yesOrNo}
            value={counts}
            onChange={setCounts}
            across
          />
          {counts === 'no' && (
            <TextArea
              label={commitmentsText.reason}
              value={reason}
              onChange={setReason}
              isRequired
              needed={commitmentsText.reasonMissing}
            />
          )}
        </>
      )}
      <RefusedRows
        refused={refused}
        onLeaveOut={() => setRows(rows.filter(({ id }) => refused.every((one) => one.id !== id)))}
      />
    </RecordDialog>
  );
}

function RefusedRows({ refused, onLeaveOut }: { refused: readonly Refused[]; onLeaveOut: () => void }) {
  if (refused.length === 0) return null;
  return (
    <div role="alert">
      <p>{commitmentsText.refusedRows(refused.length)}</p>
      <ul>
        {refused.slice(0, namedAtMost).map(({ id, code, error }) => (
          <li key={id}>
            <b>{code}</b> {errorText(error)}
          </li>
        ))}
      </ul>
      <Button size="small" onPress={onLeaveOut}>
        {commitmentsText.leaveOut(refused.length)}
      </Button>
    </div>
  );
}

const refusedIn = (error: ReplyError | null): readonly Refused[] =>
  error?.code === 'someRefused' && Array.isArray(error.details.refused)
    ? (error.details.refused as Refused[])
    : [];
