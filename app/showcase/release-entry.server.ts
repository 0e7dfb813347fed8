import { heldEntry, type HeldEntry } from "~/entries/held-entry.server";
import { readForm } from "~/entries/form";
import { isLead } from "~/entries/permissions";
import { deed } from "~/evidence/deed.server";
import { announcementOf } from "~/judging/results.server";
import { loadViewer } from "~/people/viewer.server";
import type { Tx } from "~/platform/database/database.server";
import { found, must, Refusal } from "~/platform/refusal";
import { mayRelease, type ReleaseGround } from "./gate";
import { refusals } from "./refusals";
import { termsOf } from "./terms";

export interface ReleaseInput {
  entryId: string;
  ground: ReleaseGround;
  filingNumber: string | null;
  filedOn: Date | null;
  /** Which views and colourways the filing covers. */
  coverage: string | null;
  warned: boolean;
}

/** The lead designer's act that unseals a work, once and for good: what was public cannot be called back. */
export const releaseEntry = deed(
  "showcase.release",
  async ({ tx, actor, now, record }, input: ReleaseInput) => {
    const { entryId, ground, filingNumber, filedOn, coverage, warned } = input;
    const viewer = await loadViewer(tx, actor.personId);
    const entry = await heldEntry(tx, viewer, entryId);
    if (!isLead(viewer, entry)) throw new Refusal("forbidden", refusals.leadOnly);
    if (entry.withdrawn) throw new Refusal("closed", refusals.withdrawn);
    if (await tx.release.findUnique({ where: { entryId } }))
      throw new Refusal("conflict", refusals.released);

    const announcedAt = await announcementOf(tx, entry.contest.id);
    const coAuthors = await coAuthorsOf(tx, entry);
    const at = await now();
    must(
      mayRelease({
        ground,
        filing: filingNumber && filedOn ? { number: filingNumber, on: filedOn } : null,
        warned,
        announcedAt,
        embargoDays: entry.contest.brief.embargoDays,
        coAuthors,
        now: at,
      }),
    );
    const filed = ground === "filed" ? { filingNumber, filedOn, coverage } : {};
    await tx.release.create({
      data: {
        ...{ entryId, ground, ...filed, byId: found(actor.personId), at },
        ...(await foundBy(tx, entryId)),
      },
    });
    await record({
      subject: ["entry", entryId],
      payload: { ground, ...(ground === "filed" ? { filingNumber, coverage } : {}) },
    });
    return { entryId };
  },
);

/**
 * By which words and facets all the world will find the work: those of the submission that counts. It is immutable and
 * no newer one can pass once the result stands, so they stay right; what may change (award, stage) is not among them.
 */
async function foundBy(tx: Tx, entryId: string) {
  const counted = await tx.submission.findFirst({
    where: { entryId, screening: { passed: true } },
    orderBy: { version: "desc" },
  });
  if (!counted) return {};
  const { title, statement, huxiangSource, materials, origins, crafts } = readForm(counted.content);
  const authors = counted.authors as unknown as { name: string }[];
  const terms = termsOf([
    ...[title, statement, huxiangSource],
    ...[...materials, ...authors].map(({ name }) => name),
  ]);
  return { terms, trackId: counted.trackId, origins, crafts };
}

/** Everybody but the lead, and what each has agreed to. Who never accepted the team's invitation has not agreed. */
async function coAuthorsOf(tx: Tx, { id, authors }: HeldEntry) {
  const consents = await tx.releaseConsent.findMany({ where: { entryId: id } });
  return authors
    .filter(({ lead }) => !lead)
    .map(({ personId }) => ({
      personId,
      consentedTo: (consents.find((one) => one.personId === personId)?.ground ??
        null) as ReleaseGround | null,
    }));
}
