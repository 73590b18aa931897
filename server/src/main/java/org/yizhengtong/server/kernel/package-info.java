/** Words that every module shares. Nothing here knows Spring, SQL or a clock. */
@NullMarked
@ApplicationModule(displayName = "Kernel", type = ApplicationModule.Type.OPEN)
package org.yizhengtong.server.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
