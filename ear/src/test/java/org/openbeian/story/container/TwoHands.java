package org.openbeian.story.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.openbeian.common.CanonicalJson;
import org.openbeian.registration.Receipt;
import org.openbeian.registration.SubmissionService;

/** Files by document as two persons do (SOD-12): who is named as the preparer has sent it first. */
@ApplicationScoped
public class TwoHands {

    @Inject
    SubmissionService submissions;

    @Inject
    People people;

    /** In the signatory's name, who is the caller. */
    public Receipt file(String document, String key) {
        JsonObject sections = CanonicalJson.read(document).getJsonObject("sections");
        String preparer = sections.getJsonObject("commitments").getString("preparedBy", null);
        if (preparer != null) {
            people.ask(preparer, people.here(), () -> submissions.prepare(document));
        }
        return submissions.file(document, key);
    }

    public Receipt submit(String id, String key) {
        return submissions.submit(id, key);
    }
}
