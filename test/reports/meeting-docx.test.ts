import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { renderMeetingDocx } from '../../electron/core/reports/meeting/docx.ts';
import type { MeetingPaperModel } from '../../electron/core/reports/meeting/model.ts';

const model: MeetingPaperModel = {
  title: 'Minuta de la sesión ordinaria S-01',
  subtitle: 'Plan, 20 de junio de 2026',
  committee: 'Comité «A & B»',
  example: '',
  facts: [{ label: 'Hora', text: '10:00 h' }],
  agenda: ['Lista de asistencia', 'Acuerdos'],
  quorum: 'Hay quórum: 3 de 3 lugares.',
  attendance: [{ sector: 'Gobierno', name: 'Ana', presence: 'Asistió' }],
  votes: [{ subject: 'Calendario', rule: 'Consenso', sentence: 'Se aprobó.', ballots: [] }],
  agreements: [
    { code: 'A-01', text: 'Publicar <todo>', responsible: 'Ana', due: '1 jul 2026', state: 'Pendiente' },
  ],
  minutes: 'Se dijo: <b>«A & B»</b>\u0007\ud800\n\nSe cerró.',
  madeWith: 'Compromiso Abierto 0.1.0',
  on: '2026-06-20',
};

const partsOf = (one: MeetingPaperModel): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(renderMeetingDocx(one))).map(([name, bytes]) => [
      name,
      new TextDecoder('utf-8', { fatal: true }).decode(bytes),
    ]),
  );

/** What is left open or closes nothing: empty where each element closes the last one that opened. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  for (const [, slash, name = '', self] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (slash === '/') {
      if (open.at(-1) !== name) return [...open, `/${name}`];
      open.pop();
    } else if (self === '') open.push(name);
  }
  return open;
}

describe('la minuta en Word', () => {
  test('cada parte cierra lo que abre, y cada parte que se nombra está', () => {
    const parts = partsOf(model);
    for (const [name, text] of Object.entries(parts)) expect([name, unbalanced(text)]).toEqual([name, []]);
    const named = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)];
    for (const [, name = ''] of named) expect(Object.keys(parts)).toContain(name);
  });

  test('lleva títulos, lista numerada y encabezados de tabla de verdad', () => {
    const text = partsOf(model)['word/document.xml'] ?? '';
    expect(text.match(/w:val="Heading1"/g)).toHaveLength(5);
    expect(text.match(/w:val="ListNumber"/g)).toHaveLength(2);
    expect(text.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  });

  test('lo escrito es texto, nunca marcas; lo que XML no admite se quita', () => {
    const text = partsOf(model)['word/document.xml'] ?? '';
    expect(text).toContain('Se dijo: &lt;b&gt;«A &amp; B»&lt;/b&gt;');
    expect(text).toContain('Publicar &lt;todo&gt;');
    expect(text).not.toContain('\u0007');
  });

  test('la convocatoria no tiene lo que todavía no pasa', () => {
    const text = partsOf({ ...model, attendance: [], votes: [], agreements: [], minutes: '' })[
      'word/document.xml'
    ];
    expect(text?.match(/w:val="Heading1"/g)).toHaveLength(1);
  });
});
