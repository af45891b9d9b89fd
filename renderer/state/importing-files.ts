import type { ImportProfile } from '../../shared/imports.ts';
import { storeFile } from '../api.ts';
import { idle, useImporting, type ImportFile } from './importing.ts';

const uploads = new Map<string, AbortController>();

/** What follows from the files is read again; the columns stay, to be kept where the tables are the same. */
const unread = { preview: idle, rehearsal: idle, run: idle };

/** Hands the chosen files to the core, all at once. */
export async function addFiles(files: readonly File[]): Promise<void> {
  const entries = files.map((file) => ({ key: crypto.randomUUID(), file }));
  const added = entries.map(({ key, file }): ImportFile => ({
    key,
    name: file.name,
    size: file.size,
    sha256: null,
    error: null,
  }));
  useImporting.setState(({ files: before }) => ({ files: [...before, ...added], ...unread }));
  await Promise.all(entries.map(({ key, file }) => upload(key, file)));
}

async function upload(key: string, file: File): Promise<void> {
  const controller = new AbortController();
  uploads.set(key, controller);
  const reply = await storeFile(file, controller.signal);
  uploads.delete(key);
  changeFile(key, reply.ok ? { sha256: reply.value.sha256 } : { error: reply.error });
}

function changeFile(key: string, changes: Partial<ImportFile>): void {
  useImporting.setState(({ files }) => ({
    files: files.map((file) => (file.key === key ? { ...file, ...changes } : file)),
  }));
}

/** Takes a file out, also while it is on its way. */
export function removeFile(key: string): void {
  uploads.get(key)?.abort();
  useImporting.setState(({ files }) => ({ files: files.filter((file) => file.key !== key), ...unread }));
}

/** Reads the files as another known format; the columns are proposed anew. */
export function chooseProfile(profile: ImportProfile): void {
  useImporting.setState({ profile, mapping: [], ...unread });
}
