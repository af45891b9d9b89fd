import { expect, test } from 'vitest';
import type { InputOf, MethodName } from '../../shared/contract.ts';
import type { Field, Fields } from '../../shared/fields.ts';
import { commitmentAssessmentFields } from '../../shared/assessments.ts';
import { evidenceFields } from '../../shared/evidence.ts';
import { indicatorFields, measurementFields } from '../../shared/indicators.ts';
import { institutionFields } from '../../shared/institutions.ts';
import { memberFields } from '../../shared/members.ts';
import { milestoneFields, replanningFields } from '../../shared/milestones.ts';
import { commitmentFields } from '../../shared/commitments.ts';
import { planDocumentFields } from '../../shared/plan-documents.ts';
import { planFields } from '../../shared/plans.ts';
import { progressReportFields } from '../../shared/progress-reports.ts';
import { settingsFields } from '../../shared/settings.ts';
import { days, openScene } from '../support/core-plan.ts';

const hostile = [
  `<script>alert("1")</script><img src=x onerror=alert(1)>`,
  '#import "x.typ": *; #read("/etc/passwd") $ x^2 $ *negritas* _cursivas_ @cita <marca> \\ #',
  `=cmd|' /C calc'!A0`,
  '+1-2*3@4 -1 \t=1+1',
  `'; drop table plan; -- "comillas" \`acento\``,
  ' Ñandú\r\nsegunda línea\n\ttercera\u00a0\u200b\u2028fin ',
  '🏛️ עברית العربية ﬁ é e\u0301 %s %n {{x}} ${y} \\u0000 \u0001\u001b[31m',
].join('\n');

const input = <M extends MethodName>(_method: M, values: object): InputOf<M> => values as InputOf<M>;

/** The same hostile text in every free text of a record, cut to what the field takes. */
function inEvery(fields: Fields, ...leftOut: string[]): Record<string, string> {
  const free = Object.entries<Field>(fields).filter(
    ([name, { kind, options }]) => kind === 'text' && options === undefined && !leftOut.includes(name),
  );
  return Object.fromEntries(
    free.map(([name, { schema }]) => [
      name,
      schema.safeParse(hostile).success ? hostile : hostile.slice(0, 490),
    ]),
  );
}

const ofFile = ['sha256', 'fileName', 'mediaType', 'url', 'note', 'withdrawnReason'];

test('cualquier texto se guarda y se lee igual, letra por letra, en cada campo de texto', async () => {
  const { app, committee, ...scene } = await openScene();
  const { oversight, government } = committee;
  const code = { code: hostile.slice(0, 40) };

  const planTexts = inEvery(planFields);
  const plan = await app.ask('plan.start', input('plan.start', planTexts), oversight);
  expect(await app.ask('plan.read', { planId: plan.id })).toMatchObject(planTexts);

  const lists = { values: [hostile.slice(0, 400)], policyAreas: ['=1+1'], sdgs: ['<b>'] };
  const commitmentTexts = { ...inEvery(commitmentFields, 'code'), ...code, ...lists };
  const commitment = await scene.commitment(plan.id, commitmentTexts);
  expect(commitment).toMatchObject(commitmentTexts);

  const due = { ...days(null, '2026-09-30').due, text: hostile };
  const milestoneTexts = { ...inEvery(milestoneFields), due };
  const hito = await scene.milestone(commitment.id, milestoneTexts);
  expect(hito).toMatchObject(milestoneTexts);

  const replanTexts = { ...inEvery(replanningFields), reason: hostile };
  const moved = { id: hito.id, version: 1, due: days(null, '2026-10-30').due, ...replanTexts };
  expect((await app.ask('milestone.replan', moved, oversight)).replannings).toMatchObject([replanTexts]);

  const evidenceTexts = { ...inEvery(evidenceFields, ...ofFile), note: hostile };
  const note = {
    kind: 'note' as const,
    milestoneId: hito.id,
    ...evidenceTexts,
  } as InputOf<'evidence.record'>;
  expect((await app.ask('evidence.record', note, government)).evidence).toMatchObject([evidenceTexts]);

  const reportTexts = inEvery(progressReportFields);
  expect((await scene.report(hito.id, 100, reportTexts)).reports).toMatchObject([reportTexts]);

  const back = { milestoneId: hito.id, reason: hostile };
  const page = await app.ask('milestone.return', back, committee.civilSociety);
  expect(page.figures.returnedReason).toBe(hostile);

  const indicatorTexts = { ...inEvery(indicatorFields), name: hostile };
  const add = { commitmentId: commitment.id, values: indicatorTexts };
  const { indicators } = await app.ask('indicator.add', add, oversight);
  expect(indicators).toMatchObject([indicatorTexts]);
  const measured = { ...inEvery(measurementFields), value: '=1+1' };
  const measure = { indicatorId: indicators[0]?.id ?? '', measuredOn: '2026-06-30', ...measured };
  expect((await app.ask('indicator.measure', measure, oversight)).indicators[0]?.measurements).toMatchObject([
    measured,
  ]);

  const noted = { ...inEvery(planDocumentFields, ...ofFile), note: hostile };
  const document = { planId: plan.id, form: 'note', stage: 'awareness', kind: 'awarenessRecord', ...noted };
  const cycle = await app.ask('document.add', input('document.add', document), oversight);
  const [left] = cycle.stages.flatMap(({ documents }) => documents);
  expect(left).toMatchObject(noted);
  const undone = { id: left?.id ?? '', version: 1, reason: hostile };
  const { stages } = await app.ask('document.withdraw', undone, oversight);
  expect(stages.flatMap(({ documents }) => documents)).toMatchObject([{ withdrawnReason: hostile }]);

  const judged = inEvery(commitmentAssessmentFields);
  const degrees = { information: 'major', participation: 'notApplicable', accountability: 'worsened' };
  const assessed = { commitmentId: commitment.id, values: { ...judged, ...degrees, completion: 'limited' } };
  const { assessments } = await app.ask('assessment.record', input('assessment.record', assessed), oversight);
  expect(assessments).toMatchObject([judged]);

  const institutionTexts = { ...inEvery(institutionFields), name: '<b>Instituto</b>' };
  await app.ask('institution.add', institutionTexts, oversight);
  expect(await app.ask('institution.list', {})).toMatchObject([institutionTexts]);
  const memberTexts = { name: hostile.slice(0, 490), ...inEvery(memberFields), role: 'reader' as const };
  expect(await app.ask('member.seat', memberTexts, oversight)).toMatchObject(memberTexts);
  const settingsTexts = inEvery(settingsFields);
  const settings = { version: 0, changes: settingsTexts };
  expect(await app.ask('settings.revise', settings, oversight)).toMatchObject(settingsTexts);

  const found = await app.ask('commitment.list', { planId: plan.id, filters: { search: '<SCRIPT>alert' } });
  expect(found.rows.map((row) => row.title)).toEqual([commitment.title]);
});
