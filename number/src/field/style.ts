// The looks of the field when nobody themes it. Every visible piece is a CSS part; colors follow the page's scheme.

export const STYLE = `
:host { display: block; max-width: 34rem; line-height: 1.4; }
:host([hidden]) { display: none; }
[hidden] { display: none !important; }
label { display: block; font-weight: 600; }
#hint { color: #4a5666; color: light-dark(#4a5666, #aab6c4); margin: 0.125rem 0 0.375rem; }
input {
  box-sizing: border-box; width: 100%; max-width: 18em; padding: 0.5rem 0.625rem;
  font: inherit; font-size: 1.125em; font-variant-numeric: tabular-nums; letter-spacing: 0.04em;
  color: FieldText; background: Field; border: 1px solid #4a5666; border-radius: 6px;
}
input:focus-visible, button:focus-visible, summary:focus-visible {
  outline: 3px solid; outline-offset: 0; box-shadow: 0 0 0 6px #ffc83d;
}
input[aria-invalid="true"] { border: 2px solid #a8281e; border-color: light-dark(#a8281e, #ff9d94); }
#strip { display: flex; flex-wrap: wrap; gap: 0.375rem; margin: 0.625rem 0 0; }
.group { border-radius: 6px; padding: 0.25rem 0.5rem; color: #1b2430; text-align: center; }
.group b {
  display: block; font-size: 1.25em; font-weight: 600; font-variant-numeric: tabular-nums; letter-spacing: 0.04em;
}
.group small { font-size: 0.75em; }
.group:nth-child(4n + 1) { background: #dceef6; }
.group:nth-child(4n + 2) { background: #ece3f5; }
.group:nth-child(4n + 3) { background: #f4ecd8; }
.group:nth-child(4n) { background: #f8e3e1; }
#message { margin-top: 0.5rem; }
#message p { margin: 0.25rem 0; }
.problem { color: #a8281e; color: light-dark(#a8281e, #ff9d94); font-weight: 600; }
.problem::before {
  content: "!"; display: inline-block; width: 1.4em; margin-right: 0.4em; border-radius: 50%; text-align: center;
  color: Canvas; background: #a8281e; background: light-dark(#a8281e, #ff9d94);
}
.limits { font-size: 0.875em; color: #4a5666; color: light-dark(#4a5666, #aab6c4); }
button {
  font: inherit; padding: 0.375rem 0.75rem; margin: 0.25rem 0; cursor: pointer;
  color: #005b82; color: light-dark(#005b82, #8fd0ee); background: transparent; border: 1px solid; border-radius: 6px;
}
details { margin-top: 0.5rem; }
summary {
  cursor: pointer; width: fit-content; border-radius: 6px; color: #005b82; color: light-dark(#005b82, #8fd0ee);
}
details p { margin: 0.5rem 0; }
svg { display: block; width: 100%; max-width: 20rem; height: auto; margin: 0.5rem 0; }
@media (forced-colors: active) {
  .group { border: 1px solid; color: CanvasText; }
  .problem::before { forced-color-adjust: none; color: Canvas; background: CanvasText; }
}
`
