/** An open garment, as what is fetched later works on it: tools, notes, company. */
import type { AnimationClip } from "three";
import type { Locale } from "~/ui/localized";
import type { Voice } from "./controls.client";
import type { Sight } from "./sight.client";
import type { Stage } from "./stage.client";
import type { Bounds } from "./turntable";
import type { Wardrobe } from "./wardrobe.client";

export interface Workplace {
  sight: Sight;
  stage: Stage;
  wardrobe: Wardrobe;
  bounds: Bounds;
  /** Movement that the file brings. */
  clips: readonly AnimationClip[];
  locale: Locale;
  alt: string;
  say: Voice;
}
