import { useState, type ReactNode } from 'react';
import type { Milestone } from '../../../shared/milestones.ts';
import type { ProposedDates } from '../../../shared/timeline-move.ts';
import { useCommand } from '../../state/commands.ts';
import { useTakesPart } from '../../state/committees.ts';
import { say } from '../../state/notices.ts';
import { useDeed } from '../../state/record-edit.ts';
import { useSession } from '../../state/session.ts';
import { replanText } from '../../text/milestone.ts';
import { InNameOf, useInNameOf } from '../../ui/InNameOf.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { RecordForm } from '../../ui/RecordForm.tsx';
import { Note } from '../../ui/ErrorNote.tsx';
import type { FormItem } from '../../ui/RecordInput.tsx';

type Props = {
  milestone: Milestone;
  today: string;
  onClose: () => void;
  /** The dates that the form begins with, and what is to be said of them. */
  proposed?: ProposedDates;
  note?: ReactNode;
};

/** Moves the dates of a milestone: from what to what, why, and by which agreement. */
export function ReplanDialog({ milestone, today, onClose, proposed = {}, note }: Props) {
  const replan = useCommand('milestone.replan');
  const proxy = useInNameOf('replan');
  const members = useSession((state) => state.members).filter(useTakesPart());
  const [wasTried, setTried] = useState(false);
  const words = { reason: '', agreement: '', requestedBy: null as string | null, decidedOn: today };
  // What was proposed by moving a bar is newer than any draft.
  const draft = Object.keys(proposed).length === 0 ? `milestone.replan.${milestone.id}` : undefined;
  const edit = useDeed(milestone, { ...words, ...proposed }, replan.error, draft);
  const { start, due } = edit.changes;
  const isUnchanged = start === undefined && due === undefined;
  const items: FormItem[] = [
    { name: 'start', label: replanText.start, as: 'date' },
    { name: 'due', label: replanText.due, as: 'date', notBefore: 'start' },
    { name: 'reason', label: replanText.reason, as: 'prose', isRequired: true, isPlain: true },
    {
      name: 'agreement',
      label: replanText.agreement,
      as: 'line',
      help: replanText.agreementHelp,
      size: 'whole',
    },
    {
      name: 'requestedBy',
      label: replanText.requestedBy,
      as: 'optional',
      options: members.map(({ id, name }) => ({ key: id, label: name })),
    },
    { name: 'decidedOn', label: replanText.decidedOn, as: 'day', isRequired: true, max: today, size: 'half' },
  ];
  const save = async () => {
    setTried(true);
    if (isUnchanged || !proxy.isReady) return;
    const { id, version, reason, agreement, requestedBy, decidedOn } = edit.values;
    const dates = { ...(start === undefined ? {} : { start }), ...(due === undefined ? {} : { due }) };
    const input = { id, version, ...dates, reason, agreement, requestedBy, decidedOn };
    if ((await replan.run(input, { inNameOf: proxy.memberId })) === null) return;
    edit.drop();
    say(replanText.said);
    onClose();
  };
  return (
    <RecordDialog
      title={`${replanText.title} ${milestone.code}`}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={replan.isRunning}
      error={replan.error}
      saveLabel={replanText.save}
      size="wide"
      edit={edit}
      items={items}
    >
      <p>{replanText.help}</p>
      {note}
      <InNameOf proxy={proxy} />
      <RecordForm
        groups={[
          {
            title: replanText.title,
            items,
          },
        ]}
        values={edit.values}
        onChange={edit.set}
        error={replan.error}
        today={today}
      />
      {wasTried && isUnchanged && <Note tone="warning">{replanText.unchanged}</Note>}
    </RecordDialog>
  );
}
