package org.yizhengtong.server.permit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A permit in Yantai as a clerk would keep it on a sheet of paper: order 253 until the end of 2015, then decree 663. */
final class PlainPermit {
    private static final LocalDate DECREE = LocalDate.parse("2016-01-01");

    LocalDate today;
    LocalDate until;
    private LocalDate counted;
    private int years;
    private boolean lost;
    private boolean cancelled;
    private LocalDate cancelledOn = LocalDate.MAX;
    private @Nullable LocalDate asked;
    private boolean cardComing = true;
    private boolean cardMade;

    PlainPermit(LocalDate issued) {
        today = issued;
        counted = issued;
        if (issued.isBefore(DECREE)) {
            until = issued.plusYears(1);
        } else {
            years = 1;
            until = issued.plusYears(1).minusDays(1);
        }
        cardComing = false;
    }

    String standing() {
        if (cancelled) return "CANCELLED";
        var lapsed = today.isAfter(until) && asked == null;
        var over = until.plusDays(1).isBefore(DECREE);
        if (lapsed && over) return "EXPIRED";
        if (lost) return "LOST";
        return lapsed ? "SUSPENDED" : "VALID";
    }

    LocalDate opens() {
        var after = until.plusDays(1);
        return until.isBefore(DECREE) ? after.minusDays(30) : after.minusMonths(1);
    }

    /** Does it, and answers what came of it: {@code done}, or which problem. */
    String act(String act) {
        return switch (act) {
            case "endorse" -> endorse();
            case "lose" -> change(standing().matches("VALID|SUSPENDED"), () -> lost = true);
            case "find" -> change(standing().equals("LOST"), () -> lost = false);
            case "replace" ->
                change(standing().equals("LOST"), () -> {
                    lost = false;
                    cardComing = true;
                });
            case "exchange" -> exchange();
            case "cancel" ->
                change(standing().matches("VALID|LOST|SUSPENDED"), () -> {
                    cancelled = true;
                    cancelledOn = today;
                    cardComing = false;
                    cardMade = false;
                });
            case "restore" ->
                change(cancelled, () -> {
                    cancelled = false;
                    var ranOut = !cancelledOn.isAfter(until) && today.isAfter(until);
                    if (ranOut && asked == null) asked = until;
                    cardComing = true;
                });
            case "ask" -> ask();
            case "refuse" -> refuse();
            case "make" -> {
                if (cardComing) cardMade = true;
                yield "done";
            }
            case "hand" -> hand();
            default -> throw new IllegalArgumentException(act);
        };
    }

    boolean lapsed() {
        return today.isAfter(until);
    }

    boolean asking() {
        return asked != null;
    }

    private String endorse() {
        if (!standing().matches("VALID|LOST|SUSPENDED")) return "PermitStandsOtherwise";
        var day = asked == null ? today : asked;
        if (day.isAfter(until)) {
            begin(day);
        } else if (day.isBefore(opens())) {
            return "NotYetEndorsable";
        } else if (day.isBefore(DECREE)) {
            until = until.plusYears(1);
            years = 0;
        } else if (years > 0) {
            years++;
            until = counted.plusYears(years).minusDays(1);
        } else {
            begin(until.plusDays(1));
        }
        asked = null;
        return "done";
    }

    private void begin(LocalDate day) {
        counted = day;
        years = 1;
        until = day.plusYears(1).minusDays(1);
    }

    private String ask() {
        if (!standing().matches("VALID|LOST") || today.isAfter(until)) return "skip";
        if (today.isBefore(opens())) return "NotYetEndorsable";
        if (asked != null) return "AskedAlready";
        asked = today;
        return "done";
    }

    private String refuse() {
        if (asked == null || cancelled) return "skip";
        asked = null;
        return "done";
    }

    private String exchange() {
        if (!standing().matches("VALID|SUSPENDED")) return "PermitStandsOtherwise";
        if (cardComing) return "CardInTheMaking";
        cardComing = true;
        return "done";
    }

    private String hand() {
        if (!standing().matches("VALID|LOST|SUSPENDED")) return "PermitStandsOtherwise";
        if (!cardMade) return "NoCardWaits";
        cardMade = false;
        cardComing = false;
        return "done";
    }

    private static String change(boolean lawful, Runnable change) {
        if (!lawful) return "PermitStandsOtherwise";
        change.run();
        return "done";
    }
}
