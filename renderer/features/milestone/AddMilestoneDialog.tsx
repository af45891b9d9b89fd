import { noDate } from '../../../shared/dates.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { usePlan } from '../../state/plan.ts';
import { useRecordEdit } from '../../state/record-edit.ts';
import { useSession } from '../../state/session.ts';
import { useTakenCode } from '../../state/taken-code.ts';
import { milestoneText } from '../../text/milestone.ts';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { RecordForm } from '../../ui/RecordForm.tsx';
import { milestoneItem as item } from './milestone-form.ts';

type Props = {
  commitmentId: string;
  /** With it, what is added is an activity of that milestone. */
  parentId: string | null;
  isOpen: boolean;
  onClose: () => void;
  onAdded: (id: string) => void;
};

const blank = {
  title: '',
  code: '',
  description: '',
  deliverable: '',
  promisedMeans: '',
  start: noDate,
  due: noDate,
  weight: 1,
};
const itemsWith = (takenCode: string | undefined) => [
  item('title', 'prose', { isRequired: true, rows: 1 }),
  item('deliverable', 'prose'),
  item('promisedMeans', 'prose'),
  item('description', 'prose'),
  item('start', 'date'),
  item('due', 'date'),
  item('code', 'line', { size: 'third', problem: takenCode }),
  item('weight', 'weight'),
];

/** Adds a milestone to a commitment, or an activity to a milestone. */
export function AddMilestoneDialog(props: Props) {
  return props.isOpen ? <Open {...props} /> : null;
}

function Open({ commitmentId, parentId, onClose, onAdded }: Props) {
  const add = useCommand('milestone.add');
  const planId = usePlan()?.id ?? null;
  const today = useSession((state) => state.about?.today ?? '');
  const edit = useRecordEdit(blank, null, { draft: `milestone.add.${parentId ?? commitmentId}` });
  const takenCode = useTakenCode('milestone', planId, edit.values.code);
  const save = async () => {
    const values = { ...edit.changes, title: edit.values.title };
    const detail = await add.run({ commitmentId, parentId, values });
    if (detail === null) return;
    const added = detail.milestones
      .map(({ milestone }) => milestone)
      .filter((one) => one.parentId === parentId)
      .reduce((last, one) => (one.id > last.id ? one : last));
    edit.drop();
    say(milestoneText.added(added.code));
    onClose();
    onAdded(added.id);
  };
  const title = parentId === null ? milestoneText.addTitle : milestoneText.addActivityTitle;
  return (
    <RecordDialog
      title={title}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={add.isRunning}
      error={add.error}
      size="wide"
      edit={edit}
    >
      <RecordForm
        groups={[{ title, items: itemsWith(takenCode) }]}
        values={edit.values}
        onChange={edit.set}
        error={add.error}
        today={today}
      />
    </RecordDialog>
  );
}
