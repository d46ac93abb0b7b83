// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode/http_message.h"
#include "decode/name_text.h"

#include <gtest/gtest.h>

using namespace waybill;

TEST(HttpMessage, ARequestLineNeedsMethodTargetAndVersion)
{
    const auto line = parseHttpRequestLine("GET /a b?c HTTP/1.1");
    ASSERT_TRUE(line);
    EXPECT_EQ(line->method, "GET");
    EXPECT_EQ(line->target, "/a b?c") << "a raw space in a target is kept, as lenient servers do";
    EXPECT_TRUE(parseHttpRequestLine("M-SEARCH * HTTP/1.1\r"));
    for (const char* other : {"", "GET", "GET /", "GET / HTTP/2.0", "GET / HTTP/1.", "get / HTTP/1.1", "GET HTTP/1.1",
                              "HTTP/1.1 200 OK", "OPTIONS rtsp://h/ RTSP/1.0", "AVERYVERYLONGMETHODNAME / HTTP/1.1"})
        EXPECT_FALSE(parseHttpRequestLine(other)) << other;
}

TEST(HttpMessage, EveryPrefixOfARequestMayBeOne)
{
    const std::string_view request = "UPDATEREDIRECTREF / HTTP/1.1";
    for (std::size_t kept = 0; kept <= request.size(); ++kept)
        EXPECT_TRUE(mayBeHttpRequest(request.substr(0, kept))) << kept;
    for (const char* other : {"HTTP/1.1", " GET", "\x16\x03\x01", "GE /", "abc", "AAAAAAAAAAAAAAAAAAAAAAAAA"})
        EXPECT_FALSE(mayBeHttpRequest(other)) << other;
}

TEST(HttpMessage, FieldsAreSplitAndTrimmed)
{
    const auto field = parseHttpField("HoSt :\t example.com \r");
    ASSERT_TRUE(field);
    EXPECT_TRUE(isHttpField(*field, "host"));
    EXPECT_FALSE(isHttpField(*field, "hos"));
    EXPECT_EQ(field->value, "example.com");
    EXPECT_FALSE(parseHttpField(" Host: folded.example"));
    EXPECT_FALSE(parseHttpField("no colon"));
    EXPECT_FALSE(parseHttpField(": no name"));
    EXPECT_FALSE(parseHttpField(""));
}

TEST(HttpMessage, AuthoritiesGiveHostsWithoutPort)
{
    EXPECT_EQ(hostOfAuthority("Example.COM:8080"), "example.com");
    EXPECT_EQ(hostOfAuthority("example.com."), "example.com");
    EXPECT_EQ(hostOfAuthority("user:pw@example.com:80"), "example.com");
    EXPECT_EQ(hostOfAuthority("192.0.2.1:80"), "192.0.2.1");
    EXPECT_EQ(hostOfAuthority("[FF02::C]:1900"), "[ff02::c]:1900");
    EXPECT_EQ(hostOfAuthority("example.com:"), "example.com");
    EXPECT_EQ(hostOfAuthority("a b\xC3\xA4"), "a\\032b\\195\\164");
    EXPECT_EQ(hostOfAuthority(""), "");
    EXPECT_EQ(hostOfAuthority(std::string(256, 'a')), "");
}

TEST(HttpMessage, TargetsNameAHostWhenAbsoluteOrConnect)
{
    EXPECT_EQ(hostOfTarget({"GET", "http://Example.com:81/x?u=http://b/"}), "example.com");
    EXPECT_EQ(hostOfTarget({"GET", "http://example.com"}), "example.com");
    EXPECT_EQ(hostOfTarget({"CONNECT", "example.com:443"}), "example.com");
    EXPECT_EQ(hostOfTarget({"GET", "/redirect?to=http://other.example/"}), "");
    EXPECT_EQ(hostOfTarget({"OPTIONS", "*"}), "");
}

TEST(HttpMessage, PathsLoseQueryAndFragment)
{
    EXPECT_EQ(pathOfTarget({"GET", "/a/b?c=/d#e"}), "/a/b");
    EXPECT_EQ(pathOfTarget({"GET", "/a#?"}), "/a");
    EXPECT_EQ(pathOfTarget({"GET", "http://h.example/a?b"}), "/a");
    EXPECT_EQ(pathOfTarget({"GET", "http://h.example?b/c"}), "/");
    EXPECT_EQ(pathOfTarget({"GET", "http://h.example"}), "/");
    EXPECT_EQ(pathOfTarget({"OPTIONS", "*"}), "*");
    EXPECT_EQ(pathOfTarget({"CONNECT", "h.example:443"}), "");
    EXPECT_EQ(pathOfTarget({"GET", ""}), "");
}

TEST(HttpMessage, RequestsReadAsMethodHostAndPath)
{
    EXPECT_EQ(httpRequestText({"GET", "/A?b"}, "h.example"), "GET h.example/A");
    EXPECT_EQ(httpRequestText({"GET", "/A"}, ""), "GET /A");
    EXPECT_EQ(httpRequestText({"OPTIONS", "*"}, "h.example"), "OPTIONS h.example *");
    EXPECT_EQ(httpRequestText({"CONNECT", "u:p@H.example:443"}, "h.example"), "CONNECT h.example:443");
    EXPECT_EQ(httpRequestText({"GET", "/a b\\"}, "h"), "GET h/a\\032b\\\\");
    EXPECT_EQ(httpRequestText({"GET", "/" + std::string(255, 'a')}, ""), "GET /" + std::string(255, 'a'));
    EXPECT_EQ(httpRequestText({"GET", "/" + std::string(256, 'a')}, ""), "GET /" + std::string(255, 'a') + "\u2026");
}

TEST(NameText, DifferentBytesReadDifferently)
{
    EXPECT_EQ(nameFromText("A.b-C_*"), "a.b-c_*");
    EXPECT_EQ(nameFromText("a\\032"), "a\\\\032");
    EXPECT_EQ(nameFromText("a "), "a\\032");
    EXPECT_EQ(nameFromText("."), "");
    EXPECT_EQ(nameFromText(std::string_view("a\0b", 3)), "a\\000b");
    EXPECT_EQ(nameFromText("\x7f"), "\\127");
}
