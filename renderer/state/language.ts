import { languages, type Language } from '../../shared/language.ts';

const name = 'compromiso.language';

/** What the person chose before on this computer, or Spanish. */
export function keptLanguage(): Language {
  const kept = localStorage.getItem(name);
  return languages.find((language) => language === kept) ?? 'es';
}

/** Remembers the language and opens the same address in it; drafts are kept. */
export function chooseLanguage(language: Language): void {
  localStorage.setItem(name, language);
  window.location.reload();
}
