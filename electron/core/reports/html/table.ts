import { markup, type Markup } from './markup.ts';

/** A column: its heading, and the class of its cells where they have one. */
export type Column = { name: string; style?: 'n' | 'narrow' };

/** A table with its caption and headings; the first cell of a row is the row's own heading. */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly Markup[],
  isCaptionSeen = false,
): Markup {
  return markup`<div class="scroll">
    <table>
      <caption class="${isCaptionSeen ? '' : 'unseen'}">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ name, style }) => markup`<th scope="col" class="${style ?? ''}">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

/** A row of plain cells under the same columns. */
export function row(columns: readonly Column[], cells: readonly (Markup | string)[]): Markup {
  return markup`<tr>
    ${cells.map((cell, i) =>
      i === 0
        ? markup`<th scope="row">${cell}</th>`
        : markup`<td class="${columns[i]?.style ?? ''}">${cell}</td>`,
    )}
  </tr>`;
}
