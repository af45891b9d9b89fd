import { useState } from 'react';
import type { Evidence } from '../../../shared/evidence.ts';
import { useMay, useMayWithdraw } from '../../state/permissions.ts';
import { useStoredFile } from '../../state/stored-files.ts';
import { evidenceText } from '../../text/evidence.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ChipRow } from '../../ui/Chip.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { EvidenceList } from '../../ui/EvidenceList.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import styles from './Milestone.module.css';
import { WithdrawDialog } from './WithdrawDialog.tsx';

type Props = {
  evidence: readonly Evidence[];
  /** Whether this milestone takes evidence now. */
  isOpen: boolean;
  onAttach: (files: readonly File[]) => void;
};

/** The evidence of a milestone; files dropped here begin to be attached. */
export function EvidenceCard({ evidence, isOpen, onAttach }: Props) {
  const may = useMay('evidence') !== 'no';
  const mayWithdraw = useMayWithdraw();
  const stored = useStoredFile();
  const [withdrawing, setWithdrawing] = useState<Evidence | null>(null);
  return (
    <Card
      title={evidenceText.title}
      help="evidence"
      actions={
        may &&
        isOpen && (
          <Button size="small" onPress={() => onAttach([])}>
            {evidenceText.attach}
          </Button>
        )
      }
    >
      <div className={styles.stack}>
        {evidence.length === 0 && <EmptyState sentence={evidenceText.empty} />}
        <EvidenceList
          evidence={evidence}
          actionsOf={(one) => (
            <ChipRow>
              {one.kind === 'file' && (
                <Button
                  kind="link"
                  aria-label={`${evidenceText.save}: ${one.title}`}
                  onPress={() => void stored.save(fileOf(one))}
                >
                  {evidenceText.save}
                </Button>
              )}
              {one.withdrawnOn === null && mayWithdraw(one) && (
                <Button
                  kind="link"
                  aria-label={`${evidenceText.withdraw}: ${one.title}`}
                  onPress={() => setWithdrawing(one)}
                >
                  {evidenceText.withdraw}
                </Button>
              )}
            </ChipRow>
          )}
        />
        <ErrorNote error={stored.error} />
        {may && isOpen && (
          <FileDrop label={evidenceText.attach} files={[]} onFiles={onAttach} isMultiple isLabelHidden />
        )}
      </div>
      {withdrawing !== null && <WithdrawDialog evidence={withdrawing} onClose={() => setWithdrawing(null)} />}
    </Card>
  );
}

const fileOf = ({ sha256, size, fileName, mediaType }: Evidence) => ({
  sha256,
  size: size ?? 0,
  name: fileName,
  mediaType,
});
