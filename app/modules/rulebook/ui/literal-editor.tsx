import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { BuilderField } from '../builder-field.ts'
import type { LiteralKind } from '../builder-operators.ts'

const FEN = 100

/** The typed side of a comparison, by the kind of literal that its operator takes. */
export function LiteralEditor({
  field,
  kind,
  value,
  onChange,
}: {
  field: BuilderField
  kind: LiteralKind | undefined
  value: unknown
  onChange: (value: unknown) => void
}) {
  const { t } = useTranslation('rulebook')
  const label = t('builder.value')
  if (kind === 'number') return <NumberBox field={field} label={label} value={value} onChange={onChange} />
  if (kind === 'flag')
    return (
      <select
        aria-label={label}
        className="control"
        value={String(value !== false)}
        onChange={(event) => onChange(event.target.value === 'true')}
      >
        <option value="true">{t('builder.yes')}</option>
        <option value="false">{t('builder.no')}</option>
      </select>
    )
  if (kind === 'interval') {
    const bounds =
      typeof value === 'object' && value !== null ? (value as { min?: number; max?: number }) : {}
    const set = (end: 'min' | 'max') => (number: unknown) => {
      const { [end]: _, ...others } = bounds
      onChange(number === undefined ? others : { ...others, [end]: number })
    }
    return (
      <span className="flex flex-wrap gap-2">
        <NumberBox field={field} label={t('builder.from')} value={bounds.min} onChange={set('min')} blank />
        <NumberBox field={field} label={t('builder.to')} value={bounds.max} onChange={set('max')} blank />
      </span>
    )
  }
  if (kind === 'codes')
    return (
      <input
        type="text"
        aria-label={label}
        className="control"
        title={t('builder.listHint')}
        placeholder={t('builder.listHint')}
        defaultValue={Array.isArray(value) ? value.join('、') : ''}
        onChange={(event) => onChange(listOf(event.target.value))}
      />
    )
  if (field.options && kind === 'code')
    return (
      <select
        aria-label={label}
        className="control"
        value={String(value)}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="" />
        {field.options.map((option) => (
          <option key={option.name} value={option.name}>
            {option.label}
          </option>
        ))}
      </select>
    )
  return (
    <input
      type={kind === 'date' ? 'date' : 'text'}
      aria-label={label}
      className="control"
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

const listOf = (text: string) =>
  text
    .split(/[、,，;；\s]+/)
    .map((one) => one.trim())
    .filter(Boolean)

/** Money is stored in fen and typed in yuan. */
function NumberBox({
  field,
  label,
  value,
  onChange,
  blank,
}: {
  field: BuilderField
  label: string
  value: unknown
  onChange: (value: unknown) => void
  blank?: boolean
}) {
  const { t } = useTranslation('rulebook')
  const isMoney = field.kind === 'money' || field.kind === 'moneyInterval'
  const factor = isMoney ? FEN : 1
  const unit = isMoney ? t('builder.yuan') : field.unit
  return (
    <span className="flex items-center gap-1.5">
      <input
        type="number"
        step="any"
        aria-label={unit ? `${label} (${unit})` : label}
        className="control tnum"
        defaultValue={typeof value === 'number' ? value / factor : ''}
        onChange={(event) => {
          const { value: text } = event.target
          if (text === '') onChange(blank ? undefined : 0)
          else if (Number.isFinite(Number(text))) onChange(Math.round(Number(text) * factor * 1e4) / 1e4)
        }}
      />
      {unit && <span className="shrink-0 text-muted">{unit}</span>}
    </span>
  )
}
