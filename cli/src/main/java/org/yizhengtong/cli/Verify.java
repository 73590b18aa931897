package org.yizhengtong.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yizhengtong.credential.Challenge;
import org.yizhengtong.credential.Genuine;
import org.yizhengtong.credential.KeyNotUsable;
import org.yizhengtong.credential.PublishedKeys;
import org.yizhengtong.credential.Rejection;
import org.yizhengtong.credential.Shown;
import org.yizhengtong.credential.StatusList;
import org.yizhengtong.credential.StatusReference;
import org.yizhengtong.credential.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks (核验) what a QR says, or what a telephone shows, without a network. */
@Command(
        name = "verify",
        description = "Checks the text of a permit's QR, or what a wallet shows, without a network.",
        footer = {
            "",
            "./yizhengtong verify qr.txt --keys keys.json --list list.jwt",
            "Fetch keys.json from the authority's /.well-known/jwt-vc-issuer, list.jwt from the list that its",
            "/status-lists names; keep both. What a wallet shows needs the --nonce and --audience it was asked with.",
            "Exit status: 0 where it is genuine and its term runs, and stands well in the list where one is given;",
            "3 where not; 2 for a mistake in what was given; 1 for one of ours."
        })
final class Verify implements Callable<Integer> {
    private static final int NOT_GOOD = 3;

    private final Surroundings around;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Parameters(paramLabel = "FILE-OR-TEXT", description = "the text, or a file that holds it; - reads standard input")
    private String what = "";

    @Option(names = "--keys", required = true, paramLabel = "FILE", description = "the authority's public keys")
    private String keys = "";

    @Option(names = "--list", paramLabel = "FILE", description = "its status list, as a JWT")
    private @Nullable String list;

    @Option(names = "--nonce", paramLabel = "WORD", description = "what the wallet was asked to sign")
    private @Nullable String nonce;

    @Option(names = "--audience", paramLabel = "WHO", description = "who asked it")
    private @Nullable String audience;

    @Mixin
    private final LanguageOption lang;

    @Option(names = "--json", description = "print JSON for machines")
    private boolean json;

    @Mixin
    private final HelpOption help = new HelpOption();

    Verify(Surroundings around) {
        this.around = around;
        this.lang = new LanguageOption(around);
    }

    @Override
    public Integer call() {
        var verifier = verifier(InputText.of(keys, around.in()));
        var text = text().strip();
        var view = text.contains("~") ? ofWallet(verifier, text) : ofQr(verifier, text);
        PrintWriter out = command.commandLine().getOut();
        if (json) Json.print(out, view);
        else new VerifyPage(out, lang.language()).print(view);
        return view.good() ? 0 : NOT_GOOD;
    }

    private static Verifier verifier(InputText file) {
        try {
            return new Verifier(PublishedKeys.read(file.text()));
        } catch (KeyNotUsable wrong) {
            throw new CallersMistake(file.name() + " is no set of public keys: fetch it from the authority's"
                    + " /.well-known/jwt-vc-issuer (" + wrong.getMessage() + ")");
        }
    }

    private VerifyView ofQr(Verifier verifier, String text) {
        var now = around.clock().instant();
        return switch (verifier.verify(text, now)) {
            case Rejection why -> VerifyView.of(why);
            case Genuine genuine ->
                inList(verifier, genuine.status(), VerifyView.of(genuine), list -> verifier.check(genuine, list, now));
        };
    }

    private VerifyView ofWallet(Verifier verifier, String text) {
        if (nonce == null || audience == null || nonce.isBlank() || audience.isBlank())
            throw new CallersMistake(
                    "what a wallet shows is checked with the --nonce and --audience it was asked with");
        var now = around.clock().instant();
        return switch (verifier.verify(text, new Challenge(audience, nonce), now)) {
            case Rejection why -> VerifyView.of(why);
            case Shown shown ->
                inList(verifier, shown.status(), VerifyView.of(shown), list -> verifier.check(shown, list, now));
        };
    }

    /** How it stands in the list that was given, where one was. */
    private VerifyView inList(
            Verifier verifier, Optional<StatusReference> place, VerifyView said, Function<StatusList, Object> check) {
        if (list == null) return said;
        if (place.isEmpty()) return VerifyView.of(new Rejection.StatusMissing());
        var jwt = InputText.of(list, around.in()).text().strip();
        return switch (verifier.read(jwt, place.get().list(), around.clock().instant())) {
            case Rejection unusable -> VerifyView.of(unusable);
            case StatusList read ->
                check.apply(read) instanceof Rejection bad ? said.in(read).but(bad) : said.in(read);
        };
    }

    private String text() {
        return what.equals(InputText.STANDARD_INPUT) || isFile()
                ? InputText.of(what, around.in()).text()
                : what;
    }

    private boolean isFile() {
        try {
            return !what.isBlank() && Files.exists(Path.of(what));
        } catch (InvalidPathException text) {
            return false;
        }
    }
}
