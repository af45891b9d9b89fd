import type { JobProgress } from '../../state/importing.ts';
import { importingText } from '../../text/importing.ts';
import { ProgressBar } from '../../ui/ProgressBar.tsx';

type Props = { label: string; progress: JobProgress | null; onCancel: () => void };

/** How far a rehearsal or an import is, and the way to stop it. */
export function JobBar({ label, progress, onCancel }: Props) {
  const isMeasured = progress !== null && progress.phase !== 'none' && progress.total > 0;
  const phase =
    progress === null || progress.phase === 'none' ? '' : `: ${importingText.phase[progress.phase]}`;
  return (
    <ProgressBar
      label={`${label}${phase}`}
      value={isMeasured ? Math.min(100, (100 * progress.done) / progress.total) : null}
      onCancel={onCancel}
    />
  );
}
