import { useState } from 'react';
import { language, languageNames, languages } from '../../../shared/language.ts';
import { chooseLanguage } from '../../state/language.ts';
import { keptTheme, setTheme, themes, type Theme } from '../../state/theme.ts';
import { settingsText } from '../../text/settings.ts';
import { themeNames } from '../../text/shell-facts.ts';
import { Card } from '../../ui/Card.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';

const tongues = languages.map((key) => ({ key, label: languageNames[key] }));
const options = themes.map((key) => ({ key, label: themeNames[key] }));

/** Light, dark, or what the system says, and in which language; it holds for this computer only. */
export function Appearance() {
  const [theme, setChosen] = useState<Theme>(keptTheme);
  return (
    <Card title={settingsText.appearance}>
      <RadioGroup
        label={settingsText.theme}
        options={options}
        value={theme}
        onChange={(next) => {
          setTheme(next);
          setChosen(next);
        }}
        across
      />
      <RadioGroup
        label={settingsText.language}
        help={settingsText.languageHelp}
        options={tongues}
        value={language()}
        onChange={chooseLanguage}
        across
      />
    </Card>
  );
}
