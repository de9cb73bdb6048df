#!/usr/bin/env bash
# bash app/packaging/try_in_root.sh BUILD: installs the packages of BUILD in a bare Debian 12 root, uses them as a
# stranger would, removes them and looks for what they left. Called by app/package.sh; needs root or sudo. The root is
# made once and kept as BUILD/bookworm.tar.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source app/packages.sh
build=$(realpath "${1:?build folder}")
mirror=${HANDFAST_DEBIAN_MIRROR:-http://deb.debian.org/debian}

if ((EUID != 0)); then
  exec sudo -- bash "$0" "$build"
fi
# Mounts of its own, which go with it.
if [[ ${HANDFAST_IN_NAMESPACE-} != yes ]]; then
  HANDFAST_IN_NAMESPACE=yes exec unshare --mount --pid --fork --kill-child --propagation private bash "$0" "$build"
fi

if [[ ! -f $build/bookworm.tar ]]; then
  echo "Making a bare Debian 12 root"
  scratch=$(mktemp -d "$build/bookworm.XXXXXX")
  debootstrap --variant=minbase bookworm "$scratch" "$mirror" >"$build/debootstrap.log" 2>&1 ||
    { tail -n 20 "$build/debootstrap.log" >&2; exit 1; }
  tar -C "$scratch" --one-file-system -cf "$build/bookworm.tar.part" .
  mv "$build/bookworm.tar.part" "$build/bookworm.tar"
  rm -rf --one-file-system "$scratch"
fi

place=$(mktemp -d "$build/root.XXXXXX")
trap 'umount --recursive --lazy "$place"; rmdir "$place"' EXIT
mount -t tmpfs -o mode=755 tmpfs "$place"
tar -C "$place" -xf "$build/bookworm.tar"
chmod 755 "$place" # the archive has the mode of a private folder
mount -t proc proc "$place/proc"
mount --rbind /dev "$place/dev"
cp /etc/resolv.conf "$place/etc/resolv.conf"
mkdir "$place/packages"
cp "$build"/*.deb "$place/packages"
cp app/packaging/trial.sh "$place/packages"
# A chain of the openssl tool, so that the program does not judge its own work.
(
  cd "$place/packages"
  openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -subj '/CN=Trial CA' \
    -addext keyUsage=critical,keyCertSign,cRLSign -days 30
  openssl req -newkey rsa:2048 -nodes -keyout leaf.key -out leaf.csr -subj '/CN=007999000000001'
  printf 'extendedKeyUsage=clientAuth\nbasicConstraints=CA:FALSE\n' >leaf.ext
  openssl x509 -req -in leaf.csr -CA ca.pem -CAkey ca.key -days 10 -extfile leaf.ext -out leaf.pem
) >"$build/chain.log" 2>&1
chroot "$place" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME=/root DEBIAN_FRONTEND=noninteractive \
  bash /packages/trial.sh
if [[ -f $place/tmp/window.png ]]; then
  cp "$place/tmp/window.png" "$build/window.png"
  echo "The window as it looked there: $build/window.png"
fi
