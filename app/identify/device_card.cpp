// SPDX-License-Identifier: GPL-3.0-or-later
#include "identify/device_card.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <optional>
#include <sstream>
#include <toml++/toml.h>

namespace waybill {

namespace {

// Enough to mend a card in one go; more would only push the first ones off the screen.
constexpr std::size_t MaxReported = 8;

using Line = std::uint32_t;

bool isNew(const std::vector<Identifier>& known, const Identifier& identifier)
{
    return std::none_of(known.begin(), known.end(), [&](const Identifier& each) {
        return each.kind == identifier.kind && each.normal == identifier.normal;
    });
}

class CardReader {
public:
    [[nodiscard]] Result<DeviceCard> read(const toml::table& root, const std::string& path);

private:
    void takeDevice(const toml::table& device);
    void takeIdentifiers(const toml::table& identifiers);
    void takeValue(IdentifierKind kind, const toml::node& node);
    [[nodiscard]] const toml::table* tableOf(const toml::node& node, std::string_view key);
    void complain(const toml::node& node, std::string what)
    {
        m_wrong.emplace_back(node.source().begin.line, std::move(what));
    }
    [[nodiscard]] std::string complaints() const;

    DeviceCard m_card;
    std::vector<std::pair<Line, std::string>> m_wrong;
};

const toml::table* CardReader::tableOf(const toml::node& node, std::string_view key)
{
    if (!node.is_table())
        complain(node, fmt::format("write [{}] on a line of its own, and its keys below", key));
    return node.as_table();
}

Result<DeviceCard> CardReader::read(const toml::table& root, const std::string& path)
{
    for (const auto& [key, node] : root) {
        if (key.str() != "device" && key.str() != "identifiers")
            complain(node, fmt::format("unknown key \"{}\"; expected are [device] and [identifiers]", key.str()));
        else if (const toml::table* table = tableOf(node, key.str()))
            key.str() == "device" ? takeDevice(*table) : takeIdentifiers(*table);
    }
    if (!m_wrong.empty())
        return Failure(Error{ErrorCode::Corrupt, complaints(), path});
    if (m_card.identifiers.empty())
        return Failure(Error{ErrorCode::Corrupt,
                             "the device card names no identifier; write them below [identifiers], like imei = \"…\"",
                             path});
    return std::move(m_card);
}

std::string CardReader::complaints() const
{
    auto sorted = m_wrong; // toml++ tells keys by name, people read by line
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::string message;
    for (std::size_t i = 0; i < std::min(sorted.size(), MaxReported); ++i)
        message += fmt::format("{}line {}: {}", i == 0 ? "" : "; ", sorted[i].first, sorted[i].second);
    if (sorted.size() > MaxReported)
        message += fmt::format("; and {} more", sorted.size() - MaxReported);
    return message;
}

void CardReader::takeDevice(const toml::table& device)
{
    for (const auto& [key, node] : device) {
        const auto text = node.value_exact<std::string>();
        std::string* place = key.str() == "name"    ? &m_card.name
                             : key.str() == "model" ? &m_card.model
                             : key.str() == "build" ? &m_card.build
                                                    : nullptr;
        if (place == nullptr)
            complain(node, fmt::format("unknown key \"{}\"; [device] has name, model and build", key.str()));
        else if (!text)
            complain(node, fmt::format("{} must be a text in quotes", key.str()));
        else
            *place = *text;
    }
}

void CardReader::takeIdentifiers(const toml::table& identifiers)
{
    for (const IdentifierKind kind : allIdentifierKinds()) { // the card's order, whatever the file's
        const toml::node* node = identifiers.get(kindKey(kind));
        const toml::array* list = node == nullptr ? nullptr : node->as_array();
        if (list == nullptr && node != nullptr)
            takeValue(kind, *node);
        for (std::size_t i = 0; list != nullptr && i < list->size(); ++i)
            takeValue(kind, *list->get(i));
    }
    for (const auto& [key, node] : identifiers) {
        if (kindOfKey(key.str()))
            continue;
        std::string known;
        for (const IdentifierKind kind : allIdentifierKinds())
            known += fmt::format("{}{}", known.empty() ? "" : ", ", kindKey(kind));
        complain(node, fmt::format("unknown key \"{}\"; expected is one of {}", key.str(), known));
    }
}

void CardReader::takeValue(IdentifierKind kind, const toml::node& node)
{
    const auto text = node.value_exact<std::string>();
    if (!text) // a number would have lost its leading zeros already
        return complain(node, fmt::format("{} must be a text in quotes, or a list of such texts", kindKey(kind)));
    Result<Identifier> identifier = checkIdentifier(kind, *text);
    if (!identifier)
        complain(node, identifier.error().message);
    else if (isNew(m_card.identifiers, *identifier))
        m_card.identifiers.push_back(std::move(*identifier));
}

std::string quoted(const std::string& text)
{
    std::ostringstream out;
    out << toml::toml_formatter{toml::value<std::string>(text), toml::format_flags::allow_unicode_strings};
    return out.str();
}

// A page of settings has a few hundred lines, getprop of a large build two thousand; more was pasted by mistake.
constexpr std::size_t MaxPastedBytes = 1 << 20;

/// What stands before a value, in lower case. The first row that a line holds decides, so narrower ones stand above.
struct Label {
    std::string_view text;
    std::optional<IdentifierKind> kind; ///< none: the line is about something else
};

constexpr std::array Labels{
    Label{"sim serial", IdentifierKind::Iccid},
    Label{"iccid", IdentifierKind::Iccid},
    Label{"imeisv", std::nullopt},
    Label{"imei sv", std::nullopt},
    Label{"imei", IdentifierKind::Imei},
    Label{"meid", IdentifierKind::Meid},
    Label{"imsi", IdentifierKind::Imsi},
    Label{"android_id", IdentifierKind::AndroidId},
    Label{"android id", IdentifierKind::AndroidId},
    Label{"advertising id", IdentifierKind::AdId},
    Label{"oaid", IdentifierKind::AdId},
    Label{"wifimacaddr", IdentifierKind::Mac},
    Label{"btmacaddr", IdentifierKind::Mac},
    Label{"mac", IdentifierKind::Mac},
    Label{"wi-fi address", IdentifierKind::Mac},
    Label{"bluetooth", IdentifierKind::Mac},
    Label{"bluetooth_address", IdentifierKind::Mac},
    Label{"phone number", IdentifierKind::Phone},
    Label{"serialno", IdentifierKind::Serial},
    Label{"serial number", IdentifierKind::Serial},
    Label{"serial", IdentifierKind::Serial},
    Label{"s/n", IdentifierKind::Serial},
    Label{"sn", IdentifierKind::Serial},
};

/// What stands at the beginning of a line and tells about the device itself.
struct DeviceLabel {
    std::string_view text;
    std::string DeviceCard::*field;
};

constexpr std::array DeviceLabels{
    DeviceLabel{"ro.product.model", &DeviceCard::model},    DeviceLabel{"model number", &DeviceCard::model},
    DeviceLabel{"model name", &DeviceCard::model},          DeviceLabel{"model", &DeviceCard::model},
    DeviceLabel{"ro.build.display.id", &DeviceCard::build}, DeviceLabel{"build number", &DeviceCard::build},
    DeviceLabel{"device name", &DeviceCard::name},
};

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string_view stripped(std::string_view text, std::string_view characters)
{
    const std::size_t begin = text.find_first_not_of(characters);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(characters) - begin + 1);
}

std::vector<std::string_view> parts(std::string_view text, std::string_view separators)
{
    std::vector<std::string_view> found;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find_first_of(separators, begin), text.size());
        if (end > begin)
            found.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return found;
}

struct FoundLabel {
    std::optional<IdentifierKind> kind;
    std::size_t end; ///< byte of the line behind it
};

/// The first row of Labels that stands in `line` (lower case) as a word; digits may follow: "imei1".
std::optional<FoundLabel> labelIn(std::string_view line)
{
    for (const Label& label : Labels) {
        for (std::size_t at = line.find(label.text); at != std::string_view::npos; at = line.find(label.text, at + 1)) {
            const std::size_t end = at + label.text.size();
            const bool begins = at == 0 || !isLetterOrDigit(line[at - 1]);
            const bool ends =
                end == line.size() || !isLetterOrDigit(line[end]) || (line[end] >= '0' && line[end] <= '9');
            if (begins && ends)
                return FoundLabel{label.kind, end};
        }
    }
    return std::nullopt;
}

/// The device label with which `line` begins; null when there is none.
const DeviceLabel* deviceLabelOf(std::string_view line)
{
    const std::string small = lowerCased(line);
    for (const DeviceLabel& label : DeviceLabels) {
        const std::size_t end = label.text.size();
        const bool ends = small.size() <= end || std::string_view(" \t:=]").find(small[end]) != std::string_view::npos;
        if (ends && small.compare(0, end, label.text) == 0)
            return &label;
    }
    return nullptr;
}

/// True for a line that titles a value, and so is none.
bool isTitle(std::string_view line)
{
    return labelIn(lowerCased(line)).has_value() || deviceLabelOf(stripped(line, " \t[")) != nullptr;
}

class PastedText {
public:
    explicit PastedText(std::string_view text) : m_lines(parts(text.substr(0, MaxPastedBytes), "\r\n")) {}
    [[nodiscard]] DeviceCard card();

private:
    /// Takes the device's own fields; true when line `at` was one of them.
    bool takeDevice(std::size_t at);
    void takeLabelled(std::size_t at);
    /// Values whose check digit says what they are.
    void takeUnlabelled(std::string_view line);
    /// The text of an Android parcel, which `service call` prints as "0x…: … 'x.x.x.'" in several lines.
    void takeParcel(std::string_view line);
    bool takeValues(IdentifierKind kind, std::string_view text);
    bool take(IdentifierKind kind, std::string_view text);

    std::vector<std::string_view> m_lines;
    std::string m_parcel;
    DeviceCard m_card;
};

bool PastedText::take(IdentifierKind kind, std::string_view text)
{
    Result<Identifier> found = checkIdentifier(kind, text);
    if (!found || !found->note.empty()) // what had to be mended is not certain
        return false;
    if (isNew(m_card.identifiers, *found))
        m_card.identifiers.push_back(std::move(*found));
    return true;
}

bool PastedText::takeValues(IdentifierKind kind, std::string_view text)
{
    constexpr std::string_view Around = " \t[]()<>{}'\"=:,;";
    bool isFound = false;
    // "IMEI1:8603…" is one word; the colons of an address stay.
    for (const std::string_view word : parts(text, kind == IdentifierKind::Mac ? " \t,;/=" : " \t,;/=:")) {
        const std::string_view value = stripped(word, Around);
        isFound = take(kind, value) || isFound;
        if (isFound && kind == IdentifierKind::Serial)
            return true; // any longer word would pass
    }
    return isFound || take(kind, stripped(text, Around));
}

bool PastedText::takeDevice(std::size_t at)
{
    constexpr std::string_view Around = " \t[]\":=";
    const std::string_view line = stripped(m_lines[at], " \t[");
    const DeviceLabel* label = deviceLabelOf(line);
    if (label == nullptr)
        return false;
    std::string_view value = stripped(line.substr(label->text.size()), Around);
    if (value.empty() && at + 1 < m_lines.size() && !isTitle(m_lines[at + 1]))
        value = stripped(m_lines[at + 1], Around);
    std::string& field = m_card.*label->field;
    if (field.empty())
        field = std::string(value);
    return true;
}

void PastedText::takeLabelled(std::size_t at)
{
    const auto label = labelIn(lowerCased(m_lines[at]));
    if (!label)
        return takeUnlabelled(m_lines[at]);
    if (!label->kind || takeValues(*label->kind, m_lines[at].substr(label->end)))
        return;
    if (at + 1 < m_lines.size() && !isTitle(m_lines[at + 1]))
        takeValues(*label->kind, m_lines[at + 1]); // a settings page prints the value below its title
}

void PastedText::takeUnlabelled(std::string_view line)
{
    for (const std::string_view word : parts(line, " \t,;/=")) {
        const std::string_view value = stripped(word, "[]()'\":");
        if (value.size() == 15) // 14 and 16 digits carry no check digit
            take(IdentifierKind::Imei, value);
        else if (value.size() == 19 || value.size() == 20)
            take(IdentifierKind::Iccid, value);
    }
}

void PastedText::takeParcel(std::string_view line)
{
    const std::size_t begin = line.find('\'');
    const std::size_t end = line.rfind('\'');
    if (begin == std::string_view::npos || end <= begin)
        return;
    for (const char c : line.substr(begin + 1, end - begin - 1)) {
        if (c != '.') // the other half of each UTF-16 unit
            m_parcel += c;
    }
    if (line.find(')', end) != std::string_view::npos) { // the parcel's last line
        takeUnlabelled(stripped(m_parcel, " "));
        m_parcel.clear();
    }
}

DeviceCard PastedText::card()
{
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        const std::string_view line = m_lines[at];
        if (line.find("Parcel(") != std::string_view::npos || stripped(line, " \t").substr(0, 2) == "0x")
            takeParcel(line);
        else if (!takeDevice(at))
            takeLabelled(at);
    }
    return std::move(m_card);
}

} // namespace

Result<DeviceCard> readDeviceCard(std::string_view toml, const std::string& path)
{
    try {
        return CardReader().read(toml::parse(toml), path);
    } catch (const toml::parse_error& error) {
        // Its position, not its text: that may quote a value.
        return Failure(
            Error{ErrorCode::Corrupt,
                  fmt::format("line {}: this is not TOML near column {}; expected is key = \"text\" or key = "
                              "[\"text\", \"text\"]",
                              error.source().begin.line, error.source().begin.column),
                  path});
    }
}

std::string writeDeviceCard(const DeviceCard& card)
{
    std::string text;
    for (const auto& [key, value] :
         {std::pair("name", &card.name), std::pair("model", &card.model), std::pair("build", &card.build)}) {
        if (!value->empty())
            text += fmt::format("{}{} = {}\n", text.empty() ? "[device]\n" : "", key, quoted(*value));
    }
    text += fmt::format("{}[identifiers]\n", text.empty() ? "" : "\n");
    for (const IdentifierKind kind : allIdentifierKinds()) {
        std::string list;
        for (const Identifier& each : card.identifiers) {
            if (each.kind == kind)
                list += fmt::format("{}{}", list.empty() ? "" : ", ", quoted(each.asWritten));
        }
        if (!list.empty())
            text += fmt::format("{} = [{}]\n", kindKey(kind), list);
    }
    return text;
}

DeviceCard cardFromPastedText(std::string_view text)
{
    return PastedText(text).card();
}

} // namespace waybill
