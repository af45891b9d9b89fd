import { useEffect, useRef, useState } from 'react';
import type { PreviewState } from '../state/preview.ts';
import type { OpenPdf } from '../state/pdf.ts';
import { evidencesText } from '../text/evidences.ts';
import { Button } from './Button.tsx';
import { EmptyState } from './EmptyState.tsx';
import { ErrorNote } from './ErrorNote.tsx';
import styles from './EvidencePreview.module.css';

type Props = { title: string; preview: PreviewState; zoom: number };

/** What a file holds, drawn or written by the window itself: nothing of it runs. */
export function PreviewContents({ title, preview: { shown, error }, zoom }: Props) {
  if (error !== null) return <ErrorNote error={error} />;
  switch (shown?.kind) {
    case undefined:
      return (
        <div className={styles.stage} aria-busy="true">
          <Late />
        </div>
      );
    case 'image':
      return (
        <div className={styles.stage} tabIndex={0} role="group" aria-label={evidencesText.imageOf(title)}>
          <img src={shown.url} alt={evidencesText.imageOf(title)} style={{ width: `${String(zoom)}%` }} />
        </div>
      );
    case 'pdf':
      return <PdfPages title={title} pdf={shown.pdf} zoom={zoom} />;
    case 'text':
      return (
        <>
          <pre
            className={styles.text}
            tabIndex={0}
            role="group"
            aria-label={evidencesText.textOf(title)}
            style={{ fontSize: `${String(zoom)}%` }}
          >
            {shown.text}
          </pre>
          {shown.isCut && <small>{evidencesText.cut}</small>}
        </>
      );
    case 'none':
      return <EmptyState sentence={evidencesText.noPreview} />;
    case 'unreadable':
      return <EmptyState sentence={evidencesText.unreadable} />;
  }
}

/** What takes a moment says nothing; what takes longer says so. */
function Late() {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 250);
    return () => clearTimeout(timer);
  }, []);
  return isLate ? <p>{evidencesText.reading}</p> : null;
}

function PdfPages({ title, pdf, zoom }: { title: string; pdf: OpenPdf; zoom: number }) {
  const [page, setPage] = useState(1);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    const place = canvas.current;
    if (place === null) return;
    // Drawn aside, so that the page in view stays until the next is whole.
    const aside = document.createElement('canvas');
    let isGone = false;
    const width = ((place.parentElement?.clientWidth ?? 760) * zoom) / 100;
    pdf.draw(page, aside, width).then(
      () => {
        if (isGone) return;
        place.width = aside.width;
        place.height = aside.height;
        place.getContext('2d')?.drawImage(aside, 0, 0);
        setBroken(false);
      },
      () => {
        if (!isGone) setBroken(true);
      },
    );
    return () => {
      isGone = true;
    };
  }, [pdf, page, zoom]);
  return (
    <>
      {pdf.pages > 1 && (
        <div className={styles.bar}>
          <Button size="small" isDisabled={page === 1} onPress={() => setPage(page - 1)}>
            {evidencesText.previousPage}
          </Button>
          <span role="status">{evidencesText.page(page, pdf.pages)}</span>
          <Button size="small" isDisabled={page === pdf.pages} onPress={() => setPage(page + 1)}>
            {evidencesText.nextPage}
          </Button>
        </div>
      )}
      {isBroken && <EmptyState sentence={evidencesText.unreadable} />}
      <div className={styles.stage} tabIndex={0} role="group" aria-label={evidencesText.pdfOf(title, page)}>
        <canvas
          ref={canvas}
          role="img"
          aria-label={evidencesText.pdfOf(title, page)}
          style={{ width: `${String(zoom)}%` }}
        />
      </div>
    </>
  );
}
