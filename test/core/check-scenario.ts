import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { openApp, type App } from '../../electron/core/app.ts';
import { emptyPglite, isPglite } from '../support/core-pglite.ts';
import type { InputOf, MethodName, OutputOf } from '../../shared/contract.ts';

export const isOnSqlite = !isPglite;
export const scenarioDay = new Date('2026-06-15T18:00:00.000Z');

/** A small plan with everything that a check or a backup must look after. */
export type Scenario = {
  folder: string;
  app: App;
  ask: <M extends MethodName>(method: M, input: InputOf<M>, as?: string | null) => Promise<OutputOf<M>>;
  store: (text: string) => Promise<{ sha256: string; size: number }>;
  ids: {
    plan: string;
    government: string;
    monitor: string;
    commitment: string;
    first: string;
    second: string;
  };
  fileHash: string;
  stop: () => Promise<void>;
};

/** The application on a folder, or, on the other engine, a new and empty one. */
export async function openEmpty(folder: string): Promise<App> {
  const engine = isOnSqlite ? null : await emptyPglite();
  const options = { dataDir: folder, now: () => scenarioDay, isOperator: true };
  const app = await openApp(engine === null ? options : { ...options, dialect: engine.dialect });
  const close = async (): Promise<void> => {
    await app.close();
    engine?.release();
  };
  return { ...app, close };
}

export async function openScenario(): Promise<Scenario> {
  const folder = await mkdtemp(join(tmpdir(), 'compromiso-'));
  const app = await openEmpty(folder);
  const ask: Scenario['ask'] = async (method, input, as = null) => {
    const reply = await app.call<string>(method, input, { memberId: as });
    if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.error)}`);
    return reply.value as OutputOf<typeof method>;
  };
  const store: Scenario['store'] = async (text) => {
    const reply = await app.storeFile(chunk(text));
    if (!reply.ok) throw new Error(reply.error.code);
    return reply.value;
  };
  const ids = await planWithMilestones(ask);
  const { sha256: fileHash } = await store('acta de la primera sesión');
  await reportAndVerify(ask, ids, fileHash);
  const stop = async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, app, ask, store, ids, fileHash, stop };
}

async function* chunk(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text));
}

async function planWithMilestones(ask: Scenario['ask']): Promise<Scenario['ids']> {
  const institution = await ask('institution.add', { name: 'Secretaría de Obras' });
  const plan = await ask('plan.start', { code: 'PAL-1', name: 'Plan de acción local' });
  const government = await ask('member.seat', { name: 'Ana Ruiz', role: 'government' });
  const monitor = await ask('member.seat', { name: 'Luis Peña', role: 'civilSociety' });
  const values = { code: 'C01', title: 'Obra abierta', supportingInstitutionIds: [institution.id] };
  const { commitment } = await ask('commitment.add', { planId: plan.id, values });
  const milestone = async (code: string, dependsOn: string[]): Promise<string> => {
    const detail = await ask('milestone.add', {
      commitmentId: commitment.id,
      values: { code, title: `Hito ${code}`, dependsOn, weight: 0.1 + 0.2 },
    });
    return detail.milestones.find((one) => one.milestone.code === code)?.milestone.id ?? '';
  };
  const first = await milestone('C01.1', []);
  const second = await milestone('C01.2', [first]);
  return {
    ...{ plan: plan.id, government: government.id, monitor: monitor.id },
    ...{ commitment: commitment.id, first, second },
  };
}

async function reportAndVerify(ask: Scenario['ask'], ids: Scenario['ids'], sha256: string): Promise<void> {
  const milestoneId = ids.first;
  const file = { kind: 'file', sha256, fileName: 'acta.txt', mediaType: 'text/plain' } as const;
  await ask('evidence.record', { milestoneId, title: 'Acta de instalación', ...file }, ids.government);
  await ask(
    'evidence.record',
    { milestoneId, title: 'Portal', kind: 'link', url: 'https://example.org/obra' },
    ids.government,
  );
  await ask('progress.report', { milestoneId, percentage: 100, closingText: 'Terminado' }, ids.government);
  await ask('milestone.verify', { milestoneId }, ids.monitor);
}

/** Another program's hand in the file of the database, without the guards of the log. */
export function tamper(folder: string, ...statements: string[]): void {
  const database = new Sqlite(join(folder, 'compromiso-abierto.sqlite'));
  database.pragma('foreign_keys = off');
  for (const statement of statements) database.exec(statement);
  database.close();
}
