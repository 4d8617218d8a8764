package org.openbeian.notification;

import java.util.Map;

/** Whether this installation has a mail server to take letters to. Without one they are kept, and nobody is written to. */
public final class MailServer {

    private static final String HOST = "OPENBEIAN_SMTP_HOST";
    private static final String FROM = "OPENBEIAN_SMTP_FROM";

    private MailServer() {}

    public static boolean isSet() {
        return isSet(System.getenv());
    }

    static boolean isSet(Map<String, String> environment) {
        return !environment.getOrDefault(HOST, "").isBlank();
    }

    /** The sender of the letters. */
    static String from(Map<String, String> environment) {
        String from = environment.getOrDefault(FROM, "");
        return from.isBlank() ? "openbeian@localhost" : from;
    }

    /** Whether its letters come from nowhere that could be answered, which most mail servers refuse. */
    static boolean lacksSender(Map<String, String> environment) {
        return isSet(environment) && environment.getOrDefault(FROM, "").isBlank();
    }
}
