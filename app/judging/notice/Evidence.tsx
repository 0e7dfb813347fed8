import { useRevalidator } from "@remix-run/react";
import { useId, useState, type ChangeEvent } from "react";
import { acceptOf } from "~/media/kinds";
import { formatBytes } from "~/ui/format";
import { localized, type Localized } from "~/ui/localized";
import { Notice } from "~/ui/messages/Notice";
import { StatusTag } from "~/ui/messages/Tag";
import { useLocale, useText } from "~/ui/texts";
import type { ObjectionPage } from "./objection-queries.server";
import { noticeTexts } from "./texts";

/** What was brought as evidence; who objects adds to it while the objection is open. */
export function Evidence({ page }: { page: ObjectionPage }) {
  const t = useText(noticeTexts);
  const { id, evidence, role, decision } = page;
  if (!evidence) return null;
  return (
    <div className="stack">
      {evidence.length === 0 && <p className="soft">{t.noEvidence}</p>}
      <ul>
        {evidence.map(({ id: fileId, name, bytes, state }) => (
          <li key={fileId}>
            {state === "accepted" ? (
              <a href={`/objections/${id}/files/${fileId}`}>{name}</a>
            ) : (
              <>
                {name} <StatusTag>{state === "refused" ? t.fileRefused : t.fileChecked}</StatusTag>
              </>
            )}{" "}
            <span className="soft small">{formatBytes(bytes)}</span>
          </li>
        ))}
      </ul>
      {role === "objector" && !decision && <AddEvidence id={id} />}
    </div>
  );
}

function AddEvidence({ id }: { id: string }) {
  const t = useText(noticeTexts);
  const locale = useLocale();
  const field = useId();
  const { revalidate } = useRevalidator();
  const [busy, setBusy] = useState(false);
  const [because, setBecause] = useState<Localized | null>(null);

  async function send(event: ChangeEvent<HTMLInputElement>) {
    const { currentTarget } = event;
    const file = currentTarget.files?.[0];
    if (!file) return;
    setBusy(true);
    setBecause(null);
    const address = `/objections/${id}/files?${new URLSearchParams({ name: file.name })}`;
    const headers = { "Content-Type": "application/octet-stream" };
    try {
      const answer = await fetch(address, { method: "POST", body: file, headers });
      if (!answer.ok) setBecause(((await answer.json()) as { because: Localized }).because);
    } catch {
      setBecause({ zh: t.uploadBroke, en: t.uploadBroke });
    }
    currentTarget.value = "";
    setBusy(false);
    revalidate();
  }

  return (
    <div className="field">
      <label className="field-label" htmlFor={field}>
        {t.addEvidence}
      </label>
      <input
        id={field}
        type="file"
        accept={acceptOf("evidence")}
        disabled={busy}
        onChange={(event) => void send(event)}
      />
      <p role="status">{busy && t.working}</p>
      {because && <Notice tone="refused" title={localized(because, locale)} live />}
    </div>
  );
}
