import { useEffect } from 'react';
import { FirstSecretariat } from '../features/settings/FirstSecretariat.tsx';
import { useCommand } from '../state/commands.ts';
import { go } from '../state/address.ts';
import { planLinks } from '../state/links.ts';
import { useSession } from '../state/session.ts';
import { planText } from '../text/plan-form.ts';
import { Button } from '../ui/Button.tsx';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { Card } from '../ui/Card.tsx';
import { ChipRow } from '../ui/Chip.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';

/** Opens the plan in force; with none yet, offers the ways to begin. */
export function Inicio() {
  const plans = useSession((state) => state.plans);
  const first = plans.find((plan) => plan.state === 'inForce') ?? plans[0];
  const isEmpty = useSession((state) => state.about?.isEmpty ?? false);
  const example = useCommand('example.add');
  const code = first?.code;
  useEffect(() => {
    if (code !== undefined) go(planLinks(code, null).board.slice(1), { replace: true });
  }, [code]);
  if (code !== undefined) return null;
  return (
    <>
      <PageHeader title={planText.start} />
      {isEmpty && <FirstSecretariat />}
      <Card title={planText.newTitle}>
        <EmptyState
          sentence={planText.startHelp}
          step={
            <ChipRow>
              <ButtonLink kind="main" href="#/importar">
                {planText.importIt}
              </ButtonLink>
              <ButtonLink href="#/plan-nuevo">{planText.newPlan}</ButtonLink>
              <Button onPress={() => void example.run({})} isPending={example.isRunning}>
                {planText.addExample}
              </Button>
            </ChipRow>
          }
        />
        <ErrorNote error={example.error} />
      </Card>
    </>
  );
}
