/** Claims, in whichever form they were signed: asked for by name, and by what they have to be. */
@NullMarked
package org.yizhengtong.credential.claims;

import org.jspecify.annotations.NullMarked;
