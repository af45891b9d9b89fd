import type { Plan } from '../../../shared/plans.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { useMay } from '../../state/permissions.ts';
import { boardText } from '../../text/board.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { ChipRow } from '../../ui/Chip.tsx';
import { ErrorNote, Note } from '../../ui/ErrorNote.tsx';

/** Says that the plan is an example, and how to leave it behind. */
export function ExampleBanner({ plan, onRemoved }: { plan: Plan; onRemoved: () => void }) {
  const remove = useCommand('plan.removeExample');
  const may = useMay('structure');
  return (
    <>
      <Note
        actions={
          may === 'yes' && (
            <ChipRow>
              <Button
                size="small"
                isPending={remove.isRunning}
                onPress={() => {
                  void remove.run({ planId: plan.id }).then((done) => {
                    if (done === null) return;
                    say(boardText.exampleRemoved);
                    onRemoved();
                  });
                }}
              >
                {boardText.exampleRemove}
              </Button>
              <ButtonLink size="small" href="#/plan-nuevo">
                {boardText.exampleStart}
              </ButtonLink>
            </ChipRow>
          )
        }
      >
        {boardText.exampleTitle}
        {may !== 'yes' && ` ${boardText.exampleWho}`}
      </Note>
      <ErrorNote error={remove.error} />
    </>
  );
}
