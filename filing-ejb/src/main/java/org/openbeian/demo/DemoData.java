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
            loader.load(demo, Boolean.getBoolean("openbeian.demo"));
            String firstPassword = System.getenv("OPENBEIAN_FIRST_PASSWORD");
            if (firstPassword != null && !firstPassword.isBlank()) {
                loader.administrators(firstPassword);
            }
            transaction.commit();
        } catch (IOException e) {
            throw new IllegalStateException("demo data cannot be read", e);
        } catch (Exception e) {
            throw new IllegalStateException("demo data cannot be loaded", e);
        }
    }

    /** Returns when the authorities are there. */
    public void done() {
        // construction did the work
    }
}
