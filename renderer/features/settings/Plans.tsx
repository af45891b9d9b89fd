import type { PlanSummary } from '../../../shared/plans.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { settingsText } from '../../text/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import styles from './Settings.module.css';

type Props = { plans: readonly PlanSummary[]; onRemoved: (planId: string) => void };

/** A new plan, and the example that comes and goes. */
export function Plans({ plans, onRemoved }: Props) {
  const add = useCommand('example.add');
  const remove = useCommand('plan.removeExample');
  const example = plans.find(({ isExample }) => isExample);
  return (
    <Card
      title={settingsText.plans}
      actions={<ButtonLink href="#/plan-nuevo">{settingsText.newPlan}</ButtonLink>}
    >
      <div className={styles.stack}>
        <p className={styles.help}>
          {example === undefined ? settingsText.exampleGone : settingsText.exampleHere}
        </p>
        <div className={styles.actions}>
          {example === undefined ? (
            <Button
              isPending={add.isRunning}
              onPress={() => void add.run({}).then((done) => done !== null && say(settingsText.exampleAdded))}
            >
              {settingsText.exampleAdd}
            </Button>
          ) : (
            <Button
              isPending={remove.isRunning}
              onPress={() =>
                void remove.run({ planId: example.id }).then((done) => {
                  if (done === null) return;
                  say(settingsText.exampleRemoved);
                  onRemoved(example.id);
                })
              }
            >
              {settingsText.exampleRemove}
            </Button>
          )}
        </div>
        <ErrorNote error={add.error ?? remove.error} />
      </div>
    </Card>
  );
}
