import { useState, type ReactNode } from 'react';
import type { ReplanRequestView } from '../../../shared/replan-requests.ts';
import { useCommand, type CommandRun } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import type { Act } from '../../state/permissions.ts';
import { useSession } from '../../state/session.ts';
import { formText } from '../../text/forms.ts';
import { replanningText } from '../../text/replanning.ts';
import { DayField } from '../../ui/DayField.tsx';
import { InNameOf, useInNameOf } from '../../ui/InNameOf.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { requestSentence } from './request-sentence.ts';

export type Decision = 'approve' | 'refuse' | 'withdraw';
type Props = { request: ReplanRequestView; onClose: () => void };

/** The dialogue in which a request is decided or taken back. */
export function DecideDialog({ decision, ...props }: Props & { decision: Decision }) {
  if (decision === 'approve') return <ApproveDialog {...props} />;
  return decision === 'refuse' ? <RefuseDialog {...props} /> : <WithdrawDialog {...props} />;
}

/** What the three share: who decides, when, and that nothing is sent before both are there. */
function useDeciding(act: Act) {
  const today = useSession((state) => state.about?.today ?? '');
  const [decidedOn, setDecidedOn] = useState<string | null>(today);
  const [wasTried, setTried] = useState(false);
  const proxy = useInNameOf(act);
  const needed = (text: string) => (wasTried && text.trim() === '' ? formText.needed : undefined);
  return { today, decidedOn, setDecidedOn, wasTried, setTried, proxy, needed };
}

type FrameProps = {
  title: string;
  help: string;
  saveLabel: string;
  said: string;
  request: ReplanRequestView;
  deciding: ReturnType<typeof useDeciding>;
  command: Pick<CommandRun<'replan.approve'>, 'isRunning' | 'error'>;
  send: () => Promise<unknown>;
  isReady: boolean;
  onClose: () => void;
  children: ReactNode;
};

function Frame({ deciding, command, request, ...props }: FrameProps) {
  const save = async () => {
    deciding.setTried(true);
    if (!props.isReady || !deciding.proxy.isReady) return;
    if ((await props.send()) === null) return;
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
    >
      <p>{requestSentence(request)}</p>
      <p>{props.help}</p>
      <InNameOf proxy={deciding.proxy} wasTried={deciding.wasTried} />
      {props.children}
    </RecordDialog>
  );
}

function DecidedOn({ deciding }: { deciding: ReturnType<typeof useDeciding> }) {
  return (
    <DayField
      label={replanningText.decidedOn}
      value={deciding.decidedOn}
      onChange={deciding.setDecidedOn}
      max={deciding.today}
      error={deciding.wasTried && deciding.decidedOn === null ? formText.needed : undefined}
      isRequired
    />
  );
}

function ApproveDialog({ request, onClose }: Props) {
  const command = useCommand('replan.approve');
  const deciding = useDeciding('replan');
  const [agreement, setAgreement] = useState('');
  const [note, setNote] = useState('');
  const { id, version } = request;
  const input = { id, version, agreement, note, decidedOn: deciding.decidedOn };
  return (
    <Frame
      title={replanningText.approveOf(request.milestoneCode)}
      help={replanningText.approveHelp}
      saveLabel={replanningText.approve}
      said={replanningText.approved}
      send={() => command.run(input, { inNameOf: deciding.proxy.memberId })}
      isReady={deciding.decidedOn !== null}
      {...{ request, deciding, command, onClose }}
    >
      <TextField
        label={replanningText.agreement}
        help={replanningText.agreementHelp}
        value={agreement}
        onChange={setAgreement}
      />
      <TextArea label={replanningText.decisionNote} value={note} onChange={setNote} />
      <DecidedOn deciding={deciding} />
    </Frame>
  );
}

function RefuseDialog({ request, onClose }: Props) {
  const command = useCommand('replan.refuse');
  const deciding = useDeciding('replan');
  const [reason, setReason] = useState('');
  const { id, version } = request;
  const input = { id, version, reason, decidedOn: deciding.decidedOn };
  return (
    <Frame
      title={replanningText.refuseOf(request.milestoneCode)}
      help={replanningText.refuseHelp}
      saveLabel={replanningText.refuse}
      said={replanningText.refused}
      send={() => command.run(input, { inNameOf: deciding.proxy.memberId })}
      isReady={deciding.decidedOn !== null && reason.trim() !== ''}
      {...{ request, deciding, command, onClose }}
    >
      <TextArea
        label={replanningText.reason}
        value={reason}
        onChange={setReason}
        error={deciding.needed(reason)}
        isRequired
      />
      <DecidedOn deciding={deciding} />
    </Frame>
  );
}

function WithdrawDialog({ request, onClose }: Props) {
  const command = useCommand('replan.withdraw');
  const deciding = useDeciding('askReplan');
  const [note, setNote] = useState('');
  const { id, version } = request;
  return (
    <Frame
      title={replanningText.withdrawOf(request.milestoneCode)}
      help={replanningText.withdrawHelp}
      saveLabel={replanningText.withdraw}
      said={replanningText.withdrawn}
      send={() => command.run({ id, version, note }, { inNameOf: deciding.proxy.memberId })}
      isReady
      {...{ request, deciding, command, onClose }}
    >
      <TextArea label={replanningText.decisionNote} value={note} onChange={setNote} />
    </Frame>
  );
}
