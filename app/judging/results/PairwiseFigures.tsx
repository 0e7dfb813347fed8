import { Facts } from "~/ui/catalogue/Facts";
import { useText } from "~/ui/texts";
import type { PairwiseTally } from "../tally-output";
import { methodTexts } from "./method-texts";
import { resultsTexts } from "./texts";

const figure = (value: number | null) => (value === null ? null : value.toFixed(2));

/** How far a round of comparisons can be relied on. */
export function PairwiseFigures({ pairwise }: { pairwise: PairwiseTally }) {
  const [t, m] = [useText(resultsTexts), useText(methodTexts)];
  const { separationReliability, orderEffect, tieParameter } = pairwise;
  return (
    <Facts
      facts={[
        {
          term: m.separation,
          value: figure(separationReliability) && m.separationOf(figure(separationReliability)!),
        },
        {
          term: m.orderEffect,
          value: figure(orderEffect) && m.orderEffectOf(figure(orderEffect)!),
        },
        { term: m.tieParameter, value: figure(tieParameter) },
      ].map(({ term, value }) => ({ term, value: value || t.notApplicable }))}
    />
  );
}
