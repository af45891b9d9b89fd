/** A text being written: what is chosen in it begins and ends there. */
export type Writing = { text: string; start: number; end: number };
/** Replaces from one place to another, and chooses something of the result. */
export type Edit = { from: number; to: number; put: string; start: number; end: number };

/** Puts a mark around what is chosen, or takes it away where it has it. */
export function toggleMark({ text, start, end }: Writing, mark: '*' | '**'): Edit {
  const chosen = text.slice(start, end);
  const size = mark.length;
  const isAround = text.slice(start - size, start) === mark && text.slice(end, end + size) === mark;
  const isOther =
    mark === '*' && text.slice(start - 2, start) === '**' && text.slice(start - 3, start) !== '***';
  if (isAround && !isOther) {
    return { from: start - size, to: end + size, put: chosen, start: start - size, end: end - size };
  }
  // The marks touch words: spaces at the ends stay outside.
  const [, before = '', inner = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(chosen) ?? [];
  const at = start + before.length + size;
  return {
    from: start,
    to: end,
    put: `${before}${mark}${inner}${mark}${after}`,
    start: at,
    end: at + inner.length,
  };
}

const marked = /^(\s{0,3})(?:[-*•]|\d{1,4}[.)]) +/;

/** Makes the lines of what is chosen items of a list, or lines again where they already are. */
export function toggleList({ text, start, end }: Writing, kind: 'bullets' | 'numbers'): Edit {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next < 0 ? text.length : next;
  const lines = text.slice(from, to).split('\n');
  const isKind = kind === 'bullets' ? /^\s{0,3}[-*•] +/ : /^\s{0,3}\d{1,4}[.)] +/;
  const isList = lines.every((line) => isKind.test(line));
  const put = lines
    .map((line, i) => {
      const bare = line.replace(marked, '$1');
      if (isList) return bare;
      return `${kind === 'bullets' ? '-' : `${String(i + 1)}.`} ${bare}`;
    })
    .join('\n');
  const chosen = start === end ? from + put.length : from;
  return { from, to, put, start: chosen, end: from + put.length };
}

/** Writes a link over what is chosen; what is to be filled in next is chosen. */
export function putLink({ text, start, end }: Writing, words: string): Edit {
  const chosen = text.slice(start, end);
  const isAddress = /^(https?:\/\/|mailto:)\S+$/i.test(chosen);
  const said = isAddress || chosen === '' ? words : chosen;
  const address = isAddress ? chosen : 'https://';
  const wordsAt = start + 1;
  const addressAt = wordsAt + said.length + 2;
  const asks =
    isAddress || chosen === '' ? [wordsAt, wordsAt + said.length] : [addressAt, addressAt + address.length];
  return { from: start, to: end, put: `[${said}](${address})`, start: asks[0] ?? 0, end: asks[1] ?? 0 };
}

/** The next item when a line of a list is ended; an empty one ends the list. Null where it is no list. */
export function nextItem({ text, start, end }: Writing): Edit | null {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(from, start);
  const [mark, indent = '', sign = '', digits] = /^(\s{0,3})([-*•]|(\d{1,4})[.)]) +/.exec(line) ?? [];
  if (mark === undefined || start !== end) return null;
  const isEmpty = line.trim() === sign && (text.charAt(start) === '' || text.charAt(start) === '\n');
  if (isEmpty) return { from, to: start, put: '', start: from, end: from };
  const next = digits === undefined ? sign : `${String(Number(digits) + 1)}${sign.slice(-1)}`;
  const put = `\n${indent}${next} `;
  return { from: start, to: end, put, start: start + put.length, end: start + put.length };
}

// The one way to type into a field that its undo knows: https://w3c.github.io/editing/docs/execCommand/
const typing = document as { execCommand?: (command: string, ui?: boolean, text?: string) => boolean };

/** Does an edit as if it was typed, so that the platform's own undo takes it back. */
export function typeIn(area: HTMLTextAreaElement, { from, to, put, start, end }: Edit): void {
  area.focus();
  area.setSelectionRange(from, to);
  const isTyped =
    put === '' ? typing.execCommand?.('delete') : typing.execCommand?.('insertText', false, put);
  if (isTyped !== true) {
    area.setRangeText(put, from, to);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  area.setSelectionRange(start, end);
}
