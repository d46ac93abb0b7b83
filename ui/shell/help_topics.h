// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace waybill {

/// One entry of the help; plain text.
struct HelpTopic {
    QString section; ///< "Words", "Columns of Flows", "Keys"
    QString title;
    QString text;
};

/// Every column and every word that the window uses, from where the window takes them. `keys` is the sheet of keys.
[[nodiscard]] std::vector<HelpTopic> helpTopics(const QString& keys);
/// The words alone: what figures count, levels of contact, places, coverage, reasons, changes.
[[nodiscard]] std::vector<HelpTopic> wordTopics();

} // namespace waybill
