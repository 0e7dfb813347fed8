import { craftWords, originWords } from "~/entries/vocabulary";
import { Anchor, Button, Disclosure, TextField } from "~/ui";
import { localized } from "~/ui/localized";
import { useLocale, useText } from "~/ui/texts";
import { addressOf, anyAward, facetKeys, isNarrowed, type Choice, type FacetKey } from "./browsing";
import type { NamedOption } from "./gallery.server";
import { showcaseTexts } from "./texts";
import styles from "./NarrowBy.module.css";

type NarrowByProps = {
  choice: Choice;
  facets: Record<FacetKey, NamedOption[]>;
  without: readonly FacetKey[];
  stageName: (stage: string) => string;
};

/** Search words and facets: a GET form and links, so that the address holds what is shown. */
export function NarrowBy({ choice, facets, without, stageName }: NarrowByProps) {
  const t = useText(showcaseTexts);
  const words = useOptionWords(stageName);
  const kept = facetKeys.filter((key) => choice[key] !== null);
  const shown = facetKeys.filter((key) => !without.includes(key) && facets[key].length > 0);
  return (
    <div role="search" className={styles.narrow}>
      <form method="get" className={styles.search}>
        <TextField
          type="search"
          name="q"
          key={choice.search}
          defaultValue={choice.search}
          label={t.searchWorks}
          hint={t.searchHint}
          maxLength={80}
        />
        {kept.map((key) => (
          <input key={key} type="hidden" name={key} value={choice[key]!} />
        ))}
        <Button>{t.search}</Button>
      </form>
      {isNarrowed(choice) && (
        <p className="cluster">
          {kept.map((key) => (
            <Anchor key={key} className={styles.chosen} href={addressOf(choice, { [key]: null })}>
              {words(key, option(facets, key, choice[key]!))} <span aria-hidden="true">×</span>
              <span className="for-screen-readers">{t.takeAway}</span>
            </Anchor>
          ))}
          <Anchor href="?">{t.seeAll}</Anchor>
        </p>
      )}
      {shown.length > 0 && (
        <Disclosure summary={t.narrowBy} open={kept.length > 0}>
          <dl className={styles.facets}>
            {shown.map((key) => (
              <div key={key}>
                <dt>{t[facetNames[key]]}</dt>
                {facets[key].map((one) => (
                  <dd key={one.value}>
                    <Anchor
                      href={addressOf(choice, { [key]: one.chosen ? null : one.value })}
                      aria-current={one.chosen || undefined}
                    >
                      {words(key, one)}
                    </Anchor>{" "}
                    <span className="soft figures">{one.count}</span>
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </div>
  );
}

const facetNames = {
  contest: "contest",
  track: "track",
  award: "award",
  origin: "source",
  craft: "craft",
  made: "industrialisation",
  stage: "stage",
} as const satisfies Record<FacetKey, keyof typeof showcaseTexts>;

const option = (facets: NarrowByProps["facets"], key: FacetKey, value: string): NamedOption =>
  facets[key].find((one) => one.value === value) ?? { value, count: 0, chosen: true, name: null };

/** What a facet's value is called; an unknown one out of an old address stays as it was written. */
function useOptionWords(stageName: (stage: string) => string) {
  const t = useText(showcaseTexts);
  const locale = useLocale();
  const [craftNames, originNames] = [useText(craftWords), useText(originWords)];
  const known = (names: Record<string, string>, value: string) =>
    Object.hasOwn(names, value) ? names[value]! : value;
  return (key: FacetKey, { value, name }: NamedOption): string => {
    if (name) return localized(name, locale);
    if (key === "origin") return known(originNames, value);
    if (key === "craft") return known(craftNames, value);
    if (key === "made") return known({ sampled: t.madeSampled, produced: t.madeProduced }, value);
    if (key === "stage") return stageName(value);
    return value === anyAward ? t.allWinners : value;
  };
}
