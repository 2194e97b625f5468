#!/bin/sh
# Makes the program from a clone and nothing else: the packages that it uses, and the one that bundles it. The action and the
# hook for pre-commit run it; whoever works on the program runs "npm ci", which installs more.
set -eu
cd "$(dirname "$0")/.."
said=$(mktemp)
trap 'rm -f "$said"' EXIT
npm ci --prefix scripts/hook --ignore-scripts --no-audit --no-fund >"$said" 2>&1 &
bundler=$!
npm ci --omit=dev --ignore-scripts --no-audit --no-fund
wait "$bundler" || { cat "$said" >&2; exit 1; }
cat "$said"
node scripts/bundle.mjs command-line
node scripts/lay-out-models.mjs
node scripts/compile-bundle.mjs
