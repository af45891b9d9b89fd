import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MilestoneFigures } from '../../shared/progress.ts';
import { seat, type Seat } from '../support/actors.ts';
import { days, openScene, type Scene } from '../support/core-plan.ts';

/** Who is named for a milestone: by place among those of government, and until when. */
const charge = fc.record({ who: fc.nat(3), isEnded: fc.boolean() });
const milestone = fc.record({
  dates: fc.constantFrom(
    ['2026-01-01', '2026-06-15'],
    ['2026-01-01', '2026-07-02'],
    ['2026-05-01', '2026-12-31'],
    ['2026-09-01', '2026-12-31'],
  ),
  percentage: fc.constantFrom(null, 0, 40),
  charges: fc.array(charge, { maxLength: 3 }),
});
const scenario = fc.record({
  ofCommitment: fc.array(charge, { maxLength: 1 }),
  milestones: fc.array(milestone, { minLength: 1, maxLength: 5 }),
});

type Charge = { who: number; isEnded: boolean };
type Scenario = {
  ofCommitment: Charge[];
  milestones: { dates: readonly string[]; percentage: number | null; charges: Charge[] }[];
};

/** Three at the table and one past their term. */
async function seatGovernment(scene: Scene): Promise<Seat[]> {
  const { government, oversight } = scene.committee;
  const more = [{}, {}, { endsOn: '2026-06-01' }];
  const others: Seat[] = [];
  for (const [n, values] of more.entries()) {
    const name = `Gobierno ${String(n)}`;
    others.push(await seat(scene.app, { name, role: 'government', ...values }, oversight));
  }
  return [government, ...others];
}

async function build(scene: Scene, people: Seat[], { code, ...input }: Scenario & { code: string }) {
  const { id: planId } = await scene.plan({ code });
  const { id: commitmentId } = await scene.commitment(planId);
  const assign = async (charges: Charge[], milestoneId?: string) => {
    for (const { who, isEnded } of new Map(charges.map((one) => [one.who, one])).values()) {
      await scene.app.ask(
        'responsibility.assign',
        {
          targets: [{ commitmentId, ...(milestoneId === undefined ? {} : { milestoneId }) }],
          memberId: people[who]?.memberId ?? '',
          kind: 'responsible',
          ...(isEnded ? { endsOn: '2026-06-29' } : {}),
        },
        scene.committee.oversight,
      );
    }
  };
  await assign(input.ofCommitment);
  for (const {
    dates: [start = '', due = ''],
    percentage,
    charges,
  } of input.milestones) {
    const { id } = await scene.milestone(commitmentId, days(start, due));
    if (percentage !== null) await scene.report(id, percentage);
    await assign(charges, id);
  }
  return planId;
}

const isToReport = ({ state, returnedReason, isOverdue, expected }: MilestoneFigures): boolean =>
  (state === 'notStarted' || state === 'inProgress') &&
  returnedReason === '' &&
  !isOverdue &&
  (expected ?? 0) > 0;

test(
  'lo que toca reportar a alguno del gobierno es, junto, todo lo que está por reportarse',
  { timeout: 120_000 },
  async () => {
    const scene = await openScene();
    const people = await seatGovernment(scene);
    let plans = 0;
    await fc.assert(
      fc.asyncProperty(scenario, async (input) => {
        plans += 1;
        const planId = await build(scene, people, { code: `P${String(plans)}`, ...input });
        const { commitments } = await scene.app.ask('plan.status', { planId });
        const waits = commitments.flatMap((one) => one.milestones).filter(isToReport);
        const listed = new Set<string>();
        for (const { memberId } of people) {
          const input = { planId, memberId, kind: 'report' as const, limit: 500 };
          const { items, counts } = await scene.app.ask('work.mine', input);
          expect(Object.values(counts.report).reduce((sum, n) => sum + n, 0)).toBe(items.length);
          for (const one of items) listed.add(one.milestoneId ?? '');
        }
        expect([...listed].sort()).toEqual(waits.map(({ id }) => id).sort());
      }),
      { numRuns: 20 },
    );
  },
);
