import { Button } from "~/ui/actions/Button";
import { ErrorSummary } from "~/ui/messages/ErrorSummary";
import { Notice } from "~/ui/messages/Notice";
import { useText } from "~/ui/texts";
import type { WrittenBrief } from "../shown-contest";
import { editorTexts } from "./texts";

type EditorNoticesProps = {
  written: WrittenBrief;
  errors: Record<string, string[] | null>;
  conflict: boolean;
};

export const hasNotices = ({ written, errors, conflict }: EditorNoticesProps) =>
  conflict || written.issues.length > 0 || Object.keys(errors).length > 0;

/** What could not be read; the conflict of two tabs; what stands between the draft and publication. */
export function EditorNotices({ written, errors, conflict }: EditorNoticesProps) {
  const t = useText(editorTexts);
  const unread = Object.entries(errors).flatMap(([name, sentences]) =>
    name ? (sentences ?? []).map((text) => ({ field: `field-${name}`, text })) : [],
  );
  return (
    <>
      <ErrorSummary errors={unread} />
      {conflict && <Conflict slug={written.slug} revision={written.revision} />}
      {!conflict && written.issues.length > 0 && (
        <Notice tone="warn" title={t.stillOpen(written.issues.length)}>
          <ul className="notice-list">
            {written.issues.map(({ field, sentence }, index) => (
              <li key={index}>
                <a href={`#field-${field}`}>{sentence}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

/** Nothing was overwritten: whoever comes later sees the other's draft, and then decides. */
function Conflict({ slug, revision }: { slug: string; revision: number }) {
  const t = useText(editorTexts);
  return (
    <div id="conflict">
      <Notice tone="refused" title={t.conflictTitle} live>
        <p>{t.conflictBody}</p>
        <p className="cluster">
          <a href={`/competitions/${slug}/edit`} target="_blank" rel="noreferrer">
            {t.seeTheirs}
          </a>
          <Button form="brief" name="over" value={revision} look="danger">
            {t.keepMine}
          </Button>
        </p>
      </Notice>
    </div>
  );
}
