import { useText } from "~/ui/texts";
import { anonymityTexts } from "./anonymity-texts";
import type { Finding } from "./anonymity";
import { fieldWords } from "./words";

/** Where something stands that may tell the author, and what it looks like. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  const t = useText(anonymityTexts);
  const words = useText(fieldWords);
  return (
    <ul className="notice-list">
      {findings.map(({ place, kind, words: told }) => (
        <li key={`${place} ${kind} ${told}`}>
          {place in words ? words[place as keyof typeof words] : t[place as "fileName"]} · {t[kind]}{" "}
          · <strong>{told}</strong>
        </li>
      ))}
    </ul>
  );
}
