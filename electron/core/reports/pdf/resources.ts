import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Where the PDF's template, fonts and worker are. From source they stand beside this file and in node_modules; a bundle
 * is served by its build, which puts `typst-worker.js`, `report-template/*.typ` and `report-fonts/*.ttf` beside itself.
 */
const isSource = import.meta.url.endsWith('.ts');

export const templateFiles = [
  'report.typ',
  'theme.typ',
  'front.typ',
  'summary.typ',
  'overview.typ',
  'sheet.typ',
  'long.typ',
  'annexes.typ',
  'meeting.typ',
  'timeline.typ',
  'guide.typ',
] as const;

/** One file a weight: regular, semibold and bold; and the italic of what somebody wrote with emphasis. */
export const fontFiles = [
  '400Regular/SourceSans3_400Regular.ttf',
  '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  '600SemiBold/SourceSans3_600SemiBold.ttf',
  '700Bold/SourceSans3_700Bold.ttf',
] as const;
const fontPackage = '@expo-google-fonts/source-sans-3';

/** The file that the worker thread runs. */
export const workerFile = new URL(isSource ? './typst-worker.ts' : './typst-worker.js', import.meta.url);

function fontPath(file: string): string {
  if (isSource) return createRequire(import.meta.url).resolve(`${fontPackage}/${file}`);
  return fileURLToPath(new URL(`./report-fonts/${file.replace(/^.*\//, '')}`, import.meta.url));
}

const templatePath = (file: string): URL =>
  new URL(isSource ? `./${file}` : `./report-template/${file}`, import.meta.url);

export type PdfResources = { template: Record<string, string>; fonts: Uint8Array[] };
let loading: Promise<PdfResources> | undefined;

/** The template's sources and the fonts, read once by the main thread, so that the worker needs no file. */
export function pdfResources(): Promise<PdfResources> {
  loading ??= readResources();
  return loading;
}

async function readResources(): Promise<PdfResources> {
  const [sources, fonts] = await Promise.all([
    Promise.all(
      templateFiles.map(async (file) => [file, await readFile(templatePath(file), 'utf8')] as const),
    ),
    Promise.all(fontFiles.map(async (file) => new Uint8Array(await readFile(fontPath(file))))),
  ]);
  return { template: Object.fromEntries(sources), fonts };
}
