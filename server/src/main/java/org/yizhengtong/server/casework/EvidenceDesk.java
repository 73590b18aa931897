package org.yizhengtong.server.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.yizhengtong.policy.Paper;
import org.yizhengtong.server.casework.domain.Cases;
import org.yizhengtong.server.casework.domain.Papers;
import org.yizhengtong.server.casework.domain.Upload;
import org.yizhengtong.server.casework.domain.UploadCheck;
import org.yizhengtong.server.kernel.Actor;
import org.yizhengtong.server.kernel.NotFound;
import org.yizhengtong.server.kernel.NotYours;
import org.yizhengtong.server.kernel.ResidentId;

/** Photos and papers (材料): checked when they arrive, kept sealed, shown to their owner and to the station that decides. */
@Service
public class EvidenceDesk {
    /** The kind of paper every card needs. */
    public static final String PHOTO = Papers.PHOTO;

    /** The largest file taken, in bytes. */
    public static final int LARGEST = UploadCheck.MOST_BYTES;

    private final Papers papers;
    private final Cases cases;
    private final TransactionOperations transactions;
    private final Clock clock;

    /** A photo unfolds to tens of megabytes while it is read: two at a time fit beside everything else. */
    private final Semaphore reading = new Semaphore(2, true);

    EvidenceDesk(Papers papers, Cases cases, TransactionOperations transactions, Clock clock) {
        this.papers = papers;
        this.cases = cases;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether no case can do without this paper. The law may leave one to the officer; without a photo no card can be made. */
    public static boolean isNeeded(Paper paper) {
        return paper.required() || paper.id().equals(PHOTO);
    }

    /**
     * Keeps a file a resident sent, until it is handed in with a case. It takes the place of one of the same kind that
     * waits already.
     *
     * @param kind the paper as the pack names it
     * @throws BadUpload when the file cannot be taken
     */
    public UUID add(ResidentId owner, String kind, byte[] bytes) {
        return add(owner, owner.value(), kind, bytes);
    }

    /**
     * The same from whoever acts for the resident; it waits for them alone.
     *
     * @param sentBy who sent it, by their own id
     */
    public UUID add(ResidentId owner, UUID sentBy, String kind, byte[] bytes) {
        var upload = read(kind, bytes);
        return transactions.execute(begun -> {
            papers.drop(owner, sentBy, kind);
            return papers.add(owner, sentBy, kind, upload);
        });
    }

    /** Before the transaction: nobody waits here with a connection in hand. */
    private Upload read(String kind, byte[] bytes) {
        if (bytes.length == 0) throw new BadUpload("empty");
        reading.acquireUninterruptibly();
        try {
            return kind.equals(PHOTO) ? UploadCheck.photo(bytes) : UploadCheck.paper(bytes);
        } finally {
            reading.release();
        }
    }

    /** What a resident sent and has not handed in yet. */
    @Transactional(readOnly = true)
    public List<PaperSummary> waiting(ResidentId owner) {
        return waiting(owner, List.of(owner.value()));
    }

    /** What any of these sent for a resident and nobody has handed in yet. */
    @Transactional(readOnly = true)
    public List<PaperSummary> waiting(ResidentId owner, Collection<UUID> sentBy) {
        return papers.waiting(owner, sentBy);
    }

    /** Removes what waits from this sender. */
    @Transactional
    public void forget(ResidentId owner, UUID sentBy) {
        papers.drop(owner, sentBy);
    }

    /**
     * Opens a paper: while it waits for whoever sent it, then for the applicant, for who acts for them, and for an officer of
     * the station that holds its case. An identity card of who acts for another is not the applicant's to see.
     */
    @Transactional(readOnly = true)
    public OpenedPaper open(UUID paper, Actor reader) {
        var kept = papers.open(paper).orElseThrow(NotFound::new);
        var opened = new OpenedPaper(kept.upload().mediaType(), kept.upload().bytes());
        if (kept.sentBy().equals(reader.id())
                && (reader.is(kept.owner()) || kept.handedInWith().isEmpty())) return opened;
        var number = kept.handedInWith().orElseThrow(() -> new NotYours(paper.toString()));
        cases.find(number).orElseThrow(NotFound::new).filing().openTo(reader, LocalDate.now(clock));
        var anothers = reader.is(kept.owner()) && kept.kind().equals(Papers.PROXY_PROOF);
        if (anothers) throw new NotYours(paper.toString());
        return opened;
    }

    /** The photo on a resident's card. */
    @Transactional(readOnly = true)
    public Optional<UUID> photoOf(ResidentId owner) {
        return papers.photoOf(owner);
    }

    /** The same, opened for the card itself. Whoever shows it publishes {@link org.yizhengtong.server.kernel.Looked}. */
    @Transactional(readOnly = true)
    public Optional<byte[]> photoForCard(ResidentId owner) {
        return papers.photoOf(owner)
                .flatMap(papers::open)
                .map(kept -> kept.upload().bytes());
    }
}
