#!/bin/sh
# Starts the reader's process: last in line for processor and disk, with an empty environment, no core dumps, and no
# file larger than 2 GB (512-byte blocks).
ulimit -c 0
ulimit -f 4194304
nicely="nice -n 19"
if command -v ionice >/dev/null 2>&1 && ionice -c3 true 2>/dev/null; then
    nicely="ionice -c3 $nicely"
fi
cd "@folder@" || exit 1
exec env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME="@folder@" TMPDIR="@folder@/tmp" $nicely "@java@" "$@" 2>"@folder@/reader.log"
