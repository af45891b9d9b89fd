/** Whether a link may be handed to the user's browser: only pages of the web, read as an address, never as text. */
export function isExternalPage(address: string): boolean {
  const parsed = URL.parse(address);
  return parsed !== null && (parsed.protocol === 'https:' || parsed.protocol === 'http:');
}

/** The longest address of a mail that is handed over, and what of a mail may be written before the person sees it. */
const mailLimit = 2_000;
const mailParts = new Set(['subject', 'body']);

/** Whether a link only begins a mail, with its subject and text, in the user's own mail program. */
export function isMailDraft(address: string): boolean {
  const parsed = address.length > mailLimit ? null : URL.parse(address);
  return (
    parsed?.protocol === 'mailto:' && [...parsed.searchParams.keys()].every((name) => mailParts.has(name))
  );
}
