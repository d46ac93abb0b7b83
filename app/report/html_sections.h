// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/html_report.h"

#include <iosfwd>
#include <set>
#include <string>
#include <vector>

namespace waybill {

// The parts of a page, in its order; each writes whole elements at its place.

/// The sentence that stands above everything on every page and in every picture: a reconstruction, an import, or both;
/// empty for recordings. Plain text.
[[nodiscard]] std::string bandText(const ClaimInput& input);

/// Numbers of claims in the order in which people read verdicts: contradicted first, not observable last.
[[nodiscard]] std::vector<std::size_t> readingOrder(const std::vector<Verdict>& verdicts);
/// "claim-3": the id of a claim's element, by its index in the sheet.
[[nodiscard]] std::string claimAnchor(std::size_t index);
/// The verdict's word as a tag whose form, not only its colour, tells words apart.
[[nodiscard]] std::string verdictTag(const Verdict& verdict);
/// "Xiaomi, as reported by PTI, 2014-10": who said it and when, as HTML; empty when neither is known.
[[nodiscard]] std::string speakerText(const Claim& claim);

void writeHtmlFinding(const HtmlReport& report, std::ostream& out);
void writeHtmlClaims(const HtmlReport& report, std::ostream& out);
void writeHtmlFigures(const HtmlReport& report, std::ostream& out);
/// A filter for Wireshark, as HTML, that shows the packets of these addresses, at most 24 of them: "ip.addr in
/// {192.0.2.1, 192.0.2.2} || ipv6.addr in {2001:db8::1}" (wireshark-filter(4), set membership).
[[nodiscard]] std::string addressFilter(const std::set<IpAddress>& addresses);
/// Where the content figures of the runs of one side come from, by line of their table.
void writeHtmlFigureSources(const std::vector<const Analysis*>& runs, std::ostream& out);
/// Nothing without a comparison.
void writeHtmlComparison(const HtmlReport& report, std::ostream& out);
void writeHtmlErrors(const HtmlReport& report, std::ostream& out);
void writeHtmlCustody(const HtmlReport& report, std::ostream& out);
void writeHtmlGlossary(std::ostream& out);
void writeHtmlAttributions(const HtmlReport& report, std::ostream& out);

} // namespace waybill
