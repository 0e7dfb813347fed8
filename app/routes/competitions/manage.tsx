import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { ManagementPage } from "~/competitions/ManagementPage";
import { organiserTexts } from "~/competitions/organiser-texts";
import { managementBoard } from "~/competitions/organiser-queries.server";
import { titleIn } from "~/people/page-title";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    return {
      board: await managementBoard(viewer, params.slug ?? ""),
      justPublished: new URL(request.url).searchParams.has("published"),
    };
  });
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const { zh = "", en } = data?.board.title ?? {};
  const { boardTitle: t } = organiserTexts;
  return titleIn(matches, { zh: t.zh(zh), en: t.en(en || zh) });
};

export default function Manage() {
  return <ManagementPage {...useLoaderData<typeof loader>()} />;
}
