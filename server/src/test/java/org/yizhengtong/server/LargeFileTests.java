package org.yizhengtong.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yizhengtong.server.account.Phones;

@BrowserTest
@DisplayName("A file that is too large is told before it is sent")
class LargeFileTests {
    @Test
    @DisplayName("the file is let go, and one that fits takes its place")
    void told(Visitors visitors) {
        var resident = new Walker(visitors, "zh-CN", true, 320);
        resident.signInByPhone(Phones.next());
        resident.declare("样例人");
        resident.goTo("/applications/new").answerAll(WalkTests.LIFE);

        var field = resident.page.locator(".field:has([name='paper.photo'])");
        var photo = resident.box("paper.photo");
        photo.setInputFiles(new FilePayload("large.jpg", "image/jpeg", new byte[9 * 1024 * 1024]));
        assertThat(field.getByText("文件太大，最多 8 MB")).isVisible();
        assertThat(photo).hasValue("");

        photo.setInputFiles(new FilePayload("photo.png", "image/png", Portraits.photo()));
        assertThat(field.getByText("文件太大")).isHidden();
        assertThat(field.locator("img[data-preview]")).isVisible();
    }
}
