package org.openbeian.story;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** What a process listens on, read from {@code /proc}: every TCP socket in state LISTEN, and every unbound UDP one. */
record Sockets(String kind, InetAddress address, int port) {

    private static final String LISTEN = "0A";
    private static final String UNCONNECTED = "07";

    static List<Sockets> of(long process) throws IOException {
        Set<String> own = new HashSet<>();
        try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(Path.of("/proc/" + process + "/fd"))) {
            for (Path descriptor : descriptors) {
                String target = Files.isSymbolicLink(descriptor)
                        ? Files.readSymbolicLink(descriptor).toString()
                        : "";
                own.add(target.replaceFirst("^socket:\\[(\\d+)]$", "$1"));
            }
        }
        List<Sockets> found = new ArrayList<>();
        for (String kind : List.of("tcp", "tcp6", "udp", "udp6")) {
            String state = kind.startsWith("tcp") ? LISTEN : UNCONNECTED;
            for (String line : Files.readAllLines(Path.of("/proc/" + process + "/net/" + kind))) {
                String[] fields = line.strip().split("\\s+");
                if (fields.length > 9 && fields[3].equals(state) && own.contains(fields[9])) {
                    String[] local = fields[1].split(":");
                    found.add(new Sockets(kind, address(local[0]), Integer.parseInt(local[1], 16)));
                }
            }
        }
        return found;
    }

    /** Four bytes at a time, each four in the machine's own order. */
    private static InetAddress address(String hex) throws IOException {
        byte[] raw = HexFormat.of().parseHex(hex);
        for (int word = 0; word < raw.length; word += 4) {
            byte[] four = Arrays.copyOfRange(raw, word, word + 4);
            for (int i = 0; i < 4; i++) {
                raw[word + i] = four[3 - i];
            }
        }
        return InetAddress.getByAddress(raw);
    }

    /** To whatever listens there on this machine; who does not answer within a second need not. */
    void send(byte[] packet) throws IOException {
        if (!kind.startsWith("tcp")) {
            return;
        }
        try (Socket other = new Socket(InetAddress.getLoopbackAddress(), port)) {
            other.setSoTimeout(1000);
            other.getOutputStream().write(packet);
            other.getInputStream().read();
        } catch (SocketTimeoutException | SocketException silent) {
            // it has heard it
        }
    }

    boolean isLocal() {
        return address.isLoopbackAddress();
    }

    @Override
    public String toString() {
        return "LISTEN %-5s %s:%d".formatted(kind, address.getHostAddress(), port);
    }
}
