import { StatusTag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { LocalizedText, useText } from "~/ui/texts";
import type { OrganisationCard } from "./organisation";
import { organisationTexts } from "./organisation-texts";
import styles from "./people.module.css";
import { organisationKindWords } from "./words";

type Props = {
  organisations: readonly OrganisationCard[];
  /** Says how each stands, where not all of them are verified. */
  standing?: boolean;
};

export function OrganisationRows({ organisations, standing = false }: Props) {
  const [t, kinds] = [useText(organisationTexts), useText(organisationKindWords)];
  return (
    <ul className={styles.rows}>
      {organisations.map(({ id, kind, name, verified }) => (
        <li key={id}>
          <span className={styles.what}>
            <Anchor href={`/organisations/${id}`}>
              <LocalizedText value={name} />
            </Anchor>
            <span className="small soft">{kinds[kind]}</span>
          </span>
          {standing && (
            <StatusTag tone={verified ? "done" : "warn"}>
              {verified ? t.verified : t.waiting}
            </StatusTag>
          )}
        </li>
      ))}
    </ul>
  );
}
