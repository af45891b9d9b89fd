// @vitest-environment node
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { helpKeys } from '../../renderer/text/help-keys.ts';

const root = join(import.meta.dirname, '../../');

/** What an attribute of these names says, a person reads or hears. */
const said =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|subtitle|placeholder|label|alt|help|error|header|caption|note|sentence|description|summary|button|save|meta)$/;
const hasLetters = (text: string): boolean => /\p{L}{2}/u.test(text);
/** Two words and a space, or what only Spanish writes. */
const isSentence = (text: string): boolean => /[áéíóúñ¿«]|^\p{Lu}\p{L}+(?: \p{L}+)+/u.test(text);

function walk(file: string, visit: (node: ts.Node) => string | null): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(root + file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: string[] = [];
  const step = (node: ts.Node): void => {
    const text = visit(node);
    if (text !== null) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file}:${String(line + 1)} «${text.trim()}»`);
    }
    ts.forEachChild(node, step);
  };
  ts.forEachChild(source, step);
  return found;
}

const isText = (node: ts.Node): node is ts.StringLiteral | ts.NoSubstitutionTemplateLiteral =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
const piecesOf = (node: ts.TemplateExpression): string =>
  [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('');

/** The name of the attribute or property that a text is the value of, through what chooses between two. */
function nameOf(node: ts.Node): string {
  const { parent } = node;
  if (ts.isJsxAttribute(parent) || ts.isPropertyAssignment(parent)) return parent.name.getText();
  const isPassed =
    ts.isJsxExpression(parent) ||
    ts.isParenthesizedExpression(parent) ||
    (ts.isConditionalExpression(parent) && parent.condition !== node) ||
    ts.isBinaryExpression(parent);
  return isPassed ? nameOf(parent) : '';
}

/** The «?» beside a heading is given by the key of its word in the glossary, which nobody reads. */
const isGlossaryKey = (node: ts.Node, text: string): boolean =>
  nameOf(node) === 'help' && helpKeys.some((key) => key === text);

function literal(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return hasLetters(node.text) ? node.text : null;
  const text = isText(node) ? node.text : ts.isTemplateExpression(node) ? piecesOf(node) : '';
  const isShown = ts.isJsxExpression(node.parent) && ts.isJsxElement(node.parent.parent);
  const isRead = isShown || (said.test(nameOf(node)) && !isGlossaryKey(node, text));
  return (isRead && hasLetters(text)) || isSentence(text) ? text : null;
}

const sentence = (node: ts.Node): string | null => {
  const text = isText(node) ? node.text : ts.isTemplateExpression(node) ? piecesOf(node) : '';
  return isSentence(text) ? text : null;
};

/** The page of the widgets is for whoever builds, and never in the window: what its specimens say is nobody's text. */
const isOfWindow = (file: string): boolean => !file.startsWith('renderer/design/');

describe('las palabras de la ventana', () => {
  it('ningún componente lleva texto propio', () => {
    const files = globSync('renderer/**/*.tsx', { cwd: root }).filter(isOfWindow);
    expect(files.length).toBeGreaterThan(200);
    expect(files.flatMap((file) => walk(file, literal))).toEqual([]);
  });

  it('ni lo llevan el estado y lo que ayuda a los componentes', () => {
    const files = globSync('renderer/**/*.ts', { cwd: root }).filter(
      (file) => isOfWindow(file) && !file.startsWith('renderer/text/'),
    );
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((file) => walk(file, sentence))).toEqual([]);
  });
});
