package org.openbeian.openness;

import static org.openbeian.access.Permission.ANYONE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Conflict;
import org.openbeian.common.Ids;
import org.openbeian.common.InputCheck;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Sealing;
import org.openbeian.deadline.CaseClocks;
import org.openbeian.deadline.CaseKind;
import org.openbeian.register.RegisterEntry;
import org.openbeian.register.RegisterService;
import org.openbeian.registration.Numbers;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

/** Takes from anybody that an entry of the register is wrong, and tells everybody what came of it. */
@Stateless
public class CorrectionService {

    /** Answers shown beside an entry, and on one page of its data. */
    public static final int SHOWN = 20;

    static final String CLOCK = "PORTAL-REG-CORRECT-20WD";
    private static final String SERIES = "COR";
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_LINE = 200;
    private static final int TICKET = 16;

    @Inject
    RegisterService register;

    @Inject
    CaseClocks clocks;

    @Inject
    CorrectionCases cases;

    @Inject
    Numbers numbers;

    @Inject
    Authorities authorities;

    @Inject
    CurrentCaller me;

    @Inject
    Sealing sealing;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /** @throws org.openbeian.common.NotFound when the register has no such number */
    @Requires(value = ANYONE, reads = true, action = "correction.entry")
    public RegisterEntry entry(String number) {
        return register.entry(number);
    }

    /**
     * Takes a request. The same form sent twice is one request.
     *
     * @throws org.openbeian.common.Invalid with every field that is wrong
     * @throws Conflict when the form has already brought a request about something else
     */
    @Requires(value = ANYONE, action = "correction.ask")
    public Rectification ask(CorrectionAsk ask) {
        if (ask.getTicket().length < TICKET) {
            throw new IllegalArgumentException("A form without a ticket can be sent twice");
        }
        RegisterEntry entry = register.entry(ask.getEntryNumber());
        InputCheck typed = new InputCheck();
        CorrectedField field = Arrays.stream(CorrectedField.values())
                .filter(one -> one.name().equals(ask.getField()))
                .findFirst()
                .orElse(null);
        if (field == null) {
            typed.wrong("wrongField", "field.required");
        }
        CorrectionText said = new CorrectionText(
                typed.text("right", ask.getRight(), LONGEST_TEXT, true),
                typed.text("why", ask.getWhy(), LONGEST_TEXT, true),
                typed.text("source", ask.getSource(), LONGEST_TEXT, false));
        String contact = typed.contact("replyTo", ask.getContact(), LONGEST_LINE, false);
        typed.check();
        Authority authority = authorities.get(me.get().authorityId());
        // pressed twice at once: the second waits here until the first is stored
        numbers.hold(authority, SERIES, clock.today().getYear());
        String form = form(ask, authority);
        Rectification correction =
                sentBefore(form, entry, field).orElseGet(() -> store(authority, form, entry, field, said, contact));
        audit.notes().about(correction.getId());
        audit.notes().note("number", correction.getNumber());
        return correction;
    }

    /** Whether this form has brought a request: sent again, it brings no other. */
    @Requires(value = ANYONE, reads = true, action = "correction.isReceived")
    public boolean isReceived(CorrectionAsk ask) {
        return byForm(form(ask, authorities.get(me.get().authorityId()))).isPresent();
    }

    private Rectification store(
            Authority authority,
            String form,
            RegisterEntry entry,
            CorrectedField field,
            CorrectionText said,
            String contact) {
        String id = Ids.next();
        int year = clock.today().getYear();
        Instant now = clock.instant();
        Rectification correction = new Rectification(
                id,
                "COR-%s-%d-%06d".formatted(authority.getRegion(), year, numbers.next(authority, SERIES, year)),
                form,
                entry.getId(),
                field,
                new Rectification.Sealed(said.sealed(id, sealing), CorrectionText.sealedContact(id, contact, sealing)));
        correction.received(
                now, clocks.start(CaseKind.CORRECTION, id, CLOCK, now).getDay());
        em.persist(correction);
        cases.asks(correction, now);
        return correction;
    }

    private Optional<Rectification> sentBefore(String form, RegisterEntry entry, CorrectedField field) {
        Optional<Rectification> before = byForm(form);
        before.filter(known -> !known.getEntryId().equals(entry.getId()) || known.getField() != field)
                .ifPresent(another -> {
                    throw new Conflict("correct.form_used");
                });
        return before;
    }

    private Optional<Rectification> byForm(String form) {
        return em.createQuery("select c from Rectification c where c.formHash = :form", Rectification.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    private String form(CorrectionAsk ask, Authority authority) {
        return HexFormat.of().formatHex(sealing.fingerprint("correction-form/" + authority.getId(), ask.getTicket()));
    }

    /**
     * What was answered about an entry, the newest first.
     *
     * @param after number of the last answer seen, or null for the first page
     */
    @Requires(value = ANYONE, reads = true, action = "correction.answered")
    public List<PublicCorrection> answered(String entryNumber, String after) {
        return em.createQuery(
                        """
                        select new org.openbeian.openness.PublicCorrection(c.number, c.field, c.receivedAt,
                            c.answeredAt, c.outcome, c.reasons, c.byAmendment)
                        from Rectification c where c.entryId = :entry and c.outcome is not null
                        and (:after = '' or exists (select seen.id from Rectification seen where seen.number = :after
                            and (seen.answeredAt > c.answeredAt
                                or (seen.answeredAt = c.answeredAt and seen.number > c.number))))
                        order by c.answeredAt desc, c.number desc""",
                        PublicCorrection.class)
                .setParameter("entry", register.entry(entryNumber).getId())
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(SHOWN)
                .getResultList();
    }
}
