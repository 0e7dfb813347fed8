import { AddFile } from "~/media/AddFile";
import { formatBytes } from "~/ui/format";
import { StatusTag } from "~/ui/messages/Tag";
import { useText } from "~/ui/texts";
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
      {role === "objector" && !decision && (
        <AddFile kind="evidence" address={`/objections/${id}/files`} label={t.addEvidence} />
      )}
    </div>
  );
}
