package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.story.container.SampleFilings;

/** A mail server that is unwell and gets well again, and one that refuses an address for good: no notice is lost silently. */
class MailRefusedIT {

    private static final String HERE = "beihai";

    private final AtomicBoolean unwell = new AtomicBoolean();
    private final ConcurrentLinkedQueue<String> taken = new ConcurrentLinkedQueue<>();
    private ServerSocket server;
    private Thread listener;

    @BeforeEach
    void open() throws IOException {
        server = new ServerSocket(
                Integer.getInteger("openbeian.test.smtp.port"), 50, InetAddress.getByName("127.0.0.1"));
        listener = new Thread(() -> {
            while (!server.isClosed()) {
                try {
                    Socket socket = server.accept();
                    new Thread(() -> talk(socket)).start();
                } catch (IOException closed) {
                    return;
                }
            }
        });
        listener.setDaemon(true);
        listener.start();
    }

    @AfterEach
    void close() throws Exception {
        server.close();
        // the port is free when nobody waits at it any more
        listener.join();
    }

    @Test
    void a_letter_goes_when_the_server_is_well_again() throws Exception {
        unwell.set(true);
        String to = "later-" + UUID.randomUUID() + "@example.cn";
        String number = file(to);
        assertThat(await(number, "attempts > 0 and sent_at is null and given_up_at is null"))
                .as("refused for now, and tried on")
                .isTrue();
        unwell.set(false);
        assertThat(await(number, "sent_at is not null")).as("sent").isTrue();
        assertThat(taken).contains(to);
    }

    @Test
    void an_address_refused_for_good_is_not_tried_again_and_is_shown() throws Exception {
        String to = "gone-" + UUID.randomUUID() + "@example.cn";
        String number = file(to);
        assertThat(await(number, "given_up_at is not null and sent_at is null and attempts = 1"))
                .as("given up at once, with the reason kept")
                .isTrue();
        assertThat(await(number, "failure like '550%' and refused_to like 'gone-%'"))
                .isTrue();
        assertThat(taken).doesNotContain(to);
    }

    private static String file(String to) {
        String document = SampleFilings.document(SampleFilings.sample("F01"))
                .replaceAll("\"contactEmail\"\\s*:\\s*\"[^\"]*\"", "\"contactEmail\":\"" + to + "\"");
        assertThat(document).contains(to);
        return Portal.as(SampleFilings.slug(SampleFilings.sample("F01")) + ".signer", HERE)
                .file(document, UUID.randomUUID().toString())
                .json()
                .getString("number");
    }

    private static boolean await(String number, String condition) throws Exception {
        for (int second = 0; second < 150; second++) {
            try (var db = DriverManager.getConnection(
                            System.getProperty("openbeian.test.db.url"),
                            System.getProperty("openbeian.test.db.user"),
                            System.getProperty("openbeian.test.db.password"));
                    var query = db.prepareStatement(
                            "select count(*) from outbox where kind = 'FILING_SUBMITTED' and payload like ? and "
                                    + condition)) {
                query.setString(1, "%" + number + "%");
                try (var rows = query.executeQuery()) {
                    rows.next();
                    if (rows.getInt(1) > 0) {
                        return true;
                    }
                }
            }
            Thread.sleep(1000);
        }
        return false;
    }

    /** As much of SMTP as a sender needs. */
    private void talk(Socket socket) {
        try (socket;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            say(socket, "220 here");
            String to = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String verb = line.length() < 4 ? line : line.substring(0, 4);
                switch (verb) {
                    case "RCPT" -> {
                        to = line.replaceAll(".*<(.*)>.*", "$1");
                        say(
                                socket,
                                unwell.get()
                                        ? "451 4.3.0 try later"
                                        : to.startsWith("gone-") ? "550 5.1.1 no such user" : "250 ok");
                    }
                    case "DATA" -> {
                        say(socket, "354 go on");
                        while (!".".equals(line)) {
                            line = in.readLine();
                        }
                        taken.add(to);
                        say(socket, "250 taken");
                    }
                    case "QUIT" -> {
                        say(socket, "221 bye");
                        return;
                    }
                    default -> say(socket, "250 ok");
                }
            }
        } catch (IOException gone) {
            // the sender hung up
        }
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
