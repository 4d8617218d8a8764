package org.openbeian.complaint;

import static org.openbeian.access.Permission.OPEN_VAULT;
import static org.openbeian.access.Permission.READ_AUDIT;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Person;
import org.openbeian.access.Requires;
import org.openbeian.access.Vault;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Conflict;
import org.openbeian.common.InputCheck;
import org.openbeian.common.NotFound;
import org.openbeian.common.OnceKey;
import org.openbeian.common.Sealing;
import org.openbeian.registration.AiSystem;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingRepository;
import org.openbeian.review.Colleague;
import org.openbeian.review.Colleagues;
import org.openbeian.review.ConflictDeclaration;
import org.openbeian.review.ConflictsOfInterest;
import org.openbeian.review.PersonName;

/** One complaint on an officer's desk: read it, take it, look at the pictures, write to the complainant, open the vault. */
@Stateless
public class ComplaintCaseService {

    static final int LONGEST = 4000;
    private static final int TRAIL = 100;

    @Inject
    ComplaintRepository complaints;

    @Inject
    ComplaintCases cases;

    @Inject
    KeptOutOfficers keptOut;

    @Inject
    Colleagues colleagues;

    @Inject
    ComplaintClocks clocks;

    @Inject
    FilingRepository filings;

    @Inject
    ConflictDeclaration declaration;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    UnreachableComplaints unreachable;

    @Inject
    CurrentCaller me;

    @Inject
    Sealing sealing;

    @Inject
    AuditTrail audit;

    @Inject
    Vault vault;

    @PersistenceContext
    EntityManager em;

    /** @throws NotFound when this authority has no such complaint */
    @Requires(
            value = {SUPERVISE, READ_AUDIT},
            reads = true,
            action = "complaintCase.open")
    public ComplaintDetail open(String id) {
        Complaint complaint = complaints.get(id);
        ComplaintDetail.Parts parts = new ComplaintDetail.Parts();
        if (complaint.getAiSystemId() != null) {
            AiSystem system = complaints.system(complaint.getAiSystemId());
            parts.systemZh = system.getNameZh();
            parts.systemEn = system.getNameEn();
            parts.registerNumber = complaints.numberOf(system.getId()).orElse(null);
            parts.registration = complaints.registrationOf(system.getId()).orElse(null);
        }
        parts.handler = name(complaint.getHands().handler());
        List<ComplaintMessage> said = complaints.messages(id);
        Optional<ProviderQuestion> question = complaints.questionOn(id);
        parts.shown = ComplaintCases.basis(said, question).stamp();
        parts.messages = MessageDetail.inOrder(said.stream()
                .map(message -> new MessageDetail(message, sealing))
                .toList());
        parts.pictures = complaints.pictures(id);
        parts.question =
                question.map(asked -> new QuestionDetail(asked, sealing)).orElse(null);
        parts.clocks = clocks.of(id);
        List<KeptOut> standing = keptOut.standing(id);
        String reader = me.get().personId();
        parts.staff = colleagues.everybody();
        parts.keptOut = standing.stream()
                .map(one -> new KeptOutDetail(one, among(parts.staff, one.getOfficer()), reader))
                .toList();
        parts.namedAlone = KeptOut.isAlone(standing, reader);
        parts.unreachable = unreachable.is(complaint);
        parts.wishVoid = !conflicts.isCounting(complaint.getMoreTime().askedBy(), cases.systems(complaint));
        parts.consents = complaints.consents(id).stream()
                .map(consent -> new ConsentDetail(consent, sealing))
                .toList();
        parts.trail = audit.ofCase(id, TRAIL);
        return new ComplaintDetail(
                complaint,
                complaint.getSaid().open(id, sealing),
                complaint.getSaid().openName(id, sealing),
                parts,
                me.get());
    }

    private static Colleague among(List<Colleague> staff, String person) {
        return staff.stream().filter(one -> one.id().equals(person)).findFirst().orElse(null);
    }

    private PersonName name(String personId) {
        Person person = personId == null ? null : em.find(Person.class, personId);
        return person == null ? null : new PersonName(person.getNameZh(), person.getNameEn());
    }

    /** Takes it on; that acknowledges it. SOD-11: not the review of one's own answer. */
    @Requires(value = SUPERVISE, action = "complaintCase.take")
    public void take(String id) {
        cases.within(id, "TAKE", act -> {
            act.on().take(act.by());
            clocks.acknowledged(act.on(), act.at());
        });
    }

    /**
     * The caller has a conflict of interest with the provider of the system it is about: the same act as on a filing, which
     * lets go the complaint as well (SOD-04).
     *
     * @param why may be empty
     * @throws Conflict while it is about no system that is or was on the register
     */
    @Requires(value = SUPERVISE, action = "complaintCase.declareConflict")
    public void declareConflict(String id, String why) {
        Complaint complaint = complaints.get(id);
        Filing filing = Optional.ofNullable(complaint.getAiSystemId())
                .flatMap(complaints::registrationOf)
                .map(filings::get)
                .orElseThrow(() -> new Conflict("complaint.moved_on"));
        declaration.declareFrom(id, complaint.getNumber(), filing, why);
    }

    /** Gives it back for somebody else to take. */
    @Requires(value = SUPERVISE, action = "complaintCase.release")
    public void release(String id) {
        cases.within(id, ComplaintCases.RELEASE, act -> act.on().release(act.by()));
    }

    /**
     * Writes to the complainant, who reads it with the receipt code. The same form sent twice is one message.
     *
     * @param form the id that the form has had since it was shown
     */
    @Requires(value = SUPERVISE, action = "complaintCase.write")
    public void write(String form, String id, String text) {
        cases.within(id, "WRITE", act -> {
            act.on().getHands().mustBe(act.by());
            String said = InputCheck.needed("message", text, LONGEST);
            String once = OnceKey.of(me.get().membershipId(), form, id, said);
            // pressed twice at once: the second waits at the lock until the first is stored
            if (complaints.isSentBy(once)) {
                audit.notes().repeated();
            } else {
                complaints.add(
                        new ComplaintMessage(id, ComplaintMessage.Kind.FROM_OFFICER, act.by(), said, sealing, act.at())
                                .sentBy(once));
            }
        });
    }

    /**
     * Who complains, for the officer who has taken it and nobody else. The reason stands in the trail for ever, so it must
     * not say who it is.
     */
    @Requires(value = OPEN_VAULT, action = "complaintCase.openVault")
    public Complainant openVault(String id, String reason) {
        AtomicReference<Complainant> opened = new AtomicReference<>();
        cases.within(id, "OPEN_VAULT", act -> {
            act.on().getHands().mustBe(act.by());
            Complainant complainant =
                    complaints.identity(id).orElseThrow(NotFound::new).read(sealing);
            vault.opened(reason, complainant::isNamedIn, "complaint.names_the_complainant");
            opened.set(complainant);
        });
        return opened.get();
    }

    /** One picture of a complaint. */
    @Requires(
            value = {SUPERVISE, READ_AUDIT},
            reads = true,
            action = "complaintCase.picture")
    public PictureContent picture(String pictureId) {
        ComplaintEvidence evidence = complaints.picture(pictureId);
        Complaint complaint = complaints.get(evidence.getComplaintId());
        String ending = evidence.getMediaType().equals("image/png") ? ".png" : ".jpg";
        return new PictureContent(
                complaint.getNumber() + "-" + evidence.getPlace() + ending,
                evidence.getMediaType(),
                evidence.read(sealing));
    }
}
