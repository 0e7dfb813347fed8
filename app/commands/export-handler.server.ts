import { ownEntries } from "~/entries/own-data.server";
import { ownBallots } from "~/judging/own-data.server";
import { ownDealings } from "~/licensing/own-data.server";
import { ownFiles } from "~/media/own-files.server";
import { ownFavours } from "~/showcase/favour/own-data.server";
import { makeExport } from "~/people/export-job";
import { carryOutExport, type ExportSources } from "~/people/make-export.server";
import { ownAccount } from "~/people/own-data.server";
import { handler } from "~/platform/jobs/job";

/** What each room keeps of a person. A room that begins to keep something adds its reader here. */
export const exportSources: ExportSources = {
  parts: {
    account: ownAccount,
    entries: ownEntries,
    judging: ownBallots,
    licensing: ownDealings,
    showcase: ownFavours,
  },
  files: ownFiles,
};

export const exportJobs = [
  handler(makeExport, ({ exportId }) => carryOutExport(exportId, exportSources)),
];
