import { pageTexts } from "~/entries/page-texts";
import { GarmentViewer } from "~/garments/GarmentViewer";
import { PinnedLines } from "~/garments/PinnedLines";
import { Facts } from "~/ui/catalogue/Facts";
import { DataTable } from "~/ui/figures/DataTable";
import { formatInstant, formatPercent } from "~/ui/format";
import { EmptyState } from "~/ui/messages/EmptyState";
import { StatusTag } from "~/ui/messages/Tag";
import { sourceWords } from "~/competitions/words";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { LocalizedText, localized, useLocale, useText } from "~/ui/texts";
import { markTexts } from "../marks/texts";
import type { Marked } from "./feedback";
import type { OwnResult } from "./own-result.server";
import { feedbackTexts } from "./texts";

/** A designer's own result: award, band, means by criterion, and what the jurors wrote. */
export function OwnResultPage({ result, codes }: { result: OwnResult | null; codes: string[] }) {
  const t = useText(feedbackTexts);
  if (result) return <Announced {...{ result, codes }} />;
  return (
    <Page title={t.title}>
      <div className="spread">
        <div className="in-main">
          <EmptyState title={t.notYet}>{t.notYetHint}</EmptyState>
        </div>
      </div>
    </Page>
  );
}

function Announced({ result, codes }: { result: OwnResult; codes: string[] }) {
  const t = useText(feedbackTexts);
  const locale = useLocale();
  const [marks, page] = [useText(markTexts), useText(pageTexts)];
  const { feedback, award, comments, marked, finality } = result;
  const instant = formatInstant(new Date(result.announcedAt), { locale });
  return (
    <Page
      title={t.titleOf(result.title)}
      lede={t.lede({ contest: localized(result.contest, locale), instant })}
      margin={
        <div className="stack stack-close">
          {finality !== "final" && <StatusTag tone="warn">{t.provisional}</StatusTag>}
          <Anchor href={`/entries/${result.entryId}`}>{t.backToEntry}</Anchor>
          <Anchor href={`/competitions/${result.slug}/notice`}>{t.toNotice}</Anchor>
        </div>
      }
    >
      <Section title={t.outcome} {...(feedback ? { note: t.bandNote } : {})}>
        <Facts
          facts={[
            { term: t.number, value: result.number },
            { term: t.award, value: award ? <LocalizedText value={award} /> : t.noAward },
            {
              term: typeof feedback?.weighed === "number" ? t.place : t.band,
              value:
                feedback &&
                t.bandOf({
                  ...{ low: feedback.band[0], high: feedback.band[1] },
                  entries: feedback.entries,
                }),
            },
            {
              term: t.certificate,
              value:
                codes.length === 0
                  ? null
                  : codes.map((code) => (
                      <Anchor key={code} href={`/certificates/${code}`}>
                        {t.toCertificate}
                      </Anchor>
                    )),
            },
            {
              term: t.total,
              value: feedback?.marked?.source === null ? feedback.marked.total.toFixed(2) : null,
            },
            {
              term: t.weighed,
              value: typeof feedback?.weighed === "number" && feedback.weighed.toFixed(1),
            },
            { term: t.revised, value: result.revised && t.revisedOf(result.revised) },
          ]}
        />
      </Section>
      <Section title={feedback?.compared ? t.comparisons : t.scores}>
        {feedback?.marked && (
          <div className="stack stack-wide">
            {[feedback.marked, ...feedback.others].map((one) => (
              <Means key={one.source} {...one} />
            ))}
          </div>
        )}
        {feedback?.compared && (
          <p className="measure">
            {t.comparedOf({ ...feedback.compared, jurors: feedback.ballots })}
          </p>
        )}
        {!feedback && <p className="soft">{t.notJudged}</p>}
      </Section>
      <Section title={t.comments} note={t.commentsNote} woven>
        {comments.length === 0 && !marked && <p className="soft">{t.noComments}</p>}
        <div className="stack">
          {comments.map((comment, index) => (
            <blockquote key={index} lang="zh-CN">
              {comment}
            </blockquote>
          ))}
        </div>
        {marked && (
          <>
            <h3>{marks.ofJurors}</h3>
            <GarmentViewer
              {...marked.garment}
              {...{ locale, notes: marked.notes }}
              alt={page.garmentAlt(result.title)}
            />
            <PinnedLines
              name={marks.ofJurors}
              notes={marked.notes.map((note, nth) => ({ ...note, id: String(nth) }))}
            />
          </>
        )}
      </Section>
    </Page>
  );
}

function Means({ source, criteria, ballots, scale, total, band }: Marked) {
  const [t, sources] = [useText(feedbackTexts), useText(sourceWords)];
  return (
    <div className="stack">
      {source && (
        <h3>
          {sources[source]} · {total.toFixed(2)}
          {band && ` · ${t.bandOfSource(band)}`}
        </h3>
      )}
      <p className="soft small measure">{t.scoresNote({ ballots, ...scale })}</p>
      <DataTable
        caption={t.scores}
        captionHidden
        rows={criteria}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "name",
            label: t.criterion,
            heading: true,
            cell: ({ name }) => <LocalizedText value={name} />,
          },
          {
            key: "weight",
            label: t.weight,
            figure: true,
            cell: ({ weightBp }) => formatPercent(weightBp),
          },
          { key: "mean", label: t.mean, figure: true, cell: ({ mean }) => mean.toFixed(2) },
        ]}
      />
    </div>
  );
}
