import type { Database, Tx } from "~/platform/database/database.server";
import { localizedFrom } from "~/people/organisations.server";
import { blinded } from "../blinding";

/**
 * Takes a person's every name out of words that the other side will read: own name, contacts, and the
 * organisations they manage; with them any address or number.
 */
export async function unnamed(
  db: Database | Tx,
  personId: string,
): Promise<(text: string) => string> {
  const { name, contacts, roles } = await db.person.findUniqueOrThrow({
    where: { id: personId },
    include: { contacts: true, roles: { where: { scopeKind: "organisation" } } },
  });
  const organisations = await db.organisation.findMany({
    where: { id: { in: roles.map(({ scopeId }) => scopeId) } },
    select: { name: true },
  });
  const names = [
    name,
    ...contacts.map(({ value }) => value),
    ...organisations.flatMap((one) => {
      const { zh, en } = localizedFrom(one.name);
      return en ? [zh, en] : [zh];
    }),
  ];
  return (text) => blinded(text, names);
}
