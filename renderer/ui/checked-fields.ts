import { createContext, use, useEffect, useState, type FocusEvent } from 'react';

/** From now on what is wrong with a field is said beside it; answers whether anything is. */
type Tell = () => boolean;

type CheckedFields = {
  enter: (tell: Tell) => () => void;
  /** Now, or once the pointer is let go: what moves under a pointer that is down is never pressed. */
  whenReleased: (act: () => void) => void;
  /** Of every field; whether something is wrong with one. */
  tellAll: () => boolean;
  watchPointer: () => () => void;
};

/** The form in which fields say by themselves what is wrong with them; none around a filter or a search. */
export const CheckedFieldsContext = createContext<CheckedFields | null>(null);

/** The fields of one form, for whoever saves it. */
export function useCheckedFields(): CheckedFields {
  const [fields] = useState(createFields);
  useEffect(() => fields.watchPointer(), [fields]);
  return fields;
}

function createFields(): CheckedFields {
  const tells = new Set<Tell>();
  const waiting: (() => void)[] = [];
  let isPressed = false;
  const press = () => {
    isPressed = true;
  };
  const release = () => {
    isPressed = false;
    // The click that follows comes first.
    setTimeout(() => {
      for (const act of waiting.splice(0)) act();
    });
  };
  return {
    enter: (tell) => {
      tells.add(tell);
      return () => void tells.delete(tell);
    },
    whenReleased: (act) => {
      if (isPressed) waiting.push(act);
      else act();
    },
    tellAll: () => [...tells].map((tell) => tell()).some(Boolean),
    watchPointer: () => {
      window.addEventListener('pointerdown', press, true);
      window.addEventListener('pointerup', release, true);
      window.addEventListener('pointercancel', release, true);
      return () => {
        window.removeEventListener('pointerdown', press, true);
        window.removeEventListener('pointerup', release, true);
        window.removeEventListener('pointercancel', release, true);
      };
    },
  };
}

/**
 * What a field shows of what is wrong with it: nothing while it is first typed in, its problem once it is left or the
 * form is to be saved, and nothing again as soon as it is mended. What others found (`error`) shows at once.
 */
export function useChecked(problem: string | undefined, error: string | undefined) {
  const fields = use(CheckedFieldsContext);
  const [told, setTold] = useState<'no' | 'left' | 'again'>('no');
  if (told === 'again' && problem === undefined) setTold('no');
  useEffect(() => {
    const tell = () => {
      setTold('left');
      return problem !== undefined;
    };
    return fields?.enter(tell);
  }, [fields, problem]);
  const onFocus = () => setTold(told !== 'no' && problem !== undefined ? 'again' : 'no');
  const onBlur = ({ target }: FocusEvent) => {
    // Whoever looks at another window has not left the field.
    if (document.activeElement !== target) fields?.whenReleased(() => setTold('left'));
  };
  return {
    shown: error ?? (told === 'no' ? undefined : problem),
    leaving: { onFocus, onBlur },
    isChecked: fields !== null,
  };
}
