import type { PeriodRow } from '../../../shared/periods.ts';
import {
  mailAddress,
  reminderSheets,
  remindersOf,
  type Reminder,
  type ReminderSubject,
} from '../../../shared/reminders.ts';
import { listText } from '../../text/format.ts';
import { periodsText } from '../../text/periods.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { Note } from '../../ui/ErrorNote.tsx';
import { Table } from '../../ui/Table.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { printDocument } from '../../ui/print-document.ts';

type Props = { rows: readonly PeriodRow[]; subject: ReminderSubject; on: string; committeeHref: string };

const namedFirst = 12;

/** Who has not reported, what of, and the ways to remind them: a sheet to print or a mail already written. */
export function LatePeople({ rows, subject, on, committeeHref }: Props) {
  const reminders = remindersOf(rows);
  const unnamed = rows.filter(
    ({ standing, responsible }) => standing !== 'reported' && responsible.length === 0,
  );
  if (reminders.length === 0 && unnamed.length === 0) return null;
  const title = subject.period.isOver ? periodsText.peopleLate : periodsText.people;
  const print = () => printDocument(new Blob([reminderSheets(reminders, subject, on)]), 'html');
  return (
    <Card
      title={title}
      actions={
        reminders.length > 0 && (
          <Tooltip text={periodsText.printHelp}>
            <Button onPress={print}>{periodsText.print}</Button>
          </Tooltip>
        )
      }
    >
      {unnamed.length > 0 && (
        <Note
          tone="warning"
          actions={
            <ButtonLink size="small" href={committeeHref}>
              {periodsText.toCommittee}
            </ButtonLink>
          }
        >
          {periodsText.unnamed(unnamed.length)}
        </Note>
      )}
      {reminders.length > 0 && (
        <Table
          caption={title}
          rows={reminders}
          rowKey={({ person }) => person.id}
          columns={[
            {
              key: 'person',
              header: periodsText.person,
              isRowHeader: true,
              cell: ({ person }) => person.name,
            },
            { key: 'missing', header: periodsText.missing, cell: ({ milestones }) => codesText(milestones) },
            {
              key: 'mail',
              header: periodsText.reminder,
              isNowrap: true,
              cell: (reminder) => <MailLink reminder={reminder} subject={subject} />,
            },
          ]}
        />
      )}
    </Card>
  );
}

function codesText(milestones: readonly PeriodRow[]): string {
  const codes = milestones.slice(0, namedFirst).map(({ code }) => code);
  const left = milestones.length - codes.length;
  return listText(left === 0 ? codes : [...codes, periodsText.more(left)]);
}

function MailLink({ reminder, subject }: { reminder: Reminder; subject: ReminderSubject }) {
  const address = mailAddress(reminder, subject);
  if (address === null) return periodsText.noMail;
  return (
    <a href={address} aria-label={periodsText.mailTo(reminder.person.name)}>
      {periodsText.mail}
    </a>
  );
}
