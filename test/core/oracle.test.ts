import { expect, test } from 'vitest';
import { explainableFigures } from '../../shared/explain.ts';
import { openScene, type Scene } from '../support/core-plan.ts';

type Step = 'open' | 'complete' | 'verified';

async function action(scene: Scene, commitmentId: string, weight: number, steps: Step[]): Promise<string> {
  const parent = await scene.milestone(commitmentId, { weight });
  for (const step of steps) {
    const { id } = await scene.milestone(commitmentId, { title: 'Actividad' }, parent.id);
    if (step !== 'open') await scene.complete(id);
    if (step === 'verified') await scene.verify(id);
  }
  return parent.id;
}

/** The worked example of a real national tracker (2019–22), through the whole application. */
test('el ejemplo a mano: 55 % verificado y 70 % completo o mejor, con su explicación', async () => {
  const scene = await openScene();
  const { id: planId } = await scene.plan();
  const { id } = await scene.commitment(planId);
  const first = await action(scene, id, 60, ['verified', 'complete', 'open', 'open']);
  await action(scene, id, 40, ['verified', 'verified']);

  const { figures } = await scene.app.ask('commitment.read', { id });
  expect(figures).toMatchObject({
    verified: 55,
    reported: 70,
    ogpWord: 'substantial',
    coverage: { total: 2, reported: 2, complete: 1, verified: 1 },
  });
  const status = await scene.app.ask('plan.status', { planId });
  expect(status.figures).toMatchObject({ verified: 55, reported: 70 });
  const { rows } = await scene.app.ask('commitment.list', { planId });
  expect(rows[0]?.figures).toMatchObject({ verified: 55, reported: 70 });

  const explain = (kind: 'plan' | 'commitment' | 'milestone', of: string, figure: 'reported' | 'verified') =>
    scene.app.ask('progress.explain', { kind, id: of, figure });
  expect(await explain('commitment', id, 'verified')).toMatchObject({
    value: 55,
    sumOfWeights: 100,
    sumOfProducts: 5500,
    terms: [
      { weight: 60, value: 25 },
      { weight: 40, value: 100 },
    ],
    fraction: '1 de 2 hitos verificados, 55 %; pesos de hitos: 60, 40',
  });
  expect(await explain('milestone', first, 'reported')).toMatchObject({
    value: 50,
    sumOfWeights: 4,
    sumOfProducts: 200,
  });
  expect(await explain('plan', planId, 'reported')).toMatchObject({
    value: 70,
    terms: [{ weight: 1, value: 70 }],
  });
  for (const figure of explainableFigures) {
    const { value, sumOfProducts, sumOfWeights } = await scene.app.ask('progress.explain', {
      kind: 'plan',
      id: planId,
      figure,
    });
    expect(sumOfProducts / sumOfWeights).toBe(value);
  }
});
