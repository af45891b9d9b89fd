import { Check } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import {
  firstSteps,
  isStepDone,
  nextStep,
  type FirstHours,
  type FirstStep,
} from '../../../shared/first-hours.ts';
import { firstHoursText, stepFacts } from '../../text/first-hours.ts';
import styles from './Start.module.css';

export type StepParts = {
  /** What takes the step, shown while it comes next. */
  act: ReactNode;
  /** Where what is done can be seen and changed. */
  see?: ReactNode;
};

type Props = { facts: FirstHours; parts: Record<FirstStep, StepParts> };

/** The steps in their order: those taken in one line, the next one open, the later ones with their reason. */
export function Path({ facts, parts }: Props) {
  const next = nextStep(facts);
  const shown = useRef(next);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The form that was in use has gone: the keyboard goes on from the step that took its place.
    if (shown.current !== next) heading.current?.focus();
    shown.current = next;
  }, [next]);
  return (
    <ol className={styles.path} aria-label={firstHoursText.steps}>
      {firstSteps.map((step, i) => {
        const state = isStepDone(step, facts) ? 'done' : step === next ? 'next' : 'later';
        return (
          <li
            key={step}
            className={styles.step}
            data-state={state}
            aria-current={state === 'next' ? 'step' : undefined}
          >
            <span className={styles.mark} aria-hidden>
              {state === 'done' ? <Check /> : i + 1}
            </span>
            <div className={styles.body}>
              <div className={styles.head}>
                <h2 ref={state === 'next' ? heading : undefined} tabIndex={-1}>
                  {firstHoursText.titles[step]}
                </h2>
                <span className={styles.state}>{firstHoursText[state]}</span>
              </div>
              {state === 'done' ? (
                <Facts text={stepFacts(step, facts)}>{parts[step].see}</Facts>
              ) : (
                <>
                  <p className={styles.why}>{firstHoursText.whys[step]}</p>
                  {state === 'next' && <Facts text={stepFacts(step, facts)} />}
                  {state === 'next' && parts[step].act}
                </>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Facts({ text, children }: { text: string; children?: ReactNode }) {
  if (text === '' && children === undefined) return null;
  return (
    <p className={styles.facts}>
      <span>{text}</span>
      {children}
    </p>
  );
}
