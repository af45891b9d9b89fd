import { useState } from 'react';
import { passphraseLength, passphraseMin } from '../../../shared/access.ts';
import { accessText } from '../../text/access.ts';
import { TextField } from '../../ui/TextField.tsx';

/** A new passphrase typed twice; `next` is null while it cannot be saved. */
export function useNewPassphrase() {
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [wasTried, setTried] = useState(false);
  const isLong = passphraseLength(typed) >= passphraseMin;
  const clear = () => {
    setTyped('');
    setAgain('');
    setTried(false);
  };
  return {
    typed,
    setTyped,
    again,
    setAgain,
    next: isLong && typed === again ? typed : null,
    shortError: wasTried && !isLong ? accessText.short : undefined,
    differentError: wasTried && isLong && typed !== again ? accessText.different : undefined,
    tryIt: () => setTried(true),
    clear,
  };
}

/** The two fields of a new passphrase. */
export function NewPassphrase({ form }: { form: ReturnType<typeof useNewPassphrase> }) {
  return (
    <>
      <TextField
        label={accessText.next}
        type="password"
        autoComplete="new-password"
        value={form.typed}
        onChange={form.setTyped}
        error={form.shortError}
      />
      <TextField
        label={accessText.again}
        type="password"
        autoComplete="new-password"
        value={form.again}
        onChange={form.setAgain}
        error={form.differentError}
      />
    </>
  );
}
