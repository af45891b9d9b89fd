import { useEffect, useEffectEvent, useState } from 'react';
import type { ReplyError } from '../../shared/errors.ts';
import type { Evidence } from '../../shared/evidence.ts';
import { imageTypeOf, isPdf, previewKindOf } from '../../shared/preview.ts';
import { readFile } from '../api.ts';
import { openPdf, type OpenPdf } from './pdf.ts';

/** How much of a text is shown; the rest is in the file. */
const textShown = 400_000;

export type Shown =
  | { kind: 'image'; url: string }
  | { kind: 'pdf'; pdf: OpenPdf }
  | { kind: 'text'; text: string; isCut: boolean }
  | { kind: 'none' }
  /** It promised to be something that its bytes are not. */
  | { kind: 'unreadable' };

export type PreviewState = { shown: Shown | null; error: ReplyError | null };

const nothing: PreviewState = { shown: null, error: null };

/** A file as it can be looked at; nothing of it is read until `isWanted`. */
export function usePreview(evidence: Evidence, isWanted: boolean): PreviewState {
  const [state, setState] = useState<PreviewState & { of: string }>({ ...nothing, of: '' });
  const { sha256 } = evidence;
  // The same file looks the same.
  const readIt = useEffectEvent(() => read(evidence));
  useEffect(() => {
    if (!isWanted || sha256 === '') return;
    let release: () => void = () => undefined;
    let isGone = false;
    void readIt().then((next) => {
      release = () => letGo(next.shown);
      if (isGone) release();
      else setState({ ...next, of: sha256 });
    });
    return () => {
      isGone = true;
      release();
      setState({ ...nothing, of: '' });
    };
  }, [sha256, isWanted]);
  return state.of === sha256 ? state : nothing;
}

function letGo(shown: Shown | null): void {
  if (shown?.kind === 'image') URL.revokeObjectURL(shown.url);
  if (shown?.kind === 'pdf') shown.pdf.close();
}

async function read(file: Evidence): Promise<PreviewState> {
  const kind = previewKindOf(file);
  if (kind === 'none') return { shown: { kind }, error: null };
  const reply = await readFile(file.sha256, file.fileName, 'application/octet-stream');
  if (!reply.ok) return { shown: null, error: reply.error };
  const shown = await show(kind, reply.value).catch((): Shown => ({ kind: 'unreadable' }));
  return { shown, error: null };
}

async function show(kind: 'image' | 'pdf' | 'text', bytes: Blob): Promise<Shown> {
  const head = new Uint8Array(await bytes.slice(0, 1024).arrayBuffer());
  if (kind === 'image') {
    const type = imageTypeOf(head);
    if (type === null) return { kind: 'unreadable' };
    return { kind, url: URL.createObjectURL(bytes.slice(0, undefined, type)) };
  }
  if (kind === 'pdf') return isPdf(head) ? { kind, pdf: await openPdf(bytes) } : { kind: 'unreadable' };
  return { kind, text: await textOf(bytes.slice(0, textShown)), isCut: bytes.size > textShown };
}

/** UTF-8, or else the encoding of old spreadsheets. */
async function textOf(bytes: Blob): Promise<string> {
  const buffer = await bytes.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer);
  } catch {
    return new TextDecoder('windows-1252').decode(buffer);
  }
}
