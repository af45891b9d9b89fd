import { useState } from 'react';
import type { Assignment } from '../../../shared/responsibilities.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { committeeText } from '../../text/committee.ts';
import { uiText } from '../../text/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { assignmentName } from './Assignments.tsx';

type Props = { assignment: Assignment; today: string; onClose: () => void };

/** Ends a responsibility on a day. */
export function EndDialog({ assignment, today, onClose }: Props) {
  const [endsOn, setEndsOn] = useState<string | null>(today);
  const { run, isRunning, error } = useCommand('responsibility.end');
  const end = async () => {
    if (endsOn === null) return;
    const done = await run({ id: assignment.id, version: assignment.version, endsOn });
    if (done === null) return;
    say(committeeText.ended(assignmentName(assignment), endsOn));
    onClose();
  };
  return (
    <Dialog
      title={committeeText.endTitle}
      isOpen
      onClose={onClose}
      onSubmit={() => void end()}
      actions={
        <>
          <Button onPress={onClose}>{uiText.cancel}</Button>
          <Button type="submit" kind="main" isPending={isRunning} isDisabled={endsOn === null}>
            {committeeText.endDo}
          </Button>
        </>
      }
    >
      <p>{assignmentName(assignment)}</p>
      <DayField
        label={committeeText.endOn}
        help={committeeText.endHelp}
        value={endsOn}
        onChange={setEndsOn}
        isRequired
      />
      <ErrorNote error={error} />
    </Dialog>
  );
}
