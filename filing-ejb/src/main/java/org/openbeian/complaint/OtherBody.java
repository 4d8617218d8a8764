package org.openbeian.complaint;

/** Who else may be competent. */
public enum OtherBody {
    /** Market regulation, 12315. */
    MARKET_12315,
    /** Reports of unlawful content, 12377. */
    CONTENT_12377,
    /** Fraud, crime, danger: 110. */
    POLICE_110,
    /** Personal information and telecommunications, 12321. */
    TELECOM_12321,
    /** The AI authority of another place. */
    OTHER_AUTHORITY,
    COURT
}
