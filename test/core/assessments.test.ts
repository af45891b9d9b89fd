import { beforeEach, describe, expect, test } from 'vitest';
import type { CommitmentDetail } from '../../shared/commitments.ts';
import type { InputOf } from '../../shared/contract.ts';
import { openScene, type Scene } from '../support/core-plan.ts';
import { noon } from '../support/core.ts';

let scene: Scene;
let planId: string;
let commitmentId: string;
let milestoneId: string;

beforeEach(async () => {
  scene = await openScene();
  planId = (await scene.plan()).id;
  commitmentId = (await scene.commitment(planId, { code: 'C01' })).id;
  milestoneId = (await scene.milestone(commitmentId)).id;
});

const values: InputOf<'assessment.record'>['values'] = {
  ...{ evaluator: 'Universidad de ejemplo', completion: 'substantial', completionReason: 'Faltó un hito.' },
  ...{ externalFactors: 'Hubo elecciones.', internalFactors: '', lessons: 'Presupuestar antes.' },
  ...{ information: 'major', informationReason: 'Se publicó el padrón.' },
  ...{ participation: 'notApplicable', participationReason: 'No era su propósito.' },
  ...{ accountability: 'worsened', accountabilityReason: 'Se cerró la ventanilla.' },
};
type More = Partial<InputOf<'assessment.record'>>;
const record = (more: More = {}): Promise<CommitmentDetail> =>
  scene.app.ask('assessment.record', { commitmentId, values, ...more }, scene.committee.oversight);
const refused = async (more: More): Promise<string> =>
  (await scene.app.refusal('assessment.record', { commitmentId, values, ...more }, scene.committee.oversight))
    .code;
async function store(bytes: Uint8Array, name = 'informe.pdf'): Promise<{ sha256: string; name: string }> {
  const chunks = async function* () {
    yield await Promise.resolve(bytes);
  };
  const reply = await scene.app.storeFile(chunks());
  if (!reply.ok) throw new Error(reply.error.code);
  return { sha256: reply.value.sha256, name };
}
const small = (n: number) => store(new TextEncoder().encode(`anexo ${String(n)}`), `anexo-${String(n)}.txt`);
const proofs = async (n: number): Promise<string[]> => {
  for (let i = 0; i < n; i += 1) await scene.prove(milestoneId, `Acta ${String(i)}`);
  return (await scene.read(milestoneId)).evidence.map(({ id }) => id);
};

describe('la evaluación de cierre', () => {
  test('guarda todo lo que pide el formulario, con su evidencia y sus archivos', async () => {
    const evidenceIds = await proofs(2);
    const file = await small(1);
    const { assessments, history } = await record({ evidenceIds, files: [file] });
    expect(assessments).toMatchObject([
      {
        ...values,
        ...{ assessedOn: '2026-06-30', recordedByName: 'Olga Garante', evidenceIds },
        files: [{ name: 'anexo-1.txt', size: 7, sha256: file.sha256 }],
      },
    ]);
    expect(assessments[0]?.evidence).toHaveLength(2);
    expect(history.map(({ entity }) => entity)).toContain('commitmentAssessment');
    expect(await scene.app.ask('application.check', {})).toMatchObject({ isSound: true, files: 1 });
  });

  test('una nueva sustituye a la anterior, que queda; la de fecha pasada no', async () => {
    await record({ assessedOn: '2026-05-10' });
    await record({ values: { ...values, completion: 'complete' } });
    const { assessments } = await record({
      assessedOn: '2026-04-01',
      values: { ...values, completion: 'limited' },
    });
    expect(assessments.map(({ completion }) => completion)).toEqual(['complete', 'substantial', 'limited']);
    const then = await scene.app.ask('commitment.read', { id: commitmentId, on: '2026-05-31' });
    expect(then.assessments.map(({ completion }) => completion)).toEqual(['substantial', 'limited']);
  });

  test('cumple la obligación de quien terminó', async () => {
    scene.app.clock.now = noon('2026-03-02');
    await scene.complete(milestoneId);
    scene.app.clock.now = noon('2026-06-30');
    const state = async () =>
      (await scene.app.ask('cycle.read', { planId })).obligations.find(({ key }) => key === 'assessment')
        ?.state;
    expect(await state()).toBe('overdue');
    await record();
    expect(await state()).toBe('met');
  });

  test('cita a lo más tres, entre evidencia y archivos', async () => {
    const evidenceIds = await proofs(2);
    expect(await refused({ evidenceIds, files: [await small(1), await small(2)] })).toBe('invalid');
    expect(await refused({ evidenceIds: await proofs(2) })).toBe('invalid');
    await record({ evidenceIds, files: [await small(1)] });
  });

  test('no cita evidencia retirada, de otro compromiso ni posterior a ella', async () => {
    const [evidenceId = ''] = await proofs(1);
    const other = await scene.commitment(planId, { code: 'C02' });
    const elsewhere = { commitmentId: other.id, evidenceIds: [evidenceId] };
    expect(await refused(elsewhere)).toBe('assessmentEvidence');
    expect(await refused({ evidenceIds: [evidenceId], assessedOn: '2026-06-29' })).toBe('assessmentEvidence');
    const withdrawn = { id: evidenceId, version: 1, reason: 'Era de otro hito.' };
    await scene.app.ask('evidence.withdraw', withdrawn, scene.committee.government);
    expect(await refused({ evidenceIds: [evidenceId] })).toBe('assessmentEvidence');
    expect(await refused({ evidenceIds: ['no-existe'] })).toBe('notFound');
  });

  test('un archivo de más de 10 MB se rechaza, y ninguno de los otros queda', async () => {
    const large = await store(new Uint8Array(10 * 1024 * 1024 + 1));
    const exact = await store(new Uint8Array(10 * 1024 * 1024), 'justo.bin');
    expect(await refused({ files: [exact, large] })).toBe('fileTooLarge');
    expect((await scene.app.ask('commitment.read', { id: commitmentId })).assessments).toEqual([]);
    expect((await record({ files: [exact] })).assessments[0]?.files).toMatchObject([{ name: 'justo.bin' }]);
  });

  test('sin quién evaluó, sin por qué o con una fecha que no llega se rechaza', async () => {
    expect(await refused({ values: { ...values, evaluator: ' ' } })).toBe('invalid');
    expect(await refused({ values: { ...values, participationReason: '' } })).toBe('invalid');
    expect(await refused({ assessedOn: '2026-07-01' })).toBe('futureDate');
    expect(await refused({ files: [{ sha256: '0'.repeat(64), name: 'no-está.pdf' }] })).toBe('fileMissing');
  });
});
