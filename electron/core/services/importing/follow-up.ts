import type { ImportRecord } from '../../imports/import-record.ts';
import { principalId } from '../../actor.ts';
import { memberNamed } from './assign.ts';
import { commitmentOf } from './commitments.ts';
import { milestoneOf } from './milestones.ts';
import { planOf } from './plans.ts';
import { keyOf } from './shelf.ts';
import type { Draft } from './drafts.ts';
import { noteTaken, overwrite, parentIn, RowRefusal, said, textOf, type World } from './world.ts';

/** A row that is a progress report, known again by its milestone and the end of its period. */
export async function takeProgressReport(world: World, row: ImportRecord): Promise<void> {
  const milestone = await milestoneOf(world, row);
  const shelves = await world.shelvesOf(planOf(world, row));
  const periodEnd = textOf(row.fields.periodEnd);
  const percentage = row.fields.percentage;
  if (periodEnd === '') throw new RowRefusal('periodEndMissing');
  if (periodEnd > world.ctx.today) throw new RowRefusal('periodToCome', periodEnd);
  if (typeof percentage !== 'number') throw new RowRefusal('percentageMissing');
  const { id, planId, commitmentId } = milestone.after;
  if (shelves.milestone.find(keyOf('activity', null, id)) !== undefined)
    throw new RowRefusal('hasActivities', milestone.after.code);
  const draft =
    shelves.progressReport.find(keyOf('report', id, periodEnd)) ??
    shelves.progressReport.put(
      world.drafts.fresh('progressReport', {
        planId,
        commitmentId,
        milestoneId: id,
        periodEnd,
        reportedBy: memberId(world, planId, row.fields.reportedBy),
        capturedBy: principalId(world.ctx.actor),
        recordedAt: world.ctx.now,
      }),
    );
  const texts = [
    'periodStart',
    'percentage',
    'isNoProgress',
    'done',
    'difficulties',
    'successFactors',
    'closingText',
  ];
  overwrite(draft, said(row.fields, ...texts), row.source);
}

const memberId = (world: World, planId: string, name: unknown): string | null => {
  const text = textOf(name);
  return text === '' ? null : (memberNamed(world, planId, text)?.after.id ?? null);
};

/** A row that is a link or a note given as evidence, known again by its milestone and title. */
export async function takeEvidence(world: World, row: ImportRecord): Promise<void> {
  const milestone = await milestoneOf(world, row);
  const shelves = await world.shelvesOf(planOf(world, row));
  const url = textOf(row.fields.url);
  const note = textOf(row.fields.note);
  const title = textOf(row.fields.title) || url;
  if (title === '') throw new RowRefusal('evidenceTitleMissing');
  if (url !== '' && !/^https?:\/\//i.test(url)) throw new RowRefusal('notALink', url);
  const { id, planId, commitmentId } = milestone.after;
  const draft =
    shelves.evidence.find(keyOf('evidence', id, title)) ??
    shelves.evidence.put(
      world.drafts.fresh('evidence', {
        planId,
        commitmentId,
        milestoneId: id,
        number: (shelves.lastEvidence += 1),
        title,
        obtainedOn: world.ctx.today,
        suppliedBy: memberId(world, planId, row.fields.suppliedBy),
        capturedBy: principalId(world.ctx.actor),
        recordedAt: world.ctx.now,
      }),
    );
  const kind = url === '' ? 'note' : 'link';
  overwrite(
    draft,
    {
      kind,
      url,
      note: note === '' && url === '' ? title : note,
      ...said(row.fields, 'description', 'obtainedOn'),
    },
    row.source,
  );
}

/** A row that is an indicator of a commitment or of a milestone. */
export async function takeIndicator(world: World, row: ImportRecord): Promise<void> {
  const name = textOf(row.fields.name);
  const code = textOf(row.fields.code);
  if (name === '') throw new RowRefusal('indicatorNameMissing');
  const plan = planOf(world, row);
  const shelves = await world.shelvesOf(plan);
  const milestone = row.parents.milestone === undefined ? null : (await milestoneOf(world, row)).after;
  const commitmentId = milestone?.commitmentId ?? (await commitmentOf(world, row)).after.id;
  const scope = milestone?.id ?? commitmentId;
  const draft =
    shelves.indicator.find(...(code === '' ? [] : [keyOf('code', null, code)]), keyOf('name', scope, name)) ??
    shelves.indicator.put(
      world.drafts.fresh('indicator', {
        planId: plan.after.id,
        commitmentId,
        milestoneId: milestone?.id ?? null,
        code,
        name,
      }),
    );
  overwrite(draft, said(row.fields, 'name', 'kind', 'unit', 'baseline', 'target', 'period'), row.source);
  noteTaken(world, row, draft);
}

/** A row that is a measurement, known again by its indicator and day. */
export async function takeMeasurement(world: World, row: ImportRecord): Promise<void> {
  const plan = planOf(world, row);
  const shelves = await world.shelvesOf(plan);
  const named = parentIn(world, row, 'indicator');
  const name = named?.said ?? '';
  const indicator = (named?.draft ?? shelves.indicator.find(keyOf('code', null, name))) as
    Draft<'indicator'> | undefined;
  if (indicator === undefined) throw new RowRefusal('noSuchIndicator', name);
  const measuredOn = textOf(row.fields.measuredOn);
  const value = textOf(row.fields.value);
  if (measuredOn === '' || value === '') throw new RowRefusal('measurementMissing');
  const draft =
    shelves.measurement.find(keyOf('measurement', indicator.after.id, measuredOn)) ??
    shelves.measurement.put(
      world.drafts.fresh('measurement', {
        planId: plan.after.id,
        indicatorId: indicator.after.id,
        measuredOn,
        value,
        recordedBy: principalId(world.ctx.actor),
        recordedAt: world.ctx.now,
      }),
    );
  overwrite(draft, { value, ...said(row.fields, 'note') });
}
