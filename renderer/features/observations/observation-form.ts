import type { InputOf } from '../../../shared/contract.ts';
import { sectors, type Sector } from '../../../shared/roles.ts';

export type ObservationDraft = {
  title: string;
  text: string;
  asked: Sector | null;
  origin: 'committee' | 'citizen';
  originText: string;
  originOn: string | null;
  openedOn: string | null;
  dueOn: string | null;
};

export const blankObservation = (today: string): ObservationDraft => ({
  title: '',
  text: '',
  asked: null,
  origin: 'committee',
  originText: '',
  originOn: today,
  openedOn: today,
  dueOn: null,
});

/** Who can be asked: any side but one's own. */
export const sidesToAsk = (side: Sector | null): Sector[] => sectors.filter((one) => one !== side);

/** Who answers where nobody else was chosen: government, or the oversight body where government itself asks. */
export function askedOf({ asked }: Pick<ObservationDraft, 'asked'>, side: Sector | null): Sector {
  if (asked !== null && asked !== side) return asked;
  return side === 'government' ? 'oversight' : 'government';
}

const isCitizen = (values: ObservationDraft, side: Sector | null): boolean =>
  values.origin === 'citizen' && side === 'civilSociety';

/** Whether everything that is needed is there. */
export function isWhole(values: ObservationDraft, side: Sector | null): boolean {
  if (values.title.trim() === '' || values.text.trim() === '' || values.openedOn === null) return false;
  return !isCitizen(values, side) || values.originText.trim() !== '';
}

type Input = Omit<InputOf<'observation.open'>, 'planId' | 'commitmentId' | 'milestoneId' | 'files'>;

/** What was typed, as the command takes it. */
export function inputOf(values: ObservationDraft, side: Sector | null): Input {
  const { title, text, openedOn, dueOn, originText, originOn } = values;
  const common: Input = {
    ...{ title, text, dueOn, asked: askedOf(values, side) },
    ...(openedOn === null ? {} : { openedOn }),
  };
  return isCitizen(values, side) ? { ...common, origin: 'citizen', originText, originOn } : common;
}
