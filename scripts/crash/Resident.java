import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Newcomers, one after another: each declares a home and applies for a permit, unless the service dies meanwhile. */
final class Resident implements Runnable {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String COMMUNITY = "370602003005";
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final Service service;
    private final Ledger ledger;
    private final BlockingQueue<String> cases;
    private final byte[] photo;

    Resident(Service service, Ledger ledger, BlockingQueue<String> cases, byte[] photo) {
        this.service = service;
        this.ledger = ledger;
        this.cases = cases;
        this.photo = photo;
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try (var session = new Session(service.address())) {
                if (service.isUp()) live(session, PEOPLE.incrementAndGet());
                else Thread.sleep(100);
            } catch (IOException gone) {
                // The service died: what was sent and not acknowledged stays so, and another person comes.
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void live(Session session, int person) throws IOException, InterruptedException {
        signIn(session, "1542%07d".formatted(person));
        session.get("/residences/new/name");
        var home = declaration(person);
        if (sent(Ledger.Kind.DECLARATION, home, "/my", () -> session.post("/residences", home)).isEmpty()) return;
        session.get("/my");
        var application = application();
        var next = sent(
                Ledger.Kind.APPLICATION, application, "/cases/", () -> session.upload("/applications", application, photo));
        if (!next.isEmpty()) cases.put(next.substring("/cases/".length()));
    }

    private interface Sending {
        String send() throws IOException, InterruptedException;
    }

    /** Where the service sends the browser next: that is the acknowledgement; empty for who has to sign in again. */
    private String sent(Ledger.Kind kind, Map<String, String> form, String done, Sending sending)
            throws IOException, InterruptedException {
        var request = UUID.fromString(form.get("requestId"));
        ledger.sending(kind, request);
        var next = sending.send();
        if (Session.isLapsed(next)) return "";
        if (!next.startsWith(done) || next.contains("/new")) throw new Session.Unexpected(kind + " was not taken, but " + next);
        ledger.acknowledged(request);
        return next;
    }

    private static void signIn(Session session, String phone) throws IOException, InterruptedException {
        session.get("/sign-in");
        session.post("/sign-in", Map.of("phone", phone));
        session.get("/sign-in/code");
        var masked = Pattern.quote(phone.substring(0, 3) + "****" + phone.substring(7));
        var page = session.get("/outbox");
        var code = Pattern.compile(masked + ".*?(\\d{6})", Pattern.DOTALL).matcher(page);
        if (!code.find()) throw new IOException("no code was sent");
        session.get("/sign-in/code");
        session.post("/sign-in/code", Map.of("code", code.group(1)));
    }

    private static Map<String, String> declaration(int person) {
        var form = new LinkedHashMap<String, String>();
        form.put("name", "试样人" + person);
        form.put("citizenNumber", citizen("379997%d0307%03d".formatted(1930 + person / 999, person % 999)));
        form.put("hukouPlace", "371323");
        form.put("place", COMMUNITY);
        form.put("addressLine", "试用路" + person + "号");
        form.put("homeKind", "rented");
        form.put("leaseRegistered", "no");
        form.put("movedIn.year", "2011");
        form.put("movedIn.month", "9");
        form.put("movedIn.day", "5");
        form.put("requestId", UUID.randomUUID().toString());
        return form;
    }

    private static Map<String, String> application() {
        return Map.of(
                "residence.intended_days", "365",
                "residence.purpose", "work",
                "study.kind", "none",
                "work.kind", "employed",
                "work.contract", "true",
                "insurance.joined", "true",
                "requestId", UUID.randomUUID().toString());
    }

    private static String citizen(String seventeen) {
        var sum = 0;
        for (var i = 0; i < 17; i++) sum += (seventeen.charAt(i) - '0') * WEIGHTS[i];
        return seventeen + "10X98765432".charAt(sum % 11);
    }
}
