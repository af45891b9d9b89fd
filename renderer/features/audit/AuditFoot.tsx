import type { HistoryEntry } from '../../../shared/history.ts';
import { auditText } from '../../text/audit.ts';
import { instantDay } from '../../text/format.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Audit.module.css';

type Props = {
  entries: readonly HistoryEntry[];
  isWhole: boolean;
  isNarrowed: boolean;
  isLoading: boolean;
  onMore: () => void;
};

/** How far back the log is in view, and the way further. */
export function AuditFoot({ entries, isWhole, isNarrowed, isLoading, onMore }: Props) {
  const last = entries.at(-1);
  if (last === undefined) return null;
  return (
    <div className={styles.foot}>
      {!isWhole && (
        <Button isPending={isLoading} onPress={onMore}>
          {auditText.more}
        </Button>
      )}
      <small role="status">
        {isWhole
          ? (isNarrowed ? auditText.wholeFiltered : auditText.whole)(entries.length)
          : auditText.loaded(entries.length, instantDay(last.at))}
      </small>
    </div>
  );
}
