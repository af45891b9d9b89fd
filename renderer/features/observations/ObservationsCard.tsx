import { useState } from 'react';
import { useMay } from '../../state/permissions.ts';
import { useQuery } from '../../state/queries.ts';
import { countsText, observationText } from '../../text/observations.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Link } from '../../ui/Link.tsx';
import { uiText } from '../../text/ui.ts';
import { ObservationTable, placeLink } from './ObservationTable.tsx';
import { OpenDialog } from './OpenDialog.tsx';

type Props = {
  planId: string;
  commitmentId: string;
  /** On the page of a milestone. */
  milestoneId?: string;
  /** What the page is of: «C01.2 Portal». */
  name: string;
  /** The cut-off day in view, or none for today. */
  on: string | null;
  today: string;
  hrefOf: (id: string) => string;
  allHref: string;
  milestoneHref: (id: string) => string;
};

const shown = 10;

/** The observations on what the page is of, and the way to open another. */
export function ObservationsCard(props: Props) {
  const { planId, commitmentId, milestoneId, name, on, today, hrefOf, milestoneHref } = props;
  const may = useMay('observe') !== 'no';
  const [isOpening, setOpening] = useState(false);
  const place = milestoneId === undefined ? { commitmentId } : { milestoneId };
  const { value, error, reload } = useQuery('observation.list', {
    ...{ planId, ...place, limit: shown },
    ...(on === null ? {} : { on }),
  });
  return (
    <Card
      title={observationText.title}
      help="observation"
      subtitle={value === undefined || value.total === 0 ? undefined : countsText(value.counts)}
      actions={
        may && (
          <Button size="small" onPress={() => setOpening(true)}>
            {observationText.open}
          </Button>
        )
      }
    >
      <ErrorNote error={error} onRetry={reload} />
      {value === undefined && error === null && <p aria-busy="true">{uiText.loading}</p>}
      {value?.items.length === 0 && <EmptyState sentence={observationText.emptyHere} />}
      {value !== undefined && value.items.length > 0 && (
        <ObservationTable
          caption={observationText.title}
          rows={value.items}
          hrefOf={hrefOf}
          placeHref={milestoneId === undefined ? placeLink({ milestone: milestoneHref }) : undefined}
        />
      )}
      {value !== undefined && value.total > value.items.length && (
        <p>
          {observationText.first(value.items.length, value.total)}{' '}
          <Link href={props.allHref}>{observationText.all}</Link>
        </p>
      )}
      {isOpening && (
        <OpenDialog
          place={{ planId, commitmentId, milestoneId: milestoneId ?? null }}
          on={name}
          today={today}
          onClose={() => setOpening(false)}
        />
      )}
    </Card>
  );
}
