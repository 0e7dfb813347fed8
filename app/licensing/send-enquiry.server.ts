import { competitionInForce } from "~/competitions/in-force.server";
import { isAuthor } from "~/entries/permissions";
import { deed, type Actor, type DeedOptions } from "~/evidence/deed.server";
import { heldOrganisation } from "~/people/held-organisation.server";
import { spend } from "~/people/rate-limit.server";
import { rateLimits } from "~/people/rate-limits";
import { mayActInItsName } from "~/people/standing";
import { loadViewer } from "~/people/viewer.server";
import { newId } from "~/platform/random.server";
import { found, must, Refusal, unknown } from "~/platform/refusal";
import { isOpenWork } from "~/showcase/queries.server";
import { enquiryState, isOpen, type Step } from "./enquiry";
import type { EnquiryAsked } from "./enquiry-form";
import { tellOtherSides } from "./enquiry-letters.server";
import { mostWords, seesBoard } from "./enquiry-permissions";
import { enquiryRefusals as t } from "./enquiry-refusals";
import { heldEnquiry } from "./held-enquiry.server";
import { keepOnBoard } from "./save-work.server";

export interface EnquiryInput extends EnquiryAsked {
  entryId: string;
  /** publicOrigin(request), for the links in what is sent. */
  origin: string;
}

const leastWords = 10;

const send = deed("licensing.enquire", async (context, input: EnquiryInput) => {
  const { tx, actor, now, record } = context;
  const { entryId, organisationId, origin, words, ...wanted } = input;
  const viewer = await loadViewer(tx, actor.personId);
  if (!seesBoard(viewer, organisationId)) throw unknown();
  // A work that is sealed does not exist, whoever asks and in whose name.
  if (!(await isOpenWork(entryId, tx))) throw unknown();
  // Held alone: an organisation asks about a work once at a time, also in two tabs.
  const { standing } = found(await heldOrganisation(tx, organisationId, "update"));
  must(mayActInItsName(standing));
  const entry = await tx.entry.findUniqueOrThrow({
    where: { id: entryId },
    include: { authors: true },
  });
  found(await competitionInForce(tx, { id: entry.competitionId }));
  if (isAuthor(viewer, { authors: entry.authors, withdrawn: false }))
    throw new Refusal("conflict", t.ownWork);
  if (words.length < leastWords) throw new Refusal("invalid", t.messageShort, "words");
  if (words.length > mostWords) throw new Refusal("invalid", t.wordsTooMany, "words");
  const earlier = await tx.enquiry.findMany({
    where: { entryId, organisationId },
    include: { steps: { orderBy: { number: "asc" } } },
  });
  if (earlier.some(({ steps }) => isOpen(enquiryState(steps as Step[]))))
    throw new Refusal("conflict", t.oneAtATime);

  const [id, at, personId] = [newId(), await now(), found(actor.personId)];
  await keepOnBoard(tx, { organisationId, entryId, personId, at });
  const first = { id: newId(), number: 1, kind: "asked", side: "enterprise", words };
  await tx.enquiry.create({
    data: {
      ...{ id, entryId, organisationId, ...wanted, askedById: personId, at },
      steps: { create: { ...first, byId: personId, at } },
    },
  });
  const held = await heldEnquiry(tx, viewer, id);
  await tellOtherSides(tx, held, { kind: "asked", words, personId, origin });
  await record({
    subject: ["enquiry", id],
    payload: { entryId, organisationId, ...wanted, words },
  });
  return { enquiryId: id };
});

/**
 * Asks the lead designer of a released work, and its contest's organiser, in the name of a verified
 * organisation: for what, how many, where, how long.
 */
export async function sendEnquiry(
  actor: Actor,
  input: EnquiryInput,
  options?: DeedOptions,
): Promise<{ enquiryId: string }> {
  if (actor.personId) await spend(rateLimits.enquiriesOfPerson, actor.personId);
  return send(actor, input, options);
}
