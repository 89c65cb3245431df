import { HATCHING } from '#app/components/hatching.tsx'
import type { TargetLine } from '../target-view.ts'

const percent = (share: number) => `${Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10}%`

/** How much of the goal is reached, with a stroke where the straight line stands; its numbers stand beside it in words. */
export function TargetBar({ goal, standing }: Pick<TargetLine, 'goal' | 'standing'>) {
  const achieved = 'achieved' in standing ? standing.achieved : null
  return (
    <svg aria-hidden="true" className="bar bar-heavy text-ink">
      <rect
        width={achieved === null ? '100%' : percent(achieved / goal)}
        fill={achieved === null ? HATCHING : undefined}
      />
      {standing.state === 'measured' && (
        <line
          x1={percent(standing.expected / goal)}
          x2={percent(standing.expected / goal)}
          y1="0"
          y2="100%"
          stroke="currentColor"
          strokeWidth="2"
        />
      )}
    </svg>
  )
}
