# shellcheck shell=bash
# shellcheck disable=SC2154,SC2034 # variables are shared with `portal`, which sources this file
# Payara: one domain per data directory. The domain holds nothing of value (all data is in MySQL), so
# it is made anew whenever the application or its settings changed, and only started otherwise.

domain=$data/domains/openbeian
packed_types=text/html,text/css,text/javascript,application/javascript,text/plain,text/csv,application/json,application/problem+json,application/x-ndjson,application/atom+xml,application/xml,image/svg+xml
server_log=$domain/logs/server.log

# What the domain was made from; the ports are not part of it, they are set before each start.
domain_fingerprint() {
    {
        sha256sum <"$ear"
        sha256sum <"$root/docker/server/pool.asadmin"
        sha256sum <"$root/docker/lib/server.sh"
        sha256sum <"$root/docker/server/docroot/starting.html"
        printf '%s\n' "$payara_home" "$driver" "$demo" "$demo_world" "$base_url" "$heap" "$bind" "$sealing_keys" "$trusted_proxies" "$filings_per_hour" "$(pdf_font)"
    } | sha256sum | cut -d ' ' -f 1
}

domain_current() { [ -f "$ear" ] && [ "$(cat "$domain/made-from" 2>/dev/null)" = "$(domain_fingerprint)" ]; }

# What is not in the domain but in the environment of its server takes a start to change, not a new domain.
environment_current() { [ "$(cat "$data/payara.environment" 2>/dev/null)" = "$environment" ]; }

make_domain() {
    local new=$data/domains/openbeian.new
    rm -rf "$new"
    mkdir -p "$data/domains"
    cp -R "$payara_home/glassfish/domains/domain1" "$new"
    cp "$driver" "$new/lib/mysql-connector-j.jar"
    # what the server puts aside lies in its own directory, where it can be looked for and is removed with it
    mkdir "$new/tmp"
    put_starting_page "$new/docroot"
    set_up_domain "$new/config/domain.xml"
    bound_logs "$new/config/logging.properties"
    set_admin_password "$new/config/admin-keyfile"
    # what the last server said may explain why a new one is made
    [ ! -d "$domain/logs" ] || cp -R "$domain/logs" "$new/"
    rm -rf "$domain"
    mv -T "$new" "$domain"
}

# What the server shows at / before the application is loaded, in place of its own greeting: our page, with 503 and
# Retry-After. Every other address is 404 until then: the server's own error pages would also stand in for those of the
# application. In the moment in which the application takes the place of this page there is nothing at all at /, and the server
# answers 500 without a word before it looks for any page (StandardHostValve: no context); only a valve of our own in its lib
# could say something else.
put_starting_page() {
    rm -rf "$1"
    mkdir "$1"
    {
        printf '%s' '<%@ page contentType="text/html;charset=UTF-8" pageEncoding="UTF-8" session="false" %>'
        printf '%s' '<% response.setStatus(503); response.setHeader("Retry-After", "15"); response.setHeader("Cache-Control", "no-store"); %>'
        cat "$root/docker/server/docroot/starting.html"
    } >"$1/index.jsp"
}

# The settings that have to be there before the first start; editing takes no time, asadmin's own
# commands would take a start and a restart. Only server-config is touched: default-config is a
# template for further instances.
set_up_domain() {
    # software that was fetched before it was left out
    rm -rf "${payara_home:?}/$console" 2>/dev/null || true
    local host=${base_url#*://} server_port=80
    [[ $base_url != https:* ]] || server_port=443
    [[ $host =~ :[0-9]+$ ]] || host=$host:$server_port
    # H2 holds the timers of the server itself, and AUTO_SERVER opens it to the network; ours are not in it
    sed -i -e 's|value="domain1"|value="openbeian"|' -e 's|;AUTO_SERVER=TRUE||' \
        -e '/<config name="server-config">/,/<\/config>/ {
            # nothing listens that nobody uses: no JMS broker, data grid, JMX, HTTPS, remote shell
            s|<connector-service |<jms-service type="DISABLED" default-jms-host="default_JMS_host"><jms-host name="default_JMS_host" host="localhost" lazy-init="true"/></jms-service>&|
            s|<hazelcast-config-specific-configuration>|<hazelcast-config-specific-configuration enabled="false">|
            s|<jmx-connector |&enabled="false" |
            s|<network-listener port="[0-9]*" protocol="http-listener-2"|& enabled="false"|
            # nor an ORB: to whoever speaks IIOP it tells the whole directory, the password of the database among it
            /<iiop-listener .*\/>/d
            /<iiop-listener /,/<\/iiop-listener>/d
            s|<property value="/admin" name="adminConsoleContextRoot" */>|&<property value="NEVER" name="adminConsoleStartup"/>|
            s|org.apache.felix.shell.remote,||
            # and what listens does so on this machine only, the pages where they were asked for
            s|address="0.0.0.0"|address="127.0.0.1"|
            s|<network-listener port="[0-9]*" protocol="http-listener-1"|& address="'"$bind"'"|
            s|<network-listener port="[0-9]*" protocol="admin-listener"|& address="127.0.0.1"|
            # five threads, which is what is there by itself, are held by five slow senders
            s|<thread-pool name="http-thread-pool"|& min-thread-pool-size="8" max-thread-pool-size="128"|
            # what it measures and which part of it ails is not on the port of the pages; see HealthServlet
            s|<microprofile-metrics-configuration>|<microprofile-healthcheck-configuration virtual-servers="__asadmin"></microprofile-healthcheck-configuration><microprofile-metrics-configuration virtual-servers="__asadmin">|
            # of requests nothing is written down: who complains without a name is in no log
            s|<http-service>|<http-service access-logging-enabled="false">|
            # HTTP/2 without TLS stays on: switched off, the server waits without an end for a body whose sender offers the
            # upgrade, as Java does with each request (BadInputIT); the documented proxy passes no upgrade on, and StreamLimit counts
            # what comes directly
            # text is sent packed to whom that is welcome; who is signed in is so for our own pages only (SameSite), so that
            # nobody else can guess at what a packed page hides by having it fetched with guesses in its address
            # the server does not say what it is, and what it says of itself in addresses is not what the request claims
            s|<http default-virtual-server="server"|& compression="on" compression-min-size-bytes="1024" compressable-mime-type="'"$packed_types"'" xpowered-by="false" server-header="false" server-name="'"$host"'" scheme="'"${base_url%%:*}"'"|
            s|<jvm-options>-Xmx512m</jvm-options>|<jvm-options>-Xmx'"$heap"'</jvm-options><jvm-options>-Dfile.encoding=UTF-8</jvm-options><jvm-options>-Duser.timezone=UTC</jvm-options><jvm-options>-Duser.language=en</jvm-options><jvm-options>-Duser.country=US</jvm-options><jvm-options>-Dopenbeian.first-administrators='"$(in_xml "$first_passwords")"'</jvm-options><jvm-options>-Dopenbeian.asks='"$(in_xml "$asks")"'</jvm-options><jvm-options>-Dmp.openapi.scan.disable=true</jvm-options><jvm-options>-Djakarta.json.provider=org.eclipse.parsson.JsonProviderImpl</jvm-options><jvm-options>-Dopenbeian.demo='"$demo"'</jvm-options><jvm-options>-Dopenbeian.demo-world='"$demo_world"'</jvm-options><jvm-options>-Dopenbeian.base-url='"$base_url"'</jvm-options><jvm-options>-Dopenbeian.sealing-keys='"$(in_xml "$sealing_keys")"'</jvm-options><jvm-options>-Dopenbeian.trusted-proxies='"$trusted_proxies"'</jvm-options><jvm-options>-Dopenbeian.filings-per-hour='"$filings_per_hour"'</jvm-options><jvm-options>-Djava.io.tmpdir='"$(in_xml "$domain")"'/tmp</jvm-options><jvm-options>-Dopenbeian.font='"$(in_xml "$(pdf_font)")"'</jvm-options>|
        }' "$1"
    grep -q 'openbeian.base-url' "$1" && grep -q 'max-thread-pool-size="128"' "$1" && grep -q 'jms-service type="DISABLED"' "$1" \
        && grep -q 'access-logging-enabled="false"' "$1" && grep -q 'healthcheck-configuration virtual-servers="__asadmin"' "$1" \
        && grep -q 'compression="on"' "$1" && grep -q '"NEVER" name="adminConsoleStartup"' "$1" && ! grep -q 'AUTO_SERVER' "$1" \
        && ! grep -q '<iiop-listener.*address="127.0.0.1"' "$1" \
        || fail "Payara's domain.xml does not look as expected; is payara.version in pom.xml a new one?"
}

# in_xml TEXT: as it has to stand in an XML file, when sed puts it there
in_xml() { printf '%s' "$1" | sed -e 's/&/\&amp;/g; s/</\&lt;/g; s/[\\|&]/\\&/g'; }

# 5 files of 20 MB each, written without colours, and without what somebody looked for
bound_logs() {
    printf 'org.glassfish.grizzly.http.util.level=WARNING\n' >>"$1"
    sed -i -e 's|\(GFFileHandler.rotationLimitInBytes\)=.*|\1=20000000|' \
        -e 's|\(GFFileHandler.maxHistoryFiles\)=.*|\1=5|' \
        -e 's|\(PayaraNotificationFileHandler.maxHistoryFiles\)=.*|\1=2|' "$1"
}

# What asadmin's change-admin-password writes, without the seconds that it takes: SHA-256 of the
# password and a salt, hashed 99 times more, then the salt, in base64.
set_admin_password() {
    local salt digest round
    salt=$(random_word 8)
    digest=$(printf '%s%s' "$admin_password" "$salt" | sha256sum)
    for ((round = 1; round < 100; round++)); do
        digest=$(bytes "${digest%% *}" | sha256sum)
    done
    printf 'admin;{SSHA256}%s;asadmin\n' "$({ bytes "${digest%% *}"; printf '%s' "$salt"; } | base64 -w 0)" >"$1"
}

# bytes HEX: the bytes that the digits stand for
bytes() { printf '%b' "$(printf '%s' "$1" | sed 's/../\\x&/g')"; }

set_ports() {
    sed -i -e '/<config name="server-config">/,/<\/config>/ {
        s|\(<network-listener [^>]*\)port="[0-9]*"\([^>]* name="http-listener-1"\)|\1port="'"$port"'"\2|
        s|\(<network-listener [^>]*\)port="[0-9]*"\([^>]* name="admin-listener"\)|\1port="'"$admin_port"'"\2|
    }' "$domain/config/domain.xml"
}

asadmin() {
    "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -Duser.timezone=UTC -Duser.language=en -jar "$payara_home/glassfish/lib/client/appserver-cli.jar" "$@"
}

# The mark by which this domain's JVM is known. A start that was killed may have left a server behind
# before anybody noted its id, so there is a second way to find it.
server_mark="-Dcom.sun.aas.instanceRoot=$domain"
server_pid() {
    local pid
    pid=$(cat "$data/payara.pid" 2>/dev/null) || pid=''
    alive "$pid" "$server_mark" || pid=$(process_with "$server_mark")
    printf '%s' "$pid"
}
server_runs() { [ -n "$(server_pid)" ]; }

start_server() {
    set_ports
    rm -f "$data/payara.pid" "$domain/config/pid"
    local first=()
    [ -f "$domain/made-from" ] || first=(--postbootcommandfile "$root/docker/server/pool.asadmin")
    AS_JAVA=$JAVA_HOME setsid "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -Duser.timezone=UTC -Duser.language=en \
        -jar "$payara_home/glassfish/lib/client/appserver-cli.jar" \
        start-domain --timeout "$longest_wait" --domaindir "$data/domains" "${first[@]}" openbeian </dev/null 9>&- || fail_with_log "Payara did not start."
    cp "$domain/config/pid" "$data/payara.pid"
    printf '%s\n' "$environment" >"$data/payara.environment"
}

deploy() {
    # by a pipe: the password is in no file and on no command line
    printf 'AS_ADMIN_PASSWORD=%s\n' "$admin_password" \
        | AS_ADMIN_READTIMEOUT=$((longest_wait * 1000)) asadmin --host 127.0.0.1 --port "$admin_port" --user admin --passwordfile - --interactive=false \
            deploy --name openbeian --contextroot / --force=true "$ear" \
        || fail "The application could not be deployed; the server's log is $server_log."
    domain_fingerprint >"$domain/made-from.new"
    mv "$domain/made-from.new" "$domain/made-from"
}

# Served means: the portal says that it is ready, with its database and its engine, and a page's part comes.
# Leaves what was answered in health and page.
served() {
    health='' page=''
    [ -f "$domain/made-from" ] || return 1
    health=$(http_status "$port" /health/ready) || return 1
    [ "$health" = 200 ] || return 1
    # before the application is loaded the server has a page of its own only
    page=$(http_status "$port" /jakarta.faces.resource/css/openbeian.css.xhtml) || return 1
    [ "$page" = 200 ]
}

# Alive means: it answers. What is alive and not ready waits for something that a restart does not bring.
live() { [ "$(http_status "${saved_port:-$port}" /health/live)" = 200 ]; }

# What ails what is alive, by name; the log says it, the public is told no more than that something does
not_ready() {
    local ailing
    [ "$health" != 200 ] || { printf 'its pages are answered with %s' "${page:-nothing}" && return; }
    ailing=$(grep -ohE 'not ready: [a-zA-Z, ]+' "$server_log" 2>/dev/null | tail -n 1)
    printf '%s' "${ailing:-not ready; the log says why}"
}

await_served() {
    local last=$((SECONDS + longest_wait)) refused=0
    until served; do
        server_runs || fail_with_log "The server ended while it was starting."
        # applications are loaded after the server answers; one that is not there by then, and of which the log says so, failed
        if [ -n "$page" ]; then refused=$((refused + 1)); else refused=0; fi
        [ "$refused" -lt 240 ] || ! load_failed || fail_with_log "The server runs, but answers http://localhost:$port/ with $page."
        [ "$SECONDS" -lt "$last" ] || fail_with_log "The server runs, but did not serve http://localhost:$port/ within $((longest_wait / 60)) minutes (health check: ${health:-no answer})."
        sleep 0.5
    done
}

load_failed() { tail -n +$((log_mark + 1)) "$server_log" 2>/dev/null | grep -qE 'Exception while (loading|deploying) the app|Exception during lifecycle'; }

# The log survives from start to start; only what comes from now on tells about this one.
mark_log() { log_mark=$(wc -l 2>/dev/null <"$server_log") || log_mark=0; }

# fail_with_log SENTENCE: shows what the server itself holds to be severe, then the sentence
fail_with_log() {
    tail -n +$((log_mark + 1)) "$server_log" 2>/dev/null | grep -hE 'SEVERE|Caused by' -A 3 | tail -n 20 || true
    fail "$1 Its log is $server_log."
}

stop_server() {
    end "$(server_pid)" "$server_mark"
    rm -f "$data/payara.pid" "$domain/config/pid"
}
