import { ChevronLeft, ChevronRight, ZoomIn, ZoomOut } from 'lucide-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { formatDay } from '../../shared/dates.ts';
import type { Evidence } from '../../shared/evidence.ts';
import type { LinkFact } from '../../shared/evidence-search.ts';
import { openExternal } from '../host-web.ts';
import { usePreview } from '../state/preview.ts';
import { useSameFiles } from '../state/same-files.ts';
import { useStoredFile } from '../state/stored-files.ts';
import { evidenceFacts, evidenceText, linkStanding } from '../text/evidence.ts';
import { evidencesText } from '../text/evidences.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { ErrorNote, Note } from './ErrorNote.tsx';
import { IconButton } from './IconButton.tsx';
import { PreviewContents } from './PreviewContents.tsx';
import { Prose } from './Prose.tsx';
import { SameFiles } from './SameFiles.tsx';
import styles from './EvidencePreview.module.css';

export type Previewed = Evidence & { linkFact?: LinkFact | null };
type Props = {
  evidence: Previewed;
  /** Its place among those that one goes through. */
  index: number;
  total: number;
  onIndex: (index: number) => void;
  onClose: () => void;
  /** What else can be done with it, and where it belongs. */
  actions?: ReactNode;
};

const zooms = [50, 75, 100, 150, 200, 300, 400];
const whole = zooms.indexOf(100);

/** One evidence looked at in the window, with the next and the previous one key away. */
export function EvidencePreview({ evidence, index, total, onIndex, onClose, actions }: Props) {
  const [zoomAt, setZoomAt] = useState(whole);
  const stored = useStoredFile();
  const go = (to: number) => {
    if (to >= 0 && to < total) onIndex(to);
  };
  const zoomTo = (to: number) => setZoomAt(Math.min(zooms.length - 1, Math.max(0, to)));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const deed = {
      ArrowLeft: () => go(index - 1),
      ArrowRight: () => go(index + 1),
      '+': () => zoomTo(zoomAt + 1),
      '-': () => zoomTo(zoomAt - 1),
      '0': () => zoomTo(whole),
    }[event.key];
    if (deed === undefined) return;
    event.preventDefault();
    deed();
  };
  return (
    <Dialog
      title={evidence.title}
      isOpen
      onClose={onClose}
      size="wide"
      actions={
        <>
          <span className={styles.place} role="status">
            {evidencesText.position(index + 1, total)}
          </span>
          {evidence.kind === 'file' && (
            <Button isPending={stored.isBusy} onPress={() => void stored.save(fileOf(evidence))}>
              {evidencesText.save}
            </Button>
          )}
          {evidence.kind === 'link' && (
            <Button onPress={() => openExternal(evidence.url)}>{evidencesText.openLink}</Button>
          )}
          {actions}
        </>
      }
    >
      <div className={styles.preview} onKeyDown={onKeyDown}>
        <div className={styles.bar}>
          <Button size="small" isDisabled={index === 0} onPress={() => go(index - 1)}>
            <ChevronLeft aria-hidden />
            {evidencesText.previous}
          </Button>
          <Button size="small" autoFocus isDisabled={index >= total - 1} onPress={() => go(index + 1)}>
            {evidencesText.next}
            <ChevronRight aria-hidden />
          </Button>
          <span className={styles.zoom}>
            <IconButton
              label={evidencesText.zoomOut}
              isDisabled={zoomAt === 0}
              onPress={() => zoomTo(zoomAt - 1)}
            >
              <ZoomOut aria-hidden />
            </IconButton>
            <small>{evidencesText.zoom(zooms[zoomAt] ?? 100)}</small>
            <IconButton
              label={evidencesText.zoomIn}
              isDisabled={zoomAt === zooms.length - 1}
              onPress={() => zoomTo(zoomAt + 1)}
            >
              <ZoomIn aria-hidden />
            </IconButton>
          </span>
        </div>
        <Body key={evidence.id} evidence={evidence} zoom={zooms[zoomAt] ?? 100} />
        <Facts evidence={evidence} onLeave={onClose} />
        <ErrorNote error={stored.error} />
        <small className={styles.facts}>{evidencesText.keys}</small>
      </div>
    </Dialog>
  );
}

const fileOf = ({ sha256, size, fileName, mediaType }: Evidence) => ({
  sha256,
  size: size ?? 0,
  name: fileName,
  mediaType,
});

/** What was withdrawn is looked at only by whoever asks for it. */
function Body({ evidence, zoom }: { evidence: Previewed; zoom: number }) {
  const [isAsked, setAsked] = useState(evidence.withdrawnOn === null);
  const preview = usePreview(evidence, isAsked && evidence.kind === 'file');
  if (!isAsked) {
    return (
      <div className={styles.withdrawn}>
        <p>{evidencesText.withdrawnHelp}</p>
        <Button onPress={() => setAsked(true)}>{evidencesText.showAnyway}</Button>
      </div>
    );
  }
  if (evidence.kind === 'note') return <Prose text={evidence.note} />;
  if (evidence.kind === 'link') return <p className={styles.url}>{evidence.url}</p>;
  return <PreviewContents title={evidence.title} preview={preview} zoom={zoom} />;
}

function Facts({ evidence, onLeave }: { evidence: Previewed; onLeave: () => void }) {
  const same = useSameFiles([evidence])(evidence);
  const standing = evidence.kind === 'link' ? linkStanding(evidence, evidence.linkFact ?? null) : null;
  return (
    <div className={styles.facts}>
      {evidence.withdrawnOn !== null && (
        <Note tone="warning">
          {evidenceText.withdrawn(formatDay(evidence.withdrawnOn), evidence.withdrawnReason)}
        </Note>
      )}
      {evidence.description !== '' && <Prose text={evidence.description} />}
      <p>{evidenceFacts(evidence)}</p>
      {evidence.fileName !== '' && <p>{evidence.fileName}</p>}
      {evidence.sha256 !== '' && <p className={styles.hash}>{evidenceText.wholeHash(evidence.sha256)}</p>}
      {standing !== null && <p>{standing}</p>}
      <SameFiles same={same} milestoneId={evidence.milestoneId} said="alsoAs" onLeave={onLeave} />
    </div>
  );
}
