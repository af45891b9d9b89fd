import { create } from 'zustand';

export const textSizes = ['90', '100', '110', '125', '150'] as const;
export const densities = ['normal', 'compact'] as const;
export const motions = ['system', 'reduce'] as const;

/** How one person wants the window to look and answer; kept on this computer, never in the data. */
export type WindowChoices = {
  /** Per cent of the size that the browser gives to text. */
  textSize: (typeof textSizes)[number];
  density: (typeof densities)[number];
  motion: (typeof motions)[number];
  /** WCAG 2.1.4: whoever dictates, or leans on a key, can switch off what one letter does. */
  singleKeys: 'on' | 'off';
};

const usual: WindowChoices = { textSize: '100', density: 'normal', motion: 'system', singleKeys: 'on' };
const known: { [Name in keyof WindowChoices]: readonly WindowChoices[Name][] } = {
  textSize: textSizes,
  density: densities,
  motion: motions,
  singleKeys: ['on', 'off'],
};
const name = 'compromiso.window';

export const useWindowChoices = create<WindowChoices>(keptChoices);

/** What was kept, as far as it still means something. */
function keptChoices(): WindowChoices {
  const kept = new URLSearchParams(localStorage.getItem(name) ?? '');
  const one = <Name extends keyof WindowChoices>(key: Name): WindowChoices[Name] =>
    known[key].find((value) => value === kept.get(key)) ?? usual[key];
  return {
    textSize: one('textSize'),
    density: one('density'),
    motion: one('motion'),
    singleKeys: one('singleKeys'),
  };
}

/** Takes some choices, shows them at once, and remembers them. */
export function chooseForWindow(some: Partial<WindowChoices>): void {
  const next = { ...useWindowChoices.getState(), ...some };
  localStorage.setItem(name, new URLSearchParams(next).toString());
  useWindowChoices.setState(next);
  applyWindowChoices();
}

/** The style sheets read the choices from the root: `data-text`, `data-density`, `data-motion`. */
export function applyWindowChoices(): void {
  const { textSize, density, motion } = useWindowChoices.getState();
  const { dataset } = document.documentElement;
  dataset.text = textSize;
  dataset.density = density;
  dataset.motion = motion;
}

/** How much larger than usual text is on the screen: for what is placed by pixels around it. */
export const textScale = (): number => Number(useWindowChoices.getState().textSize) / 100;
