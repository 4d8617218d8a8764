# shellcheck shell=bash
# shellcheck disable=SC2154,SC2034 # variables are shared with `portal`, which sources this file
# The embedded MySQL: made once, started with docker/mysql/openbeian.cnf, loopback only.

# mysqld [setsid]: runs it with mysqld_options in the place of the calling process, so call it in a subshell
mysqld() {
    local as=()
    [ "$(id -u)" -ne 0 ] || as=(--user=root)
    # it sets its own umask, from these
    UMASK=0600 UMASK_DIR=0700 LD_LIBRARY_PATH=$mysql_home/lib/debian exec "$@" "$mysql_home/bin/mysqld" \
        --defaults-file="$root/docker/mysql/openbeian.cnf" --basedir="$mysql_home" "${as[@]}" "${mysqld_options[@]}"
}

# Initialised beside its place and moved there as a whole, so a half-made one is never started.
make_database() {
    rm -rf "$data/mysql" "$data/mysql.new"
    mysqld_options=(--datadir="$data/mysql.new" --initialize-insecure)
    (mysqld) || fail "MySQL could not make its data directory."
    mv -T "$data/mysql.new" "$data/mysql"
}

database_mark="--datadir=$data/mysql"
database_pid() {
    local pid
    pid=$(cat "$data/mysqld.pid" 2>/dev/null) || pid=''
    alive "$pid" "$database_mark" || pid=$(process_with "$database_mark")
    printf '%s' "$pid"
}
database_runs() { [ -n "$(database_pid)" ]; }

start_database() {
    local bare=''
    # the schema of the bare process engine beside which a benchmark measures the portal
    [ "${OPENBEIAN_BENCHMARK:-}" != true ] || bare="CREATE DATABASE IF NOT EXISTS openbeian_bare CHARACTER SET utf8mb4;
GRANT ALL PRIVILEGES ON openbeian_bare.* TO '$OPENBEIAN_DB_USER'@'127.0.0.1';"
    # Idempotent, run by the server itself before it accepts the first connection: no client is needed
    # and no moment passes in which root has no password. It comes by a pipe: no file holds the passwords.
    exec 6< <(cat <<SQL
ALTER USER 'root'@'localhost' IDENTIFIED BY '$database_root_password';
CREATE DATABASE IF NOT EXISTS \`$OPENBEIAN_DB_NAME\` CHARACTER SET utf8mb4;
CREATE USER IF NOT EXISTS '$OPENBEIAN_DB_USER'@'127.0.0.1' IDENTIFIED BY '$OPENBEIAN_DB_PASSWORD';
ALTER USER '$OPENBEIAN_DB_USER'@'127.0.0.1' IDENTIFIED BY '$OPENBEIAN_DB_PASSWORD';
GRANT ALL PRIVILEGES ON \`$OPENBEIAN_DB_NAME\`.* TO '$OPENBEIAN_DB_USER'@'127.0.0.1';
$bare
SQL
    )
    # a killed server leaves these; whether another one uses the data is for InnoDB's own lock to say
    rm -f "$data/mysqld.pid" "$data/mysql/mysql.sock" "$data/mysql/mysql.sock.lock"
    # the stories look for what must not be kept in these, too; who runs the portal has neither
    local logs=(--skip-log-bin)
    [ "${OPENBEIAN_DB_LOGS:-}" != true ] || logs=(--log-bin=binlog --server-id=1 --general-log=ON --general-log-file="$data/logs/mysql-statements.log")
    # no socket in the file system: it would be open to everybody, and nothing uses it
    # nor is anybody there to read what it would count of itself, which costs memory and time
    mysqld_options=(
        --performance-schema=OFF
        --datadir="$data/mysql" --bind-address=127.0.0.1 --port="$OPENBEIAN_DB_PORT" --socket=
        --pid-file="$data/mysqld.pid" --init-file=/dev/fd/6 --log-error="$data/logs/mysqld.log" "${logs[@]}"
    )
    (mysqld setsid) </dev/null >>"$data/logs/mysqld.log" 2>&1 9>&- &
    local last=$((SECONDS + longest_wait)) started=$!
    exec 6<&-
    until database_answers; do
        sleep 0.2
        if ! kill -0 "$started" 2>/dev/null || [ "$SECONDS" -ge "$last" ]; then
            tail -n 15 "$data/logs/mysqld.log"
            fail "MySQL did not start; its log is $data/logs/mysqld.log."
        fi
    done
    # it makes its public keys readable by everybody
    for_owner_only "$data/mysql"
}

# MySQL greets whoever connects; a listening port alone may belong to a server that is still recovering.
database_answers() {
    local greeting=''
    { exec 7<>"/dev/tcp/127.0.0.1/$OPENBEIAN_DB_PORT"; } 2>/dev/null || return 1
    greeting=$(timeout 5 head -c 5 <&7 2>/dev/null | wc -c)
    exec 7>&-
    [ "$greeting" -eq 5 ]
}

stop_database() {
    end "$(database_pid)" "$database_mark"
    rm -f "$data/mysqld.pid"
}
