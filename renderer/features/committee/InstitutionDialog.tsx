import { initialValues, omit } from '../../../shared/fields.ts';
import { institutionKindNames } from '../../../shared/glossary.ts';
import { institutionFields, institutionKinds, type Institution } from '../../../shared/institutions.ts';
import { useCommand } from '../../state/commands.ts';
import { committeeText } from '../../text/committee.ts';
import type { FormItem } from '../../ui/RecordInput.tsx';
import { HolderDialog } from './HolderDialog.tsx';

const empty = initialValues(omit(institutionFields, 'source'));
const { name, acronym, kind, isActive } = institutionFields;
const items: readonly FormItem[] = [
  { name: 'name', label: name.label, as: 'line', isRequired: true, size: 'whole' },
  { name: 'acronym', label: acronym.label, as: 'line' },
  {
    name: 'kind',
    label: kind.label,
    as: 'choice',
    options: institutionKinds.map((key) => ({ key, label: institutionKindNames[key] })),
  },
  { name: 'isActive', label: `${isActive.label}: ${committeeText.isActiveHelp}`, as: 'flag' },
];

type Props = { institution: Institution | null; onClose: () => void };

/** An institution's data; without one, a new one. */
export function InstitutionDialog({ institution, onClose }: Props) {
  const add = useCommand('institution.add');
  const revise = useCommand('institution.revise');
  if (institution === null) {
    return (
      <HolderDialog
        title={committeeText.newInstitution}
        items={items}
        initial={empty}
        send={(values) => add.run(values)}
        saving={add}
        draft="institution.add"
        onClose={onClose}
      />
    );
  }
  return (
    <HolderDialog
      title={committeeText.detailsOf(institution.name)}
      items={items}
      initial={institution}
      send={({ id, version }, changes) => revise.run({ id, version, changes })}
      saving={revise}
      draft={`institution.revise.${institution.id}`}
      onClose={onClose}
    />
  );
}
