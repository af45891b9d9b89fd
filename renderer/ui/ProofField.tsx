import type { ProofProblems, TypedProof } from '../state/typed-proof.ts';
import { evidenceText } from '../text/evidence.ts';
import { TextArea, TextField } from './TextField.tsx';

type Props = {
  kind: 'link' | 'note';
  values: TypedProof;
  set: (changes: Partial<TypedProof>) => void;
  problems: ProofProblems;
  noteHelp: string;
  isFormatted?: boolean;
};

/** Where a link or a note is written. */
export function ProofField({ kind, values, set, problems, noteHelp, isFormatted = false }: Props) {
  return kind === 'link' ? (
    <TextField
      label={evidenceText.link}
      type="url"
      help={evidenceText.linkHelp}
      value={values.url}
      onChange={(url) => set({ url })}
      error={problems.url}
      needed={evidenceText.linkBad}
      isRequired
    />
  ) : (
    <TextArea
      isFormatted={isFormatted}
      label={evidenceText.note}
      help={noteHelp}
      value={values.note}
      onChange={(note) => set({ note })}
      error={problems.note}
      needed={evidenceText.needText}
      isRequired
    />
  );
}
