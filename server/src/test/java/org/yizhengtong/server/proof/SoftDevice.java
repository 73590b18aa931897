package org.yizhengtong.server.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.yizhengtong.credential.Genuine;
import org.yizhengtong.server.DataFolder;
import org.yizhengtong.server.Settings;

/** A device of software alone, in a program of its own: the library reads where its tokens lie from the environment. */
final class SoftDevice {
    private static final String PIN = "246810";

    private SoftDevice() {}

    /** What the program says after it has made, followed and taken away a key in a fresh token. */
    static String run(Path folder, Path library) throws IOException, InterruptedException {
        var tokens = Files.createDirectories(folder.resolve("tokens"));
        var settings = Files.writeString(folder.resolve("softhsm2.conf"), "directories.tokendir = " + tokens + "\n");
        var device = Files.writeString(
                folder.resolve("device.cfg"), "name = proof\nlibrary = %s\nslotListIndex = 0\n".formatted(library));
        said(settings, "softhsm2-util", "--init-token", "--free", "--label", "proof", "--pin", PIN, "--so-pin", PIN);
        return said(
                settings,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SoftDevice.class.getName(),
                folder.resolve("data").toString(),
                device.toString());
    }

    private static String said(Path settings, String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SOFTHSM2_CONF", settings.toString());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new AssertionError(said);
        return said;
    }

    public static void main(String[] arguments) throws IOException {
        var now = Instant.parse("2026-12-01T04:00:00Z");
        var later = now.plusSeconds(86_400);
        try (var data = DataFolder.open(Path.of(arguments[0]))) {
            var proof = new ProofSettings("https://permits.example", PIN, arguments[1], 60);
            var service = new Settings(data.path(), false, new Settings.Database("", "", ""));
            var keys = new IssuerKeys(proof, service, data);
            var first = keys.make(now);
            var text = IssuerKeysTests.text(keys, now);
            if (keys.verifier().verify(text, now) instanceof Genuine) System.out.println("made and signed");
            keys.make(later);
            var again = new IssuerKeys(proof, service, data);
            var old = again.inForce(now).orElseThrow();
            if (old.id().equals(first.id())
                    && old.until().equals(later)
                    && again.verifier().verify(text, later) instanceof Genuine)
                System.out.println("ended and followed");
            again.remove(first.id());
            if (again.all().size() == 1) System.out.println("taken away");
        }
    }
}
