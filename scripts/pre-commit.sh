#!/bin/sh
# What the pre-commit hook runs, from the clone that pre-commit keeps: bundles it the first time, then compares.
# Not "language: node": pre-commit installs that with "npm install -g git+file:…", in which npm has the clone's own
# install write to the same global folder at the same time; one run in two failed.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
built="$home/node_modules/.factcheck-built"
if [ ! -f "$built" ]; then
  "$home/scripts/install.sh" >&2
  : >"$built"
fi
exec node "$home/bin/factcheck.js" compare "$@"
