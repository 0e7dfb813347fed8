import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ContestList } from "~/competitions/ContestList";
import { contestTexts } from "~/competitions/contest-texts";
import { managedContests, publicContests } from "~/competitions/queries.server";
import { titled } from "~/people/page-title";
import { viewerOf } from "~/people/viewer.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request);
  const [list, managed] = await Promise.all([publicContests(), managedContests(viewer)]);
  const mayHost = viewer.roles.some(({ role }) => role === "manager");
  return { ...list, managed, mayHost };
}

export const meta = titled(contestTexts, "contests");

export default function Contests() {
  return <ContestList {...useLoaderData<typeof loader>()} />;
}
