// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/byte_source.h"
#include "capture/expansion_limit.h"

#include <memory>
#include <optional>
#include <vector>

namespace waybill {

/// What zlib data (RFC 1950) in another source hold, as mitmproxy's .zhar files are. Fails with Corrupt when they are
/// damaged or end early, and with TooLarge beyond the limit; everything before that was given.
class ZlibSource final : public ByteSource {
public:
    ZlibSource(std::unique_ptr<ByteSource> input, const ExpansionLimit& limit);
    ~ZlibSource() override;

    [[nodiscard]] std::span<const std::uint8_t> next() override;
    [[nodiscard]] std::uint64_t diskBytes() const noexcept override { return m_input->diskBytes(); }

private:
    struct Inflater;
    [[nodiscard]] bool feed();

    std::unique_ptr<ByteSource> m_input;
    ExpansionLimit m_limit;
    std::unique_ptr<Inflater> m_inflater;
    std::vector<std::uint8_t> m_out;
    std::uint64_t m_fed = 0, m_unpacked = 0;
    bool m_isOver = false;
    std::optional<Error> m_failure; ///< told once what came before it was given
};

} // namespace waybill
