import { useCallback, useRef, useState, type ReactNode } from 'react';
import type { MilestonePage } from '../../../shared/milestones.ts';
import type { MyTask } from '../../../shared/tasks.ts';
import { go } from '../../state/address.ts';
import { useGeneration, useQuery } from '../../state/queries.ts';
import { ownReason, queueText } from '../../text/work.ts';
import { KeysHelp } from './KeysHelp.tsx';
import { ChosenMilestone } from './ChosenMilestone.tsx';
import { QueueList } from './QueueList.tsx';
import { useFirstEvidence } from './use-first-evidence.ts';
import { useQueueKeys, type QueueAct } from './use-queue-keys.ts';
import styles from './Verifying.module.css';

type Judging = { id: string; code: string; verdict: 'verify' | 'return'; generation: number };

type Props = {
  head: ReactNode;
  tasks: readonly MyTask[];
  /** How many wait; `tasks` may be only the first. */
  total: number;
  /** Whether the list is being asked again. */
  isStale: boolean;
  chosenId: string | null;
  onChoose: (id: string) => void;
  hrefOf: (task: MyTask) => string;
  /** The dialogue of a verdict. */
  dialogOf: (page: MilestonePage, verdict: Judging['verdict'], onClose: () => void) => ReactNode;
  empty: ReactNode;
};

/** The milestones that wait for a verdict, one after the other, worked by keyboard alone. */
export function Queue(props: Props) {
  const { head, tasks, total, hrefOf, dialogOf, empty } = props;
  const within = useRef<HTMLDivElement>(null);
  const queue = useQueue(props);
  const { task, said, judging } = queue;
  // What is being decided stays in view, also where it leaves the queue meanwhile.
  const id = judging?.id ?? task?.milestoneId ?? null;
  const answer = useQuery('milestone.read', id === null ? null : { id });
  const page = answer.value?.milestone.id === id ? answer.value : undefined;
  const evidence = useFirstEvidence(page, queue.say);
  const own = tasks.filter((one) => one.own !== undefined).length;
  const act = useCallback(
    (wanted: QueueAct) => {
      if (wanted === 'open' && task !== undefined) go(hrefOf(task).slice(1));
      else if (wanted === 'evidence') evidence.open();
      else if (wanted === 'verify' || wanted === 'return') queue.judge(wanted);
      else if (wanted === 'next') queue.move(1);
      else if (wanted === 'previous') queue.move(-1);
    },
    [task, hrefOf, evidence, queue],
  );
  useQueueKeys(within, judging !== null || task === undefined, act);
  return (
    <div ref={within} tabIndex={-1} className={styles.queue}>
      {head}
      <p role="status" className={styles.said}>
        {[said, queueText.left(total - own)].filter((part) => part !== '').join(' ')}
      </p>
      {task === undefined ? (
        empty
      ) : (
        <>
          <KeysHelp />
          <div className={styles.columns}>
            <div className={styles.side}>
              <QueueList
                tasks={tasks}
                chosenId={task.milestoneId}
                focusing={queue.focusing}
                onChoose={queue.choose}
              />
              {total > tasks.length && <p className={styles.note}>{queueText.cut(tasks.length, total)}</p>}
            </div>
            <ChosenMilestone
              task={task}
              page={page}
              error={answer.error ?? evidence.error}
              href={hrefOf(task)}
              onJudge={queue.judge}
              onSave={evidence.save}
            />
          </div>
        </>
      )}
      {judging !== null && page?.milestone.id === judging.id && dialogOf(page, judging.verdict, queue.close)}
    </div>
  );
}

/** Which milestone is looked at, what is being decided about it, and what was done last. */
function useQueue({ tasks, isStale, chosenId, onChoose }: Props) {
  const generation = useGeneration();
  const [lastAt, setLastAt] = useState(0);
  const [focusing, setFocusing] = useState(0);
  const [said, say] = useState('');
  const [judging, setJudging] = useState<Judging | null>(null);
  const [closed, setClosed] = useState<Judging | null>(null);
  const found = tasks.findIndex(({ milestoneId }) => milestoneId === chosenId);
  const at = found >= 0 ? found : Math.min(lastAt, tasks.length - 1);
  const task = tasks[at];
  // A dialogue closed with nothing asked anew was cancelled; a verdict takes its milestone from the queue.
  const isListed = tasks.some(({ milestoneId }) => milestoneId === closed?.id);
  if (closed !== null && (closed.generation === generation || (isListed && !isStale))) setClosed(null);
  else if (closed !== null && !isListed) {
    setClosed(null);
    say(closed.verdict === 'verify' ? queueText.verified(closed.code) : queueText.returned(closed.code));
    setFocusing(focusing + 1);
  }
  const choose = (id: string) => {
    setLastAt(tasks.findIndex(({ milestoneId }) => milestoneId === id));
    setClosed(null);
    say('');
    onChoose(id);
  };
  return {
    ...{ task, said, say, judging, focusing, choose },
    move: (step: number) => {
      const next = tasks[at + step]?.milestoneId ?? task?.milestoneId ?? null;
      if (next !== null) choose(next);
      setFocusing(focusing + 1);
    },
    judge: (verdict: Judging['verdict']) => {
      // Until the queue was asked again, the milestone just judged still stands in it.
      if (task === undefined || closed !== null) return;
      if (task.own !== undefined) {
        say(ownReason(task.own));
        return;
      }
      setLastAt(at);
      say('');
      setJudging({ id: task.milestoneId ?? '', code: task.code, verdict, generation });
    },
    close: () => {
      setClosed(judging);
      setJudging(null);
    },
  };
}
