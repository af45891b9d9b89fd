import { roleNames } from '../../../shared/glossary.ts';
import {
  observationStates,
  type ObservationCounts,
  type ObservationState,
} from '../../../shared/observations.ts';
import { sectors, type Sector } from '../../../shared/roles.ts';
import { observationText, stateOption } from '../../text/observations.ts';
import { Select } from '../../ui/Select.tsx';
import styles from './Observations.module.css';

export type Chosen = {
  state: ObservationState | null;
  side: Sector | null;
  pending: 'mine' | 'overdue' | null;
};

const all = 'todas';

type Props = {
  chosen: Chosen;
  counts: ObservationCounts;
  /** Who only reads has nothing to answer. */
  isReader: boolean;
  onChange: (changes: Partial<Chosen>) => void;
};

/** Which observations are looked at: by state, by who opened them, by what waits. */
export function ObservationFilters({ chosen, counts, isReader, onChange }: Props) {
  const pending = [
    { key: all, label: observationText.pendingAll },
    ...(isReader ? [] : [{ key: 'mine', label: `${observationText.pendingMine} (${String(counts.mine)})` }]),
    { key: 'overdue', label: `${observationText.pendingOverdue} (${String(counts.overdue)})` },
  ];
  return (
    <div className={styles.filters}>
      <Select
        label={observationText.state}
        options={[
          { key: all, label: observationText.stateAll },
          ...observationStates.map((state) => ({ key: state, label: stateOption(state, counts[state]) })),
        ]}
        value={chosen.state ?? all}
        onChange={(key) => onChange({ state: observationStates.find((one) => one === key) ?? null })}
      />
      <Select
        label={observationText.side}
        options={[
          { key: all, label: observationText.sideAll },
          ...sectors.map((side) => ({ key: side, label: roleNames[side] })),
        ]}
        value={chosen.side ?? all}
        onChange={(key) => onChange({ side: sectors.find((one) => one === key) ?? null })}
      />
      <Select
        label={observationText.pending}
        options={pending}
        value={chosen.pending ?? all}
        onChange={(key) => onChange({ pending: key === 'mine' || key === 'overdue' ? key : null })}
      />
    </div>
  );
}
