type Parser = { JSDOM: new (page: string) => { window: { DOMParser: typeof DOMParser } } };

/** Named in a variable: jsdom brings no types of its own. */
const parser = 'jsdom';
const { JSDOM } = (await import(parser)) as Parser;
const { window } = new JSDOM('');

/** The document that a browser would make of a page, without running anything in it. */
export const parsePage = (page: string): Document =>
  new window.DOMParser().parseFromString(page, 'text/html');
