// The demo's past is lived through: the clock is set back, everything happens by the same deeds as in earnest,
// and the clock is let go at the end.
import { database } from "~/platform/database/database.server";

const day = 86_400_000;

export interface Calendar {
  /** The instant that will be "now" when the demo opens. */
  today: Date;
  /** Sets the clock to so many days after today; before it with a minus. */
  turnTo(days: number): Promise<void>;
  daysFromToday(days: number): Date;
}

export function calendar(today: Date): Calendar {
  const daysFromToday = (days: number) => new Date(today.getTime() + days * day);
  return {
    today,
    daysFromToday,
    async turnTo(days) {
      const offsetMs = BigInt(daysFromToday(days).getTime() - Date.now());
      await database().$executeRaw`UPDATE "Clock" SET "offsetMs" = ${offsetMs} WHERE "id" = 1`;
    },
  };
}
