// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extcap_fields.h"

#include "models/text.h"

#include <algorithm>

namespace waybill {

namespace {

FormField::Kind kindOf(ExtcapType type)
{
    switch (type) {
    case ExtcapType::Integer:
    case ExtcapType::Unsigned:
    case ExtcapType::Double: return FormField::Kind::Number;
    case ExtcapType::Boolean:
    case ExtcapType::Flag: return FormField::Kind::Flag;
    case ExtcapType::Selector:
    case ExtcapType::Radio: return FormField::Kind::Choice;
    case ExtcapType::MultiCheck: return FormField::Kind::Several;
    case ExtcapType::EditSelector: return FormField::Kind::EditableChoice;
    case ExtcapType::File: return FormField::Kind::File;
    case ExtcapType::Password: return FormField::Kind::Secret;
    case ExtcapType::String:
    case ExtcapType::Timestamp: break;
    }
    return FormField::Kind::Text;
}

FormField fieldOf(const ExtcapOption& option)
{
    FormField field{QString::fromStdString(option.call), kindOf(option.type),
                    shownText(option.display.empty() ? option.call : option.display)};
    field.hint = shownText(option.placeholder);
    field.about = shownText(option.tooltip);
    field.initial = QString::fromStdString(option.defaultValue);
    field.isWhole = option.type != ExtcapType::Double;
    field.isRequired = option.isRequired;
    if (option.least || option.type == ExtcapType::Unsigned)
        field.least = option.least.value_or(0);
    if (option.most)
        field.most = *option.most;
    const bool mayBeNone = field.kind == FormField::Kind::Choice && !option.isRequired && option.defaultValue.empty();
    if (mayBeNone)
        field.choices.push_back({QString(), QStringLiteral("–")});
    for (const ExtcapChoice& choice : option.choices)
        field.choices.push_back(
            {QString::fromStdString(choice.value), shownText(choice.display.empty() ? choice.value : choice.display)});
    return field;
}

} // namespace

std::vector<FormField> extcapFields(const std::vector<ExtcapOption>& options)
{
    std::vector<std::string> groups;
    for (const ExtcapOption& option : options)
        if (std::find(groups.begin(), groups.end(), option.group) == groups.end())
            groups.push_back(option.group);
    std::vector<FormField> fields;
    for (const std::string& group : groups)
        for (const ExtcapOption& option : options)
            if (option.group == group)
                fields.push_back(fieldOf(option));
    return fields;
}

std::map<std::string, std::string> extcapValues(const FormValues& values)
{
    std::map<std::string, std::string> given;
    for (const auto& [key, value] : values)
        if (!value.isEmpty())
            given[key.toStdString()] = value.toStdString();
    return given;
}

} // namespace waybill
