// A chart of bars drawn on the server, each under its name with its number at its end; no legend, no axis.

/** One bar, with its number as it is written. */
export interface Bar {
  readonly name: string
  readonly value: number
}

const rowHeight = 28
const barHeight = 16
const barTop = 4
// As wide as in chart.css: `22 November` and a gap.
const nameWidth = '7em'
// The rest is room for a number of five digits behind the longest bar, in per cent of what the names leave on a phone.
const longestBar = 72

/** The picture says in words what it shows; widths are shares, so that it fits any screen. */
export function BarChart({ name, bars }: { name: string; bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  const said = bars.map(bar => `${bar.name}: ${bar.value}`).join('; ')
  return (
    <figure class="app-chart">
      <figcaption class="app-chart__caption">{name}</figcaption>
      <svg
        class="app-chart__picture app-chart__picture--rows"
        role="img"
        aria-label={`${name}: ${said}`}
        height={bars.length * rowHeight}
      >
        {bars.map((bar, index) => (
          <BarRow {...bar} top={index * rowHeight} share={bar.value / most} />
        ))}
      </svg>
    </figure>
  )
}

function BarRow({ name, value, top, share }: Bar & { top: number; share: number }) {
  const width = `${(share * longestBar).toFixed(2)}%`
  return (
    <>
      <text x={`-${nameWidth}`} y={top + 17} class="app-chart__name">
        {name}
      </text>
      {value > 0 && (
        <rect
          x="0.5"
          y={top + barTop}
          width={share < 0.01 ? '4' : width}
          height={barHeight}
          rx="3"
          class="app-chart__bar app-chart__bar--birth"
        />
      )}
      <text x={width} dx="8" y={top + 17} class="app-chart__number">
        {value}
      </text>
    </>
  )
}
