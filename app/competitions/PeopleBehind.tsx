import { LocalizedText, localized, useLocale, useText } from "~/ui/texts";
import type { Brief } from "./brief";
import { peopleRoles } from "./parts-played";
import { roleWords } from "./words";
import styles from "./contest.module.css";

/** 大师与导师 with their profiles, the masters first; nothing where the brief names nobody. */
export function PeopleBehind({ people }: { people: Brief["people"] }) {
  const roles = useText(roleWords);
  const locale = useLocale();
  const sorted = peopleRoles.flatMap((role) => people.filter((person) => person.role === role));
  return (
    <ul className={styles.people}>
      {sorted.map(({ id, role, name, title, affiliation, biography }) => (
        <li key={id}>
          <p className={styles.person}>
            <strong>
              <LocalizedText value={name} />
            </strong>
            <span className="soft">{roles[role]}</span>
          </p>
          <p className="soft small">
            {[affiliation, title]
              .map((text) => localized(text, locale))
              .filter(Boolean)
              .join(" · ")}
          </p>
          {biography.zh && (
            <p className="measure">
              <LocalizedText value={biography} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
