/** enter: sign in or register · verify: add a contact · reset: choose a new password · erase: close the account */
export type CodePurpose = "enter" | "verify" | "reset" | "erase";

export const codeMinutes = 10;
export const codeAttempts = 5;

/** Six digits from 48 random bits. The remainder's bias is below one in a hundred million. */
export function codeFrom(bytes: Uint8Array): string {
  const number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  return String(number % 1_000_000n).padStart(6, "0");
}

/** The six digits a person typed, or null. Spaces and full-width digits are forgiven. */
export function readCode(typed: string): string | null {
  const digits = typed.normalize("NFKC").replace(/[\s-]/g, "");
  return /^\d{6}$/.test(digits) ? digits : null;
}
