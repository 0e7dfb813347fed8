import { refusedIn } from "~/people/useIntent";
import { Countdown } from "~/ui/course/Countdown";
import { formatInstant } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { localized, LocalizedText, useLocale, useText } from "~/ui/texts";
import { Agreement } from "./Agreement";
import type { OwnMaking } from "./making-queries.server";
import { MakingTag } from "./MakingTag";
import { StepReports } from "./StepReports";
import { makingTexts } from "./texts";

export type MakingDone = "signed" | "reported" | "removed";

type Props = { page: OwnMaking; done: MakingDone | null; answer: unknown };

/** 成衣制作 for the authors: the agreement, each step with its photographs, and what the check found. */
export function OwnMakingPage({ page, done, answer }: Props) {
  const t = useText(makingTexts);
  const locale = useLocale();
  const { check, state, mayReport } = page;
  const refused = refusedIn(answer);
  const at = (iso: string) => formatInstant(new Date(iso), { locale });
  const names = { round: localized(page.round, locale), next: localized(page.next, locale) };
  const left = (words: string) => t.dueLeft(words);
  return (
    <Page
      title={t.titleOf(page.title)}
      lede={t.lede(names)}
      margin={
        <div className="stack stack-close">
          <MakingTag state={state} />
          <Countdown
            now={new Date(page.now)}
            target={new Date(page.dueAt)}
            before={left}
            after={t.dueOver}
            withInstant
          />
          <Anchor href={`/entries/${page.entryId}`}>{t.backToEntry}</Anchor>
        </div>
      }
      notices={
        <>
          {done && !answer && <Notice tone="done" title={t[done]} live />}
          {refused?.intent === "remove" && (
            <Notice tone="refused" title={(refused.lastResult.error?.[""] ?? []).join(" ")} live />
          )}
          {check && (
            <Notice
              tone={check.matches ? "done" : "warn"}
              title={
                check.matches ? t.checkedMatches(at(check.at)) : t.checkedDiffers(at(check.at))
              }
            >
              {check.reason && <p>{check.reason}</p>}
              {state === "differs" && mayReport.allowed && <p>{t.mendHint(at(page.dueAt))}</p>}
            </Notice>
          )}
        </>
      }
    >
      <Section title={t.agreement} id="agreement">
        <Agreement page={page} answer={answer} />
      </Section>
      {page.steps.map((step) => (
        <Section
          key={step.id}
          title={<LocalizedText value={step.name} />}
          note={t.stepDue(at(step.dueAt))}
          width="full"
        >
          <StepReports {...{ page, step, answer }} />
        </Section>
      ))}
    </Page>
  );
}
