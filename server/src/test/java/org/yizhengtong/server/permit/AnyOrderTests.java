package org.yizhengtong.server.permit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yizhengtong.server.TestClock;
import org.yizhengtong.server.Town;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.PermitNumber;
import org.yizhengtong.server.kernel.Problem;
import org.yizhengtong.server.kernel.RequestId;

/** Thousands of acts, lawful and unlawful, in any order, through the desks; a clerk's sheet of paper keeps count. */
@LifeTest
@DisplayName("Whatever is done to permits in whatever order, they stand as a clerk's sheet of paper says")
class AnyOrderTests {
    /** {@code -Dpermit.lives=2000} for as long as one likes. */
    private static final int LIVES = Integer.getInteger("permit.lives", 60);

    private static final int ACTS = 12;
    private static final List<String> ALL = List.of(
            "endorse",
            "endorse",
            "lose",
            "find",
            "replace",
            "exchange",
            "cancel",
            "restore",
            "ask",
            "refuse",
            "make",
            "hand");

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    PermitDesk permits;

    @Autowired
    PermitFileDesk files;

    @Autowired
    EndorsementDesk endorsements;

    @Autowired
    LossDesk losses;

    @Autowired
    CardDesk cards;

    @Autowired
    CancellationDesk cancellations;

    @Autowired
    RequestDesk requests;

    @Autowired
    AnswerDesk answers;

    @Autowired
    YearsDesk years;

    @Test
    void in_any_order() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        for (var life = 0; life < LIVES; life++) live(random, "seed " + seed + ", life " + life);
    }

    private void live(Random random, String which) {
        var issued = LocalDate.of(2013 + random.nextInt(7), 1, 1).plusDays(random.nextInt(365));
        clock.set(issued + "T02:00:00Z");
        var holder = town.newcomer("19780203", "2012-02-01");
        var number = town.permit(holder, issued.toString());
        var sheet = new PlainPermit(issued);
        var story = new ArrayList<String>();
        for (var act = 0; act < ACTS; act++) {
            pass(random, sheet);
            var what = ALL.get(random.nextInt(ALL.size()));
            var expected = sheet.act(what);
            story.add(sheet.today + " " + what + " " + expected);
            if (!expected.equals("skip")) {
                assertThat(done(what, number, holder)).as(which + story).isEqualTo(expected);
            }
            var permit = permits.of(holder.resident()).orElseThrow();
            assertThat(permit.standing().name()).as(which + story).isEqualTo(sheet.standing());
            assertThat(permit.until()).as(which + story).isEqualTo(sheet.until);
            offered(holder, sheet, which + story);
            accounted(holder, sheet, which + story);
        }
    }

    /** The page offers an endorsement exactly when the desk would take one. */
    private void offered(Actor holder, PlainPermit sheet, String story) {
        var standing = sheet.standing();
        var due = standing.matches("VALID|LOST|SUSPENDED") && !sheet.today.isBefore(sheet.opens());
        var file = files.of(holder.resident(), holder);
        assertThat(file.can().contains(PermitAct.ENDORSEMENT)).as(story).isEqualTo(due);
        assertThat(file.can().contains(PermitAct.REPLACEMENT)).as(story).isEqualTo(standing.equals("LOST"));
        assertThat(file.can().contains(PermitAct.OBJECTION)).as(story).isEqualTo(standing.equals("CANCELLED"));
    }

    /** The account of years, which knows the law but not the permit, sees it stand the same. */
    private void accounted(Actor holder, PlainPermit sheet, String story) {
        var account = years.of(holder.resident(), "", holder).here();
        assertThat(account).as(story).isPresent();
        var expected = switch (sheet.standing()) {
            case "CANCELLED" -> "REGISTERED";
            case "LOST" -> sheet.lapsed() ? "SUSPENDED" : "VALID";
            default -> sheet.standing();
        };
        // While an endorsement is asked for, only the permit knows that nothing lapses.
        if (sheet.asking() && !expected.equals("REGISTERED")) return;
        assertThat(account.orElseThrow().status().name()).as(story).isEqualTo(expected);
    }

    /** To some day, more often than not to one side or the other of a boundary. */
    private void pass(Random random, PlainPermit sheet) {
        var day = switch (random.nextInt(6)) {
            case 0 -> sheet.opens().minusDays(1);
            case 1 -> sheet.opens();
            case 2 -> sheet.until;
            case 3 -> sheet.until.plusDays(1);
            case 4 -> sheet.today;
            default -> sheet.today.plusDays(random.nextInt(200));
        };
        if (day.isBefore(sheet.today)) day = sheet.today;
        sheet.today = day;
        clock.set(day + "T02:00:00Z");
    }

    private String done(String act, PermitNumber number, Actor holder) {
        var officer = town.officer();
        var request = RequestId.fresh();
        try {
            switch (act) {
                case "endorse" -> endorsements.endorse(number, request, officer);
                case "lose" -> losses.reportLost(number, request, holder);
                case "find" -> losses.found(number, request, holder);
                case "replace" -> losses.replace(number, request, officer);
                case "exchange" -> losses.exchange(number, "卡坏了", request, officer);
                case "cancel" -> cancellations.cancel(number, CancellationGround.LEFT, "搬走了", request, officer);
                case "restore" -> cancellations.restore(number, "没有搬走", request, town.colleague());
                case "ask" -> requests.ask(number, PermitRequest.Kind.ENDORSEMENT, "", request, holder);
                case "refuse" -> answers.refuse(waiting(holder), "地址不对", officer);
                case "make" -> cards.make(request, officer);
                case "hand" -> cards.handOver(number, PermitCard.How.COLLECTED, request, officer);
                default -> throw new IllegalArgumentException(act);
            }
            return "done";
        } catch (Problem problem) {
            return problem.getClass().getSimpleName();
        }
    }

    private UUID waiting(Actor holder) {
        return files.of(holder.resident(), holder).waiting().getFirst().id();
    }
}
