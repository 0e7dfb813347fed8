import { useFreshPage } from "~/ui/page/useFreshPage";
import { useText } from "~/ui/texts";
import { sheetTexts } from "./texts";

/** In place of what is still being made of a file; it appears by itself, and without JavaScript after a reload. */
export function InProgress() {
  useFreshPage(true);
  return <p className="soft">{useText(sheetTexts).inProgress}</p>;
}
