import { Countdown } from "~/ui/course/Countdown";
import { DataTable, type Column } from "~/ui/figures/DataTable";
import { formatInstant } from "~/ui/format";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { localized, LocalizedText, useLocale, useText } from "~/ui/texts";
import type { MakingsPage as Makings } from "./making-queries.server";
import type { MakingLine } from "./making-standing.server";
import { MakingTag } from "./MakingTag";
import { makingTexts } from "./texts";

/** Every garment that is made after a round, and how far each is, for those who run the contest. */
export function MakingsPage({ page }: { page: Makings }) {
  const t = useText(makingTexts);
  const locale = useLocale();
  const { lines, slug, round, tracks } = page;
  const here = `/competitions/${slug}/rounds/${round.id}`;
  const done = lines.filter(({ state }) => state === "matches").length;
  const columns: Column<MakingLine>[] = [
    {
      ...{ key: "number", label: t.number, heading: true },
      cell: ({ number }) => <Anchor href={`${here}/garment-making/${number}`}>{number}</Anchor>,
    },
    {
      ...{ key: "track", label: t.track },
      cell: ({ trackId }) => (
        <LocalizedText value={tracks.find(({ id }) => id === trackId)?.name ?? { zh: trackId }} />
      ),
    },
    {
      ...{ key: "state", label: t.state },
      cell: ({ state, fault }) => (
        <>
          <MakingTag state={state} /> {fault && <p className="small">{localized(fault, locale)}</p>}
        </>
      ),
    },
    {
      ...{ key: "steps", label: t.steps, figure: true },
      cell: ({ reported, steps }) => t.stepsOf({ reported, steps }),
    },
    {
      ...{ key: "newest", label: t.newest },
      cell: ({ newestAt }) => newestAt && formatInstant(new Date(newestAt), { locale }),
    },
  ];
  const names = { contest: localized(page.contest, locale), round: localized(round.name, locale) };
  return (
    <Page
      title={t.listTitle(names)}
      lede={t.listLede({ done, all: lines.length })}
      margin={
        <div className="stack stack-close">
          <Countdown
            now={new Date(page.now)}
            target={new Date(page.dueAt)}
            before={(left) => t.dueLeft(left)}
            after={t.dueOver}
            withInstant
          />
          <Anchor href={here}>{t.toPromotion}</Anchor>
        </div>
      }
    >
      <Section title={t.garments} width="full" woven>
        <DataTable
          caption={t.garments}
          captionHidden
          columns={columns}
          rows={lines}
          rowKey={({ number }) => number}
          empty={t.noGarments}
        />
      </Section>
    </Page>
  );
}
