import { useText } from "~/ui/texts";
import { pageTexts } from "./page-texts";

/** The pages of a tech pack as jurors see them, each by its number. */
export function TechpackPages({ pages }: { pages: string[] }) {
  const t = useText(pageTexts);
  if (pages.length === 0) return null;
  return (
    <p className="cluster small">
      <span className="soft">{t.techpackPages(pages.length)}</span>
      {pages.map((id, index) => (
        <a
          key={id}
          href={`/files/${id}`}
          target="_blank"
          rel="noreferrer"
          className="figures"
          aria-label={t.techpackPage(index + 1)}
        >
          {index + 1}
        </a>
      ))}
    </p>
  );
}
