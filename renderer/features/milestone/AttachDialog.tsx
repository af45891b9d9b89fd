import { useState } from 'react';
import { useCommand } from '../../state/commands.ts';
import { useDraft } from '../../state/drafts.ts';
import { useEvidenceFiles } from '../../state/evidence-files.ts';
import { say } from '../../state/notices.ts';
import { evidenceText } from '../../text/evidence.ts';
import { DayField } from '../../ui/DayField.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { InNameOf, useInNameOf } from '../../ui/InNameOf.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { problemOf } from '../../ui/RecordForm.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { evidenceKindNames } from '../../../shared/glossary.ts';
import { evidenceKinds } from '../../../shared/evidence.ts';

type Kind = (typeof evidenceKinds)[number];
type Props = {
  milestoneId: string;
  code: string;
  today: string;
  files: readonly File[];
  onClose: () => void;
};

const kinds = evidenceKinds.map((key) => ({ key, label: evidenceKindNames[key] }));
type Typed = {
  kind: Kind;
  title: string;
  description: string;
  url: string;
  note: string;
  obtainedOn: string | null;
};
const blank = { kind: 'file' as const, title: '', description: '', url: '', note: '' };

/** Attaches what proves an advance: files, a link or a note. */
export function AttachDialog({ milestoneId, code, today, files: dropped, onClose }: Props) {
  const record = useCommand('evidence.record');
  const storing = useEvidenceFiles();
  const proxy = useInNameOf('evidence');
  const [files, setFiles] = useState<readonly File[]>(dropped);
  const { values, set, drop, draft } = useDraft<Typed>(`evidence.record.${milestoneId}`, {
    ...blank,
    obtainedOn: today,
  });
  const { kind, obtainedOn } = values;
  const [wasTried, setTried] = useState(false);
  const problems = problemsOf(kind, values, files);
  const save = async () => {
    setTried(true);
    if (Object.keys(problems).length > 0 || !proxy.isReady || obtainedOn === null) return;
    const common = { milestoneId, obtainedOn, description: values.description };
    const options = { inNameOf: proxy.memberId };
    if (kind === 'file') {
      const left = await storing.attachAll(files, { ...common, title: values.title }, options);
      setFiles(left);
      if (left.length > 0) return;
    } else {
      const { title, url, note } = values;
      const input =
        kind === 'link' ? { kind, ...common, title, url: url.trim() } : { kind, ...common, title, note };
      if ((await record.run(input, options)) === null) return;
    }
    drop();
    say(evidenceText.attached(kind === 'file' ? files.length : 1));
    onClose();
  };
  const shown = wasTried ? problems : {};
  return (
    <RecordDialog
      title={`${evidenceText.attach}: ${code}`}
      isOpen
      onClose={() => {
        storing.cancel();
        onClose();
      }}
      onSave={() => void save()}
      isSaving={record.isRunning || storing.current !== null}
      error={record.error}
      saveLabel={evidenceText.attach}
      draft={draft}
    >
      <RadioGroup
        label={evidenceText.kind}
        options={kinds}
        value={kind}
        onChange={(next) => set({ kind: next })}
        across
      />
      <InNameOf proxy={proxy} wasTried={wasTried} />
      {kind === 'file' && (
        <FileDrop
          label={evidenceText.files}
          files={files}
          onFiles={setFiles}
          help={evidenceText.sizeHelp}
          error={shown.files}
          isMultiple
        />
      )}
      {kind === 'link' && (
        <TextField
          label={evidenceText.link}
          type="url"
          help={evidenceText.linkHelp}
          value={values.url}
          onChange={(url) => set({ url })}
          error={shown.url}
          isRequired
        />
      )}
      {!(kind === 'file' && files.length > 1) && (
        <TextField
          label={evidenceText.name}
          value={values.title}
          onChange={(title) => set({ title })}
          {...(kind === 'file' && files[0] !== undefined ? { placeholder: files[0].name } : {})}
          error={shown.title ?? problemOf(record.error, 'title')}
          isRequired={kind !== 'file'}
        />
      )}
      {kind === 'note' && (
        <TextArea
          isFormatted
          label={evidenceText.note}
          help={evidenceText.noteHelp}
          value={values.note}
          onChange={(note) => set({ note })}
          error={shown.note}
          isRequired
        />
      )}
      <TextArea
        isFormatted
        label={evidenceText.description}
        value={values.description}
        onChange={(description) => set({ description })}
        rows={2}
      />
      <DayField
        label={evidenceText.obtainedOn}
        help={evidenceText.obtainedHelp}
        value={obtainedOn}
        onChange={(day) => set({ obtainedOn: day })}
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

type Problems = { files?: string; url?: string; title?: string; note?: string };

function problemsOf(kind: Kind, values: Typed, files: readonly File[]): Problems {
  if (kind === 'file') return files.length === 0 ? { files: evidenceText.needFile } : {};
  const isEmpty = (text: string) => text.trim() === '';
  return {
    ...(isEmpty(values.title) ? { title: evidenceText.needText } : {}),
    ...(kind === 'link' && !/^https?:\/\/\S+$/i.test(values.url.trim()) ? { url: evidenceText.linkBad } : {}),
    ...(kind === 'note' && isEmpty(values.note) ? { note: evidenceText.needText } : {}),
  };
}
