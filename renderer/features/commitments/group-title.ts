import type { LabelOf } from '../../../shared/commitment-columns.ts';
import type { CommitmentGroup } from '../../../shared/commitment-list.ts';
import { commitmentStateNames, roleNames, semaforoNames } from '../../../shared/glossary.ts';
import { commitmentsText } from '../../text/commitments.ts';
import { percent } from '../../text/format.ts';
import type { GridGroup } from '../../ui/data-grid.ts';

const vocabularies: Partial<Record<string, Partial<Record<string, string>>>> = {
  role: roleNames,
  state: commitmentStateNames,
  semaforo: semaforoNames,
};

/** The line above a group: what its commitments have in common, how many there are and their two figures. */
export function groupTitle(
  by: string,
  { key, name, count, verified, reported }: CommitmentGroup,
  labelOf: LabelOf,
  isOpen: boolean,
): GridGroup {
  const label = by === 'axis' || by === 'value' ? labelOf(by, key) : (vocabularies[by]?.[key] ?? name);
  return {
    key,
    name: key === '' ? commitmentsText.inNoGroup : label,
    note: commitmentsText.groupNote(count, percent(verified), percent(reported)),
    isOpen,
  };
}
