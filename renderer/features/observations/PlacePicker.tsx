import { useQuery } from '../../state/queries.ts';
import { observationText } from '../../text/observations.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import type { Place } from './OpenDialog.tsx';
import styles from './Observations.module.css';

type Props = { place: Place; onChange: (place: Place) => void };
type Named = { id: string; code: string; title: string };

const optionOf = ({ id, code, title }: Named) => ({ key: id, label: `${code} ${title}` });

/** What it is on: the plan, or one of its commitments, or one of that commitment's milestones. */
export function PlacePicker({ place, onChange }: Props) {
  const { planId, commitmentId } = place;
  const commitments = useQuery('commitment.list', { planId, limit: 500 }).value?.rows ?? [];
  const chosen = useQuery('commitment.read', commitmentId === null ? null : { id: commitmentId }).value;
  // What was asked before is still in view while the next is on its way.
  const ofChosen = chosen?.commitment.id === commitmentId ? chosen.milestones : [];
  const milestones = ofChosen.map(({ milestone }) => optionOf(milestone));
  return (
    <div className={styles.two}>
      <ComboBox
        label={observationText.commitment}
        help={observationText.commitmentHelp}
        options={commitments.map(optionOf)}
        value={commitmentId}
        onChange={(id) => onChange({ planId, commitmentId: id, milestoneId: null })}
      />
      <ComboBox
        key={commitmentId}
        label={observationText.milestone}
        help={observationText.milestoneHelp}
        options={milestones}
        value={place.milestoneId}
        onChange={(milestoneId) => onChange({ ...place, milestoneId })}
        isDisabled={commitmentId === null}
      />
    </div>
  );
}
