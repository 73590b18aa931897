package org.yizhengtong.server.registration;

/** What a residence is known by (依据). */
public enum ResidenceProof {
    /** The resident said so. */
    SAID,
    /** An officer saw a paper. */
    SEEN
}
