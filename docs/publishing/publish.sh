#!/bin/sh
# Puts a built site online on a server with versioned folders and a switched link.
#
#   tar -C dist -c . | ssh web@www.example.gov.cn sh publish.sh /srv/tongbao [KEEP]
#
# The site arrives in a folder of its own, and only when it is complete does one rename make it
# the current one: a reader gets either the old site or the new one. KEEP versions are kept (5).
set -eu
umask 022
site=$1
keep=${2:-5}

mkdir -p "$site/releases"
# What was interrupted an hour ago and more is not coming back.
find "$site/releases" -maxdepth 1 -name '.incoming-*' -mmin +60 -exec rm -rf {} +
new=$(mktemp -d "$site/releases/.incoming-XXXXXX")
trap 'rm -rf "$new"' EXIT
tar -x -C "$new"
[ -f "$new/index.html" ] || { echo 'The archive holds no site; nothing was published.' >&2; exit 1; }
chmod 755 "$new"

# Versions of the data that were published before keep their addresses.
for kept in versions as-at; do
  [ -d "$site/current/data/$kept" ] || continue
  mkdir -p "$new/data/$kept"
  cp -Rpn "$site/current/data/$kept/." "$new/data/$kept/"
done

# Compressed once here instead of at each request; nginx sends them where the reader's browser can.
find "$new" -type f -size +1 \( -name '*.html' -o -name '*.css' -o -name '*.js' -o -name '*.json' \
  -o -name '*.csv' -o -name '*.xml' -o -name '*.svg' -o -name '*.txt' -o -name '*.ndjson' \) > "$new.list"
tr '\n' '\0' < "$new.list" | xargs -0 -r gzip -9 -n -k -f
if command -v brotli > /dev/null; then tr '\n' '\0' < "$new.list" | xargs -0 -r brotli -q 9 -k -f; fi
rm "$new.list"

now=$(date -u +%Y%m%dT%H%M%SZ)
release=$now
n=1
while [ -e "$site/releases/$release" ]; do
  n=$((n + 1))
  release=$now-$n
done
mv -T "$new" "$site/releases/$release"
trap - EXIT
ln -sfn "releases/$release" "$site/current.$release"
mv -T "$site/current.$release" "$site/current"

ls -1 "$site/releases" | sort -r | tail -n "+$((keep + 1))" | while read -r old; do
  rm -rf "${site:?}/releases/$old"
done
echo "Published: $release"
