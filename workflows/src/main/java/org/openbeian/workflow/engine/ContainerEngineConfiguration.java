package org.openbeian.workflow.engine;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.JakartaTransactionInterceptor;

/** The engine's configuration for Jakarta transactions, with the transactions made by the container. */
final class ContainerEngineConfiguration extends JakartaTransactionProcessEngineConfiguration {

    private final EngineTransactions transactions;

    ContainerEngineConfiguration(EngineTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    protected Collection<? extends CommandInterceptor> getDefaultCommandInterceptorsTxRequired() {
        return inContainer(super.getDefaultCommandInterceptorsTxRequired(), false);
    }

    @Override
    protected Collection<? extends CommandInterceptor> getDefaultCommandInterceptorsTxRequiresNew() {
        return inContainer(super.getDefaultCommandInterceptorsTxRequiresNew(), true);
    }

    private List<CommandInterceptor> inContainer(Collection<? extends CommandInterceptor> chain, boolean requiresNew) {
        return chain.stream()
                .map(interceptor -> interceptor instanceof JakartaTransactionInterceptor
                        ? new ContainerTransaction(requiresNew)
                        : (CommandInterceptor) interceptor)
                .toList();
    }

    private final class ContainerTransaction extends CommandInterceptor {

        private final boolean requiresNew;

        ContainerTransaction(boolean requiresNew) {
            this.requiresNew = requiresNew;
        }

        @Override
        public <T> T execute(Command<T> command) {
            return (requiresNew
                            ? transactions.requiresNew(() -> next.execute(command))
                            : transactions.required(() -> next.execute(command)))
                    .get();
        }
    }
}
