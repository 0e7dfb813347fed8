import { platformNow } from "~/platform/clock.server";
import type { Tx } from "~/platform/database/database.server";
import { send } from "~/platform/mail/mail.server";
import { newId } from "~/platform/random.server";
import { localeFrom, type Locale } from "~/ui/localized";
import { channelOf } from "./contact";
import type { Letter, NoticeKind } from "./notice";

export interface Telling {
  kind: NoticeKind;
  /** Where the notice leads: a path of this site. */
  href: string;
  write: (locale: Locale) => Letter;
  /** Nothing is sent: for what happens often and can wait until its reader comes by. */
  noticeOnly?: true;
}

/**
 * Tells people, inside the deed that is the reason: each finds a notice in the application, in either language,
 * and a message in the outbox in their own: by e-mail where there is an address, else by SMS. Who has no proven
 * contact finds the notice alone; who was erased is told nothing. Everybody once, however often named.
 */
export async function tell(
  tx: Tx,
  personIds: string | readonly string[],
  { kind, href, write, noticeOnly }: Telling,
): Promise<void> {
  const ids = typeof personIds === "string" ? [personIds] : [...personIds];
  const people = await tx.person.findMany({
    where: { id: { in: ids }, erasedAt: null },
    orderBy: { id: "asc" },
    select: {
      id: true,
      locale: true,
      contacts: {
        where: { verifiedAt: { not: null } },
        orderBy: [{ kind: "asc" }, { createdAt: "asc" }], // email before phone
        take: 1,
      },
    },
  });
  if (people.length === 0) return;
  const letters = { zh: write("zh"), en: write("en") };
  const text = { zh: letters.zh.line, en: letters.en.line };
  const createdAt = await platformNow(tx);
  await tx.notice.createMany({
    data: people.map(({ id }) => ({ id: newId(), personId: id, kind, text, href, createdAt })),
  });
  if (noticeOnly) return;
  for (const { locale, contacts } of people) {
    const [contact] = contacts;
    if (!contact) continue;
    const { subject, body } = letters[localeFrom(locale)];
    const channel = channelOf(contact.kind);
    await send(tx, { channel, recipient: contact.value, subject, body });
  }
}
