import { roleNames } from '../../../shared/glossary.ts';
import type { MemberView } from '../../../shared/members.ts';
import { dueGroups, taskKinds, tasksIn, type TaskCounts } from '../../../shared/tasks.ts';
import type { WorkChoice } from '../../state/work-choice.ts';
import { asGroup, asKind, groupName, kindName, option, workText } from '../../text/work.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './Work.module.css';

const any = 'any';
const own = 'own';

type Props = {
  choice: WorkChoice;
  counts: TaskCounts;
  members: readonly MemberView[];
  /** Whoever looks; null where they only read. */
  meId: string | null;
  hasMorePlans: boolean;
  onChange: (changes: Partial<WorkChoice>) => void;
};

/** Whose work is looked at, which of it, and how it stands together. */
export function WorkFilters({ choice, counts, members, meId, hasMorePlans, onChange }: Props) {
  const { kind, due } = choice;
  const kinds = taskKinds.filter((one) => one === kind || tasksIn(counts, one, due) > 0);
  const groups = dueGroups.filter((one) => one === due || tasksIn(counts, kind, one) > 0);
  return (
    <div className={styles.filters}>
      <Select
        label={workText.kind}
        options={[
          { key: any, label: option(workText.anyKind, tasksIn(counts, null, due)) },
          ...kinds.map((one) => ({ key: one, label: option(kindName(one), tasksIn(counts, one, due)) })),
        ]}
        value={kind ?? any}
        onChange={(key) => onChange({ kind: asKind(key) })}
      />
      <Select
        label={workText.due}
        options={[
          { key: any, label: option(workText.anyDue, tasksIn(counts, kind, null)) },
          ...groups.map((one) => ({ key: one, label: option(groupName(one), tasksIn(counts, kind, one)) })),
        ]}
        value={due ?? any}
        onChange={(key) => onChange({ due: asGroup(key) })}
      />
      <Select
        label={workText.group}
        options={[
          { key: 'due', label: workText.byDue },
          { key: 'kind', label: workText.byKind },
        ]}
        value={choice.groupBy}
        onChange={(groupBy) => onChange({ groupBy })}
      />
      <PersonChooser choice={choice} members={members} meId={meId} onChange={onChange} />
      {hasMorePlans && (
        <Checkbox
          label={workText.allPlans}
          isSelected={choice.isOfAllPlans}
          onChange={(isOfAllPlans) => onChange({ isOfAllPlans })}
        />
      )}
    </div>
  );
}

type PersonProps = Pick<Props, 'choice' | 'members' | 'meId' | 'onChange'>;

function PersonChooser({ choice, members, meId, onChange }: PersonProps) {
  const others = members.filter(({ id }) => id !== meId);
  return (
    <ComboBox
      label={workText.person}
      options={[
        { key: own, label: meId === null ? workText.reader : workText.me },
        ...others.map(({ id, name, role }) => ({ key: id, label: name, description: roleNames[role] })),
      ]}
      value={choice.personId ?? own}
      onChange={(key) => onChange({ personId: key === own ? null : key })}
    />
  );
}
