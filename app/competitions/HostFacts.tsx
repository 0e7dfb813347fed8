import { Facts } from "~/ui/catalogue/Facts";
import { LocalizedText, localized, useLocale, useText } from "~/ui/texts";
import type { Localized } from "~/ui/localized";
import { partsPlayed } from "./parts-played";
import { contestTexts } from "./contest-texts";
import type { ShownContest } from "./shown-contest";
import { partWords } from "./words";

/** Who stands behind the contest, under which number and theme. */
export function HostFacts({ contest }: { contest: Pick<ShownContest, "hostName" | "brief"> }) {
  const t = useText(contestTexts);
  const parts = useText(partWords);
  const { hostName, brief } = contest;
  const helpers = partsPlayed.map((part) => {
    const own = brief.coOrganisers.filter((helper) => helper.part === part);
    return { term: parts[part], value: own.length > 0 ? <Organisations list={own} /> : null };
  });
  const host = { name: hostName, description: brief.hostProfile };
  return (
    <Facts
      facts={[
        { term: t.host, value: <Organisations list={[host]} /> },
        ...helpers,
        { term: t.issuedAs, value: brief.issuedAs },
        { term: t.theme, value: <LocalizedText value={brief.theme} /> },
      ]}
    />
  );
}

/** Names in one line; below each other where something is said of one of them. */
function Organisations({ list }: { list: { name: Localized; description: Localized }[] }) {
  const locale = useLocale();
  if (list.every(({ description }) => !description.zh))
    return (
      <>{list.map(({ name }) => localized(name, locale)).join(locale === "zh" ? "、" : ", ")}</>
    );
  return (
    <ul className="stack stack-close">
      {list.map(({ name, description }, index) => (
        <li key={index}>
          <LocalizedText value={name} />
          {description.zh && (
            <p className="soft small measure">
              <LocalizedText value={description} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
