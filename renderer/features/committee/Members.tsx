import { useState } from 'react';
import type { MemberView } from '../../../shared/members.ts';
import { roles, sectors, type Role, type Sector } from '../../../shared/roles.ts';
import { inOrder } from '../../state/committee.ts';
import { useCommitteeName, useCommittees } from '../../state/committees.ts';
import { committeesText } from '../../text/committees.ts';
import { committeeText, seatPeriod } from '../../text/committee.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Link } from '../../ui/Link.tsx';
import { Table, Under, type TableColumn } from '../../ui/Table.tsx';
import styles from './Committee.module.css';

type Props = {
  members: readonly MemberView[];
  /** What a role is called today. */
  roleName: (role: Role) => string;
  personHref: (id: string) => string;
  /** Left out for whoever may not. */
  onAdd?: (() => void) | undefined;
};

/** The seats by sector: who sits, as holder or alternate, and between which days. */
export function Members({ members, roleName, personHref, onAdd }: Props) {
  const [isPastShown, setPastShown] = useState(false);
  const past = members.filter(({ isActive }) => !isActive);
  const shown = inOrder(
    members.filter(({ isActive }) => isActive || isPastShown),
    ({ isAlternate, name }) => `${isAlternate ? '1' : '0'}${name}`,
  );
  if (members.length === 0) {
    return (
      <Card title={committeeText.members}>
        <EmptyState
          sentence={committeeText.noMembers}
          step={
            onAdd !== undefined && (
              <Button kind="main" onPress={onAdd}>
                {committeeText.addFirst}
              </Button>
            )
          }
        />
      </Card>
    );
  }
  return (
    <div className={styles.stack}>
      {past.length > 0 && (
        <Checkbox
          label={committeeText.showPast(past.length)}
          isSelected={isPastShown}
          onChange={setPastShown}
        />
      )}
      {roles.map((role) => (
        <Sector
          key={role}
          role={role}
          name={roleName(role)}
          members={shown.filter((member) => member.role === role)}
          personHref={personHref}
        />
      ))}
    </div>
  );
}

const hasSeats = (role: Role): boolean => sectors.includes(role as Sector);

type SectorProps = Pick<Props, 'members' | 'personHref'> & { role: Role; name: string };

function Sector({ role, name, members, personHref }: SectorProps) {
  const committeeName = useCommitteeName();
  const hasCommittees = useCommittees().length > 0;
  if (members.length === 0 && !hasSeats(role)) return null;
  const seated = members.filter(({ isActive }) => isActive);
  const alternates = seated.filter(({ isAlternate }) => isAlternate).length;
  return (
    <Card
      title={name}
      subtitle={
        hasSeats(role)
          ? committeeText.seats(seated.length - alternates, alternates)
          : committeeText.people(seated.length)
      }
    >
      {members.length === 0 ? (
        <EmptyState sentence={committeeText.noneOf} />
      ) : (
        <Table
          caption={name}
          columns={columnsFor(personHref, hasSeats(role), hasCommittees ? committeeName : null)}
          rows={members}
          rowKey={({ id }) => id}
        />
      )}
    </Card>
  );
}

function columnsFor(
  personHref: Props['personHref'],
  isSeat: boolean,
  committeeName: ((id: string | null) => string) | null,
): TableColumn<MemberView>[] {
  return [
    {
      key: 'name',
      header: committeeText.name,
      isRowHeader: true,
      cell: ({ id, name, post }) => (
        <>
          <Link href={personHref(id)}>{name}</Link>
          {post !== '' && <Under>{post}</Under>}
        </>
      ),
    },
    { key: 'institution', header: committeeText.institution, cell: ({ institution }) => institution },
    ...(isSeat
      ? [
          {
            key: 'seat',
            header: committeeText.seat,
            cell: ({ isAlternate }: MemberView) =>
              isAlternate ? committeeText.alternate : committeeText.holder,
          },
        ]
      : []),
    ...(committeeName === null
      ? []
      : [
          {
            key: 'committee',
            header: committeesText.committee,
            cell: ({ committeeId }: MemberView) => committeeName(committeeId),
          },
        ]),
    {
      key: 'period',
      header: committeeText.period,
      cell: ({ startsOn, endsOn }) => seatPeriod(startsOn, endsOn),
    },
  ];
}
