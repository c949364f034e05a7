#!/bin/sh
# Reads the files in parts, several at a time, with GNU parallel, or with xargs where that is not installed. Both run the same list of commands.
#
#   sh docs/deploy/parallel.sh [options of `npm run read`, without spaces in their values]
#   npm run build -- --readings .cache/readings
#
# PARTS: how many parts; JOBS: how many at a time. Options of GNU parallel go into PARALLEL: PARALLEL='--sshloginfile machines --workdir .'
set -eu
parts=${PARTS:-4}
jobs=${JOBS:-2}
out=${READINGS:-.cache/readings}
commands=$(mktemp)
trap 'rm -f "$commands"' EXIT
for part in $(seq "$parts"); do
  echo "KIOSK_PROCESSES=1 npm run read -- --shard $part/$parts --out '$out' $*"
done >"$commands"
if command -v parallel >/dev/null 2>&1; then
  parallel --jobs "$jobs" <"$commands"
else
  tr '\n' '\0' <"$commands" | xargs -0 -n 1 -P "$jobs" sh -c
fi
