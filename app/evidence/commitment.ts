import { canonicalJson } from "./canonical-json";
import { bytesOfHex, hexOf, utf8, type Sha256 } from "./digest";

/** What happened and when, with what it is about only as a hash. `instant` is RFC 3339 in UTC. */
export interface EvidenceEvent {
  kind: string;
  instant: string;
  manifestHash: string;
}

export const saltBytes = 32;

/** eventHash = SHA256(JCS({kind, instant, manifestHash})), in hexadecimal. */
export const eventHash = ({ kind, instant, manifestHash }: EvidenceEvent, sha256: Sha256): string =>
  hexOf(sha256(utf8(canonicalJson({ kind, instant, manifestHash }))));

/**
 * commit = SHA256(salt ‖ eventHash), in hexadecimal. Without the salt nobody can try out events until one
 * fits, so the leaf may stand in public.
 * @throws RangeError for a salt of another length than 32 bytes, or a hash of another than 32
 */
export function commitTo(eventHash: string, salt: Uint8Array, sha256: Sha256): string {
  const event = bytesOfHex(eventHash);
  if (salt.length !== saltBytes || event.length !== 32)
    throw new RangeError("A commitment takes a salt of 32 bytes and a SHA-256.");
  const both = new Uint8Array(saltBytes + event.length);
  both.set(salt);
  both.set(event, saltBytes);
  return hexOf(sha256(both));
}

/** The leaf of the public log: the commitment in canonical JSON, naming its algorithm and version. */
export const leafOf = (commit: string): string => canonicalJson({ alg: "sha256", commit, v: 1 });
