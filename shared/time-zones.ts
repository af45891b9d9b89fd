/** The four zones of the Ley de los Husos Horarios (DOF 28-10-2022), by a city of each. */
export const timeZones = [
  'America/Mexico_City',
  'America/Mazatlan',
  'America/Cancun',
  'America/Tijuana',
] as const;
export type TimeZone = (typeof timeZones)[number];

type Rule = { kind: 'STANDARD' | 'DAYLIGHT'; start: string; from: string; to: string; repeats?: string };

const always = (offset: string, start = '19700101T000000', from = offset): Rule => ({
  ...{ kind: 'STANDARD', start, from, to: offset },
});

/** Summer time as Mexico kept it until October 2022. */
const untilReform = (winter: string, summer: string, lastSpring: string, lastAutumn: string): Rule[] => [
  {
    ...{ kind: 'DAYLIGHT', start: '20020407T020000', from: winter, to: summer },
    repeats: `FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=${lastSpring}`,
  },
  {
    ...{ kind: 'STANDARD', start: '20021027T020000', from: summer, to: winter },
    repeats: `FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=${lastAutumn}`,
  },
];

/** From 2010 on, which is before any plan that is kept here. */
const rules: Record<TimeZone, readonly Rule[]> = {
  'America/Mexico_City': [
    always('-0600'),
    ...untilReform('-0600', '-0500', '20220403T080000Z', '20221030T070000Z'),
  ],
  'America/Mazatlan': [
    always('-0700'),
    ...untilReform('-0700', '-0600', '20220403T090000Z', '20221030T080000Z'),
  ],
  'America/Cancun': [
    always('-0600'),
    ...untilReform('-0600', '-0500', '20140406T080000Z', '20141026T070000Z'),
    always('-0500', '20150201T020000', '-0600'),
  ],
  // With the border cities, which keep the summer time of their neighbours.
  'America/Tijuana': [
    always('-0800'),
    {
      ...{ kind: 'DAYLIGHT', start: '20100314T020000', from: '-0800', to: '-0700' },
      repeats: 'FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
    },
    {
      ...{ kind: 'STANDARD', start: '20101107T020000', from: '-0700', to: '-0800' },
      repeats: 'FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
    },
  ],
};

/** The lines by which a calendar says what the clocks of a zone show (RFC 5545, 3.6.5). */
export function timeZoneLines(zone: TimeZone): string[] {
  const parts = rules[zone].flatMap(({ kind, start, from, to, repeats }) => [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    ...(repeats === undefined ? [] : [`RRULE:${repeats}`]),
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    `END:${kind}`,
  ]);
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...parts, 'END:VTIMEZONE'];
}
