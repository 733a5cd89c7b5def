#!/usr/bin/env bash
# Debian packages that the browser and shell tests need: a browser, a virtual display, what Electron links against, fonts.
# Does nothing when they are there; elsewhere than on Debian it leaves the machine alone.
set -euo pipefail
command -v dpkg-query >/dev/null 2>&1 || exit 0

needed=(chromium xvfb xauth libgtk-3-0 libnss3 libasound2 libgbm1 libatk-bridge2.0-0 libcups2 libdrm2 libxss1 libxtst6 libsecret-1-0 fonts-liberation fonts-dejavu-core util-linux iproute2)
# The browser without its window, which takes a sixth less time: where a release of Debian lacks it, the whole browser serves.
wanted=(chromium-headless-shell)

absentOf() {
  local name
  for name in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null || true)" = installed ] || echo "$name"
  done
}
mapfile -t absent < <(absentOf "${needed[@]}")
mapfile -t more < <(absentOf "${wanted[@]}")
[ "$((${#absent[@]} + ${#more[@]}))" -gt 0 ] || exit 0

if [ "$(id -u)" -eq 0 ]; then asRoot=()
elif sudo -n true 2>/dev/null; then asRoot=(sudo -n)
elif [ "${#absent[@]}" -eq 0 ]; then exit 0
else
  echo "The tests need these packages: ${absent[*]}" >&2
  exit 1
fi
install() { "${asRoot[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1; }
# A list of packages that is there may be too old for the pool: fetch it once and try again.
fetch() { install "$@" || { "${asRoot[@]}" apt-get update -qq >/dev/null && install "$@"; }; }
echo "Installing for the tests: ${absent[*]} ${more[*]}"
if [ "${#absent[@]}" -gt 0 ]; then fetch "${absent[@]}"; fi
if [ "${#more[@]}" -gt 0 ]; then fetch "${more[@]}" || echo "There is no ${more[*]}: the whole browser serves."; fi
