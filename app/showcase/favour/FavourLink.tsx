import { ButtonLink } from "~/ui/actions/Button";
import { useText } from "~/ui/texts";
import { favourTexts } from "./texts";

/** The way from a work to the one question about it. Who is asked is told there. */
export function FavourLink({ entryId }: { entryId: string }) {
  const t = useText(favourTexts);
  return <ButtonLink href={`/gallery/${entryId}/favour`}>{t.ask}</ButtonLink>;
}
