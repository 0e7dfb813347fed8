import { Form } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { formatBytes, formatInstant } from "~/ui/format";
import { CheckboxGroup } from "~/ui/forms/Choices";
import { Notice } from "~/ui/messages/Notice";
import { useLocale, useText } from "~/ui/texts";
import { finishingEndsAt } from "~/competitions/finishing";
import { commitmentTexts } from "./commitment-texts";
import type { EntryForAuthor, Preview } from "./entry-for-author.server";

type ByHashesProps = { entry: EntryForAuthor; preview: Preview };

/** What it means to hand in hashes before the bytes, and which of the files on their way are handed in so. */
export function ByHashes({ entry, preview }: ByHashesProps) {
  const t = useText(commitmentTexts);
  const locale = useLocale();
  const until = finishingEndsAt(entry.contest.timetable);
  const open = preview.files.filter(({ state }) => state === "coming" || state === "checking");
  if (!until || (open.length === 0 && entry.coming.length === 0)) return null;
  return (
    <>
      {open.length > 0 && (
        <Notice tone="warn" title={t.byHashes(open.length)}>
          <p>{t.byHashesHint(formatInstant(new Date(until), { locale }))}</p>
          {entry.versions.length > 0 && <p>{t.earlierStands}</p>}
        </Notice>
      )}
      {entry.coming.length > 0 && (
        <Form method="get" className="stack stack-close">
          <input type="hidden" name="chosen" value="1" />
          <CheckboxGroup
            name="coming"
            label={t.choose}
            defaultValue={preview.coming}
            options={entry.coming.map(({ uploadId, name, bytes }) => ({
              value: uploadId,
              label: `${name} · ${formatBytes(bytes)}`,
            }))}
          />
          <div>
            <Button look="quiet">{t.chooseSo}</Button>
          </div>
        </Form>
      )}
    </>
  );
}
