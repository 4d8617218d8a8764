package org.openbeian.incident;

import java.util.List;
import java.util.Vector;
import org.eclipse.persistence.config.DescriptorCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.expressions.ExpressionOperator;
import org.eclipse.persistence.internal.helper.ClassConstants;

/**
 * Teaches the query language {@code OPERATOR('PARTY_OF', incident, organisation)}: how often (once or never) the
 * organisation is a party to the incident. Criteria of entities can't hold subqueries, and an incident belongs to many
 * organisations, so the criteria say it with this word; it is answered from a unique key.
 */
public class PartyOf implements DescriptorCustomizer {

    private static final int SELECTOR = 7002;

    @Override
    public void customize(ClassDescriptor descriptor) {
        ExpressionOperator party = new ExpressionOperator();
        party.setType(ExpressionOperator.FunctionOperator);
        party.setSelector(SELECTOR);
        party.setName("PARTY_OF");
        // the incident's column may be printed without its table, so no column of this one may be called like it
        party.printsAs(new Vector<>(List.of(
                "(SELECT COUNT(*) FROM incident_party party WHERE party.of_incident = ",
                " AND party.organisation_id = ",
                ")")));
        party.bePrefix();
        party.setNodeClass(ClassConstants.FunctionExpression_Class);
        ExpressionOperator.registerOperator(SELECTOR, "PARTY_OF");
        ExpressionOperator.addOperator(party);
    }
}
