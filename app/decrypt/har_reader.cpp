// SPDX-License-Identifier: GPL-3.0-or-later
// HAR 1.2: http://www.softwareishard.com/blog/har-12-spec/. Keys that begin with "_" are what Chrome and mitmproxy
// write besides: _fromCache, _error, _webSocketMessages (Chrome DevTools, SDK sources, read 2026-06).
#include "decrypt/har_reader.h"

#include "decrypt/har_json.h"

#include <cmath>
#include <utility>

namespace waybill {

namespace {

constexpr std::size_t LongestWord = 4096; // times, methods, versions, addresses
constexpr double MostMs = 86'400'000;     // one day: what a request can last

class Reader {
public:
    Reader(ByteSource& source, const HarLimits& limits, const std::function<bool(HarEntry&&)>& take)
        : m_json(source), m_limits(limits), m_take(take)
    {}

    HarFile read()
    {
        std::string key;
        const bool isObject = m_json.enterObject();
        while (isObject && isGoingOn() && m_json.nextKey(key))
            if (key == "log" && m_json.enterObject())
                readLog();
        m_file.problem = m_json.problem();
        m_file.problemAt = m_json.offset();
        return std::move(m_file);
    }

private:
    [[nodiscard]] bool isGoingOn() const { return !m_file.wasStopped && m_json.problem().empty(); }

    void readLog()
    {
        std::string key;
        m_file.hasLog = true;
        while (isGoingOn() && m_json.nextKey(key)) {
            if (key == "creator")
                m_file.creator = program();
            else if (key == "browser")
                m_file.browser = program();
            else if (key == "entries" && m_json.enterArray())
                readEntries();
        }
    }

    std::string program()
    {
        std::string key, name, version;
        const bool isObject = m_json.enterObject();
        while (isObject && m_json.nextKey(key)) {
            if (key == "name")
                name = word();
            else if (key == "version")
                version = word();
        }
        return version.empty() ? name : name + ' ' + version;
    }

    void readEntries()
    {
        while (isGoingOn() && m_json.nextElement()) {
            HarEntry entry;
            readEntry(entry);
            if (!m_json.problem().empty())
                return; // cut within it
            entry.number = ++m_file.entries;
            m_file.wasStopped = !m_take(std::move(entry));
        }
    }

    void readEntry(HarEntry& entry)
    {
        std::string key;
        m_pairs = m_held = m_bodies = 0;
        const bool isObject = m_json.enterObject();
        while (isObject && m_json.nextKey(key)) {
            if (key == "startedDateTime")
                entry.started = word();
            else if (key == "time")
                entry.totalMs = milliseconds();
            else if (key == "timings")
                readTimings(entry);
            else if (key == "request")
                readRequest(entry);
            else if (key == "response")
                readResponse(entry);
            else if (key == "serverIPAddress")
                entry.server = word();
            else if (key == "_fromCache")
                entry.fromCache = word();
            else if (key == "_webSocketMessages")
                readSocketMessages(entry);
        }
    }

    void readTimings(HarEntry& entry)
    {
        std::string key;
        const bool isObject = m_json.enterObject();
        while (isObject && m_json.nextKey(key)) {
            double* const known = key == "blocked"   ? &entry.blockedMs
                                  : key == "dns"     ? &entry.dnsMs
                                  : key == "connect" ? &entry.connectMs
                                  : key == "send"    ? &entry.sendMs
                                  : key == "wait"    ? &entry.waitMs
                                  : key == "receive" ? &entry.receiveMs
                                                     : nullptr;
            if (known != nullptr)
                *known = milliseconds();
        }
    }

    void readRequest(HarEntry& entry)
    {
        std::string key;
        const bool isObject = m_json.enterObject();
        while (isObject && m_json.nextKey(key)) {
            if (key == "method")
                entry.method = word();
            else if (key == "url")
                entry.url = m_json.text(m_limits.text).value;
            else if (key == "httpVersion")
                entry.httpVersion = word();
            else if (key == "queryString")
                entry.query = pairs(entry.leftOut);
            else if (key == "bodySize")
                entry.request.bodySize = size();
            else if (key == "postData")
                readPostData(entry);
            else
                readCommon(key, entry.request, entry.leftOut);
        }
    }

    void readResponse(HarEntry& entry)
    {
        std::string key;
        const bool isObject = m_json.enterObject();
        while (isObject && m_json.nextKey(key)) {
            if (key == "status")
                entry.status = status();
            else if (key == "statusText")
                entry.reason = word();
            else if (key == "_error")
                entry.error = word();
            else if (key == "content")
                readBody(entry.response, "size");
            else
                readCommon(key, entry.response, entry.leftOut);
        }
    }

    void readCommon(const std::string& key, HarMessage& message, std::uint64_t& leftOut)
    {
        if (key == "headers")
            message.headers = pairs(leftOut);
        else if (key == "cookies")
            message.cookies = pairs(leftOut);
    }

    void readPostData(HarEntry& entry)
    {
        std::string key;
        const bool isObject = m_json.enterObject();
        while (isObject && m_json.nextKey(key)) {
            if (key == "params")
                entry.form = pairs(entry.leftOut);
            else
                readBodyMember(key, entry.request);
        }
    }

    void readBody(HarMessage& message, std::string_view sizeKey)
    {
        std::string key;
        const bool isObject = m_json.enterObject();
        while (isObject && m_json.nextKey(key)) {
            if (key == sizeKey)
                message.bodySize = size();
            else
                readBodyMember(key, message);
        }
    }

    void readBodyMember(const std::string& key, HarMessage& message)
    {
        if (key == "mimeType") {
            message.type = word();
        } else if (key == "encoding") {
            message.isBase64 = word() == "base64";
        } else if (key == "text") {
            HarJson::Text text = m_json.text(m_limits.body);
            message.body = std::move(text.value);
            message.isBodyCut = text.isCut;
        }
    }

    std::vector<HarPair> pairs(std::uint64_t& leftOut)
    {
        std::vector<HarPair> list;
        if (!m_json.enterArray())
            return list;
        while (m_json.nextElement()) {
            HarPair pair = readPair();
            m_held += pair.name.size() + pair.value.size();
            if (m_pairs >= m_limits.pairs || m_held > m_limits.heldText) {
                ++leftOut;
                continue;
            }
            ++m_pairs;
            list.push_back(std::move(pair));
        }
        return list;
    }

    HarPair readPair()
    {
        HarPair pair;
        std::string key;
        const bool isObject = m_json.enterObject();
        while (isObject && m_json.nextKey(key)) {
            if (key == "name")
                pair.name = m_json.text(m_limits.text).value;
            else if (key == "value")
                pair.value = m_json.text(m_limits.text).value;
            else if (key == "fileName")
                pair.fileName = word();
            else if (key == "contentType")
                pair.type = word();
        }
        return pair;
    }

    void readSocketMessages(HarEntry& entry)
    {
        if (!m_json.enterArray())
            return;
        entry.socketMessages.clear();
        while (m_json.nextElement()) {
            HarSocketMessage message = readSocketMessage();
            m_bodies += message.text.size();
            if (entry.socketMessages.size() >= m_limits.socketMessages || m_bodies > m_limits.body)
                ++entry.leftOut;
            else
                entry.socketMessages.push_back(std::move(message));
        }
    }

    HarSocketMessage readSocketMessage()
    {
        HarSocketMessage message;
        std::string key;
        const bool isObject = m_json.enterObject();
        while (isObject && m_json.nextKey(key)) {
            if (key == "type")
                message.isSent = word() == "send";
            else if (key == "time")
                message.seconds = m_json.number().value_or(-1);
            else if (key == "opcode")
                message.isText = m_json.number().value_or(1) != 2; // RFC 6455 §5.2: 2 is binary
            else if (key == "data")
                message.text = m_json.text(m_limits.body).value;
        }
        return message;
    }

    std::string word() { return m_json.text(LongestWord).value; }
    int status()
    {
        constexpr double Least = 100, Most = 999; // three digits, RFC 9110 §15
        const double code = m_json.number().value_or(0);
        return code < Least || code > Most ? 0 : static_cast<int>(code);
    }
    std::int64_t size()
    {
        constexpr double MostBytes = 1e15;
        const double bytes = m_json.number().value_or(-1);
        return bytes < 0 || bytes > MostBytes ? -1 : static_cast<std::int64_t>(bytes);
    }
    double milliseconds()
    {
        const double ms = m_json.number().value_or(-1);
        return ms < 0 || ms > MostMs ? -1 : ms;
    }

    HarJson m_json;
    const HarLimits& m_limits;
    const std::function<bool(HarEntry&&)>& m_take;
    HarFile m_file;
    std::size_t m_pairs = 0, m_held = 0, m_bodies = 0; ///< of the entry that is being read
};

} // namespace

HarFile readHar(ByteSource& source, const HarLimits& limits, const std::function<bool(HarEntry&&)>& take)
{
    return Reader(source, limits, take).read();
}

} // namespace waybill
