import { ButtonLink } from "~/ui/actions/Button";
import { DataTable, type Column } from "~/ui/figures/DataTable";
import { formatInstant } from "~/ui/format";
import { EmptyState } from "~/ui/messages/EmptyState";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import { markTexts } from "../marks/texts";
import { Digest } from "../results/Digest";
import { useScoreText } from "../sheet/useScoreText";
import type { OwnRecord } from "./own-record.server";
import { recordTexts } from "./texts";

type Ballot = OwnRecord["ballots"][number];

/** 评分记录: what one has locked, when, and what the journal keeps of it. */
export function RecordPage({ record, seatId }: { record: OwnRecord; seatId: string }) {
  const [t, words] = [useText(recordTexts), useText(markTexts)];
  const locale = useLocale();
  const textOf = useScoreText();
  const { contest, seat, ballots, comparisons, orders, marks, digest, howToVerify } = record;
  const at = (instant: string) => formatInstant(new Date(instant), { locale, style: "seconds" });
  const comma = locale === "zh" ? "，" : ", ";
  const columns: Column<Ballot>[] = [
    { key: "entry", label: t.entry, heading: true, cell: ({ entry }) => entry },
    { key: "round", label: t.round, cell: ({ round }) => localized(round.name, locale) },
    {
      key: "given",
      label: t.given,
      cell: ({ abstained, scores }) =>
        abstained
          ? t.abstained
          : scores
              .map((one) => `${localized(one.name, locale)} ${textOf(one, one.score)}`)
              .join(comma),
    },
    { key: "comment", label: t.comment, cell: ({ comment }) => comment || "–" },
    { key: "at", label: t.lockedAt, cell: ({ lockedAt }) => at(lockedAt) },
    { key: "journal", label: t.journal, figure: true, cell: ({ sequence }) => sequence },
  ];
  const markColumns: Column<OwnRecord["marks"][number]>[] = [
    { key: "entry", label: t.entry, cell: ({ entry }) => entry },
    { key: "round", label: t.round, cell: ({ round }) => localized(round.name, locale) },
    { key: "letter", label: t.letter, heading: true, cell: ({ letter }) => letter },
    { key: "said", label: t.said, cell: ({ text }) => text },
    {
      key: "whom",
      label: t.whom,
      cell: ({ forDesigner }) => (forDesigner ? words.forDesigner : words.own),
    },
    { key: "at", label: t.markedAt, cell: ({ markedAt }) => at(markedAt) },
    { key: "journal", label: t.journal, figure: true, cell: ({ sequence }) => sequence },
  ];
  const nothing = ballots.length + comparisons.length + orders.length === 0;
  return (
    <Page
      title={t.titleOf(localized(contest.title, locale))}
      lede={t.lede}
      margin={
        <>
          <p>
            <Anchor href={`/jury/${seatId}`}>{t.back}</Anchor>
          </p>
          <p className="soft">{t.seat(seat)}</p>
        </>
      }
    >
      {nothing ? (
        <Section title={t.title}>
          <EmptyState title={t.none}>{t.noneHint}</EmptyState>
        </Section>
      ) : (
        <>
          <Section title={t.title} width="full" note={t.print}>
            <div className="stack">
              {comparisons.map(({ round, count, lockedAt }) => (
                <p key={round.id}>
                  {t.compared({
                    round: localized(round.name, locale),
                    count,
                    instant: at(lockedAt),
                  })}
                </p>
              ))}
              {orders.map(({ round, order, lockedAt }) => (
                <p key={round.id}>
                  {t.ordered({
                    round: localized(round.name, locale),
                    order: order.map((group) => group.join(" = ")).join(" > "),
                    instant: at(lockedAt),
                  })}
                </p>
              ))}
              {ballots.length > 0 && (
                <DataTable
                  caption={t.title}
                  captionHidden
                  columns={columns}
                  rows={ballots}
                  rowKey={({ sequence }) => sequence}
                />
              )}
            </div>
          </Section>
          {marks.length > 0 && (
            <Section title={t.marks} width="full" note={t.marksNote}>
              <DataTable
                caption={t.marks}
                captionHidden
                columns={markColumns}
                rows={marks}
                rowKey={({ sequence }) => sequence}
              />
            </Section>
          )}
          <Section title={t.keep}>
            <div className="stack">
              <Digest digest={digest} name={t.digest} />
              <div className="cluster">
                <ButtonLink href={`/jury/${seatId}/record.json`} download>
                  {t.download}
                </ButtonLink>
              </div>
            </div>
          </Section>
          <Section title={t.verify}>
            <ol className="measure">
              {howToVerify[locale].map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </Section>
        </>
      )}
    </Page>
  );
}
