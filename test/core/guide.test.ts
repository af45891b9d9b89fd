import { createHash } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { guideModel } from '../../electron/core/reports/guide/model.ts';
import { renderGuidePdf } from '../../electron/core/reports/guide/pdf.ts';
import { stopPdf } from '../../electron/core/reports/pdf/render.ts';
import { guideRoles } from '../../shared/guide-text.ts';
import { openTestApp } from '../support/core.ts';

afterAll(stopPdf);

const frame = {
  committee: 'Comité Coordinador de Gobierno Abierto',
  oversight: 'Instituto de Transparencia',
  on: '2026-06-30',
  dataDir: '/home/ana/.local/share/compromiso-abierto',
  appVersion: '1.2.3',
};
const pages = (pdf: string): number => [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;

describe('la guía rápida', () => {
  test('dice la primera semana de los cuatro papeles, con la tercera parte por su nombre', () => {
    const { week } = guideModel(frame);
    expect(week.roles.map(({ name }) => name)).toEqual([
      'Secretaría técnica',
      'Instituto de Transparencia',
      'Gobierno',
      'Sociedad civil',
    ]);
    expect(week.roles).toHaveLength(guideRoles.length);
    for (const { does } of week.roles) expect(does.length).toBeGreaterThan(2);
  });

  test('dice dónde están los datos de esta computadora', () => {
    expect(guideModel(frame).data.paragraphs.join('\n')).toContain(frame.dataDir);
  });

  test('es un PDF/UA-1 de dos a cuatro páginas, y los mismos datos dan los mismos bytes', async () => {
    const bytes = await renderGuidePdf(guideModel(frame));
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).toMatch(/\/Lang\s*\(es-MX\)/);
    expect(pages(text)).toBeGreaterThanOrEqual(2);
    expect(pages(text)).toBeLessThanOrEqual(4);
    const hash = (of: Uint8Array) => createHash('sha256').update(of).digest('hex');
    expect(hash(await renderGuidePdf(guideModel(frame)))).toBe(hash(bytes));
  });

  test('un nombre largo, con signos raros o ninguno también se imprimen', async () => {
    for (const committee of ['', 'Comité «A & B» # $x$ \\ \u0007 😀 中', 'Comité '.repeat(60)]) {
      const bytes = await renderGuidePdf(guideModel({ ...frame, committee }));
      expect(bytes.length).toBeGreaterThan(10_000);
    }
  });

  test('cualquiera la pide, y lleva el nombre que la tercera parte tiene ese día', async () => {
    const app = await openTestApp({ on: '2026-06-30' });
    const { id } = await app.ask('member.seat', { name: 'Eva', role: 'oversight' });
    const as = { memberId: id };
    const first = await app.ask('guide.print', {});
    expect(first).toMatchObject({ name: 'guia-rapida-2026-06-30.pdf', mediaType: 'application/pdf' });
    await app.ask('oversightName.add', { name: 'Instituto', startsOn: '2026-07-01' }, as);
    expect((await app.ask('guide.print', {})).sha256, 'el nombre de mañana no es el de hoy').toBe(
      first.sha256,
    );
    await app.ask('oversightName.add', { name: 'Órgano', endsOn: '2026-06-30' }, as);
    expect((await app.ask('guide.print', {})).sha256).not.toBe(first.sha256);
  });
});
