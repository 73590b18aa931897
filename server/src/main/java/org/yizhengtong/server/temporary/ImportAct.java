package org.yizhengtong.server.temporary;

/** What can be done with a file that was brought, row by row and outside the request that asks for it. */
public enum ImportAct {
    BOOKING("booking"),
    CONVERSION("conversion"),
    WITHDRAWAL("conversion/withdrawal"),
    UNDOING("undoing");

    private final String address;

    ImportAct(String address) {
        this.address = address;
    }

    /** Where it is asked for, beneath the file's own address. */
    public String address() {
        return address;
    }

    /** Says, as a message key, that it is done. */
    public String done() {
        return "import.done." + name();
    }
}
