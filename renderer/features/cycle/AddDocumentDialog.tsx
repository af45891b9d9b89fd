import { useState } from 'react';
import { evidenceKinds } from '../../../shared/evidence.ts';
import { documentKindNames, evidenceKindNames } from '../../../shared/glossary.ts';
import { kindsOfStage, type CycleStage, type DocumentKind } from '../../../shared/plan-documents.ts';
import { useAttachedFiles } from '../../state/attached-files.ts';
import { useCommand } from '../../state/commands.ts';
import { useDraft } from '../../state/drafts.ts';
import { say } from '../../state/notices.ts';
import { problemsOfProof, type ProofProblems, type TypedProof } from '../../state/typed-proof.ts';
import { cycleText } from '../../text/cycle.ts';
import { evidenceText } from '../../text/evidence.ts';
import { DayField } from '../../ui/DayField.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { ProofField } from '../../ui/ProofField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { problemOf } from '../../ui/RecordForm.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';

type Form = (typeof evidenceKinds)[number];
type Values = TypedProof & { kind: DocumentKind; form: Form };
type Props = { planId: string; stage: CycleStage; kind: DocumentKind; today: string; onClose: () => void };

const forms = evidenceKinds.map((key) => ({ key, label: evidenceKindNames[key] }));

/** Adds what a stage of the plan left behind: a file, a link or a note. */
export function AddDocumentDialog({ planId, stage, kind, today, onClose }: Props) {
  const add = useCommand('document.add');
  const storing = useAttachedFiles();
  const blank: Values = { kind, form: 'file', title: '', url: '', note: '' };
  const draft = useDraft(`cycle.${planId}.${stage}.${kind}`, blank);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [documentOn, setDocumentOn] = useState<string | null>(today);
  const [wasTried, setTried] = useState(false);
  const { values, set } = draft;
  const problems = problemsOf(values, files);
  const shown: ProofProblems = wasTried ? problems : {};
  const save = async () => {
    setTried(true);
    if (Object.keys(problems).length > 0 || documentOn === null) return;
    const common = { planId, stage, kind: values.kind, documentOn };
    const input = await inputOf(values, files, storing.storeAll);
    if (input === null || (await add.run({ ...common, ...input })) === null) return;
    draft.drop();
    say(cycleText.added);
    onClose();
  };
  return (
    <RecordDialog
      title={cycleText.dialog(stage)}
      isOpen
      onClose={() => {
        storing.cancel();
        onClose();
      }}
      onSave={() => void save()}
      isSaving={add.isRunning || storing.current !== null}
      error={add.error}
      saveLabel={cycleText.add}
      draft={draft.draft}
    >
      <Select
        label={cycleText.kind}
        options={kindsOfStage(stage).map((key) => ({ key, label: documentKindNames[key] }))}
        value={values.kind}
        onChange={(next) => set({ kind: next })}
        isRequired
      />
      <RadioGroup
        label={cycleText.form}
        options={forms}
        value={values.form}
        onChange={(form) => set({ form })}
        across
      />
      {values.form === 'file' ? (
        <FileDrop
          label={cycleText.file}
          files={files}
          onFiles={setFiles}
          help={evidenceText.sizeHelp}
          error={shown.files}
        />
      ) : (
        <ProofField
          kind={values.form}
          values={values}
          set={set}
          problems={shown}
          noteHelp={cycleText.noteHelp}
        />
      )}
      <TextField
        label={cycleText.documentTitle}
        value={values.title}
        onChange={(title) => set({ title })}
        {...(values.form === 'file' && files[0] !== undefined ? { placeholder: files[0].name } : {})}
        error={problemOf(add.error, 'title')}
        needed={evidenceText.needText}
        isRequired={values.form !== 'file'}
      />
      <DayField
        label={cycleText.documentOn}
        help={cycleText.documentOnHelp}
        value={documentOn}
        onChange={setDocumentOn}
        max={today}
        isRequired
      />
      {storing.current !== null && (
        <ProgressBar
          label={evidenceText.storing(storing.current.name)}
          value={storing.current.done}
          onCancel={storing.cancel}
        />
      )}
      <ErrorNote error={storing.error} />
    </RecordDialog>
  );
}

/** What the chosen form sends; null where the file could not be stored. */
async function inputOf(
  { form, title, url, note }: Values,
  files: readonly File[],
  storeAll: ReturnType<typeof useAttachedFiles>['storeAll'],
) {
  if (form === 'link') return { form, title, url: url.trim() };
  if (form === 'note') return { form, title, note };
  const [stored] = (await storeAll(files)) ?? [];
  if (stored === undefined) return null;
  const { sha256, name, mediaType } = stored;
  return { form, title: title.trim() === '' ? name : title, sha256, fileName: name, mediaType };
}

function problemsOf(values: Values, files: readonly File[]): ProofProblems {
  if (values.form !== 'file') return problemsOfProof(values.form, values);
  return files.length === 0 ? { files: cycleText.needFile } : {};
}
