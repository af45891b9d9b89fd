/** A run of words, with what is said of it. */
export type Words = { text: string; isBold?: true; isEmphasis?: true; url?: string };
/** Paragraphs keep their lines; an item of a list is one. */
export type Block =
  | { kind: 'paragraph'; lines: Words[][] }
  | { kind: 'bullets'; items: Words[][] }
  | { kind: 'numbers'; start: number; items: Words[][] };

const bullet = /^ {0,3}[-*•] +(?=\S)/;
const numeral = /^ {0,3}(\d{1,4})[.)] +(?=\S)/;
/** A longer line is told as it is: no person wrote it with marks. */
const longestLine = 20_000;

/**
 * What a long text says, as paragraphs, lists, **strong**, *emphasis* and [links](https://…): a small part of Markdown.
 * Anything else, HTML too, is text. A backslash before * or [ makes it a plain sign. One line of the text is one line here.
 */
export function proseBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let isOpen = false;
  for (const line of text.split(/\r?\n/)) {
    const last = isOpen ? blocks.at(-1) : undefined;
    isOpen = line.trim() !== '';
    if (isOpen) addLine(blocks, last, line);
  }
  return blocks;
}

function addLine(blocks: Block[], last: Block | undefined, line: string): void {
  const [mark = '', digits] = numeral.exec(line) ?? bullet.exec(line) ?? [];
  const words = proseWords(line.slice(mark.length));
  if (mark === '') {
    if (last?.kind === 'paragraph') last.lines.push(words);
    else blocks.push({ kind: 'paragraph', lines: [words] });
  } else if (digits === undefined) {
    if (last?.kind === 'bullets') last.items.push(words);
    else blocks.push({ kind: 'bullets', items: [words] });
  } else if (last?.kind === 'numbers' && Number(digits) === last.start + last.items.length) {
    last.items.push(words);
  } else {
    blocks.push({ kind: 'numbers', start: Number(digits), items: [words] });
  }
}

/** The words of one line. */
export function proseWords(line: string): Words[] {
  if (line.length > longestLine || !/[*[]/.test(line)) return line === '' ? [] : [{ text: line }];
  return joined(wordsIn(line, {}));
}

const link = /\[((?:\\[*[]|[^\]\\]|\\(?![*[])){1,500})\]\(([^\s()<>]{1,2000})\)/y;
const strong = /\*\*(?=\S)((?:[^*\\]|\\[^]|\*(?!\*)){1,5000}?)(?<=\S)\*\*(?!\*)/y;
const emphasis = /\*(?=[^\s*])((?:[^*\\]|\\[^]){1,5000}?)(?<=[^\s*])\*(?!\*)/y;

type Said = Omit<Words, 'text'>;

function wordsIn(line: string, said: Said): Words[] {
  const found: Words[] = [];
  let at = 0;
  const say = (text: string) => found.push({ text, ...said });
  while (at < line.length) {
    const sign = line.charAt(at);
    const next = line.charAt(at + 1);
    if (sign === '\\' && (next === '*' || next === '[')) {
      say(next);
      at += 2;
      continue;
    }
    const marked = sign === '*' || sign === '[' ? markedAt(line, at, said) : null;
    if (marked !== null) {
      found.push(...marked.words);
      at += marked.length;
    } else {
      const plain = /^.[^*[\\]*/s.exec(line.slice(at))?.[0] ?? sign;
      say(plain);
      at += plain.length;
    }
  }
  return found;
}

/** What begins with a mark there and ends with its pair; null where it has none, and the mark is a sign like any other. */
function markedAt(line: string, at: number, said: Said): { words: Words[]; length: number } | null {
  const read = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(line);
  };
  const bold = said.isBold === true ? null : read(strong);
  if (bold !== null) return within(bold, { ...said, isBold: true });
  const leaning = said.isEmphasis === true ? null : read(emphasis);
  if (leaning !== null) return within(leaning, { ...said, isEmphasis: true });
  const linked = said.url === undefined ? read(link) : null;
  const url = linked === null ? null : safeAddress(linked[2] ?? '');
  return linked === null || url === null ? null : within(linked, { ...said, url });
}

const within = ([whole, inner = '']: RegExpExecArray, said: Said): { words: Words[]; length: number } => ({
  words: wordsIn(inner, said),
  length: whole.length,
});

const web = /^https?:\/\/[\p{L}\p{N}[][^\s"'<>`\\]*$/iu;
const mail = /^mailto:[^\s"'<>`\\@:?]+@[^\s"'<>`\\@?]+$/i;

/** Only the web and mail are linked to; null for anything else. */
export const safeAddress = (address: string): string | null =>
  web.test(address) || mail.test(address) ? address : null;

/** Neighbours of which the same is said are one. */
function joined(words: readonly Words[]): Words[] {
  const out: Words[] = [];
  for (const one of words) {
    const last = out.at(-1);
    const isSame =
      last !== undefined &&
      last.isBold === one.isBold &&
      last.isEmphasis === one.isEmphasis &&
      last.url === one.url;
    if (isSame) last.text += one.text;
    else out.push({ ...one });
  }
  return out;
}

const plainWords = (words: readonly Words[]): string =>
  words
    .map(({ text, url }, i) => {
      const isLast = words[i + 1]?.url !== url;
      return url === undefined || !isLast || text === url
        ? text
        : `${text} (${url.replace(/^mailto:/i, '')})`;
    })
    .join('');

/** A long text without its marks, line by line: for cells, lists, and whatever shows no format. */
export const plainProse = (text: string): string =>
  /[*[]/.test(text)
    ? text
        .split('\n')
        .map((line) => {
          const mark = (numeral.exec(line) ?? bullet.exec(line))?.[0] ?? '';
          return mark.replace('*', '-') + plainWords(proseWords(line.slice(mark.length)));
        })
        .join('\n')
    : text;
