import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { besidePage } from "~/judging/beside/beside-queries.server";
import { BesidePage } from "~/judging/beside/BesidePage";
import { besideTexts } from "~/judging/beside/texts";
import { titled } from "~/people/page-title";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

export const meta = titled(besideTexts, "title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    const named = new URL(request.url).searchParams.getAll("work");
    return { page: await besidePage(viewer, params.seatId ?? "", named) };
  });
}

export default function SideBySide() {
  return <BesidePage {...useLoaderData<typeof loader>()} />;
}
