import { say } from '../../state/notices.ts';
import { useOnDemand } from '../../state/on-demand.ts';
import { useStoredFile } from '../../state/stored-files.ts';
import { helpText } from '../../text/help.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import styles from './Help.module.css';

/** Where a new person begins: the first steps on the screen, the quick guide on paper. */
export function Start({ firstHoursHref }: { firstHoursHref: string }) {
  const guide = useOnDemand('guide.print');
  const stored = useStoredFile();
  const save = async () => {
    const file = await guide.ask({});
    if (file !== null && (await stored.save(file))) say(helpText.guideSaved(file.name));
  };
  return (
    <Card title={helpText.start}>
      <div className={styles.stack}>
        <div className={styles.way}>
          <ButtonLink href={firstHoursHref}>{helpText.firstHours}</ButtonLink>
          <p>{helpText.firstHoursHelp}</p>
        </div>
        <div className={styles.way}>
          <Button onPress={() => void save()} isPending={guide.isAsking || stored.isBusy}>
            {helpText.guide}
          </Button>
          <p>{helpText.guideHelp}</p>
        </div>
        <ErrorNote error={guide.error ?? stored.error} />
      </div>
    </Card>
  );
}
