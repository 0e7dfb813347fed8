import { Facts } from "~/ui/catalogue/Facts";
import type { Localized } from "~/ui/localized";
import { localized, useLocale, useText } from "~/ui/texts";
import type { Promoted } from "../promotion-list";
import { numbersOf } from "../results/TieList";
import { promotionTexts } from "./texts";

type Props = { list: readonly Promoted[]; tracks: readonly { id: string; name: Localized }[] };

/** A proposed list in numbers: who goes on and who waits, of each track or of the whole. */
export function PromotedNumbers({ list, tracks }: Props) {
  const t = useText(promotionTexts);
  const locale = useLocale();
  const scopes = [...new Set(list.map(({ scope }) => scope))];
  const name = (scope: string) => {
    const track = tracks.find(({ id }) => id === scope);
    return track ? localized(track.name, locale) : t.wholeContest;
  };
  const numbers = (scope: string, standing: Promoted["standing"]) =>
    numbersOf(
      list
        .filter((line) => line.scope === scope && line.standing === standing)
        .sort((one, other) => one.order - other.order)
        .map(({ entry }) => entry),
    );
  return (
    <Facts
      facts={scopes.flatMap((scope) => [
        { term: `${name(scope)} · ${t.promoted}`, value: numbers(scope, "promoted") || "–" },
        { term: `${name(scope)} · ${t.reserves}`, value: numbers(scope, "reserve") || "–" },
      ])}
    />
  );
}
