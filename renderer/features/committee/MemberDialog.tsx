import { initialValues, omit } from '../../../shared/fields.ts';
import { roleNames } from '../../../shared/glossary.ts';
import { memberFields, type MemberView } from '../../../shared/members.ts';
import { roles } from '../../../shared/roles.ts';
import { useInstitutionOptions } from '../../state/catalogues.ts';
import { useCommitteeChoice, useUsualCommittee } from '../../state/committees.ts';
import { useCommand } from '../../state/commands.ts';
import { committeesText } from '../../text/committees.ts';
import { committeeText } from '../../text/committee.ts';
import type { FormItem } from '../../ui/RecordInput.tsx';
import { HolderDialog } from './HolderDialog.tsx';

const empty = initialValues(omit(memberFields, 'source'));
const roleOptions = roles.map((key) => ({ key, label: roleNames[key] }));

/** A member's data; without a member, somebody new takes a seat. */
export function MemberDialog({ member, onClose }: { member: MemberView | null; onClose: () => void }) {
  const items = itemsWith(useInstitutionOptions(), useCommitteeItem());
  const committeeId = useUsualCommittee();
  const seat = useCommand('member.seat');
  const revise = useCommand('member.revise');
  if (member === null) {
    return (
      <HolderDialog
        title={committeeText.newMember}
        items={items}
        initial={{ ...empty, committeeId }}
        send={(values) => seat.run(values)}
        saving={seat}
        draft="member.seat"
        onClose={onClose}
      />
    );
  }
  return (
    <HolderDialog
      title={committeeText.detailsOf(member.name)}
      items={items}
      initial={member}
      send={({ id, version }, changes) => revise.run({ id, version, changes })}
      saving={revise}
      draft={`member.revise.${member.id}`}
      onClose={onClose}
    />
  );
}

type Name = Exclude<keyof typeof memberFields, 'source'>;

const item = (name: Name, as: FormItem['as'], more: Partial<FormItem> = {}): FormItem => ({
  name,
  label: memberFields[name].label,
  field: memberFields[name],
  as,
  ...more,
});

/** Only where there are committees; who is of one seats people in that one. */
function useCommitteeItem(): FormItem[] {
  const { options, mayBeAll } = useCommitteeChoice();
  if (options.length === 0) return [];
  const more = { options, none: committeesText.all, help: committeesText.memberHelp, size: 'whole' } as const;
  return [item('committeeId', mayBeAll ? 'optional' : 'choice', more)];
}

const itemsWith = (
  institutions: NonNullable<FormItem['options']>,
  committee: readonly FormItem[],
): FormItem[] => [
  item('name', 'line', { isRequired: true, size: 'whole' }),
  item('role', 'choice', { options: roleOptions, isRequired: true }),
  item('institutionId', 'optional', { options: institutions }),
  ...committee,
  item('post', 'line', { size: 'whole' }),
  item('email', 'line'),
  item('phone', 'line'),
  item('isAlternate', 'flag'),
  item('startsOn', 'day', { help: committeeText.sinceHelp, size: 'half' }),
  item('endsOn', 'day', { notBefore: 'startsOn', help: committeeText.untilHelp, size: 'half' }),
];
