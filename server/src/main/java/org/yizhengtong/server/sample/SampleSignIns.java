package org.yizhengtong.server.sample;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.yizhengtong.server.ReadyMessage;
import org.yizhengtong.server.Settings;
import org.yizhengtong.server.sample.domain.Filled;

/** Fills the sample city before the first visitor is let in, and then tells who may sign in. */
@Component
class SampleSignIns implements SmartLifecycle, ReadyMessage {
    private static final Logger LOG = LoggerFactory.getLogger(SampleSignIns.class);

    private final SampleCity city;
    private final SamplePrograms programs;
    private final Filled filled;
    private final Settings settings;
    private volatile boolean running;

    SampleSignIns(SampleCity city, SamplePrograms programs, Filled filled, Settings settings) {
        this.city = city;
        this.programs = programs;
        this.filled = filled;
        this.settings = settings;
    }

    /** Long before the port is opened: whoever came in between could take a sample telephone for themselves. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public void start() {
        running = true;
        var began = System.nanoTime();
        if (settings.sample() && city.fill()) {
            LOG.info("The sample city is filled, in {} ms", (System.nanoTime() - began) / 1_000_000);
        }
    }

    @Override
    public List<String> lines() {
        if (!settings.sample()) return List.of();
        return filled.permitNumber().map(this::lines).orElse(List.of());
    }

    private List<String> lines(String permit) {
        var lines = new ArrayList<String>();
        lines.add("样例城市，人都是编的 · A sample city: everyone in it is made up");
        lines.add("居民 residents: /sign-in, 验证码在 the code is at /outbox");
        for (var one : SampleResident.values()) lines.add("  %s  %s · %s".formatted(one.phone(), one.zh(), one.en()));
        lines.add("工作人员 staff: /staff/sign-in, 密码 password %s".formatted(SampleOffices.PASSWORD));
        lines.add("  yuhuangding1  yuhuangding2  南大街派出所 · Nandajie police station");
        lines.add("  yuhuangding-head            南大街派出所所长 · its head");
        lines.add("  xiangyang1                  向阳派出所 · Xiangyang police station");
        lines.add("  school                      毓璜顶小学 · primary school");
        lines.add("  jobs                        就业服务窗口 · jobs desk");
        lines.add("  builders                    毓璜顶建筑公司 · an employer");
        for (var one : programs.entered())
            lines.add("程序 programs: /api/v1, client_id %s, %s".formatted(one.name(), one.key()));
        lines.add("居住证号 a permit number for the desks: %s".formatted(permit));
        return lines;
    }
}
