package org.yizhengtong.server.casework.domain;

import java.util.List;
import org.yizhengtong.server.casework.AskedFor;
import org.yizhengtong.server.casework.AskedItem;
import org.yizhengtong.server.kernel.CaseNumber;

/** What the applicants of each case were asked for (补正), asking by asking. */
public interface Askings {
    /** Writes down the next asking, with what the case holds of each fact now. */
    void ask(Filing filing, List<AskedFor> items);

    /** The newest asking, as it was ticked; empty where nothing was asked for point by point. */
    List<AskedItem> newest(CaseNumber number);
}
