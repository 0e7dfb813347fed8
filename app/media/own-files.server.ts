import { database } from "~/platform/database/database.server";

/** The files a person brought, as they arrived. */
export const ownFiles = (personId: string) =>
  database().mediaFile.findMany({
    where: { uploadedById: personId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, name: true, storeKey: true },
  });
