import { lazy, Suspense, useState } from 'react';
import type { AgreementView } from '../../../shared/agreements.ts';
import { formatDay } from '../../../shared/dates.ts';
import { agreementEffectNames } from '../../../shared/glossary.ts';
import { useMay } from '../../state/permissions.ts';
import { useLinks } from '../../state/plan.ts';
import { meetingText } from '../../text/meetings.ts';
import { Button } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { Code, Table, Under, type TableColumn } from '../../ui/Table.tsx';
import { AgreementBadge } from './badges.tsx';

// The board shows this table first of all, and its fields for dates weigh more than the board.
const ResolveDialog = lazy(() => import('./ResolveDialog.tsx').then((m) => ({ default: m.ResolveDialog })));

type Props = {
  caption: string;
  agreements: readonly AgreementView[];
  today: string;
  /** Left out on the page of their own session. */
  meetingHref?: (id: string) => string;
  /** They are shown as they stood on another day, when nothing is resolved. */
  isPast?: boolean;
};

/** Agreements with who answers for them and until when; whoever may resolves them from here. */
export function AgreementTable({ caption, agreements, today, meetingHref, isPast = false }: Props) {
  const links = useLinks();
  const keeps = useMay('meet') === 'yes';
  const [resolving, setResolving] = useState<AgreementView | null>(null);
  const columns: TableColumn<AgreementView>[] = [
    {
      key: 'code',
      header: meetingText.code,
      isRowHeader: true,
      isNowrap: true,
      cell: ({ code }) => <Code>{code}</Code>,
    },
    {
      key: 'text',
      header: meetingText.agreement,
      cell: (one) => <What agreement={one} meetingHref={meetingHref} links={links} />,
    },
    { key: 'who', header: meetingText.responsible, cell: ({ responsible }) => responsible ?? '—' },
    {
      key: 'due',
      header: meetingText.dueOn,
      isNowrap: true,
      cell: ({ dueOn }) => (dueOn === null ? '—' : formatDay(dueOn)),
    },
    {
      key: 'state',
      header: meetingText.state,
      cell: (one) => (
        <>
          <AgreementBadge {...one} />
          {one.resolvedOn !== null && (
            <Under>{[formatDay(one.resolvedOn), one.note].filter(Boolean).join(' · ')}</Under>
          )}
          {one.state === 'open' && !isPast && (keeps || one.isMine) && (
            <Under>
              <Button
                size="small"
                aria-label={meetingText.resolveOf(one.code)}
                onPress={() => setResolving(one)}
              >
                {meetingText.resolve}
              </Button>
            </Under>
          )}
        </>
      ),
    },
  ];
  return (
    <>
      <Table caption={caption} rows={agreements} rowKey={({ id }) => id} columns={columns} />
      {resolving !== null && (
        <Suspense fallback={null}>
          <ResolveDialog
            agreement={resolving}
            mayCancel={keeps}
            today={today}
            onClose={() => setResolving(null)}
          />
        </Suspense>
      )}
    </>
  );
}

type WhatProps = {
  agreement: AgreementView;
  meetingHref: Props['meetingHref'];
  links: ReturnType<typeof useLinks>;
};

function What({ agreement, meetingHref, links }: WhatProps) {
  const { text, target, effect, meetingId, meetingCode, meetsOn } = agreement;
  return (
    <>
      {text}
      {(effect !== 'none' || target !== null) && (
        <Under>
          {effect === 'none' ? meetingText.about : agreementEffectNames[effect]}
          {target !== null && (
            <>
              {': '}
              <Link
                href={target.kind === 'milestone' ? links.milestone(target.id) : links.commitment(target.id)}
              >
                {`${target.code} ${target.title}`}
              </Link>
            </>
          )}
        </Under>
      )}
      {meetingHref !== undefined && (
        <Under>
          <Link href={meetingHref(meetingId)}>{meetingText.of(meetingCode, formatDay(meetsOn))}</Link>
        </Under>
      )}
    </>
  );
}
