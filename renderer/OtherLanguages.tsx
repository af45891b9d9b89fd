import { language, languageNames, languages } from '../shared/language.ts';
import { chooseLanguage } from './state/language.ts';
import { Button } from './ui/Button.tsx';

/** The other languages of the window, each by its own name. */
export function OtherLanguages() {
  return languages
    .filter((one) => one !== language())
    .map((one) => (
      <Button key={one} kind="quiet" onPress={() => chooseLanguage(one)}>
        <span lang={one}>{languageNames[one]}</span>
      </Button>
    ));
}
