import { useLinkRound } from '../../state/link-checks.ts';
import { useMay } from '../../state/permissions.ts';
import { useSession } from '../../state/session.ts';
import { linkText } from '../../text/evidences.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import styles from './Evidence.module.css';

/** Looks at the links of the plan now, for whoever keeps the plan, where the committee turned it on. */
export function useLinkChecks(planId: string) {
  const may = useMay('structure') === 'yes';
  const isOn = useSession((state) => state.settings?.checksLinks ?? false);
  const round = useLinkRound(planId);
  const { progress } = round;
  const button = may && isOn && (
    <Button isDisabled={progress !== null} onPress={() => void round.run()}>
      {linkText.check}
    </Button>
  );
  const known = progress !== null && progress.total > 0;
  const bar = (progress !== null || round.error !== null) && (
    <div className={styles.round}>
      {progress !== null && (
        <ProgressBar
          label={linkText.checking}
          value={known ? (100 * progress.done) / progress.total : null}
          onCancel={round.cancel}
        />
      )}
      <ErrorNote error={round.error} />
    </div>
  );
  return { button, bar };
}
