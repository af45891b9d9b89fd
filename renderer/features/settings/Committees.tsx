import { useState } from 'react';
import { committeeFields, type Committee } from '../../../shared/committees.ts';
import { formatDay } from '../../../shared/dates.ts';
import { useCommittees } from '../../state/committees.ts';
import { useMe, useSession } from '../../state/session.ts';
import { committeesText } from '../../text/committees.ts';
import { count } from '../../text/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Table, Under, type TableColumn } from '../../ui/Table.tsx';
import { CommitteeDialog } from './CommitteeDialog.tsx';

/** The committees that share these data: who installs them is of none of them. */
export function Committees({ mayEdit }: { mayEdit: boolean }) {
  const committees = useCommittees();
  const own = useMe()?.committeeId ?? null;
  const [edited, setEdited] = useState<Committee | 'new' | null>(null);
  const columns = useColumns(mayEdit ? ({ id }) => own === null || own === id : () => false, (committee) =>
    setEdited(committee),
  );
  const mayInstall = mayEdit && own === null;
  return (
    <Card
      title={committeesText.title}
      subtitle={committeesText.help}
      actions={mayInstall && <Button onPress={() => setEdited('new')}>{committeesText.install}</Button>}
    >
      {committees.length === 0 ? (
        <EmptyState sentence={committeesText.none} />
      ) : (
        <Table caption={committeesText.title} columns={columns} rows={committees} rowKey={({ id }) => id} />
      )}
      {edited !== null && (
        <CommitteeDialog
          key={edited === 'new' ? 'new' : edited.id}
          kept={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </Card>
  );
}

function useColumns(
  mayRevise: (one: Committee) => boolean,
  onRevise: (one: Committee) => void,
): TableColumn<Committee>[] {
  const plans = useSession((state) => state.plans);
  const members = useSession((state) => state.members);
  const committees = useCommittees();
  const { name, installedOn } = committeeFields;
  const people = (id: string): number =>
    members.filter(({ committeeId, isActive }) => isActive && committeeId === id).length;
  return [
    {
      key: 'name',
      header: name.label,
      isRowHeader: true,
      cell: (one) => (
        <>
          {one.name}
          {one.place !== '' && <Under>{one.place}</Under>}
        </>
      ),
    },
    { key: 'days', header: installedOn.label, cell: daysOf },
    { key: 'people', header: committeesText.people, cell: ({ id }) => count(people(id)) },
    {
      key: 'plans',
      header: committeesText.plans,
      cell: ({ id }) => count(plans.filter(({ committeeId }) => committeeId === id).length),
    },
    ...(committees.some(mayRevise)
      ? [
          {
            key: 'actions',
            header: committeesText.actions,
            cell: (one: Committee) =>
              mayRevise(one) && (
                <Button
                  size="small"
                  aria-label={committeesText.editOf(one.name)}
                  onPress={() => onRevise(one)}
                >
                  {committeesText.edit}
                </Button>
              ),
          },
        ]
      : []),
  ];
}

const daysOf = ({ installedOn, endsOn }: Committee) => (
  <>
    {installedOn !== null && formatDay(installedOn)}
    {endsOn !== null && <Under>{`${committeeFields.endsOn.label} ${formatDay(endsOn)}`}</Under>}
  </>
);
