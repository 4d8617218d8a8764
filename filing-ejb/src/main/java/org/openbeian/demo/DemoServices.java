package org.openbeian.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openbeian.bulletin.BulletinDeskService;
import org.openbeian.common.PortalClock;
import org.openbeian.complaint.ComplaintCaseService;
import org.openbeian.complaint.ComplaintDecisionService;
import org.openbeian.complaint.ComplaintLodgingService;
import org.openbeian.complaint.ComplaintStatusService;
import org.openbeian.complaint.ProviderQuestionService;
import org.openbeian.incident.IncidentDeskService;
import org.openbeian.incident.IncidentHandlingService;
import org.openbeian.incident.IncidentService;
import org.openbeian.incident.ReportingService;
import org.openbeian.openness.CorrectionDeskService;
import org.openbeian.openness.CorrectionService;
import org.openbeian.openness.StatisticsKeepingService;
import org.openbeian.registration.ChangeService;
import org.openbeian.registration.DeregistrationService;
import org.openbeian.registration.FilingForm;
import org.openbeian.registration.FilingService;
import org.openbeian.registration.SubmissionService;
import org.openbeian.review.ConditionService;
import org.openbeian.review.ConditionWatch;
import org.openbeian.review.DecisionService;
import org.openbeian.review.GradeService;
import org.openbeian.review.IntakeService;
import org.openbeian.review.OpinionService;
import org.openbeian.review.QueueService;
import org.openbeian.supervision.MeasureService;
import org.openbeian.supervision.SupervisionService;

/** The services that the people of the demo use, the same as behind the pages. Dependent, so that its fields can be read. */
@Dependent
class DemoServices {

    @Inject
    DemoPeople people;

    @Inject
    DemoDesk desk;

    @Inject
    FilingForm form;

    @Inject
    FilingService filings;

    @Inject
    SubmissionService submissions;

    @Inject
    ChangeService changes;

    @Inject
    DeregistrationService deregistrations;

    @Inject
    QueueService queue;

    @Inject
    DecisionService filingDecisions;

    @Inject
    GradeService grades;

    @Inject
    IntakeService intake;

    @Inject
    OpinionService opinions;

    @Inject
    ConditionService conditions;

    @Inject
    ConditionWatch conditionWatch;

    @Inject
    StatisticsKeepingService statistics;

    @Inject
    SupervisionService supervision;

    @Inject
    MeasureService measures;

    @Inject
    ComplaintLodgingService lodging;

    @Inject
    ComplaintStatusService statuses;

    @Inject
    ComplaintCaseService cases;

    @Inject
    ComplaintDecisionService decisions;

    @Inject
    ProviderQuestionService questions;

    @Inject
    ReportingService reporting;

    @Inject
    IncidentDeskService incidents;

    @Inject
    IncidentService incidentsOf;

    @Inject
    IncidentHandlingService handling;

    @Inject
    CorrectionService corrections;

    @Inject
    CorrectionDeskService correctionDesk;

    @Inject
    BulletinDeskService bulletins;

    @Inject
    PortalClock clock;
}
