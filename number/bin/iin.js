#!/usr/bin/env node
// The door to the command iin; it stands outside dist so that npm can link it before the first build.

import '../dist/src/cli.js'
