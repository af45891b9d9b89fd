import { useState } from 'react';
import { responsibilityKindNames, roleNames } from '../../../shared/glossary.ts';
import { responsibilityKinds, type ResponsibilityKind } from '../../../shared/responsibilities.ts';
import { useInstitutionOptions } from '../../state/catalogues.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { useSession } from '../../state/session.ts';
import { commitmentText } from '../../text/commitment.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { Select } from '../../ui/Select.tsx';

export type AssignTarget = { label: string; commitmentId: string; milestoneId: string | null };

const kinds = responsibilityKinds.map((key) => ({ key, label: responsibilityKindNames[key] }));

/** Names a person or an institution for a commitment or a milestone. */
export function AssignDialog({
  targets,
  onClose,
}: {
  targets: readonly AssignTarget[];
  onClose: () => void;
}) {
  const assign = useCommand('responsibility.assign');
  const members = useSession((state) => state.members).filter((member) => member.isActive);
  const institutions = useInstitutionOptions();
  const [place, setPlace] = useState('0');
  const [kind, setKind] = useState<ResponsibilityKind>('responsible');
  const [memberId, setMemberId] = useState<string | null>(null);
  const [institutionId, setInstitutionId] = useState<string | null>(null);
  const [wasTried, setTried] = useState(false);
  const isNobody = memberId === null && institutionId === null;
  const save = async () => {
    setTried(true);
    const target = targets[Number(place)];
    if (target === undefined || isNobody) return;
    const { commitmentId, milestoneId } = target;
    const input = { targets: [{ commitmentId, milestoneId }], kind, memberId, institutionId };
    if ((await assign.run(input)) === null) return;
    say(commitmentText.assigned);
    onClose();
  };
  return (
    <RecordDialog
      title={commitmentText.assignTitle}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={assign.isRunning}
      error={assign.error}
      saveLabel={commitmentText.assign}
    >
      {targets.length > 1 && (
        <Select
          label={commitmentText.assignTo}
          options={targets.map((target, i) => ({ key: String(i), label: target.label }))}
          value={place}
          onChange={setPlace}
        />
      )}
      <Select label={commitmentText.assignKind} options={kinds} value={kind} onChange={setKind} />
      <ComboBox
        label={commitmentText.assignMember}
        options={members.map((member) => ({
          key: member.id,
          label: member.name,
          description: [roleNames[member.role], member.institution].filter(Boolean).join(' · '),
        }))}
        value={memberId}
        onChange={setMemberId}
        error={wasTried && isNobody ? commitmentText.assignEither : undefined}
      />
      <ComboBox
        label={commitmentText.assignInstitution}
        options={institutions}
        value={institutionId}
        onChange={setInstitutionId}
      />
    </RecordDialog>
  );
}
