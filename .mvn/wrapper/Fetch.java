import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Downloads one file and keeps it only when its SHA-512 is the expected one.
 * In Java, because a bare machine has a JDK and neither curl nor wget.
 */
class Fetch {
    public static void main(String[] args) throws Exception {
        URI from = URI.create(args[0]);
        Path to = Path.of(args[1]);
        MessageDigest digest = MessageDigest.getInstance("SHA-512");
        URLConnection connection = from.toURL().openConnection();
        connection.setConnectTimeout(20_000);
        connection.setReadTimeout(60_000);
        try (InputStream in = new DigestInputStream(connection.getInputStream(), digest)) {
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
        }
        String actual = HexFormat.of().formatHex(digest.digest());
        if (!actual.equals(args[2])) {
            Files.delete(to);
            System.err.println("mvnw: " + from + " has the SHA-512 " + actual + ", expected " + args[2]);
            System.exit(1);
        }
    }
}
