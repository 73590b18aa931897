import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Writes a file of made-up old permits, each of another person: java OldPermits.java FILE ROWS. */
public final class OldPermits {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String[] PLACES = {"370602003005", "370602003", "370613001011", "370613001"};

    public static void main(String[] arguments) throws IOException {
        var rows = Integer.parseInt(arguments[1]);
        var today = LocalDate.now();
        try (var out = new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(arguments[0]), StandardCharsets.UTF_8), 1 << 16)) {
            out.write("姓名,公民身份号码,暂住证号,签发日期,有效期至,居住地代码,居住地址\r\n");
            for (var row = 0; row < rows; row++) {
                var born = LocalDate.of(1950, 1, 1).plusDays(row / 999);
                var issued = today.minusDays(1 + row % 700);
                out.write("样例人%d,%s,烟暂%08d,%s,%s,%s,样例路%d号%d单元\r\n".formatted(
                        row % 9999, number(born, row % 999), row, issued, issued.plusYears(2), PLACES[row % 4], row % 300, row % 6));
            }
        }
    }

    private static String number(LocalDate born, int serial) {
        var seventeen = "371323%s%03d".formatted(born.toString().replace("-", ""), serial);
        var sum = 0;
        for (var i = 0; i < 17; i++) sum += (seventeen.charAt(i) - '0') * WEIGHTS[i];
        return seventeen + "10X98765432".charAt(sum % 11);
    }
}
