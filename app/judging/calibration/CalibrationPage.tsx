import { UploadField } from "~/media/uploads/UploadField";
import { useUploads } from "~/media/uploads/useUploads";
import { EntryForm } from "~/people/EntryForm";
import { refusedIn, useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { DataTable } from "~/ui/figures/DataTable";
import { formatInstant } from "~/ui/format";
import { Checkbox } from "~/ui/forms/Choices";
import { EmptyState } from "~/ui/messages/EmptyState";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { useFreshPage } from "~/ui/page/useFreshPage";
import { localized, useLocale, useText } from "~/ui/texts";
import { DeedForm } from "../sheet/DeedForm";
import { mostSamples } from "./calibration";
import type { CalibrationPage as Calibration } from "./calibration-queries.server";
import { SampleLines } from "./SampleLines";
import { calibrationTexts } from "./texts";

export const calibrationDeeds = ["described", "removed", "opened", "changed"] as const;
export type CalibrationDone = (typeof calibrationDeeds)[number];

type Props = { page: Calibration; done: CalibrationDone | null; answer: unknown };

/** 校准 of a round, for its organiser: samples, opening them, and who has done it. */
export function CalibrationPage({ page, done, answer }: Props) {
  const t = useText(calibrationTexts);
  const locale = useLocale();
  const { slug, round, samples, opened, closed, jurors } = page;
  const said = {
    described: t.doneDescribed,
    removed: t.doneRemoved,
    opened: t.doneOpened,
    changed: t.doneChanged,
  };
  const refused = refusedIn(answer);
  const whole = refused?.intent === "remove" || refused?.intent === "precede";
  const uploads = useUploads(`/competitions/${slug}/rounds/${round.id}/calibration/samples`);
  useFreshPage(samples.some((sample) => sample.state === "checking"));
  const [title, name] = [localized(page.title, locale), localized(round.name, locale)];
  return (
    <Page
      title={t.titleOf({ title, round: name })}
      lede={t.lede}
      margin={
        <p>
          <Anchor href={`/competitions/${slug}/panel`}>{t.toPanel}</Anchor>
        </p>
      }
      notices={
        <>
          {done && !answer && <Notice tone="done" title={said[done]} live />}
          {whole && (
            <Notice tone="refused" live>
              {refused?.lastResult.error?.[""]?.join(" ")}
            </Notice>
          )}
          {closed && !opened && <Notice title={localized(closed, locale)} />}
        </>
      }
    >
      <Section title={t.samples} note={t.samplesNote} id="samples" woven>
        <div className="stack stack-wide">
          {samples.length === 0 && <EmptyState title={t.none}>{!closed && t.noneHint}</EmptyState>}
          <SampleLines {...{ page, answer }} />
          {!closed && (
            <UploadField
              {...{ kind: "board", uploads, room: mostSamples - samples.length }}
              label={t.addPicture}
              hint={t.pictureHint}
            />
          )}
        </div>
      </Section>
      {!closed && samples.length > 0 && (
        <Section title={t.openTitle} note={t.openNote} id="open">
          <OpenForm answer={answer} />
        </Section>
      )}
      {opened && (
        <Section title={t.jurors} note={t.jurorsNote} id="jurors">
          <div className="stack">
            <p>
              {t.openedAt({ instant: formatInstant(new Date(opened.at), { locale }) })}
              {locale === "zh" ? "。" : ". "}
              {opened.precedes ? t.precedesNow : t.precedesNot}
            </p>
            {page.mayTurn && (
              <DeedForm intent="precede" hidden={opened.precedes ? {} : { precedes: "on" }}>
                {opened.precedes ? t.giveUp : t.askFor}
              </DeedForm>
            )}
            <DataTable
              caption={t.jurors}
              captionHidden
              columns={[
                {
                  key: "juror",
                  label: t.juror,
                  heading: true,
                  cell: (row) => `${row.alias} · ${row.name}`,
                },
                {
                  key: "locked",
                  label: t.locked,
                  figure: true,
                  cell: ({ locked }) => t.lockedOf({ locked, of: samples.length }),
                },
              ]}
              rows={jurors}
              rowKey={({ alias }) => alias}
              empty={t.noJurors}
            />
          </div>
        </Section>
      )}
    </Page>
  );
}

function OpenForm({ answer }: { answer: unknown }) {
  const t = useText(calibrationTexts);
  const { form, fields, busy } = useIntent("open", answer, ["precedes", "looked"], {
    id: "open-calibration",
  });
  const again = refusedIn(answer)?.intent === "open";
  return (
    <EntryForm intent="open" form={form}>
      <Checkbox
        name="precedes"
        label={t.precedes}
        defaultChecked={again ? fields.precedes.initialValue === "on" : true}
      />
      <Checkbox
        name="looked"
        label={t.looked}
        errors={fields.looked.errors}
        defaultChecked={fields.looked.initialValue === "on"}
      />
      <FormActions pending={busy && t.working}>
        <Button look="act" pending={busy}>
          {t.open}
        </Button>
      </FormActions>
    </EntryForm>
  );
}
