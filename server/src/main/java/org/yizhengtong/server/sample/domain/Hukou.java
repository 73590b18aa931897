package org.yizhengtong.server.sample.domain;

import java.util.List;

/** Where people in Zhifu come from (户口所在地): the counties around it, the province, the north-east, and farther. */
final class Hukou {
    private static final List<String> YANTAI =
            codes("370611 370612 370613 370614 370681 370682 370683 370685 370686 370687");
    private static final List<String> SHANDONG = codes("""
            370115 370116 370117 370126 370211 370214 370303 370321 370323 370503 370783 370784 370785 370911 370923
            371082 371102 371323 371324 371403 371425 371503 371681 371703 371721 371722""");
    private static final List<String> NORTH_EAST = codes("""
            230110 230111 230112 230225 230422 230723 230724 232722 220202 220204 220211 220503 210504 211004 211011
            211302""");
    private static final List<String> ELSEWHERE = codes("""
            410302 410304 410425 410923 411423 411481 411503 411624 340124 340322 341124 341202 341322 130638 130727
            130803 321311 510923 511126 511421 511724 513322 500112 500116 140181 140830 610429 610702 420624 420984
            422801 360702 360822 350922 150207 621025 621222 430511 431022 450224 533325 522302 650107 632724 640425
            110114 120114 310116 331023 440981 469023""");

    private Hukou() {}

    static String any(Dice dice) {
        var where = dice.between(1, 100);
        if (where <= 30) return dice.of(YANTAI);
        if (where <= 62) return dice.of(SHANDONG);
        return dice.of(where <= 80 ? NORTH_EAST : ELSEWHERE);
    }

    private static List<String> codes(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
