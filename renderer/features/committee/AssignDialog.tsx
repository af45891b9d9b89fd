import { useState } from 'react';
import { roleNames, responsibilityKindNames } from '../../../shared/glossary.ts';
import type { Institution } from '../../../shared/institutions.ts';
import type { MemberView } from '../../../shared/members.ts';
import { responsibilityKinds, type ResponsibilityKind } from '../../../shared/responsibilities.ts';
import { useCommand } from '../../state/commands.ts';
import { inOrder, type Target } from '../../state/committee.ts';
import { say } from '../../state/notices.ts';
import { committeeText } from '../../text/committee.ts';
import { uiText } from '../../text/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNote, Note } from '../../ui/ErrorNote.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import styles from './Committee.module.css';

const kindOptions = responsibilityKinds.map((key) => ({ key, label: responsibilityKindNames[key] }));

type Props = {
  targets: readonly Target[];
  members: readonly MemberView[];
  institutions: readonly Institution[];
  /** Whoever assigns: government names only its own institution's people. */
  me: MemberView | null;
  today: string;
  initialHolder: string | null;
  onClose: () => void;
  onAssigned: () => void;
};

/** Assigns many commitments and milestones to one person or institution at once. */
export function AssignDialog(props: Props) {
  const { targets, me, today, onClose } = props;
  const options = holderOptions(props);
  const [holder, setHolder] = useState<string | null>(
    options.some(({ key }) => key === props.initialHolder) ? props.initialHolder : null,
  );
  const [kind, setKind] = useState<ResponsibilityKind>('responsible');
  const [startsOn, setStartsOn] = useState<string | null>(today);
  const { run, isRunning, error } = useCommand('responsibility.assign');
  const chosen = options.find(({ key }) => key === holder);
  const save = async () => {
    if (chosen === undefined) return;
    const done = await run({
      targets: targets.map(({ commitmentId, milestoneId }) => ({ commitmentId, milestoneId })),
      [chosen.isInstitution ? 'institutionId' : 'memberId']: chosen.key,
      kind,
      startsOn,
    });
    if (done === null) return;
    say(committeeText.assigned(chosen.label, done.length));
    props.onAssigned();
    onClose();
  };
  return (
    <Dialog
      title={committeeText.assignTitle(targets.length)}
      isOpen
      onClose={onClose}
      onSubmit={() => void save()}
      actions={
        <>
          <Button onPress={onClose}>{uiText.cancel}</Button>
          <Button type="submit" kind="main" isPending={isRunning} isDisabled={chosen === undefined}>
            {committeeText.assignDo}
          </Button>
        </>
      }
    >
      <p className={styles.help}>{targets.map(({ code }) => code).join(', ')}</p>
      {me?.role === 'government' && (
        <Note>
          {me.institutionId === null ? committeeText.noInstitutionOfMine : committeeText.ownInstitution}
        </Note>
      )}
      <ComboBox
        label={committeeText.assignWho}
        options={options}
        value={holder}
        onChange={setHolder}
        isRequired
      />
      <RadioGroup
        label={committeeText.assignKind}
        options={kindOptions}
        value={kind}
        onChange={setKind}
        across
      />
      <DayField label={committeeText.since} value={startsOn} onChange={setStartsOn} />
      <ErrorNote error={error} />
    </Dialog>
  );
}

function holderOptions({ members, institutions, me }: Props) {
  const mine = me?.role === 'government' ? me.institutionId : undefined;
  const isNameable = (institutionId: string | null): boolean =>
    mine === undefined || (mine !== null && institutionId === mine);
  const people = members
    .filter(({ isActive, institutionId }) => isActive && isNameable(institutionId))
    .map(({ id, name, role, institution }) => ({
      key: id,
      label: name,
      description: [roleNames[role], institution].filter(Boolean).join(' · '),
      isInstitution: false,
    }));
  const bodies = institutions
    .filter(({ id, isActive }) => isActive && isNameable(id))
    .map(({ id, name }) => ({
      key: id,
      label: name,
      description: committeeText.institution,
      isInstitution: true,
    }));
  return [...inOrder(people, ({ label }) => label), ...inOrder(bodies, ({ label }) => label)];
}
