package org.yizhengtong.server.entitlement.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yizhengtong.server.entitlement.ServiceFigures;
import org.yizhengtong.server.entitlement.Treatment;
import org.yizhengtong.server.kernel.Purpose;
import org.yizhengtong.server.kernel.ResidentId;

/** What desks did after they had their answers. */
public interface Treatments {
    Optional<Treatment> find(UUID verification);

    /** In place of what was kept before. */
    void keep(Verification verification, Treatment treatment);

    /** Of these entries of one person, the newest first. */
    List<Treated> of(Collection<ResidentId> holder, int atMost);

    /** Where an objection waits for this office, the earliest first. */
    List<Treated> objectionsAt(String office, int atMost);

    /** The same, of questions about these services and for these purposes alone. */
    List<Treated> objectionsAt(String office, Set<String> services, Set<Purpose> purposes, int atMost);

    /** By service, of what desks asked from one day up to and including another. */
    List<ServiceFigures> figures(LocalDate from, LocalDate to);

    /** A question of a desk, with what it did. */
    record Treated(Verification verification, Treatment treatment) {}
}
