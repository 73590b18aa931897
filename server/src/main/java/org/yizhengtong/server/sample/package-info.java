/**
 * The sample city (样例城市): two thousand made-up residents of Zhifu district, in every state the service knows. An empty
 * database is filled with it; nobody depends on it.
 */
@NullMarked
@ApplicationModule(displayName = "Sample city")
package org.yizhengtong.server.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
