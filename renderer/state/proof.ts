/** Who entered with a passphrase in this window; without a session, who has to enter again. */
export type Proof = { memberId: string; session: string | null };

const proofName = 'compromiso.session';

/** Kept while this window is open, and in no other. */
export function keepProof(proof: Proof): void {
  sessionStorage.setItem(proofName, JSON.stringify(proof));
}

export function dropProof(): void {
  sessionStorage.removeItem(proofName);
}

export function keptProof(): Proof | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(proofName) ?? 'null') as Proof | null;
    return kept !== null && typeof kept.memberId === 'string' ? kept : null;
  } catch {
    return null;
  }
}
