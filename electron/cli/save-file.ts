import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { App } from '../core/app.ts';
import { AppError } from '../../shared/errors.ts';
import { Refusal } from './arguments.ts';

/** Refuses, before any work, a place where no file can be written. */
export async function demandPlaceForFile(path: string): Promise<void> {
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory() === true) throw new Refusal(`«${path}» es una carpeta; di el nombre del archivo.`);
  const folder = await stat(dirname(resolve(path))).catch(() => null);
  if (folder?.isDirectory() !== true) throw new Refusal(`No existe la carpeta «${dirname(resolve(path))}».`);
}

/** Refuses a file where a folder must be; makes the folder where there is none. */
export async function demandFolder(path: string): Promise<void> {
  const there = await stat(path).catch(() => null);
  if (there !== null && !there.isDirectory()) throw new Refusal(`«${path}» es un archivo, no una carpeta.`);
  await mkdir(path, { recursive: true });
}

/** Writes a stored file where it was asked for, whole or not at all. */
export async function saveStored(
  app: App,
  stored: { sha256: string; name: string },
  to: string,
): Promise<void> {
  const file = await app.openFile(stored.sha256);
  if (file === null) throw new AppError('fileMissing', { name: stored.name });
  const aside = join(dirname(to), `.${basename(to)}-${randomUUID()}.part`);
  try {
    await pipeline(file.stream(), createWriteStream(aside, { flags: 'wx', flush: true }));
    await rename(aside, to);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}
