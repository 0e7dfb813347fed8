import { defineTexts } from "~/ui/localized";
import type { OrganisationKind } from "./organisation";
import type { RoleName } from "./viewer";

/** The field's words for roles, as they stand in a sentence. */
export const roleWords = defineTexts({
  steward: { zh: "平台管理员", en: "platform steward" },
  manager: { zh: "机构负责人", en: "manager" },
  member: { zh: "机构成员", en: "member" },
  organiser: { zh: "主办方工作人员", en: "organiser" },
  approver: { zh: "结果复核人", en: "approver of results" },
  screener: { zh: "资格审查人", en: "screener" },
  chair: { zh: "评审主持人", en: "chair of the judging" },
  supervisor: { zh: "监督人", en: "supervisor" },
  juror: { zh: "评委", en: "juror" },
  entrant: { zh: "参赛者", en: "entrant" },
}) satisfies Record<RoleName, unknown>;

/** Each kind of organisation with its own example, for the choice on the form. */
export const organisationKindWords = defineTexts({
  association: { zh: "协会", en: "Association" },
  college: { zh: "院校", en: "College" },
  institute: { zh: "科研院所", en: "Research institute" },
  enterprise: { zh: "企业", en: "Enterprise" },
  studio: { zh: "设计机构", en: "Design studio" },
  park: { zh: "园区", en: "Industrial park" },
}) satisfies Record<OrganisationKind, unknown>;

export const platformName = { zh: "湘裳平台", en: "The Xiangshang platform" };
