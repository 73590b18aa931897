package org.yizhengtong.server.temporary.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.temporary.TemporaryPermit;

/** Every old temporary permit this city carried over. */
public interface OldPermits {
    /** Who holds these numbers; the others are left out. */
    Map<String, ResidentId> holders(Collection<String> numbers);

    void addAll(List<KeptPermit> permits);

    /** All of one person, the earliest first. */
    List<TemporaryPermit> of(ResidentId holder);

    /** Rows of a file after this one, so many at most. */
    List<BatchRow> rows(UUID batch, long after, int atMost);

    /** The same, kept from other hands until the transaction ends. */
    List<BatchRow> take(UUID batch, long after, int atMost);

    /** Removes permits; what they had entered passes to other permits of their holders. */
    void remove(UUID batch, Collection<Long> rows);

    /** The dates of all permits of these people; those who converted one are left out. */
    Map<ResidentId, List<HeldTime.Dates>> dates(Collection<ResidentId> holders);

    void convert(LocalDate on, boolean counted, Collection<Converted> converted);

    void withdrawConversion(UUID batch, Collection<Long> rows);

    /** Puts all of one entry of the register under another. */
    void move(ResidentId from, ResidentId to);

    /** Puts those back that once stood under that entry. */
    void moveBack(ResidentId from, ResidentId to);
}
