import { useState } from 'react';
import { filesAtOnce } from '../../../shared/evidence.ts';
import { useAttaching, type Kind } from '../../state/attaching.ts';
import { usePasted, type Pasted } from '../../state/pasting.ts';
import { evidenceText } from '../../text/evidence.ts';
import { DayField } from '../../ui/DayField.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { InNameOf, useInNameOf } from '../../ui/InNameOf.tsx';
import { ProofField } from '../../ui/ProofField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { problemOf } from '../../ui/RecordForm.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { evidenceKindNames } from '../../../shared/glossary.ts';
import { evidenceKinds } from '../../../shared/evidence.ts';
import { StagedFiles } from './StagedFiles.tsx';

export type Attached = { files: readonly File[]; link?: string | null };
type Props = {
  milestoneId: string;
  code: string;
  today: string;
  /** What was dropped or pasted before it opened. */
  attached: Attached;
  onClose: () => void;
};

const kinds = evidenceKinds.map((key) => ({ key, label: evidenceKindNames[key] }));

/** Attaches what proves an advance: files, a link or a note. */
export function AttachDialog({ milestoneId, code, today, attached, onClose }: Props) {
  const proxy = useInNameOf('evidence');
  const form = useAttaching({ milestoneId, today, attached, proxy, onDone: onClose });
  const { staging, set, values, shown } = form;
  const { kind } = values;
  const [wasTried, setTried] = useState(false);
  const onPasted = ({ files, link }: Pasted) => {
    if (files.length > 0) {
      set({ kind: 'file' });
      staging.add(files);
    } else if (link !== null) {
      set({ kind: 'link', url: link });
    }
  };
  usePasted(true, onPasted);
  return (
    <RecordDialog
      title={`${evidenceText.attach}: ${code}`}
      isOpen
      onClose={onClose}
      onSave={() => {
        setTried(true);
        void form.save();
      }}
      isSaving={form.isSaving}
      error={form.error}
      saveLabel={evidenceText.attach}
      draft={form.draft}
    >
      <RadioGroup<Kind>
        label={evidenceText.kind}
        options={kinds}
        value={kind}
        onChange={(next) => set({ kind: next })}
        across
      />
      <InNameOf proxy={proxy} />
      {kind === 'file' && (
        <>
          <FileDrop
            label={evidenceText.files}
            files={[]}
            onFiles={(files) => staging.add(files.slice(0, filesAtOnce - staging.files.length))}
            help={evidenceText.sizeHelp}
            error={shown.files}
            isMultiple
          />
          <StagedFiles milestoneId={milestoneId} staging={staging} wasTried={wasTried} />
        </>
      )}
      {kind !== 'file' && (
        <>
          <ProofField
            kind={kind}
            values={values}
            set={set}
            problems={shown}
            noteHelp={evidenceText.noteHelp}
            isFormatted
          />
          <TextField
            label={evidenceText.name}
            value={values.title}
            onChange={(title) => set({ title })}
            error={problemOf(form.error, 'title')}
            needed={evidenceText.needText}
            isRequired
          />
        </>
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
        value={values.obtainedOn}
        onChange={(day) => set({ obtainedOn: day })}
        max={today}
        isRequired
      />
    </RecordDialog>
  );
}
