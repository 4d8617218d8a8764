package org.openbeian.workflow.registration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openbeian.certificate.CertificateService;
import org.openbeian.review.ProcessSteps;
import org.openbeian.review.WorkKind;

/** Writes down what the process asked of the domain, in order. */
final class RecordedSteps extends ProcessSteps {

    final List<String> done = new ArrayList<>();
    final List<String> cancelled = new ArrayList<>();
    boolean broken;
    boolean minor;
    private final Map<String, String> opened = new LinkedHashMap<>();

    @Override
    public void taskOpened(String filingId, WorkKind kind, String taskId) {
        done.add(kind.name());
        opened.put(taskId, kind.name());
    }

    @Override
    public void taskCancelled(String taskId) {
        cancelled.add(opened.remove(taskId));
    }

    /** The domain itself closes the work item of a task that somebody did. */
    void finished(String taskId) {
        opened.remove(taskId);
    }

    List<String> unfinished() {
        return List.copyOf(opened.values());
    }

    @Override
    public boolean acceptByLapse(String filingId) {
        done.add("acceptByLapse");
        return minor;
    }

    @Override
    public void recordChange(String filingId) {
        done.add("recordChange");
    }

    @Override
    public void startReview(String filingId) {
        done.add("startReview");
    }

    @Override
    public void remindCorrection(String filingId) {
        done.add("remindCorrection");
    }

    @Override
    public void lapseCorrection(String filingId) {
        done.add("lapseCorrection");
    }

    @Override
    public void registerNotice(String filingId) {
        done.add("registerNotice");
    }

    CertificateService certificates() {
        return new CertificateService() {
            @Override
            public void issueFor(String filingId) {
                if (broken) {
                    throw new IllegalStateException("the register is not there");
                }
                done.add("issueCertificate");
            }
        };
    }
}
