import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const root = new URL('../../', import.meta.url).pathname;

/** What a template may be filled with. */
const gap = '\u0000';
/** A template with fewer letters of its own says nothing by itself. */
const fewest = 10;

/** The literal texts of a file within calls of `words`, or all of them; templates with a gap where they are filled. */
function textsIn(file: string, isWithinWords: boolean): string[] {
  const source = ts.createSourceFile(file, readFileSync(root + file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const walk = (node: ts.Node, isInside: boolean): void => {
    const isCall = ts.isCallExpression(node) && node.expression.getText() === 'words';
    if (isInside && ts.isStringLiteralLike(node)) found.push(node.text);
    if (isInside && ts.isTemplateExpression(node)) {
      found.push(node.head.text + node.templateSpans.map(({ literal }) => gap + literal.text).join(''));
    }
    ts.forEachChild(node, (child) => walk(child, isInside || isCall));
  };
  walk(source, !isWithinWords);
  return found;
}

const filesOf = (...patterns: string[]): string[] => patterns.flatMap((one) => globSync(one, { cwd: root }));
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Whether a text is one that the window says in Spanish and otherwise in English, by its two catalogues. */
export function spanishTexts(): (text: string) => boolean {
  const spanish = filesOf('renderer/text/*.ts', 'shared/*.ts', 'shared/charts/*.ts');
  const english = filesOf('renderer/text/en/*.ts').flatMap((file) => textsIn(file, false));
  const said = new Set(spanish.flatMap((file) => textsIn(file, true)));
  for (const text of english) said.delete(text);
  const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;
  const templates = [...said].filter((text) => text.includes(gap) && letters(text) >= fewest);
  const patterns = templates.map((text) => new RegExp(`^${text.split(gap).map(escaped).join('.*')}$`, 's'));
  return (text) => letters(text) > 1 && (said.has(text) || patterns.some((one) => one.test(text)));
}
