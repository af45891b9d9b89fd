import { useState } from 'react';
import { keptTheme, setTheme, themes, type Theme } from '../../state/theme.ts';
import { settingsText } from '../../text/settings.ts';
import { themeNames } from '../../text/shell-facts.ts';
import { Card } from '../../ui/Card.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';

const options = themes.map((key) => ({ key, label: themeNames[key] }));

/** Light, dark, or what the system says; it holds for this window only. */
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
    </Card>
  );
}
