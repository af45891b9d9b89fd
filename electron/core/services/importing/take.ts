import type { RecordName } from '../../../../shared/records.ts';
import type { ImportEntity } from '../../imports/fields.ts';
import type { ImportRecord } from '../../imports/import-record.ts';
import { saidProblem } from '../../imports/rejects.ts';
import { takeCommitment } from './commitments.ts';
import { takeEvidence, takeIndicator, takeMeasurement, takeProgressReport } from './follow-up.ts';
import { linkDependencies, takeMilestone } from './milestones.ts';
import { takeInstitution, takeMember } from './people.ts';
import { takePlan } from './plans.ts';
import { takeResponsibility } from './responsibilities.ts';
import { RowRefusal, type World } from './world.ts';

type Taker = (world: World, row: ImportRecord) => void | Promise<void>;

/** In the order in which rows are taken, whatever their order in the files: each kind after those it names. */
const takers: Record<ImportEntity, Taker> = {
  institution: takeInstitution,
  member: takeMember,
  plan: takePlan,
  commitment: takeCommitment,
  milestone: takeMilestone,
  activity: takeMilestone,
  responsibility: takeResponsibility,
  indicator: takeIndicator,
  measurement: takeMeasurement,
  evidence: takeEvidence,
  progressReport: takeProgressReport,
  verdict: () => {
    throw new RowRefusal('verdictsNotImported');
  },
};

/** The rows that were not taken, by their keys, with what each would have been; null where that cannot be told. */
export type Refused = Map<string, RecordName | null>;

/** The kind of record that a row becomes: an activity is a milestone under a milestone. */
export const recordOf = (entity: ImportEntity): RecordName => (entity === 'activity' ? 'milestone' : entity);

/** Matches every row with what is there; answers the rows that could not be taken, each noted as a problem. */
export async function takeRows(
  world: World,
  rows: readonly ImportRecord[],
  step: (done: number) => Promise<void>,
): Promise<Refused> {
  const byEntity = Map.groupBy(rows, (row) => row.entity);
  const rejected: Refused = new Map();
  let done = 0;
  for (const [entity, take] of Object.entries(takers)) {
    for (const row of byEntity.get(entity as ImportEntity) ?? []) {
      await attempt(world, row, take, rejected);
      done += 1;
      if (done % 2_000 === 0) await step(done);
    }
  }
  for (const row of [...(byEntity.get('milestone') ?? []), ...(byEntity.get('activity') ?? [])]) {
    if (row.fields.dependsOn !== undefined) await attempt(world, row, linkDependencies, rejected);
  }
  return rejected;
}

export const rowKey = (row: { table: string; line: number }): string =>
  `${row.table}\u0001${String(row.line)}`;

async function attempt(world: World, row: ImportRecord, take: Taker, rejected: Refused): Promise<void> {
  try {
    await take(world, row);
  } catch (error) {
    if (!(error instanceof RowRefusal)) throw error;
    const key = rowKey(row);
    if (!rejected.has(key)) rejected.set(key, recordOf(row.entity));
    const { code, value } = error;
    world.problems.push(saidProblem({ table: row.table, line: row.line, column: null, code, value }));
  }
}
