#!/bin/sh
# Tries a .deb on a bare Debian or Ubuntu, as root, in a container or chroot that may be spoilt:
# it is installed, the program is tried, and it is removed again without a trace but the library.
#
#     sh packaging/linux/try_deb.sh dist/warraq_*_amd64.deb
set -eu

deb=$(realpath "$1")
here=$(dirname "$0")
export DEBIAN_FRONTEND=noninteractive

apt-get update --quiet=2
apt-get install --yes --no-install-recommends "$deb"
# Before there is a Python that it might lean on.
warraq --version
man_page=/usr/share/man/man1/warraq.1.gz
if ! grep --quiet --recursive path-exclude=/usr/share/man /etc/dpkg; then test -e "$man_page"; fi

apt-get install --yes --no-install-recommends python3
python3 -B "$here/../installers/smoke.py" /usr/bin/warraq

apt-get purge --yes warraq
left=$(find /usr /etc /opt /var/lib -iname '*warraq*' -not -path "$(realpath "$here/../..")/*")
if [ -n "$left" ]; then
    echo "Left behind:"
    echo "$left"
    exit 1
fi
