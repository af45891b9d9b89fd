import { formatPreciseDate, type PreciseDate } from '../../../shared/dates.ts';
import type { MilestonePage } from '../../../shared/milestones.ts';
import { milestoneText } from '../../text/milestone.ts';
import { Card } from '../../ui/Card.tsx';
import { FieldsList } from '../../ui/FieldsList.tsx';
import { Link } from '../../ui/Link.tsx';
import { Code, Under } from '../../ui/Table.tsx';
import styles from './Milestone.module.css';

const isSame = (a: PreciseDate, b: PreciseDate): boolean => a.on === b.on && a.precision === b.precision;

function Dated({ date }: { date: PreciseDate }) {
  return (
    <>
      {formatPreciseDate(date)}
      {date.text !== '' && <Under>{milestoneText.saidAs(date.text)}</Under>}
    </>
  );
}

/** The dates in force, and the original ones where they moved. */
export function Dates({ milestone }: Pick<MilestonePage, 'milestone'>) {
  const { start, due, originalStart, originalDue } = milestone;
  return (
    <Card title={milestoneText.dates}>
      <FieldsList
        fields={[
          { label: milestoneText.start, value: start.precision === 'none' ? '' : <Dated date={start} /> },
          { label: milestoneText.end, value: <Dated date={due} /> },
          {
            label: milestoneText.originalStart,
            value: isSame(start, originalStart) ? '' : formatPreciseDate(originalStart),
          },
          {
            label: milestoneText.originalEnd,
            value: isSame(due, originalDue) ? '' : formatPreciseDate(originalDue),
          },
        ]}
      />
    </Card>
  );
}

type DependencyProps = Pick<MilestonePage, 'dependsOn' | 'neededBy'> & { hrefOf: (id: string) => string };

/** What this waits for, and what waits for this. */
export function Dependencies({ dependsOn, neededBy, hrefOf }: DependencyProps) {
  return (
    <Card title={milestoneText.dependencies}>
      {dependsOn.length + neededBy.length === 0 && (
        <p className={styles.quiet}>{milestoneText.noDependencies}</p>
      )}
      <div className={styles.stack}>
        <Links title={milestoneText.dependsOn} items={dependsOn} hrefOf={hrefOf} />
        <Links title={milestoneText.neededBy} items={neededBy} hrefOf={hrefOf} />
      </div>
    </Card>
  );
}

type LinksProps = { title: string; items: MilestonePage['dependsOn']; hrefOf: (id: string) => string };

function Links({ title, items, hrefOf }: LinksProps) {
  if (items.length === 0) return null;
  return (
    <div className={styles.links}>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <Link href={hrefOf(item.id)}>
              <Code>{item.code}</Code> {item.title}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
