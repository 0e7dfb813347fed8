import { getInputProps, getSelectProps, getTextareaProps, useForm } from "@conform-to/react";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import * as ui from "~/ui";
import { LocaleProvider, LocalizedText, type Locale } from "~/ui/texts";
import { wording } from "~/ui/wording";

function print(element: ReactElement, locale: Locale = "zh"): string {
  return renderToStaticMarkup(<LocaleProvider locale={locale}>{element}</LocaleProvider>);
}

/** The ids a markup speaks of (for, aria-…, #…) that stand nowhere in it, and ids that stand twice. */
function looseEnds(markup: string): string[] {
  const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
  const spoken = [
    ...markup.matchAll(
      / (?:for|aria-labelledby|aria-describedby|popovertarget)="([^"]+)"|url\(#([^)]+)\)/g,
    ),
  ].flatMap((match) => (match[1] ?? match[2])!.split(" "));
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  return [...spoken.filter((id) => !ids.includes(id)), ...twice];
}

const noon = new Date("2026-11-23T04:00:00Z");
const image = { src: "/a.webp", width: 900, height: 1350, alt: "正面", colour: "#e9e3d8" };
const columns = [
  { key: "n", label: "参赛编号", heading: true, cell: (row: { n: string; mean: number }) => row.n },
  { key: "m", label: "平均分", figure: true, cell: (row: { mean: number }) => row.mean },
];
const table = (
  <ui.DataTable
    caption="名次"
    columns={columns}
    rows={[{ n: "0147", mean: 87.4 }]}
    rowKey={(row) => row.n}
  />
);
const options = [
  { value: "a", label: "职业服", hint: "工装" },
  { value: "b", label: "礼服" },
];

const parts: Record<string, ReactElement> = {
  page: (
    <ui.Page title="岳麓之羽" lede="一件短褂" margin="图 1" notices={<ui.Notice tone="warn" />}>
      <ui.Section title="日程" note="北京时间" woven />
      <ui.Section title="作品" id="works" width="full" />
    </ui.Page>
  ),
  site: (
    <>
      <ui.SiteHeader
        home="/"
        links={[{ href: "/competitions", label: "竞赛", current: true }]}
        language={{ href: "/en", label: "English", tag: "en" }}
        account={<a href="/sign-in">登录</a>}
      />
      <ui.SiteFooter
        statement="好设计"
        columns={[{ title: "规则", links: [{ href: "/rights", label: "权利" }] }]}
        filings={[{ label: "湘ICP备" }]}
      />
    </>
  ),
  works: (
    <ui.Gallery label="获奖作品" lead>
      <ui.Plate title="素纱" image={image} href="/works/1" award="银奖" layout="beside" first />
      <ui.Plate title="夜雨" image={image} stage={<ui.StatusTag tone="info">打样</ui.StatusTag>} />
      <ui.SealedPlate title="未公开" award="银奖" />
    </ui.Gallery>
  ),
  course: (
    <>
      <ui.Timeline
        stops={[
          { label: "征集", at: noon, until: noon, state: "past", href: "/call" },
          { label: "初评", at: noon, state: "now", note: "评委独立打分" },
        ]}
      />
      <ui.Steps steps={[{ label: "展板", state: "blocked", note: "还差两张" }]} label="提交前" />
      <ui.Countdown now={noon} target={new Date("2026-11-25T08:00:00Z")} withInstant />
      <ui.ProgressBar label="展板.jpg" done={1048576} total={3145728} perSecond={1048576} />
      <ui.SaveState state="saved" at={noon} />
      <ui.Thread label="历程" knots={[{ label: "征集", count: 3684, href: "/entries" }]} />
      <ui.Facts
        facts={[
          { term: "费用", value: "¥30,000" },
          { term: "空", value: null },
          { term: "否", value: false },
        ]}
      />
    </>
  ),
  figures: (
    <>
      {table}
      <ui.RankBar title="各维度" bars={[{ key: "a", label: "创意", value: 87, text: "87" }]} />
      <ui.IntervalChart
        title="名次区间"
        span={[1, 10]}
        cut={5.5}
        ticks={[{ at: 1, label: "1" }]}
        intervals={[
          { key: "a", label: "0147", low: 3, high: 7, estimate: 5, text: "第 3–7 名", open: true },
        ]}
        table={table}
      />
    </>
  ),
  form: (
    <>
      <ui.ErrorSummary errors={[{ field: "field-title", text: "标题不能为空" }]} />
      <ui.TextField name="title" label="标题" hint="不出现姓名" errors={["标题不能为空"]} />
      <ui.TextArea name="statement" label="说明" hint="中文" least={200} most={800} />
      <ui.Select name="track" label="赛道" options={options} errors={["请选择"]} />
      <ui.RadioGroup name="kind" label="类别" options={options} hint="选一" errors={["请选择"]} />
      <ui.CheckboxGroup name="dims" label="维度" options={options} defaultValue={["b"]} optional />
      <ui.Checkbox name="consent" label="同意展出" hint="一年" errors={["请确认"]} />
      <ui.DateTimeField name="closes" label="截止" defaultValue={noon} />
      <ui.NumberField name="share" label="份额" unit="%" defaultValue="60" />
      <ui.MoneyField name="price" label="价格" defaultFen={129_950} />
      <ui.Dialog id="withdraw" title="撤回?" opener="撤回" actions={<ui.Button>撤回</ui.Button>}>
        截止前可以重新提交。
      </ui.Dialog>
      <ui.FormActions promise="参赛不收费。" pending="正在提交…">
        <ui.Button look="act" pending>
          提交
        </ui.Button>
        <ui.ButtonLink href="/rules">规则</ui.ButtonLink>
      </ui.FormActions>
      <ui.EmptyState title="这里会放作品" action={<ui.Kbd>J</ui.Kbd>} />
      <ui.Tag>礼服</ui.Tag>
    </>
  ),
};

describe.each(Object.entries(parts))("the parts of a %s", (_, element) => {
  it.each(["zh", "en"] as const)(
    "in %s tie every label, hint and error to its control",
    (locale) => {
      expect(looseEnds(print(element, locale))).toEqual([]);
    },
  );

  it("carry no style attribute and no script, so that a strict content policy holds", () => {
    expect(print(element)).not.toMatch(/ style=|<script|javascript:| on[a-z]+=/);
  });
});

describe("a field that was refused", () => {
  it("says so beside itself, keeps what was typed and points to its error", () => {
    const markup = print(
      <ui.TextField name="title" label="标题" defaultValue="岳麓" errors={["太短"]} />,
    );
    expect(markup).toContain('aria-invalid="true"');
    expect(markup).toContain('aria-describedby="field-title-error"');
    expect(markup).toContain('value="岳麓"');
    expect(markup).toContain("有误：</span>太短");
  });

  it("a moment and an amount are shown again exactly as they were typed", () => {
    const markup = print(
      <>
        <ui.DateTimeField name="at" label="截止" defaultValue="2026-13-99T10:00" />
        <ui.MoneyField name="price" label="价格" defaultFen={100} defaultValue="三万" />
      </>,
    );
    expect(markup).toContain('value="2026-13-99T10:00"');
    expect(markup).toContain('value="三万"');
  });
});

describe("the fields", () => {
  it("show an instant as wall time with its zone, and fen as yuan", () => {
    expect(print(parts.form!)).toMatch(/value="2026-11-23T12:00".*北京时间/);
    expect(print(parts.form!)).toContain('value="1299.50"');
    const stored = <ui.DateTimeField name="a" label="a" defaultValue="2026-11-23T04:00:00.000Z" />;
    expect(print(stored)).toContain('value="2026-11-23T12:00"');
    const tokyo = { name: "a", label: "a", timeZone: "Asia/Tokyo" };
    expect(print(<ui.DateTimeField {...tokyo} />)).toContain("Asia/Tokyo");
    expect(print(<ui.DateTimeField {...tokyo} defaultValue={noon} />)).toContain("UTC+09:00");
  });

  it.each([
    ["楚", undefined, 800, "1 / 800 字", "met"],
    ["楚 风\n", 3, 800, "2 字，至少 3 字", "under"],
    ["楚风𬭊纱", undefined, 3, "4 / 3 字 · 超出 1 字", "over"],
    ["楚风", 2, undefined, "2 字", "met"],
  ])("count %j against %s to %s as %s", (typed, least, most, words, state) => {
    const markup = print(
      <ui.TextArea name="s" label="说明" defaultValue={typed} least={least} most={most} />,
    );
    expect(markup).toContain(`data-state="${state}">${words}<`);
  });

  it("take conform's metadata as it is", () => {
    function Entry() {
      const [, fields] = useForm<{ title: string; statement: string; track: string }>({
        id: "entry",
        defaultValue: { title: "岳麓之羽", statement: "楚风", track: "b" },
        lastResult: { status: "error", error: { title: ["太短"] } },
        constraint: { title: { required: true, maxLength: 30 } },
      });
      return (
        <>
          <ui.TextField
            label="标题"
            {...getInputProps(fields.title, { type: "text" })}
            errors={fields.title.errors}
          />
          <ui.TextArea label="说明" {...getTextareaProps(fields.statement)} most={10} />
          <ui.Select label="赛道" options={options} {...getSelectProps(fields.track)} />
        </>
      );
    }
    const markup = print(<Entry />);
    expect(looseEnds(markup)).toEqual([]);
    expect(markup).toMatch(/<input(?=[^>]*id="entry-title")(?=[^>]*value="岳麓之羽")[^>]*required/);
    expect(markup).toContain('aria-describedby="entry-title-error"');
    expect(markup).toMatch(/<option value="b" selected/);
  });
});

describe("a plate", () => {
  it("reserves its picture's space and never crops it", () => {
    const markup = print(<ui.Plate title="素纱" image={image} />);
    expect(markup).toContain('<svg aria-hidden="true" width="900" height="1350"');
    expect(markup).toMatch(/<img[^>]*loading="lazy"/);
    expect(print(<ui.Plate title="素纱" image={image} first />)).toContain('fetchpriority="high"');
  });

  it("that is sealed takes no picture and says why", () => {
    const markup = print(<ui.SealedPlate title="未公开" />);
    expect(markup).toContain("封存中");
    expect(markup).toContain("设计师正在申请外观设计专利");
    expect(markup).not.toContain("<img");
    expect(print(<ui.SealedPlate title="Sealed work" />, "en")).toContain("design patent");
  });
});

describe("time and long work", () => {
  it("a countdown counts to the half-open end by the clock it is given", () => {
    const at = (target: string) => print(<ui.Countdown now={noon} target={new Date(target)} />);
    expect(at("2026-11-25T08:00:00Z")).toContain("距截止 2 天 4 小时");
    expect(at("2026-11-23T04:00:01Z")).toMatch(/data-urgency="soon".*距截止 1 秒/);
    expect(at("2026-11-23T04:00:00Z")).toMatch(/data-urgency="over".*已截止/);
  });

  it("an upload shows bytes, rate and time left, and a pause shows none of its rate", () => {
    const of = (state: "running" | "paused") =>
      print(
        <ui.ProgressBar
          label="a"
          done={1048576}
          total={3145728}
          perSecond={1048576}
          state={state}
        />,
      );
    expect(of("running")).toContain("1 MB / 3 MB · 每秒 1 MB · 还需 2 秒");
    expect(of("paused")).toContain("1 MB / 3 MB · 已暂停");
  });

  it("「已保存」 carries its minute, and every other state its own words", () => {
    expect(print(<ui.SaveState state="saved" at={noon} />)).toContain("已保存 12:00");
    const states = ["saving", "unsaved", "failed", "conflict"] as const;
    const words = states.map((state) => print(<ui.SaveState state={state} />, "en"));
    expect(new Set(words).size).toBe(4);
  });

  it("a timeline says where you are, in words and for screen readers", () => {
    const markup = print(parts.course!);
    expect(markup).toMatch(/aria-current="step"><p class="timeline-label">初评<span[^>]*>你在这里/);
    expect(markup).toContain("时间均为北京时间");
  });
});

describe("the language of a page", () => {
  it("a text nobody translated is marked as Chinese for those who listen", () => {
    expect(print(<LocalizedText value={{ zh: "楚风" }} />, "en")).toBe(
      '<span lang="zh-CN">楚风</span>',
    );
    expect(print(<LocalizedText value={{ zh: "楚风", en: "Chu" }} />, "en")).toBe("Chu");
  });

  it("Chinese sentences keep to full-width punctuation", () => {
    const probe = {
      count: 2,
      most: 3,
      least: 1,
      over: 1,
      zone: "北京时间",
      left: "",
      rate: "",
      at: "",
    };
    const sentences = Object.values(wording).map(({ zh }) =>
      typeof zh === "string" ? zh : (zh as (p: typeof probe) => string)(probe),
    );
    expect(sentences.filter((sentence) => /\p{Script=Han}[,:;?!()]/u.test(sentence))).toEqual([]);
  });
});

it("a bar stands on zero: what is below it goes the other way", () => {
  const bars = [
    { key: "a", label: "甲", value: -1, text: "−1" },
    { key: "b", label: "乙", value: 2, text: "+2" },
  ];
  const html = renderToStaticMarkup(<ui.RankBar title="宽严" span={[-2, 2]} bars={bars} />);
  expect(
    [...html.matchAll(/<rect[^>]* x="([^"]+)" width="([^"]+)"/g)].map(([, ...at]) => at),
  ).toEqual([
    ["25.00%", "25.00%"],
    ["50.00%", "50.00%"],
  ]);
});

describe("a dot between two names", () => {
  it("stays beside the first, in headings and in texts, so that no line begins with it", () => {
    const title = { zh: "湘韵新裁 · 服装设计大赛" };
    const page = (
      <ui.Page title="湘韵新裁 · 评委会">
        <ui.Section title="初评 · 名次">
          <LocalizedText value={title} />
        </ui.Section>
      </ui.Page>
    );
    const markup = print(page);
    expect(markup.match(/\u00a0· /g)).toHaveLength(3);
    expect(markup).not.toContain(" · ");
  });
});
