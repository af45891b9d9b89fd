import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { TestApp } from './core.ts';

export type Upload = { sha256: string; name: string };

/** Stores bytes as the window does before it asks for an import. */
export async function upload(app: TestApp, name: string, content: string | Uint8Array): Promise<Upload> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const reply = await app.storeFile(chunksOf(bytes));
  if (!reply.ok) throw new Error(reply.error.code);
  return { sha256: reply.value.sha256, name };
}

async function* chunksOf(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536)
    yield await Promise.resolve(bytes.subarray(at, at + 65_536));
}

const folder = new URL('../fixtures/imports/', import.meta.url);

/** A file of the fixtures, unpacked where it is kept packed. */
export async function fixture(name: string): Promise<Uint8Array> {
  const isPacked = name === 'ogp_irm_2016.csv';
  const bytes = await readFile(new URL(isPacked ? `${name}.gz` : name, folder));
  return isPacked ? gunzipSync(bytes) : bytes;
}

export async function uploadFixtures(app: TestApp, ...names: string[]): Promise<Upload[]> {
  const files: Upload[] = [];
  for (const name of names) files.push(await upload(app, name, await fixture(name)));
  return files;
}

export const napFiles = ['nap5_compromisos.csv', 'nap5_hitos.csv', 'nap5_indicadores.csv'];
