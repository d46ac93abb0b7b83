// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/note_subject.h"

#include "base/format.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <limits>
#include <optional>

namespace waybill {

namespace {

using Kind = NoteSubject::Kind;

struct NamedKind {
    Kind kind;
    std::string_view key;
    std::string_view word; ///< begins the sentence
};

constexpr std::array NamedKinds{
    NamedKind{Kind::Country, "country", "Country"},
    NamedKind{Kind::Operator, "operator", "Operator"},
    NamedKind{Kind::Destination, "destination", "Destination"},
    NamedKind{Kind::Host, "host", "Host"},
    NamedKind{Kind::Address, "address", "Address"},
    NamedKind{Kind::Maker, "maker", "Maker"},
    NamedKind{Kind::Service, "service", "Service"},
    NamedKind{Kind::Change, "change", "Row of the comparison"},
};

template <typename Number>
std::optional<Number> numberIn(std::string_view text)
{
    Number value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// "17" or "17@1".
bool readPacket(std::string_view text, NoteSubject& subject)
{
    const std::size_t at = text.find('@');
    const auto frame = numberIn<std::uint64_t>(text.substr(0, at));
    const auto file =
        at == std::string_view::npos ? std::optional<std::uint32_t>(0) : numberIn<std::uint32_t>(text.substr(at + 1));
    if (!frame || *frame == 0 || !file || (at != std::string_view::npos && *file == 0))
        return false;
    subject.frame = *frame;
    subject.file = *file;
    return true;
}

bool readFlow(std::string_view text, NoteSubject& subject)
{
    const std::size_t at = text.find('@'); // base64 has none
    if (at == std::string_view::npos)
        return false;
    subject.text = text.substr(0, at);
    return readPacket(text.substr(at + 1), subject);
}

bool readRest(std::string_view key, std::string_view rest, NoteSubject& subject)
{
    if (key == "flow") {
        subject.kind = Kind::Flow;
        return readFlow(rest, subject);
    }
    if (key == "packet") {
        subject.kind = Kind::Packet;
        return readPacket(rest, subject);
    }
    if (key == "time") {
        subject.kind = Kind::Time;
        const auto ns = numberIn<std::int64_t>(rest);
        subject.time = Timestamp{ns.value_or(0)};
        return ns.has_value();
    }
    const auto known =
        std::find_if(NamedKinds.begin(), NamedKinds.end(), [key](const NamedKind& named) { return named.key == key; });
    if (known == NamedKinds.end() || rest.empty())
        return false;
    subject.kind = known->kind;
    subject.text = rest;
    return known->kind != Kind::Country || CountryCode::parse(rest);
}

std::string packetText(const NoteSubject& subject)
{
    return fmt::format("{}{}", subject.frame, subject.file == 0 ? "" : fmt::format("@{}", subject.file));
}

std::string shownPacket(const NoteSubject& subject)
{
    return fmt::format("packet {}{}", subject.frame,
                       subject.file == 0 ? "" : fmt::format(" of file {}", std::uint64_t{subject.file} + 1));
}

} // namespace

NoteSubject NoteSubject::parse(std::string_view text)
{
    if (text.empty())
        return {};
    NoteSubject subject;
    if (text == "capture") {
        subject.kind = Kind::Capture;
        return subject;
    }
    const std::size_t colon = text.find(':');
    const bool isRead =
        colon != std::string_view::npos && readRest(text.substr(0, colon), text.substr(colon + 1), subject);
    if (isRead && subject.toString() == text) // another spelling would be another subject
        return subject;
    return named(Kind::Unknown, std::string(text));
}

NoteSubject NoteSubject::named(Kind kind, std::string text)
{
    NoteSubject subject;
    subject.kind = kind;
    subject.text = std::move(text);
    return subject;
}

NoteSubject NoteSubject::country(CountryCode code)
{
    return named(Kind::Country, std::string(code.toString()));
}

NoteSubject NoteSubject::flow(std::string communityId, std::uint64_t firstFrame, std::uint32_t file)
{
    NoteSubject subject = named(Kind::Flow, std::move(communityId));
    subject.frame = firstFrame;
    subject.file = file;
    return subject;
}

NoteSubject NoteSubject::packet(std::uint64_t frame, std::uint32_t file)
{
    NoteSubject subject = flow({}, frame, file);
    subject.kind = Kind::Packet;
    return subject;
}

NoteSubject NoteSubject::moment(Timestamp time)
{
    NoteSubject subject;
    subject.kind = Kind::Time;
    subject.time = time;
    return subject;
}

std::string NoteSubject::toString() const
{
    switch (kind) {
    case Kind::Whole: return {};
    case Kind::Capture: return "capture";
    case Kind::Flow: return fmt::format("flow:{}@{}", text, packetText(*this));
    case Kind::Packet: return "packet:" + packetText(*this);
    case Kind::Time: return fmt::format("time:{}", time.ns);
    case Kind::Unknown: return text;
    default: break;
    }
    const auto known = std::find_if(NamedKinds.begin(), NamedKinds.end(),
                                    [this](const NamedKind& entry) { return entry.kind == kind; });
    return fmt::format("{}:{}", known->key, text);
}

std::string noteSubjectText(const NoteSubject& subject)
{
    switch (subject.kind) {
    case Kind::Whole: return "The case as a whole";
    case Kind::Capture: return "The capture as a whole";
    case Kind::Flow: return fmt::format("Flow from {} on", shownPacket(subject));
    case Kind::Packet: {
        std::string text = shownPacket(subject);
        text.front() = 'P';
        return text;
    }
    case Kind::Time: return dateTimeText(subject.time, 0) + " UTC";
    case Kind::Unknown: return printableText(subject.text);
    case Kind::Country: {
        const auto code = CountryCode::parse(subject.text);
        return fmt::format("Country {} ({})", code ? countryName(*code) : "", printableText(subject.text));
    }
    default: break;
    }
    const auto known = std::find_if(NamedKinds.begin(), NamedKinds.end(),
                                    [&subject](const NamedKind& entry) { return entry.kind == subject.kind; });
    return fmt::format("{} {}", known->word, printableText(subject.text));
}

} // namespace waybill
