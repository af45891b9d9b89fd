import { expect, test } from 'vitest';
import { isPglite } from '../support/core-pglite.ts';
import { openScene } from '../support/core-plan.ts';

test('al quitar el ejemplo se van sus personas e instituciones, aunque quede un plan propio', async () => {
  const { app, committee, plan } = await openScene();
  await plan();
  const { planId } = await app.ask('example.add', {}, committee.oversight);
  expect((await app.ask('member.list', {})).length).toBeGreaterThan(5);
  await app.ask('plan.removeExample', { planId }, committee.oversight);
  expect((await app.ask('member.list', {})).map((one) => one.name)).toHaveLength(5);
  expect(await app.ask('institution.list', {})).toEqual([]);
});

test('lo que algo propio usa se queda: la institución de una persona real, quien responde de un compromiso real', async () => {
  const { app, committee, plan, commitment } = await openScene();
  const { oversight, government } = committee;
  const { id: commitmentId } = await commitment((await plan()).id);
  const { planId } = await app.ask('example.add', {}, oversight);
  const invented = (await app.ask('member.list', {})).filter((one) => 'Ejemplo' in one.source);
  const used = invented.find((one) => one.role === 'government' && one.institutionId !== null);
  if (used === undefined) throw new Error('the example seats a representative of an institution');
  const institutions = await app.ask('institution.list', {});
  const other = institutions.find((one) => one.id !== used.institutionId);
  if (other === undefined) throw new Error('the example has several institutions');
  const changes = { institutionId: other.id };
  await app.ask('member.revise', { id: government.memberId, version: 1, changes }, oversight);
  const responsible = { targets: [{ commitmentId }], memberId: used.id, kind: 'responsible' as const };
  await app.ask('responsibility.assign', responsible, oversight);

  await app.ask('plan.removeExample', { planId }, oversight);
  const names = (await app.ask('member.list', {})).map((one) => one.name);
  expect(names).toHaveLength(6);
  expect(names).toContain(used.name);
  const left = (await app.ask('institution.list', {})).map((one) => one.id);
  expect(left.toSorted()).toEqual([used.institutionId, other.id].toSorted());
});

test('sus archivos se van del disco, menos el que también es evidencia de un plan propio', async () => {
  const { app, committee, plan, commitment, milestone } = await openScene();
  const { oversight, government } = committee;
  const own = await milestone((await commitment((await plan()).id)).id);
  const { planId } = await app.ask('example.add', {}, oversight);
  const evidence = await app.ask('evidence.list', { planId });
  const [shared = '', ...others] = new Set(evidence.map((one) => one.sha256).filter((one) => one !== ''));
  expect(others.length).toBeGreaterThan(0);
  const file = { kind: 'file', sha256: shared, fileName: 'acta.pdf', title: 'Acta' } as const;
  await app.ask('evidence.record', { milestoneId: own.id, ...file }, government);

  await app.ask('plan.removeExample', { planId }, oversight);
  expect(await app.openFile(shared)).not.toBeNull();
  for (const sha256 of others) expect(await app.openFile(sha256)).toBeNull();
  expect(await app.ask('application.check', {})).toMatchObject({ isSound: true, problems: [] });
  await app.ask('example.add', {}, oversight);
  expect(await app.ask('application.check', {})).toMatchObject({ isSound: true, problems: [] });
});

// The other engine keeps its tables for the tests that follow.
test.skipIf(isPglite)('si quitarlo no se logra, sus archivos siguen', async () => {
  const { app, committee } = await openScene();
  const { planId } = await app.ask('example.add', {}, committee.oversight);
  const [file] = (await app.ask('evidence.list', { planId })).filter((one) => one.sha256 !== '');
  await app.write('alter table audit_entry rename to audit_entry_gone');
  expect((await app.refusal('plan.removeExample', { planId }, committee.oversight)).code).toBe('internal');
  expect(await app.openFile(file?.sha256 ?? '')).not.toBeNull();
});

test('un plan que no es de ejemplo no se quita nunca', async () => {
  const { app, committee, plan } = await openScene();
  const { id } = await plan();
  expect((await app.refusal('plan.removeExample', { planId: id }, committee.oversight)).code).toBe(
    'notAnExample',
  );
  expect(await app.ask('plan.list', {})).toHaveLength(1);
});
