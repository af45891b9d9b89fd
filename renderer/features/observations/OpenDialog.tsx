import { useState } from 'react';
import { sectors, type Sector } from '../../../shared/roles.ts';
import { useAttachedFiles } from '../../state/attached-files.ts';
import { useCommand } from '../../state/commands.ts';
import { useDraft } from '../../state/drafts.ts';
import { say } from '../../state/notices.ts';
import { useMyRole, useSession } from '../../state/session.ts';
import { observationText } from '../../text/observations.ts';
import { DayField } from '../../ui/DayField.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { InNameOf, useInNameOf } from '../../ui/InNameOf.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { AskedAndOrigin } from './AskedAndOrigin.tsx';
import { blankObservation, inputOf, isWhole, type ObservationDraft } from './observation-form.ts';
import styles from './Observations.module.css';
import { PlacePicker } from './PlacePicker.tsx';

export type Place = { planId: string; commitmentId: string | null; milestoneId: string | null };

type Props = {
  place: Place;
  /** What it is on, where the page says it; left out on the page of the plan, which asks. */
  on?: string | undefined;
  today: string;
  onOpened?: (id: string) => void;
  onClose: () => void;
};

/** Opens an observation: what is observed, on what, who must answer and by when. */
export function OpenDialog({ place: given, on, today, onOpened, onClose }: Props) {
  const open = useCommand('observation.open');
  const storing = useAttachedFiles();
  const proxy = useInNameOf('observe');
  const side = useSide(proxy.memberId);
  const draft = useDraft<ObservationDraft>(
    `observation.open.${given.milestoneId ?? given.commitmentId ?? given.planId}`,
    blankObservation(today),
  );
  const [place, setPlace] = useState(given);
  const [files, setFiles] = useState<readonly File[]>([]);
  const { values, set } = draft;
  const save = async () => {
    if (!isWhole(values, side) || !proxy.isReady) return;
    const stored = await storing.storeAll(files);
    if (stored === null) return;
    const input = { ...place, ...inputOf(values, side), files: stored };
    const opened = await open.run(input, { inNameOf: proxy.memberId });
    if (opened === null) return;
    draft.drop();
    say(observationText.opened(opened.observation.code));
    onClose();
    onOpened?.(opened.observation.id);
  };
  return (
    <RecordDialog
      title={on === undefined ? observationText.open : `${observationText.open}: ${on}`}
      isOpen
      onClose={() => {
        storing.cancel();
        onClose();
      }}
      onSave={() => void save()}
      isSaving={open.isRunning || storing.current !== null}
      error={open.error}
      saveLabel={observationText.openSave}
      draft={draft.draft}
    >
      <InNameOf proxy={proxy} />
      {on === undefined && <PlacePicker place={place} onChange={setPlace} />}
      <TextField
        label={observationText.subject}
        value={values.title}
        onChange={(title) => set({ title })}
        isRequired
      />
      <TextArea
        isFormatted
        label={observationText.text}
        help={observationText.textHelp}
        value={values.text}
        onChange={(text) => set({ text })}
        rows={4}
        isRequired
      />
      <AskedAndOrigin values={values} set={set} side={side} today={today} />
      <div className={styles.two}>
        <DayField
          label={observationText.openedOn}
          value={values.openedOn}
          onChange={(openedOn) => set({ openedOn })}
          max={today}
          isRequired
        />
        <DayField
          label={observationText.dueOn}
          value={values.dueOn}
          onChange={(dueOn) => set({ dueOn })}
          {...(values.openedOn === null ? {} : { min: values.openedOn })}
        />
      </div>
      <FileDrop
        label={observationText.files}
        help={observationText.filesHelp}
        files={files}
        onFiles={setFiles}
        isMultiple
      />
      {storing.current !== null && (
        <ProgressBar
          label={observationText.storing(storing.current.name)}
          value={storing.current.done}
          onCancel={storing.cancel}
        />
      )}
      <ErrorNote error={storing.error} />
    </RecordDialog>
  );
}

/** The side for which it is opened; null while the secretariat has not said in whose name. */
function useSide(inNameOf: string | null): Sector | null {
  const members = useSession((state) => state.members);
  const own = useMyRole();
  const role = members.find(({ id }) => id === inNameOf)?.role ?? own;
  return sectors.find((one) => one === role) ?? null;
}
