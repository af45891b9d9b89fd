import type { ReactElement } from 'react';

/** A shape for each thing that can be told of a state: they differ without their colours. */
export type MarkShape =
  | 'empty'
  | 'half'
  | 'full'
  | 'check'
  | 'warning'
  | 'diamond'
  | 'pause'
  | 'cross'
  | 'dots'
  | 'dash'
  | 'returned';

const ring = <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.6" />;
const disc = <circle cx="6" cy="6" r="5.6" fill="currentColor" />;
const cut = { fill: 'none', stroke: 'var(--mark-on-state)', strokeWidth: 1.6 } as const;

const shapes: Record<MarkShape, ReactElement> = {
  empty: ring,
  half: (
    <>
      {ring}
      <path d="M6 1.4A4.6 4.6 0 0 1 6 10.6z" fill="currentColor" />
    </>
  ),
  full: <circle cx="6" cy="6" r="5.2" fill="currentColor" />,
  check: (
    <>
      {disc}
      <path d="M3.2 6.2l2 2 3.6-4.2" {...cut} />
    </>
  ),
  warning: (
    <>
      <path d="M6 .6L11.8 11H.2z" fill="currentColor" />
      <path d="M6 4.2v3.2M6 8.6v1.2" {...cut} strokeWidth={1.4} />
    </>
  ),
  diamond: <path d="M6 .8L11.2 6 6 11.2.8 6z" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  pause: (
    <>
      {ring}
      <path d="M4.7 4v4M7.3 4v4" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
  cross: (
    <>
      {ring}
      <path d="M2.8 9.2l6.4-6.4" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  dots: (
    <circle
      cx="6"
      cy="6"
      r="4.6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeDasharray="1.6 2"
    />
  ),
  dash: <path d="M1.5 6h9" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  returned: (
    <path
      d="M4.6 1.6L1.6 4.4l3 2.8M2 4.4h5a3 3 0 0 1 0 6H4.4"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
    />
  ),
};

/** The shape alone; the word beside it is what is read aloud. */
export function Mark({ shape }: { shape: MarkShape }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      {shapes[shape]}
    </svg>
  );
}
