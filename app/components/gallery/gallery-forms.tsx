import { Button } from '../button.tsx'
import { Card } from '../card.tsx'
import { CheckboxGroup } from '../checkbox-group.tsx'
import { DateInput } from '../date-input.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { Field } from '../field.tsx'
import { FileInput } from '../file-input.tsx'
import { FormActions } from '../form-actions.tsx'
import { NumberInput } from '../number-input.tsx'
import { RadioGroup } from '../radio-group.tsx'
import { Section } from '../section.tsx'
import { Select } from '../select.tsx'
import { Stepper } from '../stepper.tsx'
import { Switch } from '../switch.tsx'
import { TextArea } from '../text-area.tsx'
import { TextInput } from '../text-input.tsx'

/** Every control, at rest and refused. */
export function GalleryForms() {
  return (
    <Section title="表单" lead="原生控件；提示与错误都和控件相连；错误摘要逐条指向控件。">
      <Stepper
        current="budget"
        steps={[
          { id: 'goal', label: '要解决什么', to: '#goal' },
          { id: 'scope', label: '范围与条件', to: '#scope', error: true },
          { id: 'budget', label: '预算与交期' },
          { id: 'review', label: '检查并提交' },
        ]}
      />
      <Card>
        <form method="get" action="/design">
          <ErrorSummary
            errors={[
              { field: 'title', message: '请写明需求名称' },
              { field: 'budget', message: '预算上限不能低于下限' },
            ]}
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <Field
              id="title"
              label="需求名称"
              hint="一句话说清产线、问题和目标"
              error="请写明需求名称"
              required
            >
              <TextInput name="title" />
            </Field>
            <Field id="region" label="实施地" optional>
              <Select
                name="region"
                blank="不限"
                defaultValue="liangjiang"
                options={[
                  {
                    label: '主城都市区',
                    options: [
                      { value: 'liangjiang', label: '两江新区' },
                      { value: 'bishan', label: '璧山区' },
                    ],
                  },
                  { label: '渝东北三峡库区', options: [{ value: 'wanzhou', label: '万州区' }] },
                ]}
              />
            </Field>
            <Field id="budget" label="预算上限" error="预算上限不能低于下限">
              <NumberInput name="budget" unit="万元" decimal defaultValue="28" />
            </Field>
            <Field id="finish" label="最晚完成" help="上线、交付或验收的最后一天；到期前一周会提醒。">
              <DateInput name="finish" defaultValue="2027-03-31" />
            </Field>
            <Field id="background" label="背景与目标" required>
              <TextArea
                name="background"
                defaultValue="现有 3 条冲压线，节拍数据靠人工抄录，停机原因无法追溯。"
              />
            </Field>
            <Field id="file" label="附件">
              <FileInput name="file" />
            </Field>
            <CheckboxGroup
              name="certificates"
              legend="资质要求"
              columns={2}
              values={['iatf16949']}
              options={[
                { value: 'iso9001', label: 'ISO 9001' },
                { value: 'iatf16949', label: 'IATF 16949', hint: '汽车零部件' },
                { value: 'cnas', label: 'CNAS 认可实验室' },
                { value: 'gjb9001', label: 'GJB 9001', disabled: true },
              ]}
            />
            <RadioGroup
              name="hardness"
              legend="这一条的性质"
              defaultValue="soft"
              error="请选择一项"
              required
              options={[
                { value: 'hard', label: '必须满足', hint: '不满足即排除' },
                { value: 'soft', label: '优先满足', hint: '影响得分，不排除' },
              ]}
            />
            <Switch name="remote" label="可以远程实施" defaultChecked />
            <Switch name="public" label="公开显示企业名称" hint="关闭时只显示行业与区县" />
          </div>
          <FormActions note="已保存 14:05">
            <Button variant="primary">保存并继续</Button>
            <Button variant="secondary">存为草稿</Button>
            <Button variant="quiet">取消</Button>
            <Button variant="secondary" disabled>
              不可用
            </Button>
          </FormActions>
        </form>
      </Card>
    </Section>
  )
}
