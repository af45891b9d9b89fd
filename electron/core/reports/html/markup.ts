import { escapeMarkup } from '../../../../shared/charts/svg.ts';

/** Markup that is already safe to stand in the page. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Markup | null | readonly Part[];

const written = (part: Part): string => {
  if (part === null) return '';
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.map(written).join('') : escapeMarkup(String(part));
};

/** A template in which whatever is put in is escaped, except markup made by this same function. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.reduce((text, string, i) => text + written(parts[i - 1] ?? null) + string));
}

/** A drawing of ours, whose texts are escaped where it is made. */
export const drawn = (svg: string): Markup => new Markup(svg);

/** Paragraphs of a text that people wrote: an empty line parts them, a line break stays one. */
export function paragraphs(text: string): Markup {
  const parts = text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return html`${parts.map((part) => html`<p class="pre">${part}</p>`)}`;
}

/** A link, or the bare text where there is no address. */
export const link = (url: string, text: string): Markup =>
  url === '' ? html`${text}` : html`<a href="${url}" rel="noopener noreferrer">${text}</a>`;
