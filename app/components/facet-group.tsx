import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { Option } from './option.ts'

export type FacetOption = Option & { count?: number }

/**
 * One facet inside a FilterPanel, its options as they are to be shown. It stands open, with a link to those left out; or it
 * `folds`: then its head is a link to all of them, and only what is chosen stands below. Both links stay in place when they are
 * followed, and keep the focus.
 */
export function FacetGroup({
  name,
  legend,
  options,
  values = [],
  type = 'checkbox',
  rest = 0,
  folds = false,
  whole = false,
  toggleHref = '',
}: {
  name: string
  legend: string
  options: readonly FacetOption[]
  values?: readonly string[]
  type?: 'checkbox' | 'radio'
  /** How many options are left out. */
  rest?: number
  folds?: boolean
  /** All were asked for. */
  whole?: boolean
  /** Where all are shown, or no more than at first. */
  toggleHref?: string
}) {
  const { t } = useTranslation('common')
  const head = (
    <>
      {legend}
      {values.length > 0 && (
        <span className="facet-chosen">
          {values.length}
          <span className="sr-only"> {t('kit.chosen')}</span>
        </span>
      )}
    </>
  )
  const toggle = (className: string, children: ReactNode) => (
    <Link
      to={toggleHref}
      replace
      preventScrollReset
      rel="nofollow"
      discover="none"
      aria-expanded={whole}
      className={className}
    >
      {children}
    </Link>
  )
  const boxes = (
    <fieldset>
      <legend className="sr-only">{legend}</legend>
      {options.map((option) => (
        <FacetBox
          key={option.value}
          name={name}
          type={type}
          option={option}
          checked={values.includes(option.value)}
        />
      ))}
      {!folds &&
        (rest > 0 || whole) &&
        toggle('facet-more', whole ? t('kit.fewerOptions') : t('kit.moreOptions', { count: rest }))}
    </fieldset>
  )
  if (folds) {
    return (
      <div className="facet">
        {toggle('facet-head', head)}
        {options.length > 0 && boxes}
      </div>
    )
  }
  return (
    <details open className="facet">
      <summary className="facet-head">{head}</summary>
      {boxes}
    </details>
  )
}

function FacetBox({
  name,
  type,
  option,
  checked,
}: {
  name: string
  type: 'checkbox' | 'radio'
  option: FacetOption
  checked: boolean
}) {
  return (
    <label className="facet-box">
      <input
        type={type}
        name={name}
        value={option.value}
        defaultChecked={checked}
        disabled={option.disabled}
      />
      <span>{option.label}</span>
      {option.count !== undefined && <i>{option.count}</i>}
    </label>
  )
}
