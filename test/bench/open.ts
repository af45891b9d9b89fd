import { openApp, type App } from '../../electron/core/app.ts';
import type { InputOf, MethodName, OutputOf } from '../../shared/contract.ts';
import { generatedNow } from '../support/generator-database.ts';

export type Probe = {
  app: App;
  ask: <M extends MethodName>(method: M, input: InputOf<M>, memberId?: string) => Promise<OutputOf<M>>;
};

/** The real application on a data folder, in this process; a refusal stops the measure. */
export async function openProbe(dataDir: string): Promise<Probe> {
  return probeOf(await openApp({ dataDir, now: generatedNow, isOperator: true }));
}

/** The same over an application that is open. */
export function probeOf(app: App): Probe {
  const ask: Probe['ask'] = async (method, input, memberId) => {
    const reply = await app.call<string>(method, input, { memberId: memberId ?? null });
    if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.error)}`);
    return reply.value as OutputOf<typeof method>;
  };
  return { app, ask };
}

/** The words that a probe was started with: a data folder and the size of what is in it. */
export function probeWords(): { dataDir: string; size: string } {
  const [dataDir, size] = process.argv.slice(2);
  if (dataDir === undefined || size === undefined) throw new Error('say the data folder and the size');
  return { dataDir, size };
}
