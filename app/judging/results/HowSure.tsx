import type { Localized } from "~/ui/localized";
import { Section } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import type { OpenedResults } from "../opened-results";
import { Agreement, Jurors } from "./Jurors";
import { PairwiseFigures } from "./PairwiseFigures";
import { methodTexts } from "./method-texts";
import { resultsTexts } from "./texts";

type Props = {
  ranked: Extract<NonNullable<OpenedResults["ranking"]>, { ranked: true }>;
  criteria: Record<string, Localized>;
  names: Record<string, string>;
};

/** How far the figures can be relied on, by what the round's method has to say of it. */
export function HowSure({ ranked, criteria, names }: Props) {
  const [t, m] = [useText(resultsTexts), useText(methodTexts)];
  if (ranked.pairwise)
    return (
      <Section title={m.comparisons}>
        <PairwiseFigures pairwise={ranked.pairwise} />
      </Section>
    );
  return (
    <>
      {!ranked.votes && (
        <Section title={t.reliability} note={t.reliabilityNote}>
          <Agreement reliability={ranked.reliability} names={criteria} />
        </Section>
      )}
      <Section title={t.jurors} note={t.jurorsNote}>
        <Jurors jurors={ranked.jurors} names={names} />
      </Section>
    </>
  );
}
