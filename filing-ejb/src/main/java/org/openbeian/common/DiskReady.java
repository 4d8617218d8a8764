package org.openbeian.common;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready only with room on the disk: with none the database still answers and takes nothing in. What counts are the disks of
 * the installation, of its own database and of what is put aside; a database elsewhere has its own watch.
 */
@Readiness
@ApplicationScoped
public class DiskReady implements HealthCheck {

    /** Megabytes below which nobody is sent here; {@code ./portal} knows the same setting and the same default. */
    static final String LEAST = "OPENBEIAN_LEAST_SPACE";

    private static final long DEFAULT = 200;
    private static final long MEGABYTE = 1024L * 1024;

    /** The server's own directory, {@code domains/openbeian} of the data directory, and where uploads are put aside. */
    private static final List<String> PLACES = List.of("com.sun.aas.instanceRoot", "java.io.tmpdir");

    @Override
    public HealthCheckResponse call() {
        Stream<Path> places = PLACES.stream()
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .map(Path::of)
                .flatMap(place -> Stream.of(place, place.resolve("../../mysql")));
        return HealthCheckResponse.named("disk")
                .status(haveRoom(places, least(System.getenv(LEAST))))
                .build();
    }

    /** What is not there needs none: a database of one's own is elsewhere. */
    static boolean haveRoom(Stream<Path> places, long least) {
        return places.filter(Files::isDirectory).allMatch(place -> freeMegabytes(place) >= least);
    }

    /** What is no number is told by {@code ./portal}, which does not start with it. */
    static long least(String set) {
        return set != null && set.matches("[0-9]{1,7}") ? Long.parseLong(set) : DEFAULT;
    }

    private static long freeMegabytes(Path place) {
        try {
            return Files.getFileStore(place).getUsableSpace() / MEGABYTE;
        } catch (IOException unknown) {
            // a disk that does not even say how full it is takes nothing in
            return 0;
        }
    }
}
