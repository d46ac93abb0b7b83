// SPDX-License-Identifier: GPL-3.0-or-later
#include "decrypt/har_tally.h"

#include "base/format.h"

#include <string_view>

namespace waybill {

namespace {

class Clauses {
public:
    /// "3 entries answered from a cache"; nothing for none.
    void add(std::uint64_t count, std::string_view one, std::string_view many, std::string_view what)
    {
        if (count > 0)
            m_clauses.push_back(countedText(count, one, many) + std::string(what));
    }
    [[nodiscard]] std::vector<std::string> take() { return std::move(m_clauses); }

private:
    std::vector<std::string> m_clauses;
};

} // namespace

std::vector<std::string> HarTally::leftOutTexts() const
{
    Clauses clauses;
    const auto add = [&clauses](std::uint64_t count, std::string_view why) {
        clauses.add(count, "entry", "entries", why);
    };
    add(fromCache, " that a cache answered: nothing was sent");
    add(notSent, " that failed before anything was sent");
    add(otherScheme, " with an address that is none of http, https, ws and wss");
    add(noTime, " without a time that can be read");
    add(noMethod, " without a method");
    return clauses.take();
}

std::vector<std::string> HarTally::changedTexts() const
{
    Clauses clauses;
    clauses.add(standInHosts, "host", "hosts",
                " without a recorded address: a stand-in of 100::/64, which has no place, is in its stead");
    clauses.add(unanswered, "request", "requests", " without an answer in the file");
    clauses.add(missingBodies, "body", "bodies", " of which the tool kept the size only, or nothing");
    clauses.add(cutBodies, "body", "bodies", " cut, because longer ones than 64 MiB are not taken");
    clauses.add(unreadableBodies, "body", "bodies", " said to be Base64 and not: taken as written");
    clauses.add(droppedParts, "header, field or message", "headers, fields or messages",
                " left out: malformed, or more than are taken of one entry");
    return clauses.take();
}

} // namespace waybill
