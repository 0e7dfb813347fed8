import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ContestList } from "~/competitions/ContestList";
import { contestTexts } from "~/competitions/contest-texts";
import { managedContests, publicContests } from "~/competitions/queries.server";
import { viewerOf } from "~/people/viewer.server";
import { database } from "~/platform/database/database.server";
import { localeOf } from "~/platform/http/locale.server";
import { textsFor } from "~/ui/localized";

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request);
  const [list, managed, locale] = await Promise.all([
    publicContests(database()),
    managedContests(database(), viewer),
    localeOf(request),
  ]);
  const mayHost = viewer.roles.some(({ role }) => role === "manager");
  return { ...list, managed, mayHost, title: textsFor(contestTexts, locale).contests };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · 湘裳` }];

export default function Contests() {
  return <ContestList {...useLoaderData<typeof loader>()} />;
}
