import { EntryForm, typed } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { Disclosure } from "~/ui/actions/Disclosure";
import { FormActions } from "~/ui/actions/FormActions";
import { NumberField } from "~/ui/forms/NumberFields";
import { TextArea } from "~/ui/forms/TextArea";
import { formatInstant } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import type { AnnouncedPage } from "../promotion-queries.server";
import { Downloads } from "../results/Downloads";
import { resultsTexts } from "../results/texts";
import { GarmentFaults } from "./GarmentFaults";
import { PromotionTables } from "./PromotionTables";
import { RoundNotice } from "./RoundNotice";
import { promotionTexts } from "./texts";

export type PromotionDone = "proposed" | "raised" | "disqualified";

type Props = { page: AnnouncedPage; done: PromotionDone | null; answer: unknown };

/** The announced list for everybody; beneath it, for those who run the contest, the places to fill. */
export function AnnouncedPromotion({ page, done, answer }: Props) {
  const t = useText(promotionTexts);
  const locale = useLocale();
  const { slug, manage } = page;
  const base = `/competitions/${slug}`;
  const [name, round] = [localized(page.title, locale), localized(page.round.name, locale)];
  const instant = formatInstant(new Date(page.announcedAt), { locale });
  return (
    <Page
      title={t.titleOf(name, round)}
      lede={t.announcedLede(instant, localized(page.next.name, locale))}
      margin={
        <>
          <p>
            <Anchor href={manage ? `${base}/manage` : base}>{manage ? t.toBoard : t.back}</Anchor>
          </p>
          {manage && (
            <p>
              <Anchor href={`${base}/panel`}>{t.toPanel}</Anchor>
            </p>
          )}
        </>
      }
      notices={
        done && !answer && done !== "proposed" && <Notice tone="done" title={t[done]} live />
      }
    >
      {manage && <Vacancies page={page} manage={manage} answer={answer} />}
      {manage?.making && (
        <GarmentFaults
          faults={manage.making.faults}
          address={`${base}/rounds/${page.round.id}/garment-making`}
          mayDrop={manage.may.allowed}
          answer={answer}
        />
      )}
      <Section title={t.title} note={t.blindNote} width="full" woven>
        <PromotionTables entries={page.entries} tracks={page.tracks} />
      </Section>
      {page.notice && (
        <RoundNotice notice={page.notice} address={`${base}/rounds/${page.round.id}`} />
      )}
      {page.packaged && <Recompute base={`${base}/rounds/${page.round.id}`} />}
      {manage?.may.allowed && <Disqualify answer={answer} />}
    </Page>
  );
}

function Recompute({ base }: { base: string }) {
  const t = useText(resultsTexts);
  return (
    <Section title={t.recompute}>
      <div className="stack">
        <p className="measure">{t.recomputeHint}</p>
        <p>
          <code>{t.command}</code>
        </p>
        <Downloads base={base} json={`${base}/results.json`} />
      </div>
    </Section>
  );
}

type VacanciesProps = Omit<Props, "done"> & { manage: NonNullable<AnnouncedPage["manage"]> };

function Vacancies({ manage, answer }: VacanciesProps) {
  const t = useText(promotionTexts);
  const locale = useLocale();
  const { vacancies, may } = manage;
  return (
    <Section title={t.vacancies} note={vacancies.length > 0 && t.raisePromise} id="vacancies">
      <div className="stack">
        {!may.allowed && <Notice title={localized(may.because, locale)} />}
        {vacancies.length === 0 && <p className="soft">{t.noVacancies}</p>}
        {vacancies.map(({ number, next }) => (
          <div key={number} className="stack stack-close">
            <p>{next ? t.vacancy(number, next) : t.vacancyNoReserve(number)}</p>
            {next && may.allowed && <Raise number={number} next={next} answer={answer} />}
          </div>
        ))}
      </div>
    </Section>
  );
}

function Raise({ number, next, answer }: { number: string; next: string; answer: unknown }) {
  const t = useText(promotionTexts);
  const { form, busy } = useIntent("raise", answer, [], { id: `raise-${number}` });
  return (
    <EntryForm intent="raise" form={form} hidden={{ inPlaceOf: number }} className="">
      <Button look="act" pending={busy}>
        {t.raise(next)}
      </Button>
    </EntryForm>
  );
}

function Disqualify({ answer }: { answer: unknown }) {
  const t = useText(promotionTexts);
  const names = ["candidateNumber", "reason"] as const;
  // A refusal of a form beside a garment is shown there, where its reason was written.
  const { form, fields, busy } = useIntent("disqualify", answer, names);
  const refused = form.errors ?? names.flatMap((name) => fields[name].errors ?? []);
  return (
    <Section title={t.disqualify} note={t.disqualifyHint} id="disqualify">
      <Disclosure summary={t.disqualify} open={refused.length > 0}>
        <EntryForm intent="disqualify" form={form}>
          <NumberField {...typed(fields.candidateNumber)} label={t.number} />
          <TextArea {...typed(fields.reason)} label={t.reason} rows={3} />
          <FormActions pending={busy && t.working}>
            <Button look="danger" pending={busy}>
              {t.disqualifyNow}
            </Button>
          </FormActions>
        </EntryForm>
      </Disclosure>
    </Section>
  );
}
