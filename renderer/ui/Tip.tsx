import { Lightbulb } from 'lucide-react';
import { useTip } from '../state/tips.ts';
import { helpText, tips, type TipPlace } from '../text/help.ts';
import { Button } from './Button.tsx';
import styles from './Tip.module.css';

/** One short thing worth knowing at this place, in the page and never over it, until whoever looks is done with it. */
export function Tip({ place }: { place: TipPlace }) {
  const tip = useTip(place);
  if (!tip.isShown) return null;
  // The button that was pressed goes away: the keyboard goes on from the head of the page.
  const leave = (act: () => void) => () => {
    act();
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <aside className={styles.tip} aria-label={helpText.tip}>
      <Lightbulb aria-hidden />
      <p>{tips[place]}</p>
      <Button size="small" onPress={leave(tip.done)}>
        {helpText.tipDone}
      </Button>
      <Button size="small" kind="quiet" onPress={leave(tip.allOff)}>
        {helpText.tipsOff}
      </Button>
    </aside>
  );
}
