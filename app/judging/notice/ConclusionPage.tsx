import { shownNumber } from "~/entries/candidate-numbers";
import { formatInstant } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import { SignDigest } from "../results/SignDigest";
import type { ConclusionPage as Shown } from "./conclusion-queries.server";
import { ConcludeForm } from "./ConcludeForm";
import { FinalList } from "./FinalList";
import { FinalityTag } from "./NoticePage";
import { ObjectionLines } from "./ObjectionLines";
import { noticeTexts } from "./texts";

type ConclusionPageProps = { page: Shown; proposedNow: boolean; answer: unknown };

/** The objections of a contest, what is still in the way, and the two signatures that make its result final. */
export function ConclusionPage({ page, proposedNow, answer }: ConclusionPageProps) {
  const t = useText(noticeTexts);
  const locale = useLocale();
  const { slug, proposed, blockers, takenBack, prizes, plans, finality } = page;
  const at = (instant: string) => formatInstant(new Date(instant), { locale });
  const approval = proposed?.approval;
  return (
    <Page
      title={t.conclusionOf(localized(page.title, locale))}
      lede={plans ? t.conclusionLede : t.noNeed}
      margin={
        <div className="stack stack-close">
          <FinalityTag finality={finality} />
          <Anchor href={`/competitions/${slug}/notice`}>{t.backToNotice}</Anchor>
        </div>
      }
      notices={
        <>
          {proposedNow && !answer && <Notice tone="done" title={t.proposedNow} live />}
          {approval && (
            <Notice tone="done" title={t.signedBy({ by: approval.by, instant: at(approval.at) })} />
          )}
        </>
      }
    >
      {plans && (
        <Section title={t.objections}>
          <ObjectionLines lines={page.objections} />
        </Section>
      )}
      {takenBack.length > 0 && (
        <Section title={t.takenBack}>
          <ul>
            {takenBack.map(({ entry, prizeId, objection }) => (
              <li key={entry}>
                {t.takenBackLine({
                  number: shownNumber(Number(entry)),
                  prize: localized(prizes[prizeId] ?? { zh: prizeId }, locale),
                  objection,
                })}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {plans && finality !== "final" && (
        <Section title={t.propose} id="conclude">
          {blockers.length > 0 ? (
            <Notice tone="warn" title={t.blockers}>
              <ul>
                {blockers.map((blocker) => (
                  <li key={blocker.kind === "notice-runs" ? "notice" : blocker.objectionId}>
                    {blocker.kind === "notice-runs" ? (
                      t.noticeRuns(at(blocker.until))
                    ) : (
                      <Anchor href={`/objections/${blocker.objectionId}`}>
                        {t.openObjection(blocker.number)}
                      </Anchor>
                    )}
                  </li>
                ))}
              </ul>
            </Notice>
          ) : (
            page.mayManage && <ConcludeForm {...{ plans, takenBack, prizes, answer }} />
          )}
        </Section>
      )}
      {proposed && (
        <Section
          title={t.finalList}
          note={t.proposed({
            ...{ number: proposed.number, by: proposed.proposedBy },
            instant: at(proposed.proposedAt),
          })}
          width="full"
          woven
        >
          <div className="stack">
            <FinalList awards={proposed.content.awards} prizes={prizes} />
            {!approval && <SignDigest {...{ proposed, answer }} words={t} />}
          </div>
        </Section>
      )}
    </Page>
  );
}
