package org.yizhengtong.server.permit.domain;

import java.time.LocalDate;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.ResidentId;

/** A residence permit (居住证), in one of the states the law knows. */
public sealed interface Permit {
    PermitNumber number();

    ResidentId holder();

    LocalDate issuedOn();

    /** The last day of its term. */
    LocalDate until();

    /** As the law sees it that day, whether or not a job has run. */
    Permit asOf(LocalDate day);

    /** In force. */
    record Valid(PermitNumber number, ResidentId holder, LocalDate issuedOn, LocalDate until) implements Permit {
        /** Issues (签发) for a term: a term of years ends on the day of the same number (民法典 201–202). */
        public static Valid issue(PermitNumber number, ResidentId holder, LocalDate day, int years) {
            return new Valid(number, holder, day, day.plusYears(years));
        }

        @Override
        public Permit asOf(LocalDate day) {
            return day.isAfter(until) ? new Expired(number, holder, issuedOn, until) : this;
        }
    }

    /** Its term has ended (期满); the holder may apply again. */
    record Expired(PermitNumber number, ResidentId holder, LocalDate issuedOn, LocalDate until) implements Permit {
        @Override
        public Permit asOf(LocalDate day) {
            return this;
        }
    }
}
