import { useEffect, useEffectEvent, useState } from 'react';
import type { Evidence } from '../../shared/evidence.ts';
import { imageTypeOf, isPdf, previewKindOf } from '../../shared/preview.ts';
import { readFile } from '../api.ts';
import { openPdf } from './pdf.ts';

const width = 320;
/** To make a thumbnail the whole file is read. */
const largest = 25 * 1024 * 1024;
const kept = 300;
const atOnce = 2;

const made = new Map<string, Promise<string | null>>();
const waiting: (() => void)[] = [];
let running = 0;

/** A few at a time, the last asked for first: it is the one in view. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.pop()?.();
  }
}

/** A small picture of a file, drawn anew: upright as its camera says, without anything else that the file tells. */
async function make(file: Evidence): Promise<string | null> {
  const reply = await readFile(file.sha256, file.fileName, 'application/octet-stream');
  if (!reply.ok) return null;
  const head = new Uint8Array(await reply.value.slice(0, 1024).arrayBuffer());
  const canvas = document.createElement('canvas');
  const type = imageTypeOf(head);
  if (type !== null) await drawImage(reply.value.slice(0, undefined, type), canvas);
  else if (isPdf(head)) await drawFirstPage(reply.value, canvas);
  else return null;
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob === null ? null : URL.createObjectURL(blob)), 'image/webp', 0.8);
  });
}

async function drawImage(bytes: Blob, canvas: HTMLCanvasElement): Promise<void> {
  const bitmap = await createImageBitmap(bytes, { resizeWidth: width, resizeQuality: 'medium' });
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
}

async function drawFirstPage(bytes: Blob, canvas: HTMLCanvasElement): Promise<void> {
  const pdf = await openPdf(bytes);
  try {
    await pdf.draw(1, canvas, width / window.devicePixelRatio);
  } finally {
    pdf.close();
  }
}

function thumbnailOf(file: Evidence): Promise<string | null> {
  const known = made.get(file.sha256);
  const thumbnail = known ?? inTurn(() => make(file)).catch(() => null);
  // The one asked for last goes to the end: the first is the one that goes.
  made.delete(file.sha256);
  made.set(file.sha256, thumbnail);
  const [oldest] = made.keys();
  if (made.size > kept && oldest !== undefined) {
    void made.get(oldest)?.then((url) => (url === null ? undefined : URL.revokeObjectURL(url)));
    made.delete(oldest);
  }
  return thumbnail;
}

const hasThumbnail = (one: Evidence): boolean =>
  one.kind === 'file' &&
  one.withdrawnOn === null &&
  (one.size ?? 0) <= largest &&
  ['image', 'pdf'].includes(previewKindOf(one)) &&
  'createImageBitmap' in globalThis;

/** The address of a small picture of an evidence, once it is there; null where it has none. What is withdrawn is not opened. */
export function useThumbnail(evidence: Evidence): string | null {
  const [url, setUrl] = useState<string | null>(null);
  // The same file gives the same picture.
  const draw = useEffectEvent(() => (hasThumbnail(evidence) ? thumbnailOf(evidence) : Promise.resolve(null)));
  const { sha256, withdrawnOn } = evidence;
  useEffect(() => {
    let isWanted = true;
    void draw().then((found) => {
      if (isWanted) setUrl(found);
    });
    return () => {
      isWanted = false;
    };
  }, [sha256, withdrawnOn]);
  return url;
}
