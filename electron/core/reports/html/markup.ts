import { proseBlocks, type Words } from '../../../../shared/prose.ts';
import { escapeMarkup } from '../../../../shared/charts/svg.ts';

/** HTML that is already written; any other text is escaped when it goes into some. */
export type Markup = { readonly text: string };
type Part = string | number | Markup | readonly Markup[] | null;

/** Writes HTML: what is put in is escaped unless it is markup itself, null is nothing. */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  let text = strings[0] ?? '';
  for (let i = 0; i < parts.length; i += 1) text += written(parts[i] ?? null) + (strings[i + 1] ?? '');
  return { text };
}

/** Takes text that is markup already: the drawings of `shared/charts`, which escape their own. */
export const trusted = (text: string): Markup => ({ text });

/** These have no place in HTML and would make the page invalid. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

function written(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escapeMarkup(part.replace(controls, ''));
  if ('text' in part) return part.text;
  return part.map((one) => one.text).join('');
}

/** What someone wrote at length: each line of a paragraph is one, and lists are lists. */
export const paragraphs = (text: string): Markup[] =>
  proseBlocks(text).flatMap((block) => {
    if (block.kind === 'paragraph') return block.lines.map((words) => markup`<p>${spoken(words)}</p>`);
    const items = block.items.map((words) => markup`<li>${spoken(words)}</li>`);
    return block.kind === 'bullets'
      ? [markup`<ul>${items}</ul>`]
      : [markup`<ol start="${block.start}">${items}</ol>`];
  });

/** The same after other words of its line: one line goes on there, more stand below. */
export const goingOn = (text: string): Markup[] => {
  const [first, ...rest] = proseBlocks(text);
  const [line] = first?.kind === 'paragraph' && first.lines.length === 1 ? first.lines : [];
  return rest.length === 0 && line !== undefined ? spoken(line) : paragraphs(text);
};

const spoken = (words: readonly Words[]): Markup[] =>
  words.map(({ text, isBold, isEmphasis, url }) => {
    let said = markup`${text}`;
    if (isEmphasis === true) said = markup`<em>${said}</em>`;
    if (isBold === true) said = markup`<strong>${said}</strong>`;
    return url === undefined ? said : markup`<a href="${url}" rel="noreferrer">${said}</a>`;
  });

/** A link to the web; `url` has been found to be http or https when the model was made. */
export const webLink = (url: string, text: string): Markup =>
  url === '' ? markup`${text}` : markup`<a href="${url}" rel="noreferrer">${text}</a>`;

/** A string of CSS, whatever it says: all but letters, digits and spaces as their code. */
export const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 32).toString(16)} `)}"`;
