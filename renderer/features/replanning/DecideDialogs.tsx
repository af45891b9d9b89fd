import { replanRequestFields, type ReplanRequestView } from '../../../shared/replan-requests.ts';
import { useCommand, type CommandRun } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { useDeed } from '../../state/record-edit.ts';
import type { Act } from '../../state/permissions.ts';
import { useSession } from '../../state/session.ts';
import { replanningText } from '../../text/replanning.ts';
import { DayField } from '../../ui/DayField.tsx';
import { InNameOf, useInNameOf } from '../../ui/InNameOf.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import type { FormItem } from '../../ui/RecordInput.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { requestSentence } from './request-sentence.ts';

export type Decision = 'approve' | 'refuse' | 'withdraw';
type Props = { request: ReplanRequestView; onClose: () => void };

/** The dialogue in which a request is decided or taken back. */
export function DecideDialog({ decision, ...props }: Props & { decision: Decision }) {
  if (decision === 'approve') return <ApproveDialog {...props} />;
  return decision === 'refuse' ? <RefuseDialog {...props} /> : <WithdrawDialog {...props} />;
}

type Words = { agreement: string; decisionNote: string; decidedOn: string | null };

/** What the three share: who decides, with which words, on the request as it was when the dialogue opened. */
function useDeciding(act: Act, request: ReplanRequestView, command: Running) {
  const today = useSession((state) => state.about?.today ?? '');
  const proxy = useInNameOf(act);
  const words: Words = { agreement: '', decisionNote: '', decidedOn: today };
  const edit = useDeed(request, words, command.error, `replan.${act}.${request.id}`);
  return { today, proxy, edit };
}

type Deciding = ReturnType<typeof useDeciding>;
type Running = Pick<CommandRun<'replan.approve'>, 'isRunning' | 'error'>;

const item = (name: keyof Words, label: string, as: FormItem['as']): FormItem => ({ name, label, as });
const agreementItem = item('agreement', replanRequestFields.agreement.label, 'line');
const noteItem = item('decisionNote', replanningText.decisionNote, 'prose');
const reasonItem = item('decisionNote', replanningText.reason, 'prose');
const dayItem = item('decidedOn', replanningText.decidedOn, 'day');

type FrameProps = {
  title: string;
  help: string;
  saveLabel: string;
  said: string;
  request: ReplanRequestView;
  deciding: Deciding;
  command: Running;
  send: () => Promise<unknown>;
  isReady: boolean;
  onClose: () => void;
  /** What is asked, in order. */
  items: readonly FormItem[];
};

function Frame({ deciding, command, request, items, ...props }: FrameProps) {
  const { edit } = deciding;
  const save = async () => {
    if (!props.isReady || !deciding.proxy.isReady) return;
    if ((await props.send()) === null) return;
    edit.drop();
    say(props.said);
    props.onClose();
  };
  return (
    <RecordDialog
      title={props.title}
      isOpen
      onClose={props.onClose}
      onSave={() => void save()}
      isSaving={command.isRunning}
      error={command.error}
      saveLabel={props.saveLabel}
      edit={edit}
      items={items}
    >
      <p>{requestSentence(request)}</p>
      <p>{props.help}</p>
      <InNameOf proxy={deciding.proxy} />
      {items.map((one) => (
        <Asked key={one.name} item={one} deciding={deciding} />
      ))}
    </RecordDialog>
  );
}

function Asked({ item: { name, label }, deciding }: { item: FormItem; deciding: Deciding }) {
  const { edit } = deciding;
  const { agreement, decisionNote, decidedOn } = edit.values;
  if (name === 'decidedOn') {
    return (
      <DayField
        label={label}
        value={decidedOn}
        onChange={(day) => edit.set(name, day)}
        max={deciding.today}
        isRequired
      />
    );
  }
  if (name === 'agreement') {
    const help = replanningText.agreementHelp;
    return <TextField {...{ label, help }} value={agreement} onChange={(text) => edit.set(name, text)} />;
  }
  const isReason = label === reasonItem.label;
  return (
    <TextArea
      label={label}
      value={decisionNote}
      onChange={(text) => edit.set(name, text)}
      isRequired={isReason}
    />
  );
}

function ApproveDialog({ request, onClose }: Props) {
  const command = useCommand('replan.approve');
  const deciding = useDeciding('replan', request, command);
  const { id, version, agreement, decisionNote: note, decidedOn } = deciding.edit.values;
  const input = { id, version, agreement, note, decidedOn };
  return (
    <Frame
      title={replanningText.approveOf(request.milestoneCode)}
      help={replanningText.approveHelp}
      saveLabel={replanningText.approve}
      said={replanningText.approved}
      send={() => command.run(input, { inNameOf: deciding.proxy.memberId })}
      isReady={decidedOn !== null}
      items={[agreementItem, noteItem, dayItem]}
      {...{ request, deciding, command, onClose }}
    />
  );
}

function RefuseDialog({ request, onClose }: Props) {
  const command = useCommand('replan.refuse');
  const deciding = useDeciding('replan', request, command);
  const { id, version, decisionNote: reason, decidedOn } = deciding.edit.values;
  const input = { id, version, reason, decidedOn };
  return (
    <Frame
      title={replanningText.refuseOf(request.milestoneCode)}
      help={replanningText.refuseHelp}
      saveLabel={replanningText.refuse}
      said={replanningText.refused}
      send={() => command.run(input, { inNameOf: deciding.proxy.memberId })}
      isReady={decidedOn !== null && reason.trim() !== ''}
      items={[reasonItem, dayItem]}
      {...{ request, deciding, command, onClose }}
    />
  );
}

function WithdrawDialog({ request, onClose }: Props) {
  const command = useCommand('replan.withdraw');
  const deciding = useDeciding('askReplan', request, command);
  const { id, version, decisionNote: note } = deciding.edit.values;
  return (
    <Frame
      title={replanningText.withdrawOf(request.milestoneCode)}
      help={replanningText.withdrawHelp}
      saveLabel={replanningText.withdraw}
      said={replanningText.withdrawn}
      send={() => command.run({ id, version, note }, { inNameOf: deciding.proxy.memberId })}
      isReady
      items={[noteItem]}
      {...{ request, deciding, command, onClose }}
    />
  );
}
