import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/**
 * Kills the service and its database at random while people use it, and then asks whether anything that was acknowledged is
 * missing, or anything happened twice: {@code java Crash.java ROOT WORK PORT SECONDS SEED}.
 */
public final class Crash {
    private static final int RESIDENTS = 5;
    private static final int OFFICERS = 3;
    /** Seconds for what a quiet machine does in one. */
    private static final int LONGEST_WAIT = 60;

    public static void main(String[] arguments) throws Exception {
        var root = Path.of(arguments[0]);
        var work = Path.of(arguments[1]);
        var seconds = Integer.parseInt(arguments[3]);
        var chance = new Random(Long.parseLong(arguments[4]));
        var data = Files.createDirectories(work.resolve("data"));
        var service = new Service(root, data, Integer.parseInt(arguments[2]));
        var ledger = new Ledger();
        List<String> wrong;
        try {
            service.start();
            var kills = underLoad(service, ledger, seconds, chance);
            wrong = reconcile(service, ledger);
            report(ledger, kills, wrong);
            service.stop();
            wrong.addAll(new ImportKill(service, work, chance).wrong());
        } finally {
            service.killService();
            service.killDatabase();
        }
        if (!wrong.isEmpty()) System.exit(1);
    }

    private static int underLoad(Service service, Ledger ledger, int seconds, Random chance) throws Exception {
        var cases = new LinkedBlockingQueue<String>();
        var photo = photo();
        var kills = 0;
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var people = new ArrayList<Future<?>>();
        try {
            for (var i = 0; i < RESIDENTS; i++) people.add(threads.submit(new Resident(service, ledger, cases, photo)));
            for (var i = 0; i < OFFICERS; i++) people.add(threads.submit(new Officer(service, ledger, cases)));
            var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            while (System.nanoTime() < end) {
                // On a slow machine as on a fast one something is on its way when the blow comes.
                awaitMore(ledger, chance.nextInt(2, 60));
                kill(service, chance.nextInt(4));
                kills++;
                for (var one : people) if (one.isDone()) one.get();
            }
            awaitMore(ledger, 30);
        } finally {
            threads.shutdownNow();
            if (!threads.awaitTermination(60, TimeUnit.SECONDS)) throw new IllegalStateException("somebody never ends");
        }
        for (var one : people) one.get();
        return kills;
    }

    private static void awaitMore(Ledger ledger, int acknowledged) throws InterruptedException {
        var aim = ledger.acknowledged() + acknowledged;
        for (var tenths = 0; tenths < LONGEST_WAIT * 10 && ledger.acknowledged() < aim; tenths++) Thread.sleep(100);
    }

    private static void kill(Service service, int how) throws Exception {
        switch (how) {
            case 0 -> service.killService();
            case 1 -> {
                // The service has to answer without its database for a moment.
                service.killDatabase();
                Thread.sleep(1000);
                service.killService();
            }
            case 2 -> {
                service.killService();
                service.killDatabase();
            }
            default -> {
                service.killDatabase();
                service.restartDatabase();
                return;
            }
        }
        service.start();
    }

    private static List<String> reconcile(Service service, Ledger ledger) throws Exception {
        try (var database = service.database()) {
            return new ArrayList<>(new Reconciliation(database).of(ledger));
        }
    }

    private static void report(Ledger ledger, int kills, List<String> wrong) {
        var all = ledger.all();
        System.out.printf(
                "killed %d times; %d requests, %d acknowledged, %d sent more than once%n",
                kills,
                all.size(),
                ledger.acknowledged(),
                all.stream().filter(sent -> sent.times() > 1).count());
        if (all.stream().noneMatch(sent -> sent.kind() == Ledger.Kind.FOUND && sent.acknowledged()))
            wrong.add("nobody came as far as finding a lost card: this tested too little");
        wrong.forEach(System.out::println);
    }

    private static byte[] photo() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }
}
