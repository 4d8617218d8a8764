package org.openbeian.notification;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What became of a letter that did not go to everybody.
 *
 * @param reached who has it
 * @param never addresses that the server refuses for good (a 5xx for the address); trying again would not help
 * @param why as the server said it
 */
record Posting(List<String> reached, List<String> never, String why) {

    /** The reply to a recipient: 5xx is for good, 4xx may pass. */
    private static final Pattern FOR_GOOD = Pattern.compile("^5[0-9]{2}[ -]");

    static Posting of(MessagingException refused) {
        return new Posting(
                refused instanceof SendFailedException some ? addresses(some.getValidSentAddresses()) : List.of(),
                refused instanceof SendFailedException some && saysForGood(refused)
                        ? addresses(some.getInvalidAddresses())
                        : List.of(),
                why(refused));
    }

    private static boolean saysForGood(MessagingException refused) {
        for (Exception at = refused; at instanceof MessagingException one; at = one.getNextException()) {
            if (at.getMessage() != null && FOR_GOOD.matcher(at.getMessage()).find()) {
                return true;
            }
        }
        return false;
    }

    /** The innermost reason; those outside only say that something was wrong. */
    private static String why(MessagingException refused) {
        String why = String.valueOf(refused.getMessage());
        for (Exception at = refused; at instanceof MessagingException one; at = one.getNextException()) {
            why = at.getMessage() == null ? why : at.getMessage();
        }
        return why.strip();
    }

    private static List<String> addresses(Address... addresses) {
        return addresses == null
                ? List.of()
                : Arrays.stream(addresses)
                        .map(address ->
                                address instanceof InternetAddress mail ? mail.getAddress() : address.toString())
                        .toList();
    }
}
