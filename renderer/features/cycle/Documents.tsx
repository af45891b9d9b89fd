import { useState } from 'react';
import type { DocumentView } from '../../../shared/cycle.ts';
import { formatDay } from '../../../shared/dates.ts';
import { useStoredFile } from '../../state/stored-files.ts';
import { cycleText, documentFacts } from '../../text/cycle.ts';
import { evidenceText } from '../../text/evidence.ts';
import { Button } from '../../ui/Button.tsx';
import { ChipRow } from '../../ui/Chip.tsx';
import { cx } from '../../ui/class-names.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { ExternalLink } from '../../ui/Link.tsx';
import styles from './Cycle.module.css';
import { WithdrawDocumentDialog } from './WithdrawDocumentDialog.tsx';

type Props = { documents: readonly DocumentView[]; mayChange: boolean };

/** What a stage left behind; what was withdrawn stays, struck out, with its reason. */
export function Documents({ documents, mayChange }: Props) {
  const stored = useStoredFile();
  const [withdrawing, setWithdrawing] = useState<DocumentView | null>(null);
  if (documents.length === 0) return null;
  return (
    <>
      <ul className={styles.documents}>
        {documents.map((one) => (
          <li key={one.id} className={cx(styles.document, !one.isLive && styles.withdrawn)}>
            <Said document={one} />
            <ChipRow>
              {one.form === 'file' && (
                <Button
                  kind="link"
                  aria-label={`${evidenceText.save}: ${one.title}`}
                  onPress={() => void stored.save(fileOf(one))}
                >
                  {evidenceText.save}
                </Button>
              )}
              {one.withdrawnOn === null && mayChange && (
                <Button
                  kind="link"
                  aria-label={`${cycleText.withdraw}: ${one.title}, ${formatDay(one.documentOn)}`}
                  onPress={() => setWithdrawing(one)}
                >
                  {cycleText.withdraw}
                </Button>
              )}
            </ChipRow>
          </li>
        ))}
      </ul>
      <ErrorNote error={stored.error} />
      {withdrawing !== null && (
        <WithdrawDocumentDialog document={withdrawing} onClose={() => setWithdrawing(null)} />
      )}
    </>
  );
}

function Said({ document }: { document: DocumentView }) {
  const { form, title, url, note, isLive, withdrawnOn, withdrawnReason } = document;
  return (
    <div>
      <span className={styles.title}>
        {form === 'link' ? <ExternalLink href={url}>{title}</ExternalLink> : title}
      </span>
      {note !== '' && <span className={styles.note}>{note}</span>}
      <span className={styles.facts}>{documentFacts(document)}</span>
      {!isLive && withdrawnOn !== null && (
        <span className={styles.facts}>{cycleText.withdrawn(formatDay(withdrawnOn), withdrawnReason)}</span>
      )}
    </div>
  );
}

const fileOf = ({ sha256, size, fileName, mediaType }: DocumentView) => ({
  sha256,
  size: size ?? 0,
  name: fileName,
  mediaType,
});
