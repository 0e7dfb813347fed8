import { useState } from "react";
import { Button } from "~/ui/actions/Button";
import { Disclosure } from "~/ui/actions/Disclosure";
import { TextArea } from "~/ui/forms/TextArea";
import { useText } from "~/ui/texts";
import { embedTexts } from "./texts";

/** What to paste into another page; it can be marked and copied by hand where no script runs. */
export function Snippet({ snippet }: { snippet: string }) {
  const t = useText(embedTexts);
  const [copied, setCopied] = useState<"" | "copied" | "notCopied">("");
  const copy = () =>
    navigator.clipboard.writeText(snippet).then(
      () => setCopied("copied"),
      () => setCopied("notCopied"),
    );
  return (
    <Disclosure summary={t.title}>
      <div className="stack stack-close">
        <TextArea
          name="snippet"
          label={t.snippet}
          hint={t.hint}
          rows={4}
          defaultValue={snippet}
          readOnly
        />
        <div className="cluster">
          <Button type="button" onClick={() => void copy()}>
            {t.copy}
          </Button>
          <span role="status" className="small">
            {copied && t[copied]}
          </span>
        </div>
      </div>
    </Disclosure>
  );
}
