import { eraseFromEntries } from "~/entries/erase-from-entries.server";
import { blockersOfJudging, eraseFromJudging } from "~/judging/erasure-blockers.server";
import { blockersOfLicensing } from "~/licensing/erasure-blockers.server";
import { eraseUploads } from "~/media/uploads/own-uploads.server";
import type { ErasureParts } from "~/people/erase-account.server";
import { eraseFavours } from "~/showcase/favour/own-data.server";
import { blockersOfPeople } from "~/people/erasure-blockers.server";

/** What all rooms have to say and to do when a person asks to be erased; see docs/decisions/0110-erasure.md. */
export const erasureParts: ErasureParts = {
  blockers: async (tx, personId, now) => [
    ...(await blockersOfJudging(tx, personId, now)),
    ...(await blockersOfLicensing(tx, personId)),
    ...(await blockersOfPeople(tx, personId, now)),
  ],
  erase: async (tx, person) => {
    await eraseFromJudging(tx, person.personId);
    await eraseFromEntries(tx, person);
    await eraseFavours(tx, person.personId);
    await eraseUploads(tx, person.personId);
  },
};
