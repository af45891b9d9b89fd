import { evidenceText } from '../text/evidence.ts';

/** What proves something and is no file: a link or a note, as it is typed. */
export type TypedProof = { title: string; url: string; note: string };
export type ProofProblems = { files?: string; url?: string; title?: string; note?: string };

const isEmpty = (text: string): boolean => text.trim() === '';

/** What a link or a note lacks, beside its field. */
export function problemsOfProof(kind: 'link' | 'note', { title, url, note }: TypedProof): ProofProblems {
  return {
    ...(isEmpty(title) ? { title: evidenceText.needText } : {}),
    ...(kind === 'link' && !/^https?:\/\/\S+$/i.test(url.trim()) ? { url: evidenceText.linkBad } : {}),
    ...(kind === 'note' && isEmpty(note) ? { note: evidenceText.needText } : {}),
  };
}
