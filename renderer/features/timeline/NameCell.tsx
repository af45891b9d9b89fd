import { ChevronDown, ChevronRight } from 'lucide-react';
import type { TimelineBar } from '../../../shared/timeline.ts';
import { timelineText } from '../../text/timeline.ts';
import { namesWidth } from './layout.ts';
import styles from './Timeline.module.css';

type Props = { bar: TimelineBar; href: string; onToggle: (id: string) => void };

/** What a row is of, and who answers for it; what has rows under it opens and closes. */
export function NameCell({ bar, href, onToggle }: Props) {
  const { id, kind, code, title, responsible, isOpen } = bar;
  return (
    <div role="rowheader" className={styles.name} data-kind={kind} style={{ width: namesWidth }}>
      {isOpen === null ? (
        <span className={styles.noToggle} />
      ) : (
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-label={isOpen ? timelineText.close(code) : timelineText.open(code)}
          onClick={() => onToggle(id)}
        >
          {isOpen ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
        </button>
      )}
      <span className={styles.words}>
        <a href={href} title={`${code} ${title}`}>
          <b>{code}</b> {title}
        </a>
        <small title={responsible.join(', ')}>
          {responsible.join(', ')}
          {bar.isAsked && <em>{` · ${timelineText.isAsked}`}</em>}
        </small>
      </span>
    </div>
  );
}
