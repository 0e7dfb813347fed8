import type { SignedIn } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import type { Because } from "~/platform/refusal";
import { announcedRows, publicWork, type PublicWork } from "../queries.server";
import { byFavour, favourOf, type Favour } from "./favour";
import { mayBeAsked } from "./favour-permissions";
import { favourScope } from "./held-favour.server";

export interface FavourPage {
  work: Pick<PublicWork, "entryId" | "title" | "designers"> & {
    picture: PublicWork["files"]["boards"][number] | null;
  };
  /** Why this person is not asked; null where they are. */
  closed: Because | null;
  state: "ask" | "shown" | "answered";
  likes: boolean | null;
  /** Told once one has answered, so that it sways nobody; null while too few were asked. */
  favour: Favour | null;
}

/** A released work and the one question about it. Its picture is there only once the showing is on record. */
export async function favourPage(viewer: SignedIn, entryId: string): Promise<FavourPage> {
  const db = database();
  const { title, designers, files } = await publicWork(entryId);
  const asked = mayBeAsked(viewer, await favourScope(db, viewer, entryId));
  const where = { entryId_personId: { entryId, personId: viewer.person.id } };
  const given = await db.favour.findUnique({ where });
  const state = !given ? "ask" : given.answeredAt ? "answered" : "shown";
  return {
    work: {
      entryId,
      title,
      designers,
      picture: given ? (files.garment?.poster ?? files.boards[0] ?? null) : null,
    },
    closed: asked.allowed ? null : asked.because,
    ...{ state, likes: given?.likes ?? null },
    favour: state === "answered" ? ((await favoursOf([entryId])).get(entryId) ?? null) : null,
  };
}

/** Public favour of these works, where enough people were shown them. */
async function favoursOf(entryIds: readonly string[]): Promise<Map<string, Favour>> {
  const rows = await database().$queryRaw<{ entryId: string; shown: number; likes: number }[]>`
    SELECT "entryId", COUNT(*)::int AS "shown", (COUNT(*) FILTER (WHERE "likes"))::int AS "likes"
    FROM "Favour" WHERE "entryId" = ANY(${[...entryIds]}) GROUP BY "entryId"`;
  return new Map(
    rows.flatMap(({ entryId, ...counts }) => {
      const favour = favourOf(counts);
      return favour ? [[entryId, favour] as const] : [];
    }),
  );
}

export interface FavourLine {
  entryId: string;
  title: string;
  favour: Favour;
}

/** The works of a contest that are open to all the world and of whose favour something can be told. */
export async function favourOfContest(slug: string): Promise<FavourLine[]> {
  const works = await announcedRows({ released: true, slug, take: 5_000 });
  const favours = await favoursOf(works.map(({ entryId }) => entryId));
  return byFavour(
    works.flatMap(({ entryId, title }) => {
      const favour = favours.get(entryId);
      return favour ? [{ entryId, title, favour }] : [];
    }),
  );
}
