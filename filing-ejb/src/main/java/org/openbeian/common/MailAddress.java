package org.openbeian.common;

import java.net.IDN;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * An address to which mail can be sent. What stands behind the at sign may be written in any script and is sent as DNS
 * knows it (IDNA); before it only what every mail server takes.
 */
public final class MailAddress {

    /** Of a whole address (RFC 5321). */
    public static final int LONGEST = 254;

    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 253;
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])");

    private MailAddress() {}

    /**
     * @return the address with full-width characters as half-width and without blanks around it
     * @throws BusinessException that says why no mail can be sent to it
     */
    public static String read(String given) {
        String address = Normalizer.normalize(InputCheck.tidied(given), Normalizer.Form.NFKC);
        int at = address.lastIndexOf('@');
        if (at < 1 || at != address.indexOf('@')) {
            throw new BusinessException("field.email");
        }
        String local = address.substring(0, at);
        if (local.codePoints().anyMatch(c -> c > 0x7E && Character.isLetterOrDigit(c))) {
            throw new BusinessException("field.email_local");
        }
        if (local.length() > LONGEST_LOCAL || !LOCAL.matcher(local).matches()) {
            throw new BusinessException("field.email");
        }
        String domain = domain(address.substring(at + 1));
        if (!SearchText.isAscii(domain)) {
            throw new BusinessException("field.email_domain");
        }
        if (domain.length() > LONGEST_DOMAIN
                || !DOMAIN.matcher(domain).matches()
                || local.length() + 1 + domain.length() > LONGEST) {
            throw new BusinessException("field.email");
        }
        return address;
    }

    /** As the mail server is told: the domain in the letters of DNS. What is no address stays as it is and is refused there. */
    public static String forPosting(String address) {
        try {
            String read = read(address);
            int at = read.indexOf('@');
            return read.substring(0, at + 1) + domain(read.substring(at + 1));
        } catch (BusinessException none) {
            return InputCheck.tidied(address).replace(" ", "");
        }
    }

    private static String domain(String given) {
        try {
            return IDN.toASCII(given, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException none) {
            throw new BusinessException(SearchText.isAscii(given) ? "field.email" : "field.email_domain");
        }
    }
}
