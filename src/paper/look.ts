// How our papers look: ink, tints and letters, chosen so that a black-and-white copy loses nothing.

/** The colors of a paper. The tints only please the eye: an outline carries every meaning they have. */
export const color = {
  ink: '#1B2430',
  secondInk: '#4A5666',
  hairline: '#A9B1BC',
  markLine: '#B4BCC6',
  markTint: '#F1F3F5',
  white: '#FFFFFF',
} as const

/** The tints of the number strip, group by group. */
export const groupTints = ['#DCEEF6', '#ECE3F5', '#F4ECD8', '#F8E3E1'] as const

/** How high the capitals and figures of our typeface stand, in parts of the letter size. */
export const capHeight = 0.714

/** How words are set: sizes and gaps in points. */
export interface Style {
  readonly face: 'regular' | 'semibold'
  readonly size: number
  readonly color: string
  readonly lineGap?: number
  readonly align?: 'left' | 'center' | 'right'
}

export const style = {
  title: { face: 'semibold', size: 20, color: color.ink, lineGap: -2 },
  sectionTitle: { face: 'semibold', size: 15, color: color.ink },
  issuer: { face: 'semibold', size: 10.5, color: color.secondInk },
  notice: { face: 'semibold', size: 10.5, color: color.ink },
  // Its figures are 0.572 wide and stand 0.09 apart, so that twelve of them fill the strip.
  digit: { face: 'regular', size: 65.5, color: color.ink },
  maskedDigit: { face: 'regular', size: 44, color: color.ink },
  mark: { face: 'semibold', size: 200, color: color.markTint },
  label: { face: 'regular', size: 9, color: color.secondInk, lineGap: -1.5, align: 'center' },
  heading: { face: 'semibold', size: 12, color: color.ink },
  factName: { face: 'regular', size: 10, color: color.secondInk },
  factValue: { face: 'semibold', size: 10, color: color.ink },
  text: { face: 'regular', size: 9.5, color: color.ink },
  promise: { face: 'semibold', size: 12, color: color.ink, align: 'center' },
  footer: { face: 'regular', size: 8.5, color: color.secondInk, align: 'center' },
} as const satisfies Readonly<Record<string, Style>>
