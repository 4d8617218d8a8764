package org.openbeian.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.openbeian.registration.FilingNotices;
import org.openbeian.registration.FilingRepository;

/** What a provider is told by mail: that there is a question and until when it has to be answered, not what is asked. */
@ApplicationScoped
class ProviderNotices {

    @Inject
    ComplaintRepository complaints;

    @Inject
    FilingRepository filings;

    @Inject
    FilingNotices notices;

    /**
     * Goes to the contact that the registration names.
     *
     * @param once the same notice is written once for this key
     */
    void tell(ProviderQuestion question, Complaint complaint, String kind, String once, Map<String, String> more) {
        Map<String, String> said = new HashMap<>(more);
        said.put("question", question.getNumber());
        said.put("due", question.getDueOn().toString());
        complaints
                .registrationOf(complaint.getAiSystemId())
                .ifPresent(filing -> notices.tell(filings.get(filing), kind, once, said));
    }
}
