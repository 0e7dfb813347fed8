import { Anchor } from "~/ui/page/Anchor";
import { Tag } from "~/ui/messages/Tag";
import { localized, useLocale, useText } from "~/ui/texts";
import { numbersOf } from "../results/TieList";
import type { DeliberationsPage } from "./deliberation-queries.server";
import type { Suggestion } from "./suggested-entries";
import { deliberationTexts } from "./texts";

type Props = { page: DeliberationsPage; chosen: Suggestion | undefined };

/** What cannot be told apart at the line of each prize; choosing one fills the form in. */
export function Suggested({ page, chosen }: Props) {
  const t = useText(deliberationTexts);
  const locale = useLocale();
  if (page.suggested.length < 2) return null;
  const nameOf = (prizeId: string | null) => {
    const prize = page.prizes.find(({ id }) => id === prizeId);
    return prize ? localized(prize.name, locale) : t.goingOn;
  };
  return (
    <nav aria-label={t.suggested} className="stack stack-close">
      <h3>{t.suggested}</h3>
      <ul className="stack stack-close">
        {page.suggested.map((one) => (
          <li key={one.prizeId}>
            <Anchor
              href={`?about=${encodeURIComponent(one.prizeId ?? "")}#open`}
              aria-current={one === chosen ? "true" : undefined}
            >
              {t.atLine({ prize: nameOf(one.prizeId), places: one.places })}
            </Anchor>{" "}
            <span className="figures">{numbersOf(one.entries)}</span>{" "}
            {one === chosen && <Tag>{t.filledIn}</Tag>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
