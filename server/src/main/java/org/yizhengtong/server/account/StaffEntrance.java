package org.yizhengtong.server.account;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.account.domain.Failures;
import org.yizhengtong.server.account.domain.Offices;
import org.yizhengtong.server.account.domain.SignInRefused;
import org.yizhengtong.server.account.domain.Staff;
import org.yizhengtong.server.account.domain.StaffMember;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotFound;

/** The staff's way in: names, passwords, and a wait after too many wrong ones. */
@Component
class StaffEntrance {
    /** bcrypt reads no further; what lies beyond would not count. */
    private static final int LONGEST_PASSWORD = 72;

    private final Staff staff;
    private final Offices offices;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final String nobodysHash;

    StaffEntrance(Staff staff, Offices offices, PasswordEncoder passwords, Clock clock) {
        this.staff = staff;
        this.offices = offices;
        this.passwords = passwords;
        this.clock = clock;
        this.nobodysHash = encoded(passwords, UUID.randomUUID().toString());
    }

    Actor enter(String typedName, String password) {
        var username = plain(typedName);
        staff.forgetFailuresBefore(clock.instant().minus(Duration.ofDays(1)));
        var failures = staff.takeFailures(username);
        failures.mustNotWait(clock.instant());
        var member = staff.find(username);
        // An unknown name costs the same work, so that the time taken does not tell the two apart.
        var matches = fits(password)
                && passwords.matches(
                        password, member.map(StaffMember::passwordHash).orElse(nobodysHash));
        if (member.isEmpty() || !matches) {
            staff.save(username, failures.oneMore(clock.instant()));
            throw SignInRefused.wrongPassword();
        }
        staff.save(username, Failures.none());
        return member.get().actor();
    }

    void open(Office office) {
        offices.add(office);
    }

    Actor add(String username, String password, String office, String title, boolean head) {
        if (password.isBlank() || !fits(password))
            throw new IllegalArgumentException("a password has 1 to %d bytes".formatted(LONGEST_PASSWORD));
        var kind = offices.find(office).orElseThrow(NotFound::new).kind();
        var member = new StaffMember(
                UUID.randomUUID(), plain(username), encoded(passwords, password), office, kind, title, head, null);
        staff.add(member);
        return member.actor();
    }

    /** The same person, who comes in with this password from now on. */
    StaffMember with(StaffMember member, String password) {
        return member.with(encoded(passwords, password));
    }

    private static boolean fits(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD;
    }

    private static String encoded(PasswordEncoder passwords, String password) {
        var hash = passwords.encode(password);
        if (hash == null) throw new IllegalStateException("a password cannot be kept");
        return hash;
    }

    private static String plain(String typedName) {
        return Normalizer.normalize(typedName, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cntrl}", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
