import { localizedFrom } from "~/people/organisations.server";
import { holdersOf } from "~/people/queries.server";
import { tell } from "~/people/tell.server";
import type { Tx } from "~/platform/database/database.server";
import { localized, textsFor } from "~/ui/localized";
import type { Side, StepKind } from "./enquiry";
import { enquiryLetters } from "./enquiry-letters";
import { stepWords } from "./enquiry-texts";
import type { heldEnquiry } from "./held-enquiry.server";

type Held = Pick<Awaited<ReturnType<typeof heldEnquiry>>, "enquiry" | "contest" | "side">;
interface Happened {
  kind: StepKind;
  words: string;
  personId: string;
  origin: string;
}

/** Writes to the two sides that did not act, each person in their own language. */
export async function tellOtherSides(
  tx: Tx,
  { enquiry, contest, side }: Held,
  { kind, words, personId, origin }: Happened,
): Promise<void> {
  const newest = await tx.submission.findFirst({
    where: { entryId: enquiry.entryId },
    orderBy: { version: "desc" },
    select: { content: true },
  });
  const { title } = (newest?.content ?? { title: "" }) as { title: string };
  const href = `/enquiries/${enquiry.id}`;
  const sides = await peopleOf(tx, enquiry, contest);
  const others = [...sides].flatMap(([other, ids]) => (other === side ? [] : ids));
  await tell(
    tx,
    others.filter((id) => id !== personId),
    {
      ...{ kind: "licensing", href },
      write: (locale) => {
        const t = textsFor(enquiryLetters, locale);
        const from = localized(localizedFrom(enquiry.organisation.name), locale);
        const about = { title, from, what: textsFor(stepWords, locale)[kind] };
        const body = t.body({ ...about, words, link: origin + href });
        return { line: t.line(about), subject: t.subject, body };
      },
    },
  );
}

/** Whom each side means: the lead designer; who runs the contest; who of the enterprise has acted here. */
async function peopleOf(tx: Tx, enquiry: Held["enquiry"], contest: Held["contest"]) {
  const within = { scopeKind: "organisation", scopeId: enquiry.organisationId } as const;
  const colleagues = (await holdersOf(tx, within)).map((one) => one.personId);
  const acted = enquiry.steps.filter((one) => one.side === "enterprise").map(({ byId }) => byId);
  // Who has left the enterprise is told nothing any more; the managers are, where nobody else is left.
  const involved = colleagues.filter((id) => id === enquiry.askedById || acted.includes(id));
  const hosts = { scopeKind: "organisation", scopeId: contest.hostId, role: "manager" } as const;
  const runs = { scopeKind: "competition", scopeId: contest.id, role: "organiser" } as const;
  const organisers = await holdersOf(tx, runs);
  const runners = organisers.length > 0 ? organisers : await holdersOf(tx, hosts);
  const lead = enquiry.entry.authors.find((one) => one.lead)?.personId;
  return new Map<Side, string[]>([
    ["designer", lead ? [lead] : []],
    ["enterprise", [...new Set(involved.length > 0 ? involved : colleagues)]],
    ["organiser", [...new Set(runners.map((one) => one.personId))]],
  ]);
}
