package org.yizhengtong.credential;

/** What an electronic permit says of the person, each of which is shown only if the holder chooses so. */
public enum Particular {
    NUMBER("permit_number"),
    NAME("name"),
    BIRTH_DATE("birthdate");

    private final String claim;

    Particular(String claim) {
        this.claim = claim;
    }

    public String claim() {
        return claim;
    }
}
