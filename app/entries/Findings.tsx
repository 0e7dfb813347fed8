import { useText } from "~/ui/texts";
import { anonymityTexts } from "./anonymity-texts";
import type { Finding } from "./anonymity";
import { fieldWords } from "./words";

/** Where something stands that may tell the author, and what it looks like. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  const t = useText(anonymityTexts);
  const words = useText(fieldWords);
  const placeOf = ({ place, file, field = "" }: Finding): string => {
    const known = place in words ? words[place as keyof typeof words] : t[place as "fileName"];
    return file === undefined ? known : t.inFile(file, known, field);
  };
  return (
    <ul className="notice-list">
      {findings.map((finding) => (
        <li key={JSON.stringify(finding)}>
          {placeOf(finding)} · {t[finding.kind]} · <strong>{finding.words}</strong>
        </li>
      ))}
    </ul>
  );
}
