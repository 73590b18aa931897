package org.yizhengtong.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yizhengtong.server.proof.PermitProof;

@BrowserTest
@DisplayName("Any desk checks a permit with a browser: typed, from a picture, by the camera, and without a network")
class CheckWalkTests {
    /** In bytes, with styles, scripts and keys. */
    private static final long HEAVIEST = 100 * 1024;

    private static final String VERIFY = """
            async ([address, file]) => {
              const { verify } = await import(address);
              const { keys, now, examples } = JSON.parse(file);
              const word = name => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();
              const wrong = [];
              for (const { name, text, comes_to } of examples) {
                const { code } = await verify(text, keys, now);
                if (code !== word(comes_to)) wrong.push(`${name}: ${code}, not ${word(comes_to)}`);
              }
              return [String(examples.length), ...wrong];
            }""";

    private static final String WAIT_FOR_LIST = """
            async () => {
              const store = await caches.open('check.lists');
              while (!(await store.keys()).length) await new Promise(later => setTimeout(later, 50));
            }""";

    private static final String READ_LIST = """
            async ({ address, list, keys, now, right, wrong }) => {
              const { readList, standing } = await import(address);
              const read = jwt => readList(jwt, list, JSON.parse(keys), now);
              const known = await read(right);
              const unused = await Promise.all(wrong.map(async jwt => await read(jwt) ? 'used' : 'not used'));
              return [0, 1, 2, 3, 4, 5, 6, 7].map(place => standing(known, place) ?? 'none').concat(unused);
            }""";

    /** A camera that sees one picture. */
    private static final String CAMERA = """
            navigator.mediaDevices.getUserMedia = async () => {
              const picture = Object.assign(new Image(), { src: 'data:image/png;base64,%s' });
              await picture.decode();
              const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 480 });
              const draw = () => { canvas.getContext('2d').drawImage(picture, 120, 40, 400, 400); requestAnimationFrame(draw); };
              draw();
              return canvas.captureStream();
            };""";

    @Autowired
    PermitProof proof;

    @Autowired
    JdbcClient jdbc;

    private String text = "";

    @BeforeEach
    void ofTheSampleCity() {
        text = CheckPages.text(proof, CheckPages.permit(jdbc));
    }

    @Test
    @SuppressWarnings("unchecked")
    @DisplayName("the page's own check comes to what the library comes to, for all of its examples")
    void the_same_codes(Visitors visitors) throws Exception {
        var page = visitors.open();
        page.navigate("/check");
        var examples = Files.readString(Path.of("..", "credential", "src", "test", "resources", "examples.json"));
        var verifier = page.locator("form[data-check]").getAttribute("data-verifier");
        var found = (List<String>) page.evaluate(VERIFY, List.of(verifier, examples));
        assertThat(Integer.parseInt(found.getFirst())).isGreaterThan(150);
        assertThat(found.subList(1, found.size())).isEmpty();
    }

    @Test
    @DisplayName("the first visit weighs less than 100 KB")
    void the_first_visit_is_light(Visitors visitors) {
        var page = visitors.open();
        var bytes = new AtomicLong();
        var devtools = page.context().newCDPSession(page);
        devtools.send("Network.enable");
        devtools.on(
                "Network.loadingFinished",
                done -> bytes.addAndGet(done.get("encodedDataLength").getAsLong()));
        page.navigate("/check");
        assertThat(page.locator("[data-offline]")).isVisible();
        System.out.println("first visit to /check: " + bytes.get() + " bytes");
        assertThat(bytes.get()).isBetween(10_000L, HEAVIEST);
    }

    @Test
    @DisplayName("a picture is read on the device, and only the text is sent")
    void a_picture(Visitors visitors) throws Exception {
        var page = visitors.open();
        page.navigate("/check");
        page.locator("#picture").setInputFiles(new FilePayload("qr.png", "image/png", Pictures.qr(text)));
        page.locator("form[data-check] .row button").last().click();
        assertThat(page.locator(".banner h1")).hasText("真的，今天有效");
        page.navigate("/check");
        page.locator("#picture").setInputFiles(new FilePayload("sky.jpg", "image/jpeg", Pictures.jpeg(300, 300)));
        page.locator("form[data-check] .row button").last().click();
        assertThat(page.locator("[data-notice=unread]")).isVisible();
    }

    @Test
    @DisplayName("the camera finds the QR by itself")
    void the_camera(Visitors visitors) throws Exception {
        var page = visitors.open();
        page.navigate("/check");
        page.evaluate("() => {" + CAMERA.formatted(Base64.getEncoder().encodeToString(Pictures.qr(text))) + "}");
        page.locator("[data-camera]").click();
        assertThat(page.locator(".banner h1")).hasText("真的，今天有效");
        assertThat(page.locator("main")).containsText("和身份证对一对");
    }

    @Test
    @DisplayName(
            "without a network it says that the QR is genuine, and what it cannot know; a wrong one has its reason")
    void without_a_network(Visitors visitors) {
        var walker = new Walker(visitors, "en", true, 320);
        walker.goTo("/check");
        assertThat(walker.page.locator("[data-offline]")).isVisible();
        walker.page.context().setOffline(true);
        walker.page.reload();
        CheckPages.answer(walker, text);
        assertThat(walker.page.locator(".banner h1")).containsText("without a network it is not known");
        assertThat(walker.page.locator(".banner")).hasClass("banner a-not_yet");
        assertThat(walker.page.locator("[data-fill=name]")).not().isEmpty();
        assertThat(walker.page.locator("[data-age]")).containsText("public keys kept on");
        walker.follow("/check");
        CheckPages.answer(walker, "A" + text);
        assertThat(walker.page.locator(".banner h1")).hasText("This cannot be read");
        walker.page.context().setOffline(false);
        walker.follow("/check");
        CheckPages.answer(walker, text);
        assertThat(walker.page.locator(".banner h1")).hasText("Genuine, and valid today");
    }

    @Test
    @DisplayName("with the list it kept it says without a network that the permit stood well, and how old the list is")
    void with_the_kept_list(Visitors visitors) {
        var walker = new Walker(visitors, "en", true, 320);
        walker.goTo("/check");
        walker.page.evaluate(WAIT_FOR_LIST);
        assertThat(walker.page.locator("[data-offline]")).isVisible();
        walker.page.context().setOffline(true);
        CheckPages.answer(walker, text);
        assertThat(walker.page.locator(".banner h1")).hasText("Genuine, and in good standing on the list");
        assertThat(walker.page.locator(".banner")).hasClass("banner a-yes");
        assertThat(walker.page.locator("[data-list]")).containsText("The list was signed on");
        walker.page.context().setOffline(false);
    }

    @Test
    @SuppressWarnings("unchecked")
    @DisplayName("the page reads every place of a list as the library wrote it, and uses none that is not right")
    void the_same_standings(Visitors visitors) throws Exception {
        var page = visitors.open();
        page.navigate("/check");
        var written = new WrittenLists();
        var found = (List<String>) page.evaluate(
                READ_LIST,
                Map.of(
                        "address",
                        page.locator("form[data-check]").getAttribute("data-statuses"),
                        "list",
                        written.address(),
                        "keys",
                        written.keys(),
                        "now",
                        written.now(),
                        "right",
                        written.right(),
                        "wrong",
                        written.wrong()));
        assertThat(found.subList(0, WrittenLists.STANDINGS.size())).isEqualTo(WrittenLists.STANDINGS);
        assertThat(found.subList(WrittenLists.STANDINGS.size(), found.size()))
                .hasSize(written.wrong().size())
                .containsOnly("not used");
    }

    @Test
    @DisplayName("without JavaScript the form does it all")
    void without_scripts(Visitors visitors) {
        var walker = new Walker(visitors, "en", false, 320);
        CheckPages.answer(walker, text);
        assertThat(walker.page.locator(".banner h1")).hasText("Genuine, and valid today");
        assertThat(walker.page.context().cookies()).isEmpty();
    }
}
