// What every bench starts from: a fresh database, people who are signed in, and published contests.
import pg from "pg";
import type { Brief } from "~/competitions/brief";
import { provincialContest } from "~/competitions/template";
import { sessionCookieName, sessionIdOf } from "~/people/session-cookie.server";
import { database, useDatabase } from "~/platform/database/database.server";
import { migrate } from "~/platform/database/migrations.server";
import { founded } from "~/platform/installation.server";
import { newId, newToken } from "~/platform/random.server";

const day = 86_400_000;

/** A migrated database of its own, in use from now on; answers its address. */
export async function newDatabase(server: string, name: string): Promise<string> {
  const admin = new pg.Client(`${server}/postgres`);
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  const target = { connectionString: `${server}/${name}`, max: 4 };
  await migrate(target);
  useDatabase(target);
  await founded("production");
  return target.connectionString;
}

/** Somebody who is signed in. */
export async function person(name: string, now: Date) {
  const [id, token] = [newId(), newToken()];
  await database().person.create({
    data: {
      id,
      pseudonym: newId(),
      name,
      locale: "zh",
      createdAt: now,
      sessions: {
        create: {
          id: sessionIdOf(token),
          createdAt: now,
          seenAt: now,
          expiresAt: new Date(now.getTime() + day),
        },
      },
    },
  });
  return { id, cookie: `${sessionCookieName}=${token}` };
}

export interface Contest {
  id: string;
  brief: Brief;
}

/** Judging of this contest opened `days` days from now and lasts a week. */
export async function contest(
  hostId: string,
  createdById: string,
  now: Date,
  days: number,
): Promise<Contest> {
  const at = (offset: number) => new Date(now.getTime() + (days + offset) * day).toISOString();
  const brief: Brief = {
    ...provincialContest({ now }),
    timetable: { opensAt: at(-40), closesAt: at(-2), finishingHours: null, resultsAt: at(8) },
    rounds: [
      {
        ...{ id: "final", name: { zh: "评审" }, promotion: null, noticeDays: 0, making: null },
        ...{ method: "score", judgingOpensAt: at(0), judgingClosesAt: at(7) },
      },
    ],
  };
  const id = newId();
  const version = { id: newId(), number: 1, brief, publishedAt: now, publishedById: createdById };
  await database().competition.create({
    data: {
      id,
      slug: `bench-${id}`,
      hostId,
      createdById,
      createdAt: now,
      draft: brief,
      versions: { create: version },
    },
  });
  return { id, brief };
}
