import { formatInstant } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import { SignDigest } from "../results/SignDigest";
import { CommendedLists } from "./CommendedLists";
import type { CommendationsPage as Shown } from "./commendation-queries.server";
import { NominateForm } from "./NominateForm";
import { commendationRefusals, commendationTexts } from "./texts";

type Props = { page: Shown; proposedNow: boolean; answer: unknown };

/** 表彰: nominated by one who runs the contest, from what is counted of its works, and signed by another. */
export function CommendationsPage({ page, proposedNow, answer }: Props) {
  const t = useText(commendationTexts);
  const refusals = useText(commendationRefusals);
  const locale = useLocale();
  const { slug, final, proposed, commendations } = page;
  const at = (instant: string) => formatInstant(new Date(instant), { locale });
  const approval = proposed?.approval;
  return (
    <Page
      title={t.commendationsOf(localized(page.title, locale))}
      lede={commendations.length > 0 ? t.lede : t.none}
      margin={<Anchor href={`/competitions/${slug}/results`}>{t.backToResults}</Anchor>}
      notices={
        <>
          {proposedNow && !answer && <Notice tone="done" title={t.proposedNow} live />}
          {approval && (
            <Notice tone="done" title={t.signedBy({ by: approval.by, instant: at(approval.at) })} />
          )}
          {!final && commendations.length > 0 && <Notice tone="warn" title={refusals.notFinal} />}
        </>
      }
    >
      {proposed && (
        <Section
          title={t.list}
          note={t.proposed({
            ...{ number: proposed.number, by: proposed.proposedBy },
            instant: at(proposed.proposedAt),
          })}
          woven
        >
          <div className="stack">
            <CommendedLists lists={proposed.lists} />
            {!approval && <SignDigest {...{ proposed, answer }} words={t} />}
          </div>
        </Section>
      )}
      {final && !approval && page.mayManage && commendations.length > 0 && (
        <Section title={t.choose} id="nominate">
          <NominateForm {...{ page, answer }} />
        </Section>
      )}
    </Page>
  );
}
