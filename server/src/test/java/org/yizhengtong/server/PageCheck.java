package org.yizhengtong.server;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What every page owes its reader: at both widths, in the language asked for, to the eye, the ear and the finger. */
final class PageCheck {
    private static final int PHONE = 320;
    private static final int DESK = 1280;
    private static final int[] WIDTHS = {PHONE, DESK};
    /** So far the keyboard walks on a page: beyond that its links are more of the same. */
    private static final int FIRST = 80;
    /** Walked with the keyboard once each. */
    private static final Set<String> WALKED = ConcurrentHashMap.newKeySet();
    /** What axe has seen, at each width: the shapes of all elements, with those they stand in. */
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    /** Text that is shown or read out in the other language and not marked as such; words, headings and titles that are not there. */
    private static final String SAID = """
            english => {
              // Names stay as they are: sample people, places with their kind, numbers of decrees.
              const han = '[\\u3400-\\u9fff]';
              const NAMES = new RegExp(`样例${han}{0,3}|${han}*(〔\\d+〕|第)\\d+号|${han}*(省|市|区|县|街道|社区|村|毓璜顶西|沂水)`, 'g');
              const foreign = english ? /[\\u3400-\\u9fff\\uff00-\\uffef\\u3000-\\u303f]/ : /[A-Za-z]{2,}([ ,]+[A-Za-z']+){2,}/;
              const other = english ? 'zh' : 'en';
              const found = [];
              const look = (element, words) => {
                const text = english ? words?.replace(NAMES, '') : words;
                if (!text || !foreign.test(text) || element.closest('code, script, style, option[lang]')) return;
                const marked = element.closest('[lang]');
                if (!marked || !marked.lang.startsWith(other)) found.push(text.trim().slice(0, 60));
              };
              look(document.documentElement, document.title);
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let text; (text = texts.nextNode());) look(text.parentElement, text.data);
              for (const element of document.querySelectorAll('[alt], [title], [aria-label], [placeholder]'))
                for (const name of ['alt', 'title', 'aria-label', 'placeholder'])
                  look(element, element.getAttribute(name));
              if (document.documentElement.outerHTML.includes('??')) found.push('no words for a key');
              const headings = document.querySelectorAll('h1').length;
              if (headings !== 1 && !location.pathname.startsWith('/gallery')) found.push(`${headings} headings of the first rank`);
              if (/^\\s*(·|$)/.test(document.title)) found.push('no title');
              return [...new Set(found)];
            }""";

    private static final String TOO_SMALL = """
            () => [...document.querySelectorAll('button, .button, nav a, ul.inline a, ul.links a, '
                + '[data-queue] a, .choice, summary, input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea')]
              .filter(element => element.checkVisibility())
              .map(element => [element, element.getBoundingClientRect()])
              .filter(([, box]) => box.height > 0 && (box.height < 43.9 || box.width < 43.9))
              .map(([element, box]) => `${(element.innerText || element.name || element.tagName).trim().slice(0, 30)} ` +
                `${Math.round(box.width)}×${Math.round(box.height)}`)""";

    /** As wide as the page becomes, whatever is unfolded on it. */
    private static final String WIDEST = """
            () => {
              // Of some only one is open at a time: opening the next shuts it.
              const all = [...document.querySelectorAll('details')].map(one => [one, one.open]);
              const width = () => document.documentElement.scrollWidth;
              let widest = width();
              for (const [one] of all) if (!one.name) one.open = true;
              widest = Math.max(widest, width());
              for (const [one, open] of all) {
                if (open || !one.name) continue;
                one.open = true;
                widest = Math.max(widest, width());
              }
              for (const open of [false, true]) for (const [one, was] of all) if (was === open) one.open = open;
              return widest;
            }""";

    /** Each element's shape with those of the two it stands in: what they are, not what they say or how many there are. */
    private static final String SHAPES = """
            width => {
              const shape = one => [one.localName, one.className.baseVal ?? one.className, one.type, one.open, one.hidden,
                one.labels?.length, one.textContent.trim() === '',
                [...one.attributes].map(a => a.name + (/^(role|aria-(?!label|describedby|controls))/.test(a.name) ? a.value : ''))].join();
              const found = new Set();
              const walk = (one, within) => {
                const here = [...within.slice(-2), shape(one)];
                found.add(`${width} ${here.join('>')}`);
                for (const child of one.children) walk(child, here);
              };
              walk(document.body, []);
              // Two of a kind that may stand on a page only once are a shape of their own.
              for (const once of ['h1', 'main', 'nav', 'header', 'footer'])
                found.add(`${width} ${once} ${document.querySelectorAll(once).length}`);
              const ids = [...document.querySelectorAll('[id]')].map(one => one.id);
              if (new Set(ids).size < ids.length) found.add(`twice ${ids}`);
              return [...found];
            }""";

    /** Everything a finger can press; of a group of radio buttons the keyboard reaches one, and walks on with the arrows. */
    private static final String STOPS = """
            const stops = () => {
              const groups = new Set();
              return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
                .filter(one => !one.disabled && one.checkVisibility({ visibilityProperty: true }))
                .filter(one => one.type !== 'radio' || !groups.has(one.name) && groups.add(one.name));
            };
            """;

    private static final String LISTEN = "() => {" + STOPS + """
              window.reached = new Set();
              document.addEventListener('focusin', ({ target }) => {
                const style = getComputedStyle(target);
                const ringed = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                  || style.boxShadow !== 'none' || target.closest('label, .choice') !== null;
                window.reached.add(target.type === 'radio' ? target.name : target);
                if (!ringed && target !== document.body) target.dataset.noRing = '';
              });
              document.activeElement?.blur();
              return stops().length;
            }""";

    private static final String UNREACHED = "first => {" + STOPS + """
              const name = one => (one.innerText || one.name || one.tagName).trim().slice(0, 30);
              return [
                ...stops().slice(0, first).filter(one => !window.reached.has(one.type === 'radio' ? one.name : one))
                  .map(one => `not reached: ${name(one)}`),
                ...[...document.querySelectorAll('[data-no-ring]')].map(one => `no ring: ${name(one)}`)];
            }""";

    private final Page page;
    private final CDPSession devtools;
    private final boolean english;
    private final List<String> messages = new ArrayList<>();
    private final List<String> defects = new ArrayList<>();

    PageCheck(Page page, boolean english) {
        this.page = page;
        this.english = english;
        devtools = page.context().newCDPSession(page);
        // A browser also tells of every page that is answered with 403, 404 or 500, or by no network.
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())
                    && !message.text()
                            .matches("Failed to load resource: (the server responded with a status of|net::ERR_INT).*"))
                messages.add(message.text());
        });
        page.onPageError(messages::add);
    }

    void look(String name) {
        // A click does not wait for what it leads to.
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        notes(name, "said", found(SAID, english));
        for (var width : WIDTHS) {
            widen(width);
            var wide = ((Number) page.evaluate(WIDEST)).intValue();
            if (wide > width) defects.add("%s: %d px wide on %d".formatted(name, wide, width));
            notes(name, "too small to touch at " + width, found(TOO_SMALL, null));
            // By far the longest part: spared where nothing stands on the page that axe has not seen at this width.
            if (SEEN.addAll(found(SHAPES, width))) notes(name, "axe at " + width, Axe.violations(page));
        }
        if (WALKED.add(kind())) notes(name, "with the keyboard alone", unreached());
        notes(name, "console", messages);
        messages.clear();
    }

    /** Also one that must come out of a printer as a single sheet. */
    void lookAndPrint(String name) {
        look(name);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        if (printsSecondSheet()) defects.add("%s: prints on more than one sheet".formatted(name));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /** The first sheet is not asked for: writing it out, with its Chinese letters, takes a second. */
    private boolean printsSecondSheet() {
        try {
            page.pdf(new Page.PdfOptions()
                    .setFormat("A4")
                    .setPreferCSSPageSize(true)
                    .setPageRanges("2"));
            return true;
        } catch (PlaywrightException refused) {
            if (String.valueOf(refused.getMessage()).contains("Page range exceeds page count")) return false;
            throw refused;
        }
    }

    List<String> defects() {
        return defects;
    }

    /** Playwright's own way takes a tenth of a second, waiting for a window that nobody sees. */
    private void widen(int width) {
        var size = new JsonObject();
        size.addProperty("width", width);
        size.addProperty("height", 800);
        size.addProperty("deviceScaleFactor", 1);
        size.addProperty("mobile", false);
        devtools.send("Emulation.setDeviceMetricsOverride", size);
    }

    /** The page without the thing it is about. */
    private String kind() {
        return page.url()
                .replaceFirst("https?://[^/]+", "")
                .replaceAll("[?#].*|[0-9a-f]{8}-[0-9a-f-]{27}|\\d{8}-\\d{4}", "");
    }

    /** What the Tab key does not come to, or comes to without a ring around it. */
    private List<String> unreached() {
        var stops = ((Number) page.evaluate(LISTEN)).intValue();
        for (var press = 0; press < Math.min(stops, FIRST) + 3; press++)
            page.keyboard().press("Tab");
        return found(UNREACHED, FIRST);
    }

    @SuppressWarnings("unchecked")
    private List<String> found(String script, @Nullable Object argument) {
        return (List<String>) page.evaluate(script, argument);
    }

    private void notes(String name, String what, List<String> found) {
        if (!found.isEmpty()) defects.add("%s: %s: %s".formatted(name, what, found));
    }
}
