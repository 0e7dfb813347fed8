import { Facts } from "~/ui/catalogue/Facts";
import { Prose } from "~/ui/catalogue/Prose";
import { Countdown } from "~/ui/course/Countdown";
import { formatInstant } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import { Decision } from "./Decision";
import { Evidence } from "./Evidence";
import { ObjectionState } from "./ObjectionLines";
import type { ObjectionPage as Shown } from "./objection-queries.server";
import { Reply } from "./Reply";
import { noticeTexts } from "./texts";
import { ViewingSection } from "./ViewingSection";

type ObjectionPageProps = {
  page: Shown;
  done: "filed" | "replied" | null;
  answer: unknown;
};

/** An objection as the organiser, the one who objects, or the team of the work reads it. */
export function ObjectionPage({ page, done, answer }: ObjectionPageProps) {
  const t = useText(noticeTexts);
  const locale = useLocale();
  const { role, entry, objector, decision } = page;
  const at = (instant: string) => formatInstant(new Date(instant), { locale });
  const state = !decision ? "open" : decision.upheld ? "upheld" : "rejected";
  return (
    <Page
      title={t.objectionNo(page.number)}
      lede={localized(page.contest, locale)}
      margin={
        <div className="stack stack-close">
          <ObjectionState state={state} />
          <Anchor
            href={
              page.round
                ? `/competitions/${page.slug}/rounds/${page.round.id}`
                : `/competitions/${page.slug}/${role === "organiser" ? "objections" : "notice"}`
            }
          >
            {role === "organiser" && !page.round ? t.conclusion : t.backToNotice}
          </Anchor>
        </div>
      }
      notices={
        done && (
          <Notice tone="done" title={done === "filed" ? t.filedNow : t.replied} live>
            {done === "filed" && t.filedNowHint}
          </Notice>
        )
      }
    >
      <Section title={t.substance} {...(role === "team" ? { note: t.teamNote } : {})}>
        <div className="stack">
          <Facts
            facts={[
              {
                term: t.about,
                value: entry
                  ? entry.title === null
                    ? entry.number
                    : t.entryShown({ ...entry, title: entry.title })
                  : t.aboutProcedure,
              },
              { term: t.listOf, value: page.round && localized(page.round.name, locale) },
              { term: t.ground, value: t[page.ground] },
              { term: t.filedAt, value: at(page.filedAt) },
              { term: t.dueAt, value: <Due page={page} /> },
              { term: t.objector, value: objector?.name },
              { term: t.contact, value: objector?.contacts.join(" ") },
            ]}
          />
          <Prose text={page.statement} />
        </div>
      </Section>
      {page.evidence && (
        <Section title={t.evidence} note={t.evidenceNote}>
          <Evidence page={page} />
        </Section>
      )}
      {role !== "objector" && entry && <Reply {...{ page, answer }} />}
      {role !== "team" && (page.viewing || page.sealed) && <ViewingSection {...{ page, answer }} />}
      <Section title={t.decision} woven>
        <Decision {...{ page, answer }} />
      </Section>
    </Page>
  );
}

/** Until when it is answered, and how long that is from now; of a decided one nothing runs any more. */
function Due({ page }: { page: Shown }) {
  const t = useText(noticeTexts);
  const locale = useLocale();
  const target = new Date(page.dueAt);
  return (
    <>
      {formatInstant(target, { locale })}{" "}
      {!page.decision && (
        <Countdown
          now={new Date(page.now)}
          target={target}
          before={t.answerLeft}
          after={t.overdue}
        />
      )}
    </>
  );
}
