import { database } from "../database/database.server";
import { installation } from "../installation.server";
import { unknown } from "../refusal";

/** The newest messages of a demo, where nothing leaves the house. Anywhere else the outbox is nobody's to read. */
export async function demoOutbox() {
  if ((await installation())?.kind !== "demo") throw unknown();
  return database().outboxMessage.findMany({
    orderBy: { createdAt: "desc" },
    take: 50,
    select: {
      id: true,
      channel: true,
      recipient: true,
      subject: true,
      body: true,
      createdAt: true,
    },
  });
}
