package org.openbeian.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.json.JsonObject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.openbeian.access.DemoAccess;
import org.openbeian.common.CanonicalJson;

/**
 * Fictional authorities, people and applicants, so that there is something to try after the first start. Loaded once,
 * into an empty database, and only where {@code openbeian.demo} is {@code true}; the authorities come in any case,
 * because without one there is no portal.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
@ExcludeDefaultInterceptors
public class DemoData {

    @Inject
    DemoLoader loader;

    @Resource
    UserTransaction transaction;

    @PostConstruct
    void load() {
        try (InputStream in = DemoData.class.getResourceAsStream("/demo/demo.json")) {
            JsonObject demo = CanonicalJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            transaction.begin();
            loader.load(demo, DemoAccess.isDemo());
            String handOver = System.getProperty("openbeian.first-administrators", "");
            if (!DemoAccess.isDemo() && !handOver.isEmpty()) {
                // before the commit: a password that is nowhere opens nothing, one that nobody was told is lost
                handOver(Path.of(handOver), loader.administrators());
            }
            transaction.commit();
        } catch (IOException e) {
            throw new IllegalStateException("demo data cannot be read", e);
        } catch (Exception e) {
            throw new IllegalStateException("demo data cannot be loaded", e);
        }
    }

    /** For whoever starts the server, who shows it and deletes it; nobody else can read it, not even while it is written. */
    private static void handOver(Path to, List<String> lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        Path made = to.resolveSibling(to.getFileName() + ".new");
        Files.deleteIfExists(made);
        Files.createFile(made, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(made, lines);
        Files.move(made, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Returns when the authorities are there. */
    public void done() {
        // construction did the work
    }
}
