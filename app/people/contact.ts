/** A way to reach and recognise a person, normalised: one person, one spelling. */
export interface ContactPoint {
  kind: "email" | "phone";
  /** E-mail in lower case, or a phone number in E.164: +8613812345678 */
  value: string;
}

// One @, a domain with a dot, and nothing that could mean something else in a mail header.
const email = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$/;
const mainlandMobile = /^1[3-9]\d{9}$/;
const e164 = /^\+[1-9]\d{6,14}$/;

/**
 * Reads what a person typed as an e-mail address or a phone number; null if it is neither. Full-width
 * letters and digits, spaces, hyphens and brackets are forgiven; a number without a country is Chinese and
 * has to be a mobile, for no other can receive a code. Source of the number's shape: ITU-T E.164.
 */
export function readContact(typed: string): ContactPoint | null {
  const plain = typed.normalize("NFKC").trim().toLowerCase();
  if (plain.length > 254) return null;
  if (plain.includes("@")) return email.test(plain) ? { kind: "email", value: plain } : null;

  const dialled = plain.replace(/[\s().\-‐-―]/g, "").replace(/^00/, "+");
  const number = mainlandMobile.test(dialled)
    ? `+86${dialled}`
    : dialled.replace(/^86(?=1[3-9]\d{9}$)/, "+86");
  if (!e164.test(number)) return null;
  if (number.startsWith("+86") && !mainlandMobile.test(number.slice(3))) return null;
  return { kind: "phone", value: number };
}

/** What others may see of a contact: enough to recognise one's own, too little to learn another's. */
export function maskedContact(value: string): string {
  const at = value.lastIndexOf("@");
  if (at > 0) return `${value.slice(0, 1)}***${value.slice(at)}`;
  const local = value.startsWith("+86") ? value.slice(3) : value;
  return `${local.slice(0, 3)}****${local.slice(-2)}`;
}

/** How a message reaches it. */
export const channelOf = (kind: string): "mail" | "sms" => (kind === "phone" ? "sms" : "mail");
