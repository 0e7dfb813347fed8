import { defineTexts } from "~/ui/localized";

/** Why panels of their own cannot be declared so. */
export const panelRefusals = defineTexts({
  onlyOneSource: {
    zh: "各评各的，需要至少一个由专家评判、一个由企业评判的维度。请补上维度，或改为同在一个评委会。",
    en: "Panels of their own need at least one criterion judged by experts and one by enterprises. Add one, or let all sit on one panel.",
  },
  primaryOfExperts: {
    zh: "专家、企业各评各的时，同分先看专家的首要维度。请选一个由专家评判的维度。",
    en: "Where experts and enterprises sit on panels of their own, ties are first parted by a criterion of the experts. Choose one that experts judge.",
  },
});
