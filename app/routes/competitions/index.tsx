import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ContestList } from "~/competitions/ContestList";
import { contestTexts } from "~/competitions/contest-texts";
import { managedContests, publicContests } from "~/competitions/queries.server";
import { MostUrgent } from "~/judging/progress/OwnContests";
import { ownContests } from "~/judging/progress/progress-queries.server";
import { titled } from "~/people/page-title";
import { viewerOf } from "~/people/viewer.server";
import { paperCounts } from "~/showcase/paper-counts.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request);
  const [list, managed, own] = await Promise.all([
    publicContests(),
    managedContests(viewer),
    ownContests(viewer, paperCounts),
  ]);
  const mayHost = viewer.roles.some(({ role }) => role === "manager");
  return { ...list, managed, own, mayHost };
}

export const meta = titled(contestTexts, "contests");

export default function Contests() {
  const { own, ...list } = useLoaderData<typeof loader>();
  const waitsIn = (slug: string) => {
    const contest = own.find((one) => one.slug === slug);
    return contest && <MostUrgent contest={contest} />;
  };
  return <ContestList {...list} waitsIn={waitsIn} />;
}
