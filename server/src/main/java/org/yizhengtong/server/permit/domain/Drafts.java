package org.yizhengtong.server.permit.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.permit.Draft;

/** Applications begun and not sent in yet (草稿). What was last saved before a day is no draft on that day. */
public interface Drafts {
    /**
     * Begins an application, or goes on with it: kept from other hands until the transaction ends.
     *
     * @return whether it was begun by this
     */
    boolean touch(ResidentId about, UUID writer, LocalDate today);

    Optional<Draft> find(ResidentId about, UUID writer, LocalDate savedFrom);

    /** Kept from other hands until the transaction ends. */
    void take(ResidentId about, UUID writer);

    /** A draft's answers as they were written, by fact, in the order of first answering. */
    Optional<LinkedHashMap<String, String>> answers(ResidentId about, UUID writer, LocalDate savedFrom);

    /** Writes answers; a later one to the same question takes the place of the earlier. */
    void answer(ResidentId about, UUID writer, Map<String, String> written);

    List<Draft> begunBy(UUID writer, LocalDate savedFrom);

    void drop(ResidentId about, UUID writer);

    /** Removes what was last saved before this day; answers what it was. */
    List<Draft> dropSavedBefore(LocalDate day);
}
