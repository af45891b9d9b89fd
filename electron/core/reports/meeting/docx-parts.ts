import { xml } from './docx-text.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

type Style = {
  id: string;
  name: string;
  size?: number;
  bold?: true;
  colour?: string;
  isOurs?: boolean;
  more?: string;
};

/** Sizes are in half points; the names are those by which Word knows its own headings and lists. */
const styles: Style[] = [
  { id: 'Title', name: 'Title', size: 42, bold: true },
  { id: 'Subtitle', name: 'Subtitle', size: 24, colour: '4A4F55' },
  { id: 'Heading1', name: 'heading 1', size: 26, bold: true, colour: '0B5C6B', more: outline(0) },
  { id: 'Heading2', name: 'heading 2', size: 22, bold: true, more: outline(1) },
  { id: 'Warning', name: 'Aviso', isOurs: true, bold: true, colour: '8F2D1C' },
  { id: 'TableHead', name: 'Encabezado de tabla', isOurs: true, size: 18, bold: true, colour: '4A4F55' },
  { id: 'Footer', name: 'footer', size: 16, colour: '4A4F55' },
  {
    id: 'ListNumber',
    name: 'List Number',
    more: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
  },
];

function outline(level: number): string {
  return `<w:keepNext/><w:spacing w:before="280" w:after="80"/><w:outlineLvl w:val="${String(level)}"/>`;
}

function styleXml({ id, name, size, bold, colour, isOurs = false, more = '' }: Style): string {
  const look = [
    bold === true ? '<w:b/>' : '',
    colour === undefined ? '' : `<w:color w:val="${colour}"/>`,
    size === undefined ? '' : `<w:sz w:val="${String(size)}"/>`,
  ].join('');
  return `<w:style w:type="paragraph" w:customStyle="${isOurs ? '1' : '0'}" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${more}</w:pPr><w:rPr>${look}</w:rPr></w:style>`;
}

const rules =
  '<w:style w:type="table" w:customStyle="1" w:styleId="Rules"><w:name w:val="Tabla con líneas"/><w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="4" w:color="C9C6BD"/><w:insideH w:val="single" w:sz="4" w:color="C9C6BD"/></w:tblBorders><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';

export const stylesXml =
  declaration +
  `<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="21"/><w:lang w:val="es-MX"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${styles.map(styleXml).join('')}${rules}</w:styles>`;

export const numberingXml =
  declaration +
  `<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="ListNumber"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="425"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

export const contentTypesXml =
  declaration +
  `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${word}.numbering+xml"/><Override PartName="/word/footer1.xml" ContentType="${word}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${String(id)}" Type="${type}" Target="${target}"/>`;

export const packageRelationsXml =
  declaration +
  `<Relationships xmlns="${packages}/relationships">${relation(1, `${office}/officeDocument`, 'word/document.xml')}${relation(2, `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml')}</Relationships>`;

export const documentRelationsXml =
  declaration +
  `<Relationships xmlns="${packages}/relationships">${relation(1, `${office}/styles`, 'styles.xml')}${relation(2, `${office}/numbering`, 'numbering.xml')}${relation(3, `${office}/footer`, 'footer1.xml')}</Relationships>`;

/** The document on letter paper, with its footer. */
export const documentXml = (body: string): string =>
  declaration +
  `<w:document xmlns:w="${main}" xmlns:r="${office}"><w:body>${body}<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1300" w:right="1300" w:bottom="1200" w:left="1300" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr></w:body></w:document>`;

export const footerXml = (paragraphs: string): string =>
  declaration + `<w:ftr xmlns:w="${main}">${paragraphs}</w:ftr>`;

/** The title that readers announce, and the day of the session: nothing of when it was made, so that the bytes repeat. */
export const coreXml = (title: string, author: string, on: string): string =>
  declaration +
  `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(title)}</dc:title><dc:creator>${xml(author)}</dc:creator><dc:language>es-MX</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${on}T12:00:00Z</dcterms:created></cp:coreProperties>`;
