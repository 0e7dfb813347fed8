import { beforeAll, expect, it } from "vitest";
import { proposeIndustrialisation } from "~/licensing/propose-industrialisation.server";
import { sendEnquiry } from "~/licensing/send-enquiry.server";
import { awaitedOf } from "~/site/awaited.server";
import { consentToRelease } from "~/showcase/consent-to-release.server";
import { releaseEntry } from "~/showcase/release-entry.server";
import { database } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { asViewer, someone, type Someone } from "../entries/cast";
import { aSignedContest } from "../showcase/cast";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import { anEnterprise, asking } from "./cast";

inAWorldOfItsOwn();

let contest: Awaited<ReturnType<typeof aSignedContest>>;
let co: Someone;
beforeAll(async () => {
  contest = await aSignedContest();
  co = await someone("合作者");
  await database().author.create({
    data: {
      ...{ id: newId(), entryId: contest.winner.entryId, personId: co.personId, name: "合作者" },
      ...{ lead: false, shareBp: 0, position: 1 },
    },
  });
});

const waitsFor = async (who: Someone) =>
  (await awaitedOf(await asViewer(who))).awaited.map(({ kind, href }) => `${kind} ${href}`);

it("from the announcement to production, a designer is told what waits, and where", async () => {
  const { winner, other, announcedAt, organiser } = contest;
  const { entryId, lead } = winner;
  await itIs(new Date(announcedAt.getTime() - 1_000));
  expect([await waitsFor(lead), await waitsFor(co)]).toEqual([[], []]);

  await itIs(announcedAt);
  expect(await waitsFor(lead)).toEqual([`release /entries/${entryId}/release`]);
  expect(await waitsFor(co)).toEqual([`releaseConsent /entries/${entryId}/release`]);
  expect(await waitsFor(other.lead)).toEqual([]);

  await consentToRelease(co, { entryId, ground: "waived" });
  expect(await waitsFor(co)).toEqual([]);
  const unfiled = { filingNumber: null, filedOn: null, coverage: null };
  await releaseEntry(lead, { entryId, ground: "waived", warned: true, ...unfiled });
  expect(await waitsFor(lead)).toEqual([]);

  const { id, buyer } = await anEnterprise();
  const { enquiryId } = await sendEnquiry(buyer, asking(id, entryId));
  await proposeIndustrialisation(organiser, {
    ...{ entryId, stage: 4, makerName: "云裳制衣", note: "" },
  });
  expect(await waitsFor(lead)).toEqual([
    `enquiry /enquiries/${enquiryId}`,
    `mark /entries/${entryId}/industrialisation`,
  ]);
  // Both are the lead's to answer.
  expect(await waitsFor(co)).toEqual([]);
});
