import { Facts } from "~/ui/catalogue/Facts";
import { LocalizedText, useText } from "~/ui/texts";
import type { Commendation } from "./commendations";
import { contestTexts } from "./contest-texts";
import { commendedWords } from "./words";

/** 表彰: what it is called, how many there are and by what they are chosen. */
export function Commendations({ commendations }: { commendations: readonly Commendation[] }) {
  const t = useText(contestTexts);
  const words = useText(commendedWords);
  return (
    <Facts
      facts={commendations.map(({ name, to, count, basis }) => ({
        term: <LocalizedText value={name} />,
        value: (
          <>
            {t.commendedValue({ to: words[to], count })} <LocalizedText value={basis} />
          </>
        ),
      }))}
    />
  );
}
