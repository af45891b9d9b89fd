import { formatDay } from '../../../shared/dates.ts';
import { roleNames } from '../../../shared/glossary.ts';
import type { ObservationRow } from '../../../shared/observations.ts';
import { observationText, waitingText } from '../../text/observations.ts';
import { Link } from '../../ui/Link.tsx';
import { Code, Table, Under, type TableColumn } from '../../ui/Table.tsx';
import { ObservationBadge } from './ObservationBadge.tsx';

type Links = { milestone: (id: string) => string; commitment?: (id: string) => string };

/** Where the thing an observation is on has its page; null where that is the page in view. */
export const placeLink =
  ({ milestone, commitment }: Links) =>
  ({ kind, id }: ObservationRow['place']): string | null => {
    if (kind === 'milestone') return milestone(id);
    return kind === 'commitment' ? (commitment?.(id) ?? null) : null;
  };

type Props = {
  caption: string;
  rows: readonly ObservationRow[];
  hrefOf: (id: string) => string;
  /** Left out where the page itself says what they are on. */
  placeHref?: ((place: ObservationRow['place']) => string | null) | undefined;
};

/** Observations one under another: what each says, what it is on, where it stands and how long it waits. */
export function ObservationTable({ caption, rows, hrefOf, placeHref }: Props) {
  const place: TableColumn<ObservationRow> = {
    key: 'on',
    header: observationText.on,
    cell: (one) => <Place place={one.place} href={placeHref?.(one.place) ?? null} />,
  };
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={(one) => one.id}
      columns={[
        {
          key: 'what',
          header: observationText.what,
          isRowHeader: true,
          cell: (one) => (
            <>
              <Link href={hrefOf(one.id)}>
                <Code>{one.code}</Code> {one.title}
              </Link>
              {one.origin === 'citizen' && <Under>{observationText.citizenBadge}</Under>}
            </>
          ),
        },
        ...(placeHref === undefined ? [] : [place]),
        {
          key: 'state',
          header: observationText.state,
          isNowrap: true,
          cell: (one) => <ObservationBadge {...one} />,
        },
        {
          key: 'side',
          header: observationText.side,
          cell: (one) => (
            <>
              {roleNames[one.side]}
              <Under>{formatDay(one.openedOn)}</Under>
            </>
          ),
        },
        {
          key: 'waiting',
          header: observationText.waiting,
          align: 'end',
          isNowrap: true,
          cell: (one) => (
            <>
              {waitingText(one)}
              {one.state === 'open' && one.dueOn !== null && (
                <Under>{observationText.until(formatDay(one.dueOn))}</Under>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

function Place({ place, href }: { place: ObservationRow['place']; href: string | null }) {
  if (place.kind === 'plan') return <>{observationText.plan}</>;
  if (href === null) return <Code>{place.code}</Code>;
  return (
    <Link href={href}>
      <Code>{place.code}</Code>
    </Link>
  );
}
