import { zipSync } from 'fflate';
import {
  contentTypesXml,
  coreXml,
  documentRelationsXml,
  documentXml,
  footerXml,
  numberingXml,
  packageRelationsXml,
  stylesXml,
} from './docx-parts.ts';
import { numbered, paragraph, paragraphs, table } from './docx-text.ts';
import type { MeetingPaperModel } from './model.ts';

/** The paper of a session to be edited in a word processor, with its own headings, numbered list and table headers. */
export function renderMeetingDocx(model: MeetingPaperModel): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypesXml,
    '_rels/.rels': packageRelationsXml,
    'docProps/core.xml': coreXml(`${model.title}. ${model.subtitle}`, model.committee, model.on),
    'word/document.xml': documentXml(bodyOf(model)),
    'word/_rels/document.xml.rels': documentRelationsXml,
    'word/styles.xml': stylesXml,
    'word/numbering.xml': numberingXml,
    'word/footer1.xml': footerXml(paragraph(model.madeWith, 'Footer')),
  };
  const utf8 = new TextEncoder();
  const entries = Object.entries(parts).map(([name, text]) => [name, utf8.encode(text)] as const);
  // The oldest day that a ZIP can say: the same model gives the same bytes.
  return zipSync(Object.fromEntries(entries), { mtime: '1980-01-01T12:00:00' });
}

const section = (title: string, isThere: boolean, body: () => string): string =>
  isThere ? paragraph(title, 'Heading1') + body() : '';

function bodyOf(model: MeetingPaperModel): string {
  const { agenda, attendance, votes, agreements } = model;
  return [
    model.committee === '' ? '' : paragraph(model.committee),
    paragraph(model.title, 'Title'),
    paragraph(model.subtitle, 'Subtitle'),
    model.example === '' ? '' : paragraph(model.example, 'Warning'),
    ...model.facts.map(({ label, text }) => paragraph(`${label}: ${text}`)),
    section('Orden del día', agenda.length > 0, () => numbered(agenda)),
    section(
      'Asistencia y quórum',
      attendance.length > 0,
      () =>
        paragraph(model.quorum) +
        table(
          [2300, 3600, 3700],
          ['Sector', 'Titular', 'Asistencia'],
          attendance.map(({ sector, name, presence }) => [sector, name, presence]),
        ),
    ),
    section('Desarrollo de la sesión', model.minutes !== '', () => paragraphs(model.minutes)),
    section('Votaciones', votes.length > 0, () => votes.map(voteText).join('')),
    section('Acuerdos', agreements.length > 0, () =>
      table(
        [900, 4000, 1900, 1300, 1500],
        ['Clave', 'Acuerdo', 'Responsable', 'Fecha límite', 'Estado'],
        agreements.map(({ code, text, responsible, due, state }) => [code, text, responsible, due, state]),
      ),
    ),
  ].join('');
}

const voteText = ({ subject, sentence, ballots }: MeetingPaperModel['votes'][number]): string =>
  paragraph(subject, 'Heading2') +
  paragraph(sentence) +
  ballots.map(({ label, text }) => paragraph(`${label}: ${text}`)).join('');
