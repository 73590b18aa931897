/**
 * Files of rows and columns that people bring (表格), CSV and Excel: read strictly, or refused in one sentence that says how
 * to mend them. Enter through {@link Sheets}; {@link CsvText} writes such a file.
 */
@NullMarked
@ApplicationModule(
        displayName = "Sheets",
        allowedDependencies = {"kernel"})
package org.yizhengtong.server.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
