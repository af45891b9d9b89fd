import type { ReplyError } from '../../../shared/errors.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { MilestonePage } from '../../../shared/milestones.ts';
import { hasSupplied } from '../../../shared/own-work.ts';
import type { MyTask } from '../../../shared/tasks.ts';
import { useMe, useSession } from '../../state/session.ts';
import { verdictText } from '../../text/milestone.ts';
import { uiText } from '../../text/ui.ts';
import { ownReason, queueText } from '../../text/work.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { ChipRow } from '../../ui/Chip.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Claim, liveOf } from './Claim.tsx';
import styles from './Verifying.module.css';

type Props = {
  task: MyTask;
  /** Left out while it is on its way. */
  page: MilestonePage | undefined;
  error: ReplyError | null;
  href: string;
  onJudge: (verdict: 'verify' | 'return') => void;
  onSave: (evidence: Evidence) => void;
};

/** The milestone that is looked at, with all that a verdict needs. */
export function ChosenMilestone({ task, page, error, href, onJudge, onSave }: Props) {
  const { code, title, commitment, own } = task;
  return (
    <section className={styles.panel} aria-label={code}>
      <div>
        <h2>
          {code} · {title}
        </h2>
        {commitment !== null && (
          <p className={styles.facts}>
            {commitment.code} · {commitment.title}
          </p>
        )}
      </div>
      <ErrorNote error={error} />
      {own !== undefined && <p>{ownReason(own)}</p>}
      {own === undefined && page !== undefined && <PartlyOwn page={page} />}
      <ChipRow>
        {own === undefined && (
          <>
            <Button kind="main" onPress={() => onJudge('verify')}>
              {verdictText.verify}
            </Button>
            <Button onPress={() => onJudge('return')}>{verdictText.giveBack}</Button>
          </>
        )}
        <ButtonLink href={href}>{queueText.open}</ButtonLink>
      </ChipRow>
      {page === undefined ? <p aria-busy="true">{uiText.loading}</p> : <Claim page={page} onSave={onSave} />}
    </section>
  );
}

/** Where some evidence is the judge's own, they judge against the rest. */
function PartlyOwn({ page }: { page: MilestonePage }) {
  const me = useMe();
  const members = useSession((state) => state.members);
  const personOf = (id: string) => members.find((one) => one.id === id);
  const isPartlyOwn = me !== null && liveOf(page).some((one) => hasSupplied(me, personOf, one));
  return isPartlyOwn ? <p>{queueText.partlyOwn}</p> : null;
}
