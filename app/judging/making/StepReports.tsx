import { Form } from "@remix-run/react";
import { UploadField } from "~/media/uploads/UploadField";
import { useUploads } from "~/media/uploads/useUploads";
import { EntryForm } from "~/people/EntryForm";
import { typedInto, useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { Disclosure } from "~/ui/actions/Disclosure";
import { FormActions } from "~/ui/actions/FormActions";
import { formatInstant } from "~/ui/format";
import { TextArea } from "~/ui/forms/TextArea";
import { Tag } from "~/ui/messages/Tag";
import { RequestKey } from "~/ui/RequestKey";
import { localized, useLocale, useText } from "~/ui/texts";
import type { GarmentMaking, OwnMaking, StepSoFar } from "./making-queries.server";
import { Photos } from "./Photos";
import { finished, mostWaiting } from "./steps";
import { makingTexts } from "./texts";

type OfStep = { page: GarmentMaking; step: StepSoFar };

export const photosAt = (entryId: string) => `/entries/${entryId}/garment-making/photos`;

/** What was reported of a step, one after the other; what waits; and the form to report. */
export function StepReports({ page, step, answer }: OfStep & { page: OwnMaking; answer: unknown }) {
  const t = useText(makingTexts);
  const current = page.steps.find(({ reports }) => reports.length === 0)?.id === step.id;
  return (
    <div className="stack stack-wide">
      {step.reports.length === 0 && <p className="soft">{t.nothingReported}</p>}
      <Reports {...{ page, step }} />
      {page.mayReport.allowed && (
        <Disclosure
          summary={step.reports.length > 0 ? t.reportAgain : t.report}
          open={current || step.waiting.length > 0}
        >
          <ReportForm {...{ page, step, answer }} />
        </Disclosure>
      )}
    </div>
  );
}

export function Reports({ page, step }: OfStep) {
  const t = useText(makingTexts);
  const locale = useLocale();
  return (
    <>
      {step.reports.map(({ id, note, at, photos }) => (
        <div key={id} className="stack">
          <p className="measure" lang="zh-CN">
            {note}
          </p>
          <p className="soft small">
            {t.reportedAt(formatInstant(new Date(at), { locale }))}{" "}
            {at > step.dueAt && <Tag>{t.stepLate}</Tag>}
          </p>
          <Photos
            photos={photos}
            address={`${photosAt(page.entryId)}/`}
            alt={(nth) => t.photo({ step: localized(step.name, locale), nth })}
          />
        </div>
      ))}
    </>
  );
}

function ReportForm({ page, step, answer }: OfStep & { answer: unknown }) {
  const t = useText(makingTexts);
  const locale = useLocale();
  const own = typedInto("report", answer)?.step === step.id ? answer : null;
  const { form, fields, busy } = useIntent("report", own, ["note"], { id: `report-${step.id}` });
  const { entryId, roundId } = page;
  const query = new URLSearchParams({ round: roundId, step: step.id });
  const uploads = useUploads(`${photosAt(entryId)}?${query}`);
  const room = mostWaiting - page.steps.reduce((sum, { waiting }) => sum + waiting.length, 0);
  return (
    <div className="stack">
      {step.waiting.length > 0 && <p className="field-label">{t.waitingPhotos}</p>}
      <Photos
        photos={step.waiting}
        address={`${photosAt(entryId)}/`}
        alt={(nth) => t.photo({ step: localized(step.name, locale), nth })}
        act={({ id, name }) => (
          <Form method="post">
            <RequestKey />
            <input type="hidden" name="intent" value="remove" />
            <input type="hidden" name="roundId" value={roundId} />
            <Button look="plain" name="fileId" value={id} aria-label={`${t.removePhoto}: ${name}`}>
              {t.removePhoto}
            </Button>
          </Form>
        )}
      />
      <UploadField {...{ kind: "photo", room, uploads }} label={t.addPhoto} hint={t.photoHint} />
      <EntryForm intent="report" form={form} hidden={{ roundId, step: step.id }}>
        <TextArea
          id={`note-${step.id}`}
          name="note"
          label={t.note}
          hint={t.noteHint}
          rows={3}
          defaultValue={fields.note.initialValue ?? ""}
          errors={fields.note.errors}
        />
        <FormActions promise={t.reportPromise} pending={busy && t.working}>
          <Button look="act" pending={busy}>
            {step.id === finished ? t.reportGarment : t.report}
          </Button>
        </FormActions>
      </EntryForm>
    </div>
  );
}
