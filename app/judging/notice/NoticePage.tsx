import type { ReactNode } from "react";
import { ButtonLink } from "~/ui/actions/Button";
import { Facts } from "~/ui/catalogue/Facts";
import { Countdown } from "~/ui/course/Countdown";
import { formatInstant } from "~/ui/format";
import { StatusTag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import { Honours } from "../results/Honours";
import type { NoticePage as Notice } from "./notice-queries.server";
import { ObjectionLines } from "./ObjectionLines";
import { noticeTexts } from "./texts";

type NoticePageProps = { page: Notice; pictures?: ReactNode };

/** 公示: the list, until when one may object, and how. */
export function NoticePage({ page, pictures }: NoticePageProps) {
  const t = useText(noticeTexts);
  const locale = useLocale();
  const { slug, window, finality, terms, count, concludedAt } = page;
  const host = localized(page.hostName, locale);
  const at = (instant: string) => formatInstant(new Date(instant), { locale });
  const told = finality === "open" ? t.noticeLede : t.pastLede;
  const lede = window ? told({ host, days: terms.noticeDays }) : t.noNoticeLede(host);
  return (
    <Page
      title={t.noticeOf(localized(page.title, locale))}
      lede={lede}
      margin={
        <div className="stack stack-close">
          <FinalityTag finality={finality} />
          <Anchor href={`/competitions/${slug}`}>{t.backToContest}</Anchor>
        </div>
      }
      actions={
        <>
          {finality === "open" && !page.mayManage && (
            <ButtonLink look="act" href={`/competitions/${slug}/objections/new`}>
              {t.object}
            </ButtonLink>
          )}
          {page.mayManage && window && (
            <ButtonLink look="act" href={`/competitions/${slug}/objections`}>
              {t.manageObjections}
            </ButtonLink>
          )}
          {page.mayManage && finality === "final" && (
            <>
              <ButtonLink href={`/competitions/${slug}/certificates`}>{t.certificates}</ButtonLink>
              <ButtonLink href={`/competitions/${slug}/archive`}>{t.archive}</ButtonLink>
            </>
          )}
          <ButtonLink href={`/competitions/${slug}/results`}>{t.toResults}</ButtonLink>
        </>
      }
    >
      <Section title={t.runsFrom}>
        <div className="stack">
          {finality === "open" && window && (
            <p>
              <Countdown
                now={new Date(page.now)}
                target={new Date(window.closesAt)}
                before={t.leftToObject}
                after={t.objectionsOver}
              />
            </p>
          )}
          <Facts
            facts={[
              { term: t.issuedAs, value: page.issuedAs },
              {
                term: t.runsFrom,
                value: window && t.span({ from: at(window.opensAt), to: at(window.closesAt) }),
              },
              { term: t.state, value: concludedAt && t.finalSince(at(concludedAt)) },
              { term: t.objections, value: count && t.countOf(count) },
            ]}
          />
        </div>
      </Section>
      <Section title={t.list} note={t.listNote} width="full" woven>
        <div className="stack">
          <Honours honours={page.honours} />
          {page.vacant.length > 0 && (
            <p>
              {t.vacantPlaces(
                page.vacant
                  .map(({ prize, places }) =>
                    t.vacantOf({ prize: localized(prize, locale), places }),
                  )
                  .join(locale === "zh" ? "、" : ", "),
              )}
              {page.vacantReason && ` ${t.vacantBecause(page.vacantReason)}`}
            </p>
          )}
          <div className="cluster">
            {["csv", "xlsx"].map((format) => (
              <ButtonLink
                key={format}
                href={`/competitions/${slug}/notice/list/${format}`}
                download
              >
                {t.listAs(format.toUpperCase())}
              </ButtonLink>
            ))}
          </div>
        </div>
      </Section>
      {pictures && (
        <Section title={t.pictures} width="full">
          {pictures}
        </Section>
      )}
      {page.yours.length > 0 && (
        <Section title={t.yours}>
          <ObjectionLines lines={page.yours} />
        </Section>
      )}
      {finality === "open" && (
        <Section title={t.howToObject}>
          <p className="measure">
            {t.howToObjectBody({ answerDays: terms.answerDays, working: terms.workingDays })}
          </p>
        </Section>
      )}
    </Page>
  );
}

export function FinalityTag({ finality }: { finality: Notice["finality"] }) {
  const t = useText(noticeTexts);
  if (finality === "final") return <StatusTag tone="done">{t.stateFinal}</StatusTag>;
  if (finality === "waiting") return <StatusTag tone="warn">{t.stateWaiting}</StatusTag>;
  return <StatusTag tone="act">{t.stateOpen}</StatusTag>;
}
