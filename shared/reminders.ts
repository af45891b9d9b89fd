import { escapeMarkup } from './charts/svg.ts';
import { formatDay, formatLongDay, formatPreciseDate } from './dates.ts';
import { locale, words } from './language.ts';
import type { PeriodCounts, PeriodRow, Responsible } from './periods.ts';

/** What one person or institution has not reported of a period. */
export type Reminder = { person: Responsible; milestones: PeriodRow[] };

/** What a reminder is about. */
export type ReminderSubject = { planName: string; period: PeriodCounts };

/** What a reminder says, in the language of the window that writes it. */
export const reminderWords = words('reminderWords', {
  title: (period: string) => `Reporte de avance pendiente: ${period}`,
  titles: (period: string) => `Reportes de avance pendientes: ${period}`,
  ended: (day: string) => `terminó el ${day}`,
  ends: (day: string) => `termina el ${day}`,
  missing: (period: string, ends: string) =>
    `Falta el reporte de avance del periodo «${period}», que ${ends}:`,
  more: (n: number) => `- y ${String(n)} más`,
  noProgress: 'Si no hubo avance también se reporta, con la razón.',
  heading: 'Reporte de avance pendiente',
  period: (period: string, ends: string, on: string) => `Periodo: ${period}, que ${ends}. Al ${on}.`,
  columns: ['Clave', 'Hito', 'Vence', 'Avance total (%)', 'Qué se hizo, o por qué no hubo avance'],
});

/** What is missing by who answers for it, in the order of their names; what nobody answers for is in none. */
export function remindersOf(rows: readonly PeriodRow[]): Reminder[] {
  const found = new Map<string, Reminder>();
  for (const row of rows.filter(({ standing }) => standing !== 'reported')) {
    for (const person of row.responsible) {
      const reminder = found.get(person.id) ?? { person, milestones: [] };
      reminder.milestones.push(row);
      found.set(person.id, reminder);
    }
  }
  return [...found.values()].sort((a, b) => a.person.name.localeCompare(b.person.name, locale()));
}

/** Longer addresses are cut or refused by mail programs. */
export const mailLimit = 1800;
const titleLimit = 60;

const isAddress = (email: string): boolean =>
  /^[^\s@,;:<>"()[\]\\]+@[^\s@,;:<>"()[\]\\]+$/.test(email.trim());

/** Cut by whole characters, so that none is left half. */
function shortened(text: string, limit: number): string {
  const signs = Array.from(text.replace(/\s+/g, ' ').trim());
  return signs.length <= limit
    ? signs.join('')
    : `${signs
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}

const endsText = ({ isOver, end }: PeriodCounts): string =>
  (isOver ? reminderWords.ended : reminderWords.ends)(formatDay(end));

function mailLines(subject: ReminderSubject, shown: readonly PeriodRow[], left: number): string {
  const { period, planName } = subject;
  return [
    reminderWords.missing(period.name, endsText(period)),
    '',
    ...shown.map(({ code, title }) => `- ${shortened(code, titleLimit)} ${shortened(title, titleLimit)}`),
    ...(left === 0 ? [] : [reminderWords.more(left)]),
    '',
    reminderWords.noProgress,
    '',
    shortened(planName, titleLimit),
  ].join('\r\n');
}

/**
 * The address (RFC 6068) that opens a mail with its subject and text already written, at most `mailLimit` long; null
 * for whoever has no address. As many milestones are named as fit, the others are counted.
 */
export function mailAddress({ person, milestones }: Reminder, subject: ReminderSubject): string | null {
  if (!isAddress(person.email)) return null;
  const to = encodeURIComponent(person.email.trim()).replaceAll('%40', '@');
  const title = encodeURIComponent(reminderWords.title(subject.period.name));
  for (let shown = milestones.length; shown >= 0; shown -= 1) {
    const text = mailLines(subject, milestones.slice(0, shown), milestones.length - shown);
    const address = `mailto:${to}?subject=${title}&body=${encodeURIComponent(text)}`;
    if (address.length <= mailLimit) return address;
  }
  return null;
}

const sheetStyle = `
@page { size: letter; margin: 2cm }
body { font: 11pt/1.4 'Source Sans 3', 'Segoe UI', Arial, sans-serif; color: #1c2329; margin: 0 }
section { break-after: page } section:last-child { break-after: auto }
h1 { font-size: 17pt; margin: 0 0 .2cm } h2 { font-size: 13pt; margin: .6cm 0 .2cm }
table { border-collapse: collapse; width: 100% } th, td { border: 1px solid #7b858e; padding: .15cm .2cm; text-align: left; vertical-align: top }
th { background: #f1efe8 } tr { break-inside: avoid } .wide { width: 38% } .code { white-space: nowrap }`;

/** A sheet for each person, to print: what is missing, with room to write it by hand. */
export function reminderSheets(reminders: readonly Reminder[], subject: ReminderSubject, on: string): string {
  const title = reminderWords.titles(subject.period.name);
  return `<!doctype html>
<html lang="${locale()}"><head><meta charset="utf-8"><title>${escapeMarkup(title)}</title><style>${sheetStyle}</style></head>
<body>
${reminders.map((reminder) => sheetOf(reminder, subject, on)).join('\n')}
</body></html>
`;
}

function sheetOf(
  { person, milestones }: Reminder,
  { planName, period }: ReminderSubject,
  on: string,
): string {
  const rows = milestones.map(
    ({ code, title, due }) =>
      `<tr><th scope="row" class="code">${escapeMarkup(code)}</th><td>${escapeMarkup(title)}</td><td>${escapeMarkup(formatPreciseDate(due))}</td><td></td><td></td></tr>`,
  );
  const last = reminderWords.columns.length - 1;
  const headers = reminderWords.columns.map(
    (name, i) => `<th scope="col"${i === last ? ' class="wide"' : ''}>${escapeMarkup(name)}</th>`,
  );
  return `<section>
<h1>${reminderWords.heading}</h1>
<p>${escapeMarkup(planName)}<br>${escapeMarkup(reminderWords.period(period.name, endsText(period), formatLongDay(on)))}</p>
<h2>${escapeMarkup(person.name)}</h2>
<table><thead><tr>${headers.join('')}</tr></thead>
<tbody>${rows.join('')}</tbody></table>
</section>`;
}
