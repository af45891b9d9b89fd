import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { EvidenceRow } from '../../../shared/evidence-search.ts';
import { evidencesText } from '../../text/evidences.ts';
import { instantDay } from '../../text/format.ts';
import { Link } from '../../ui/Link.tsx';
import { usePrinting } from '../../ui/printing.ts';
import { Code, Under } from '../../ui/Table.tsx';
import { Thumbnail } from '../../ui/Thumbnail.tsx';
import { EvidenceFacts, kindText, OpenTitle, type EvidenceViewProps } from './EvidenceTable.tsx';
import styles from './Evidence.module.css';

const cardWidth = 216;
const lineHeight = 292;

/** All evidence side by side with its picture; only what is in view exists, and the arrows go from card to card. */
export function Gallery({ total, rowAt, onRange, milestoneHref, onOpen }: EvidenceViewProps) {
  const body = useRef<HTMLUListElement>(null);
  const { across, lines, height, goTo } = useLines(body, total, onRange);
  return (
    <ul
      ref={body}
      aria-label={evidencesText.title}
      className={styles.gallery}
      style={{ height }}
      onKeyDown={(event) => {
        const next = cardAfter(event, across, total);
        if (next === null) return;
        event.preventDefault();
        goTo(next);
      }}
    >
      {lines.flatMap(({ index: line, start }) =>
        Array.from({ length: Math.min(across, total - line * across) }, (_, column) => {
          const index = line * across + column;
          return (
            <li
              key={index}
              data-index={index}
              aria-setsize={total}
              aria-posinset={index + 1}
              className={styles.card}
              style={{
                height: lineHeight - 12,
                width: `calc((100% - ${String((across - 1) * 12)}px) / ${String(across)})`,
                insetInlineStart: `calc((100% + 12px) / ${String(across)} * ${String(column)})`,
                transform: `translateY(${String(start)}px)`,
              }}
            >
              <Card row={rowAt(index)} milestoneHref={milestoneHref} onOpen={onOpen} />
            </li>
          );
        }),
      )}
    </ul>
  );
}

type CardProps = Pick<EvidenceViewProps, 'milestoneHref' | 'onOpen'> & { row: EvidenceRow | undefined };

function Card({ row, milestoneHref, onOpen }: CardProps) {
  if (row === undefined) return null;
  return (
    <>
      <Thumbnail evidence={row} size="large" />
      <OpenTitle row={row} onOpen={onOpen} />
      <Under>{kindText(row)}</Under>
      <Link href={milestoneHref(row.milestoneId)}>
        <Code>{row.milestoneCode}</Code>
      </Link>
      <Under>
        {[instantDay(row.recordedAt), row.suppliedByName].filter((part) => part !== null).join(' · ')}
      </Under>
      <EvidenceFacts row={row} />
    </>
  );
}

function useLines(
  ref: RefObject<HTMLUListElement | null>,
  total: number,
  onRange: EvidenceViewProps['onRange'],
) {
  const [place, setPlace] = useState({ margin: 0, across: 4 });
  const isPrinting = usePrinting();
  const { margin, across } = place;
  const count = Math.ceil(total / across);
  const virtual = useWindowVirtualizer({
    count,
    estimateSize: () => lineHeight,
    overscan: isPrinting ? count : 2,
    scrollMargin: margin,
  });
  useEffect(() => {
    const measure = () => {
      const box = ref.current?.getBoundingClientRect();
      if (box === undefined) return;
      const next = {
        margin: box.top + window.scrollY,
        across: Math.max(1, Math.floor((box.width + 12) / (cardWidth + 12))),
      };
      setPlace((was) => (was.margin === next.margin && was.across === next.across ? was : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [ref]);
  const items = virtual.getVirtualItems();
  const first = (items[0]?.index ?? 0) * across;
  const last = Math.min(total - 1, ((items.at(-1)?.index ?? 0) + 1) * across - 1);
  useEffect(() => onRange(first, Math.max(first, last)), [first, last, onRange]);
  const goTo = (index: number) => {
    virtual.scrollToIndex(Math.floor(index / across), { align: 'auto' });
    focusCard(ref.current, index, 12);
  };
  const lines = items.map((item) => ({ index: item.index, start: item.start - margin }));
  return { across, lines, height: virtual.getTotalSize(), goTo };
}

/** A card that scrolling brings into being can take the focus only some frames later. */
function focusCard(body: HTMLElement | null, index: number, tries: number): void {
  const target = body?.querySelector<HTMLElement>(`[data-index="${String(index)}"] button`);
  if (target !== null && target !== undefined) target.focus();
  else if (tries > 0) requestAnimationFrame(() => focusCard(body, index, tries - 1));
}

function cardAfter(event: KeyboardEvent, across: number, total: number): number | null {
  const card = (event.target as HTMLElement).closest('[data-index]');
  if (card === null || total === 0) return null;
  const current = Number(card.getAttribute('data-index'));
  const steps: Record<string, number> = {
    ArrowRight: current + 1,
    ArrowLeft: current - 1,
    ArrowDown: current + across,
    ArrowUp: current - across,
    Home: 0,
    End: total - 1,
  };
  const next = steps[event.key];
  return next === undefined ? null : Math.min(total - 1, Math.max(0, next));
}
