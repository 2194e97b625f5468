#!/bin/sh
# Makes the program from a clone and nothing else: the packages that it uses, and the one that bundles it. The action and the
# hook for pre-commit run it; whoever works on the program runs "npm ci", which installs more.
set -eu
cd "$(dirname "$0")/.."
npm ci --omit=dev --ignore-scripts --no-audit --no-fund
npm ci --prefix scripts/hook --ignore-scripts --no-audit --no-fund
node scripts/bundle.mjs
node scripts/lay-out-models.mjs
node scripts/compile-bundle.mjs
