/** Whether a link may be handed to the user's browser: only pages of the web, read as an address, never as text. */
export function isExternalPage(address: string): boolean {
  const parsed = URL.parse(address);
  return parsed !== null && (parsed.protocol === 'https:' || parsed.protocol === 'http:');
}
