import { useState } from 'react';
import type { ResponsibilityView } from '../../../shared/responsibilities.ts';
import { useCommand } from '../../state/commands.ts';
import { say } from '../../state/notices.ts';
import { commitmentText } from '../../text/commitment.ts';
import { DayField } from '../../ui/DayField.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';

type Props = { charge: ResponsibilityView; name: string; today: string; onClose: () => void };

/** Ends a responsibility on a day; it stays in the history. */
export function EndDialog({ charge, name, today, onClose }: Props) {
  const end = useCommand('responsibility.end');
  const [day, setDay] = useState<string | null>(today);
  const save = async () => {
    if (day === null) return;
    if ((await end.run({ id: charge.id, version: charge.version, endsOn: day })) === null) return;
    say(commitmentText.ended);
    onClose();
  };
  return (
    <RecordDialog
      title={commitmentText.endTitle}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={end.isRunning}
      error={end.error}
      saveLabel={commitmentText.end}
      isSaveDisabled={day === null}
    >
      <p>{commitmentText.endHelp(name)}</p>
      <DayField label={commitmentText.endOn} value={day} onChange={setDay} isRequired />
    </RecordDialog>
  );
}
