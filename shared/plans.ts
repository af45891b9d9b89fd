import { z } from 'zod';
import type { CommitmentRow } from './commitments.ts';
import type { CommitmentFigures, MilestoneFigures, PlanFigures } from './progress.ts';
import { quorumShares, voteRules } from './quorum.ts';
import type { MyTask } from './tasks.ts';
import * as f from './fields.ts';
import { command, query, structure } from './method.ts';

export const planScopes = ['country', 'state', 'municipality', 'institution'] as const;
export const planStates = ['draft', 'inForce', 'closed'] as const;
/** How often what was promised is reported on. */
export const reportingPeriods = ['free', 'monthly', 'bimonthly', 'quarterly', 'halfYearly'] as const;
export type ReportingPeriod = (typeof reportingPeriods)[number];

/** An action plan (plan de acción). */
export const planFields = {
  code: f.requiredLine('Clave del plan'),
  number: f.line('Número'),
  name: f.requiredLine('Nombre'),
  scope: f.word('Ámbito', planScopes, 'state'),
  place: f.line('Lugar'),
  ogpCode: f.line('Clave OGP'),
  committeeName: f.line('Comité'),
  /** Left out, whoever has a seat acts on it. */
  committeeId: f.optionalReference('Comité que lo lleva', 'committee'),
  start: f.preciseDate('Inicio de vigencia'),
  end: f.preciseDate('Fin de vigencia'),
  vision: f.prose('Visión estratégica'),
  reportingPeriod: f.word('Periodo de reporte', reportingPeriods, 'free'),
  quorumShare: f.word('Quórum', quorumShares, 'majority'),
  quorumEachSector: f.flag('Con al menos un lugar de cada sector', true),
  decisionRule: f.word('Regla para decidir', voteRules, 'simple'),
  repositoryMonths: f.integer('Meses entre actualizaciones del repositorio público', 1, 24, 6),
  state: f.word('Estado', planStates, 'inForce'),
  isExample: f.flag('Es un ejemplo', false),
  source: f.sourceData('Datos de origen'),
};

export type PlanValues = f.ValuesOf<typeof planFields>;
export type Plan = PlanValues & { id: string; version: number };

const editable = f.omit(planFields, 'isExample', 'source');
export const planChanges = f.changesSchema(editable);

export type PlanSummary = Plan & { commitments: number; milestones: number };

/** A milestone as one mark of the board's matrix. */
export type BoardCell = Pick<
  MilestoneFigures,
  'id' | 'code' | 'title' | 'state' | 'isOverdue' | 'returnedReason'
>;

/** A commitment as a row of the board's matrix. */
export type BoardRow = Pick<CommitmentRow, 'id' | 'code' | 'title' | 'leadInstitution' | 'figures'> & {
  cells: BoardCell[];
};

/** Where a plan has more commitments, the board's matrix has only those that are farthest behind. */
export const boardRows = 15;

/** The plan at a glance on a day: what the Tablero shows. Lists may be cut short, counts never are. */
export type PlanOverview = {
  plan: Plan;
  on: string;
  figures: PlanFigures;
  /** Share of the plan's period that has passed, 0–100; null when its dates are not known. */
  timeElapsed: number | null;
  /** All of them in the plan's order, or the `boardRows` farthest behind; `figures.commitments` is how many there are. */
  commitments: BoardRow[];
  /** What waits today for whoever looks, also where the rest is of another day: nobody can act in the past. */
  tasks: MyTask[];
  taskCounts: Record<MyTask['kind'], number>;
  /** Milestones that count, began, are not complete and had no report in the 60 days before. */
  silent: {
    milestoneId: string;
    code: string;
    title: string;
    responsible: string[];
    lastReportOn: string | null;
  }[];
  silentCount: number;
};

export type CurvePoint = {
  on: string;
  reported: number | null;
  verified: number | null;
  expected: number | null;
};

/** All figures of a plan, of each commitment and of each milestone. */
export type PlanStatus = { plan: Plan; on: string; figures: PlanFigures; commitments: CommitmentFigures[] };

const planAt = z.strictObject({ planId: f.idSchema, ...f.atTwoTimes });

export const planMethods = {
  'plan.list': query(z.strictObject({})).answers<PlanSummary[]>(),
  'plan.read': query(
    z.strictObject({ planId: f.idSchema, asRecorded: f.asRecordedSchema.optional() }),
  ).answers<Plan>(),
  'plan.overview': query(planAt).answers<PlanOverview>(),
  'plan.status': query(planAt).answers<PlanStatus>(),
  'plan.curve': query(planAt).answers<CurvePoint[]>(),
  'plan.start': command(editableWithRequired(), structure).answers<Plan>(),
  'plan.revise': command(
    z.strictObject({ id: f.idSchema, version: z.number().int(), changes: planChanges }),
    structure,
  ).answers<Plan>(),
  /** Only an example may be removed: what a committee promised stays. */
  'plan.removeExample': command(z.strictObject({ planId: f.idSchema }), structure).answers<{
    removed: true;
  }>(),
};

function editableWithRequired() {
  return f.changesSchema(editable).required({ code: true, name: true });
}
