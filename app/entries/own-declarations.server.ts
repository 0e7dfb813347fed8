import { competitionInForce } from "~/competitions/in-force.server";
import type { SignedIn } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import { consentPurposes, consentVersion, type ConsentPurpose } from "./consents";
import { declaredBy } from "./eligibility.server";
import { isAuthor } from "./permissions";

/** What an author has declared and consented to for one work; each sees and changes their own alone. */
export async function ownDeclarations(viewer: SignedIn, entryId: string) {
  const db = database();
  const entry = found(
    await db.entry.findUnique({
      where: { id: entryId },
      include: { authors: true, withdrawal: true },
    }),
  );
  const scope = { authors: entry.authors, withdrawn: entry.withdrawal !== null };
  if (!isAuthor(viewer, scope)) throw unknown();
  const contest = found(await competitionInForce(db, { id: entry.competitionId }));
  const personId = viewer.person.id;
  const rows = await db.entryConsent.findMany({
    where: { entryId, personId, withdrawnAt: null, textVersion: consentVersion },
  });
  const { title, eligibility } = contest.brief;
  return {
    entry: { id: entryId, title: (entry.draft as { title?: string }).title ?? "" },
    contest: { slug: contest.slug, title, eligibility },
    declared: await declaredBy(db, contest.id, personId),
    consents: consentPurposes.filter((purpose): purpose is ConsentPurpose =>
      rows.some((row) => row.purpose === purpose),
    ),
  };
}
