package org.openbeian.workflow.engine;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

/**
 * The process engine, in the application: on the same pool and in the same transactions as the domain's data, so that a
 * filing and its process move together or not at all. It starts when the tables of the domain and the
 * authorities are there, brings its own
 * tables and models up to date; only then {@link JobsStart} lets it work off jobs.
 */
@Singleton
@Startup
@DependsOn({"filing-ejb.jar#Migrations", "filing-ejb.jar#DemoData"})
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ManagedExecutorDefinition(name = "java:module/concurrent/jobs", maxAsync = 4)
public class EngineStart {

    @Resource(lookup = "jdbc/openbeian")
    DataSource pool;

    @Resource(lookup = "java:appserver/TransactionManager")
    TransactionManager transactions;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    @Resource(lookup = "java:module/concurrent/jobs")
    ManagedExecutorService workers;

    @Inject
    EngineTransactions containerTransactions;

    @Inject
    BeanManager beans;

    @Inject
    Authorities authorities;

    private ProcessEngine engine;

    @PostConstruct
    void start() {
        EngineTables.bringUpToDate(pool);
        ContainerEngineConfiguration settings = new ContainerEngineConfiguration(containerTransactions);
        EngineSettings.apply(settings);
        settings.setDataSource(pool);
        settings.setTransactionManager(transactions);
        settings.setTransactionsExternallyManaged(true);
        settings.setDatabaseSchemaUpdate("false");
        settings.setExpressionManager(new PortalExpressions(beans));
        settings.setJobExecutor(new ManagedJobExecutor(threads, workers));
        engine = settings.buildProcessEngine();
        try {
            authorities.list().stream().map(Authority::getCode).forEach(code -> Models.deploy(engine, code));
        } catch (RuntimeException failed) {
            engine.close();
            throw failed;
        }
    }

    /** Only for use within a container transaction; see {@code docs/architecture.md}. */
    @Produces
    @ApplicationScoped
    public ProcessEngine engine() {
        return engine;
    }

    @PreDestroy
    void stop() {
        engine.close();
    }
}
