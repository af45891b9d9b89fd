import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { preciseDay } from '../../shared/dates.ts';
import type { PeriodCounts, PeriodRow, Responsible } from '../../shared/periods.ts';
import { mailAddress, mailLimit, reminderSheets, remindersOf } from '../../shared/reminders.ts';

const period: PeriodCounts = {
  start: '2026-04-01',
  end: '2026-06-30',
  name: '2.º trimestre de 2026',
  isOver: true,
  due: 3,
  reported: 1,
};
const subject = { planName: 'Plan de Acción Local', period };
const person = (name: string, email = 'ana@ejemplo.mx'): Responsible => ({
  kind: 'member',
  id: name,
  name,
  email,
});
const row = (code: string, responsible: Responsible[], more: Partial<PeriodRow> = {}): PeriodRow => ({
  milestoneId: code,
  code,
  title: 'Padrón público & «actas»',
  due: preciseDay('2026-12-31'),
  standing: 'late',
  report: null,
  responsible,
  ...more,
});

describe('a quién se le recuerda', () => {
  test('a cada quien lo suyo, por nombre; lo reportado y lo de nadie no', () => {
    const [ana, oscar] = [person('Ana'), person('Óscar')];
    const found = remindersOf([
      row('C01.1', [oscar, ana]),
      row('C01.2', [ana]),
      row('C01.3', [ana], { standing: 'reported' }),
      row('C01.4', []),
    ]);
    expect(found.map((one) => [one.person.name, one.milestones.map(({ code }) => code)])).toEqual([
      ['Ana', ['C01.1', 'C01.2']],
      ['Óscar', ['C01.1']],
    ]);
  });
});

const read = (address: string) => {
  const url = new URL(address);
  // In mailto a plus sign is a plus sign: the parameters are not those of a form.
  const [, query = ''] = address.split('?');
  const parts = Object.fromEntries(
    query.split('&').map((one): [string, string] => {
      const [name = '', value = ''] = one.split('=');
      return [name, decodeURIComponent(value)];
    }),
  );
  return { protocol: url.protocol, to: decodeURIComponent(url.pathname), ...parts } as Record<string, string>;
};

describe('el correo', () => {
  test('lleva asunto y texto, con acentos, comillas, saltos de línea y signos como se escribieron', () => {
    const address = mailAddress({ person: person('Ana'), milestones: [row('C01+1', [])] }, subject) ?? '';
    expect(read(address)).toEqual({
      protocol: 'mailto:',
      to: 'ana@ejemplo.mx',
      subject: 'Reporte de avance pendiente: 2.º trimestre de 2026',
      body: [
        'Falta el reporte de avance del periodo «2.º trimestre de 2026», que terminó el 30 jun 2026:',
        '',
        '- C01+1 Padrón público & «actas»',
        '',
        'Si no hubo avance también se reporta, con la razón.',
        '',
        'Plan de Acción Local',
      ].join('\r\n'),
    });
  });

  test('cabe en lo que los programas de correo aceptan y nombra a todos o cuenta los que faltan', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
      .filter((one) => one.isWellFormed());
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 60 }),
        text,
        (titles, planName) => {
          const milestones = titles.map(([code, title]) => row(code, [], { title }));
          const address = mailAddress({ person: person('Ana'), milestones }, { planName, period });
          expect(address?.length ?? 0).toBeGreaterThan(0);
          expect(address?.length ?? 0).toBeLessThanOrEqual(mailLimit);
          expect(address).toMatch(/^mailto:[!-~]+$/);
          const lines =
            read(address ?? '')
              .body?.split('\r\n')
              .filter((line) => line.startsWith('- ')) ?? [];
          const more = /^- y (\d+) más$/.exec(lines.at(-1) ?? '');
          const named =
            more === null || lines.length === titles.length
              ? lines.length
              : lines.length - 1 + Number(more[1]);
          expect(named).toBe(titles.length);
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each(['', 'sin correo', 'a@', 'a@b.mx, c@d.mx', 'a@b.mx?bcc=c@d.mx\n', 'Ana <a@b.mx>'])(
    'sin una dirección («%s») no hay correo',
    (email) => {
      const address = mailAddress({ person: person('Ana', email), milestones: [row('C01', [])] }, subject);
      expect(address === null || !read(address).bcc).toBe(true);
      if (!email.includes('?')) expect(address).toBeNull();
    },
  );
});

describe('la hoja', () => {
  test('es una por persona, y lo que parece código aparece como texto', () => {
    const sheets = reminderSheets(
      remindersOf([
        row('C01', [person('<b>Ana</b>'), person('Óscar')], { title: '<script>alert(1)</script>' }),
      ]),
      subject,
      '2026-07-05',
    );
    expect(sheets.split('<section>')).toHaveLength(3);
    expect(sheets).toContain('&lt;script&gt;');
    expect(sheets).not.toMatch(/<script|<b>/);
    expect(sheets).toContain('Al 5 de julio de 2026.');
  });
});
