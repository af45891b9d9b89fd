import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGliteDialect } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openApp, type App } from '../../electron/core/app.ts';
import type { CommitmentDetail } from '../../shared/commitments.ts';
import { commitmentStates } from '../../shared/commitments.ts';
import type { InputOf, MethodName, OutputOf } from '../../shared/contract.ts';
import { datePrecisions } from '../../shared/dates.ts';
import { isSeated } from '../../shared/members.ts';
import { liveEvidence } from '../../shared/milestone-standing.ts';
import type { MilestoneDetail } from '../../shared/milestones.ts';
import { partVerified } from '../../shared/part-verified.ts';
import type { PlanStatus } from '../../shared/plans.ts';
import { milestoneProgressStates, semaforos } from '../../shared/progress-words.ts';
import { responsibilityKinds } from '../../shared/responsibilities.ts';

const fixedToday = '2026-11-22';
const isOnSqlite = process.env.CA_DATABASE !== 'pglite';

let today = fixedToday;
let folder: string;
let app: App;
const noon = () => new Date(`${today}T12:00:00`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compromiso-example-'));
  const dialect = isOnSqlite ? {} : { dialect: new PGliteDialect({ pglite: new PGlite() }) };
  app = await openApp({ dataDir: folder, now: noon, isOperator: true, ...dialect });
});

afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

async function removeExamples() {
  for (const plan of await ask('plan.list', {})) {
    if (plan.isExample) await ask('plan.removeExample', { planId: plan.id });
  }
  today = fixedToday;
}

async function ask<M extends MethodName>(method: M, input: InputOf<M>): Promise<OutputOf<M>> {
  const reply = await app.call<string>(method, input);
  if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.error)}`);
  return reply.value as OutputOf<M>;
}

/** The example as it stands when it is added on a day, read back through the application. */
async function exampleOn(day: string) {
  today = day;
  const { planId, planCode } = await ask('example.add', {});
  const overview = await ask('plan.overview', { planId });
  const status = await ask('plan.status', { planId });
  const commitments: CommitmentDetail[] = [];
  for (const row of overview.commitments) commitments.push(await ask('commitment.read', { id: row.id }));
  return { planId, planCode, overview, status, commitments };
}

const leaves = (commitments: readonly CommitmentDetail[]): MilestoneDetail[] =>
  commitments.flatMap((one) => one.milestones);

/** Every state that something of the example is in. */
function statesOf({ commitments }: PlanStatus): Set<string> {
  const milestones = commitments.flatMap((one) => one.milestones.flatMap((own) => [own, ...own.activities]));
  return new Set([
    ...commitments.flatMap((one) => [one.state, one.semaforo]),
    ...milestones.flatMap((one) => [
      `hito ${one.state}`,
      one.returnedReason === '' ? '' : 'devuelto',
      one.isCounted ? '' : 'no cuenta',
      one.isOverdue ? 'vencido' : '',
      !one.hasReport && (one.expected ?? 0) > 0 ? 'sin reporte' : '',
    ]),
  ]);
}

const everyState = [
  ...commitmentStates,
  ...semaforos,
  ...milestoneProgressStates.map((state) => `hito ${state}`),
  ...['devuelto', 'no cuenta', 'vencido', 'sin reporte'],
];

describe('el plan de ejemplo', () => {
  afterEach(removeExamples);

  test.each([fixedToday, '2026-11-01', '2026-12-24', '2027-01-31', '2027-04-01', '2027-06-30'])(
    'agregado el %s está en todos los estados que existen',
    async (day) => {
      const { status } = await exampleOn(day);
      const there = statesOf(status);
      expect(everyState.filter((state) => !there.has(state))).toEqual([]);
    },
  );

  test('tiene entre 36 y 42 hitos, y su avance es creíble', async () => {
    const { overview } = await exampleOn(fixedToday);
    expect(overview.commitments.flatMap((one) => one.cells).length).toBeGreaterThanOrEqual(36);
    expect(overview.commitments.flatMap((one) => one.cells).length).toBeLessThanOrEqual(42);
    const { reported, verified, expected } = overview.figures;
    expect(verified).toBeGreaterThan(30);
    expect(reported).toBeGreaterThan(verified ?? 100);
    expect(expected).toBeGreaterThan(reported ?? 100);
    expect(overview.tasks.length).toBeGreaterThan(0);
    expect(overview.silent.length).toBeGreaterThan(0);
  });

  test('se reconoce como inventado: nombre, comité, personas, instituciones y correos', async () => {
    const { overview, commitments } = await exampleOn(fixedToday);
    expect(overview.plan).toMatchObject({ isExample: true, committeeName: 'Comité Coordinador de ejemplo' });
    expect(overview.plan.name).toMatch(/^Ejemplo: /);
    const people = await ask('member.list', {});
    const mark = 'Dato inventado para mostrar la aplicación';
    for (const record of [...people, ...(await ask('institution.list', {}))]) {
      expect(record.source).toMatchObject({ Ejemplo: mark });
    }
    const mails = [
      ...people.map((one) => one.email),
      ...commitments.map((one) => one.commitment.contactEmail),
    ];
    expect(mails.filter((mail) => !/@([a-z]+\.)?example\.org$/.test(mail))).toEqual([]);
  });

  test('llena todos los campos escritos de la ficha y usa claves del catálogo', async () => {
    const { commitments } = await exampleOn(fixedToday);
    const items = await ask('catalogue.list', {});
    const keys = (name: string) =>
      new Set(items.filter((one) => one.catalogue === name).map((one) => one.key));
    for (const { commitment, leadInstitution } of commitments) {
      const { notCountedReason: _reason, completionOverrideReason: _why, ...form } = commitment;
      const empty = Object.entries(form).filter(
        ([, value]) => value === '' || (Array.isArray(value) && value.length === 0),
      );
      expect(empty, commitment.code).toEqual([]);
      expect(leadInstitution).not.toBeNull();
      expect(keys('axis')).toContain(commitment.axis);
      expect(commitment.values.filter((key) => !keys('value').has(key))).toEqual([]);
      expect(commitment.policyAreas.filter((key) => !keys('policyArea').has(key))).toEqual([]);
      expect(commitment.sdgs.filter((key) => !keys('sdg').has(key))).toEqual([]);
    }
  });

  test('tiene fechas de todas las precisiones, las tres clases de evidencia y las cuatro responsabilidades', async () => {
    const { planId, commitments } = await exampleOn(fixedToday);
    const milestones = leaves(commitments);
    expect(new Set(milestones.map((one) => one.milestone.due.precision))).toEqual(new Set(datePrecisions));
    const evidence = milestones.flatMap((one) => one.evidence);
    expect(new Set(evidence.map((one) => one.kind))).toEqual(new Set(['file', 'link', 'note']));
    expect(evidence.some((one) => one.withdrawnOn !== null && one.withdrawnReason !== '')).toBe(true);
    expect(evidence.map((one) => one.number).sort((a, b) => a - b)).toEqual(evidence.map((_, i) => i + 1));
    const held = await ask('responsibility.list', { planId });
    expect(new Set(held.map((one) => one.kind))).toEqual(new Set(responsibilityKinds));
    expect(milestones.some((one) => one.reports.some((report) => report.isNoProgress))).toBe(true);
    expect(milestones.some((one) => one.milestone.dependsOn.length > 0)).toBe(true);
    expect(commitments.flatMap((one) => one.indicators).some((one) => one.measurements.length > 1)).toBe(
      true,
    );
    expect(
      commitments.some(
        (one) => one.commitment.completionOverride !== null && one.commitment.completionOverrideReason !== '',
      ),
    ).toBe(true);
    for (const { milestone, replannings } of milestones.filter((one) => one.replannings.length > 0)) {
      expect(replannings[0]?.agreement).not.toBe('');
      expect(milestone.originalDue).toEqual(replannings[0]?.oldDue);
      expect(milestone.due).toEqual(replannings.at(-1)?.newDue);
    }
  });

  test('tiene un hito verificado en parte, con lo que falta', async () => {
    const { overview, commitments } = await exampleOn(fixedToday);
    const parts = leaves(commitments).flatMap((one) => partVerified(one) ?? []);
    expect(parts.map(({ points, report }) => [points, report.percentage])).toEqual([[40, 60]]);
    expect(parts[0]?.verdict.reason).toContain('cinco de los siete');
    expect(overview.figures.coverage.partly).toBe(1);
  });

  test('tiene en la mesa a los tres sectores, con suplentes', async () => {
    await exampleOn(fixedToday);
    const seated = (await ask('member.list', {})).filter((one) => one.isActive);
    const count = (role: string, isAlternate: boolean) =>
      seated.filter((one) => one.role === role && one.isAlternate === isAlternate).length;
    expect(count('government', false)).toBe(2);
    expect(count('civilSociety', false)).toBe(2);
    expect(count('oversight', false)).toBe(1);
    expect(count('secretariat', false)).toBe(1);
    expect(count('reader', false)).toBe(1);
    expect(seated.filter((one) => one.isAlternate).length).toBeGreaterThan(0);
  });

  test('sus archivos se pueden abrir y su contenido es el que dice su huella', async () => {
    const { commitments } = await exampleOn(fixedToday);
    const files = leaves(commitments).flatMap((one) => one.evidence.filter((each) => each.kind === 'file'));
    expect(files.length).toBeGreaterThan(3);
    for (const { sha256, size } of files) expect((await app.openFile(sha256))?.size).toBe(size);
    expect(await ask('application.check', {})).toMatchObject({ isSound: true });
  });
});

const days = ['2024-06-01', '2025-01-15', '2025-07-02', '2026-03-01', fixedToday, '2027-12-15', '2029-01-01'];

describe.each(days)('el ejemplo agregado el %s', (day) => {
  let example: Awaited<ReturnType<typeof exampleOn>>;

  beforeAll(async () => {
    example = await exampleOn(day);
  });

  afterAll(removeExamples);

  test('no sabe nada de lo que todavía no ocurre', () => {
    const { commitments, overview } = example;
    const now = noon().toISOString();
    for (const { reports, evidence, verdicts, replannings } of leaves(commitments)) {
      expect(reports.filter((one) => one.periodEnd > day || one.recordedAt > now)).toEqual([]);
      expect(evidence.filter((one) => one.obtainedOn > day || (one.withdrawnOn ?? '') > day)).toEqual([]);
      expect(verdicts.filter((one) => one.decidedOn > day)).toEqual([]);
      expect(replannings.filter((one) => one.decidedOn > day)).toEqual([]);
    }
    const measured = commitments.flatMap((one) => one.indicators.flatMap((each) => each.measurements));
    expect(measured.filter((one) => one.measuredOn > day)).toEqual([]);
    expect(overview.commitments).toHaveLength(8);
  });

  test('cumple las reglas que la aplicación exige a todos', async () => {
    const { commitments } = example;
    const people = new Map((await ask('member.list', {})).map((one) => [one.id, one]));
    const actedSeated = (id: string | null, role: string, on: string): boolean => {
      const member = people.get(id ?? '');
      return member?.role === role && isSeated(member, on);
    };
    for (const { milestone, reports, evidence, verdicts, figures } of leaves(commitments)) {
      if (figures.activities.length > 0) expect(reports, milestone.code).toEqual([]);
      for (const report of reports) {
        expect(actedSeated(report.reportedBy, 'government', report.periodEnd), milestone.code).toBe(true);
        expect(report.recordedAt.slice(0, 10) >= report.periodEnd, milestone.code).toBe(true);
        if (report.percentage < 100) continue;
        const atClose = evidence.map((one) => ({ ...one, withdrawnOn: null }));
        expect(report.closingText, milestone.code).not.toBe('');
        expect(liveEvidence(atClose, report.periodEnd).length, milestone.code).toBeGreaterThan(0);
      }
      for (const verdict of verdicts) {
        const report = reports.find((one) => one.id === verdict.reportId);
        expect(report?.percentage, milestone.code).toBeGreaterThanOrEqual(verdict.percentage ?? 100);
        if (verdict.percentage !== null) expect(verdict.reason, milestone.code).not.toBe('');
        expect((report?.recordedAt ?? '9') < verdict.recordedAt, milestone.code).toBe(true);
        expect(actedSeated(verdict.decidedBy, 'civilSociety', verdict.decidedOn), milestone.code).toBe(true);
        expect(verdict.evidenceIds.length, milestone.code).toBeGreaterThan(0);
        if (verdict.verdict === 'returned') expect(verdict.reason, milestone.code).not.toBe('');
      }
    }
  });

  test('y visto al cierre de cada trimestre hasta ese día, su avance nunca pasa de 100', async () => {
    const { planId } = example;
    for (const on of ['2025-03-31', '2025-12-31', '2026-06-30', '2027-03-31'].filter((end) => end <= day)) {
      const { figures } = await ask('plan.status', { planId, on });
      expect(figures.verified ?? 0).toBeLessThanOrEqual(figures.reported ?? 0);
      expect(figures.reported ?? 0).toBeLessThanOrEqual(100);
    }
  });
});

describe('agregar y quitar el ejemplo', () => {
  afterEach(removeExamples);

  test('agregarlo dos veces no repite claves ni personas', async () => {
    const first = await exampleOn(fixedToday);
    const people = await ask('member.list', {});
    const second = await exampleOn(fixedToday);
    expect([first.planCode, second.planCode]).toEqual(['EJEMPLO', 'EJEMPLO-2']);
    expect(await ask('member.list', {})).toEqual(people);
    expect(second.overview.figures).toEqual(first.overview.figures);
  });

  test('quitarlo se lleva todo, y en la bitácora queda cada registro con su entrada', async () => {
    const before = await ask('application.check', {});
    const { planId } = await exampleOn(fixedToday);
    const added = (await ask('application.check', {})).entries - before.entries;
    await ask('plan.removeExample', { planId });
    const removed = (await ask('application.check', {})).entries - before.entries - added;
    expect(removed).toBe(added);
    expect(await ask('plan.list', {})).toEqual([]);
    expect(await ask('member.list', {})).toEqual([]);
    expect(await ask('institution.list', {})).toEqual([]);
    expect(await ask('evidence.list', { planId })).toEqual([]);
    expect(await ask('responsibility.list', { planId })).toEqual([]);
  });

  test('quitarlo no mueve las cifras de otro plan', async () => {
    const own = await ask('plan.start', { code: 'PAL', name: 'Plan propio' });
    const { commitment } = await ask('commitment.add', { planId: own.id, values: { title: 'Obra' } });
    await ask('milestone.add', { commitmentId: commitment.id, values: { title: 'Bitácora' } });
    const figures = await ask('plan.status', { planId: own.id });
    const { planId } = await exampleOn(fixedToday);
    await ask('plan.removeExample', { planId });
    expect(await ask('plan.status', { planId: own.id })).toEqual(figures);
    expect((await ask('plan.list', {})).map((plan) => plan.code)).toEqual(['PAL']);
    expect(await ask('member.list', {})).toEqual([]);
  });
});
