import { tell, type Telling } from "~/people/tell.server";
import type { Tx } from "~/platform/database/database.server";

interface Team {
  authors: readonly { lead: boolean; personId: string | null }[];
}

/** Tells the one who answers for a team; nobody where the lead has left no person behind. */
export async function tellLead(tx: Tx, { authors }: Team, telling: Telling): Promise<void> {
  const lead = authors.find((author) => author.lead)?.personId;
  if (lead) await tell(tx, lead, telling);
}
