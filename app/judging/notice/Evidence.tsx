import { UploadField } from "~/media/uploads/UploadField";
import { useUploads } from "~/media/uploads/useUploads";
import { formatBytes } from "~/ui/format";
import { StatusTag } from "~/ui/messages/Tag";
import { useText } from "~/ui/texts";
import type { ObjectionPage } from "./objection-queries.server";
import { mostEvidence } from "./notice-permissions";
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
        <AddEvidence id={id} room={mostEvidence - evidence.length} />
      )}
    </div>
  );
}

function AddEvidence({ id, room }: { id: string; room: number }) {
  const t = useText(noticeTexts);
  const uploads = useUploads(`/objections/${id}/files`);
  return <UploadField kind="evidence" label={t.addEvidence} room={room} uploads={uploads} />;
}
