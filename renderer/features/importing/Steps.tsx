import { useEffect, useRef, type ReactNode } from 'react';
import { importSteps, type ImportStep } from '../../state/importing.ts';
import { importingText, importStepNames } from '../../text/importing.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Importing.module.css';

type NavProps = {
  current: ImportStep;
  isReachable: (step: ImportStep) => boolean;
  linkTo: (step: ImportStep) => string;
};

/** Where one is in the wizard, and the way to the steps that can be seen already. */
export function StepNav({ current, isReachable, linkTo }: NavProps) {
  return (
    <nav aria-label={importingText.steps}>
      <ol className={styles.steps}>
        {importSteps.map((step) => (
          <li key={step}>
            {isReachable(step) ? (
              <a href={linkTo(step)} aria-current={step === current ? 'step' : undefined}>
                {importStepNames[step]}
              </a>
            ) : (
              <span>{importStepNames[step]}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The heading of a step; it takes the focus when one arrives from another step. */
export function StepHeading({ step }: { step: ImportStep }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) {
      heading.current?.focus({ preventScroll: true });
      document.documentElement.scrollTop = 0;
    }
    isFirst.current = false;
  }, [step]);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.heading}>
      {importingText.step(importSteps.indexOf(step) + 1, importSteps.length, importStepNames[step])}
    </h2>
  );
}

type FootProps = {
  onBack?: (() => void) | undefined;
  next?: { label: string; onPress: () => void; why: string | null } | undefined;
  children?: ReactNode;
};

/** Back and forward; where one cannot go on, the reason stands beside the button. */
export function StepFoot({ onBack, next, children }: FootProps) {
  return (
    <div className={styles.foot}>
      {onBack !== undefined && <Button onPress={onBack}>{importingText.back}</Button>}
      {children}
      {next !== undefined && (
        <>
          {next.why !== null && (
            <span id="import-why" className={styles.why}>
              {next.why}
            </span>
          )}
          <Button
            kind="main"
            onPress={next.onPress}
            isDisabled={next.why !== null}
            {...(next.why === null ? {} : { 'aria-describedby': 'import-why' })}
          >
            {next.label}
          </Button>
        </>
      )}
    </div>
  );
}
