// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// Bytes from a capture or a file name as HTML text, also fit for an attribute in quotes: control and format characters
/// as printableText() writes them, then & < > " ' as references.
[[nodiscard]] std::string htmlText(std::string_view raw);
/// The same of what people wrote (quotes, notes): line breaks and tabs are blanks.
[[nodiscard]] std::string htmlProse(std::string_view raw);
/// A sentence of the engine, or a filter or command to be copied: what it quotes is printable already, so a backslash
/// is not escaped once more. Line breaks and tabs are blanks, other control characters are escaped.
[[nodiscard]] std::string htmlSaid(std::string_view sentence);
/// A host name (printableName()).
[[nodiscard]] std::string htmlName(std::string_view name);

/// A moment as <time>, "2014-08-10 08:32:00.250" with milliseconds cut; times of reports are UTC, which the heading of
/// the column or the sentence must say. "none" for the bounds that stand for no packet.
[[nodiscard]] std::string htmlTime(Timestamp time);

/// <ul> of sentences of the engine; nothing without any.
void writeHtmlList(const std::vector<std::string>& sentences, std::ostream& out);

/// A term with what is said of it, both HTML, as one row of a <dl>; nothing for an empty text.
void writeHtmlTerm(std::string_view term, std::string_view html, std::ostream& out);

/// The file name of a path, escaped; "standard input" for "-". Folders are left out: they name people and computers.
[[nodiscard]] std::string htmlFileName(std::string_view path);

} // namespace waybill
