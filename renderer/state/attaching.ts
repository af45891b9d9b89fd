import { useState } from 'react';
import type { evidenceKinds } from '../../shared/evidence.ts';
import { evidenceText } from '../text/evidence.ts';
import { useCommand } from './commands.ts';
import { useDraft } from './drafts.ts';
import { say } from './notices.ts';
import { problemsOfProof, type ProofProblems, type TypedProof } from './typed-proof.ts';
import { useStagedFiles, type StagedFile } from './staged-files.ts';

export type Kind = (typeof evidenceKinds)[number];
type Values = TypedProof & { kind: Kind; description: string; obtainedOn: string | null };
const blank = { kind: 'file' as const, title: '', description: '', url: '', note: '' };

type Attaching = {
  milestoneId: string;
  today: string;
  attached: { files: readonly File[]; link?: string | null };
  proxy: { memberId: string | null; isReady: boolean };
  onDone: () => void;
};

/** What is being attached to a milestone, and how it is recorded: all files of one go in one order. */
export function useAttaching({ milestoneId, today, attached, proxy, onDone }: Attaching) {
  const staging = useStagedFiles(attached.files);
  const form = useDraft<Values>(`evidence.record.${milestoneId}`, { ...blank, obtainedOn: today });
  // What was dropped or pasted to open the form comes before what a draft says.
  const [arrived, setArrived] = useState(() => arrivedWith(attached));
  const values = { ...form.values, ...arrived };
  const { kind, obtainedOn } = values;
  const [wasTried, setTried] = useState(false);
  const set = (changes: Partial<Values>) => {
    form.set({ ...arrived, ...changes });
    setArrived({});
  };
  const startAgain = () => {
    form.drop();
    setArrived(arrivedWith(attached));
  };
  const problems = kind === 'file' ? problemsOfFiles(staging.files) : problemsOfProof(kind, values);
  const recording = useRecording(milestoneId, values, staging, proxy.memberId);
  /** A link or a note half written stays for its turn when it was files that were recorded. */
  const leave = () => {
    const { url, note, title } = values;
    if (kind !== 'file' || `${url}${note}${title}`.trim() === '') form.drop();
    else form.set({ kind: note === '' ? 'link' : 'note', description: '', obtainedOn: today });
  };
  const save = async (): Promise<void> => {
    setTried(true);
    const isWrong = Object.keys(problems).length > 0 && !(kind === 'file' && staging.storingId !== null);
    if (isWrong || !proxy.isReady || obtainedOn === null) return;
    if (!(await recording.run(obtainedOn))) return;
    leave();
    onDone();
  };
  return {
    ...{ values, set, staging, save, draft: { ...form.draft, startAgain } },
    shown: wasTried && !recording.isWaiting ? problems : {},
    error: recording.error,
    isSaving: recording.isRunning,
  };
}

/** Records what is attached: files in one order, a link or a note in its own. Answers whether nothing is left. */
function useRecording(
  milestoneId: string,
  values: Values,
  staging: ReturnType<typeof useStagedFiles>,
  inNameOf: string | null,
) {
  const record = useCommand('evidence.record');
  const recordFiles = useCommand('evidence.recordFiles');
  const [isWaiting, setWaiting] = useState(false);
  const options = { inNameOf };

  const saveFiles = async (day: string): Promise<boolean> => {
    setWaiting(true);
    const all = await staging.whenStored();
    setWaiting(false);
    const ready = readyOf(all);
    const isSeen = (id: string) => staging.files.some((one) => one.id === id && one.state === 'stored');
    // What turned out to be evidence already, after the button was pressed, is asked about first.
    const isNews = all.some(({ id, same }) => same.length > 0 && !isSeen(id));
    if (isNews || Object.keys(problemsOfFiles(all)).length > 0) return false;
    const files = ready.map(({ title, sha256, file }) => ({
      ...{ title, sha256, fileName: file.name, mediaType: file.type.slice(0, 200) },
    }));
    const input = { milestoneId, obtainedOn: day, description: values.description, files };
    if ((await recordFiles.run(input, options)) === null) return false;
    for (const { id } of ready) staging.remove(id);
    const left = all.filter(({ state }) => state === 'failed').length;
    say(evidenceText.attached(files.length) + (left === 0 ? '' : ` ${evidenceText.someLeft(left)}`));
    return left === 0;
  };
  const saveOne = async (day: string): Promise<boolean> => {
    const { title, url, note, description, kind } = values;
    const common = { milestoneId, obtainedOn: day, description, title };
    const input =
      kind === 'link'
        ? { kind: 'link' as const, ...common, url: url.trim() }
        : { kind: 'note' as const, ...common, note };
    if ((await record.run(input, options)) === null) return false;
    say(evidenceText.attached(1));
    return true;
  };
  const isFile = values.kind === 'file';
  return {
    run: isFile ? saveFiles : saveOne,
    isWaiting,
    isRunning: record.isRunning || recordFiles.isRunning || isWaiting,
    error: isFile ? recordFiles.error : record.error,
  };
}

function arrivedWith({ files, link = null }: Attaching['attached']): Partial<Values> {
  if (link !== null) return { kind: 'link', url: link };
  return files.length > 0 ? { kind: 'file' } : {};
}

const readyOf = (files: readonly StagedFile[]): StagedFile[] =>
  files.filter(({ state, isWanted }) => state === 'stored' && isWanted);

function problemsOfFiles(files: readonly StagedFile[]): ProofProblems {
  if (readyOf(files).length === 0) return { files: evidenceText.needFile };
  return readyOf(files).some(({ title }) => title.trim() === '') ? { title: evidenceText.needText } : {};
}
