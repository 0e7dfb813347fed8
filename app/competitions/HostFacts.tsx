import { Facts } from "~/ui/catalogue/Facts";
import { LocalizedText, localized, useLocale, useText } from "~/ui/texts";
import { partsPlayed } from "./parts-played";
import { contestTexts } from "./contest-texts";
import type { ShownContest } from "./shown-contest";
import { partWords } from "./words";

/** Who stands behind the contest, under which number and theme. */
export function HostFacts({ contest }: { contest: Pick<ShownContest, "hostName" | "brief"> }) {
  const t = useText(contestTexts);
  const parts = useText(partWords);
  const locale = useLocale();
  const { hostName, brief } = contest;
  const helpers = partsPlayed.map((part) => ({
    term: parts[part],
    value: brief.coOrganisers
      .filter((helper) => helper.part === part)
      .map(({ name }) => localized(name, locale))
      .join(locale === "zh" ? "、" : ", "),
  }));
  return (
    <Facts
      facts={[
        { term: t.host, value: <LocalizedText value={hostName} /> },
        ...helpers,
        { term: t.issuedAs, value: brief.issuedAs },
        { term: t.theme, value: <LocalizedText value={brief.theme} /> },
      ]}
    />
  );
}
