import type { Evidence } from '../../../shared/evidence.ts';
import type { MilestonePage } from '../../../shared/milestones.ts';
import { openExternal } from '../../host-web.ts';
import { useStoredFile } from '../../state/stored-files.ts';
import { queueText } from '../../text/work.ts';
import { liveOf } from './Claim.tsx';

/** Opens the first evidence of a milestone: its link, or its file; of a note says that it is in sight. */
export function useFirstEvidence(page: MilestonePage | undefined, say: (text: string) => void) {
  const stored = useStoredFile();
  const save = ({ sha256, size, fileName, mediaType }: Evidence) =>
    void stored.save({ sha256, size: size ?? 0, name: fileName, mediaType });
  return {
    save,
    error: stored.error,
    open: () => {
      const [first] = page === undefined ? [] : liveOf(page);
      if (page !== undefined && first === undefined) say(queueText.noEvidence);
      if (first?.kind === 'note') say(queueText.isNote);
      if (first?.kind === 'link') openExternal(first.url);
      if (first?.kind === 'file') save(first);
    },
  };
}
