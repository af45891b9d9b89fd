import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderMeetingDocx } from '../../electron/core/reports/meeting/docx.ts';
import type { MeetingPaperModel } from '../../electron/core/reports/meeting/model.ts';
import { parseXml } from '../support/parse-page.ts';

const model: MeetingPaperModel = {
  title: 'Minuta de la sesión ordinaria S-01',
  subtitle: 'Plan, 20 de junio de 2026',
  committee: 'Comité «A & B»',
  example: '',
  facts: [{ label: 'Hora', text: '10:00 h' }],
  agenda: ['Lista de asistencia', 'Acuerdos'],
  quorum: 'Hay quórum: 3 de 3 lugares.',
  attendance: [{ sector: 'Gobierno', name: 'Ana', presence: 'Asistió' }],
  votes: [
    {
      title: 'Votación 2: Calendario',
      sentence: 'Se aprobó.',
      ballots: [],
      notes: ['Corrige la votación 1.'],
    },
  ],
  agreements: [
    { code: 'A-01', text: 'Publicar <todo>', responsible: 'Ana', due: '1 jul 2026', state: 'Pendiente' },
  ],
  minutes: 'Se dijo: <b>«A & B»</b>\u0007\ud800\n\nSe cerró.',
  madeWith: 'Compromiso Abierto 0.1.0',
  on: '2026-06-20',
};

/** The parts of the file as another program reads them; a part that is no XML throws. */
async function partsOf(one: MeetingPaperModel): Promise<Map<string, Document>> {
  const entries = Object.entries(unzipSync(await renderMeetingDocx(one)));
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  return new Map(entries.map(([name, bytes]) => [name, parseXml(utf8.decode(bytes))]));
}

const named = (part: Document | undefined, name: string): Element[] => [
  ...(part?.getElementsByTagName(name) ?? []),
];

async function bodyOf(one: MeetingPaperModel) {
  const body = (await partsOf(one)).get('word/document.xml');
  const paragraphs = named(body, 'w:p').map((paragraph) => ({
    style: paragraph.getElementsByTagName('w:pStyle').item(0)?.getAttribute('w:val') ?? '',
    text: [...paragraph.getElementsByTagName('w:t')].map((run) => run.textContent).join(''),
    isNumbered: paragraph.getElementsByTagName('w:numPr').length > 0,
  }));
  return { body, paragraphs, styled: (style: string) => paragraphs.filter((it) => it.style === style) };
}

describe('la minuta en Word', () => {
  test('cada parte es XML, y cada parte que se nombra está', async () => {
    const parts = await partsOf(model);
    const places = named(parts.get('[Content_Types].xml'), 'Override').map((one) =>
      (one.getAttribute('PartName') ?? '').slice(1),
    );
    expect(places.length).toBeGreaterThan(4);
    for (const place of places) expect([...parts.keys()]).toContain(place);
  });

  test('lleva títulos, lista numerada y encabezados de tabla de verdad', async () => {
    const { body, paragraphs, styled } = await bodyOf(model);
    expect(styled('Title').map(({ text }) => text)).toEqual([model.title]);
    expect(styled('Heading1').map(({ text }) => text)).toEqual([
      'Orden del día',
      'Asistencia y quórum',
      'Desarrollo de la sesión',
      'Votaciones',
      'Acuerdos',
    ]);
    expect(styled('Heading2').map(({ text }) => text)).toEqual(['Votación 2: Calendario']);
    expect(paragraphs.filter(({ isNumbered }) => isNumbered).map(({ text }) => text)).toEqual(model.agenda);
    expect(named(body, 'w:tbl').map((one) => one.getElementsByTagName('w:tblHeader').length)).toEqual([1, 1]);
    expect(styled('Note').map(({ text }) => text)).toEqual(['Corrige la votación 1.']);
  });

  test('está en español de México, en hojas carta con sus márgenes y el número de cada página', async () => {
    const parts = await partsOf(model);
    const languages = named(parts.get('word/styles.xml'), 'w:lang').map((one) => one.getAttribute('w:val'));
    expect(new Set(languages)).toEqual(new Set(['es-MX']));
    const paper = named(parts.get('word/document.xml'), 'w:pgSz')[0];
    expect([paper?.getAttribute('w:w'), paper?.getAttribute('w:h')]).toEqual(['12240', '15840']);
    expect(named(parts.get('word/document.xml'), 'w:pgMar')[0]?.getAttribute('w:left')).toBe('1300');
    const fields = named(parts.get('word/footer1.xml'), 'w:instrText').map((one) => one.textContent.trim());
    expect(fields).toEqual(['PAGE', 'NUMPAGES']);
  });

  test('lo escrito es texto, nunca marcas; lo que XML no admite se quita', async () => {
    const { paragraphs } = await bodyOf(model);
    const texts = paragraphs.map(({ text }) => text);
    expect(texts).toContain('Publicar <todo>');
    expect(texts.find((text) => text.startsWith('Se dijo'))).toBe('Se dijo: <b>«A & B»</b>\ufffd');
  });

  test('cualquier texto hostil llega como se escribió, y el archivo sigue siendo legible', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      fc.constantFrom(']]>', '<!--', '&#x0;', '{{x}}', '<?xml ?>', '\u2028', '\ufffe', '_x0000_'),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const { styled } = await bodyOf({ ...model, title: `«${text}»`, agenda: [text], minutes: text });
        const kept = `«${text}»`
          .toWellFormed()
          .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
          .replace(/\r\n?/g, '\n');
        expect(styled('Title')[0]?.text).toBe(kept);
      }),
      { numRuns: 20 },
    );
  });

  test('los mismos datos dan los mismos bytes; sus fechas son las de la sesión', async () => {
    const first = await renderMeetingDocx(model);
    expect(Buffer.from(await renderMeetingDocx(model)).equals(Buffer.from(first))).toBe(true);
    const core = (await partsOf(model)).get('docProps/core.xml');
    expect(named(core, 'dcterms:created')[0]?.textContent).toBe('2026-06-20T12:00:00Z');
    expect(named(core, 'dcterms:modified')[0]?.textContent).toBe('2026-06-20T12:00:00Z');
  });

  test('la convocatoria no tiene lo que todavía no pasa', async () => {
    const { styled } = await bodyOf({ ...model, attendance: [], votes: [], agreements: [], minutes: '' });
    expect(styled('Heading1').map(({ text }) => text)).toEqual(['Orden del día']);
  });
});
