const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** On the first Ctrl+C closes everything and ends; a second one no longer waits. */
export function closeOnSignals(close: () => Promise<void>): void {
  let closing = false;
  const end = () => {
    if (closing) process.exit(130);
    closing = true;
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of signals) process.on(signal, end);
}
