import { useState } from 'react';
import { formatDay } from '../../../shared/dates.ts';
import { initialValues } from '../../../shared/fields.ts';
import { oversightNameFields, type OversightName } from '../../../shared/oversight-names.ts';
import { useCommitteeName, useCommittees } from '../../state/committees.ts';
import { useMe } from '../../state/session.ts';
import { committeesText } from '../../text/committees.ts';
import { settingsText } from '../../text/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';
import { OversightNameDialog } from './OversightNameDialog.tsx';

const { name, acronym, startsOn, endsOn } = oversightNameFields;
const fresh = initialValues(oversightNameFields);

type Props = {
  names: readonly OversightName[];
  mayEdit: boolean;
  /** Whether this one: those of another committee, or of all, may be out of reach. */
  mayChange: (name: OversightName) => boolean;
};

/** What the third party was called, and between which days. */
export function OversightNames({ names, mayEdit, mayChange }: Props) {
  const committeeName = useCommitteeName();
  const hasCommittees = useCommittees().length > 0;
  const usual = useMe()?.committeeId ?? null;
  const [edited, setEdited] = useState<OversightName | 'new' | null>(null);
  const columns: TableColumn<OversightName>[] = [
    { key: 'name', header: name.label, isRowHeader: true, cell: (one) => one.name },
    { key: 'acronym', header: acronym.label, cell: (one) => one.acronym },
    ...(hasCommittees
      ? [
          {
            key: 'committee',
            header: committeesText.committee,
            cell: (one: OversightName) => committeeName(one.committeeId),
          },
        ]
      : []),
    { key: 'from', header: startsOn.label, cell: (one) => dayOr(one.startsOn, settingsText.always) },
    { key: 'to', header: endsOn.label, cell: (one) => dayOr(one.endsOn, settingsText.untilToday) },
    ...(mayEdit
      ? [
          {
            key: 'actions',
            header: settingsText.actions,
            cell: (one: OversightName) =>
              mayChange(one) && (
                <Button
                  size="small"
                  aria-label={settingsText.editNameOf(one.name)}
                  onPress={() => setEdited(one)}
                >
                  {settingsText.editName}
                </Button>
              ),
          },
        ]
      : []),
  ];
  return (
    <Card
      title={settingsText.oversightNames}
      help="oversight"
      subtitle={settingsText.oversightNamesHelp}
      actions={mayEdit && <Button onPress={() => setEdited('new')}>{settingsText.addOversightName}</Button>}
    >
      {names.length === 0 ? (
        <EmptyState sentence={settingsText.noOversightName} />
      ) : (
        <Table caption={settingsText.oversightNames} columns={columns} rows={names} rowKey={({ id }) => id} />
      )}
      {edited !== null && (
        <OversightNameDialog
          key={edited === 'new' ? 'new' : edited.id}
          kept={edited === 'new' ? null : edited}
          initial={edited === 'new' ? { ...fresh, committeeId: usual } : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </Card>
  );
}

const dayOr = (day: string | null, otherwise: string): string => (day === null ? otherwise : formatDay(day));
