import { database } from "~/platform/database/database.server";

/** The entries a person makes or made, as they were written and handed in. */
export async function ownEntries(personId: string): Promise<Record<string, unknown>> {
  const entries = await database().entry.findMany({
    where: { authors: { some: { personId } } },
    orderBy: { createdAt: "asc" },
    select: {
      ...{ id: true, competitionId: true, createdAt: true, draft: true },
      // Other people's contacts are theirs: of co-authors only what every team-mate sees.
      authors: { select: { name: true, lead: true, shareBp: true } },
      submissions: {
        orderBy: { version: "asc" },
        select: { version: true, at: true, content: true, manifest: true, manifestHash: true },
      },
      withdrawal: { select: { at: true, reason: true } },
      release: { select: { ground: true, at: true, filingNumber: true } },
    },
  });
  const by = { byId: personId };
  return {
    boardComments: await database().boardComment.findMany({
      where: by,
      orderBy: { at: "asc" },
      select: { entryId: true, board: true, number: true, x: true, y: true, text: true, at: true },
    }),
    boardReplies: await database().boardReply.findMany({
      where: by,
      orderBy: { at: "asc" },
      select: { text: true, at: true, comment: { select: { entryId: true, number: true } } },
    }),
    departures: await database().departure.findMany({
      where: { personId },
      select: { entryId: true, shareBp: true, at: true },
    }),
    entries: entries.map(({ draft, ...entry }) => ({ ...entry, draft: withoutContacts(draft) })),
  };
}

function withoutContacts(draft: unknown): unknown {
  const { team = [], ...form } = draft as { team?: { contact?: string }[] };
  return { ...form, team: team.map(({ contact: _, ...member }) => member) };
}
