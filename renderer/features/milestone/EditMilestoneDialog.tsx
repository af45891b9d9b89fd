import { milestoneStates, type Milestone } from '../../../shared/milestones.ts';
import { milestoneStateNames } from '../../../shared/glossary.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { useQuery } from '../../state/queries.ts';
import { useRecordEdit } from '../../state/record-edit.ts';
import { useTakenCode } from '../../state/taken-code.ts';
import { milestoneText } from '../../text/milestone.ts';
import { stateText } from '../../text/states.ts';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { RecordForm } from '../../ui/RecordForm.tsx';
import { milestoneItem as item } from './milestone-form.ts';

type Props = { milestone: Milestone; today: string; onClose: () => void };

const stateOptions = milestoneStates.map((key) => ({
  key,
  label: key === 'active' ? stateText.active : milestoneStateNames[key],
}));

/** Edits what a milestone promises, its weight, its state and what it waits for; never its dates. */
export function EditMilestoneDialog({ milestone, today, onClose }: Props) {
  const revise = useCommand('milestone.revise');
  const edit = useRecordEdit(milestone, revise.error, { draft: `milestone.revise.${milestone.id}` });
  const takenCode = useTakenCode('milestone', milestone.planId, edit.values.code, milestone.id);
  const others = useOtherMilestones(milestone);
  const save = async () => {
    const { id, version } = edit.values;
    if (edit.hasChanges) {
      if ((await revise.run({ id, version, changes: edit.changes })) === null) return;
      say(milestoneText.saved);
    }
    edit.drop();
    onClose();
  };
  const items = [
    item('title', 'prose', { isRequired: true, rows: 1 }),
    item('deliverable', 'prose'),
    item('promisedMeans', 'prose'),
    item('description', 'prose'),
    item('code', 'line', { size: 'third', isRequired: true, problem: takenCode }),
    item('weight', 'weight'),
    item('state', 'choice', { options: stateOptions, size: 'third' }),
    item('dependsOn', 'many', { options: others }),
    item('isCounted', 'flag'),
    ...(edit.values.isCounted
      ? []
      : [item('notCountedReason', 'prose', { isRequired: true, isPlain: true })]),
  ];
  return (
    <RecordDialog
      title={`${milestoneText.editTitle} ${milestone.code}`}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={revise.isRunning}
      error={revise.error}
      size="wide"
      edit={edit}
      items={items}
    >
      <RecordForm
        groups={[{ title: milestoneText.editTitle, items }]}
        values={edit.values}
        onChange={edit.set}
        error={revise.error}
        today={today}
      />
      <small>{milestoneText.datesHelp}</small>
    </RecordDialog>
  );
}

function useOtherMilestones({ id, planId }: Milestone) {
  const status = useQuery('plan.status', { planId });
  const all = (status.value?.commitments ?? []).flatMap(({ milestones }) =>
    milestones.flatMap((one) => [one, ...one.activities]),
  );
  return all
    .filter((one) => one.id !== id)
    .map((one) => ({ key: one.id, label: `${one.code} ${one.title}` }));
}
