/** How a file can be looked at in the window; a page or a drawing that could carry a program is read as text. */
export type PreviewKind = 'image' | 'pdf' | 'text' | 'none';

const images = ['png', 'jpg', 'jpeg', 'gif', 'webp', 'bmp', 'avif'];
const texts = [
  'txt',
  'csv',
  'tsv',
  'md',
  'markdown',
  'json',
  'xml',
  'html',
  'htm',
  'svg',
  'log',
  'yaml',
  'yml',
];

/** Larger ones are saved, not shown. */
export const previewLimits: Record<Exclude<PreviewKind, 'none'>, number> = {
  image: 60 * 1024 * 1024,
  pdf: 100 * 1024 * 1024,
  text: 20 * 1024 * 1024,
};

/** What a file's name and type promise; its first bytes have the last word. */
export function previewKindOf(file: {
  fileName: string;
  mediaType: string;
  size: number | null;
}): PreviewKind {
  const ending = /\.([a-z0-9]+)$/i.exec(file.fileName)?.[1]?.toLowerCase() ?? '';
  const kind = kindOf(ending, file.mediaType.toLowerCase());
  return kind === 'none' || (file.size ?? 0) > previewLimits[kind] ? 'none' : kind;
}

function kindOf(ending: string, mediaType: string): PreviewKind {
  if (images.includes(ending)) return 'image';
  if (ending === 'pdf' || mediaType === 'application/pdf') return 'pdf';
  if (texts.includes(ending) || mediaType.startsWith('text/')) return 'text';
  if (ending === '' && mediaType.startsWith('image/') && mediaType !== 'image/svg+xml') return 'image';
  return 'none';
}

const signatures: readonly (readonly [string, readonly [number, string][]])[] = [
  ['image/png', [[0, '\x89PNG\r\n\x1a\n']]],
  ['image/jpeg', [[0, '\xff\xd8\xff']]],
  ['image/gif', [[0, 'GIF8']]],
  ['image/bmp', [[0, 'BM']]],
  [
    'image/webp',
    [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
  ],
  ['image/avif', [[4, 'ftypavi']]],
];

/** The type of picture that the first bytes say; null for what is no picture that the window draws. */
export function imageTypeOf(head: Uint8Array): string | null {
  const said = String.fromCharCode(...head.subarray(0, 16));
  return signatures.find(([, parts]) => parts.every(([at, mark]) => said.startsWith(mark, at)))?.[0] ?? null;
}

/** Whether the first bytes are those of a PDF (ISO 32000: within the first 1024). */
export const isPdf = (head: Uint8Array): boolean =>
  String.fromCharCode(...head.subarray(0, 1024)).includes('%PDF-');
