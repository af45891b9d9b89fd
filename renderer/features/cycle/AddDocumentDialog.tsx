import { useState } from 'react';
import { evidenceKinds } from '../../../shared/evidence.ts';
import { documentKindNames, evidenceKindNames } from '../../../shared/glossary.ts';
import { kindsOfStage, type CycleStage, type DocumentKind } from '../../../shared/plan-documents.ts';
import { useAttachedFiles } from '../../state/attached-files.ts';
import { useCommand } from '../../state/commands.ts';
import { useDraft } from '../../state/drafts.ts';
import { say } from '../../state/notices.ts';
import { cycleText } from '../../text/cycle.ts';
import { evidenceText } from '../../text/evidence.ts';
import { DayField } from '../../ui/DayField.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { problemOf } from '../../ui/RecordForm.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';

type Form = (typeof evidenceKinds)[number];
type Values = { kind: DocumentKind; form: Form; title: string; url: string; note: string };
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
  const shown = wasTried ? problems : {};
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
      <Content values={values} set={set} files={files} onFiles={setFiles} problems={shown} />
      <TextField
        label={cycleText.documentTitle}
        value={values.title}
        onChange={(title) => set({ title })}
        {...(values.form === 'file' && files[0] !== undefined ? { placeholder: files[0].name } : {})}
        error={shown.title ?? problemOf(add.error, 'title')}
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

type ContentProps = {
  values: Values;
  set: (changes: Partial<Values>) => void;
  files: readonly File[];
  onFiles: (files: readonly File[]) => void;
  problems: Problems;
};

function Content({ values, set, files, onFiles, problems }: ContentProps) {
  switch (values.form) {
    case 'file':
      return (
        <FileDrop
          label={cycleText.file}
          files={files}
          onFiles={onFiles}
          help={evidenceText.sizeHelp}
          error={problems.files}
        />
      );
    case 'link':
      return (
        <TextField
          label={evidenceText.link}
          type="url"
          help={evidenceText.linkHelp}
          value={values.url}
          onChange={(url) => set({ url })}
          error={problems.url}
          isRequired
        />
      );
    case 'note':
      return (
        <TextArea
          label={evidenceText.note}
          help={cycleText.noteHelp}
          value={values.note}
          onChange={(note) => set({ note })}
          error={problems.note}
          isRequired
        />
      );
  }
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

type Problems = { files?: string; url?: string; title?: string; note?: string };

function problemsOf({ form, title, url, note }: Values, files: readonly File[]): Problems {
  if (form === 'file') return files.length === 0 ? { files: cycleText.needFile } : {};
  return {
    ...(title.trim() === '' ? { title: evidenceText.needText } : {}),
    ...(form === 'link' && !/^https?:\/\/\S+$/i.test(url.trim()) ? { url: evidenceText.linkBad } : {}),
    ...(form === 'note' && note.trim() === '' ? { note: evidenceText.needText } : {}),
  };
}
