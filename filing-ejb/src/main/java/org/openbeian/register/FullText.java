package org.openbeian.register;

import java.util.List;
import java.util.Vector;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.expressions.ExpressionOperator;
import org.eclipse.persistence.internal.helper.ClassConstants;
import org.eclipse.persistence.sessions.Session;

/**
 * Teaches the query language one operator, {@code OPERATOR('FULLTEXT_MATCH', column, words)}: the full-text search of
 * MySQL, so that the search stays a query of entities and keeps the tenant's filter.
 */
public class FullText implements SessionCustomizer {

    private static final int SELECTOR = 7001;

    @Override
    public void customize(Session session) {
        ExpressionOperator match = new ExpressionOperator();
        match.setType(ExpressionOperator.FunctionOperator);
        match.setSelector(SELECTOR);
        match.setName("FULLTEXT_MATCH");
        match.printsAs(new Vector<>(List.of("MATCH (", ") AGAINST (", " IN BOOLEAN MODE)")));
        match.bePrefix();
        match.setNodeClass(ClassConstants.FunctionExpression_Class);
        ExpressionOperator.registerOperator(SELECTOR, "FULLTEXT_MATCH");
        ExpressionOperator.addOperator(match);
    }
}
