#!/usr/bin/env bash
# Prints the breaking changes of the public API since a git ref, and fails if
# there are any (apidiff itself exits 0, and its module mode does not work with
# the x/tools of the linters, so it is run for each package).
# Usage: .ci/apidiff.sh REF
set -euo pipefail
cd "$(dirname "$0")/.."
export GOWORK=off

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
mkdir "$tmp/foer"
git archive "$1" | tar -x -C "$tmp/foer"

apidiff=$(go tool -n -modfile=tools/go.mod apidiff)
offentlige() {
	go list -f '{{if ne .Name "main"}}{{.ImportPath}}{{end}}' ./... | { grep -v '/internal\(/\|$\)' || true; }
}

foer=$(cd "$tmp/foer" && offentlige)
naa=$(offentlige)
rc=0
for p in $foer; do
	if ! grep -qxF "$p" <<<"$naa"; then
		echo "$p: removed"
		rc=1
		continue
	fi
	(cd "$tmp/foer" && "$apidiff" -w "$tmp/api" "$p")
	brudd=$("$apidiff" -incompatible "$tmp/api" "$p")
	if [ -n "$brudd" ]; then
		printf '%s:\n%s\n' "$p" "$brudd"
		rc=1
	fi
done
[ $rc -ne 0 ] || echo "no breaking change since $1"
exit $rc
