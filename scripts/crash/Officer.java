import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * An officer who approves what has come in, and then hears that the card is lost, and found. What was not acknowledged is
 * sent again, as the same request, until it is.
 */
final class Officer implements Runnable {
    private final Service service;
    private final Ledger ledger;
    private final BlockingQueue<String> cases;
    private Session session;

    Officer(Service service, Ledger ledger, BlockingQueue<String> cases) {
        this.service = service;
        this.ledger = ledger;
        this.cases = cases;
        this.session = new Session(service.address());
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var number = cases.poll(200, TimeUnit.MILLISECONDS);
                if (number == null) continue;
                send(Ledger.Kind.APPROVAL, "/cases/" + number + "/approval", Map.of());
                var permit = permit(number);
                send(Ledger.Kind.LOSS, "/counter/permits/" + permit[0] + "/loss", Map.of("permit", permit[1]));
                send(Ledger.Kind.FOUND, "/counter/permits/" + permit[0] + "/found", Map.of("permit", permit[1]));
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        } finally {
            session.close();
        }
    }

    private void send(Ledger.Kind kind, String path, Map<String, String> fields) throws InterruptedException {
        var request = UUID.randomUUID();
        var form = new java.util.HashMap<>(fields);
        form.put("requestId", request.toString());
        while (true) {
            try {
                if (!service.isUp()) throw new IOException("down");
                ledger.sending(kind, request);
                var next = session.post(path, form);
                if (path.startsWith(next) && next.length() > "/queue".length()) {
                    ledger.acknowledged(request);
                    return;
                }
                // Signed out by the crash, or the form's mark is older than the sign-in.
                if (!Session.isLapsed(next) && !next.equals("/queue"))
                    throw new Session.Unexpected(kind + " was not done, but " + next);
                signIn();
            } catch (IOException gone) {
                Thread.sleep(100);
            }
        }
    }

    private void signIn() throws IOException, InterruptedException {
        session.close();
        session = new Session(service.address());
        session.get("/staff/sign-in");
        session.post("/staff/sign-in", Map.of("username", "yuhuangding1", "password", "yantai-2012"));
        session.get("/queue");
    }

    /** The holder and the number of the permit that was issued on this case. */
    private String[] permit(String number) throws InterruptedException {
        while (true) {
            try (var database = service.database();
                    var query = database.prepareStatement("select resident_id, number from permit where case_number = ?")) {
                query.setString(1, number);
                var row = query.executeQuery();
                if (!row.next()) throw new Session.Unexpected("an approval was acknowledged, and there is no permit");
                return new String[] {row.getString(1), row.getString(2)};
            } catch (SQLException | IOException down) {
                Thread.sleep(100);
            }
        }
    }
}
