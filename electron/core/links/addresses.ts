import ipaddr from 'ipaddr.js';

/** What IANA has given out as global unicast; outside of it, also «::127.0.0.1», nothing is anybody's page. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address is of the public network: not loopback, private, link-local, shared, reserved, multicast, nor one
 * that carries another address inside (RFC 6890 and IANA's registries). A text that is no address is not.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text) || !isWrittenPlainly(text)) return false;
  const address = ipaddr.process(text);
  if (address.range() !== 'unicast') return false;
  return address.kind() === 'ipv4' || (address as ipaddr.IPv6).match(globalUnicast);
}

/** IPv4 in four decimal parts: «0x7f.1» and «127.1» are read differently by different programs. */
const isWrittenPlainly = (text: string): boolean =>
  text.includes(':') ? !text.includes('%') : ipaddr.IPv4.isValidFourPartDecimal(text);
