import type { CSSProperties } from 'react';
import { formatPreciseDate } from '../../../shared/dates.ts';
import { scaleWidth, type TimeScale } from '../../../shared/charts/time-scale.ts';
import { barHeight } from '../../../shared/charts/timeline-bar.ts';
import { placeOf } from '../../../shared/charts/timeline-place.ts';
import { timelineSentence } from '../../../shared/charts/timeline-words.ts';
import type { TimelineBar } from '../../../shared/timeline.ts';
import { timelineText } from '../../text/timeline.ts';
import { rowHeight } from './layout.ts';
import { moveByKey, useDragging, type useProposal } from './use-proposal.ts';
import styles from './Timeline.module.css';

type Hands = ReturnType<typeof useProposal>;
type Props = {
  bar: TimelineBar;
  index: number;
  scale: TimeScale;
  hands: Hands;
  mayMove: boolean;
  href: string;
};

/** Over the drawing of a bar, what can be reached of it: its page, or its handles for who may move it. */
export function BarCell({ bar, index, scale, hands, mayMove, href }: Props) {
  const place = placeOf(bar.start, bar.due, scale);
  const left = place.shape === 'dueOnly' ? place.x - 7 : place.x;
  const width = Math.max(place.end - left + (place.shape === 'dueOnly' ? 7 : 0), 12);
  const at = {
    left,
    width: Math.min(width, scaleWidth(scale) - left),
    top: (rowHeight() - barHeight) / 2 - 6,
  };
  return (
    <div role="cell" className={styles.time}>
      {mayMove && isMovable(bar) ? (
        <Handle {...{ bar, index, scale, hands, at }} />
      ) : (
        <a
          href={href}
          data-bar={index}
          className={styles.bar}
          style={at}
          aria-label={timelineSentence(bar)}
          title={timelineSentence(bar)}
        >
          <span />
        </a>
      )}
      {hands.proposal?.bar.id === bar.id && <Ghost {...{ scale, hands }} bar={bar} />}
    </div>
  );
}

/** What has a due date, is not retired, and of which no other move waits for an answer. */
const isMovable = ({ kind, due, state, isAsked }: TimelineBar): boolean =>
  kind !== 'commitment' &&
  due.on !== null &&
  due.precision !== 'continuous' &&
  state !== 'retired' &&
  !isAsked;

type HandleProps = Pick<Props, 'bar' | 'index' | 'scale' | 'hands'> & { at: CSSProperties };

function Handle({ bar, index, scale, hands, at }: HandleProps) {
  const { letGo, ...pointer } = useDragging(bar, scale.dayWidth, hands);
  const hasStart = bar.start.on !== null;
  return (
    <button
      type="button"
      data-bar={index}
      className={styles.bar}
      data-movable
      style={at}
      aria-label={`${timelineText.propose(bar.code)}: ${timelineSentence(bar)}`}
      title={timelineSentence(bar)}
      {...pointer}
      onKeyDown={(event) => {
        if (event.key === 'Escape') letGo();
        moveByKey(event, bar, hands);
      }}
      onClick={(event) => {
        // A press without a hand: what reads the screen aloud presses so.
        if (event.detail === 0) hands.propose(bar);
      }}
    >
      {hasStart && <span data-edge="start" title={timelineText.start} />}
      <span data-edge="due" title={timelineText.due} />
    </button>
  );
}

/** Where the bar would be, with its new dates. */
function Ghost({ bar, scale, hands }: Pick<Props, 'bar' | 'scale' | 'hands'>) {
  const { start, due } = { start: bar.start, due: bar.due, ...hands.proposal?.dates };
  const place = placeOf(start, due, scale);
  const words = `${formatPreciseDate(start)} → ${formatPreciseDate(due)}`;
  return (
    <span
      aria-hidden
      className={styles.ghost}
      style={{
        left: place.x,
        width: Math.max(place.end - place.x, 4),
        top: (rowHeight() - barHeight) / 2 - 6,
      }}
    >
      <span className={styles.ghostWords}>{words}</span>
    </span>
  );
}
