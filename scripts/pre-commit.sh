#!/bin/sh
# What the pre-commit hook runs, from the clone that pre-commit keeps: builds it the first time, then compares.
# Not "language: node": pre-commit installs that with "npm install -g git+file:…", in which npm has the clone's own
# install write to the same global folder at the same time; one run in two failed.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
built="$home/node_modules/.factcheck-built"
if [ ! -f "$built" ]; then
  (
    cd "$home"
    npm ci --include=dev --ignore-scripts --no-audit --no-fund
    npm run --silent build
  ) >&2
  : >"$built"
fi
exec node "$home/bin/factcheck.js" compare "$@"
