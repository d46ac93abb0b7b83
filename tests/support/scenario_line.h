// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace waybill::test::scenario {

/// Why a line of a scenario is refused; parseScenario() catches it.
struct Refusal {
    std::size_t line = 0;
    std::string message;
};

/// The words of one line of a scenario, taken one after the other. Every take…() throws a Refusal when what stands
/// there is something else.
class Line {
public:
    /// Cuts into words at blanks; "quoted words" may hold blanks, a comma is a word, '#' ends the line.
    Line(std::size_t number, std::string_view text);

    [[nodiscard]] bool atEnd() const { return m_at == m_words.size(); }
    [[nodiscard]] std::size_t number() const { return m_number; }
    /// Takes the word when it is this keyword (quoted words are none).
    bool accept(std::string_view keyword);
    void expect(std::string_view keyword);
    void expectEnd();
    /// Any word; `what` names it in a refusal ("a build").
    std::string takeWord(std::string_view what);
    double takeNumber(std::string_view what);
    std::uint64_t takeCount(std::string_view what, std::uint64_t largest);
    /// "10 min", "0" → seconds.
    double takeTime();
    /// "2 kB" → bytes.
    std::uint32_t takeSize();
    /// "4/h", "3/d" → an hour.
    double takeRate();
    /// "20%" → 0.2; at most `largest`.
    double takeShare(double largest);
    bool takeYesNo();
    IpAddress takeAddress();
    /// Calls `takeOne` once, and again behind every comma.
    void takeList(const std::function<void()>& takeOne);

    [[noreturn]] void refuse(const std::string& message) const;

private:
    struct Word {
        std::string text;
        bool isQuoted = false;
    };
    void cut(std::string_view text);

    std::size_t m_number;
    std::vector<Word> m_words;
    std::size_t m_at = 0;
};

} // namespace waybill::test::scenario
