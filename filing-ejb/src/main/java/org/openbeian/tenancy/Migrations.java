package org.openbeian.tenancy;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema forward before anything else starts. Flyway's lock lets two nodes start at the same time. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ExcludeDefaultInterceptors
public class Migrations {

    @Resource(lookup = "jdbc/openbeian")
    DataSource dataSource;

    @PostConstruct
    void migrate() {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .table("schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    /** Returns when the schema is there; calling it is a way to say "after the migrations". */
    public void done() {
        // construction did the work
    }
}
