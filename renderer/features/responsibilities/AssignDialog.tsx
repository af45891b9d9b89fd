import { useState, type ReactNode } from 'react';
import { responsibilityKindNames } from '../../../shared/glossary.ts';
import { responsibilityKinds, type ResponsibilityKind } from '../../../shared/responsibilities.ts';
import { useCommand } from '../../state/commands.ts';
import { useDraft } from '../../state/drafts.ts';
import { useHolderOptions } from '../../state/holder-options.ts';
import { say } from '../../state/notices.ts';
import { useMe, useSession } from '../../state/session.ts';
import { responsibilityText } from '../../text/responsibilities.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { Note } from '../../ui/ErrorNote.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';

export type AssignTarget = { commitmentId: string; milestoneId: string | null };

type Props = {
  title: string;
  targets: readonly AssignTarget[];
  /** What is assigned, said or chosen before to whom. */
  children?: ReactNode;
  initialHolder?: string | null;
  onClose: () => void;
  onAssigned?: () => void;
};

type Values = { holder: string | null; kind: ResponsibilityKind; startsOn: string | null };

const kinds = responsibilityKinds.map((key) => ({ key, label: responsibilityKindNames[key] }));

/** Names one person or institution for commitments and milestones, as many as there are. */
export function AssignDialog(props: Props) {
  const { title, targets, children, initialHolder = null, onClose, onAssigned } = props;
  const today = useSession((state) => state.about?.today ?? null);
  const options = useHolderOptions();
  const { run, isRunning, error } = useCommand('responsibility.assign');
  const [draftKey] = useState(() => draftOf(targets, initialHolder));
  const blank: Values = { holder: initialHolder, kind: 'responsible', startsOn: today };
  const { values, set, drop, draft } = useDraft<Values>(draftKey, blank);
  const { holder, kind, startsOn } = values;
  const chosen = options.find(({ key }) => key === holder);
  const save = async () => {
    if (chosen === undefined) return;
    const who = chosen.isInstitution ? { institutionId: chosen.key } : { memberId: chosen.key };
    const sent = targets.map(({ commitmentId, milestoneId }) => ({ commitmentId, milestoneId }));
    const done = await run({ targets: sent, ...who, kind, startsOn });
    if (done === null) return;
    drop();
    say(responsibilityText.assigned(chosen.label, done.length));
    onAssigned?.();
    onClose();
  };
  return (
    <RecordDialog
      title={title}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={isRunning}
      error={error}
      saveLabel={responsibilityText.assign}
      draft={draft}
    >
      {children}
      <OwnInstitution />
      <ComboBox
        label={responsibilityText.who}
        options={options}
        value={chosen?.key ?? null}
        onChange={(key) => set({ holder: key })}
        needed={responsibilityText.whoNeeded}
        isRequired
      />
      <RadioGroup
        label={responsibilityText.kind}
        options={kinds}
        value={kind}
        onChange={(key) => set({ kind: key })}
        across
      />
      <DayField
        label={responsibilityText.since}
        value={startsOn}
        onChange={(day) => set({ startsOn: day })}
      />
    </RecordDialog>
  );
}

/** The first of what is assigned, and of how many; what is chosen in the dialogue itself changes it no more. */
const draftOf = (targets: readonly AssignTarget[], holder: string | null): string => {
  const [first] = targets;
  const what = first === undefined ? '' : (first.milestoneId ?? first.commitmentId);
  return `responsibility.assign.${what}.${String(targets.length)}.${holder ?? ''}`;
};

/** Says to government why it is offered only its own institution's people. */
function OwnInstitution() {
  const me = useMe();
  if (me?.role !== 'government') return null;
  return (
    <Note>
      {me.institutionId === null ? responsibilityText.noInstitutionOfMine : responsibilityText.ownInstitution}
    </Note>
  );
}
