import { visitor, type Actor } from "~/evidence/deed.server";
import { database, type Database, type Tx } from "~/platform/database/database.server";
import { localeFrom } from "~/ui/localized";
import { sessionIdOf, sessionTokenOf } from "./session-cookie.server";
import { livingSession } from "./sessions.server";
import { signInPath } from "./next-path";
import { isSignedIn, nobody, type HeldRole, type SignedIn, type Viewer } from "./viewer";

interface Row {
  id: string;
  pseudonym: string;
  name: string;
  locale: string;
  roles: HeldRole[];
}

/** The person with the roles in force at platform_now(), in one query; nobody where there is none. */
export async function loadViewer(
  db: Database | Tx,
  personId: string | null | undefined,
): Promise<Viewer> {
  if (!personId) return nobody;
  const [row] = await db.$queryRaw<Row[]>`
    WITH clock AS MATERIALIZED (SELECT platform_now() AS instant)
    SELECT p."id", p."pseudonym", p."name", p."locale",
      COALESCE(json_agg(json_build_object(
        'scopeKind', r."scopeKind", 'scopeId', r."scopeId", 'role', r."role")
        ORDER BY r."from", r."id") FILTER (WHERE r."id" IS NOT NULL), '[]') AS roles
    FROM clock
    JOIN "Person" p ON p."id" = ${personId} AND p."erasedAt" IS NULL
    LEFT JOIN "Role" r ON r."personId" = p."id" AND r."from" <= clock.instant
      AND (r."until" IS NULL OR clock.instant < r."until")
    GROUP BY p."id"`;
  if (!row) return nobody;
  const { roles, locale, ...person } = row;
  return { person: { ...person, locale: localeFrom(locale) }, roles };
}

/** Who sends this request, by its session cookie. */
export async function viewerOf(request: Request): Promise<Viewer> {
  const token = sessionTokenOf(request);
  if (!token) return nobody;
  const session = await livingSession(database(), sessionIdOf(token));
  return loadViewer(database(), session?.personId);
}

/** The signed-in person, or a thrown redirect to the sign-in page that leads back here. */
export async function requireViewer(request: Request): Promise<SignedIn> {
  const viewer = await viewerOf(request);
  if (isSignedIn(viewer)) return viewer;
  const { pathname, search } = new URL(request.url);
  throw new Response(null, { status: 302, headers: { Location: signInPath(pathname + search) } });
}

/** As whom the viewer acts in a deed. */
export const actorOf = (viewer: Viewer): Actor =>
  viewer.person ? { personId: viewer.person.id, pseudonym: viewer.person.pseudonym } : visitor;
