import { useQuery } from '../../state/queries.ts';
import { meetingText } from '../../text/meetings.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import styles from './Meetings.module.css';

export type Target = { commitmentId: string | null; milestoneId: string | null };
type Named = { id: string; code: string; title: string };
type Props = {
  planId: string;
  target: Target;
  onChange: (target: Target) => void;
  withMilestone: boolean;
  isOptional?: boolean;
};

const optionOf = ({ id, code, title }: Named) => ({ key: id, label: `${code} ${title}` });

/** Which commitment an agreement changes, or which of its milestones. */
export function TargetPicker(props: Props) {
  const { planId, target, onChange, withMilestone, isOptional = false } = props;
  const { commitmentId, milestoneId } = target;
  const commitments = useQuery('commitment.list', { planId, limit: 500 }).value?.rows ?? [];
  const wanted = withMilestone && commitmentId !== null ? { id: commitmentId } : null;
  const chosen = useQuery('commitment.read', wanted).value;
  // What was asked before is still in view while the next is on its way.
  const milestones = chosen?.commitment.id === commitmentId ? chosen.milestones : [];
  return (
    <div className={styles.two}>
      <ComboBox
        label={meetingText.commitment}
        options={commitments.map(optionOf)}
        value={commitmentId}
        onChange={(id) => onChange({ commitmentId: id, milestoneId: null })}
        isRequired={!isOptional}
      />
      {withMilestone && (
        <ComboBox
          key={commitmentId}
          label={meetingText.milestone}
          options={milestones.map(({ milestone }) => optionOf(milestone))}
          value={milestoneId}
          onChange={(id) => onChange({ commitmentId, milestoneId: id })}
          isDisabled={commitmentId === null}
          isRequired={!isOptional}
        />
      )}
    </div>
  );
}
