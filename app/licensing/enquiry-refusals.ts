import type { Because } from "~/platform/refusal";

const say = (zh: string, en: string): Because => ({ zh, en });

export const enquiryRefusals = {
  frozen: say(
    "平台管理员停用了这家企业，询盘已冻结：各方都能看到记录，但暂时不能继续。恢复后从这里接着走。",
    "The steward has suspended this enterprise, so the enquiry is frozen: everybody in it can read it, nobody can go on for now. It continues from here once the suspension is lifted.",
  ),
  over: say(
    "这次询盘已经结束。需要的话，企业可以重新询盘。",
    "This enquiry is over. The enterprise may ask anew.",
  ),
  notNow: say(
    "这一步现在不能走：对方可能刚刚答复过。请刷新页面，看看最新进展。",
    "This step is not possible now: the other side may just have answered. Reload the page to see how it stands.",
  ),
  wordsMissing: say("请写几句话。", "Please say it in a few words."),
  wordsTooMany: say("最多 2,000 个字符。", "At most 2,000 characters."),
  messageShort: say(
    "请至少写 10 个字：您是谁、想怎么做。",
    "Please write at least 10 characters: who you are, how you would make it.",
  ),
  ownWork: say(
    "这是您自己的作品，不能向自己询盘。",
    "This is your own work; you cannot enquire with yourself.",
  ),
  oneAtATime: say(
    "本机构已就这件作品询过盘，还没有结束。请在那次询盘里继续。",
    "Your organisation has an open enquiry about this work. Please go on in that one.",
  ),
  keepsEnquiry: say(
    "这件作品有未结束的询盘，先结束询盘，才能移出看板。",
    "There is an open enquiry about this work. End it before taking the work off the board.",
  ),
  quantity: say("请填写 1 到 10,000,000 之间的整数。", "Give a whole number from 1 to 10,000,000."),
  term: say("请填写 1 到 240 个月。", "Give 1 to 240 months."),
  makingNumber: say(
    "请填写大于 0 的整数，或留空。",
    "Give a whole number above 0, or leave it empty.",
  ),
  makingMoney: say(
    "请填写金额（元），最多两位小数，或留空。",
    "Give an amount in yuan with at most two decimals, or leave it empty.",
  ),
  makingRange: say(
    "成本区间的上限不能低于下限。",
    "The upper end of the cost band cannot be below its lower end.",
  ),
  makingOver: say(
    "作品已撤回，不再需要生产信息。",
    "The entry was withdrawn; it needs no production facts.",
  ),
} as const;
