#!/usr/bin/env bash
# bash tests/lint.sh BUILD: clang-format over every source, clang-tidy over the sources that differ from main.
# BUILD is a finished build with compile_commands.json. Called by tests/run.sh --lint.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
build=${1:?build folder}

mapfile -t sources < <(git ls-files -- '*.cpp' '*.h')
echo "clang-format over ${#sources[@]} files"
status=0
clang-format-19 --dry-run -Werror "${sources[@]}" || status=1

# Whoever works on a branch compares with main; on main itself the last commit is what is new.
base=$(git merge-base HEAD origin/main 2>/dev/null || true)
if [[ -z $base || $base == $(git rev-parse HEAD) ]]; then
  base=$(git rev-parse --verify --quiet HEAD~1 || git hash-object -t tree /dev/null)
fi
mapfile -t changed < <(git diff --name-only --diff-filter=d "$base" -- '*.cpp')
echo "clang-tidy over ${#changed[@]} files changed since ${base:0:12}"
((${#changed[@]})) || exit "$status"
printf '%s\0' "${changed[@]}" |
  xargs -0 -n 1 -P "$(nproc)" clang-tidy-19 -p "$build" --quiet --warnings-as-errors='*' --extra-arg=-Wno-ignored-gch || status=1
exit "$status"
