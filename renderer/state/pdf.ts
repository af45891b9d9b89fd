import type { PDFDocumentProxy } from 'pdfjs-dist';

export type OpenPdf = {
  pages: number;
  draw: (page: number, canvas: HTMLCanvasElement, width: number) => Promise<void>;
  close: () => void;
};

/** Reads a PDF with a program of its own, drawn on a canvas: nothing of the file runs. Comes only when a PDF is looked at. */
export async function openPdf(bytes: Blob): Promise<OpenPdf> {
  const [pdfjs, { default: PdfWorker }] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?worker'),
  ]);
  const port = new PdfWorker();
  const worker = pdfjs.PDFWorker.create({ port });
  const data = new Uint8Array(await bytes.arrayBuffer());
  const task = pdfjs.getDocument({ data, worker, useWasm: false, stopAtErrors: false });
  const close = (): void => {
    void task.destroy().finally(() => port.terminate());
  };
  try {
    const document = await task.promise;
    return {
      pages: document.numPages,
      draw: (page, canvas, width) => drawPage(document, page, canvas, width),
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

async function drawPage(
  document: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  width: number,
): Promise<void> {
  const page = await document.getPage(number);
  const natural = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: (width * window.devicePixelRatio) / natural.width });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport }).promise;
}
