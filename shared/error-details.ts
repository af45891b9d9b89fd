import type { ErrorDetails } from './errors.ts';
import {
  agreementEffectNames,
  meetingStateNames,
  observationStateNames,
  recordTerms,
  roleNames,
} from './glossary.ts';
import { locale, words } from './language.ts';

/** What stands in a refusal where its details do not say. */
export const errorWords = words('errorWords', {
  quoted: (value: string) => `«${value}»`,
  record: 'registro',
  otherState: 'en otro estado',
  person: 'Esa persona',
  effect: 'efecto',
});

/** A detail that is a text; '' where it is none. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** « «C01»», after what it names; nothing where there is no name. */
export const named = (value: unknown): string =>
  text(value) === '' ? '' : ` ${errorWords.quoted(text(value))}`;

const recordWords: Partial<Record<string, { one: string }>> = recordTerms;
const roleWords: Partial<Record<string, string>> = roleNames;
const observationStateWords: Partial<Record<string, string>> = observationStateNames;
const meetingStateWords: Partial<Record<string, string>> = meetingStateNames;
const effectWords: Partial<Record<string, string>> = agreementEffectNames;

/** What a record is called. */
export const record = (value: unknown): string => recordWords[text(value)]?.one ?? errorWords.record;

/** A role, within a sentence. */
export const roleText = (value: unknown): string =>
  (roleWords[text(value)] ?? roleNames.reader).toLowerCase();

/** Roles, within a sentence. */
export const rolesText = (value: unknown): string =>
  Array.isArray(value) ? value.map(roleText).join(', ') : '';

/** A figure with its thousands apart. */
export const number = (value: unknown): string =>
  typeof value === 'number' ? value.toLocaleString(locale()) : '';

/** The state of an observation, within a sentence. */
export const observationStateText = (value: unknown): string =>
  (observationStateWords[text(value)] ?? errorWords.otherState).toLowerCase();

/** The state of a session, within a sentence. */
export const meetingStateText = (value: unknown): string =>
  (meetingStateWords[text(value)] ?? errorWords.otherState).toLowerCase();

/** What an agreement does, within a sentence. */
export const effectText = (value: unknown): string =>
  (effectWords[text(value)] ?? errorWords.effect).toLowerCase();

/** Who, or «Esa persona». */
export const person = ({ name }: ErrorDetails): string =>
  text(name) === '' ? errorWords.person : text(name);

/** An id that the application made says nothing to whoever reads the sentence. */
export const isInternalId = (value: unknown): boolean => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text(value));
