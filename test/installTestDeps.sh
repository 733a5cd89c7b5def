#!/usr/bin/env bash
# Debian packages that the browser and shell tests need: a browser, a virtual display, what Electron links against, fonts.
# Does nothing when they are there; elsewhere than on Debian it leaves the machine alone.
set -euo pipefail
command -v dpkg-query >/dev/null 2>&1 || exit 0

needed="chromium xvfb xauth libgtk-3-0 libnss3 libasound2 libgbm1 libatk-bridge2.0-0 libcups2 libdrm2 libxss1 libxtst6 libsecret-1-0 fonts-liberation fonts-dejavu-core util-linux iproute2"
absent=""
for name in $needed; do
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null || true)" = installed ] || absent="$absent $name"
done
[ -n "$absent" ] || exit 0

if [ "$(id -u)" -eq 0 ]; then as_root=""
elif sudo -n true 2>/dev/null; then as_root="sudo -n"
else
  echo "The tests need these packages:$absent" >&2
  exit 1
fi
echo "Installing for the tests:$absent"
install() { $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $absent >/dev/null 2>&1; }
# A list of packages that is there may be too old for the pool: fetch it once and try again.
install || { $as_root apt-get update -qq >/dev/null && install; }
