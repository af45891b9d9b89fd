import { formatDay, formatPreciseDate } from '../../../shared/dates.ts';
import type { MilestoneDetail } from '../../../shared/milestones.ts';
import { partText, partVerified } from '../../../shared/part-verified.ts';
import { commitmentText } from '../../text/commitment.ts';
import { listText, percent } from '../../text/format.ts';
import { Link } from '../../ui/Link.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { Code, Table, Under } from '../../ui/Table.tsx';
import { TwoBar } from '../../ui/TwoBar.tsx';
import styles from './MilestoneTable.module.css';

type Props = {
  caption: string;
  milestones: readonly MilestoneDetail[];
  hrefOf: (id: string) => string;
  /** What happens to files dropped on a milestone that takes them. */
  onFiles?: ((detail: MilestoneDetail, files: readonly File[]) => void) | undefined;
};

/** The milestones of a commitment, each with its activities under it. */
export function MilestoneTable({ caption, milestones, hrefOf, onFiles }: Props) {
  return (
    <Table
      caption={caption}
      rows={underTheirMilestone(milestones)}
      rowKey={({ milestone }) => milestone.id}
      onFilesOf={(detail) =>
        onFiles === undefined || !takesEvidence(detail, milestones) ? null : (files) => onFiles(detail, files)
      }
      columns={[
        {
          key: 'milestone',
          header: commitmentText.milestone,
          isRowHeader: true,
          cell: (detail) => <Name detail={detail} hrefOf={hrefOf} />,
        },
        {
          key: 'due',
          header: commitmentText.due,
          cell: ({ milestone }) => formatPreciseDate(milestone.due),
        },
        {
          key: 'progress',
          header: commitmentText.progress,
          cell: ({ figures }) => (
            <div className={styles.bar}>
              <TwoBar verified={figures.verified} reported={figures.reported} expected={figures.expected} />
            </div>
          ),
        },
        {
          key: 'state',
          header: commitmentText.state,
          cell: ({ figures, milestone }) => (
            <>
              <StateBadge {...figures} />
              {!milestone.isCounted && <Under>{commitmentText.notCountedMilestone}</Under>}
            </>
          ),
        },
      ]}
    />
  );
}

/** An active milestone that has no activities of its own. */
const takesEvidence = ({ milestone }: MilestoneDetail, all: readonly MilestoneDetail[]): boolean =>
  milestone.state === 'active' && all.every((other) => other.milestone.parentId !== milestone.id);

/** Each milestone followed by its activities; activities alone, as on a milestone's page, stay as they come. */
function underTheirMilestone(details: readonly MilestoneDetail[]): MilestoneDetail[] {
  const ids = new Set(details.map(({ milestone }) => milestone.id));
  const isUnder = ({ milestone }: MilestoneDetail) =>
    milestone.parentId !== null && ids.has(milestone.parentId);
  return details
    .filter((detail) => !isUnder(detail))
    .flatMap((top) => [top, ...details.filter(({ milestone }) => milestone.parentId === top.milestone.id)]);
}

function Name({ detail, hrefOf }: { detail: MilestoneDetail; hrefOf: Props['hrefOf'] }) {
  const { milestone } = detail;
  const isActivity = milestone.parentId !== null;
  return (
    <div className={isActivity ? styles.activity : undefined}>
      <Link href={hrefOf(milestone.id)}>
        <Code>{milestone.code}</Code> {milestone.title}
      </Link>
      <Under>{[latest(detail), responsibleOf(detail)].filter((part) => part !== '').join(' · ')}</Under>
    </div>
  );
}

/** The last thing that happened to it, in a line. */
function latest(detail: MilestoneDetail): string {
  const { figures, verdicts } = detail;
  const part = partVerified(detail);
  if (part?.isRestReturned === true)
    return commitmentText.restReturned(percent(part.points), part.verdict.reason);
  if (figures.returnedReason !== '') return commitmentText.returned(figures.returnedReason);
  const verified = verdicts.find((one) => one.id === figures.verdictId);
  if (verified !== undefined) {
    const [who, day] = [verified.decidedByName ?? '—', formatDay(verified.decidedOn)] as const;
    if (part === null) return commitmentText.verifiedBy(who, day);
    return commitmentText.partBy(partText(part.points, part.report.percentage), who, day);
  }
  return figures.lastReportOn === null
    ? commitmentText.noReport
    : commitmentText.reportedOn(formatDay(figures.lastReportOn));
}

function responsibleOf({ responsibilities }: MilestoneDetail): string {
  const names = responsibilities
    .filter(({ kind }) => kind === 'responsible' || kind === 'coResponsible')
    .map(({ member, institution }) => member ?? institution ?? '');
  return listText([...new Set(names)]);
}
