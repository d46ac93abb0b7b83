// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/byte_source.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// Reads a JSON text from its front to its end, value by value, in memory that hangs on the caller's limits alone: what
/// is not asked for is passed over. Lenient, since HAR files are written by many programs: a byte order mark, NaN and
/// Infinity, raw control characters, lone halves of surrogate pairs (they become U+FFFD), bytes that are no UTF-8 and
/// superfluous commas are taken. What cannot be made sense of ends the reading; problem() then says why and offset()
/// where, and everything before it was given. RFC 8259.
///
///     const bool isObject = json.enterObject();
///     while (isObject && json.nextKey(key))
///         if (key == "url")
///             url = json.text(MostUrl).value;
class HarJson {
public:
    /// Nesting beyond this ends the reading: HAR needs 8 levels, and what tools add of their own a few more.
    static constexpr std::size_t DeepestNesting = 512;
    /// Longer keys are cut: none that is asked for is as long.
    static constexpr std::size_t LongestKey = 256;

    struct Text {
        std::string value;
        bool isCut = false;  ///< it was longer than asked for
        bool isText = false; ///< a string stood there, not another value
    };

    /// `source` must outlive the object.
    explicit HarJson(ByteSource& source) : m_source(source) {}

    /// Steps into the object that comes next; false, and the value is passed over, when it is none.
    bool enterObject() { return enter('{'); }
    /// Likewise for an array.
    bool enterArray() { return enter('['); }
    /// The next member of the object that was entered last; its value may be taken, or is passed over by the next call.
    /// False at the end of the object, which is left then, and at the end of what can be read.
    [[nodiscard]] bool nextKey(std::string& key);
    /// Likewise for the next element of an array.
    [[nodiscard]] bool nextElement();

    /// A string of at most `longest` bytes as UTF-8, or a number as it is written; empty for every other value.
    [[nodiscard]] Text text(std::size_t longest);
    /// A number, also one in quotes; none for every other value, NaN and infinities among them.
    [[nodiscard]] std::optional<double> number();
    /// Passes over the value that comes next.
    void skip();

    /// Where reading stands: bytes of the (unpacked) text.
    [[nodiscard]] std::uint64_t offset() const { return m_before + m_at; }
    /// Why nothing more can be read, to be read behind "at byte N"; empty while nothing is wrong.
    [[nodiscard]] const std::string& problem() const { return m_problem; }

private:
    static constexpr int NoByte = -1;

    [[nodiscard]] int peek();
    void take() { ++m_at; }
    [[nodiscard]] int peekBehindSpace();
    bool enter(char opening);
    [[nodiscard]] bool isAtEndOf(char closing);
    void finishValue();
    void fail(std::string why);
    [[nodiscard]] std::string string(std::size_t longest, bool& isCut);
    [[nodiscard]] std::string word(std::size_t longest);
    void escape(std::string& out);
    [[nodiscard]] std::uint32_t hexDigits();
    void appendCodePoint(std::uint32_t unit, std::string& out);

    ByteSource& m_source;
    std::span<const std::uint8_t> m_block;
    std::size_t m_at = 0;       ///< in m_block
    std::uint64_t m_before = 0; ///< bytes before m_block
    std::vector<char> m_open;   ///< what must close what is open, innermost last
    std::uint32_t m_half = 0;   ///< first half of a surrogate pair, 0: none
    bool m_isValueNext = true;  ///< a value stands next that was not taken yet
    bool m_hasStarted = false;
    std::string m_problem;
};

} // namespace waybill
