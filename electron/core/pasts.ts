import type { Kysely } from 'kysely';
import { AppError } from '../../shared/errors.ts';
import type { AsRecorded } from '../../shared/fields.ts';
import type { Context } from './context.ts';
import { rebuildPast } from './database/past.ts';
import { entryAt, firstPlanOf } from './database/queries/audit.ts';
import type { AuditEntryRow, Db, Schema } from './database/schema.ts';
import { FigureCache } from './figures.ts';

type Past = { db: Kysely<Schema>; figures: FigureCache };

/** How many pasts are kept at hand: they never change. */
const kept = 3;

/** What was known of a plan at moments of its history (domain: two times), rebuilt from the log when asked for. */
export class Pasts {
  readonly #pasts = new Map<string, Promise<Past>>();

  /**
   * The context of a question as it would have been at an entry of the log, or at an instant: its records, its figures,
   * its day and the end of the log. Refuses a moment before anything of that was known.
   */
  async contextAt(
    ctx: Context,
    input: { planId?: string; id?: string },
    moment: AsRecorded,
    dayOf: (instant: Date) => string,
  ): Promise<Context> {
    const id = input.planId ?? input.id ?? '';
    const planId = input.planId ?? (await firstPlanOf(ctx.db, id));
    const last = await entryAt(ctx.db, moment);
    if (planId === null || last === undefined) throw new AppError('notFound', { entity: 'plan', id });
    const past = await this.#past(ctx.db, planId, last);
    const now = typeof moment === 'string' ? moment : last.at;
    return {
      ...ctx,
      db: past.db,
      now,
      today: dayOf(new Date(now)),
      app: { ...ctx.app, figures: past.figures },
      log: { db: ctx.db, until: last.seq },
    };
  }

  #past(log: Db, planId: string, last: AuditEntryRow): Promise<Past> {
    const key = `${planId} ${String(last.seq)}`;
    const known = this.#pasts.get(key);
    const past = known ?? rebuildPast(log, planId, last).then((db) => ({ db, figures: new FigureCache() }));
    // The one asked for last goes to the end: the first is the one that goes.
    this.#pasts.delete(key);
    this.#pasts.set(key, past);
    past.catch(() => this.#pasts.delete(key));
    const [oldest] = this.#pasts.keys();
    // A question may still be reading it: what nobody holds any more closes by itself.
    if (this.#pasts.size > kept && oldest !== undefined) this.#pasts.delete(oldest);
    return past;
  }
}
