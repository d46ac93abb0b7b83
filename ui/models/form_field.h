// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <limits>
#include <map>
#include <vector>

namespace waybill {

/// One thing that a source of packets has to be told. What is entered is a text in every case: of a flag "true" or
/// "false", of several choices their values with commas between them.
struct FormField {
    enum class Kind : std::uint8_t {
        Text,
        Secret, ///< shown as dots, never remembered
        Number,
        Flag,
        Choice,         ///< one of `choices`
        EditableChoice, ///< one of them or another text
        Several,        ///< any of them
        File,           ///< a path that the desktop's dialog can find
    };
    struct Choice {
        QString value, text;
    };
    QString key; ///< "destination": stable
    Kind kind = Kind::Text;
    QString label;
    QString hint = {};  ///< stands in an empty field
    QString about = {}; ///< sentence beneath
    QString initial = {};
    std::vector<Choice> choices = {};
    double least = std::numeric_limits<double>::lowest(), most = std::numeric_limits<double>::max(); ///< of a number
    bool isWhole = true;                                                                             ///< of a number
    bool isRequired = false;
};

/// What is entered, by FormField::key.
using FormValues = std::map<QString, QString>;

} // namespace waybill
