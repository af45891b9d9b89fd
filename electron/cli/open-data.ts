import { stat } from 'node:fs/promises';
import { openApp, type App } from '../core/app.ts';
import { AppError } from '../../shared/errors.ts';
import type { InputOf, MethodName, OutputOf } from '../../shared/contract.ts';
import type { Caller } from '../../shared/method.ts';
import { defaultDataFolder } from '../serving/data-folder.ts';
import { linkNet } from '../serving/link-net.ts';
import { Refusal } from './arguments.ts';
import { callerFor } from './enter.ts';

/** A data folder open for one command, and who acts. */
export type OpenData = {
  app: App;
  /** What the method answers; throws the `AppError` of a refusal. */
  ask: <M extends MethodName>(method: M, input: InputOf<M>) => Promise<OutputOf<M>>;
};

type Which = { data: string | undefined; as?: string | undefined };

export const dataFolder = (data: string | undefined): string => data ?? defaultDataFolder();

/** Opens the data, does the work and closes them. Whoever runs the command acts as the secretariat unless `--as` says who. */
export async function withData<T>(which: Which, work: (data: OpenData) => Promise<T>): Promise<T> {
  const app = await openApp({
    dataDir: dataFolder(which.data),
    isOperator: true,
    links: { net: linkNet() },
  });
  try {
    const caller = await callerFor(app, which.as);
    return await work({ app, ask: asking(app, caller) });
  } finally {
    await app.close();
  }
}

/** The same for a command that only reads: a folder that is not there is a mistake, not a new set of data. */
export async function withPresentData<T>(which: Which, work: (data: OpenData) => Promise<T>): Promise<T> {
  const folder = dataFolder(which.data);
  const info = await stat(folder).catch(() => null);
  if (info?.isDirectory() !== true) throw new Refusal(`No existe la carpeta de datos «${folder}».`);
  return withData(which, work);
}

function asking(app: App, caller: Caller): OpenData['ask'] {
  return async (method, input) => {
    const reply = await app.call<string>(method, input, caller);
    if (!reply.ok) throw new AppError(reply.error.code, reply.error.details);
    return reply.value as OutputOf<typeof method>;
  };
}
