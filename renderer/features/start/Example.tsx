import { useCommand } from '../../state/commands.ts';
import { go } from '../../state/address.ts';
import { planLinks } from '../../state/links.ts';
import { useSession } from '../../state/session.ts';
import { firstHoursText } from '../../text/first-hours.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import styles from './Start.module.css';

/** The example plan, one click away, with what it is. */
export function Example() {
  const add = useCommand('example.add');
  const example = useSession((state) => state.plans).find(({ isExample }) => isExample);
  const open = async () => {
    const added = await add.run({});
    if (added !== null) go(planLinks(added.planCode, null).board.slice(1));
  };
  return (
    <section className={styles.aside} aria-label={firstHoursText.exampleTitle}>
      <div className={styles.form}>
        <h2>{firstHoursText.exampleTitle}</h2>
        <p className={styles.why}>{firstHoursText.exampleHelp}</p>
        <div className={styles.actions}>
          {example === undefined ? (
            <Button onPress={() => void open()} isPending={add.isRunning}>
              {firstHoursText.example}
            </Button>
          ) : (
            <ButtonLink href={planLinks(example.code, null).board}>{firstHoursText.openExample}</ButtonLink>
          )}
        </div>
        <ErrorNote error={add.error} />
      </div>
    </section>
  );
}
