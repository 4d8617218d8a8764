package org.openbeian.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openbeian.access.ApiKey;
import org.openbeian.access.DemoAccess;
import org.openbeian.access.FirstAdministrators;
import org.openbeian.access.KeyScope;
import org.openbeian.access.Membership;
import org.openbeian.access.NewPerson;
import org.openbeian.access.Permission;
import org.openbeian.access.Person;
import org.openbeian.access.Role;
import org.openbeian.common.PortalClock;
import org.openbeian.organisation.Organisation;
import org.openbeian.tenancy.Authority;

/** Writes the demo rows. Every organisation gets two people, one who fills in and one who signs, at both authorities. */
@ApplicationScoped
class DemoLoader {

    /** Known to everybody in any case, and stories that let years pass go on using them. */
    private static final Duration KEYS_LAST = Duration.ofDays(30 * 365L);

    @PersistenceContext
    EntityManager em;

    @Inject
    PortalClock clock;

    @Inject
    FirstAdministrators first;

    void load(JsonObject demo, boolean people) {
        boolean empty =
                em.createQuery("select count(a) from Authority a", Long.class).getSingleResult() == 0;
        if (!empty) {
            return;
        }
        List<JsonObject> authorities = demo.getJsonArray("authorities").getValuesAs(JsonObject.class);
        for (JsonObject json : authorities) {
            Authority authority = new Authority(
                    json.getInt("id"),
                    json.getString("code"),
                    json.isNull("parent") ? null : json.getInt("parent"),
                    json.getString("name_zh"),
                    json.getString("name_en"),
                    json.getString("short_zh"),
                    json.getString("short_en"),
                    json.getString("seal"),
                    json.getString("region"),
                    json.getString("prefix"));
            authority.contestedBefore(
                    json.getString("reconsideration_zh", null),
                    json.getString("reconsideration_en", null),
                    json.getString("court_zh", null),
                    json.getString("court_en", null));
            if (json.containsKey("competent_for")) {
                authority.competentFor(json.getJsonArray("competent_for").getValuesAs(JsonString::getString));
            }
            em.persist(authority);
            // an authority names its parent by id only, so the parent has to be there first
            em.flush();
        }
        if (!people) {
            return;
        }
        String hash = NewPerson.hash(DemoAccess.PASSWORD);
        for (JsonObject authority : authorities) {
            for (JsonObject staff : demo.getJsonArray("staff").getValuesAs(JsonObject.class)) {
                Person person = new Person(
                        staff.getString("name") + "." + authority.getString("code"),
                        staff.getString("zh"),
                        staff.getString("en"),
                        hash);
                em.persist(person);
                Membership membership = new Membership(
                        person, authority.getInt("id"), null, Set.of(Role.valueOf(staff.getString("role"))));
                em.persist(membership);
                if (Role.valueOf(staff.getString("role")).permissions().contains(Permission.SEE_CASE)) {
                    key(membership, staff.getString("name"), authority.getString("code"), true);
                }
            }
        }
        for (JsonObject json : demo.getJsonArray("organisations").getValuesAs(JsonObject.class)) {
            organisation(json, authorities, hash);
        }
    }

    /** So that an installation without demo data can be administered: a line for each password that was given out now. */
    List<String> administrators() {
        List<String> lines = new ArrayList<>();
        em.createQuery("select a from Authority a order by a.id", Authority.class)
                .getResultList()
                .forEach(authority -> first.appoint(authority.getId(), authority.getCode())
                        .forEach((name, password) -> lines.add(
                                "%-20s %s   {base}/%s/password".formatted(name, password, authority.getCode()))));
        return lines;
    }

    private void organisation(JsonObject json, List<JsonObject> authorities, String hash) {
        Organisation organisation = new Organisation(
                json.getString("uscc"), json.getString("name_zh"), json.getString("name_en"), json.getString("region"));
        em.persist(organisation);
        // memberships name it by id only, so it has to be there first
        em.flush();
        for (String part : List.of("filer", "signer")) {
            JsonObject name = json.getJsonObject(part);
            Person person =
                    new Person(json.getString("slug") + "." + part, name.getString("zh"), name.getString("en"), hash);
            em.persist(person);
            for (JsonObject authority : authorities) {
                Membership membership = new Membership(
                        person,
                        authority.getInt("id"),
                        organisation.getId(),
                        Set.of(Role.valueOf(json.getString("role"))));
                em.persist(membership);
                key(membership, json.getString("slug") + "_" + part, authority.getString("code"), false);
            }
        }
    }

    private void key(Membership membership, String whose, String authority, boolean staff) {
        Instant now = clock.instant();
        em.persist(new ApiKey(
                membership,
                "demo",
                DemoAccess.KEY + whose + "_" + authority,
                KeyScope.offered(staff),
                now,
                now.plus(KEYS_LAST)));
    }
}
