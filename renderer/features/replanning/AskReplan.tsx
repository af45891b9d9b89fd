import { useState, type ReactNode } from 'react';
import type { MilestonePage } from '../../../shared/milestones.ts';
import type { ProposedDates } from '../../../shared/timeline-move.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { useMay } from '../../state/permissions.ts';
import { useRecordEdit } from '../../state/record-edit.ts';
import { useSession } from '../../state/session.ts';
import { replanningText } from '../../text/replanning.ts';
import { Button } from '../../ui/Button.tsx';
import { Note } from '../../ui/ErrorNote.tsx';
import { InNameOf, useInNameOf } from '../../ui/InNameOf.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { RecordForm } from '../../ui/RecordForm.tsx';

/** Asks to move the dates of a milestone; not while another request waits. */
export function AskReplan({ page }: { page: MilestonePage }) {
  const [isOpen, setOpen] = useState(false);
  const may = useMay('askReplan') !== 'no';
  const isWaiting = page.replanRequests.some(({ state }) => state === 'asked');
  if (!may || isWaiting || page.milestone.state === 'retired') return null;
  return (
    <>
      <Button onPress={() => setOpen(true)}>{replanningText.ask}</Button>
      {isOpen && <AskDialog page={page} onClose={() => setOpen(false)} />}
    </>
  );
}

type DialogProps = {
  page: MilestonePage;
  onClose: () => void;
  /** The dates that the form begins with, and what is to be said of them. */
  proposed?: ProposedDates;
  note?: ReactNode;
};

/** Asks to move the dates of a milestone, with the reason. */
export function AskDialog({ page: { milestone, on }, onClose, proposed = {}, note }: DialogProps) {
  const today = useSession((state) => state.about?.today ?? on);
  const request = useCommand('replan.request');
  const proxy = useInNameOf('askReplan');
  const [wasTried, setTried] = useState(false);
  const inForce = { start: milestone.start, due: milestone.due, reason: '', requestedOn: today };
  // What was proposed by moving a bar is newer than any draft.
  const kept =
    Object.keys(proposed).length === 0 ? { draft: `replan.request.${milestone.id}` } : { typed: proposed };
  const edit = useRecordEdit(inForce, null, kept);
  const { start, due } = edit.changes;
  const isUnchanged = start === undefined && due === undefined;
  const save = async () => {
    setTried(true);
    if (isUnchanged || !proxy.isReady) return;
    const dates = { ...(start === undefined ? {} : { start }), ...(due === undefined ? {} : { due }) };
    const { reason, requestedOn } = edit.values;
    const input = { milestoneId: milestone.id, ...dates, reason, requestedOn };
    if ((await request.run(input, { inNameOf: proxy.memberId })) === null) return;
    edit.drop();
    say(replanningText.asked);
    onClose();
  };
  return (
    <RecordDialog
      title={replanningText.askTitle(milestone.code)}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={request.isRunning}
      error={request.error}
      saveLabel={replanningText.send}
      size="wide"
      edit={edit}
    >
      <p>{replanningText.askHelp}</p>
      {note}
      <InNameOf proxy={proxy} />
      <RecordForm
        groups={[
          {
            title: replanningText.ask,
            items: [
              { name: 'start', label: replanningText.start, as: 'date' },
              { name: 'due', label: replanningText.due, as: 'date', notBefore: 'start' },
              { name: 'reason', label: replanningText.reason, as: 'prose', isRequired: true, isPlain: true },
              {
                name: 'requestedOn',
                label: replanningText.requestedOn,
                as: 'day',
                isRequired: true,
                max: today,
                size: 'half',
              },
            ],
          },
        ]}
        values={edit.values}
        onChange={edit.set}
        error={request.error}
        today={today}
      />
      {wasTried && isUnchanged && <Note tone="warning">{replanningText.unchanged}</Note>}
    </RecordDialog>
  );
}
