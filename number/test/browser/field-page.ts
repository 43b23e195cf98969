// The pages on which the tests meet the field.

const PAGE = `<!doctype html>
<html lang="en"><head><title>Field</title><meta name="viewport" content="width=device-width">
<script type="module" src="/dist/src/field/index.js"></script>
<script type="module" src="/library.js"></script></head>
<body><main><h1>Field</h1><form action="/posted.html">
<iin-field name="iin" required></iin-field>
<button>Send</button></form></main></body></html>`

/** The pages by their path. */
export const PAGES = {
  '/field.html': PAGE,
  '/early.html': PAGE.replace('/library.js', '/early.js').replace(
    /<script.*?field\/index.js.*?<\/script>/,
    '',
  ),
  '/early.js':
    "document.querySelector('iin-field').value = '990101 100010'\nimport('/dist/src/field/index.js')\n",
  '/twice.html': PAGE.replace('/library.js', '/dist/src/field/index.js?again'),
  '/library.js': "import { judge } from '/dist/src/index.js'\nglobalThis.judge = judge\n",
  '/dark.html': PAGE.replace('<meta', '<meta name="color-scheme" content="dark"><meta').replace(
    '<body>',
    '<body bgcolor="#121212">',
  ),
  '/posted.html': '<!doctype html><title>Posted</title>',
}
