import { expect, test } from 'vitest';
import { noDate } from '../../shared/dates.ts';
import { defaultSemaforoRule, type MilestoneFacts } from '../../shared/progress-facts.ts';
import { commitmentFigures } from '../../shared/progress.ts';
import { given, proof, report, verdict } from '../support/milestone-facts.ts';

const open = given();
const complete = given(report('r', '2021-03-31', 100), proof('e', '2021-03-31'));
const verified = given(
  report('r', '2021-03-31', 100),
  proof('e', '2021-03-31'),
  verdict('v', 'r', 'verified', '2021-04-15', ['e']),
);

/** A national tracker (2019–22): weight × (activities in that state ÷ activities of the action), summed. */
test('el ejemplo del seguimiento nacional 2019–2022: 55 % verificado, 70 % completo o mejor', () => {
  const action = (weight: number, activities: MilestoneFacts[]): MilestoneFacts => ({
    ...open,
    weight,
    activities,
  });
  const figures = commitmentFigures(
    {
      id: 'c',
      code: 'C01',
      title: '',
      weight: 1,
      state: 'inProgress',
      isCounted: true,
      start: noDate,
      due: noDate,
      completionOverride: null,
      milestones: [action(60, [verified, complete, open, open]), action(40, [verified, verified])],
    },
    '2021-12-31',
    { start: null, due: null },
    defaultSemaforoRule,
  );
  expect(figures.verified).toBe(55);
  expect(figures.reported).toBe(70);
});
