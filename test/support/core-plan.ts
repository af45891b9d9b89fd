import type { CommitmentDetail } from '../../shared/commitments.ts';
import type { InputOf } from '../../shared/contract.ts';
import { noDate, preciseDay, type PreciseDate } from '../../shared/dates.ts';
import type { MilestonePage } from '../../shared/milestones.ts';
import type { Plan } from '../../shared/plans.ts';
import type { Caller } from '../../shared/method.ts';
import { seatCommittee, type Committee } from './actors.ts';
import { openTestApp, type TestApp, type TestOptions } from './core.ts';

/** A committee at work: the application, its seats and the shortest ways to what a test needs. */
export type Scene = {
  app: TestApp;
  committee: Committee;
  plan: (values?: Partial<InputOf<'plan.start'>>) => Promise<Plan>;
  commitment: (
    planId: string,
    values?: Partial<InputOf<'commitment.add'>['values']>,
  ) => Promise<CommitmentDetail['commitment']>;
  milestone: (
    commitmentId: string,
    values?: Partial<InputOf<'milestone.add'>['values']>,
    parentId?: string,
  ) => Promise<CommitmentDetail['milestones'][number]['milestone']>;
  report: (
    milestoneId: string,
    percentage: number,
    more?: Partial<InputOf<'progress.report'>>,
  ) => Promise<MilestonePage>;
  /** Evidence as a note, by government. */
  prove: (milestoneId: string, title?: string, as?: Caller) => Promise<MilestonePage>;
  /** Evidence and a report of 100 % with its closing text. */
  complete: (milestoneId: string, more?: Partial<InputOf<'progress.report'>>) => Promise<MilestonePage>;
  verify: (milestoneId: string) => Promise<MilestonePage>;
  read: (milestoneId: string, on?: string) => Promise<MilestonePage>;
};

export const days = (start: string | null, due: string | null): { start: PreciseDate; due: PreciseDate } => ({
  start: start === null ? noDate : preciseDay(start),
  due: due === null ? noDate : preciseDay(due),
});

const year = { start: preciseDay('2026-01-01'), end: preciseDay('2026-12-31') };

/** A fresh application with a committee of one seat a role. */
export async function openScene(options: TestOptions = {}): Promise<Scene> {
  const app = await openTestApp(options);
  return sceneOf(app, await seatCommittee(app));
}

function sceneOf(app: TestApp, committee: Committee): Scene {
  const { oversight, government, civilSociety } = committee;
  const scene: Scene = {
    app,
    committee,
    plan: (values = {}) =>
      app.ask('plan.start', { code: 'PAL-1', name: 'Plan', ...year, ...values }, oversight),
    commitment: async (planId, values = {}) =>
      (await app.ask('commitment.add', { planId, values: { title: 'Compromiso', ...values } }, oversight))
        .commitment,
    milestone: async (commitmentId, values = {}, parentId) => {
      const input = { commitmentId, values: { title: 'Hito', ...values }, parentId: parentId ?? null };
      const detail = await app.ask('milestone.add', input, oversight);
      const newest = detail.milestones.toSorted((a, b) => (a.milestone.id < b.milestone.id ? 1 : -1))[0];
      if (newest === undefined) throw new Error('a milestone that was added is in its commitment');
      return newest.milestone;
    },
    report: (milestoneId, percentage, more = {}) =>
      app.ask('progress.report', { milestoneId, percentage, ...more }, government),
    prove: (milestoneId, title = 'Acta', as = government) =>
      app.ask('evidence.record', { kind: 'note', milestoneId, title, note: 'Se revisó en sesión.' }, as),
    complete: async (milestoneId, more = {}) => {
      await scene.prove(milestoneId);
      return scene.report(milestoneId, 100, { closingText: 'Concluido.', ...more });
    },
    verify: (milestoneId) => app.ask('milestone.verify', { milestoneId }, civilSociety),
    read: (id, on) => app.ask('milestone.read', { id, ...(on === undefined ? {} : { on }) }),
  };
  return scene;
}
