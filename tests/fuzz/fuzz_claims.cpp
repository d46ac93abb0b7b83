// SPDX-License-Identifier: GPL-3.0-or-later
// Files of claims, which strangers send: what is read must be written and read again as the same, and be judged without
// a capture as what nobody tested.
#include "claims/claim_file.h"
#include "claims/claim_sentences.h"
#include "claims/dated_facts.h"
#include "claims/judge.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace waybill;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto facts = readDatedFacts(text, "facts.toml");
    if (!facts && facts.error().message.empty())
        std::abort();
    const auto sheet = readClaims(text, "claims.toml");
    if (!sheet) {
        if (sheet.error().message.empty())
            std::abort();
        return 0;
    }
    const auto again = readClaims(writeClaims(*sheet), "again.toml");
    if (!again || !(*again == *sheet))
        std::abort();
    for (const ConflictingClaims& conflict : conflictsOf(*sheet)) {
        if (conflict.first >= conflict.second || conflict.second >= sheet->claims.size())
            std::abort();
    }
    for (const Verdict& verdict : judgeClaims(*sheet, {})) {
        const bool isOpen = verdict.word == VerdictWord::NotTested || verdict.word == VerdictWord::NotObservable;
        if (!isOpen || verdict.because.empty() || verdict.ifTrue.empty())
            std::abort();
    }
    for (const Claim& claim : sheet->claims) {
        if (testSentence(claim).empty())
            std::abort();
    }
    return 0;
}
