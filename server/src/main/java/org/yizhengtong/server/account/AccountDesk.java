package org.yizhengtong.server.account;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yizhengtong.server.account.domain.Accounts;
import org.yizhengtong.server.account.domain.PhoneNumber;
import org.yizhengtong.server.account.domain.PhoneTaken;
import org.yizhengtong.server.account.domain.SignInCode;
import org.yizhengtong.server.account.domain.SignInCodes;
import org.yizhengtong.server.account.domain.SignInRefused;
import org.yizhengtong.server.kernel.AccessRefused;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.FieldErrors;
import org.yizhengtong.server.kernel.FieldErrors.FieldError;
import org.yizhengtong.server.kernel.Problem;
import org.yizhengtong.server.kernel.ResidentId;
import org.yizhengtong.server.kernel.Role;
import org.yizhengtong.server.kernel.Vault;

/** Signs residents in by telephone number and one-time code (验证码), and staff by name and password. */
@Service
@Transactional
public class AccountDesk {
    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

    private final Accounts accounts;
    private final SignInCodes codes;
    private final StaffEntrance staff;
    private final Vault vault;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    AccountDesk(
            Accounts accounts,
            SignInCodes codes,
            StaffEntrance staff,
            Vault vault,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.codes = codes;
        this.staff = staff;
        this.vault = vault;
        this.clock = clock;
        this.events = events;
    }

    /** Sends six digits to a number. Whether the number is known here makes no difference. */
    public void sendCode(String typedPhone) {
        var phone = PhoneNumber.read(typedPhone);
        var code = String.format(Locale.ROOT, "%06d", random.nextInt(1_000_000));
        var last = codes.take(phone).orElse(null);
        codes.save(phone, SignInCode.after(last, hash(phone, code), clock.instant(), LocalDate.now(clock)));
        events.publishEvent(new CodeSent(phone.masked(), code));
    }

    /**
     * Signs a resident in; the first time opens the account. A wrong try is kept, though nobody is signed in.
     *
     * @return the entry whose number it is; {@link #acting} says as whom they act
     */
    @Transactional(noRollbackFor = Problem.class)
    public Actor signIn(String typedPhone, String typedCode) {
        var phone = PhoneNumber.read(typedPhone);
        var code = Normalizer.normalize(typedCode, Normalizer.Form.NFKC).replaceAll("\\s", "");
        if (!SIX_DIGITS.matcher(code).matches())
            throw new FieldErrors(List.of(new FieldError("code", "account.code.bad")));
        var sent = codes.take(phone).orElseThrow(SignInRefused::codeSpent);
        sent.mustBeGood(clock.instant());
        if (!sent.is(hash(phone, code))) {
            var tried = sent.tried();
            codes.save(phone, tried);
            throw tried.triesLeft() == 0 ? SignInRefused.codeSpent() : SignInRefused.wrongCode(tried.triesLeft());
        }
        codes.save(phone, sent.used());
        var own = residentActor(accounts.own(phone).orElseGet(() -> openAt(phone, ResidentId.fresh())));
        var actor = acting(own);
        events.publishEvent(new SignedIn(actor.resident(), actor, ""));
        return own;
    }

    /** As whom a resident acts now: under the entry theirs is joined to (合并), or under their own. */
    @Transactional(readOnly = true)
    public Actor acting(Actor own) {
        return accounts.speaksFor(own.resident())
                .map(AccountDesk::residentActor)
                .orElse(own);
    }

    /** Signs staff in. A wrong password is counted, and for a name nobody has as for any other. */
    @Transactional(noRollbackFor = Problem.class)
    public Actor signInStaff(String username, String password) {
        var actor = staff.enter(username, password);
        events.publishEvent(new SignedIn(null, actor, ""));
        return actor;
    }

    /** A number that was typed, as it may be shown. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public String masked(String typedPhone) {
        return PhoneNumber.read(typedPhone).masked();
    }

    /** Whether what was typed is a mobile number at all, be it anybody's or not. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isPhone(String typed) {
        return PhoneNumber.isOne(typed);
    }

    /** Whose number this is; nothing for a number that is none, or nobody's. */
    @Transactional(readOnly = true)
    public Optional<ResidentId> holderOf(String typedPhone) {
        return PhoneNumber.isOne(typedPhone) ? accounts.find(PhoneNumber.read(typedPhone)) : Optional.empty();
    }

    /** The number a resident signs in with, as {@code 138****0001}; empty for one without an account. */
    @Transactional(readOnly = true)
    public String maskedPhone(ResidentId resident) {
        return accounts.phoneOf(resident).map(PhoneNumber::masked).orElse("");
    }

    /** Puts on record that somebody asked for what is not theirs. */
    public void refused(Actor by, String reference) {
        events.publishEvent(new AccessRefused(null, by, reference));
    }

    /** Those of these residents who have an account. */
    @Transactional(readOnly = true)
    public Set<ResidentId> withAccount(Collection<ResidentId> residents) {
        return accounts.among(residents);
    }

    /** Opens an account for a resident who is known already, as at a counter. */
    public void openFor(ResidentId resident, String typedPhone) {
        var phone = PhoneNumber.read(typedPhone);
        codes.take(phone);
        if (accounts.find(phone).isPresent()) throw new PhoneTaken(phone.masked());
        openAt(phone, resident);
    }

    /**
     * Changes the number a resident signs in with (变更手机号); the old one opens nothing of theirs any more.
     *
     * @throws FieldErrors for a number that is none, or another's
     */
    public void changePhone(ResidentId resident, String typedPhone) {
        var phone = PhoneNumber.read(typedPhone);
        codes.take(phone);
        var other = accounts.find(phone).filter(holder -> !holder.equals(resident));
        if (other.isPresent())
            throw new FieldErrors(List.of(new FieldError("phone", "account.phone.taken", List.of(phone.masked()))));
        if (!accounts.change(resident, phone)) openAt(phone, resident);
    }

    /** Whoever signs in with the number of an entry that was joined (合并) is the person of the one kept. */
    public void joined(ResidentId joined, ResidentId kept) {
        accounts.speakFor(joined, kept);
    }

    /** The joining was undone: each number signs in to its own entry again. */
    public void parted(ResidentId joined) {
        accounts.speakFor(joined, joined);
    }

    /** Lets an office take part. */
    public void openOffice(Office office) {
        staff.open(office);
    }

    /** Lets somebody act for an office, under a title such as 民警 0142. */
    public Actor addStaff(String username, String password, String office, String title) {
        return staff.add(username, password, office, title, false);
    }

    /** Lets somebody head an office (所长): they also see which of its time limits are close or missed. */
    public Actor addHead(String username, String password, String office, String title) {
        return staff.add(username, password, office, title, true);
    }

    private ResidentId openAt(PhoneNumber phone, ResidentId resident) {
        accounts.open(resident, phone, clock.instant());
        events.publishEvent(new AccountOpened(resident, residentActor(resident), ""));
        return resident;
    }

    private static Actor residentActor(ResidentId resident) {
        return new Actor(resident.value(), Role.RESIDENT, null, "");
    }

    private String hash(PhoneNumber phone, String code) {
        return HexFormat.of().formatHex(vault.index(phone.value() + " " + code, "sign-in-code"));
    }
}
