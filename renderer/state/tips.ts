import { create } from 'zustand';
import type { TipPlace } from '../text/help.ts';
import { useSession } from './session.ts';

/** What one person chose about the tips, on this computer. */
type Choice = { isOff: boolean; seen: readonly string[] };
type Choices = Readonly<Record<string, Choice>>;

const name = 'compromiso.tips';
/** Whoever has not chosen on their own. */
const anybody = '*';
const nothing: Choice = { isOff: false, seen: [] };

function kept(): Choices {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(name) ?? '{}');
    return typeof read === 'object' && read !== null ? (read as Choices) : {};
  } catch {
    return {};
  }
}

const useTips = create<{ choices: Choices }>(() => ({ choices: kept() }));

function choose(who: string, choice: Choice): void {
  const choices = { ...kept(), [who]: choice };
  localStorage.setItem(name, JSON.stringify(choices));
  useTips.setState({ choices });
}

function useChoice(): { who: string; choice: Choice } {
  const who = useSession((state) => (state.who.kind === 'member' ? state.who.memberId : state.who.kind));
  const choice = useTips(({ choices }) => choices[who] ?? choices[anybody] ?? nothing);
  return { who, choice: { ...nothing, ...choice } };
}

/** Whether the tip of a place is to be shown to whoever looks, and how they are done with it, or with all. */
export function useTip(place: TipPlace): { isShown: boolean; done: () => void; allOff: () => void } {
  const { who, choice } = useChoice();
  return {
    isShown: !choice.isOff && !choice.seen.includes(place),
    done: () => choose(who, { ...choice, seen: [...choice.seen, place] }),
    allOff: () => choose(who, { ...choice, isOff: true }),
  };
}

/** All the tips of whoever looks: shown or not, and as if none had been seen. */
export function useAllTips(): {
  isOn: boolean;
  setOn: (isOn: boolean) => void;
  again: () => void;
  hasSeen: boolean;
} {
  const { who, choice } = useChoice();
  return {
    isOn: !choice.isOff,
    setOn: (isOn) => choose(who, { ...choice, isOff: !isOn }),
    again: () => choose(who, nothing),
    hasSeen: choice.seen.length > 0,
  };
}

/** Reads again what this computer remembers. */
export const rereadTips = (): void => useTips.setState({ choices: kept() });
