// What we use of the design system's scripts, for the compiler: the package brings no types.

declare module 'govuk-frontend' {
  interface Component {
    readonly moduleName: string
    new (root: Element): unknown
  }
  export const Button: Component
  export const Checkboxes: Component
  export const ErrorSummary: Component
  export const Radios: Component
  export const SkipLink: Component
}
