import { say } from '../../state/notices.ts';
import { useOnDemand } from '../../state/on-demand.ts';
import { useMe } from '../../state/session.ts';
import { useStoredFile } from '../../state/stored-files.ts';
import { calendarText } from '../../text/calendar.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Menu } from '../../ui/Menu.tsx';

/** The plan's deadlines for a calendar program: all of them, or only one's own. */
export function CalendarMenu({ planId }: { planId: string }) {
  const me = useMe();
  const { ask, isAsking, error } = useOnDemand('calendar.make');
  const stored = useStoredFile();
  const make = async (memberId?: string) => {
    const file = await ask({ planId, ...(memberId === undefined ? {} : { memberId }) });
    if (file !== null && (await stored.save(file))) say(calendarText.saved(file.name));
  };
  const mine =
    me === null
      ? []
      : [
          {
            key: 'mine',
            label: calendarText.mine,
            onAction: () => void make(me.id),
          },
        ];
  return (
    <>
      <Menu
        label={calendarText.label}
        trigger={<Button isDisabled={isAsking || stored.isBusy}>{calendarText.button}</Button>}
        groups={[
          {
            title: calendarText.group,
            actions: [
              {
                key: 'whole',
                label: calendarText.whole,
                onAction: () => void make(),
              },
              ...mine,
            ],
          },
        ]}
      />
      <ErrorNote error={error ?? stored.error} />
    </>
  );
}
