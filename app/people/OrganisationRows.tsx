import { Anchor } from "~/ui/page/Anchor";
import { LocalizedText, useText } from "~/ui/texts";
import type { OrganisationCard } from "./organisation";
import styles from "./people.module.css";
import { StandingTag } from "./StandingTag";
import { organisationKindWords } from "./words";

type Props = {
  organisations: readonly OrganisationCard[];
  /** Says how each stands, where not all of them are verified. */
  standing?: boolean;
  /** Where a row leads; its own page unless said otherwise. */
  hrefOf?: (id: string) => string;
};

const ownPage = (id: string) => `/organisations/${id}`;

export function OrganisationRows({ organisations, standing = false, hrefOf = ownPage }: Props) {
  const kinds = useText(organisationKindWords);
  return (
    <ul className={styles.rows}>
      {organisations.map(({ id, kind, name, verified, suspended }) => (
        <li key={id}>
          <span className={styles.what}>
            <Anchor href={hrefOf(id)}>
              <LocalizedText value={name} />
            </Anchor>
            <span className="small soft">{kinds[kind]}</span>
          </span>
          {standing && <StandingTag verified={verified} suspended={suspended} />}
        </li>
      ))}
    </ul>
  );
}
