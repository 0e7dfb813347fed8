import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicContests } from "~/competitions/queries.server";
import { AwaitingLine } from "~/entries/Awaiting";
import { OwnContests } from "~/judging/progress/OwnContests";
import { ownContests } from "~/judging/progress/progress-queries.server";
import { marksInForce, stagesReached } from "~/licensing/queries.server";
import { StageTag } from "~/licensing/StageTag";
import { titled } from "~/people/page-title";
import { isSignedIn } from "~/people/viewer";
import { viewerOf } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";
import { HomePage } from "~/showcase/HomePage";
import { addressOf, anyAward, choiceOf } from "~/showcase/browsing";
import { gallery, newestWorks } from "~/showcase/gallery.server";
import { paperCounts } from "~/showcase/paper-counts.server";
import { showcaseTexts } from "~/showcase/texts";
import { threadCounts } from "~/showcase/thread.server";
import { awaitedOf } from "~/site/awaited.server";
import { useText } from "~/ui/texts";

const shownWorks = 6;

export async function loader({ request }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await viewerOf(request);
    const [{ now, contests }, { works, facets }, newest, counts, awaiting, run] = await Promise.all(
      [
        publicContests(),
        gallery(null, { marksInForce: stagesReached }),
        newestWorks(shownWorks + 1),
        threadCounts(),
        isSignedIn(viewer) ? awaitedOf(viewer) : null,
        ownContests(viewer, paperCounts),
      ],
    );
    const lead = works.find(({ award, files }) => award && files.garment) ?? null;
    const shown = newest.filter(({ entryId }) => entryId !== lead?.entryId).slice(0, shownWorks);
    const marks = await marksInForce([...(lead ? [lead] : []), ...shown].map((one) => one.entryId));
    const countOf = (made: string) => facets.made.find(({ value }) => value === made)?.count ?? 0;
    return {
      now,
      awaited: awaiting?.awaited ?? [],
      run,
      contests: contests.filter(({ phase }) => phase === "open"),
      lead,
      works: shown,
      marks,
      thread: { ...counts, sampled: countOf("sampled"), produced: countOf("produced") },
    };
  });
}

export const meta = titled(showcaseTexts, "headline");

const worksWith = (change: Parameters<typeof addressOf>[1]) =>
  `/gallery${addressOf(choiceOf(new URLSearchParams()), change)}`;

export default function Home() {
  const { thread, marks, awaited, run, ...shown } = useLoaderData<typeof loader>();
  const t = useText(showcaseTexts);
  const knots = [
    { label: t.knotSubmitted, count: thread.submitted, href: "/competitions" },
    { label: t.knotShortlisted, count: thread.shortlisted, href: "/competitions" },
    { label: t.knotAwarded, count: thread.awarded, href: worksWith({ award: anyAward }) },
    { label: t.knotSample, count: thread.sampled, href: worksWith({ made: "sampled" }) },
    { label: t.knotBulk, count: thread.produced, href: worksWith({ made: "produced" }) },
  ];
  const stageOf = (entryId: string) => marks[entryId] && <StageTag stage={marks[entryId].stage} />;
  return (
    <HomePage
      {...shown}
      own={<AwaitingLine awaited={awaited} now={shown.now} />}
      run={<OwnContests contests={run} />}
      knots={knots}
      stageOf={stageOf}
    />
  );
}
