// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/verdicts_report.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace waybill {

/// What a report is made of. What is referred to must outlive the writing.
struct HtmlReport {
    const JudgedSheet& judged;
    const Comparison* comparison = nullptr; ///< of the two sides; null: there are not both
    std::string title = {};                 ///< empty: that of the sheet
    unsigned number = 0;                    ///< of issued reports, from 1; 0: a draft
    std::vector<std::string> log = {};      ///< what was done with the captures, a line each, in order
    std::string command = {};               ///< the command line that makes it again, without absolute paths
    std::vector<std::string> changes = {};  ///< since the report before, and why, a sentence each; empty: first or none
    std::vector<std::string> notes = {};    ///< on the captures that go with it, a sentence each
};

/// One HTML page in English that needs nothing but itself: style and pictures stand in it, it has no script, no link
/// that leads out of it, and a policy that lets browsers load nothing. First the finding, then every claim in full,
/// figures, comparison, errors, custody, words, attributions (methods.md §6). For A4: report number, title and the band
/// of reconstructions stand on every page.
///
/// Whatever comes from captures, claims and file names is escaped. The same input gives the same bytes, whatever time,
/// locale, language of the window or working folder; files are named without their folders.
void writeHtmlReport(const HtmlReport& report, std::ostream& out);

} // namespace waybill
