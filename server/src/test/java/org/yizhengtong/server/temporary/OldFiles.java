package org.yizhengtong.server.temporary;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.yizhengtong.server.kernel.CitizenNumber;
import org.yizhengtong.server.sheet.SheetFile;

/** Files of old permits as a city's earlier program might have written them. */
public final class OldFiles {
    static final String HEADING = "姓名,公民身份号码,暂住证号,签发日期,有效期至,居住地代码,居住地址,户籍地代码";
    static final String STREET = "370613001";
    static final String COMMUNITY = "370613001011";
    static final LocalDate ISSUED = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusMonths(18);
    static final LocalDate UNTIL = ISSUED.plusYears(2).minusDays(1);
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private OldFiles() {}

    /** Nobody's number yet, with a first division there is. */
    public static CitizenNumber number() {
        var serial = SERIAL.getAndIncrement();
        return CitizenNumber.completed("371323%s%03d"
                .formatted(
                        LocalDate.of(1950, 1, 1)
                                .plusDays(serial % 20_000)
                                .toString()
                                .replace("-", ""),
                        serial / 20_000));
    }

    public static String permit() {
        return "烟莱暂%07d".formatted(SERIAL.getAndIncrement());
    }

    /** Somebody whose permit is in force today. */
    public static String row(CitizenNumber holder, String permit) {
        return row("试样乙", holder, permit, ISSUED.toString(), UNTIL.toString());
    }

    public static String row(String name, CitizenNumber holder, String permit, String issued, String until) {
        return String.join(",", name, holder.value(), permit, issued, until, COMMUNITY, "试样路9号", "371323");
    }

    public static String csv(String... rows) {
        var lines = new ArrayList<>(List.of(HEADING));
        lines.addAll(List.of(rows));
        return String.join("\r\n", lines) + "\r\n";
    }

    public static SheetFile file(String text) {
        return file("old.csv", text, StandardCharsets.UTF_8);
    }

    public static SheetFile file(String name, String text, Charset charset) {
        return file(name, text.getBytes(charset));
    }

    public static SheetFile file(String name, byte[] bytes) {
        return new SheetFile(name, () -> new ByteArrayInputStream(bytes));
    }
}
