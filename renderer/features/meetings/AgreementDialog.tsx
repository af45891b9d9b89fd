import { agreementEffects, type AgreementEffect } from '../../../shared/agreements.ts';
import { noDate, type PreciseDate } from '../../../shared/dates.ts';
import { agreementEffectNames } from '../../../shared/glossary.ts';
import type { MeetingPage } from '../../../shared/meetings.ts';
import { voteTitle } from '../../../shared/quorum-text.ts';
import { useCommand } from '../../state/commands.ts';
import { useDraft } from '../../state/drafts.ts';
import { useHolderOptions } from '../../state/holder-options.ts';
import { say } from '../../state/notices.ts';
import { meetingText } from '../../text/meetings.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { PreciseDateField } from '../../ui/PreciseDateField.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import { TargetPicker, type Target } from './TargetPicker.tsx';

type Props = { page: MeetingPage; today: string; onClose: () => void };

const noVote = 'none';
const nowhere: Target = { commitmentId: null, milestoneId: null };
const blank = {
  text: '',
  holder: null as string | null,
  dueOn: null as string | null,
  voteId: noVote,
  effect: 'none' as AgreementEffect,
  target: nowhere,
  due: noDate as PreciseDate,
};

/** What was agreed: who answers for it and until when, and what it does by itself. */
export function AgreementDialog({ page: { meeting, votes, plan }, today, onClose }: Props) {
  const add = useCommand('agreement.add');
  const holders = useHolderOptions();
  const { values, set, drop, draft } = useDraft(`agreement.add.${meeting.id}`, blank);
  const { text, holder, dueOn, voteId, effect, target, due } = values;
  const needsHolder = effect === 'none' && holder === null;
  const carried = votes.filter(({ isApproved, correctedBy }) => isApproved && correctedBy === null);
  const save = async () => {
    if (text.trim() === '' || needsHolder) return;
    const isInstitution = holders.find(({ key }) => key === holder)?.isInstitution ?? false;
    const added = await add.run({
      meetingId: meeting.id,
      text,
      memberId: isInstitution ? null : holder,
      institutionId: isInstitution ? holder : null,
      dueOn,
      voteId: voteId === noVote ? null : voteId,
      effect,
      ...target,
      ...(effect === 'replan' && due.precision !== 'none' ? { due } : {}),
    });
    if (added === null) return;
    drop();
    say(meetingText.agreed);
    onClose();
  };
  return (
    <RecordDialog
      title={meetingText.agree}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={add.isRunning}
      error={add.error}
      saveLabel={meetingText.agreeSave}
      size="wide"
      draft={draft}
    >
      <TextArea
        label={meetingText.agreement}
        value={text}
        onChange={(next) => set({ text: next })}
        isRequired
      />
      <ComboBox
        label={meetingText.responsible}
        options={holders}
        value={holder}
        onChange={(next) => set({ holder: next })}
        isRequired={effect === 'none'}
      />
      <DayField
        label={meetingText.dueOn}
        value={dueOn}
        onChange={(next) => set({ dueOn: next })}
        min={meeting.meetsOn}
      />
      {carried.length > 0 && (
        <Select
          label={meetingText.ofVote}
          options={[
            { key: noVote, label: meetingText.noVote },
            ...carried.map((vote) => ({ key: vote.id, label: voteTitle(vote) })),
          ]}
          value={voteId}
          onChange={(next) => set({ voteId: next })}
        />
      )}
      <Select
        label={meetingText.effect}
        help={meetingText.effectHelp}
        options={agreementEffects.map((key) => ({ key, label: agreementEffectNames[key] }))}
        value={effect}
        onChange={(next) => set({ effect: next, target: nowhere })}
      />
      {effect !== 'approvePlan' && (
        <TargetPicker
          planId={plan.id}
          target={target}
          onChange={(next) => set({ target: next })}
          withMilestone={effect === 'replan' || effect === 'none'}
          isOptional={effect === 'none'}
        />
      )}
      {effect === 'replan' && (
        <>
          <PreciseDateField
            label={meetingText.newDue}
            value={due}
            onChange={(next) => set({ due: next })}
            today={today}
          />
          <p>{meetingText.newDueHelp}</p>
        </>
      )}
    </RecordDialog>
  );
}
