import { deed, type Actor, type DeedOptions } from "~/evidence/deed.server";
import { send } from "~/platform/mail/mail.server";
import { newId, randomOf } from "~/platform/random.server";
import { must } from "~/platform/refusal";
import { textsFor, type Locale } from "~/ui/localized";
import { channelOf, type ContactPoint } from "./contact";
import { mailTexts } from "./mail-texts";
import { codeFrom, codeMinutes, type CodePurpose } from "./one-time-code";
import { anyone } from "./permissions";
import { spend, sweepExpired } from "./rate-limit.server";
import { rateLimits } from "./rate-limits";
import { hashOfCode } from "./secrets.server";

export interface CodeRequest {
  contact: ContactPoint;
  purpose: CodePurpose;
  /** The language of the page from which it is asked. */
  locale: Locale;
}

/**
 * Sends a code to a contact. It is sent to every contact alike, known here or not, with the same words: the
 * answer, its time and even the message say nothing about who has an account.
 */
export async function requestCode(
  actor: Actor,
  { client, ...request }: CodeRequest & { client: string },
  options?: DeedOptions,
): Promise<Record<string, never>> {
  await spend(rateLimits.codesForClient, client);
  await spend(rateLimits.codesForContact, request.contact.value);
  const [id, code] = [newId(), codeFrom(randomOf(6))];
  return sendCode(actor, { ...request, id, code, codeHash: await hashOfCode(id, code) }, options);
}

type Minted = CodeRequest & { id: string; code: string; codeHash: string };

const sendCode = deed(
  "people.request-code",
  async ({ tx, now, record }, { contact, purpose, locale, id, code, codeHash }: Minted) => {
    must(anyone());
    const createdAt = await now();
    await sweepExpired(tx, createdAt);
    await tx.oneTimeCode.create({
      data: {
        id,
        contact: contact.value,
        purpose,
        codeHash,
        createdAt,
        expiresAt: new Date(createdAt.getTime() + codeMinutes * 60_000),
      },
    });
    const t = textsFor(mailTexts, locale);
    await send(tx, {
      channel: channelOf(contact.kind),
      recipient: contact.value,
      subject: t.codeSubject({ code }),
      body: t.codeBody({ code, minutes: codeMinutes }),
    });
    await record({ subject: ["code", id], payload: { purpose, kind: contact.kind } });
    return {};
  },
);
