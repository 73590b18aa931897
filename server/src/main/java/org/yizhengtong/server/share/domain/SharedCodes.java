package org.yizhengtong.server.share.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yizhengtong.server.kernel.RequestId;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.share.ShareCode;

/** Every share code that was made and is not forgotten yet. */
public interface SharedCodes {
    /** Keeps a new one; answers the one that was kept before, where the same form was sent already. */
    UUID add(SharedCode made, RequestId request);

    /** The one that this form made already. */
    Optional<UUID> sent(ResidentId holder, RequestId request);

    Optional<SharedCode> find(ResidentId holder, UUID id);

    /** Kept from other hands until the transaction ends. */
    Optional<SharedCode> take(ResidentId holder, UUID id);

    /** The same by the code itself. */
    Optional<SharedCode> take(ShareCode code);

    /** The newest first. */
    List<SharedCode> of(ResidentId holder);

    void save(SharedCode changed);

    /**
     * Notes a try of a code, so that a form sent twice is one try.
     *
     * @param opened whether the birth date was right
     * @param since a form is not sent again later than so long after it was first sent
     * @return whether it is made for the first time
     */
    boolean first(SharedCode tried, RequestId request, boolean opened, Instant at, Instant since);

    /** Whether this very form opened it a moment ago. */
    boolean openedBy(SharedCode tried, RequestId request, Instant since);

    /** Removes those that were over, used up or ended before a day. */
    void forgetClosedBefore(LocalDate day);
}
