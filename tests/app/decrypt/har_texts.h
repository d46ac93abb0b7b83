// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/byte_source.h"
#include "decrypt/har_reader.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace waybill::test {

inline std::span<const std::uint8_t> viewOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

inline std::vector<std::uint8_t> copyOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

/// A HAR file with these entries, each a JSON object.
inline std::string harOf(const std::vector<std::string>& entries)
{
    std::string list;
    for (const std::string& entry : entries)
        list += (list.empty() ? "" : ",\n") + entry;
    return R"({"log":{"version":"1.2","creator":{"name":"Tool","version":"1.0"},"pages":[{"id":"p"}],"entries":[)" +
           list + "]}}";
}

/// One entry: a POST of `body` answered with "ok"; `more` are further members of the entry, each behind a comma.
struct EntryFields {
    std::string url = "https://api.example.com/up";
    std::string body = "a=1";
    std::string started = "2014-08-10T14:02:00.000+05:30";
    std::string more = R"(,"serverIPAddress":"42.62.48.181")";
    std::string headers = R"({"name":"Content-Type","value":"text/plain"})";
};
inline std::string entryOf(const EntryFields& fields = {})
{
    return R"({"startedDateTime":")" + fields.started + R"(","time":50,"request":{"method":"POST","url":")" +
           fields.url + R"(","httpVersion":"HTTP/2","headers":[)" + fields.headers +
           R"(],"cookies":[],"queryString":[],"headersSize":-1,"bodySize":-1,"postData":{"mimeType":"text/plain","text":")" +
           fields.body +
           R"("}},"response":{"status":200,"statusText":"OK","headers":[],"cookies":[],"content":{"size":2,)"
           R"("mimeType":"text/plain","text":"ok"},"redirectURL":"","headersSize":-1,"bodySize":-1},"cache":{},)"
           R"("timings":{"blocked":-1,"dns":-1,"connect":-1,"send":1,"wait":30,"receive":19})" +
           fields.more + "}";
}

/// All entries of a text that is given in blocks of `blockSize` bytes.
struct ReadHar {
    HarFile file;
    std::vector<HarEntry> entries;
};
inline ReadHar readAll(std::string_view text, std::size_t blockSize = SIZE_MAX, const HarLimits& limits = {})
{
    MemorySource source(viewOf(text), blockSize);
    ReadHar read;
    read.file = readHar(source, limits, [&read](HarEntry&& entry) {
        read.entries.push_back(std::move(entry));
        return true;
    });
    return read;
}

} // namespace waybill::test
