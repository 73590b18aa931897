package org.yizhengtong.server.account.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.account.AccountDesk;
import org.yizhengtong.server.account.Office;
import org.yizhengtong.server.account.Office.Kind;

/** New staff for each test: all share one database. */
@Component
public class SampleStaff {
    public static final String PASSWORD = "correct horse";

    private final AccountDesk accounts;

    SampleStaff(AccountDesk accounts) {
        this.accounts = accounts;
    }

    public String officer() {
        return at(new Office(fresh("station"), Kind.STATION, "样例派出所", "Sample station", List.of(), List.of()));
    }

    public String clerk() {
        return at(new Office(fresh("desk"), Kind.DESK, "样例小学", "Sample school", List.of(), List.of("schooling")));
    }

    private String at(Office office) {
        accounts.openOffice(office);
        var username = fresh("staff");
        accounts.addStaff(username, PASSWORD, office.id(), "样例 01");
        return username;
    }

    private static String fresh(String kind) {
        return kind + "-" + UUID.randomUUID();
    }
}
