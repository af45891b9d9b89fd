import { File, FileText, Image, Link as LinkIcon, Sheet, StickyNote } from 'lucide-react';
import type { Evidence } from '../../shared/evidence.ts';
import { previewKindOf } from '../../shared/preview.ts';
import { useThumbnail } from '../state/thumbnails.ts';
import styles from './Thumbnail.module.css';

/** A small picture of an evidence, or the mark of what it is; its name always stands beside it. */
export function Thumbnail({ evidence, size }: { evidence: Evidence; size: 'small' | 'large' }) {
  const url = useThumbnail(evidence);
  return (
    <span className={size === 'large' ? styles.large : styles.small} aria-hidden>
      {url === null ? <KindIcon evidence={evidence} /> : <img src={url} alt="" />}
    </span>
  );
}

function KindIcon({ evidence }: { evidence: Evidence }) {
  if (evidence.kind === 'link') return <LinkIcon />;
  if (evidence.kind === 'note') return <StickyNote />;
  if (/\.(csv|tsv|xlsx?|ods)$/i.test(evidence.fileName)) return <Sheet />;
  const kind = previewKindOf(evidence);
  if (kind === 'image') return <Image />;
  return kind === 'none' ? <File /> : <FileText />;
}
