import { useEffect, useState } from 'react';
import { uiText } from '../text/ui.ts';

const worthTellingAfterMs = 200;

/** Says that something is on its way, once it takes long enough to be worth saying; its place is there from the start. */
export function Loading({ className }: { className?: string | undefined }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), worthTellingAfterMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p aria-busy="true" className={className} style={{ visibility: isLong ? 'visible' : 'hidden' }}>
      {uiText.loading}
    </p>
  );
}
