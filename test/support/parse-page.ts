type Parser = { JSDOM: new (page: string) => { window: { DOMParser: typeof DOMParser } } };

/** Named in a variable: jsdom brings no types of its own. */
const parser = 'jsdom';
const { JSDOM } = (await import(parser)) as Parser;
const { window } = new JSDOM('');

/** The document that a browser would make of a page, without running anything in it. */
export const parsePage = (page: string): Document =>
  new window.DOMParser().parseFromString(page, 'text/html');

/** A document of XML as another program reads it; throws on what is no XML. */
export function parseXml(text: string): Document {
  const read = new window.DOMParser().parseFromString(text, 'application/xml');
  if (read.getElementsByTagName('parsererror').length > 0) throw new Error('this is no XML');
  return read;
}
