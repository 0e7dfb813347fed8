import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { marksInForce } from "~/licensing/queries.server";
import { EnquireLink } from "~/licensing/EnquireLink";
import { StageTag } from "~/licensing/StageTag";
import { answering } from "~/platform/http/door.server";
import { publicWork } from "~/showcase/queries.server";
import { WorkPage } from "~/showcase/WorkPage";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const work = await publicWork(params.entryId ?? "");
    const marks = await marksInForce([work.entryId]);
    return { work, mark: marks[work.entryId] ?? null };
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: `${data.work.title} · 湘裳` }] : [];

export default function Work() {
  const { work, mark } = useLoaderData<typeof loader>();
  return (
    <WorkPage
      work={work}
      mark={mark && { ...mark, stage: <StageTag stage={mark.stage} /> }}
      talk={<EnquireLink entryId={work.entryId} />}
    />
  );
}
