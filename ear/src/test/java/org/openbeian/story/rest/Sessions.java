package org.openbeian.story.rest;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sessions of the running server, counted in its memory: the one place that no header can hide. */
final class Sessions {

    private Sessions() {}

    static long alive() throws Exception {
        String server = Files.readString(Path.of(System.getProperty("openbeian.test.data"), "payara.pid"))
                .strip();
        Process asked = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "jcmd",
                        server,
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asked.waitFor() != 0 || !answer.contains("java.lang.String")) {
            throw new IllegalStateException(answer);
        }
        return answer.lines()
                .filter(line -> line.endsWith(" org.apache.catalina.session.StandardSession"))
                .mapToLong(line -> Long.parseLong(line.strip().split("\\s+")[1]))
                .sum();
    }
}
