#!/usr/bin/env bash
# Statement coverage must be 100 % in every package of .ci/pakker, measured
# from its own tests together with the tests and examples of the root.
# Usage: .ci/dekning.sh [PACKAGE...]
set -euo pipefail
cd "$(dirname "$0")/.."

[ $# -gt 0 ] || set -- $(grep -v '^#' .ci/pakker)

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

# The tests of the root take long and run once, for all the packages.
alle=$(printf './%s,' "$@")
if ! go test -coverpkg="${alle%,}" -coverprofile="$tmp/rot" . >"$tmp/ut" 2>&1; then
	cat "$tmp/ut"
	echo "no coverage, the tests of the root failed"
	exit 1
fi

rc=0
for p in "$@"; do
	if ! go test -coverpkg="./$p" -coverprofile="$tmp/egen" "./$p" >"$tmp/ut" 2>&1; then
		cat "$tmp/ut"
		echo "$p: no coverage, the tests failed"
		rc=1
		continue
	fi
	{ cat "$tmp/egen"; grep -E "/$p/[^/]+\.go:" "$tmp/rot" || true; } >"$tmp/profil"
	# A block stands once for each test binary: it is covered if one ran it.
	sort "$tmp/profil" | awk -v pakke="$p" '
		/^mode:/ { next }
		{ setn[$1] = $2; treff[$1] += $3; if (!($1 in sett)) { sett[$1]; rekke[++n] = $1 } }
		END {
			for (i = 1; i <= n; i++) {
				alle += setn[rekke[i]]
				if (treff[rekke[i]] > 0) { dekket += setn[rekke[i]]; continue }
				split(substr(rekke[i], match(rekke[i], /:[0-9.,]+$/) + 1), fra, /[.,]/)
				fil = substr(rekke[i], 1, RSTART - 1)
				sub("^.*/" pakke "/", pakke "/", fil)
				if (setn[rekke[i]] > 0) mangler = mangler sprintf("  not covered: %s:%s.%s-%s.%s\n", fil, fra[1], fra[2], fra[3], fra[4])
			}
			if (alle == 0) { printf "%s: no statements\n", pakke; exit 1 }
			printf "%s: %.1f %% of %d statements\n%s", pakke, int(1000 * dekket / alle) / 10, alle, mangler
			if (dekket < alle) exit 1
		}' || rc=1
done
exit $rc
