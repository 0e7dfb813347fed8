import { allowed, refused, type Decision } from "~/platform/refusal";
import { refusals } from "./refusals";

export const passwordLeast = 10;
export const passwordMost = 200;

/** The one spelling of a password, whichever keyboard typed it (RFC 8265, OpaqueString). */
export const passwordAsTyped = (typed: string): string => typed.normalize("NFC");

/**
 * Whether a password may be chosen. Long beats complicated (NIST SP 800-63B): ten characters, five of them
 * different, and not one's own contact; no rule about digits and signs. `field` is where the form shows it.
 */
export function passwordDecision(
  typed: string,
  contact: string | null,
  field = "password",
): Decision {
  const characters = [...passwordAsTyped(typed)];
  if (characters.length < passwordLeast)
    return refused("invalid", refusals.passwordShort(passwordLeast), field);
  if (characters.length > passwordMost)
    return refused("invalid", refusals.passwordLong(passwordMost), field);
  if (new Set(characters).size < 5) return refused("invalid", refusals.passwordPlain, field);
  const own = contact?.replace(/^\+86/, "").split("@")[0];
  if (own && own.length >= 4 && typed.toLowerCase().includes(own))
    return refused("invalid", refusals.passwordIsContact, field);
  return allowed;
}
