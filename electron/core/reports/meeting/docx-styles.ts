import { AlignmentType, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx';
import { agendaList } from './docx-text.ts';

const accent = '0B5C6B';
const ink2 = '4A4F55';
const late = '8F2D1C';

const heading = (size: number, color: string, before: number, after: number) => ({
  run: { size, bold: true, color, font: 'Calibri' },
  paragraph: { spacing: { before, after }, keepNext: true },
});
const ofOurs = (id: string, name: string, run: object, paragraph: object = {}) => ({
  ...{ id, name, basedOn: 'Normal', quickFormat: true },
  ...{ run, paragraph },
});

/** Sizes are in half points, distances in twentieths of a point. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 21, language: { value: 'es-MX' } },
      paragraph: { spacing: { after: 100, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 40, bold: true, font: 'Calibri' },
      paragraph: { spacing: { before: 0, after: 80, line: 240 } },
    },
    heading1: heading(26, accent, 320, 100),
    heading2: heading(22, '1C2329', 220, 60),
  },
  paragraphStyles: [
    ofOurs('Committee', 'Comité', { size: 19, bold: true, color: accent }, { spacing: { after: 200 } }),
    ofOurs('Subtitle', 'Subtitle', { size: 24, color: ink2 }, { spacing: { after: 200 } }),
    ofOurs('Warning', 'Aviso', { bold: true, color: late }),
    ofOurs('Strong', 'Destacado', { bold: true }),
    ofOurs('Note', 'Nota', { size: 19, color: ink2 }, { indent: { left: 280 } }),
    ofOurs('ListNumber', 'List Number', {}, { spacing: { after: 40 } }),
    ofOurs(
      'TableHead',
      'Encabezado de tabla',
      { size: 18, bold: true, color: ink2 },
      { spacing: { after: 0 } },
    ),
    ofOurs('TableText', 'Texto de tabla', { size: 20 }, { spacing: { after: 0, line: 250 } }),
    ofOurs('Footer', 'footer', { size: 16, color: ink2 }),
  ],
};

export const numbering: INumberingOptions = {
  config: [
    {
      reference: agendaList,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 425, hanging: 425 } } },
        },
      ],
    },
  ],
};
