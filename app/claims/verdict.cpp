// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/verdict.h"

#include "base/wording.h"

namespace waybill {

std::string_view verdictKey(VerdictWord word) noexcept
{
    switch (word) {
    case VerdictWord::Contradicted: return "contradicted";
    case VerdictWord::Supported: return "supported";
    case VerdictWord::Consistent: return "consistent";
    case VerdictWord::NotDeterminable: return "not-determinable";
    case VerdictWord::NotObservable: return "not-observable";
    case VerdictWord::NotTested: break;
    }
    return "not-tested";
}

namespace {

std::string_view plainText(VerdictWord word)
{
    switch (word) {
    case VerdictWord::Contradicted: return phrase("Contradicted");
    case VerdictWord::Supported: return phrase("Seen in these captures");
    case VerdictWord::Consistent: return phrase("Nothing seen against it (not proof)");
    case VerdictWord::NotDeterminable: return phrase("Cannot be determined from these captures");
    case VerdictWord::NotObservable: return phrase("Cannot be seen in traffic");
    case VerdictWord::NotTested: break;
    }
    return phrase("Not tested");
}

std::string_view exerciseText(VerdictWord word)
{
    switch (word) {
    case VerdictWord::Contradicted: return phrase("Exercise: would be contradicted");
    case VerdictWord::Supported: return phrase("Exercise: would be seen in these captures");
    case VerdictWord::Consistent: return phrase("Exercise: nothing would be seen against it (not proof)");
    case VerdictWord::NotDeterminable: return phrase("Exercise: could not be determined");
    case VerdictWord::NotObservable: return phrase("Cannot be seen in traffic");
    case VerdictWord::NotTested: break;
    }
    return phrase("Exercise: would not be tested");
}

} // namespace

std::string verdictText(VerdictWord word, bool isExercise)
{
    return said(isExercise ? exerciseText(word) : plainText(word));
}

} // namespace waybill
