import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type FileChild,
  type IRunOptions,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { numbering, styles } from './docx-styles.ts';
import { clean, numbered, paragraph, paragraphs, table } from './docx-text.ts';
import type { MeetingPaperModel } from './model.ts';

/** Letter paper in twentieths of a point, with the width that its margins leave. */
const page = {
  size: { width: 12_240, height: 15_840 },
  margin: { top: 1300, right: 1300, bottom: 1200, left: 1300 },
};
const textWidth = page.size.width - page.margin.left - page.margin.right;

/** The paper of a session to be edited in a word processor, with real headings, lists and tables; the same model gives the same bytes. */
export async function renderMeetingDocx(model: MeetingPaperModel): Promise<Uint8Array> {
  const author = model.committee === '' ? 'Compromiso Abierto' : clean(model.committee);
  const document = new Document({
    title: clean(`${model.title}. ${model.subtitle}`),
    creator: author,
    lastModifiedBy: author,
    styles,
    numbering,
    sections: [{ properties: { page }, footers: { default: footer(model) }, children: bodyOf(model) }],
  });
  return sameBytes(await Packer.pack(document, 'uint8array'), model.on);
}

/** The library dates the file, and the ZIP around it, by the clock: here it is the day of the session instead. */
function sameBytes(packed: Uint8Array, on: string): Uint8Array {
  const parts = unzipSync(packed);
  const core = 'docProps/core.xml';
  const dated = strFromU8(parts[core] ?? new Uint8Array())
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, tag: string) => `${tag}${on}T12:00:00Z`)
    .replace('</cp:coreProperties>', '<dc:language>es-MX</dc:language></cp:coreProperties>');
  // The oldest day that a ZIP can say.
  return zipSync({ ...parts, [core]: strToU8(dated) }, { mtime: '1980-01-01T12:00:00' });
}

function footer({ madeWith }: MeetingPaperModel): Footer {
  const children = [
    new TextRun(clean(madeWith)),
    new TextRun({ children: [new Tab(), 'Página ', PageNumber.CURRENT, ' de ', PageNumber.TOTAL_PAGES] }),
  ];
  const tabStops = [{ type: TabStopType.RIGHT, position: textWidth }];
  return new Footer({ children: [new Paragraph({ style: 'Footer', tabStops, children })] });
}

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
  new Paragraph({ heading: level, text: clean(text) });

const section = (title: string, isThere: boolean, body: () => FileChild[]): FileChild[] =>
  isThere ? [heading(title, HeadingLevel.HEADING_1), ...body()] : [];

function bodyOf(model: MeetingPaperModel): FileChild[] {
  const { agenda, attendance, votes, agreements } = model;
  return [
    ...paragraphs(model.committee, 'Committee'),
    heading(model.title, HeadingLevel.TITLE),
    paragraph(model.subtitle, 'Subtitle'),
    ...paragraphs(model.example, 'Warning'),
    ...model.facts.map(labelled),
    ...section('Orden del día', agenda.length > 0, () => numbered(agenda)),
    ...section('Asistencia y quórum', attendance.length > 0, () => [
      paragraph(model.quorum, 'Strong'),
      table(
        [2400, 3600, 3640],
        ['Sector', 'Titular', 'Asistencia'],
        attendance.map(({ sector, name, presence }) => [sector, name, presence]),
      ),
    ]),
    ...section('Desarrollo de la sesión', model.minutes !== '', () => paragraphs(model.minutes)),
    ...section('Votaciones', votes.length > 0, () => votes.flatMap(voteText)),
    ...section('Acuerdos', agreements.length > 0, () => [
      table(
        [900, 3740, 1900, 1450, 1650],
        ['Clave', 'Acuerdo', 'Responsable', 'Fecha límite', 'Estado'],
        agreements.map(({ code, text, responsible, due, state }) => [code, text, responsible, due, state]),
      ),
    ]),
  ];
}

function labelled({ label, text }: { label: string; text: string }): Paragraph {
  const name: IRunOptions = { text: `${label}: `, bold: true };
  return new Paragraph({ children: [new TextRun(name), new TextRun(clean(text))] });
}

const voteText = ({ title, sentence, ballots, notes }: MeetingPaperModel['votes'][number]): FileChild[] => [
  heading(title, HeadingLevel.HEADING_2),
  paragraph(sentence),
  ...ballots.map(labelled),
  ...notes.map((note) => paragraph(note, 'Note')),
];
