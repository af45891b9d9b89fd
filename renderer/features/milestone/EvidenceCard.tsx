import { useState } from 'react';
import type { Evidence } from '../../../shared/evidence.ts';
import type { EvidenceRow } from '../../../shared/evidence-search.ts';
import { useMay, useMayWithdraw } from '../../state/permissions.ts';
import { useQuery } from '../../state/queries.ts';
import { useSameFiles } from '../../state/same-files.ts';
import { useStoredFile } from '../../state/stored-files.ts';
import { evidenceText } from '../../text/evidence.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ChipRow } from '../../ui/Chip.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { EvidenceList } from '../../ui/EvidenceList.tsx';
import { EvidencePreview } from '../../ui/EvidencePreview.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import type { Attached } from './AttachDialog.tsx';
import styles from './Milestone.module.css';
import { WithdrawDialog } from './WithdrawDialog.tsx';

type Props = {
  evidence: readonly Evidence[];
  /** Whether this milestone takes evidence now. */
  isOpen: boolean;
  onAttach: (attached: Attached) => void;
};

/** The evidence of a milestone; files dropped here begin to be attached. */
export function EvidenceCard({ evidence, isOpen, onAttach }: Props) {
  const may = useMay('evidence') !== 'no';
  const mayWithdraw = useMayWithdraw();
  const stored = useStoredFile();
  const rowOf = useRows(evidence);
  const sameOf = useSameFiles(evidence);
  const [opened, setOpened] = useState<number | null>(null);
  const looked = opened === null ? undefined : evidence[opened];
  const [withdrawing, setWithdrawing] = useState<Evidence | null>(null);
  return (
    <Card
      title={evidenceText.title}
      help="evidence"
      actions={
        may &&
        isOpen && (
          <Button size="small" onPress={() => onAttach({ files: [] })}>
            {evidenceText.attach}
          </Button>
        )
      }
    >
      <div className={styles.stack}>
        {evidence.length === 0 && <EmptyState sentence={evidenceText.empty} />}
        <EvidenceList
          evidence={evidence}
          factOf={(one) => rowOf(one)?.linkFact ?? null}
          sameOf={sameOf}
          actionsOf={(one) => (
            <ChipRow>
              <Button
                kind="link"
                aria-label={`${evidenceText.preview}: ${one.title}`}
                onPress={() => setOpened(evidence.indexOf(one))}
              >
                {evidenceText.preview}
              </Button>
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
          <FileDrop
            label={evidenceText.attach}
            files={[]}
            onFiles={(files) => onAttach({ files })}
            isMultiple
            isLabelHidden
          />
        )}
      </div>
      {opened !== null && looked !== undefined && (
        <EvidencePreview
          evidence={rowOf(looked) ?? looked}
          index={opened}
          total={evidence.length}
          onIndex={setOpened}
          onClose={() => setOpened(null)}
          actions={
            looked.withdrawnOn === null &&
            mayWithdraw(looked) && (
              <Button
                onPress={() => {
                  setOpened(null);
                  setWithdrawing(looked);
                }}
              >
                {evidenceText.withdraw}
              </Button>
            )
          }
        />
      )}
      {withdrawing !== null && <WithdrawDialog evidence={withdrawing} onClose={() => setWithdrawing(null)} />}
    </Card>
  );
}

/** The same evidence with what is known of its links. */
function useRows(evidence: readonly Evidence[]): (one: Evidence) => EvidenceRow | undefined {
  const [first] = evidence;
  const hasLinks = evidence.some(({ kind }) => kind === 'link');
  const asked =
    first === undefined || !hasLinks
      ? null
      : {
          planId: first.planId,
          filters: { milestoneId: first.milestoneId, kind: 'link' as const },
          limit: 200,
        };
  const rows = useQuery('evidence.search', asked).value?.rows ?? [];
  return (one) => rows.find(({ id }) => id === one.id);
}

const fileOf = ({ sha256, size, fileName, mediaType }: Evidence) => ({
  sha256,
  size: size ?? 0,
  name: fileName,
  mediaType,
});
