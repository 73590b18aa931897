/**
 * Papers (文书) to print and keep: a page's own facts and words as a PDF that is tagged for screen readers and fit for the
 * archive. A controller of any module answers with the view {@code paper:<template>} and needs nothing from here. Cards
 * (证件) are printed through {@link CardPrintDesk}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Paper",
        allowedDependencies = {"kernel", "law", "casework", "registration", "permit", "proof"})
package org.yizhengtong.server.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
