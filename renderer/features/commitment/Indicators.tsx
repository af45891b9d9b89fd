import { useState } from 'react';
import type { CommitmentDetail } from '../../../shared/commitments.ts';
import { formatDay } from '../../../shared/dates.ts';
import { indicatorKindNames } from '../../../shared/glossary.ts';
import { indicatorFields } from '../../../shared/indicators.ts';
import { useMay } from '../../state/permissions.ts';
import { commitmentText } from '../../text/commitment.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ChipRow } from '../../ui/Chip.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FieldsList } from '../../ui/FieldsList.tsx';
import { Code } from '../../ui/Table.tsx';
import { IndicatorDialog, MeasureDialog } from './IndicatorDialogs.tsx';
import styles from './Indicators.module.css';

type IndicatorView = CommitmentDetail['indicators'][number];
type Editing = { kind: 'add' } | { kind: 'edit' | 'measure'; indicator: IndicatorView } | null;

/** What is measured of a commitment: from which baseline, to which target, and what came out. */
export function Indicators({ detail, today }: { detail: CommitmentDetail; today: string }) {
  const mayEdit = useMay('structure') === 'yes';
  const mayMeasure = useMay('measure') !== 'no';
  const [editing, setEditing] = useState<Editing>(null);
  const close = () => setEditing(null);
  return (
    <Card
      title={commitmentText.indicators}
      help="indicator"
      actions={
        mayEdit && (
          <Button size="small" onPress={() => setEditing({ kind: 'add' })}>
            {commitmentText.addIndicator}
          </Button>
        )
      }
    >
      {detail.indicators.length === 0 && <EmptyState sentence={commitmentText.indicatorsEmpty} />}
      <ul className={styles.list}>
        {detail.indicators.map((indicator) => (
          <li key={indicator.id} className={styles.item}>
            <Indicator indicator={indicator} />
            <ChipRow>
              {mayMeasure && (
                <Button kind="link" onPress={() => setEditing({ kind: 'measure', indicator })}>
                  {commitmentText.measure}
                </Button>
              )}
              {mayEdit && (
                <Button kind="link" onPress={() => setEditing({ kind: 'edit', indicator })}>
                  {commitmentText.edit}
                </Button>
              )}
            </ChipRow>
          </li>
        ))}
      </ul>
      {editing?.kind === 'measure' && (
        <MeasureDialog indicator={editing.indicator} today={today} onClose={close} />
      )}
      {(editing?.kind === 'add' || editing?.kind === 'edit') && (
        <IndicatorDialog
          commitmentId={detail.commitment.id}
          indicator={editing.kind === 'edit' ? editing.indicator : null}
          today={today}
          onClose={close}
        />
      )}
    </Card>
  );
}

function Indicator({ indicator }: { indicator: IndicatorView }) {
  const { measurements } = indicator;
  return (
    <>
      <div className={styles.head}>
        <span>
          {indicator.code !== '' && <Code>{indicator.code} </Code>}
          {indicator.name}
        </span>
        <small>
          {[
            indicator.kind === null ? '' : indicatorKindNames[indicator.kind],
            indicator.unit,
            indicator.period,
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </small>
      </div>
      <FieldsList
        isAcross
        fields={[
          { label: indicatorFields.baseline.label, value: indicator.baseline },
          { label: indicatorFields.target.label, value: indicator.target },
        ]}
      />
      {measurements.length === 0 ? (
        <small>{commitmentText.noMeasurement}</small>
      ) : (
        <ul className={styles.measured}>
          {measurements.map((one) => (
            <li key={one.id}>
              <b>{one.value}</b>{' '}
              <small>{[formatDay(one.measuredOn), one.note].filter(Boolean).join(' · ')}</small>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
