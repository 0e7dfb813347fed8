import { formatInstant } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { localized, LocalizedText, useLocale, useText } from "~/ui/texts";
import { CheckForm } from "./CheckForm";
import type { GarmentToCheck } from "./making-queries.server";
import styles from "./making.module.css";
import { MakingTag } from "./MakingTag";
import { Photos } from "./Photos";
import { Reports } from "./StepReports";
import { makingTexts } from "./texts";

type Props = { page: GarmentToCheck; kept: boolean; answer: unknown };

/** What was handed in beside what was made, and the organiser's word on whether the one is the other. */
export function CheckPage({ page, kept, answer }: Props) {
  const t = useText(makingTexts);
  const locale = useLocale();
  const { check, signed, mayCheck } = page;
  const at = (iso: string) => formatInstant(new Date(iso), { locale });
  const said = page.steps.filter(({ reports }) => reports.length > 0).reverse();
  return (
    <Page
      title={t.checkTitle(page.number)}
      lede={page.title}
      margin={
        <div className="stack stack-close">
          <MakingTag state={page.state} />
          <Anchor href={`/competitions/${page.slug}/rounds/${page.roundId}/garment-making`}>
            {t.toList}
          </Anchor>
        </div>
      }
      notices={kept && !answer && <Notice tone="done" title={t.checkKept} live />}
    >
      <Section title={t.agreement}>
        <p className={signed ? undefined : "soft"}>
          {signed ? t.signedBy({ ...signed, instant: at(signed.at) }) : t.unsigned}
        </p>
      </Section>
      <div className={`spread ${styles.beside}`}>
        <section className="stack" aria-label={t.designs}>
          <h2>{t.designs}</h2>
          <Photos photos={page.designs} address="/files/" alt={(nth) => t.design(nth)} />
        </section>
        <section className="stack stack-wide" aria-label={t.photographs}>
          <h2>{t.photographs}</h2>
          {said.length === 0 && <p className="soft">{t.nothingReported}</p>}
          {said.map((step) => (
            <div key={step.id} className="stack">
              <h3>
                <LocalizedText value={step.name} />
              </h3>
              <Reports {...{ page, step }} />
            </div>
          ))}
        </section>
      </div>
      <Section title={t.check} id="check" woven>
        <div className="stack">
          {check && (
            <Notice
              tone={check.matches ? "done" : "warn"}
              title={
                check.matches ? t.checkedMatches(at(check.at)) : t.checkedDiffers(at(check.at))
              }
            >
              {check.reason}
            </Notice>
          )}
          {mayCheck.allowed ? (
            <CheckForm {...{ page, answer }} />
          ) : (
            <p className="soft">{localized(mayCheck.because, locale)}</p>
          )}
        </div>
      </Section>
    </Page>
  );
}
