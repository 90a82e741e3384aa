#!/usr/bin/env bash
# Runs every fuzz target of the module, each for FUZZTIME (default 10s).
set -euo pipefail
cd "$(dirname "$0")/.."

tid=${FUZZTIME:-10s}
ut=$(mktemp)
trap 'rm -f "$ut"' EXIT

# go test now and then calls it a failure when the time runs out inside a run.
# If that is all it says, the target ran its time and found nothing.
fuzz() {
	if go test -run='^$' -fuzz="^$2\$" -fuzztime="$tid" "$1" >"$ut" 2>&1; then
		tail -n 3 "$ut"
		return 0
	fi
	if [ "$(grep -vE '^(fuzz: |warning: |--- FAIL: |FAIL|exit status 1$)' "$ut")" = '    context deadline exceeded' ]; then
		grep '^fuzz: ' "$ut" | tail -n 1
		echo "time ran out inside a run, no failing input"
		return 0
	fi
	cat "$ut"
	return 1
}

n=0
pakker=$(go list -f '{{if or .TestGoFiles .XTestGoFiles}}{{.ImportPath}}{{end}}' ./...)
for p in $pakker; do
	liste=$(go test -list '^Fuzz' "$p")
	for maal in $(grep '^Fuzz' <<<"$liste" || true); do
		echo "$p $maal"
		fuzz "$p" "$maal"
		n=$((n + 1))
	done
done
echo "$n fuzz targets, $tid each"
