package org.openbeian.access;

import java.util.List;
import org.openbeian.common.Ids;

/** Something about an account that its holder is to be told by mail: an event for whoever writes letters. */
public final class AccountNotice {

    private final String kind;
    private final String once;
    private final List<String> mailTo;
    private final String username;
    private final String activationId;

    private AccountNotice(String kind, String once, List<String> mailTo, String username, String activationId) {
        this.kind = kind;
        this.once = once;
        this.mailTo = mailTo;
        this.username = username;
        this.activationId = activationId;
    }

    /** A link with which to choose a password: the first one, or another one. */
    static AccountNotice link(Activation activation, boolean first) {
        return new AccountNotice(
                first ? "ACCOUNT_FIRST" : "ACCOUNT_RESET",
                "account/" + activation.getId(),
                List.of(activation.getMembership().getMail()),
                activation.getPerson().getUsername(),
                activation.getId());
    }

    /** The password was taken back, and codes will be handed over in person. */
    static AccountNotice handedOver(Activation activation, List<String> mailTo) {
        return new AccountNotice(
                "ACCOUNT_HANDOVER",
                "account/" + activation.getId(),
                mailTo,
                activation.getPerson().getUsername(),
                null);
    }

    static AccountNotice passwordChanged(Person person, List<String> mailTo) {
        return new AccountNotice("ACCOUNT_PASSWORD", "account/" + Ids.next(), mailTo, person.getUsername(), null);
    }

    /** Sign in and accept. */
    static AccountNotice invited(Membership membership) {
        return new AccountNotice(
                "ACCOUNT_INVITED",
                "account/" + membership.getId() + "/" + membership.getEpoch(),
                membership.getMail() == null ? List.of() : List.of(membership.getMail()),
                membership.getPerson().getUsername(),
                null);
    }

    /** To those who act for an organisation already: somebody else does now. */
    static AccountNotice joins(Membership membership, List<String> colleagues, int part) {
        return new AccountNotice(
                "ACCOUNT_COLLEAGUE",
                "account/joins/" + membership.getId() + "/" + membership.getEpoch() + "/" + part,
                colleagues,
                membership.getPerson().getNameZh(),
                null);
    }

    /** To the old address: there is another one now, or none. */
    static AccountNotice moved(Person person, String oldAddress) {
        return new AccountNotice(
                "ACCOUNT_ADDRESS", "account/" + Ids.next(), List.of(oldAddress), person.getUsername(), null);
    }

    /** To the new address, and to wherever else the person is reached: an administrator has entered it. */
    static AccountNotice reached(Person person, List<String> mailTo) {
        return new AccountNotice("ACCOUNT_ADDRESS_SET", "account/" + Ids.next(), mailTo, person.getUsername(), null);
    }

    /** To the other administrators, one of whom would have had to agree to a password. */
    static AccountNotice addressOf(Person person, List<String> administrators) {
        return new AccountNotice(
                "ACCOUNT_ADDRESS_BY", "account/" + Ids.next(), administrators, person.getUsername(), null);
    }

    /** Names the text. */
    public String getKind() {
        return kind;
    }

    /** The same is told once. */
    public String getOnce() {
        return once;
    }

    /** Empty when the person is reached nowhere. */
    public List<String> getMailTo() {
        return mailTo;
    }

    public String getUsername() {
        return username;
    }

    /** What the link of the letter is made from; null when it leads to the sign-in. */
    public String getActivationId() {
        return activationId;
    }
}
