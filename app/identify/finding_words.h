// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "identify/identifier_search.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waybill {

/// What findings are called wherever people read them. Declared values are masked, also where the traffic repeats them
/// in names of fields or hosts, unless they are asked for. All texts are printable. The objects must outlive this one.
class FindingWords {
public:
    FindingWords(const Analysis& analysis, const DeviceCard& card, const IdentifierFindings& found, bool showsValues);

    /// "…2581", or the value as it was written.
    [[nodiscard]] std::string value(const Identifier& identifier) const;
    /// "IMEI …2581", "an IMEI that is not on the card", "a list of installed apps".
    [[nodiscard]] std::string subject(const IdentifierFinding& finding) const;
    /// The same of an identifier of the card, by its index.
    [[nodiscard]] std::string subject(std::uint32_t identifier) const;
    /// The handset sent it; else it came from a server.
    [[nodiscard]] bool isSent(const IdentifierFinding& finding) const;
    /// What the HTTP message names, else the flow's own name; empty: neither.
    [[nodiscard]] std::string host(const IdentifierFinding& finding) const;
    [[nodiscard]] std::string server(const IdentifierFinding& finding) const;
    [[nodiscard]] const Where& where(const IdentifierFinding& finding) const;
    /// "estimated in CN", "SG or US, sources disagree", "place unknown".
    [[nodiscard]] std::string place(const IdentifierFinding& finding) const;
    /// "http body › gzip › json imei › 15 digits".
    [[nodiscard]] std::string chain(const IdentifierFinding& finding) const;
    /// "W1": read as it was sent; "W2": after decryption; "W3": behind a decoding as well (methods.md, evidence
    /// levels).
    [[nodiscard]] const char* evidenceLevel(const IdentifierFinding& finding) const;
    /// `text` without unprintable characters and without declared values.
    [[nodiscard]] std::string shown(std::string_view text) const;

    /// "2 of 5 identifiers on the device card seen in what HM 1SW sent and could be read: IMEI …2581, …".
    [[nodiscard]] std::string sentence() const;
    /// How much of the traffic "nothing found" speaks of, and what was not looked for or is not listed: sentences.
    [[nodiscard]] std::vector<std::string> bounds() const;

private:
    void addDecryption(std::vector<std::string>& lines) const;
    void addShare(std::vector<std::string>& lines) const;
    void addNotListed(std::vector<std::string>& lines) const;

    const Analysis& m_analysis;
    const DeviceCard& m_card;
    const IdentifierFindings& m_found;
    bool m_showsValues;
    std::vector<std::pair<std::string, std::string>> m_values; ///< forms of declared values, and what stands for them
};

/// The countries that sources name for a place, each once, in their order.
[[nodiscard]] std::vector<std::string> possibleCountries(const Where& where);

} // namespace waybill
