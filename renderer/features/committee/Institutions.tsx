import { institutionKindNames } from '../../../shared/glossary.ts';
import type { Institution } from '../../../shared/institutions.ts';
import { inOrder } from '../../state/committee.ts';
import { committeeText } from '../../text/committee.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Link } from '../../ui/Link.tsx';
import { Table, type TableColumn } from '../../ui/Table.tsx';

type Props = {
  institutions: readonly Institution[];
  institutionHref: (id: string) => string;
  /** Left out for whoever may not change them. */
  onEdit?: ((institution: Institution) => void) | undefined;
};

/** The institutions that members belong to and that lead commitments. */
export function Institutions({ institutions, institutionHref, onEdit }: Props) {
  const rows = inOrder(institutions, ({ isActive, name }) => `${isActive ? '0' : '1'}${name}`);
  const columns: TableColumn<Institution>[] = [
    {
      key: 'name',
      header: committeeText.name,
      isRowHeader: true,
      cell: ({ id, name }) => <Link href={institutionHref(id)}>{name}</Link>,
    },
    { key: 'acronym', header: committeeText.acronym, cell: ({ acronym }) => acronym },
    { key: 'kind', header: committeeText.kind, cell: ({ kind }) => institutionKindNames[kind] },
    {
      key: 'active',
      header: committeeText.state,
      cell: ({ isActive }) => (isActive ? committeeText.isActive : committeeText.inactive),
    },
  ];
  if (onEdit !== undefined) {
    columns.push({
      key: 'edit',
      header: committeeText.actions,
      align: 'end',
      cell: (one) => (
        <Button size="small" aria-label={committeeText.editOf(one.name)} onPress={() => onEdit(one)}>
          {committeeText.edit}
        </Button>
      ),
    });
  }
  return (
    <Card title={committeeText.institutions}>
      {rows.length === 0 ? (
        <EmptyState sentence={committeeText.noInstitutions} />
      ) : (
        <Table caption={committeeText.institutions} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
    </Card>
  );
}
