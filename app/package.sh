#!/usr/bin/env bash
# Builds the Debian packages handfast and handfast-agent into build/package, checks them, and tries them in a bare
# Debian 12 root of their own: bash app/package.sh [--only-build]
# --only-build stops after the checks. The root needs root or sudo, and the package servers.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
source "$root/app/packages.sh"
source "$root/app/build.sh"
cd "$root"

only_build=no
case ${1-} in
  '') ;;
  --only-build) only_build=yes ;;
  *) echo "app/package.sh: unknown option $1; there is --only-build" >&2; exit 2 ;;
esac

install_packages "${build_packages[@]}" "${run_packages[@]}" "${package_packages[@]}"
build_preset package
build=build/package
rm -f "$build"/*.deb
(cd "$build" && logged cpack.log cpack)
ls -l "$build"/*.deb
bash app/packaging/check.sh "$build"
[[ $only_build == no ]] || exit 0
exec bash app/packaging/try_in_root.sh "$build"
