package org.openbeian.story;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** Walks a data directory as {@code find ! -type l -perm /077} does. */
final class OpenToOthers {

    private static final Set<PosixFilePermission> OTHERS = EnumSet.complementOf(EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE));

    private final Set<String> found = new TreeSet<>();
    private long looked;

    static OpenToOthers in(Path data) throws IOException {
        OpenToOthers walk = new OpenToOthers();
        walk.walk(data, false);
        return walk;
    }

    /** @param reachable follow others only as far as they get: what is open in a closed directory is not open */
    static OpenToOthers reachableIn(Path data) throws IOException {
        OpenToOthers walk = new OpenToOthers();
        walk.walk(data, true);
        return walk;
    }

    Set<String> found() {
        return found;
    }

    long looked() {
        return looked;
    }

    private void walk(Path data, boolean reachable) throws IOException {
        Files.walkFileTree(data, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes any) {
                boolean open = look(directory);
                return reachable && !open ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes any) {
                if (!any.isSymbolicLink()) {
                    look(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private boolean look(Path path) {
        try {
            looked++;
            Set<PosixFilePermission> modes = Files.readAttributes(
                            path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .permissions();
            boolean open = modes.stream().anyMatch(OTHERS::contains);
            if (open) {
                found.add(PosixFilePermissions.toString(modes) + " " + path);
            }
            return open;
        } catch (IOException gone) {
            return false;
        }
    }
}
