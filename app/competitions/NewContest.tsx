import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { useState } from "react";
import { Button, ButtonLink } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { RadioGroup } from "~/ui/forms/Choices";
import { TextField } from "~/ui/forms/TextField";
import type { Localized } from "~/ui/localized";
import { EmptyState } from "~/ui/messages/EmptyState";
import { Page } from "~/ui/page/Page";
import { RequestKey } from "~/ui/RequestKey";
import { localized, useLocale, useText } from "~/ui/texts";
import { organiserTexts } from "./organiser-texts";

type NewContestProps = {
  hosts: readonly { id: string; name: Localized; verified: boolean }[];
  /** What a contest from each template is called unless somebody says otherwise. */
  titles: Record<string, Localized>;
  lastResult: SubmissionResult<string[]> | undefined;
};

type Fields = { template: string; hostId: string; title: { zh: string; en: string } };

/** Choose a template and a host; everything else can be changed afterwards. */
export function NewContest({ hosts, titles, lastResult }: NewContestProps) {
  const t = useText(organiserTexts);
  const any = hosts.some(({ verified }) => verified);
  return (
    <Page title={t.newTitle} lede={t.newLede}>
      <div className="spread">
        <div className="in-main">
          {any ? (
            <NewContestForm hosts={hosts} titles={titles} lastResult={lastResult} />
          ) : (
            <EmptyState
              title={t.noHost}
              action={<ButtonLink href="/organisations">{t.registerOrganisation}</ButtonLink>}
            >
              {t.noHostHint}
            </EmptyState>
          )}
        </div>
      </div>
    </Page>
  );
}

function NewContestForm({ hosts, titles, lastResult }: NewContestProps) {
  const t = useText(organiserTexts);
  const locale = useLocale();
  const busy = useNavigation().formMethod === "POST";
  const [form, fields] = useForm<Fields>({
    lastResult,
    defaultValue: {
      template: "provincial",
      hostId: hosts.find(({ verified }) => verified)?.id,
    },
  });
  const { zh, en } = fields.title.getFieldset();
  // Without JavaScript the placeholder stays that of the first template; an empty name is the chosen one's all the same.
  const [template, setTemplate] = useState(fields.template.initialValue ?? "provincial");
  const own = titles[template];
  const text = ({ name, initialValue, errors }: typeof zh, placeholder?: string) => ({
    ...{ name, defaultValue: initialValue, errors, placeholder },
  });
  return (
    <Form
      method="post"
      {...getFormProps(form)}
      className="stack"
      onChange={({ target }) => {
        if (target instanceof HTMLInputElement && target.name === fields.template.name)
          setTemplate(target.value);
      }}
    >
      <RequestKey />
      <RadioGroup
        label={t.template}
        name={fields.template.name}
        defaultValue={fields.template.initialValue}
        errors={fields.template.errors}
        options={[
          { value: "provincial", label: t.provincial, hint: t.provincialHint },
          { value: "student", label: t.student, hint: t.studentHint },
          { value: "enterprise", label: t.enterprise, hint: t.enterpriseHint },
          { value: "blank", label: t.blank, hint: t.blankHint },
        ]}
      />
      <RadioGroup
        label={t.host}
        name={fields.hostId.name}
        defaultValue={fields.hostId.initialValue}
        errors={fields.hostId.errors}
        options={hosts.map(({ id, name, verified }) => {
          const shown = localized(name, locale);
          return {
            value: id,
            label: verified ? shown : t.hostNotVerified(shown),
            disabled: !verified,
          };
        })}
      />
      <TextField
        label={t.nameZh}
        lang="zh-CN"
        hint={own?.zh ? t.nameHint : t.nameItself}
        {...text(zh, own?.zh)}
      />
      <TextField label={t.nameEn} lang="en" hint={t.nameEnHint} optional {...text(en, own?.en)} />
      <FormActions pending={busy && t.creating}>
        <Button look="act" pending={busy}>
          {t.create}
        </Button>
      </FormActions>
    </Form>
  );
}
