package org.openbeian.complaint;

import static org.openbeian.access.Permission.ANYONE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.CoarseTime;
import org.openbeian.common.Conflict;
import org.openbeian.common.Ids;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Sealing;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.register.RegisterEntry;
import org.openbeian.register.RegisterQuery;
import org.openbeian.register.RegisterService;
import org.openbeian.registration.AiSystem;
import org.openbeian.registration.Numbers;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

/** Takes complaints from anybody. Of who sends them it learns nothing but what they write. */
@Stateless
public class ComplaintLodgingService {

    static final int LONGEST_STORY = 10_000;
    private static final int LONGEST_LINE = 200;
    private static final int SYSTEMS = 10;
    private static final String SERIES = "CMP";

    @Inject
    RegisterService register;

    @Inject
    ComplaintRepository complaints;

    @Inject
    ComplaintClocks clocks;

    @Inject
    ComplaintCases cases;

    @Inject
    ComplaintProcess process;

    @Inject
    Numbers numbers;

    @Inject
    Authorities authorities;

    @Inject
    CurrentCaller me;

    @Inject
    Sealing sealing;

    @Inject
    Event<ComplaintReceived> received;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /** Up to ten systems of the register that somebody may mean. */
    @Requires(value = ANYONE, reads = true, action = "complaintLodging.systems")
    public List<RegisterEntry> systems(String text) {
        RegisterQuery query = new RegisterQuery();
        query.setText(text);
        query.setSize(SYSTEMS);
        return register.search(query).rows();
    }

    /** @throws org.openbeian.common.NotFound when the register has no such number */
    @Requires(value = ANYONE, reads = true, action = "complaintLodging.system")
    public RegisterEntry system(String number) {
        return register.entry(number);
    }

    /**
     * Takes a complaint. The same form sent twice is one complaint.
     *
     * @throws Invalid with every field that is wrong
     * @throws Conflict when the form has already brought another complaint
     */
    @Requires(value = ANYONE, action = "complaintLodging.lodge")
    public LodgingReceipt lodge(Lodging lodging) {
        int authority = me.get().authorityId();
        InputCheck typed = new InputCheck();
        List<Picture> pictures = typed.tried(() -> clean(lodging.getEvidence()));
        Lodging read = looked(lodging, typed);
        ReceiptCode code = lodging.getReceipt() == null
                ? ReceiptCode.drawn(sealing, authority, lodging.getTicket())
                : lodging.getReceipt();
        String hash = code.hash(sealing, authority);
        Optional<Complaint> before = complaints.byReceipt(hash);
        if (before.isPresent()) {
            return again(before.get(), read, code);
        }
        // pressed twice at once: the second waits here until the first is stored
        numbers.hold(authorities.get(authority), SERIES, clock.today().getYear());
        before = complaints.byReceipt(hash);
        if (before.isPresent()) {
            return again(before.get(), read, code);
        }
        String system = registered(read).map(AiSystem::getId).orElse(null);
        Complaint complaint = store(read, hash, system, pictures);
        startClocks(complaint, ComplaintCategories.isUrgent(read.getCategory(), read.getStory()));
        audit.notes().moved(complaint.getId(), null, complaint.getState().name());
        received.fire(new ComplaintReceived(complaint.getId(), system, complaint.getReceivedAt()));
        return receipt(complaint, code);
    }

    /** Whether the form whose code this is has brought a complaint: sent again, it brings no other. */
    @Requires(value = ANYONE, reads = true, action = "complaintLodging.isReceived")
    public boolean isReceived(ReceiptCode code) {
        return complaints.byReceipt(code.hash(sealing, me.get().authorityId())).isPresent();
    }

    /** The receipt once more, for somebody who has the code; empty when there is no such code here. */
    @Requires(value = ANYONE, reads = true, action = "complaintLodging.receipt")
    public Optional<LodgingReceipt> receipt(ReceiptCode code) {
        return complaints.byReceipt(code.hash(sealing, me.get().authorityId())).map(found -> receipt(found, code));
    }

    private Complaint store(Lodging read, String hash, String system, List<Picture> pictures) {
        Authority authority = authorities.get(me.get().authorityId());
        Instant now = CoarseTime.of(clock.instant());
        String id = Ids.at(now);
        Statement story = new Statement(read.getStory(), read.getHappenedOn(), read.getShownNumber());
        Complaint complaint = new Complaint(
                id,
                number(authority),
                hash,
                read,
                system,
                new SealedStatement(id, story, read.getNamedSystem(), sealing),
                now);
        complaints.add(complaint);
        if (!complaint.getChoice().isAnonymous()) {
            complaints.add(new ComplaintIdentity(id, read.getName(), read.getContact(), sealing));
        }
        for (int i = 0; i < pictures.size(); i++) {
            complaints.add(new ComplaintEvidence(id, i + 1, pictures.get(i), sealing, now));
        }
        return complaint;
    }

    String number(Authority authority) {
        return numbers.drawn(authority, SERIES, clock.today().getYear(), complaints::isGiven);
    }

    private void startClocks(Complaint complaint, boolean urgent) {
        Map<String, Object> facts = new HashMap<>(clocks.received(complaint));
        facts.put("urgent", urgent);
        facts.put("urgentDue", null);
        if (urgent) {
            complaint.flagUrgent();
            facts.putAll(clocks.urgent(complaint));
        }
        cases.asks(complaint, complaint.getReceivedAt());
        process.lodged(complaint.getId(), facts);
        process.keepCoarseTimes(complaint.getId());
    }

    private LodgingReceipt again(Complaint complaint, Lodging read, ReceiptCode code) {
        mustBeSame(
                complaint.getSaid().open(complaint.getId(), sealing).getText().equals(read.getStory()),
                complaint.getReceivedAt(),
                clock.instant());
        return receipt(complaint, code);
    }

    /**
     * A page of the receipt that is loaded again, or reached again by Back and Forward, sends its form again.
     *
     * @param received as it is kept
     */
    static void mustBeSame(boolean same, Instant received, Instant now) {
        if (!same) {
            throw new Conflict("complaint.form_used");
        }
        if (!now.isBefore(LodgingReceipt.shownUntil(received))) {
            throw new Conflict("complaint.code_gone");
        }
    }

    private LodgingReceipt receipt(Complaint complaint, ReceiptCode code) {
        List<ClockDetail> running = clocks.of(complaint.getId());
        return new LodgingReceipt(
                code.grouped(),
                complaint,
                due(running, ComplaintClocks.ACKNOWLEDGE),
                due(running, ComplaintClocks.ofDecision(complaint.getChoice().wish())));
    }

    private static LocalDate due(List<ClockDetail> clocks, String code) {
        return clocks.stream()
                .filter(clock -> clock.getCode().equals(code))
                .map(ClockDetail::getDueOn)
                .findFirst()
                .orElse(null);
    }

    private Optional<AiSystem> registered(Lodging read) {
        if (read.getRegisterNumber() == null) {
            return Optional.empty();
        }
        return Optional.of(complaints
                .systemByNumber(read.getRegisterNumber())
                .orElseThrow(() -> new Invalid("/system", "complaint.no_such_system")));
    }

    private static List<Picture> clean(List<byte[]> evidence) {
        if (evidence.size() > Picture.MOST) {
            throw new Invalid("/evidence", "complaint.evidence_too_many", Picture.MOST);
        }
        return evidence.stream().map(Picture::clean).toList();
    }

    /** The lodging with its texts tidied, or everything that is wrong with it. */
    private static Lodging looked(Lodging given, InputCheck typed) {
        if (given.getTicket().length < 16) {
            throw new IllegalArgumentException("A form without a ticket has no receipt");
        }
        boolean unknown = given.getRegisterNumber() == null;
        String named = typed.line("namedSystem", given.getNamedSystem(), LONGEST_LINE, unknown);
        String shown = typed.line("shownNumber", given.getShownNumber(), LONGEST_LINE, false);
        if (ComplaintCategories.find(given.getCategory()).isEmpty()) {
            typed.wrong("category", "field.required");
        }
        String story = typed.text("story", given.getStory(), LONGEST_STORY, true);
        String when = typed.line("happenedOn", given.getHappenedOn(), LONGEST_LINE, false);
        if (given.isAnonymous() && given.getWish() == Wish.REMEDY) {
            typed.wrong("who", "complaint.remedy_needs_a_name");
        }
        String name = typed.line("name", given.getName(), LONGEST_LINE, !given.isAnonymous());
        String contact = typed.contact("contact", given.getContact(), LONGEST_LINE, !given.isAnonymous());
        typed.check();
        Lodging read = new Lodging()
                .on(given.getTicket())
                .asking(given.getWish(), given.getCategory())
                .telling(story, when);
        read = unknown
                ? read.aboutUnknown(named, shown)
                : read.about(given.getRegisterNumber().strip());
        return given.isAnonymous() ? read : read.named(name, contact, given.isNameMayBeShown());
    }
}
