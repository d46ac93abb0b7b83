// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP/1.1: RFC 9112 §2 to §6; WebSocket frames: RFC 6455 §5.2.
#include "decrypt/har_message.h"

#include "decrypt/har_base64.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string_view>

namespace waybill {

namespace {

constexpr std::string_view Recorded = "X-Recorded-";
constexpr std::string_view Boundary = "waybill-har-boundary"; ///< of a form whose own is not known

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

/// RFC 9110 §5.6.2.
bool isToken(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
    });
}

/// A value in one line.
std::string inOneLine(std::string_view value)
{
    std::string line(value);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; }, ' ');
    return line;
}

const HarPair* find(const std::vector<HarPair>& pairs, std::string_view lowerName)
{
    const auto found = std::find_if(pairs.begin(), pairs.end(),
                                    [lowerName](const HarPair& pair) { return lowerCase(pair.name) == lowerName; });
    return found == pairs.end() ? nullptr : &*found;
}

/// Writes the lines of a header section.
class Headers {
public:
    explicit Headers(HarWire& wire) : m_wire(wire) {}

    void add(std::string_view name, std::string_view value)
    {
        if (!isToken(name)) {
            ++m_wire.droppedHeaders;
            return;
        }
        m_wire.bytes += fmt::format("{}: {}\r\n", name, inOneLine(value));
    }
    /// Chrome and Firefox write several Set-Cookie headers as one, a line each.
    void addLines(std::string_view name, std::string_view values)
    {
        for (std::size_t from = 0; from <= values.size();) {
            const std::size_t end = std::min(values.find('\n', from), values.size());
            add(name, values.substr(from, end - from));
            from = end + 1;
        }
    }

private:
    HarWire& m_wire;
};

/// Still packed, although HAR says that bodies are not: by the first bytes of gzip, zlib and zstd.
bool isPacked(std::string_view body)
{
    return body.starts_with("\x1F\x8B") || body.starts_with("\x28\xB5\x2F\xFD") ||
           (body.size() > 1 && body[0] == '\x78' && (0x78 * 256 + static_cast<unsigned char>(body[1])) % 31 == 0);
}

std::string bodyOf(const HarMessage& message, HarWire& wire)
{
    if (!message.isBase64)
        return message.body;
    std::optional<std::string> decoded = base64Decoded(message.body);
    wire.isBodyUnreadable = !decoded;
    return decoded ? std::move(*decoded) : message.body;
}

std::string urlEncodedForm(const std::vector<HarPair>& fields)
{
    std::string form;
    for (const HarPair& field : fields)
        form +=
            fmt::format("{}{}={}", form.empty() ? "" : "&", percentEncoded(field.name), percentEncoded(field.value));
    return form;
}

/// RFC 7578 §4.
std::string multipartForm(const std::vector<HarPair>& fields, std::string_view boundary)
{
    const auto quoted = [](std::string_view text) {
        std::string plain = inOneLine(text);
        std::replace(plain.begin(), plain.end(), '"', '\'');
        return plain;
    };
    std::string form;
    for (const HarPair& field : fields) {
        form += fmt::format("--{}\r\nContent-Disposition: form-data; name=\"{}\"", boundary, quoted(field.name));
        if (!field.fileName.empty())
            form += fmt::format("; filename=\"{}\"", quoted(field.fileName));
        if (!field.type.empty())
            form += fmt::format("\r\nContent-Type: {}", inOneLine(field.type));
        form += fmt::format("\r\n\r\n{}\r\n", field.value);
    }
    return form + fmt::format("--{}--\r\n", boundary);
}

std::string boundaryIn(std::string_view type)
{
    const std::size_t at = lowerCase(type).find("boundary=");
    if (at == std::string::npos)
        return {};
    std::string_view value = type.substr(at + std::string_view("boundary=").size());
    value = value.substr(0, value.find(';'));
    if (value.size() > 1 && value.front() == '"' && value.back() == '"')
        value = value.substr(1, value.size() - 2);
    return inOneLine(value);
}

/// The fields of a form whose text the tool did not keep.
std::string formOf(const HarEntry& entry, std::string& type)
{
    if (!lowerCase(type).starts_with("multipart/"))
        return urlEncodedForm(entry.form);
    std::string boundary = boundaryIn(type);
    if (boundary.empty()) {
        boundary = Boundary;
        type = fmt::format("multipart/form-data; boundary={}", Boundary);
    }
    return multipartForm(entry.form, boundary);
}

/// Headers as they were, but for those that must fit the body as it stands here.
void addHeaders(const HarMessage& message, bool isPackedBody, Headers& headers)
{
    constexpr std::array<std::string_view, 3> Adapted{"content-length", "transfer-encoding", "content-encoding"};
    for (const HarPair& header : message.headers) {
        const std::string name = lowerCase(header.name);
        if (name.starts_with(':') || name == "host")
            continue;
        const bool isAdapted = std::find(Adapted.begin(), Adapted.end(), name) != Adapted.end();
        if (isAdapted && !(isPackedBody && name == "content-encoding"))
            headers.add(fmt::format("{}{}", Recorded, header.name), header.value);
        else
            headers.addLines(header.name, header.value);
    }
}

std::string cookieLine(const std::vector<HarPair>& cookies)
{
    std::string line;
    for (const HarPair& cookie : cookies)
        line += fmt::format("{}{}={}", line.empty() ? "" : "; ", cookie.name, cookie.value);
    return line;
}

std::string targetOf(const HarEntry& entry, const HarUrl& url)
{
    if (entry.query.empty() || url.target.find('?') != std::string::npos)
        return url.target;
    return url.target + '?' + urlEncodedForm(entry.query);
}

/// The Host that was sent: a header, the pseudo header of HTTP/2 and 3, else what the URL names.
std::string hostOf(const HarEntry& entry, const HarUrl& url)
{
    for (const char* name : {"host", ":authority"}) {
        const HarPair* const header = find(entry.request.headers, name);
        if (header != nullptr && !header->value.empty())
            return inOneLine(header->value);
    }
    return url.authority;
}

} // namespace

HarWire harRequest(const HarEntry& entry, const HarUrl& url)
{
    HarWire wire;
    if (!isToken(entry.method))
        return wire;
    std::string type = entry.request.type;
    const bool isForm = entry.request.body.empty() && !entry.form.empty();
    const std::string body = isForm ? formOf(entry, type) : bodyOf(entry.request, wire);
    wire.bytes = fmt::format("{} {} HTTP/1.1\r\nHost: {}\r\n", entry.method, targetOf(entry, url), hostOf(entry, url));
    Headers headers(wire);
    addHeaders(entry.request, isPacked(body), headers);
    if (find(entry.request.headers, "cookie") == nullptr && !entry.request.cookies.empty())
        headers.add("Cookie", cookieLine(entry.request.cookies));
    if (find(entry.request.headers, "content-type") == nullptr && !type.empty() && !body.empty())
        headers.add("Content-Type", type);
    const bool hasBody = !body.empty() || entry.method == "POST" || entry.method == "PUT" || entry.method == "PATCH";
    if (hasBody)
        headers.add("Content-Length", std::to_string(body.size()));
    wire.isBodyMissing = body.empty() && entry.request.bodySize > 0;
    wire.bytes += "\r\n" + body;
    return wire;
}

HarWire harResponse(const HarEntry& entry)
{
    constexpr int NoContent = 204, NotModified = 304;
    HarWire wire;
    if (entry.status == 0)
        return wire;
    const bool hasBody = entry.status >= 200 && entry.status != NoContent && entry.status != NotModified &&
                         entry.method != "HEAD" && !(entry.method == "CONNECT" && entry.status < 300);
    const std::string body = hasBody ? bodyOf(entry.response, wire) : std::string();
    wire.bytes = fmt::format("HTTP/1.1 {} {}\r\n", entry.status, inOneLine(entry.reason));
    Headers headers(wire);
    addHeaders(entry.response, isPacked(body), headers);
    if (find(entry.response.headers, "content-type") == nullptr && !entry.response.type.empty() && !body.empty())
        headers.add("Content-Type", entry.response.type);
    if (hasBody)
        headers.add("Content-Length", std::to_string(body.size()));
    wire.isBodyMissing = hasBody && body.empty() && entry.response.bodySize > 0;
    wire.bytes += "\r\n" + body;
    return wire;
}

bool beginsSocket(const HarEntry& entry)
{
    constexpr int SwitchingProtocols = 101;
    return entry.status == SwitchingProtocols;
}

std::string socketFrame(const HarSocketMessage& message)
{
    constexpr std::size_t LengthInOneByte = 125, LengthInTwoBytes = 0xFFFF;
    constexpr unsigned char Final = 0x80, Masked = 0x80, Text = 1, Binary = 2;
    std::optional<std::string> decoded = message.isText ? std::nullopt : base64Decoded(message.text);
    const std::string& payload = decoded ? *decoded : message.text;
    const unsigned char mask = message.isSent ? Masked : 0;
    std::string frame(1, static_cast<char>(Final | (message.isText ? Text : Binary)));
    const auto length = [&frame, size = payload.size()](int bytes) {
        for (int i = bytes - 1; i >= 0; --i)
            frame += static_cast<char>(size >> (8 * i) & 0xFF);
    };
    if (payload.size() <= LengthInOneByte) {
        frame += static_cast<char>(mask | payload.size());
    } else {
        const bool isShort = payload.size() <= LengthInTwoBytes;
        frame += static_cast<char>(mask | (isShort ? 126 : 127));
        length(isShort ? 2 : 8);
    }
    if (message.isSent)
        frame.append(4, '\0'); // the mask
    return frame + payload;
}

} // namespace waybill
