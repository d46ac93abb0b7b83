// SPDX-License-Identifier: GPL-3.0-or-later
#include "decrypt/har_base64.h"
#include "decrypt/har_message.h"

#include <gtest/gtest.h>

namespace waybill::test {

namespace {

HarEntry entryWith(const std::string& method, const std::string& url)
{
    HarEntry entry;
    entry.method = method;
    entry.url = url;
    entry.status = 200;
    entry.reason = "OK";
    return entry;
}

std::string requestOf(const HarEntry& entry)
{
    return harRequest(entry, *parseHarUrl(entry.url)).bytes;
}

} // namespace

TEST(HarUrl, PartsAreThoseOfTheRequest)
{
    struct Row {
        const char *url, *host;
        std::uint16_t port;
        const char *authority, *target;
        bool isSecure;
    };
    constexpr Row Rows[] = {
        {"http://a.example", "a.example", 80, "a.example", "/", false},
        {"HTTPS://A.Example:443/x?y=1#z", "a.example", 443, "a.example", "/x?y=1", true},
        {"https://a.example:8443/", "a.example", 8443, "a.example:8443", "/", true},
        {"https://[2001:DB8::1]:8443?q", "2001:db8::1", 8443, "[2001:db8::1]:8443", "/?q", true},
        {"http://user:secret@a.example/", "a.example", 80, "a.example", "/", false},
        {"wss://a.example/s", "a.example", 443, "a.example", "/s", true},
        {"http://a.example/a b\r\nX: y\x7F\xC3\xA9", "a.example", 80, "a.example", "/a%20b%0D%0AX:%20y%7F%C3%A9",
         false},
        {"http://m\xC3\xBCnchen.example/", "m\xC3\xBCnchen.example", 80, "m\xC3\xBCnchen.example", "/", false},
    };
    for (const Row& row : Rows) {
        const auto url = parseHarUrl(row.url);
        ASSERT_TRUE(url) << row.url;
        EXPECT_EQ(url->host, row.host);
        EXPECT_EQ(url->port, row.port) << row.url;
        EXPECT_EQ(url->authority, row.authority);
        EXPECT_EQ(url->target, row.target);
        EXPECT_EQ(url->isSecure, row.isSecure) << row.url;
    }
    for (const char* url : {"", "a.example", "data:text/plain,x", "blob:https://a.example/1", "ftp://a.example/",
                            "chrome-extension://abc/x.js", "http://", "http:///x", "http://a.example:0/",
                            "http://a.example:99999/", "http://[::1", "http://a b/", "about:blank"})
        EXPECT_FALSE(parseHarUrl(url)) << url;
}

TEST(HarMessage, PackingAndLengthFitTheBodyAsItStands)
{
    HarEntry entry = entryWith("POST", "https://a.example/up");
    entry.request.headers = {{"Content-Encoding", "gzip"}, {"Content-Length", "7"}, {"X-Own", "1"}};
    entry.request.body = "{\"imei\":1}";
    EXPECT_EQ(requestOf(entry), "POST /up HTTP/1.1\r\nHost: a.example\r\nX-Recorded-Content-Encoding: gzip\r\n"
                                "X-Recorded-Content-Length: 7\r\nX-Own: 1\r\nContent-Length: 10\r\n\r\n{\"imei\":1}");
    entry.request.body = "H4sIAAAA"; // gzip's first bytes, in Base64
    entry.request.isBase64 = true;
    EXPECT_NE(requestOf(entry).find("\r\nContent-Encoding: gzip\r\n"), std::string::npos) << "it is still packed";
    entry.response.headers = {{"Transfer-Encoding", "chunked"}, {"Set-Cookie", "a=1\nb=2"}};
    entry.response.body = "hello";
    EXPECT_EQ(harResponse(entry).bytes,
              "HTTP/1.1 200 OK\r\nX-Recorded-Transfer-Encoding: chunked\r\nSet-Cookie: a=1\r\n"
              "Set-Cookie: b=2\r\nContent-Length: 5\r\n\r\nhello");
}

TEST(HarMessage, PseudoHeadersGiveTheHost)
{
    HarEntry entry = entryWith("GET", "https://a.example:444/x");
    EXPECT_EQ(requestOf(entry), "GET /x HTTP/1.1\r\nHost: a.example:444\r\n\r\n");
    entry.request.headers = {{":method", "GET"}, {":authority", "front.example"}, {":path", "/x"}, {"accept", "*/*"}};
    EXPECT_EQ(requestOf(entry), "GET /x HTTP/1.1\r\nHost: front.example\r\naccept: */*\r\n\r\n");
}

TEST(HarMessage, NothingInAHeaderBeginsAnotherLine)
{
    HarEntry entry = entryWith("GET", "http://a.example/");
    entry.request.headers = {
        {"X-A", "1\r\nInjected: yes"}, {"bad name", "x"}, {"a:b", "x"}, {"", "x"}, {"h\r\nx", "y"}};
    const HarWire wire = harRequest(entry, *parseHarUrl(entry.url));
    EXPECT_EQ(wire.droppedHeaders, 4U);
    EXPECT_EQ(wire.bytes.find("\r\nInjected"), std::string::npos) << wire.bytes;
    entry.method = "GET / HTTP/1.1\r\nX:";
    EXPECT_TRUE(harRequest(entry, *parseHarUrl(entry.url)).bytes.empty());
}

TEST(HarMessage, FieldsMakeTheFormWhoseTextIsMissing)
{
    HarEntry entry = entryWith("POST", "http://a.example/f");
    entry.request.type = "application/x-www-form-urlencoded";
    entry.form = {{"q", "a b&c"}, {"n", "1"}};
    entry.request.cookies = {{"s", "1"}, {"t", "2"}};
    EXPECT_EQ(requestOf(entry), "POST /f HTTP/1.1\r\nHost: a.example\r\nCookie: s=1; t=2\r\nContent-Type: "
                                "application/x-www-form-urlencoded\r\nContent-Length: 15\r\n\r\nq=a%20b%26c&n=1");
    entry.request.type = "multipart/form-data; boundary=\"xyz\"";
    entry.form = {{"f", "text", "a\".txt", "text/plain"}};
    const std::string multipart = requestOf(entry);
    EXPECT_NE(
        multipart.find("--xyz\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a'.txt\"\r\nContent-Type: "
                       "text/plain\r\n\r\ntext\r\n--xyz--\r\n"),
        std::string::npos)
        << multipart;
}

TEST(HarMessage, QueriesThatTheUrlLacksAreAdded)
{
    HarEntry entry = entryWith("GET", "http://a.example/f");
    entry.query = {{"k", "v w"}};
    EXPECT_TRUE(requestOf(entry).starts_with("GET /f?k=v%20w HTTP/1.1\r\n"));
    entry.url += "?k=v+w";
    EXPECT_TRUE(requestOf(entry).starts_with("GET /f?k=v+w HTTP/1.1\r\n"));
}

TEST(HarMessage, SomeAnswersHaveNoBody)
{
    for (const auto& [method, status] : {std::pair("HEAD", 200), std::pair("GET", 304), std::pair("GET", 204)}) {
        HarEntry entry = entryWith(method, "http://a.example/");
        entry.status = status;
        entry.response.body = "from the cache";
        EXPECT_TRUE(harResponse(entry).bytes.ends_with(" OK\r\n\r\n")) << method << status;
    }
    HarEntry none = entryWith("GET", "http://a.example/");
    none.status = 0;
    EXPECT_TRUE(harResponse(none).bytes.empty());
    HarEntry lost = entryWith("GET", "http://a.example/");
    lost.response.bodySize = 70;
    EXPECT_TRUE(harResponse(lost).isBodyMissing);
}

TEST(HarMessage, Base64IsReadLeniently)
{
    EXPECT_EQ(base64Decoded("aGVsbG8="), "hello");
    EXPECT_EQ(base64Decoded("aGVs\r\n bG8"), "hello");
    EXPECT_EQ(base64Decoded("-_8="), "\xFB\xFF");
    EXPECT_EQ(base64Decoded(""), "");
    EXPECT_FALSE(base64Decoded("a=b="));
    EXPECT_FALSE(base64Decoded("not base64!"));
    HarEntry entry = entryWith("POST", "http://a.example/");
    entry.request.isBase64 = true;
    entry.request.body = "not base64!";
    const HarWire wire = harRequest(entry, *parseHarUrl(entry.url));
    EXPECT_TRUE(wire.isBodyUnreadable);
    EXPECT_TRUE(wire.bytes.ends_with("\r\n\r\nnot base64!"));
}

TEST(HarMessage, SocketMessagesBecomeFrames)
{
    const std::string zeroMask(4, '\0');
    EXPECT_EQ(socketFrame({true, true, -1, "hi"}), "\x81\x82" + zeroMask + "hi");
    EXPECT_EQ(socketFrame({false, true, -1, "hi"}), "\x81\x02hi");
    EXPECT_EQ(socketFrame({false, false, -1, "aGk="}), "\x82\x02hi");
    const std::string medium(300, 'm'), large(70'000, 'l');
    EXPECT_EQ(socketFrame({false, true, -1, medium}), std::string("\x81\x7E\x01\x2C") + medium);
    EXPECT_EQ(socketFrame({false, true, -1, large}), std::string("\x81\x7F\0\0\0\0\0\x01\x11\x70", 10) + large);
}

} // namespace waybill::test
