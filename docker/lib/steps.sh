# shellcheck shell=bash
# shellcheck disable=SC2154,SC2034 # variables are shared with `portal`, which sources this file
# How `portal` talks: one line per step with the seconds it took, one sentence when something fails.

if [ -t 1 ]; then on_terminal=yes bold=$'\e[1m' plain=$'\e[0m'; else on_terminal='' bold='' plain=''; fi
working='' step_log='' step_reason=''

say() { printf '%s\n' "$*"; }

# How long, in seconds, what is under way is waited for while its process lives: a slow machine, much data to migrate.
longest_wait=3600
# After how many seconds a process that was asked to end is killed.
longest_end=60
patient=''

# One sentence and out. Inside a step the sentence travels through a file, because a step runs in its
# own process and its output goes to the log.
fail() {
    if [ -n "$step_reason" ]; then
        printf '%s\n' "$*" >"$step_reason"
    else
        printf 'portal: %s\n' "$*" >&2
    fi
    exit 1
}

# step "Label" command…: runs the command in a process group of its own, so that an interrupt ends
# all of it, and shows the elapsed seconds meanwhile. With patient=yes it says every five minutes that it waits on.
step() {
    local label=$1 began=$SECONDS told=0 reassured=0 elapsed
    shift
    step_log=$(mktemp "$data/logs/step.XXXXXX")
    local reason=$step_log.reason
    set -m
    ( set +m; trap - INT TERM; step_reason=$reason; "$@" ) </dev/null >"$step_log" 2>&1 &
    working=$!
    set +m
    [ -n "$on_terminal" ] || printf '  …  %s\n' "$label"
    while kill -0 "$working" 2>/dev/null; do
        elapsed=$((SECONDS - began))
        if [ -n "$on_terminal" ]; then
            printf '\r  …  %-44s %4d s' "$label" "$elapsed"
        elif [ $((elapsed - told)) -ge 15 ]; then
            told=$elapsed
            printf '  …  %-44s %4d s\n' "$label" "$elapsed"
        fi
        if [ -n "$patient" ] && [ $((elapsed - reassured)) -ge 300 ]; then
            reassured=$elapsed
            printf '\n     %s\n' "Not ready after $((elapsed / 60)) minutes, but its process lives and is waited for, $((longest_wait / 60)) minutes at most; ./portal logs$(same_data) tells more."
        fi
        sleep 0.2
    done
    local code=0
    wait "$working" || code=$?
    working=''
    elapsed=$((SECONDS - began))
    { printf '== %s %s (%d s, exit %d)\n' "$(date '+%F %T')" "$label" "$elapsed" "$code"; cat "$step_log"; } >>"$data/logs/portal.log"
    [ -z "$on_terminal" ] || printf '\r'
    if [ "$code" -eq 0 ]; then
        printf '  ok %-44s %4d s\n' "$label" "$elapsed"
        rm -f "$step_log" "$reason"
        step_log=''
        return
    fi
    printf '  !! %-44s %4d s\n\n' "$label" "$elapsed"
    tail -n 25 "$step_log" | sed 's/^/     /' >&2
    local sentence
    sentence=$(cat "$reason" 2>/dev/null) || sentence=''
    grep -q 'No space left on device' "$step_log" && sentence="The disk is full; make room and start again."
    rm -f "$step_log" "$reason"
    fail "${sentence:-$label: failed with exit code $code} (everything it said: $data/logs/portal.log)"
}

# Ctrl-C ends the step that is under way; what it left half done is redone by the next start.
interrupted() {
    [ -z "$working" ] || kill -TERM -- "-$working" 2>/dev/null || true
    [ -z "$step_log" ] || rm -f "$step_log" "$step_log.reason"
    printf '\nportal: interrupted; the next start picks up where this one was.\n' >&2
    exit 130
}

# random_word LENGTH: letters and digits, so that it needs no quoting anywhere
random_word() {
    local word
    word=$(head -c 256 /dev/urandom | base64 -w 0 | tr -dc 'A-Za-z0-9')
    printf '%s' "${word:0:$1}"
}

# alive PID ARGUMENT: a process with that id runs and was started with exactly this argument. A stale
# pid file may name a process that has nothing to do with us.
alive() { [ -n "${1:-}" ] && grep -qszxF -- "$2" "/proc/$1/cmdline"; }

# process_with ARGUMENT: the id of a process that was started with exactly this argument, if any. The
# argument comes to grep by a pipe, else grep would find itself.
process_with() {
    grep -lszxF -f <(printf '%s\n' "$1") /proc/[0-9]*/cmdline | sed -n '1s|/proc/\([0-9]*\)/.*|\1|p' || true
}

# end PID WORD: asks a process to end, and kills it when it has not after a minute
end() {
    local until=$((SECONDS + longest_end)) killed=''
    alive "$1" "$2" || return 0
    kill -TERM "$1" 2>/dev/null || return 0
    while alive "$1" "$2"; do
        sleep 0.2
        if [ "$SECONDS" -ge "$until" ]; then
            [ -z "$killed" ] || fail "Process $1 was killed and has not ended; the machine itself holds it."
            echo "process $1 did not end within $longest_end s and is killed"
            kill -KILL "$1" 2>/dev/null || return 0
            killed=yes until=$((SECONDS + longest_end))
        fi
    done
}

# listeners PORT: prints the socket inodes of whoever listens there, on any address. Read from /proc,
# because a bare machine has neither ss nor lsof.
listeners() {
    awk -v port="$(printf ':%04X' "$1")" '$4 == "0A" && substr($2, length($2) - 4) == port { print $10; found = 1 }
        END { exit !found }' /proc/net/tcp /proc/net/tcp6 2>/dev/null
}

# listening PORT: prints the first of them, if there is one
listening() { listeners "$1" | head -n 1 | grep .; }

# listens PID PORT: it is this process that listens there, as far as this user may know
listens() {
    local inode
    [ -r "/proc/$1/fd" ] || return 0
    for inode in $(listeners "$2"); do
        [ -z "$(find "/proc/$1/fd" -lname "socket:\[$inode\]" -print -quit 2>/dev/null)" ] || return 0
    done
    return 1
}

# listener PORT: who listens there, in words, as far as this user may know
listener() {
    local inode descriptor pid
    inode=$(listening "$1") || return 1
    for descriptor in /proc/[0-9]*/fd/*; do
        if [ "$(readlink "$descriptor" 2>/dev/null)" = "socket:[$inode]" ]; then
            pid=${descriptor#/proc/}
            pid=${pid%%/*}
            printf '%s (process %s)' "$(cat "/proc/$pid/comm" 2>/dev/null)" "$pid"
            return
        fi
    done
    printf 'another program'
}

# free_port FROM: the first port from there on that nobody listens to and that was not given out before
given_out=' '
free_port() {
    local candidate=$1
    while listening "$candidate" >/dev/null || [[ $given_out == *" $candidate "* ]]; do
        candidate=$((candidate + 1))
        [ "$candidate" -le 65000 ] || fail "No free port found from $1 on."
    done
    given_out="$given_out$candidate "
    chosen_port=$candidate
}

# http_status PORT PATH: the status code, or nothing when nobody answers
http_status() {
    local line=''
    { exec 7<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || return 1
    printf 'GET %s HTTP/1.1\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$2" "$1" >&7 2>/dev/null || true
    IFS= read -r -t 20 line <&7 || true
    exec 7>&-
    line=${line#HTTP/1.? }
    printf '%s' "${line%% *}"
}

# need_space DIRECTORY MEGABYTES: stops when the disk that holds the directory has less
need_space() {
    local free
    free=$(space_left "$1")
    [ "$free" -ge "$2" ] || fail "The disk is nearly full: $1 has $free MB left, this start needs about $2 MB."
}

# space_left DIRECTORY: in megabytes, on the disk that holds it or will hold it
space_left() {
    local place=$1
    while [ ! -d "$place" ]; do place=$(dirname "$place"); done
    df -Pm "$place" | awk 'NR == 2 { print $4 }'
}
