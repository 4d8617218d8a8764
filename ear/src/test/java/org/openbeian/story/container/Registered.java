package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.openbeian.certificate.CertificateService;
import org.openbeian.certificate.Verification;
import org.openbeian.common.PortalClock;
import org.openbeian.register.RegisterEntry;
import org.openbeian.register.RegisterHistory;
import org.openbeian.register.RegisterService;
import org.openbeian.register.RegistrationLife;
import org.openbeian.register.RegistrationLifeService;
import org.openbeian.registration.ChangeService;
import org.openbeian.registration.FilingDetail;
import org.openbeian.registration.FilingService;
import org.openbeian.registration.SectionDetail;

/** A registered system of the demo applicant Yunxiu at Beihai, what its holder does with it and what everybody sees of it. */
@ApplicationScoped
public class Registered {

    static final String HERE = "beihai";
    static final String FILER = "yunxiu.filer";
    static final String SIGNER = "yunxiu.signer";

    @Resource(lookup = "jdbc/openbeian")
    DataSource pool;

    @Inject
    People people;

    @Inject
    Office office;

    @Inject
    TwoHands submissions;

    @Inject
    FilingService filings;

    @Inject
    ChangeService changes;

    @Inject
    RegistrationLifeService lives;

    @Inject
    RegisterService register;

    @Inject
    CertificateService certificates;

    /** A new registration of grade 2. */
    public String registration() throws Exception {
        String id = people.ask(SIGNER, HERE, () -> submissions
                .file(
                        SampleFilings.document(SampleFilings.sample("F01")),
                        UUID.randomUUID().toString())
                .getFilingId());
        assertThat(office.toTheEnd(id, HERE).getFiling().getState()).hasToString("REGISTERED");
        return id;
    }

    /** They bar from all cases of an applicant for ever, and officers and applicants are those of other stories, too. */
    void forgetConflicts() throws Exception {
        try (var connection = pool.getConnection();
                var delete = connection.prepareStatement("delete from case_act where act = 'CONFLICT'")) {
            delete.executeUpdate();
        }
    }

    public String amendment(String registration, LocalDate effectiveOn) {
        return people.ask(FILER, HERE, () -> changes.openAmendment(registration, "功能调整", effectiveOn));
    }

    /** Changes answers of one page of a case. */
    public void answers(String id, String page, Map<String, ? extends JsonValue> answers) {
        people.as(FILER, HERE, () -> {
            SectionDetail section = filings.detail(id).section(page);
            JsonObjectBuilder given = Json.createObjectBuilder();
            section.answers().forEach(given::add);
            answers.forEach(given::add);
            filings.save(id, page, given.build(), section.version());
        });
    }

    /** Signed by another than who prepared it, and handed in. */
    public void handIn(String id) {
        people.as(SIGNER, HERE, () -> filings.sign(id, filings.detail(id).getAnswersHash()));
        people.as(SIGNER, HERE, () -> submissions.submit(id, UUID.randomUUID().toString()));
    }

    public FilingDetail detail(String id) {
        return people.ask(FILER, HERE, () -> filings.detail(id));
    }

    public RegistrationLife life(String registration) {
        return people.ask(FILER, HERE, () -> lives.life(registration));
    }

    public RegisterEntry entry(String number) {
        return people.asNobody(HERE, () -> register.entry(number));
    }

    /** The state that everybody sees today. */
    public String shown(String number) {
        return entry(number).stateOn(LocalDate.now(PortalClock.ZONE));
    }

    public RegisterHistory history(String number) {
        return people.asNobody(HERE, () -> register.history(number));
    }

    public Verification certificate(String number) {
        return people.asNobody(HERE, () -> certificates.verify(number));
    }

    public Optional<Verification> certificate(String number, int edition) {
        return people.asNobody(HERE, () -> certificates.find(number, edition));
    }

    /** As if the certificate had been issued so that it runs out on that day. */
    public void runsOut(String registration, LocalDate day) throws Exception {
        for (String table : new String[] {
            "filing set valid_until = ? where id = ?",
            "certificate set valid_until = ? where filing_id = ?",
            "register_entry set valid_until = ? where filing_id = ?"
        }) {
            change("update " + table, day.toString(), registration);
        }
    }

    /** As if those years had passed for what the process waits for. */
    public void timePasses(String registration) throws Exception {
        change(
                "update ACT_RU_JOB set DUEDATE_ = timestampadd(year, ?, DUEDATE_) where TYPE_ = 'timer' and "
                        + "PROCESS_INSTANCE_ID_ in (select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)",
                "-10",
                registration);
    }

    /** As if the day to remind the holder of the renewal had come. */
    public void reminderComes(String registration) throws Exception {
        change(
                "update ACT_RU_JOB set DUEDATE_ = timestampadd(year, ?, DUEDATE_) where HANDLER_CFG_ like '%Timer_Renewal%' "
                        + "and PROCESS_INSTANCE_ID_ in (select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)",
                "-10", registration);
    }

    public boolean isUnderWay(String id) throws Exception {
        try (var connection = pool.getConnection();
                var query = connection.prepareStatement("select 1 from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?")) {
            query.setString(1, id);
            return query.executeQuery().next();
        }
    }

    /** How many letters of a kind are in the outbox for a case. */
    public int letters(String kind, String id) throws Exception {
        try (var connection = pool.getConnection();
                var query = connection.prepareStatement("select count(*) from outbox where kind = ? and case_id = ?")) {
            query.setString(1, kind);
            query.setString(2, id);
            var found = query.executeQuery();
            found.next();
            return found.getInt(1);
        }
    }

    /** As if the holder had last confirmed a year ago. */
    public void confirmedLongAgo(String registration) throws Exception {
        change("update filing set confirmed_at = ? where id = ?", "1761955200000000", registration);
        change("update register_entry set confirmed_on = ? where filing_id = ?", "2025-11-01", registration);
    }

    private void change(String statement, String value, String id) throws Exception {
        try (var connection = pool.getConnection();
                var update = connection.prepareStatement(statement)) {
            update.setString(1, value);
            update.setString(2, id);
            assertThat(update.executeUpdate()).isPositive();
        }
    }
}
