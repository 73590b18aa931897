import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** Writes a file of made-up old permits, each of another person: java OldPermits.java FILE ROWS. */
public final class OldPermits {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙黎史陶贺毛段郝顾龚邵覃武钱戴严莫孔向汤";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建文玉红国志春梅海燕晓东小龙玲林鹏飞雪峰波斌宇浩凯健俊帆帅旭宁欣怡佳琪雨嘉子轩梓涵思远博雅晨阳天一诺言心若云兰竹菊松柏青山川江河湖泉石金银铜铁锦绣荣华富贵福禄寿喜安康乐顺利成功胜凤凰鹤鹰莺";
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
                out.write("%s,%s,烟暂%08d,%s,%s,%s,样例路%d号%d单元\r\n".formatted(
                        name(row), number(born, row % 999), row, issued, issued.plusYears(2), PLACES[row % 4], row % 300, row % 6));
            }
        }
    }

    /** Made up of common characters, some names far more common than others, as names are. */
    static String name(int row) {
        var dice = new SplittableRandom(row);
        return pick(SURNAMES, dice) + pick(GIVEN, dice) + (dice.nextInt(5) == 0 ? "" : pick(GIVEN, dice));
    }

    private static String pick(String signs, SplittableRandom dice) {
        var share = dice.nextDouble();
        var at = (int) (share * share * signs.length());
        return signs.substring(at, at + 1);
    }

    static String citizen(int row) {
        return number(LocalDate.of(1950, 1, 1).plusDays(row / 999), row % 999);
    }

    private static String number(LocalDate born, int serial) {
        var seventeen = "371323%s%03d".formatted(born.toString().replace("-", ""), serial);
        var sum = 0;
        for (var i = 0; i < 17; i++) sum += (seventeen.charAt(i) - '0') * WEIGHTS[i];
        return seventeen + "10X98765432".charAt(sum % 11);
    }
}
