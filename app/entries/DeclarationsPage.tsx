import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { Checkbox } from "~/ui/forms/Choices";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { RequestKey } from "~/ui/RequestKey";
import { localized, useLocale, useText } from "~/ui/texts";
import { consentPurposes, consentTerms } from "./consents";
import { consentTexts } from "./consent-texts";
import { askedOf } from "./declared";
import { EligibilityFields, type TypedAnswer } from "./EligibilityFields";
import { declaredWords } from "./eligibility-texts";
import type { ownDeclarations } from "./own-declarations.server";
import { pageTexts } from "./page-texts";

type DeclarationsPageProps = {
  own: Awaited<ReturnType<typeof ownDeclarations>>;
  answer: TypedAnswer | undefined;
  saved: boolean;
};

/** What one author says for themselves: whether they may enter, and to which uses of the work they consent. */
export function DeclarationsPage({ own, answer, saved }: DeclarationsPageProps) {
  const t = useText(consentTexts);
  const words = useText(declaredWords);
  const page = useText(pageTexts);
  const busy = useNavigation().formMethod === "POST";
  const { entry, contest, declared, consents } = own;
  const general = answer?.lastResult.error?.[""] ?? [];
  return (
    <Page
      title={t.title}
      lede={t.lede}
      margin={<Anchor href={`/entries/${entry.id}`}>{entry.title || page.untitled}</Anchor>}
      notices={
        <>
          {saved && (
            <Notice tone="done" live>
              {t.saved}
            </Notice>
          )}
          {general.map((sentence) => (
            <Notice key={sentence} tone="refused" live>
              {sentence}
            </Notice>
          ))}
        </>
      }
    >
      {askedOf(contest.eligibility).length > 0 && (
        <Section title={words.title} note={words.note}>
          <Form method="post" className="stack">
            <RequestKey />
            <input type="hidden" name="intent" value="eligibility" />
            <EligibilityFields rules={contest.eligibility} declared={declared} answer={answer} />
            <div>
              <Button pending={busy}>{words.save}</Button>
            </div>
          </Form>
        </Section>
      )}
      <Section title={t.consents} note={t.consentsNote}>
        <Form method="post" className="stack">
          <RequestKey />
          <input type="hidden" name="intent" value="consents" />
          {consentPurposes.map((purpose) => (
            <Consent key={purpose} purpose={purpose} given={consents.includes(purpose)} />
          ))}
          <div>
            <Button look="act" pending={busy}>
              {t.save}
            </Button>
          </div>
        </Form>
      </Section>
    </Page>
  );
}

type ConsentProps = { purpose: (typeof consentPurposes)[number]; given: boolean };

/** One use, said whole: for what, for how long. Never ticked beforehand. */
function Consent({ purpose, given }: ConsentProps) {
  const t = useText(consentTexts);
  const locale = useLocale();
  const terms = consentTerms[purpose];
  return (
    <Checkbox
      id={`field-${purpose}`}
      name="purposes"
      value={purpose}
      label={t.consentTo(localized(terms.name, locale))}
      optional
      defaultChecked={given}
      hint={
        <>
          {localized(terms.purpose, locale)} {t.term(localized(terms.term, locale))}
        </>
      }
    />
  );
}
