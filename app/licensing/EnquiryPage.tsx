import { EntryForm, typed } from "~/people/EntryForm";
import { useIntent } from "~/people/useIntent";
import { Button, Facts, FormActions, Notice, Page, RadioGroup, Section, TextArea } from "~/ui";
import { formatInstant, formatNumber } from "~/ui/format";
import { localized } from "~/ui/localized";
import { Anchor } from "~/ui/page/Anchor";
import { LocalizedText, useLocale, useText } from "~/ui/texts";
import styles from "./board.module.css";
import type { enquiryFor } from "./enquiry-queries.server";
import { enquiryRefusals } from "./enquiry-refusals";
import {
  actWords,
  enquiryTexts,
  sideWords,
  stageWords,
  stepWords,
  territoryWords,
  useWords,
} from "./enquiry-texts";
import { NextStep } from "./NextStep";

type Enquiry = Awaited<ReturnType<typeof enquiryFor>>;
type Props = { enquiry: Enquiry; done: "sent" | "done" | null; answer: unknown };

/** One enquiry as its three sides see it: what is wanted, where it stands, everything that was said. */
export function EnquiryPage({ enquiry, done, answer }: Props) {
  const t = useText(enquiryTexts);
  const stages = useText(stageWords);
  const { work, standing, side, offered } = enquiry;
  const back = {
    ...{ designer: "/enquiries", enterprise: `/boards/${enquiry.organisationId}` },
    organiser: `/competitions/${work.contest.slug}/enquiries`,
  };
  return (
    <Page
      title={t.enquiryOn(work.title)}
      lede={<NextStep standing={standing} now={enquiry.now} />}
      margin={<Anchor href={back[side]}>{stages[standing.stage]}</Anchor>}
      notices={
        <>
          {done && !answer && <Notice tone="done" title={done === "sent" ? t.sent : t.done} live />}
          {standing.frozen && <Frozen />}
        </>
      }
    >
      <Section title={t.state}>
        <Wanted enquiry={enquiry} />
      </Section>
      <Section title={t.history} note={t.historyNote} woven>
        <ol className={styles.steps}>
          {enquiry.steps.map((step) => (
            <HistoryStep key={step.id} step={step} />
          ))}
        </ol>
      </Section>
      {!standing.closed && !standing.frozen && (
        <Section title={t.act} id="act">
          {offered.length > 0 ? (
            <StepForm key={enquiry.steps.length} {...{ offered, answer }} />
          ) : (
            <p className="soft">{t.nothingToDo}</p>
          )}
        </Section>
      )}
    </Page>
  );
}

function Frozen() {
  const t = useText(enquiryTexts);
  const locale = useLocale();
  return (
    <Notice tone="warn" title={t.frozenTitle}>
      {localized(enquiryRefusals.frozen, locale)}
    </Notice>
  );
}

function Wanted({ enquiry }: Pick<Props, "enquiry">) {
  const [t, uses, places] = [useText(enquiryTexts), useText(useWords), useText(territoryWords)];
  const locale = useLocale();
  const { work } = enquiry;
  return (
    <Facts
      facts={[
        { term: t.from, value: <LocalizedText value={enquiry.from} /> },
        { term: t.by, value: enquiry.askedBy },
        { term: t.work, value: <Anchor href={`/gallery/${work.entryId}`}>{work.title}</Anchor> },
        { term: t.contest, value: <LocalizedText value={work.contest.title} /> },
        { term: t.use, value: uses[enquiry.use] },
        { term: t.quantity, value: `${formatNumber(enquiry.quantity)} ${t.pieces}` },
        { term: t.territory, value: places[enquiry.territory] },
        { term: t.term, value: `${enquiry.termMonths} ${t.months}` },
        { term: t.askedOn, value: formatInstant(new Date(enquiry.at), { locale }) },
      ]}
    />
  );
}

function HistoryStep({ step }: { step: Enquiry["steps"][number] }) {
  const [t, sides, happened] = [useText(enquiryTexts), useText(sideWords), useText(stepWords)];
  const locale = useLocale();
  return (
    <li className={styles.step}>
      <p>
        <strong>{happened[step.kind]}</strong>{" "}
        <span className="soft">
          {sides[step.side]} · {step.own ? t.you : step.name}
        </span>
      </p>
      {step.words && <p className={styles.words}>{step.words}</p>}
      <p className="soft small">{formatInstant(new Date(step.at), { locale })}</p>
    </li>
  );
}

function StepForm({ offered, answer }: { offered: Enquiry["offered"]; answer: unknown }) {
  const [t, acts] = [useText(enquiryTexts), useText(actWords)];
  const { form, fields, busy } = useIntent("step", answer, ["kind", "words"]);
  return (
    <EntryForm intent="step" form={form}>
      <RadioGroup
        label={t.choose}
        id={fields.kind.id}
        name={fields.kind.name}
        errors={fields.kind.errors}
        defaultValue={fields.kind.initialValue ?? offered[0]}
        options={offered.map((kind) => ({ value: kind, label: acts[kind] }))}
      />
      <TextArea label={t.words} hint={t.wordsHint} optional rows={4} {...typed(fields.words)} />
      <FormActions pending={busy && t.working}>
        <Button look="act" pending={busy}>
          {t.doStep}
        </Button>
      </FormActions>
    </EntryForm>
  );
}
