import { Facts } from "~/ui/catalogue/Facts";
import { localized, useLocale, useText } from "~/ui/texts";
import type { KeptOut as Entry } from "../kept-out.server";
import { numbersOf } from "../results/TieList";
import { promotionTexts } from "./texts";

type Props = { entries: readonly Entry[] };

/** Entries that are passed over because of an author's eligibility: who, and why. */
export function KeptOut({ entries }: Props) {
  const t = useText(promotionTexts);
  const locale = useLocale();
  return (
    <div className="stack">
      <p className="measure">{t.keptOutNote}</p>
      <Facts
        facts={entries.map(({ entry, authors }) => ({
          term: numbersOf([entry]),
          value: authors.map(({ name, because }) => (
            <p key={name}>
              {name}: {because.map((one) => localized(one, locale)).join(" ")}
            </p>
          )),
        }))}
      />
    </div>
  );
}
