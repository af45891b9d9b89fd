import { roleNames, responsibilityKindNames } from '../../../shared/glossary.ts';
import type { Institution } from '../../../shared/institutions.ts';
import type { MemberView } from '../../../shared/members.ts';
import { responsibilityKinds } from '../../../shared/responsibilities.ts';
import { inOrder, type Holder, type Load } from '../../state/committee.ts';
import { committeeText } from '../../text/committee.ts';
import { count } from '../../text/format.ts';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Link } from '../../ui/Link.tsx';
import { Table, Under, type TableColumn } from '../../ui/Table.tsx';
import styles from './Committee.module.css';

type Props = {
  loads: readonly Load[];
  /** The members who no longer sit at the table. */
  gone: ReadonlySet<string>;
  holderHref: (holder: Pick<Holder, 'kind' | 'id'>) => string;
};

/** How much each person and institution answers for. */
export function Loads({ loads, gone, holderHref }: Props) {
  const columns: TableColumn<Load>[] = [
    {
      key: 'name',
      header: committeeText.name,
      isRowHeader: true,
      cell: (load) => (
        <>
          <Link href={holderHref(load)}>{load.name}</Link>
          {gone.has(load.id) && <Under>{committeeText.goneButNamed}</Under>}
        </>
      ),
    },
    {
      key: 'role',
      header: committeeText.role,
      cell: ({ role }) => (role === null ? committeeText.institution : roleNames[role]),
    },
    ...responsibilityKinds.map((kind) => ({
      key: kind,
      header: responsibilityKindNames[kind],
      align: 'end' as const,
      cell: ({ counts }: Load) => (counts[kind] === 0 ? '' : count(counts[kind])),
    })),
    {
      key: 'total',
      header: committeeText.total,
      align: 'end',
      cell: ({ assignments }) => count(assignments.length),
    },
  ];
  return (
    <Card title={committeeText.byPerson} subtitle={committeeText.byPersonHelp}>
      {loads.length === 0 ? (
        <EmptyState sentence={committeeText.noLoads} />
      ) : (
        <Table caption={committeeText.byPerson} columns={columns} rows={loads} rowKey={({ id }) => id} />
      )}
    </Card>
  );
}

type IdleProps = {
  members: readonly MemberView[];
  institutions: readonly Institution[];
  holderHref: Props['holderHref'];
  /** Left out for whoever may not assign. */
  assignHref: ((id: string) => string) | undefined;
};

/** Who sits at the table today and answers for nothing, and the institutions of which nobody answers for anything. */
export function Idle({ members, institutions, holderHref, assignHref }: IdleProps) {
  if (members.length === 0 && institutions.length === 0) return null;
  return (
    <Card title={committeeText.idle} subtitle={committeeText.idleHelp}>
      <ul className={styles.people}>
        {inOrder(members, ({ name }) => name).map(({ id, name, role }) => (
          <li key={id}>
            <Link href={holderHref({ kind: 'member', id })}>{name}</Link>{' '}
            <span className={styles.help}>{roleNames[role]}</span>
            <AssignLink id={id} name={name} assignHref={assignHref} />
          </li>
        ))}
        {inOrder(institutions, ({ name }) => name).map(({ id, name }) => (
          <li key={id}>
            <Link href={holderHref({ kind: 'institution', id })}>{name}</Link>{' '}
            <span className={styles.help}>{committeeText.institution}</span>
            <AssignLink id={id} name={name} assignHref={assignHref} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

type AssignProps = Pick<IdleProps, 'assignHref'> & { id: string; name: string };

function AssignLink({ id, name, assignHref }: AssignProps) {
  if (assignHref === undefined) return null;
  return (
    <>
      {' '}
      <a href={assignHref(id)} aria-label={committeeText.assignTo(name)}>
        {committeeText.assignOne}
      </a>
    </>
  );
}
