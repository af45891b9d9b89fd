import { fold, sortKey } from '../../shared/fold.ts';
import { isSeated } from '../../shared/members.ts';
import { planFacts } from '../../shared/plan-image.ts';
import type { Plan } from '../../shared/plans.ts';
import type { CommitmentFacts, SemaforoRule } from '../../shared/progress-facts.ts';
import {
  commitmentFigures,
  planFigures,
  planFrame,
  type CommitmentFigures,
  type PlanFigures,
} from '../../shared/progress.ts';
import { onOneState } from './database/integrity.ts';
import { entriesSince, auditHead } from './database/queries/audit.ts';
import { loadCharges, loadFacts, type Charge, type CommitmentHeading } from './database/queries/facts.ts';
import { findRecord } from './database/queries/records.ts';
import type { Db } from './database/schema.ts';
import { AppError } from '../../shared/errors.ts';

/** What no figure is computed from: what is said of a plan leaves its figures as they are. */
const movesNothing: ReadonlySet<string> = new Set([
  'observation',
  'observationReply',
  'observationFile',
  'planDocument',
  'commitmentAssessment',
  'assessmentFile',
  'savedView',
]);

/** A commitment as lists, filters and figures need it. */
export type CommitmentEntry = {
  facts: CommitmentFacts;
  heading: CommitmentHeading;
  charges: Charge[];
  /** What a search looks through and what lists sort by: made when first asked for. */
  readonly folded: string;
  readonly codeKey: string;
  readonly titleKey: string;
  readonly leadKey: string;
};

/** Who answers for a commitment on a day: what ended, or has not begun, is left out. */
export const chargesOn = (entry: CommitmentEntry, on: string): Charge[] =>
  entry.charges.filter((charge) => isSeated(charge, on));

type PlanEntry = { plan: Plan; entries: Map<string, CommitmentEntry>; views: Map<string, View> };
/** A commitment with its figures on a day. */
export type PlanItem = { entry: CommitmentEntry; figures: CommitmentFigures };

type View = {
  figures: Map<string, CommitmentFigures>;
  total: PlanFigures | null;
  orders: Map<string, readonly PlanItem[]>;
};

/** A plan on a day: its commitments in order, each with its figures. */
export type PlanView = {
  plan: Plan;
  rule: SemaforoRule;
  entries: ReadonlyMap<string, CommitmentEntry>;
  figures: ReadonlyMap<string, CommitmentFigures>;
  total: PlanFigures;
  /** The commitments as a list was sorted before, by the name of the order; empty again after each change. */
  orders: Map<string, readonly PlanItem[]>;
};

/** How many days' figures of one plan are kept at hand. */
const viewsKept = 4;
const entriesRead = 2_000;

/**
 * Keeps facts and figures between calls. The audit log says what became stale: also what another process wrote,
 * because whoever writes, writes the log.
 */
export class FigureCache {
  readonly #plans = new Map<string, PlanEntry>();
  /** One question at a time: while one mends what is stale, no other may look at it. */
  #turn: Promise<unknown> = Promise.resolve();
  #seq = -1;
  #rule: SemaforoRule | null = null;

  /** All figures of a plan on a day; refuses a plan that is not there. */
  planView(db: Db, planId: string, on: string): Promise<PlanView> {
    if (db.isTransaction) throw new Error('only what is committed is kept at hand');
    const view = this.#turn.then(() => onOneState(db, (state) => this.#view(state, planId, on)));
    this.#turn = view.catch(() => undefined);
    return view;
  }

  async #view(db: Db, planId: string, on: string): Promise<PlanView> {
    await this.#refresh(db);
    this.#rule ??= await loadRule(db);
    const rule = this.#rule;
    const entry = this.#plans.get(planId) ?? (await this.#load(db, planId));
    const view = viewOf(entry, on);
    if (view.figures.size < entry.entries.size) addMissing(view, entry, on, rule);
    view.total ??= planFigures(
      entry.plan,
      Array.from(entry.entries.keys(), (id) => figuresIn(view, id)),
      on,
      rule,
    );
    const { figures, total, orders } = view;
    return { plan: entry.plan, rule, entries: entry.entries, figures, total, orders };
  }

  async #refresh(db: Db): Promise<void> {
    const head = await auditHead(db);
    if (head.seq === this.#seq) return;
    const stale = this.#seq < 0 ? [] : await entriesSince(db, this.#seq, entriesRead);
    if (stale.length === entriesRead || head.seq < this.#seq) this.#forgetAll();
    else await this.#mend(db, stale);
    this.#seq = head.seq;
  }

  #forgetAll(): void {
    this.#plans.clear();
    this.#rule = null;
  }

  async #mend(db: Db, stale: Awaited<ReturnType<typeof entriesSince>>): Promise<void> {
    const commitments = new Set<string>();
    for (const entry of stale.filter((one) => !movesNothing.has(one.entity))) {
      if (entry.plan_id === null) this.#forgetShared(entry.entity);
      else if (entry.commitment_id === null) this.#plans.delete(entry.plan_id);
      else commitments.add(`${entry.plan_id} ${entry.commitment_id}`);
    }
    for (const pair of commitments) {
      const [planId = '', commitmentId = ''] = pair.split(' ');
      await this.#reload(db, planId, commitmentId);
    }
  }

  #forgetShared(entity: string): void {
    if (entity === 'settings') this.#rule = null;
    if (entity === 'settings' || entity === 'institution' || entity === 'member') this.#plans.clear();
  }

  async #load(db: Db, planId: string): Promise<PlanEntry> {
    const plan = await findRecord(db, 'plan', planId);
    if (plan === null) throw new AppError('notFound', { entity: 'plan', id: planId });
    const entry = { plan, entries: await loadEntries(db, plan), views: new Map<string, View>() };
    this.#plans.set(planId, entry);
    return entry;
  }

  /** A commitment that is new goes where its order says, which only a whole load knows. */
  async #reload(db: Db, planId: string, commitmentId: string): Promise<void> {
    const entry = this.#plans.get(planId);
    if (entry === undefined) return;
    const before = entry.entries.get(commitmentId);
    const after = (await loadEntries(db, entry.plan, commitmentId)).get(commitmentId);
    if (after === undefined || before?.heading.position !== after.heading.position) {
      this.#plans.delete(planId);
      return;
    }
    entry.entries.set(commitmentId, after);
    for (const view of entry.views.values()) {
      view.figures.delete(commitmentId);
      becomeStale(view);
    }
  }
}

function viewOf(entry: PlanEntry, on: string): View {
  const kept = entry.views.get(on);
  if (kept !== undefined) return kept;
  const oldest = entry.views.keys().next().value;
  if (entry.views.size >= viewsKept && oldest !== undefined) entry.views.delete(oldest);
  const view: View = { figures: new Map(), total: null, orders: new Map() };
  entry.views.set(on, view);
  return view;
}

function addMissing(view: View, entry: PlanEntry, on: string, rule: SemaforoRule): void {
  for (const [id, one] of entry.entries) {
    if (view.figures.has(id)) continue;
    view.figures.set(id, commitmentFigures(one.facts, on, planFrame(entry.plan), rule));
    becomeStale(view);
  }
}

function becomeStale(view: View): void {
  view.total = null;
  view.orders.clear();
}

function figuresIn(view: View, id: string): CommitmentFigures {
  const figures = view.figures.get(id);
  if (figures === undefined) throw new Error('every commitment of a view has figures');
  return figures;
}

async function loadRule(db: Db): Promise<SemaforoRule> {
  const settings = await findRecord(db, 'settings', 'settings');
  return { onTimeGap: settings?.onTimeGap ?? -10, atRiskGap: settings?.atRiskGap ?? -25 };
}

async function loadEntries(db: Db, plan: Plan, commitmentId?: string): Promise<Map<string, CommitmentEntry>> {
  const { records, headings } = await loadFacts(db, plan, commitmentId);
  const facts = planFacts(records).commitments;
  const charges = Map.groupBy(await loadCharges(db, plan.id, commitmentId), (charge) => charge.commitmentId);
  const entries = new Map<string, CommitmentEntry>();
  for (const [i, heading] of headings.entries()) {
    const one = facts[i];
    if (one === undefined) throw new Error('facts and headings come from the same rows');
    entries.set(heading.id, new Entry(one, heading, charges.get(heading.id) ?? []));
  }
  return entries;
}

class Entry implements CommitmentEntry {
  readonly facts: CommitmentFacts;
  readonly heading: CommitmentHeading;
  readonly charges: Charge[];
  #folded: string | null = null;
  #codeKey: string | null = null;
  #titleKey: string | null = null;
  #leadKey: string | null = null;

  constructor(facts: CommitmentFacts, heading: CommitmentHeading, charges: Charge[]) {
    this.facts = facts;
    this.heading = heading;
    this.charges = charges;
  }

  get folded(): string {
    return (this.#folded ??= fold(this.heading.searchable));
  }

  get codeKey(): string {
    return (this.#codeKey ??= sortKey(this.facts.code));
  }

  get titleKey(): string {
    return (this.#titleKey ??= sortKey(this.facts.title));
  }

  get leadKey(): string {
    return (this.#leadKey ??= sortKey(this.heading.leadInstitution ?? ''));
  }
}
