// SPDX-License-Identifier: GPL-3.0-or-later
// multipart: RFC 2046 §5.1.1; form-data: RFC 7578. Lines may end with LF alone, as lenient readers have it.
#include "identify/multipart.h"

#include "identify/text_encodings.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr std::size_t LongestBoundary = 70; ///< RFC 2046 §5.1.1
constexpr auto None = std::string_view::npos;

char lower(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Where `word`, given in lower case, stands in `text` in any case.
std::size_t findWord(std::string_view text, std::string_view word) noexcept
{
    const auto found =
        std::search(text.begin(), text.end(), word.begin(), word.end(), [](char a, char b) { return lower(a) == b; });
    return found == text.end() ? None : static_cast<std::size_t>(found - text.begin());
}

std::string_view trimmed(std::string_view text) noexcept
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == None)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

/// Value of a parameter "; name=value" or "; name=\"value\"" of a header's value.
std::string_view parameter(std::string_view value, std::string_view name) noexcept
{
    for (std::size_t at = value.find(';'); at != None; at = value.find(';', at + 1)) {
        std::string_view rest = trimmed(value.substr(at + 1));
        if (rest.size() <= name.size() || findWord(rest.substr(0, name.size()), name) != 0)
            continue;
        rest = trimmed(rest.substr(name.size()));
        if (!rest.starts_with('='))
            continue;
        rest = trimmed(rest.substr(1));
        if (rest.starts_with('"'))
            return rest.substr(1, std::min(rest.find('"', 1), rest.size()) - 1);
        return trimmed(rest.substr(0, rest.find(';')));
    }
    return {};
}

/// Value of the header `name` (lower case) among the lines of a part's head.
std::string_view headerIn(std::string_view head, std::string_view name) noexcept
{
    while (!head.empty()) {
        const std::size_t end = std::min(head.find('\n'), head.size());
        const std::string_view line = head.substr(0, end);
        if (line.size() > name.size() && line[name.size()] == ':' && findWord(line.substr(0, name.size()), name) == 0)
            return trimmed(line.substr(name.size() + 1));
        head.remove_prefix(std::min(end + 1, head.size()));
    }
    return {};
}

/// Where the next line that begins with "--boundary" begins.
std::size_t findBoundary(std::string_view body, std::string_view boundary, std::size_t from) noexcept
{
    for (std::size_t at = body.find(boundary, from); at != None; at = body.find(boundary, at + 1)) {
        const bool hasDashes = at >= from + 2 && body[at - 1] == '-' && body[at - 2] == '-';
        if (hasDashes && (at == 2 || body[at - 3] == '\n'))
            return at - 2;
    }
    return None;
}

/// Length of the empty line's end behind a head, searched from the head's begin; the head's length goes to
/// `headLength`.
std::size_t passHead(std::string_view part, std::size_t& headLength) noexcept
{
    for (std::size_t at = 0; at < part.size();) {
        const std::size_t end = part.find('\n', at);
        if (end == None)
            break;
        if (end == at || (end == at + 1 && part[at] == '\r')) {
            headLength = at;
            return end + 1;
        }
        at = end + 1;
    }
    headLength = part.size(); // cut within its head
    return part.size();
}

BodyPart partOf(std::string_view body, std::size_t begin, std::size_t end, bool isWhole)
{
    std::size_t headLength = 0;
    std::string_view text = body.substr(begin, end - begin);
    const std::size_t contentAt = passHead(text, headLength);
    if (isWhole && text.size() > contentAt && text.back() == '\n') // this line end belongs to the boundary
        text.remove_suffix(text.size() > contentAt + 1 && text[text.size() - 2] == '\r' ? 2 : 1);
    BodyPart part;
    part.head = text.substr(0, headLength);
    part.headOffset = begin;
    const std::string_view disposition = headerIn(part.head, "content-disposition");
    part.name = parameter(disposition, "name");
    part.fileName = parameter(disposition, "filename");
    part.contentType = headerIn(part.head, "content-type");
    part.transferEncoding = headerIn(part.head, "content-transfer-encoding");
    part.content = bytesIn(text.substr(std::min(contentAt, text.size())));
    part.contentOffset = begin + contentAt;
    part.isWhole = isWhole;
    return part;
}

} // namespace

std::string_view multipartBoundary(std::string_view contentType) noexcept
{
    if (findWord(contentType.substr(0, 32), "multipart/") == None)
        return {};
    const std::string_view boundary = parameter(contentType, "boundary");
    return boundary.size() <= LongestBoundary ? boundary : std::string_view();
}

std::string_view guessedBoundary(std::string_view body) noexcept
{
    const std::size_t end = body.substr(0, LongestBoundary + 4).find('\n');
    if (!body.starts_with("--") || end == None)
        return {};
    const std::string_view boundary = trimmed(body.substr(2, end - 2));
    return findWord(body.substr(end + 1, 8), "content-") == 0 ? boundary : std::string_view();
}

std::size_t eachBodyPart(std::span<const std::uint8_t> body, std::string_view boundary,
                         const std::function<bool(const BodyPart&)>& taker)
{
    const std::string_view text = textIn(body);
    std::size_t told = 0;
    std::size_t at = boundary.empty() ? None : findBoundary(text, boundary, 0);
    while (at != None) {
        const std::size_t behind = at + 2 + boundary.size();
        const std::size_t lineEnd = text.find('\n', behind);
        if (text.substr(behind).starts_with("--") || lineEnd == None)
            break;
        const std::size_t next = findBoundary(text, boundary, lineEnd + 1);
        ++told;
        if (!taker(partOf(text, lineEnd + 1, std::min(next, text.size()), next != None)))
            break;
        at = next;
    }
    return told;
}

} // namespace waybill
