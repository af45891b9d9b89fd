/** Only one thing is printed at a time: the next one takes its place. */
let standing: { frame: HTMLIFrameElement; address: string } | null = null;

/** Whether the browser shows PDF itself, and so can print it. */
export const canPrintPdf = (): boolean => navigator.pdfViewerEnabled;

const types = { pdf: 'application/pdf', html: 'text/html' } as const;

/** Prints a document from a frame that nobody sees: the dialogue is the browser's own. */
export function printDocument(bytes: Blob, format: keyof typeof types): void {
  forget();
  const frame = document.createElement('iframe');
  const address = URL.createObjectURL(new Blob([bytes], { type: types[format] }));
  // Nothing of a page may run but the printing itself; the browser's own viewer of PDF takes no sandbox.
  if (format === 'html') frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  standing = { frame, address };
  // A frame that is not displayed prints nothing.
  frame.className = 'visually-hidden';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.addEventListener('load', () => {
    frame.contentWindow?.focus();
    frame.contentWindow?.print();
  });
  frame.src = address;
  document.body.append(frame);
}

function forget(): void {
  if (standing === null) return;
  standing.frame.remove();
  URL.revokeObjectURL(standing.address);
  standing = null;
}
