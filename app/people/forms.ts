import { z } from "zod";
import type { Because } from "~/platform/refusal";
import { locales } from "~/ui/localized";
import { readContact, type ContactPoint } from "./contact";
import { organisationKinds, readRegisterNumber } from "./organisation";
import { passwordMost } from "./password";
import { refusals } from "./refusals";

/** A typed line read by a rule; what the rule cannot read is refused with the room's own sentence. */
const readBy = <T>(read: (typed: string) => T | null, because: Because) =>
  z
    .string()
    .max(300)
    .transform((typed, context): T => {
      const value = read(typed);
      if (value !== null) return value;
      context.addIssue({ code: "custom", params: { because }, input: typed });
      return z.NEVER;
    });

/** A line of text without control characters, its blanks tidied. */
const line = (most: number) => (typed: string) => {
  const plain = typed.normalize("NFC").replace(/\s+/g, " ").trim();
  return plain.length > 0 && [...plain].length <= most && !/\p{Cc}/u.test(plain) ? plain : null;
};

export const contactField = readBy<ContactPoint>(readContact, refusals.contactUnreadable);
export const nameField = readBy(line(80), refusals.nameUnreadable);
const organisationName = readBy(line(120), refusals.organisationName);
const password = z.string().max(passwordMost * 2);
const code = z.string().max(40);
const next = z.string().max(2_000).optional();
const id = z.string().max(100);

export const forms = {
  signIn: z.object({ contact: contactField, password, next }),
  askCode: z.object({ contact: contactField, next }),
  enter: z.object({ contact: contactField, code, name: nameField.optional(), next }),
  register: z.object({
    contact: contactField,
    code,
    name: nameField,
    password: password.optional(),
    next,
  }),
  reset: z.object({ contact: contactField, code, password, next }),
  profile: z.object({ name: nameField, locale: z.enum(locales) }),
  addContact: z.object({ contact: contactField, code }),
  removeContact: z.object({ contactId: id }),
  changePassword: z.object({ current: password, password }),
  endSession: z.object({ sessionId: id }),
  erase: z.object({ password: password.default(""), code: code.optional() }),
  nothing: z.object({}),
  notice: z.object({ noticeId: id }),
  organisation: z.object({
    kind: z.enum(organisationKinds),
    name: organisationName,
    nameEn: organisationName.optional(),
    registerNo: readBy(readRegisterNumber, refusals.registerNumber).optional(),
  }),
  inviteManager: z.object({
    contact: contactField,
    role: z.enum(["manager", "member"]).default("member"),
  }),
  endMembership: z.object({ personId: id }),
  revokeInvitation: z.object({ invitationId: id }),
  verify: z.object({ organisationId: id, note: readBy(line(500), refusals.noteNeeded) }),
  suspend: z.object({ organisationId: id, reason: readBy(line(500), refusals.suspensionReason) }),
  join: z.object({ name: nameField, password: password.optional() }),
  passwordOnly: z.object({ password }),
};
