package org.yizhengtong.server;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Lets the clock go after each test, so that no test lives on the day of another. */
final class ClockRelease implements TestExecutionListener {
    @Override
    public void afterTestMethod(TestContext test) {
        test.getApplicationContext().getBean(TestClock.class).letGo();
    }
}
