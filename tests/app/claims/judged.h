// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../compare/compared.h"
#include "claims/claim_file.h"
#include "claims/judge.h"
#include "identify/identifier_search.h"

#include <gtest/gtest.h>
#include <stdexcept>
#include <string>
#include <vector>

namespace waybill::test {

/// The card of the phone that the ready-made scenarios are about.
inline DeviceCard scenarioCard()
{
    DeviceCard card;
    card.identifiers = {*checkIdentifier(IdentifierKind::Imei, "352099002718282"),
                        *checkIdentifier(IdentifierKind::Imsi, "404002718281828"),
                        *checkIdentifier(IdentifierKind::Phone, "+911047326181"),
                        *checkIdentifier(IdentifierKind::Contact, "+911096250377")};
    return card;
}

/// The runs of a scenario on its two sides, files included: a search reads them again.
class ClaimScene {
public:
    explicit ClaimScene(std::string_view name, bool withCard = false,
                        std::shared_ptr<const Geography> places = geography())
        : m_places(std::move(places))
    {
        for (const scenario::DrawnRun& drawn : scenario::drawRuns(scenario::readyScenario(name), 1))
            add(drawn);
        if (withCard)
            search();
    }

    ClaimInput input;

    /// The verdict on one claim, whose test stands in `test` and whose other lines in `more`.
    [[nodiscard]] Verdict judge(const std::string& test, const std::string& more = {}) const
    {
        const std::string text = "schema = \"waybill.claims/1\"\n[[claim]]\nid = \"X\"\ntext = \"said\"\n" + more +
                                 "\n[claim.test]\n" + test;
        const auto sheet = readClaims(text, "claims.toml");
        if (!sheet)
            throw std::runtime_error(describe(sheet.error()));
        return judgeClaims(*sheet, input).front();
    }

    /// With a device card, and what of it is found in every run.
    void search()
    {
        m_card = scenarioCard();
        input.card = &m_card;
        const auto prepared = prepareSearch(m_card, {});
        if (!prepared)
            throw std::runtime_error(describe(prepared.error()));
        SearchOptions options;
        options.prepared = &*prepared;
        for (std::vector<ClaimRun>* side : {&input.before, &input.after}) {
            for (ClaimRun& run : *side) {
                auto found = searchIdentifiers(*run.analysis, m_card, options, {});
                if (!found)
                    throw std::runtime_error(describe(found.error()));
                run.found = std::make_shared<const IdentifierFindings>(std::move(*found));
            }
        }
    }

    ClaimScene(const ClaimScene&) = delete;
    ClaimScene& operator=(const ClaimScene&) = delete;

private:
    void add(const scenario::DrawnRun& drawn)
    {
        ClaimRun run;
        run.analysis = analysedFile(m_files.write(scenario::fileNameOf(drawn), scenario::captureOf(drawn)), m_places);
        run.conditions.isControl = drawn.setup->isControl;
        for (const auto& [key, value] : drawn.setup->conditions) {
            if (value == "off until 70 min")
                optIn(run);
            else if (key == "consent")
                run.conditions.consent = value;
            else if (key == "reset")
                run.conditions.reset = value;
        }
        (drawn.side == "after" ? input.after : input.before).push_back(std::move(run));
    }

    static void optIn(ClaimRun& run)
    {
        run.conditions.consent = "off";
        run.conditions.account = "none";
        const Timestamp at{run.analysis->firstTime().ns + 69 * 60 * NsPerSecond};
        run.steps = {{at, 0, "consent on"}, {at, 0, "account: signed in"}};
    }

    TemporaryDirectory m_files;
    std::shared_ptr<const Geography> m_places;
    DeviceCard m_card;
};

inline std::string wordOf(const Verdict& verdict)
{
    return std::string(verdictKey(verdict.word));
}

/// Every text of a verdict.
inline std::vector<std::string> textsOf(const Verdict& verdict)
{
    std::vector<std::string> texts{verdict.because,
                                   verdict.ifTrue,
                                   verdict.ifFalse,
                                   verdict.scope,
                                   verdictText(verdict.word, false),
                                   verdictText(verdict.word, true)};
    texts.insert(texts.end(), verdict.limits.begin(), verdict.limits.end());
    texts.insert(texts.end(), verdict.wouldChange.begin(), verdict.wouldChange.end());
    for (const Evidence& evidence : verdict.evidence)
        texts.push_back(evidence.text);
    for (const VendorQuestion& question : verdict.questions)
        texts.push_back(question.text);
    return texts;
}

inline bool says(const std::vector<std::string>& texts, std::string_view phrase)
{
    for (const std::string& text : texts)
        if (text.find(phrase) != std::string::npos)
            return true;
    return false;
}

} // namespace waybill::test
