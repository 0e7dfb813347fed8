import { channelOf } from "~/people/contact";
import type { Tx } from "~/platform/database/database.server";
import { send } from "~/platform/mail/mail.server";
import { localeFrom, type Locale } from "~/ui/localized";

export interface Letter {
  subject: string;
  body: string;
}

/**
 * Writes to a person in their own language, with the change that is the reason: by e-mail where there is an
 * address, else by SMS. Who has neither is not told.
 */
export async function tellPerson(
  tx: Tx,
  personId: string,
  write: (locale: Locale) => Letter,
): Promise<void> {
  const person = await tx.person.findUnique({
    where: { id: personId },
    include: {
      contacts: {
        where: { verifiedAt: { not: null } },
        orderBy: [{ kind: "asc" }, { createdAt: "asc" }], // email before phone
        take: 1,
      },
    },
  });
  const contact = person?.contacts[0];
  if (!person || person.erasedAt || !contact) return;
  const letter = write(localeFrom(person.locale));
  await send(tx, { channel: channelOf(contact.kind), recipient: contact.value, ...letter });
}
