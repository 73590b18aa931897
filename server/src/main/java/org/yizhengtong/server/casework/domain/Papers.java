package org.yizhengtong.server.casework.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yizhengtong.server.casework.PaperSummary;
import org.yizhengtong.server.kernel.CaseNumber;
import org.yizhengtong.server.kernel.ResidentId;

/** Photos and papers (材料), sealed. A paper belongs to its resident first, to a case once it is handed in. */
public interface Papers {
    /** The kind of paper every card needs. */
    String PHOTO = "photo";

    /** The identity card of whoever applies for another. */
    String PROXY_PROOF = "proxy_proof";

    /** @param sentBy the resident, or whoever acts for them */
    UUID add(ResidentId owner, UUID sentBy, String kind, Upload upload);

    /** Papers handed in with a case. */
    List<PaperSummary> of(CaseNumber number);

    /** Papers sent by any of these but not yet handed in. */
    List<PaperSummary> waiting(ResidentId owner, Collection<UUID> sentBy);

    /** Removes what waits of this kind from this sender. */
    void drop(ResidentId owner, UUID sentBy, String kind);

    /** Removes all that waits from this sender. */
    void drop(ResidentId owner, UUID sentBy);

    /** Hands papers in; those of another resident or of another case stay where they are. */
    void handIn(ResidentId owner, Collection<UUID> papers, CaseNumber number);

    Optional<Kept> open(UUID paper);

    /** The newest photo handed in with a case of this person. */
    Optional<UUID> photoOf(ResidentId owner);

    /** A paper as kept, with whose it is, who sent it, its kind, and which case it was handed in with, if any. */
    record Kept(ResidentId owner, UUID sentBy, String kind, Optional<CaseNumber> handedInWith, Upload upload) {}
}
