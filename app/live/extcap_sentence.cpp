// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of extcap(4) and of doc/extcap_example.py of Wireshark 4.0. A value may hold balanced braces, as regular
// expressions do; in the programs that Wireshark itself ships, one field lacks its "=" and its closing brace.
#include "live/extcap_sentence.h"

#include <algorithm>
#include <charconv>
#include <sstream>
#include <utility>

namespace waybill {

namespace {

/// An option is found again by its number.
struct NumberedOption {
    std::string number;
    ExtcapOption option;
};

constexpr std::size_t MostOptions = 1000, MostChoices = 10'000; ///< more than any form could show

/// Where the value that begins at `from` ends: behind its last brace that is paired.
std::size_t endOfValue(std::string_view line, std::size_t from)
{
    int depth = 0;
    for (std::size_t at = from; at < line.size(); ++at) {
        if (line[at] == '{')
            ++depth;
        else if (line[at] == '}' && depth-- == 0)
            return at;
    }
    return line.size();
}

bool isTrue(const std::string& text)
{
    return text == "true" || text == "TRUE" || text == "t" || text == "1" || text == "yes";
}

ExtcapType typeOf(const std::string& text)
{
    constexpr std::pair<std::string_view, ExtcapType> Types[] = {
        {"integer", ExtcapType::Integer},       {"long", ExtcapType::Integer},
        {"unsigned", ExtcapType::Unsigned},     {"double", ExtcapType::Double},
        {"boolean", ExtcapType::Boolean},       {"boolflag", ExtcapType::Flag},
        {"selector", ExtcapType::Selector},     {"radio", ExtcapType::Radio},
        {"multicheck", ExtcapType::MultiCheck}, {"editselector", ExtcapType::EditSelector},
        {"fileselect", ExtcapType::File},       {"password", ExtcapType::Password},
        {"timestamp", ExtcapType::Timestamp}};
    const auto* found =
        std::find_if(std::begin(Types), std::end(Types), [&](const auto& each) { return each.first == text; });
    return found == std::end(Types) ? ExtcapType::String : found->second; // a kind of a later version is text
}

std::optional<double> numberOf(std::string_view text)
{
    double value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

ExtcapOption optionOf(const ExtcapSentence& sentence)
{
    ExtcapOption option;
    option.call = sentence.field("call");
    option.display = sentence.field("display");
    option.type = typeOf(sentence.field("type"));
    option.defaultValue = sentence.field("default");
    option.tooltip = sentence.field("tooltip");
    option.placeholder = sentence.field("placeholder");
    option.group = sentence.field("group");
    option.validation = sentence.field("validation");
    option.fileExtension = sentence.field("fileext");
    option.isRequired = isTrue(sentence.field("required"));
    option.mustExist = isTrue(sentence.field("mustexist"));
    const std::string range = sentence.field("range");
    if (const std::size_t comma = range.find(','); comma != std::string::npos) {
        option.least = numberOf(std::string_view(range).substr(0, comma));
        option.most = numberOf(std::string_view(range).substr(comma + 1));
    }
    if (option.display.empty())
        option.display = option.call;
    if (option.type == ExtcapType::Boolean || option.type == ExtcapType::Flag)
        option.defaultValue = isTrue(option.defaultValue) ? "true" : "false";
    return option;
}

void addChoice(const ExtcapSentence& sentence, ExtcapOption& option)
{
    ExtcapChoice choice{sentence.field("value"), sentence.field("display"), isTrue(sentence.field("default"))};
    if (choice.display.empty())
        choice.display = choice.value;
    if (choice.isDefault) // several of them of a MultiCheck
        option.defaultValue += (option.defaultValue.empty() ? "" : ",") + choice.value;
    if (option.choices.size() < MostChoices)
        option.choices.push_back(std::move(choice));
}

} // namespace

std::string ExtcapSentence::field(const std::string& key) const
{
    const auto found = fields.find(key);
    return found == fields.end() ? std::string() : found->second;
}

std::vector<ExtcapSentence> parseExtcapSentences(std::string_view answer)
{
    std::vector<ExtcapSentence> sentences;
    std::istringstream lines{std::string(answer)};
    for (std::string line; std::getline(lines, line);) {
        if (line.ends_with('\r'))
            line.pop_back();
        const std::size_t brace = line.find('{');
        ExtcapSentence sentence{line.substr(0, line.find_first_of(" \t{")), {}};
        if (brace == std::string::npos || sentence.word.empty())
            continue;
        for (std::size_t at = brace; at != std::string::npos && at < line.size();) {
            const std::size_t end = endOfValue(line, at + 1);
            const std::string_view part = std::string_view(line).substr(at + 1, end - at - 1);
            if (const std::size_t equals = part.find('='); equals != std::string_view::npos)
                sentence.fields.emplace(part.substr(0, equals), part.substr(equals + 1));
            at = line.find('{', end);
        }
        sentences.push_back(std::move(sentence));
    }
    return sentences;
}

std::vector<ExtcapInterface> extcapInterfacesOf(const std::vector<ExtcapSentence>& sentences)
{
    std::vector<ExtcapInterface> interfaces;
    for (const ExtcapSentence& sentence : sentences) {
        if (sentence.word != "interface" || sentence.field("value").empty())
            continue;
        ExtcapInterface interface {
            sentence.field("value"), sentence.field("display"), {}, {}
        };
        if (interface.display.empty())
            interface.display = interface.value;
        interfaces.push_back(std::move(interface));
    }
    return interfaces;
}

std::vector<ExtcapOption> extcapOptionsOf(const std::vector<ExtcapSentence>& sentences)
{
    std::vector<NumberedOption> numbered;
    for (const ExtcapSentence& sentence : sentences) {
        if (sentence.word == "arg" && !sentence.field("call").empty() && numbered.size() < MostOptions)
            numbered.push_back({sentence.field("number"), optionOf(sentence)});
        if (sentence.word != "value")
            continue;
        const auto option = std::find_if(numbered.begin(), numbered.end(), [&](const NumberedOption& each) {
            return each.number == sentence.field("arg");
        });
        if (option != numbered.end())
            addChoice(sentence, option->option);
    }
    std::vector<ExtcapOption> options;
    for (NumberedOption& each : numbered)
        options.push_back(std::move(each.option));
    return options;
}

} // namespace waybill
