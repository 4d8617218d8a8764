package org.openbeian.certificate;

/** What a system is called in the public register now; the register answers it. */
public interface RegisteredName {

    /**
     * The English name, which may have been put right since the certificate was issued.
     *
     * @param number as on the certificate
     * @param nameZh its name on the certificate: where the register calls it otherwise by now, its names are not these
     * @return null when the register has none for it
     */
    String english(String number, String nameZh);
}
