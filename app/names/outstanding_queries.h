// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decode/dns_message.h"
#include "names/reading.h"

#include <cstdint>
#include <deque>
#include <string>
#include <unordered_map>

namespace waybill {

/// How an answer stands to what was asked.
enum class AnswerMatch : std::uint8_t {
    NotAsked,  ///< nobody was seen asking just that: other addresses, ports, id, name or type
    First,     ///< the first answer to a question
    Same,      ///< one more with the same content, or one to a question that was asked several times
    Different, ///< a second answer to one question, with other content: one of the two is forged or was overtaken
};

/// DNS questions that were seen and may still be answered.
///
/// Keeps the latest `Limit`: a handset asks tens of names a second at most and answers come within seconds, so an older
/// question is not answered any more; an endless stream of questions must not grow memory.
class OutstandingQueries {
public:
    static constexpr std::size_t Limit = 8192;

    /// Notes that `reading` asked `question` under message id `id`.
    void add(const Reading& reading, std::uint16_t id, const DnsQuestion& question);
    /// Takes the answer in `reading`; `content` is equal for answers that say the same.
    [[nodiscard]] AnswerMatch answer(const Reading& reading, std::uint16_t id, const DnsQuestion& question,
                                     std::uint64_t content);

private:
    struct Key {
        RunId run;
        IpAddress client, server;
        std::uint16_t clientPort = 0, serverPort = 0, id = 0, type = 0;
        std::uint8_t protocol = 0;
        std::string name;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const noexcept;
    };
    struct Asked {
        bool isRepeated = false; ///< asked again before an answer came: the two answers may differ honestly
        bool isAnswered = false;
        std::uint64_t content = 0; ///< of the first answer
    };

    std::unordered_map<Key, Asked, KeyHash> m_asked;
    std::deque<const Key*> m_order; ///< oldest first; elements of the map do not move
};

} // namespace waybill
