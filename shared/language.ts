/** The languages that the window speaks; the core, its reports and its command line speak the first. */
export const languages = ['es', 'en'] as const;
export type Language = (typeof languages)[number];

/** The same keys, with any text, and functions of the same parameters. */
export type Widened<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends (...given: infer Given) => infer Said
      ? (...given: Given) => Widened<Said>
      : T extends readonly (infer One)[]
        ? readonly Widened<One>[]
        : { readonly [Key in keyof T]: Widened<T[Key]> };

const english = new Map<string, unknown>();

/** Takes what these modules export as the English of the words of those names; for words that are asked for later. */
export function speakEnglish(catalogue: Readonly<Record<string, unknown>>): void {
  for (const [name, said] of Object.entries(catalogue)) english.set(name, said);
}

/** The language that is spoken here. */
export const language = (): Language => (english.size > 0 ? 'en' : 'es');

/**
 * How numbers, lists and plurals are written. Of the Englishes of `Intl`, the British one puts the day before the month,
 * as Mexico does.
 */
export const locale = (): 'es-MX' | 'en-GB' => (language() === 'en' ? 'en-GB' : 'es-MX');

/** These words, in the language that is spoken here. */
export function words<const T extends object>(name: string, es: T): Widened<T> {
  return (english.get(name) ?? es) as Widened<T>;
}

/** What a field is called: its declaration says it in Spanish, which is also its place among the English labels. */
export function labelText(es: string): string {
  const labels = english.get('fieldLabels') as Readonly<Partial<Record<string, string>>> | undefined;
  return labels?.[es] ?? es;
}

/** Each language by its own name, as whoever looks for it reads it. */
export const languageNames: Readonly<Record<Language, string>> = { es: 'Español', en: 'English' };
