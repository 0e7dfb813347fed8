import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicContests } from "~/competitions/queries.server";
import { countFrom, marksInForce } from "~/licensing/queries.server";
import { firstMadeStage, stages } from "~/licensing/stages";
import { StageTag } from "~/licensing/StageTag";
import { answering } from "~/platform/http/door.server";
import { HomePage } from "~/showcase/HomePage";
import { gallery } from "~/showcase/queries.server";
import { showcaseTexts } from "~/showcase/texts";
import { threadCounts } from "~/showcase/thread.server";
import { useText } from "~/ui/texts";

const shownWorks = 6;

export async function loader({ request }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const [{ now, contests }, { works }, counts] = await Promise.all([
      publicContests(),
      gallery(null),
      threadCounts(),
    ]);
    const marks = await marksInForce(works.map(({ entryId }) => entryId));
    const lead = works.find(({ files }) => files.garment) ?? null;
    return {
      now,
      contests: contests.filter(({ phase }) => phase === "open"),
      lead,
      works: works.filter((work) => work !== lead).slice(0, shownWorks),
      marks,
      thread: {
        ...counts,
        sampled: countFrom(marks, firstMadeStage),
        made: countFrom(marks, stages.indexOf("pilot")),
      },
    };
  });
}

export default function Home() {
  const { thread, marks, ...shown } = useLoaderData<typeof loader>();
  const t = useText(showcaseTexts);
  const knots = [
    { label: t.knotSubmitted, count: thread.submitted, href: "/competitions" },
    { label: t.knotAwarded, count: thread.awarded, href: "/gallery" },
    { label: t.knotReleased, count: thread.released, href: "/gallery" },
    { label: t.knotSample, count: thread.sampled, href: "/gallery" },
    { label: t.knotBulk, count: thread.made, href: "/gallery" },
  ];
  const stageOf = (entryId: string) => marks[entryId] && <StageTag stage={marks[entryId].stage} />;
  return <HomePage {...shown} knots={knots} stageOf={stageOf} />;
}
