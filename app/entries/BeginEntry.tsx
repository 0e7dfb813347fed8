import { Form, useNavigation } from "@remix-run/react";
import type { Brief } from "~/competitions/brief";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { Countdown } from "~/ui/course/Countdown";
import type { Localized } from "~/ui/localized";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { RequestKey } from "~/ui/RequestKey";
import { localized, LocalizedText, useLocale, useText } from "~/ui/texts";
import type { Decision } from "~/platform/refusal";
import { askedOf, type Declared } from "./declared";
import { EligibilityFields, type TypedAnswer } from "./EligibilityFields";
import { declaredWords } from "./eligibility-texts";
import { pageTexts } from "./page-texts";
import { fileWords } from "./words";

export interface BeginEntryProps {
  contest: { slug: string; title: Localized; closesAt: string } & Pick<
    Brief,
    "limits" | "rights" | "eligibility"
  >;
  now: string;
  own: number;
  may: Decision;
  declared: Declared;
  /** Why the last attempt was refused, and what was typed. */
  answer: TypedAnswer | undefined;
}

/** Before the first word is written: what is asked, what is kept, and one button. */
export function BeginEntry({ contest, now, own, may, declared, answer }: BeginEntryProps) {
  const t = useText(pageTexts);
  const words = useText(fileWords);
  const entrant = useText(declaredWords);
  const locale = useLocale();
  const busy = useNavigation().formMethod === "POST";
  const { limits } = contest;
  const refused = answer?.lastResult.error?.[""] ?? [];
  const sentences = refused.length > 0 || may.allowed ? refused : [localized(may.because, locale)];
  return (
    <Page
      title={t.begin}
      lede={t.beginLede(localized(contest.title, locale))}
      margin={
        <Anchor href={`/competitions/${contest.slug}`}>
          <LocalizedText value={contest.title} />
        </Anchor>
      }
      notices={sentences.map((sentence) => (
        <Notice key={sentence} tone="refused">
          {sentence}
        </Notice>
      ))}
    >
      <Section
        title={t.youWillNeed}
        note={<Countdown now={new Date(now)} target={new Date(contest.closesAt)} withInstant />}
      >
        <div className="prose">
          <ul>
            <li>{t.needBoards(limits.boardsMin, limits.boardsMax)}</li>
            {limits.flatsMax > 0 && (
              <li>{t.needPictures(limits.flatsMin, limits.flatsMax, words.flat)}</li>
            )}
            {limits.swatchesMax > 0 && (
              <li>{t.needPictures(limits.swatchesMin, limits.swatchesMax, words.swatch)}</li>
            )}
            <li>{limits.garmentRequired ? t.needGarment : t.mayGarment}</li>
            <li>{t.needStatement(limits.statementMin, limits.statementMax)}</li>
            {limits.techpackAllowed && <li>{t.mayTechpack}</li>}
          </ul>
          <p>{t.needNoNames}</p>
        </div>
        {may.allowed && (
          <Form method="post">
            <RequestKey />
            {askedOf(contest.eligibility).length > 0 && (
              <div className="stack" role="group" aria-labelledby="eligibility">
                <h3 id="eligibility">{entrant.title}</h3>
                <p className="soft">{entrant.note}</p>
                <EligibilityFields
                  rules={contest.eligibility}
                  declared={declared}
                  answer={answer}
                />
              </div>
            )}
            <FormActions
              promise={
                <ul>
                  {contest.rights.summary.map((line, index) => (
                    <li key={index}>
                      <LocalizedText value={line} />
                    </li>
                  ))}
                </ul>
              }
              pending={busy && t.beginning}
              aside={
                own > 0 && <span className="soft">{t.already(own, limits.entriesPerPerson)}</span>
              }
            >
              <Button look="act" pending={busy}>
                {t.beginButton}
              </Button>
            </FormActions>
          </Form>
        )}
      </Section>
    </Page>
  );
}
