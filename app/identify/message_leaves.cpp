// SPDX-License-Identifier: GPL-3.0-or-later
// Every walk…() gives how many of the bytes it was given stay opaque. A decoding step that gave n bytes of which k are
// opaque makes the same share of its input opaque, so all figures are in bytes of the message as it came.
#include "identify/message_leaves.h"

#include "identify/decompress.h"
#include "identify/form_fields.h"
#include "identify/json_leaves.h"
#include "identify/multipart.h"
#include "identify/text_encodings.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <optional>

namespace waybill {

namespace {

using Bytes = std::span<const std::uint8_t>;
using Walked = std::optional<std::size_t>; ///< opaque bytes; nothing: it was not of that kind
using LeafTaker = std::function<void(const DecodedLeaf&)>;

constexpr std::size_t ShortestLeaf = 4;    ///< nothing shorter is looked for
constexpr std::size_t ShortestRun = 8;     ///< of text among other bytes; shorter ones are chance
constexpr std::size_t ShortestWord = 12;   ///< of a text that is tried for encodings by itself: 8 digits as Base64
constexpr std::size_t LongestName = 128;   ///< of a field in a chain
constexpr std::size_t MostToldCodings = 3; ///< in Content-Encoding; real messages have one
/// Raw deflate and brotli are believed when this much text comes out, from no less than MarklessInput bytes.
constexpr std::size_t MarklessOutput = 32, MarklessInput = 16;

bool isSameWord(std::string_view text, std::string_view lower)
{
    const auto isSame = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; };
    return std::equal(text.begin(), text.end(), lower.begin(), lower.end(), isSame);
}

std::string lowered(std::string out)
{
    std::for_each(out.begin(), out.end(), [](char& c) { c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

/// `part` of `whole` parts of `size`, rounded up.
std::size_t shareOf(std::size_t size, std::size_t part, std::size_t whole)
{
    return whole == 0 ? 0 : std::min(size, (size * part + whole - 1) / whole);
}

/// "form field q"
std::string linkOf(std::string_view kind, std::string_view name)
{
    const std::string shown = printableLine(name.substr(0, LongestName));
    return shown.empty() ? std::string(kind) : fmt::format("{} {}", kind, shown);
}

struct Encoding {
    const char* name;
    std::optional<std::string> (*decode)(std::string_view);
    bool isCertain; ///< its form is proof enough
    bool isOfWords; ///< is also looked for in words of a text
};

constexpr std::array<Encoding, 5> Encodings{{
    {"percent", decodePercent, true, false},
    {"quoted-printable", decodeQuotedPrintable, true, false},
    {"json escapes", decodeJsonEscapes, true, false},
    {"hex", decodeHex, false, true},
    {"base64", decodeBase64, false, true},
}};

class LeafWalk {
public:
    LeafWalk(const DecodeOptions& options, const LeafTaker& taker)
        : m_budget(options.limits), m_keys(options.keys), m_taker(taker)
    {}
    DecodeReport run(const Message& message);

private:
    /// A further link of the chain while it lives.
    class Step {
    public:
        Step(LeafWalk& walk, std::string link, std::string_view fieldName = {})
            : m_walk(walk), m_outerField(walk.m_fieldName)
        {
            walk.m_chain.push_back(std::move(link));
            if (!fieldName.empty())
                walk.m_fieldName = fieldName;
        }
        ~Step()
        {
            m_walk.m_chain.pop_back();
            m_walk.m_fieldName = m_outerField;
        }
        Step(const Step&) = delete;
        Step& operator=(const Step&) = delete;

    private:
        LeafWalk& m_walk;
        std::string_view m_outerField;
    };
    using Next = std::function<std::size_t(Bytes, const LeafPlace&)>; ///< reads what a step gave

    std::size_t walkTarget(std::string_view target);
    std::size_t walkHeader(std::size_t index, std::string_view name, std::string_view value);
    std::size_t walkCoded(Bytes bytes, const LeafPlace& place, std::string_view codings, std::string_view type);
    std::size_t walk(Bytes bytes, const LeafPlace& place, std::string_view type = {});
    std::size_t walkText(std::string_view text, const LeafPlace& place);
    Walked walkContainer(std::string_view text, const LeafPlace& place);
    Walked walkJson(std::string_view text, const LeafPlace& place);
    std::size_t walkFields(std::string_view text, const LeafPlace& place, std::string_view kind);
    Walked walkParts(Bytes body, const LeafPlace& place, std::string_view boundary);
    std::size_t walkPart(const BodyPart& part, const LeafPlace& place);
    Walked walkEncoded(std::string_view text, const LeafPlace& place, bool isWord);
    std::size_t walkWords(std::string_view text, const LeafPlace& place);
    std::size_t walkWord(std::string_view word, const LeafPlace& place);
    std::size_t walkBinary(Bytes bytes, const LeafPlace& place);
    Walked walkCompressed(ContentCoding coding, Bytes bytes, const LeafPlace& place, const Next& next);
    Walked walkMarkless(Bytes bytes, const LeafPlace& place);
    std::size_t walkRuns(Bytes bytes, const LeafPlace& place);
    std::size_t walkDecoded(std::string link, Bytes decoded, std::size_t rawSize, const LeafPlace& place);

    void emit(Bytes bytes, const LeafPlace& place);
    [[nodiscard]] bool isWorthReading(std::string_view decoded) const;
    /// The first link is where the text stood, and what a header tells is no guess: neither counts.
    [[nodiscard]] bool mayGoDeeper()
    {
        return m_budget.mayStep(m_chain.size() - 1 - std::min(m_toldSteps, m_chain.size() - 1));
    }

    DecodeBudget m_budget;
    const std::vector<KnownKey>& m_keys;
    const LeafTaker& m_taker;
    std::vector<std::string> m_chain;
    std::string_view m_fieldName;
    std::size_t m_toldSteps = 0; ///< links of the chain that a header told
    bool m_isStopped = false;    ///< the most leaves were told
};

DecodeReport LeafWalk::run(const Message& message)
{
    DecodeReport report;
    std::string_view type = message.contentType, codings = message.contentEncoding;
    std::uint64_t opaque = walkTarget(message.target);
    for (std::size_t i = 0; i < message.headers.size(); ++i) {
        const auto& [name, value] = message.headers[i];
        if (type.empty() && isSameWord(name, "content-type"))
            type = value;
        if (codings.empty() && isSameWord(name, "content-encoding"))
            codings = value;
        report.bytesGiven += value.size();
        opaque += walkHeader(i, name, value);
    }
    report.bytesGiven += message.target.size() + message.body.size();
    {
        const Step step(*this, "http body");
        opaque += walkCoded(message.body, {MessagePart::Body, 0, 0, message.body.size(), true}, codings, type);
    }
    report.bytesOpaque = std::min(opaque, report.bytesGiven);
    report.bytesDecoded = report.bytesGiven - report.bytesOpaque;
    report.limitsHit = m_budget.takeLimitsHit();
    return report;
}

std::size_t LeafWalk::walkTarget(std::string_view target)
{
    const LeafPlace place{MessagePart::Target, 0, 0, target.size(), true};
    const std::string_view path = target.substr(0, target.find('?'));
    std::size_t opaque = 0;
    {
        const Step step(*this, "url");
        if (!isPrintableText(bytesIn(target)))
            return walkRuns(bytesIn(target), place);
        emit(bytesIn(target), place);
        const LeafPlace pathPlace = place.within(0, path.size());
        const Walked encoded = walkEncoded(path, pathPlace, false);
        opaque = encoded ? *encoded : walkWords(path, pathPlace);
    }
    if (path.size() == target.size())
        return opaque;
    const std::size_t at = path.size() + 1;
    const std::size_t length = std::min(target.find('#', at), target.size()) - at;
    return opaque + walkFields(target.substr(at, length), place.within(at, length), "url query");
}

std::size_t LeafWalk::walkHeader(std::size_t index, std::string_view name, std::string_view value)
{
    const LeafPlace place{MessagePart::Header, index, 0, value.size(), true};
    const std::string field = lowered(std::string(name.substr(0, LongestName)));
    const Step step(*this, linkOf("header", field), field);
    if ((field != "cookie" && field != "set-cookie") || !isPrintableText(bytesIn(value)))
        return walk(bytesIn(value), place);
    emit(bytesIn(value), place);
    return walkFields(value, place, "cookie");
}

/// Undoes what Content-Encoding lists, the last first (RFC 9110 §8.4).
std::size_t LeafWalk::walkCoded(Bytes bytes, const LeafPlace& place, std::string_view codings, std::string_view type)
{
    const std::size_t comma = codings.rfind(',');
    std::string_view last = comma == std::string_view::npos ? codings : codings.substr(comma + 1);
    const std::string_view others = comma == std::string_view::npos ? std::string_view() : codings.substr(0, comma);
    last.remove_prefix(std::min(last.find_first_not_of(" \t"), last.size()));
    last = last.substr(0, last.find_first_of(" \t"));
    std::optional<ContentCoding> coding = codingNamed(last);
    if (!coding)
        return others.empty() ? walk(bytes, place, type) : walkCoded(bytes, place, others.substr(0, 64), type);
    if (m_toldSteps == MostToldCodings) {
        m_budget.note(fmt::format("Content-Encoding lists more than {} compressions; the rest was left as it is",
                                  MostToldCodings));
        return bytes.size();
    }
    if (*coding == ContentCoding::Zlib && codingOf(bytes) != ContentCoding::Zlib)
        coding = ContentCoding::RawDeflate;
    ++m_toldSteps;
    const Walked walked = walkCompressed(*coding, bytes, place, [&](Bytes inner, const LeafPlace& innerPlace) {
        return walkCoded(inner, innerPlace, others, type);
    });
    --m_toldSteps;
    return walked ? *walked : walk(bytes, place, type);
}

std::size_t LeafWalk::walk(Bytes bytes, const LeafPlace& place, std::string_view type)
{
    if (bytes.empty())
        return 0;
    if (m_isStopped)
        return bytes.size();
    if (const std::string_view boundary = multipartBoundary(type); !boundary.empty()) {
        if (isPrintableText(bytes))
            emit(bytes, place);
        if (const Walked walked = walkParts(bytes, place, boundary))
            return *walked;
    }
    const bool isForm = isSameWord(type.substr(0, type.find_first_of("; ")), "application/x-www-form-urlencoded");
    if (isForm && !codingOf(bytes) && textIn(bytes).find('=') != std::string_view::npos && mayGoDeeper()) {
        if (isPrintableText(bytes))
            emit(bytes, place);
        return walkFields(textIn(bytes), place, "form field");
    }
    return isPrintableText(bytes) ? walkText(textIn(bytes), place) : walkBinary(bytes, place);
}

std::size_t LeafWalk::walkText(std::string_view text, const LeafPlace& place)
{
    emit(bytesIn(text), place);
    if (m_isStopped)
        return 0;
    Walked walked = walkContainer(text, place);
    if (!walked)
        walked = walkEncoded(text, place, false);
    return walked ? *walked : walkWords(text, place);
}

Walked LeafWalk::walkContainer(std::string_view text, const LeafPlace& place)
{
    if (const Walked walked = walkJson(text, place))
        return walked;
    if (const std::string_view boundary = guessedBoundary(text); !boundary.empty())
        return walkParts(bytesIn(text), place, boundary);
    if (const std::size_t query = queryOfUrl(text); query != std::string_view::npos) {
        if (!mayGoDeeper())
            return 0;
        const std::size_t length = std::min(text.find('#', query), text.size()) - query;
        return walkFields(text.substr(query, length), place.within(query, length), "url query");
    }
    // What quoted-printable needs is rarer than what a form needs, and it would pass as one.
    if (!looksLikeForm(text) || decodeQuotedPrintable(text))
        return std::nullopt;
    return mayGoDeeper() ? walkFields(text, place, "form field") : 0;
}

Walked LeafWalk::walkJson(std::string_view text, const LeafPlace& place)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n\x1E");
    if (begin == std::string_view::npos || (text[begin] != '{' && text[begin] != '['))
        return std::nullopt;
    if (!mayGoDeeper())
        return 0;
    std::size_t opaque = 0;
    const JsonReading reading = eachJsonLeaf(text, m_budget.limits().jsonNesting, [&](const JsonLeaf& leaf) {
        if (leaf.text.size() < ShortestLeaf)
            return true;
        const Step step(*this, linkOf("json", leaf.path), leaf.path);
        const std::size_t inner =
            walk(bytesIn(leaf.text), place.within(leaf.rawOffset, leaf.rawLength, leaf.isVerbatim));
        opaque += shareOf(leaf.rawLength, inner, leaf.text.size());
        return !m_isStopped;
    });
    if (reading.end == JsonReading::End::TooDeep)
        m_budget.note(fmt::format("JSON nested deeper than {} levels was read as text from there on",
                                  m_budget.limits().jsonNesting));
    if (reading.end == JsonReading::End::Damaged && reading.leaves == 0)
        return std::nullopt; // a bracket does not make it JSON
    if (reading.end != JsonReading::End::Whole && !m_isStopped && reading.read < text.size())
        opaque += walkWords(text.substr(reading.read), place.within(reading.read, text.size() - reading.read));
    return std::min(opaque, text.size());
}

std::size_t LeafWalk::walkFields(std::string_view text, const LeafPlace& place, std::string_view kind)
{
    std::size_t opaque = 0;
    eachUrlField(text, kind == "cookie" ? ';' : '&', [&](const UrlField& field) {
        if (field.value.size() < ShortestLeaf)
            return true;
        const Step step(*this, linkOf(kind, field.name), field.name);
        const LeafPlace inner = place.within(field.valueOffset, field.valueLength, field.isVerbatim);
        opaque += shareOf(field.valueLength, walk(bytesIn(field.value), inner), field.value.size());
        return !m_isStopped;
    });
    return opaque;
}

Walked LeafWalk::walkParts(Bytes body, const LeafPlace& place, std::string_view boundary)
{
    if (!mayGoDeeper())
        return isPrintableText(body) ? 0 : body.size();
    std::size_t opaque = 0;
    std::size_t behind = 0;
    const std::size_t parts = eachBodyPart(body, boundary, [&](const BodyPart& part) {
        opaque += walkPart(part, place);
        behind = part.contentOffset + part.content.size();
        return !m_isStopped;
    });
    if (parts == 0)
        return std::nullopt;
    return opaque + (m_isStopped && !isPrintableText(body) ? body.size() - behind : 0);
}

std::size_t LeafWalk::walkPart(const BodyPart& part, const LeafPlace& place)
{
    const Step step(*this, linkOf("multipart field", part.name), part.name);
    if (isPrintableText(bytesIn(part.head)))
        emit(bytesIn(part.head), place.within(part.headOffset, part.head.size()));
    const LeafPlace inner = place.within(part.contentOffset, part.content.size());
    if (!isSameWord(part.transferEncoding, "quoted-printable") || !mayGoDeeper() ||
        !m_budget.mayExpandTo(part.content.size()))
        return walk(part.content, inner, part.contentType);
    const std::string decoded = decodeToldQuotedPrintable(textIn(part.content));
    return walkDecoded("quoted-printable", bytesIn(decoded), part.content.size(), inner);
}

/// Tries the encodings that a whole text, or a word of one, can have.
Walked LeafWalk::walkEncoded(std::string_view text, const LeafPlace& place, bool isWord)
{
    for (const Encoding& encoding : Encodings) {
        if (isWord && !encoding.isOfWords)
            continue;
        const std::optional<std::string> decoded = encoding.decode(text);
        if (!decoded || decoded->empty())
            continue;
        const bool isNoText = looksLikeHex(text) || looksLikeBase64(text);
        if (!encoding.isCertain && !isNoText && !isWorthReading(*decoded))
            continue;
        if (!mayGoDeeper() || !m_budget.mayExpandTo(decoded->size()))
            return encoding.isCertain ? 0 : text.size();
        return walkDecoded(encoding.name, bytesIn(*decoded), text.size(), place);
    }
    return std::nullopt;
}

std::size_t LeafWalk::walkWords(std::string_view text, const LeafPlace& place)
{
    std::size_t opaque = 0;
    std::string_view word = nextBase64Word(text, 0, ShortestWord);
    while (!word.empty() && !m_isStopped) {
        const auto begin = static_cast<std::size_t>(word.data() - text.data());
        opaque += walkWord(word, place.within(begin, word.size()));
        word = nextBase64Word(text, begin + word.size(), ShortestWord);
    }
    return opaque;
}

/// A word with slashes may be Base64, or a path one step of which is.
std::size_t LeafWalk::walkWord(std::string_view word, const LeafPlace& place)
{
    if (const Walked walked = walkEncoded(word, place, true))
        return *walked;
    if (word.find('/') == std::string_view::npos)
        return 0;
    std::size_t opaque = 0;
    for (std::size_t begin = 0; begin < word.size() && !m_isStopped;) {
        const std::size_t end = std::min(word.find('/', begin), word.size());
        if (end - begin >= ShortestWord)
            opaque += walkEncoded(word.substr(begin, end - begin), place.within(begin, end - begin), true).value_or(0);
        begin = end + 1;
    }
    return opaque;
}

std::size_t LeafWalk::walkBinary(Bytes bytes, const LeafPlace& place)
{
    if (const auto coding = codingOf(bytes)) {
        const Next next = [this](Bytes inner, const LeafPlace& innerPlace) { return walk(inner, innerPlace); };
        if (const Walked walked = walkCompressed(*coding, bytes, place, next))
            return *walked;
    }
    if (const auto text = decodeUtf16(bytes)) {
        const bool isAllowed = mayGoDeeper() && m_budget.mayExpandTo(text->size());
        return isAllowed ? walkDecoded("utf-16", bytesIn(*text), bytes.size(), place) : bytes.size();
    }
    if (const auto opened = decryptWithKnownKeys(bytes, m_keys)) {
        if (!mayGoDeeper() || !m_budget.mayExpandTo(opened->bytes.size()))
            return bytes.size();
        const std::string link = linkOf("aes-128-cbc with a published key", m_keys[opened->keyIndex].name);
        return walkDecoded(link, opened->bytes, bytes.size(), place);
    }
    if (const Walked walked = walkMarkless(bytes, place))
        return *walked;
    return walkRuns(bytes, place);
}

Walked LeafWalk::walkCompressed(ContentCoding coding, Bytes bytes, const LeafPlace& place, const Next& next)
{
    if (!mayGoDeeper())
        return bytes.size();
    const std::size_t most = m_budget.allowance(bytes.size());
    if (most == 0) {
        m_budget.noteAllowanceReached();
        return bytes.size();
    }
    const bool isTold = m_chain.size() == m_toldSteps;
    const Inflated inflated = inflate(coding, bytes, most);
    m_budget.spend(inflated.bytes.size());
    const bool isMeant = isTold || inflated.end != Inflated::End::Damaged || isPrintableText(inflated.bytes);
    if (inflated.bytes.empty() || !isMeant)
        return std::nullopt;
    if (inflated.end == Inflated::End::Limit)
        m_budget.noteAllowanceReached();
    const Step step(*this, std::string(nameOf(coding)));
    const std::size_t inner = next(inflated.bytes, place.decoded());
    return shareOf(inflated.taken, inner, inflated.bytes.size()) + (bytes.size() - inflated.taken);
}

/// Compressions without a mark: what they give must be text.
Walked LeafWalk::walkMarkless(Bytes bytes, const LeafPlace& place)
{
    if (bytes.size() < MarklessInput || !m_budget.mayProbe())
        return std::nullopt;
    for (const ContentCoding coding : {ContentCoding::RawDeflate, ContentCoding::Brotli}) {
        const Inflated probe = inflate(coding, bytes, 2 * MarklessOutput);
        if (probe.bytes.size() < MarklessOutput || !isPrintableText(probe.bytes) || probe.end == Inflated::End::Damaged)
            continue;
        const Next next = [this](Bytes inner, const LeafPlace& innerPlace) { return walk(inner, innerPlace); };
        return walkCompressed(coding, bytes, place, next);
    }
    return std::nullopt;
}

/// Texts among bytes that nothing reads, as protobuf has them. They are told where they stand, without a further link.
std::size_t LeafWalk::walkRuns(Bytes bytes, const LeafPlace& place)
{
    std::size_t opaque = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        if (m_isStopped)
            return opaque + (bytes.size() - at);
        const std::size_t length = printablePrefix(bytes.subspan(at));
        if (length >= ShortestRun)
            opaque += walkText(textIn(bytes.subspan(at, length)), place.within(at, length));
        else
            opaque += length;
        opaque += at + length < bytes.size() ? 1 : 0; // the byte that ended the run
        at += length + 1;
    }
    return opaque;
}

std::size_t LeafWalk::walkDecoded(std::string link, Bytes decoded, std::size_t rawSize, const LeafPlace& place)
{
    m_budget.spend(decoded.size());
    const Step step(*this, std::move(link));
    return shareOf(rawSize, walk(decoded, place.decoded()), decoded.size());
}

void LeafWalk::emit(Bytes bytes, const LeafPlace& place)
{
    if (bytes.size() < ShortestLeaf || m_isStopped)
        return;
    m_isStopped = !m_budget.mayTell();
    if (!m_isStopped)
        m_taker({bytes, m_chain, m_fieldName, place});
}

bool LeafWalk::isWorthReading(std::string_view decoded) const
{
    const Bytes bytes = bytesIn(decoded);
    return (bytes.size() >= ShortestLeaf && isPrintableText(bytes)) || codingOf(bytes) || decodeUtf16(bytes) ||
           decryptWithKnownKeys(bytes, m_keys);
}

} // namespace

DecodeReport eachLeaf(const Message& message, const DecodeOptions& options,
                      const std::function<void(const DecodedLeaf&)>& taker)
{
    return LeafWalk(options, taker).run(message);
}

} // namespace waybill
