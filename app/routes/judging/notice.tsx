import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { noticePage } from "~/judging/notice/notice-queries.server";
import { NoticePage } from "~/judging/notice/NoticePage";
import { noticeTexts } from "~/judging/notice/texts";
import { titled } from "~/people/page-title";
import { viewerOf } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";
import { gallery } from "~/showcase/gallery.server";
import { WorkPlate } from "~/showcase/WorkPlate";
import { Gallery } from "~/ui";
import { useText } from "~/ui/texts";

export const meta = titled(noticeTexts, "notice");

/** Pictures come through the gate alone: what is released, and nothing of what is sealed. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const slug = params.slug ?? "";
    const page = await noticePage(await viewerOf(request), slug);
    const { works } = await gallery(slug);
    return { page, works: works.filter(({ award }) => award !== null) };
  });
}

export default function PublicNotice() {
  const { page, works } = useLoaderData<typeof loader>();
  const t = useText(noticeTexts);
  const pictures = (
    <Gallery label={t.pictures}>
      {works.map((work) => (
        <WorkPlate key={work.entryId} work={work} />
      ))}
    </Gallery>
  );
  return <NoticePage page={page} pictures={works.length > 0 && pictures} />;
}
