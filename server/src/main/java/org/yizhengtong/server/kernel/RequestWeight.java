package org.yizhengtong.server.kernel;

/** How much one request of a program counts against its pace (限速): who asks for many things at once asks for as many. */
public interface RequestWeight {
    /**
     * Counts this request as so many; as one it is counted already.
     *
     * @throws Problem when that is more than the program may ask for now
     */
    void counts(int requests);
}
