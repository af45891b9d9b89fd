import { useState } from 'react';
import { language, languageNames, languages } from '../../../shared/language.ts';
import { chooseLanguage } from '../../state/language.ts';
import { keptTheme, setTheme, themes, type Theme } from '../../state/theme.ts';
import {
  chooseForWindow,
  densities,
  motions,
  textSizes,
  useWindowChoices,
} from '../../state/window-choices.ts';
import { settingsText } from '../../text/settings.ts';
import { densityNames, motionNames, themeNames, textSizeNames } from '../../text/shell-facts.ts';
import { shortcutsText } from '../../text/shortcuts.ts';
import { Card } from '../../ui/Card.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import styles from './Settings.module.css';

const tongues = languages.map((key) => ({ key, label: languageNames[key] }));
const named = <K extends string>(keys: readonly K[], names: Record<K, string>) =>
  keys.map((key) => ({ key, label: names[key] }));

/** How the window looks and answers; it holds for this computer only, and at once. */
export function Appearance() {
  const [theme, setChosen] = useState<Theme>(keptTheme);
  const { textSize, density, motion, singleKeys } = useWindowChoices();
  return (
    <Card title={settingsText.appearance} subtitle={settingsText.appearanceHelp}>
      <div className={styles.choices}>
        <RadioGroup
          label={settingsText.theme}
          options={named(themes, themeNames)}
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
        <RadioGroup
          label={settingsText.textSize}
          options={named(textSizes, textSizeNames)}
          value={textSize}
          onChange={(next) => chooseForWindow({ textSize: next })}
          across
        />
        <RadioGroup
          label={settingsText.density}
          options={named(densities, densityNames)}
          value={density}
          onChange={(next) => chooseForWindow({ density: next })}
          across
        />
        <RadioGroup
          label={settingsText.motion}
          options={named(motions, motionNames)}
          value={motion}
          onChange={(next) => chooseForWindow({ motion: next })}
          across
        />
        <Checkbox
          label={shortcutsText.switch}
          note={shortcutsText.switchHelp}
          isSelected={singleKeys === 'on'}
          onChange={(isOn) => chooseForWindow({ singleKeys: isOn ? 'on' : 'off' })}
        />
      </div>
    </Card>
  );
}
